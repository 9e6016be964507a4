// SPDX-License-Identifier: Apache-2.0
// Dates as header fields write them (RFC 5322, 3.3; the obsolete forms of 4.3 too).

#pragma once

#include "core/engine/message/message.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace dkimlens::message {

// Seconds since 1970, from a field's value: comments and folding are read past. Military zones say nothing
// (RFC 5322, 4.3) and count as UTC, as does an absent zone.
std::optional<std::int64_t> parseDate(std::string_view value);

// The first Date field's.
std::optional<std::int64_t> dateOf(const Message &message);

} // namespace dkimlens::message
