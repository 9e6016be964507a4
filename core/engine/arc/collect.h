// SPDX-License-Identifier: Apache-2.0
// The ARC fields of a message, sorted into sets: step 1 of RFC 8617, 5.2. Nothing is verified.

#pragma once

#include "core/engine/arc/chain.h"
#include "core/engine/dns/answer.h"
#include "core/engine/message/message.h"

#include <vector>

namespace dkimlens::arc {

// One look at every field, however many there are.
Chain collect(const message::Message &message);

// The two signatures of a set as RFC 8617, 4.1.2 and 4.1.3 read them: i= is no identity, and a seal is always
// relaxed. `value`: all after the colon of the field.
dkim::Signature readMessageSignature(Slice value);
dkim::Signature readSeal(Slice value);

// What verifyChain() will ask, a name as often as it comes.
std::vector<dns::Question> questionsOf(const message::Message &message);

} // namespace dkimlens::arc
