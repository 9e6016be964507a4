// SPDX-License-Identifier: Apache-2.0
// Domain names between their text and their octets in a DNS message (RFC 1035, 3.1, 4.1.4 and 5.1).

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::dns {

struct WireName
{
    std::string text; // lower case, no final dot; the root is "."
    std::size_t size = 0; // octets that it takes where it stands
};

// The name at `begin`. Octets that are no printable ASCII, and what has a meaning in zone files, are escaped,
// so that two names are equal where their texts are. Nothing for a name that is cut off or longer than 255
// octets, and for a pointer that does not lead back.
std::optional<WireName> readName(std::string_view message, std::size_t begin);

// Nothing for an empty label, for one or a name that is too long, and for a broken escape.
std::optional<std::string> encodeName(std::string_view text);

} // namespace dkimlens::dns
