// SPDX-License-Identifier: Apache-2.0
// When a server took a message, as it wrote it: RFC 5322's form, or that of ISO 8601.

#pragma once

#include "core/engine/base/slice.h"

#include <cstdint>
#include <optional>

namespace dkimlens::received {

struct Time
{
    std::int64_t seconds = 0; // since 1970
    ByteRange where;
};

std::optional<Time> timeIn(Slice text);

} // namespace dkimlens::received
