// SPDX-License-Identifier: Apache-2.0
#include "ui/models/difference_model.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace dkimlens::models {

using compare::Comparison;
using compare::Row;

void DifferenceModel::show(const text::ComparedMessages &messages)
{
    m_messages = messages;
    refill();
}

void DifferenceModel::clear()
{
    m_messages = {};
    refill();
}

void DifferenceModel::setFilter(Filter filter)
{
    m_filter = filter;
    refill();
}

void DifferenceModel::refill()
{
    beginResetModel();
    m_shown.clear();
    const Comparison *comparison = m_messages.comparison.get();
    for (std::size_t i = 0; comparison && i < comparison->differences.size(); ++i) {
        if (m_filter == Filter::All || comparison->rowAt(i).matters())
            m_shown.push_back(i);
    }
    endResetModel();
}

const Row *DifferenceModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_messages.comparison->rowAt(m_shown[static_cast<std::size_t>(index.row())]);
}

QModelIndex DifferenceModel::firstThatMatters() const
{
    const Comparison *comparison = m_messages.comparison.get();
    if (!comparison || !comparison->first)
        return {};
    return index(static_cast<int>(std::ranges::lower_bound(m_shown, *comparison->first) - m_shown.begin()));
}

QModelIndex DifferenceModel::indexOf(const Row *row) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](std::size_t difference) { return &m_messages.comparison->rowAt(difference) == row; });
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const text::DifferenceText words = text::differenceText(m_messages, *row);
    switch (role) {
    case Qt::DisplayRole:
        return words.title;
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(words.title, words.detail);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(words.title, words.detail, text::wordOf(words.status));
    case StatusRole:
        return static_cast<int>(words.status);
    case SecondLineRole:
        return words.detail;
    default:
        return {};
    }
}

} // namespace dkimlens::models
