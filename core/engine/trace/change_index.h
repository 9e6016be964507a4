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
    void visit(Side side, ByteRange range, Visit &&visit) const
    {
        visitChunks(side, range, [&](const Chunk &chunk) { visitRuns(chunk, side, range, visit); });
    }

    // Those alone that have octets there: at one place, any number of runs may have left nothing.
    template<typename Visit>
    void visitFilled(Side side, ByteRange range, Visit &&visit) const
    {
        const auto visitOne = [&](const ChangeRun &run) {
            if (!trace::rangeOn(side, run).isEmpty())
                visit(run);
        };
        visitChunks(side, range, [&](const Chunk &chunk) {
            if (!rangeOn(side, chunk).isEmpty())
                visitRuns(chunk, side, range, visitOne);
        });
    }

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

    template<typename Visit>
    void visitChunks(Side side, ByteRange range, Visit &&visit) const;
    template<typename Visit>
    static void visitRuns(const Chunk &chunk, Side side, ByteRange range, Visit &visit);

    std::vector<Chunk> m_chunks;
};

template<typename Visit>
void ChangeIndex::visitChunks(Side side, ByteRange range, Visit &&visit) const
{
    for (auto chunk = firstChunk(side, range.begin); chunk != m_chunks.end(); ++chunk) {
        const ByteRange whole = rangeOn(side, *chunk);
        const bool isAside = whole.end < range.begin || whole.begin >= range.end;
        if (isAside && side != Side::Source) // where fields stand in another order
            return;
        if (!isAside)
            visit(*chunk);
    }
}

template<typename Visit>
void ChangeIndex::visitRuns(const Chunk &chunk, Side side, ByteRange range, Visit &visit)
{
    ChangeReader reader = chunk.reader;
    for (std::size_t i = 0; i < runsPerChunk; ++i) {
        const std::optional<ChangeRun> run = reader.next();
        if (!run)
            return;
        if (touches(*run, side, range))
            visit(*run);
    }
}

} // namespace dkimlens::trace
