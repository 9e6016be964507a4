// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/line_ends.h"

#include "core/engine/base/octet_block.h"

#include <algorithm>

namespace dkimlens::message {

namespace {

class Counter
{
public:
    void add(const OctetBlock &block)
    {
        const std::uint64_t cr = block.positionsOf('\r');
        const std::uint64_t lf = block.positionsOf('\n');
        const std::uint64_t afterCr = (cr << 1) | m_endsWithCr;
        m_endsWithCr = cr >> (blockSize - 1);
        m_counts.crlf += bitsIn(lf & afterCr);
        if (lf == afterCr)
            return; // as nearly everywhere: each CR has its LF, and the other way round
        m_counts.lf += bitsIn(lf & ~afterCr);
        m_counts.cr += bitsIn(afterCr & ~lf);
    }

    const LineEndCounts &counts() const { return m_counts; }

private:
    static std::size_t bitsIn(std::uint64_t mask) { return static_cast<std::size_t>(std::popcount(mask)); }

    LineEndCounts m_counts;
    std::uint64_t m_endsWithCr = 0; // 1 where the block before did
};

} // namespace

LineEndCounts countLineEnds(std::string_view text)
{
    Counter counter;
    while (text.size() >= blockSize) {
        counter.add(OctetBlock(text.data()));
        text.remove_prefix(blockSize);
    }
    std::array<char, blockSize> last{};
    text.copy(last.data(), text.size());
    counter.add(OctetBlock(last.data())); // the NULs behind it end no line, so a last CR is counted
    return counter.counts();
}

} // namespace dkimlens::message
