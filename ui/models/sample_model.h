// SPDX-License-Identifier: Apache-2.0
// The sample messages that come with the program: what each shows, and the keys and time it is verified with.

#pragma once

#include "ui/text/status.h"

#include <QAbstractListModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::models {

struct Sample
{
    QString file; // in the program's resources
    QString keys; // its keys file, there too
    QString title;
    QString subtitle;
    text::Status status = text::Status::None; // what its verification gives
    std::optional<std::int64_t> at; // verified as if at this time; seconds since 1970
};

std::vector<Sample> readSamples(const QByteArray &json);
std::vector<Sample> bundledSamples();

class SampleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SampleModel(std::vector<Sample> samples, QObject *parent = nullptr);

    const Sample *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Sample> m_samples;
};

} // namespace dkimlens::models
