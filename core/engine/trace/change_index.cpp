// SPDX-License-Identifier: Apache-2.0
#include "core/engine/trace/change_index.h"

namespace dkimlens::trace {

namespace {

ByteRange hull(ByteRange a, ByteRange b)
{
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

// The part of a run that is meant: of octets that stay as they are, those in the range alone.
ByteRange partOf(ByteRange side, ByteRange from, ByteRange range)
{
    const bool isSame = side.size() == from.size();
    if (!isSame)
        return side;
    const std::size_t begin = std::max(from.begin, range.begin) - from.begin;
    const std::size_t end = std::min(from.end, range.end) - from.begin;
    return {side.begin + begin, side.begin + end};
}

void addSource(std::vector<ByteRange> &ranges, ByteRange range)
{
    if (range.isEmpty())
        return;
    if (!ranges.empty() && ranges.back().end == range.begin)
        ranges.back().end = range.end;
    else
        ranges.push_back(range);
}

// Fields are signed in another order than they stand in.
void sort(std::vector<ByteRange> &ranges)
{
    std::ranges::sort(ranges, {}, &ByteRange::begin);
    std::vector<ByteRange> sorted;
    for (const ByteRange &range : ranges)
        addSource(sorted, range);
    ranges = std::move(sorted);
}

} // namespace

ByteRange rangeOn(Side side, const ChangeRun &run)
{
    switch (side) {
    case Side::Source:
        return run.source;
    case Side::Input:
        return run.input;
    case Side::Output:
        return run.output;
    }
    return {};
}

bool touches(const ChangeRun &run, Side side, ByteRange range)
{
    const ByteRange own = rangeOn(side, run);
    return own.isEmpty() ? range.begin <= own.begin && own.begin < range.end : own.overlaps(range);
}

ChangeIndex::ChangeIndex(const Change &change, std::string_view message)
{
    ChangeReader reader(change, message);
    for (;;) {
        const ChangeReader before = reader;
        const std::optional<Ranges> ranges = readChunk(reader);
        if (!ranges)
            return;
        m_chunks.push_back({before, *ranges});
    }
}

std::optional<ChangeIndex::Ranges> ChangeIndex::readChunk(ChangeReader &reader)
{
    std::optional<Ranges> ranges;
    for (std::size_t i = 0; i < runsPerChunk; ++i) {
        const std::optional<ChangeRun> run = reader.next();
        if (!run)
            break;
        const Ranges own{run->source, run->input, run->output};
        if (ranges)
            std::ranges::transform(*ranges, own, ranges->begin(), hull);
        else
            ranges = own;
    }
    return ranges;
}

// The first that may hold the offset: of the message, any.
std::vector<ChangeIndex::Chunk>::const_iterator ChangeIndex::firstChunk(Side side, std::size_t offset) const
{
    if (side == Side::Source)
        return m_chunks.begin();
    return std::ranges::partition_point(
        m_chunks, [&](const Chunk &chunk) { return rangeOn(side, chunk).end < offset; });
}

Linked ChangeIndex::linked(Side side, ByteRange range) const
{
    Linked result;
    bool isFirst = true;
    visit(side, range, [&](const ChangeRun &run) {
        const ByteRange from = trace::rangeOn(side, run);
        const ByteRange input = partOf(run.input, from, range);
        const ByteRange output = partOf(run.output, from, range);
        addSource(result.source, partOf(run.source, from, range));
        result.input = isFirst ? input : hull(result.input, input);
        result.output = isFirst ? output : hull(result.output, output);
        isFirst = false;
    });
    sort(result.source);
    return result;
}

Linked linked(const Change &change, std::string_view message, Side side, ByteRange range)
{
    return ChangeIndex(change, message).linked(side, range);
}

} // namespace dkimlens::trace
