// SPDX-License-Identifier: Apache-2.0
// The Date field of a message as a point in time.

#pragma once

#include "core/engine/message/message.h"

#include <cstdint>
#include <optional>

namespace dkimlens::text {

// Seconds since 1970; nothing where there is no Date, several, or one that cannot be read (RFC 5322, 3.3).
std::optional<std::int64_t> dateOf(const message::Message &message);

} // namespace dkimlens::text
