// SPDX-License-Identifier: Apache-2.0
// Reads Received fields: the grammar of RFC 5321, 4.4, and how Exchange, Exim, Gmail, Postfix, qmail,
// Sendmail and others depart from it.

#pragma once

#include "core/engine/base/slice.h"
#include "core/engine/message/message.h"
#include "core/engine/received/hop.h"

#include <vector>

namespace dkimlens::received {

// `value`: all after the colon. In time linear in it; nothing is ever refused.
Hop parse(Slice value);

// Every hop of the message in the order of its way: the lowest field, which is the oldest, comes first.
std::vector<Hop> collect(const message::Message &message);

} // namespace dkimlens::received
