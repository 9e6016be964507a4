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
        m_cr += static_cast<std::size_t>(std::popcount(cr));
        m_lf += static_cast<std::size_t>(std::popcount(lf));
        m_crlf += static_cast<std::size_t>(std::popcount(lf & afterCr));
        m_endsWithCr = cr >> (blockSize - 1);
    }

    LineEndCounts counts() const { return {.crlf = m_crlf, .lf = m_lf - m_crlf, .cr = m_cr - m_crlf}; }

private:
    std::size_t m_cr = 0;
    std::size_t m_lf = 0;
    std::size_t m_crlf = 0;
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
    counter.add(OctetBlock(last.data()));
    return counter.counts();
}

} // namespace dkimlens::message
