// SPDX-License-Identifier: Apache-2.0
// Parts of a text, and what stands in their place in another version of it.

#pragma once

#include "core/engine/base/byte_range.h"

#include <string>
#include <string_view>
#include <vector>

namespace dkimlens {

struct Replacement
{
    ByteRange where; // in the text; empty where something is added
    std::string text; // that stands there in the other version; empty where something is left out

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

// Sorted, without overlaps.
using Replacements = std::vector<Replacement>;

std::string replaced(const Replacements &replacements, std::string_view text);

// Where the new texts stand in what replaced() makes.
std::vector<ByteRange> placesOf(const Replacements &replacements);

// Where an octet of the text stands in what replaced() makes. One that is replaced stands where its
// replacement begins.
std::size_t movedBy(const Replacements &replacements, std::size_t offset);

} // namespace dkimlens
