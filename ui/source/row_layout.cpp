// SPDX-License-Identifier: Apache-2.0
// Counting rows around what stands between them.

#include "ui/source/row_layout.h"

#include <algorithm>
#include <utility>

namespace dkimlens::source {

namespace {

bool hasBytes(VisualRow::Kind kind)
{
    return kind == VisualRow::Kind::Bytes || kind == VisualRow::Kind::Folded;
}

ByteRange common(ByteRange a, ByteRange b)
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

} // namespace

RowLayout::RowLayout(Rows rows, const std::vector<RowBreak> &breaks)
    : m_rows(std::move(rows))
{
    Segments segments;
    std::size_t done = m_rows.part().begin;
    for (const RowBreak &next : breaks) {
        addBytes(segments, {done, next.range.begin});
        const std::size_t row = next.range.isEmpty() ? 0 : m_rows.rowAt(next.range.begin);
        add(segments, {next.kind, next.reason, m_count, row, next.range}, next.rows);
        done = next.range.end;
    }
    addBytes(segments, {done, m_rows.part().end});
    m_segments = std::make_shared<const Segments>(std::move(segments));
}

void RowLayout::addBytes(Segments &segments, ByteRange range)
{
    if (range.isEmpty())
        return;
    const std::size_t first = m_rows.rowAt(range.begin);
    const std::size_t last = m_rows.rowAt(range.end - 1);
    add(segments, {VisualRow::Kind::Bytes, {}, m_count, first, range}, last - first + 1);
}

void RowLayout::add(Segments &segments, const Segment &segment, std::size_t count)
{
    segments.push_back(segment);
    m_count += count;
}

RowLayout::Segments::const_iterator RowLayout::segmentAt(std::size_t index) const
{
    return std::prev(std::ranges::upper_bound(*m_segments, index, {}, &Segment::index));
}

VisualRow RowLayout::at(std::size_t index) const
{
    const Segment &segment = *segmentAt(index);
    if (!hasBytes(segment.kind))
        return {segment.kind, segment.range, segment.reason};
    const ByteRange row = m_rows.row(segment.row + index - segment.index);
    return {segment.kind, common(row, segment.range), {}};
}

std::size_t RowLayout::rowAt(std::size_t offset) const
{
    const ByteRange part = m_rows.part();
    offset = std::clamp(offset, part.begin, std::max(part.end, part.begin + 1) - 1);
    const auto begin = [](const Segment &segment) { return segment.range.begin; };
    const Segment &segment = *std::prev(std::ranges::upper_bound(*m_segments, offset, {}, begin));
    const bool isOneRow = segment.kind != VisualRow::Kind::Bytes;
    return segment.index + (isOneRow ? 0 : m_rows.rowAt(offset) - segment.row);
}

std::size_t RowLayout::numberOf(std::size_t index) const
{
    const Segment &segment = *segmentAt(index);
    return segment.row + index - segment.index + 1;
}

std::size_t RowLayout::endOf(std::size_t index) const
{
    const Segment &segment = *segmentAt(index);
    return segment.kind == VisualRow::Kind::Folded ? segment.range.end : at(index).range.end;
}

std::size_t RowLayout::nearestBytes(std::size_t index, Direction direction) const
{
    const auto segment = segmentAt(index);
    if (hasBytes(segment->kind))
        return index;
    const auto isOfBytes = [](const Segment &s) { return hasBytes(s.kind); };
    const auto below = std::find_if(segment, m_segments->end(), isOfBytes);
    const auto above = std::find_if(std::make_reverse_iterator(segment), m_segments->rend(), isOfBytes);
    const bool isBelow =
        above == m_segments->rend() || (direction == Direction::Down && below != m_segments->end());
    return isBelow ? below->index : above.base()->index - 1;
}

} // namespace dkimlens::source
