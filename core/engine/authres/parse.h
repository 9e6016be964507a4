// SPDX-License-Identifier: Apache-2.0
// Reads fields of authentication results: RFC 8601's grammar, and what real servers write instead.

#pragma once

#include "core/engine/authres/results.h"
#include "core/engine/base/slice.h"
#include "core/engine/message/message.h"

#include <cstdint>
#include <vector>

namespace dkimlens::authres {

enum class Form : std::uint8_t {
    Plain, // RFC 8601, 2.2
    Arc, // RFC 8617, 4.1.1: "i=" comes first
};

// `value`: all after the colon. In time linear in it; nothing is ever refused.
AuthenticationResults parse(Slice value, Form form);

// Every such field of the message, top to bottom: the newest comes first.
std::vector<AuthenticationResults> collect(const message::Message &message);

} // namespace dkimlens::authres
