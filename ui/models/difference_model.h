// SPDX-License-Identifier: Apache-2.0
// The differences of two messages, a row each: all, or those that matter.

#pragma once

#include "ui/text/compare_text.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace dkimlens::models {

class DifferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter : std::uint8_t { All, Mattering };

    using QAbstractListModel::QAbstractListModel;

    void show(const text::ComparedMessages &messages);
    void clear();
    void setFilter(Filter filter);

    const compare::Row *rowAt(const QModelIndex &index) const; // nullptr where there is none
    QModelIndex firstThatMatters() const; // not valid where none does
    QModelIndex indexOf(const compare::Row *row) const; // of the comparison; not valid where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refill();

    text::ComparedMessages m_messages;
    Filter m_filter = Filter::All;
    std::vector<std::size_t> m_shown; // indexes into Comparison::differences
};

} // namespace dkimlens::models
