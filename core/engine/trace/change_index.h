// SPDX-License-Identifier: Apache-2.0
// Finds the runs of a change at any place, without reading all that stand before it.
//
// A body of a million lines has millions of runs. They are not kept: kept are readers that stand before every
// so many of them, and read on from there.

#pragma once

#include "core/engine/trace/change.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dkimlens::trace {

ByteRange rangeOn(Side side, const ChangeRun &run);

// Nothing is there of an empty run; it touches what it stands in, or at the beginning of.
bool touches(const ChangeRun &run, Side side, ByteRange range);

class ChangeIndex
{
public:
    // Reads all runs once; the message must outlive it.
    ChangeIndex(const Change &change, std::string_view message);

    // The runs that touch a stretch of one side, in their order, which is that of input and output.
    template<typename Visit>
    void visit(Side side, ByteRange range, Visit &&visit) const;

    Linked linked(Side side, ByteRange range) const;

private:
    static constexpr std::size_t runsPerChunk = 128;

    using Ranges = std::array<ByteRange, 3>; // on each side, by Side

    struct Chunk
    {
        ChangeReader reader; // before its first run
        Ranges ranges; // from the lowest of its runs to the highest
    };

    static std::optional<Ranges> readChunk(ChangeReader &reader);

    static ByteRange rangeOn(Side side, const Chunk &chunk)
    {
        return chunk.ranges.at(static_cast<std::size_t>(side));
    }
    std::vector<Chunk>::const_iterator firstChunk(Side side, std::size_t offset) const;

    std::vector<Chunk> m_chunks;
};

template<typename Visit>
void ChangeIndex::visit(Side side, ByteRange range, Visit &&visit) const
{
    for (auto chunk = firstChunk(side, range.begin); chunk != m_chunks.end(); ++chunk) {
        const ByteRange whole = rangeOn(side, *chunk);
        if (whole.end < range.begin || whole.begin >= range.end) {
            if (side != Side::Source) // where fields stand in another order
                return;
            continue;
        }
        ChangeReader reader = chunk->reader;
        for (std::size_t i = 0; i < runsPerChunk; ++i) {
            const std::optional<ChangeRun> run = reader.next();
            if (!run)
                return;
            if (touches(*run, side, range))
                visit(*run);
        }
    }
}

} // namespace dkimlens::trace
