// SPDX-License-Identifier: Apache-2.0
// Domain names as they go into a question (RFC 1035, 2.3.4; RFC 5890 and RFC 8616 for U-labels).

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::dns {

constexpr std::size_t maxNameLength = 253; // octets of the A-label form, without the final dot
constexpr std::size_t maxLabelLength = 63;

// The name in A-labels and lower case, without a final dot. Nothing for what is no domain name: an empty or
// too long label or name, control characters, quotes, parentheses, broken UTF-8. Underscores are let through,
// since selectors have them.
std::optional<std::string> toAscii(std::string_view name);

// Whether `name` is `parent` or a name below it. Both in the form that toAscii gives.
bool isWithin(std::string_view name, std::string_view parent);

} // namespace dkimlens::dns
