// SPDX-License-Identifier: Apache-2.0
// What SPF is asked about, and from where that is known (RFC 7208, 4.1).

#pragma once

#include "core/engine/base/byte_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::spf {

enum class Origin : std::uint8_t {
    Given, // by the person, or by the server that got the message
    Field, // read in a field of the message
    Assumed, // nothing says so; it is the likely value
};

std::string_view wordOf(Origin origin); // given, field, assumed

struct Input
{
    std::string value;
    Origin origin = Origin::Given;
    std::optional<ByteRange> source; // where it stands in the message

    friend bool operator==(const Input &, const Input &) = default;
};

struct Request
{
    Input clientAddress; // IPv4 or IPv6
    Input helo;
    Input mailFrom; // empty, or "<>": the null reverse-path, which makes HELO the identity (2.4)
    std::string receiver; // %{r}; empty: "unknown" (7.3)

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace dkimlens::spf
