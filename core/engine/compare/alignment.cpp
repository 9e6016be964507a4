// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compare/alignment.h"

#include <algorithm>
#include <optional>

namespace dkimlens::compare {

namespace {

using Sequence = std::span<const std::uint32_t>;

// The greedy search: after d edits, how far each diagonal x - y = k reaches. What was reached after each d is
// kept, half a row of it, so that the way can be gone back.
class Search
{
public:
    Search(Sequence one, Sequence other)
        : m_one(one)
        , m_other(other)
    {
    }

    std::uint64_t steps() const { return m_steps; }

    // Nothing where the budget does not suffice.
    std::optional<std::vector<Block>> run()
    {
        for (std::size_t edits = 0; edits <= mostEdits && m_steps < mostSteps; ++edits) {
            m_reached.emplace_back(edits + 1);
            for (std::size_t i = 0; i <= edits && m_steps < mostSteps; ++i) {
                if (advance(edits, i))
                    return wayBack(edits, i);
            }
        }
        return {};
    }

private:
    // The i-th diagonal of `edits`: k = 2i - edits. Whether the end of both is reached.
    bool advance(std::size_t edits, std::size_t i)
    {
        std::size_t x = startOf(edits, i);
        std::size_t y = yOf(x, edits, i);
        const std::size_t start = x;
        while (x < m_one.size() && y < m_other.size() && m_one[x] == m_other[y]) {
            ++x;
            ++y;
        }
        m_steps += x - start + 1;
        m_reached[edits][i] = static_cast<std::uint32_t>(x);
        return x >= m_one.size() && y >= m_other.size();
    }

    // Where the diagonal is entered: by a removal from the one below it, or an addition from the one above.
    std::size_t startOf(std::size_t edits, std::size_t i) const
    {
        if (edits == 0)
            return 0;
        return isRemoval(edits, i) ? m_reached[edits - 1][i - 1] + std::size_t{1} : m_reached[edits - 1][i];
    }

    bool isRemoval(std::size_t edits, std::size_t i) const
    {
        if (i == 0 || i == edits)
            return i != 0;
        const std::vector<std::uint32_t> &before = m_reached[edits - 1];
        return before[i - 1] >= before[i];
    }

    static std::size_t yOf(std::size_t x, std::size_t edits, std::size_t i) { return x + edits - 2 * i; }

    std::vector<Block> wayBack(std::size_t edits, std::size_t i) const
    {
        std::vector<Block> blocks;
        for (; edits > 0; --edits) {
            const std::size_t x = startOf(edits, i);
            const std::size_t y = yOf(x, edits, i);
            const bool isRemoved = isRemoval(edits, i);
            put(blocks, {{isRemoved ? x - 1 : x, x}, {isRemoved ? y : y - 1, y}});
            i -= isRemoved ? 1 : 0;
        }
        std::ranges::reverse(blocks);
        return blocks;
    }

    // From the last edit to the first: neighbours become one block.
    static void put(std::vector<Block> &blocks, const Block &edit)
    {
        if (!blocks.empty() && blocks.back().one.begin == edit.one.end
            && blocks.back().other.begin == edit.other.end) {
            blocks.back().one.begin = edit.one.begin;
            blocks.back().other.begin = edit.other.begin;
        } else {
            blocks.push_back(edit);
        }
    }

    Sequence m_one;
    Sequence m_other;
    std::vector<std::vector<std::uint32_t>> m_reached; // by edits
    std::uint64_t m_steps = 0;
};

std::size_t commonStart(Sequence one, Sequence other)
{
    const auto [end, ignored] = std::ranges::mismatch(one, other);
    return static_cast<std::size_t>(end - one.begin());
}

std::size_t commonEnd(Sequence one, Sequence other)
{
    std::size_t size = 0;
    while (size < std::min(one.size(), other.size())
           && one[one.size() - 1 - size] == other[other.size() - 1 - size])
        ++size;
    return size;
}

} // namespace

Alignment align(Sequence one, Sequence other)
{
    const std::size_t start = commonStart(one, other);
    const std::size_t end = commonEnd(one.subspan(start), other.subspan(start));
    const Sequence oneMiddle = one.subspan(start, one.size() - start - end);
    const Sequence otherMiddle = other.subspan(start, other.size() - start - end);
    Alignment alignment;
    if (!oneMiddle.empty() || !otherMiddle.empty())
        alignment.blocks = {{{0, oneMiddle.size()}, {0, otherMiddle.size()}}};
    if (!oneMiddle.empty() && !otherMiddle.empty()) {
        Search search(oneMiddle, otherMiddle);
        const std::optional<std::vector<Block>> found = search.run();
        alignment.blocks = found.value_or(alignment.blocks);
        alignment.isWithinBudget = found.has_value();
        alignment.steps = search.steps();
    }
    for (Block &block : alignment.blocks) {
        block.one = {block.one.begin + start, block.one.end + start};
        block.other = {block.other.begin + start, block.other.end + start};
    }
    return alignment;
}

} // namespace dkimlens::compare
