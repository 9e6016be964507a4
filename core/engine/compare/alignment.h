// SPDX-License-Identifier: Apache-2.0
// Which elements of two sequences differ (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
// 1986), within a budget: whatever the sequences are, the work is bounded.

#pragma once

#include "core/engine/base/byte_range.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dkimlens::compare {

// Elements of the one sequence, and those that the other has instead; either may be none. Indexes.
struct Block
{
    ByteRange one;
    ByteRange other;

    friend bool operator==(const Block &, const Block &) = default;
};

struct Alignment
{
    std::vector<Block> blocks; // sorted; what stands between them is the same in both
    std::uint64_t steps = 0; // elements compared
    bool isWithinBudget = true; // otherwise all from the first difference to the last is one block
};

constexpr std::size_t mostEdits = 4000; // removals and additions that are told apart
constexpr std::uint64_t mostSteps = 50'000'000;

// Equal numbers are equal elements.
Alignment align(std::span<const std::uint32_t> one, std::span<const std::uint32_t> other);

} // namespace dkimlens::compare
