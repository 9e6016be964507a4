// SPDX-License-Identifier: Apache-2.0
// Sentences, each with its status shape: advice, findings.

#pragma once

#include "ui/text/status.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace dkimlens::pages {

struct Remark
{
    text::Status status = text::Status::Info;
    QString sentence;
    QString advice; // in a line of its own; may be empty

    friend bool operator==(const Remark &, const Remark &) = default;
};

class RemarkList : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void setRemarks(const std::vector<Remark> &remarks);

private:
    std::vector<Remark> m_remarks;
    QWidget *m_rows = nullptr;
};

} // namespace dkimlens::pages
