// SPDX-License-Identifier: Apache-2.0
// Verifying a chain: the validator of RFC 8617, 5.2. Where that stops at a fault, the rest is looked at all
// the same, so that a person sees all of it; the first fault decides.

#pragma once

#include "core/engine/arc/chain.h"

namespace dkimlens::arc {

// What the checks read. What lacks an answer is `unanswered` in the set's signatures, and the chain fails
// until it is there: RFC 8617, 5.2.1 knows no other word for a key that cannot be had.
Chain verifyChain(const dkim::VerifyContext &context);

} // namespace dkimlens::arc
