// SPDX-License-Identifier: Apache-2.0
// The steps of RFC 8617, 5.2 as a table, over sets whose signatures are verified.

#pragma once

#include "core/engine/arc/chain.h"
#include "core/engine/message/message.h"

#include <span>
#include <string_view>

namespace dkimlens::arc {

// A check that did not pass has its problem, or is NotReached where a key's answer or the body is lacking.
struct ChainCheck
{
    std::string_view id;
    std::string_view rfc;
    trace::Step (*run)(Chain &chain);
};

std::span<const ChainCheck> chainChecks(); // in the order in which they decide

// The faults of each set for itself, and what it lacks to pass.
void judgeSets(const message::Message &message, Chain &chain);

// Of the chain, by the check that decided.
Cause causeOf(const Chain &chain, const trace::Step &decisive);

} // namespace dkimlens::arc
