// SPDX-License-Identifier: Apache-2.0
// Base64 (RFC 2045, 6.8) as tag values hold it: folding white space anywhere (RFC 6376, 2.10, base64string).

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::crypto {

// Nothing where a character outside the alphabet stands in it, or the padding is wrong. Padding may be
// absent, as the grammar allows.
std::optional<std::string> fromBase64(std::string_view text);
std::string toBase64(std::string_view octets);

// Lower-case hexadecimal digits, `separator` between the octets where it is not NUL.
std::string toHex(std::string_view octets, char separator = '\0');

} // namespace dkimlens::crypto
