// SPDX-License-Identifier: Apache-2.0
// What a chain tells of the message's way: where it changed, and where the chain breaks.

#pragma once

#include "core/engine/arc/chain.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dkimlens::arc {

// Of what was signed, as far as the signatures tell now.
enum class Change : std::uint8_t { Unchanged, Changed, Unknown };

// From the author's signature to the first set, from each set to the next, and from the newest set to this
// check: one more than there are sets. `author` may be absent.
std::vector<Change> changesOf(const Chain &chain, const dkim::VerifiedSignature *author);

// Index of the oldest set that keeps the chain from passing. Nothing where it passes, or where only a stray
// field breaks it. That an older message signature no longer fits breaks nothing (RFC 8617, 5.2, step 5).
std::optional<std::size_t> firstBroken(const Chain &chain);

} // namespace dkimlens::arc
