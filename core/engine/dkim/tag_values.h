// SPDX-License-Identifier: Apache-2.0
// The kinds of value that tags of signatures and key records have in common.

#pragma once

#include "core/engine/base/slice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dkim {

// The items of a list whose separator is the colon, with the white space around them cut off. An empty text
// has none.
std::vector<Slice> splitList(Slice value);

// Decimal digits only. A number that is too large for 64 bits is the largest: RFC 6376, 3.5 allows 76 digits
// for l=.
std::optional<std::uint64_t> parseNumber(std::string_view digits);

// dkim-quoted-printable (RFC 6376, 2.11): "=40" is "@"; white space is ignored.
std::string fromQuotedPrintable(std::string_view text);

} // namespace dkimlens::dkim
