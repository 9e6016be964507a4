// SPDX-License-Identifier: Apache-2.0
// Counting the rows around the end of l=.

#include "ui/source/row_layout.h"

#include <utility>

namespace dkimlens::source {

RowLayout::RowLayout(Rows rows, std::optional<std::size_t> limit)
    : m_rows(std::move(rows))
    , m_limit(limit)
{
    if (!limit)
        return;
    m_limitRow = m_rows.count();
    if (*limit < m_rows.part().end && m_rows.count() > 0) {
        m_limitRow = m_rows.rowAt(*limit);
        m_splits = m_rows.row(m_limitRow).begin < *limit;
    }
}

std::size_t RowLayout::count() const
{
    return m_rows.count() + (m_limit ? 1 : 0) + (m_splits ? 1 : 0);
}

VisualRow RowLayout::at(std::size_t index) const
{
    if (!m_limit || index < m_limitRow)
        return {VisualRow::Kind::Bytes, m_rows.row(index)};
    const std::size_t line = m_limitRow + (m_splits ? 1 : 0);
    if (index == line)
        return {VisualRow::Kind::Limit, {*m_limit, *m_limit}};
    if (index < line)
        return {VisualRow::Kind::Bytes, {m_rows.row(m_limitRow).begin, *m_limit}};
    if (m_splits && index == line + 1)
        return {VisualRow::Kind::Bytes, {*m_limit, m_rows.row(m_limitRow).end}};
    return {VisualRow::Kind::Bytes, m_rows.row(index - (m_splits ? 2 : 1))};
}

std::size_t RowLayout::rowAt(std::size_t offset) const
{
    const std::size_t row = m_rows.rowAt(offset);
    if (!m_limit || row < m_limitRow || offset < *m_limit)
        return row;
    return row + (m_splits ? 2 : 1);
}

} // namespace dkimlens::source
