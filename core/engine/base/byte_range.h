// SPDX-License-Identifier: Apache-2.0
// A stretch of the message: what the engine, the pages and Source exchange.

#pragma once

#include <cstddef>

namespace dkimlens {

// Half-open, in octets from the start of the file.
struct ByteRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr std::size_t size() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    constexpr bool contains(ByteRange other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(ByteRange other) const { return begin < other.end && other.begin < end; }

    friend constexpr bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace dkimlens
