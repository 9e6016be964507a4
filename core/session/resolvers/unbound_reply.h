// SPDX-License-Identifier: Apache-2.0
// What libunbound replied, as a dns::Answer.

#pragma once

#include "core/engine/dns/answer.h"
#include "core/session/resolvers/unbound_context.h"

namespace dkimlens::session {

// Status, records, aliases, TTL and what DNSSEC says go into the answer, which has its question.
void takeReply(const UnboundReply &reply, dns::Answer &answer);

} // namespace dkimlens::session
