// SPDX-License-Identifier: Apache-2.0
// The two signatures of a set, verified by DKIM's own checks but for what RFC 8617 changes.

#pragma once

#include "core/engine/arc/chain.h"

namespace dkimlens::arc {

// RFC 8617, 4.1.2: as DKIM-Signature, without its version and its identity, and never over an ARC-Seal.
// `signature`: as collect() read it.
void verifyMessageSignature(const dkim::VerifyContext &context, dkim::VerifiedSignature &signature);

// RFC 8617, 4.1.3. `scope`: the fields that it covers, in order, without itself; empty where the chain has
// gaps below it, so that nobody can tell them.
void verifySeal(const dkim::VerifyContext &context, std::vector<dkim::SelectedField> scope,
                dkim::VerifiedSignature &seal);

// What kept it from passing; nothing where it passes.
Cause causeOf(const dkim::VerifiedSignature &signature);

} // namespace dkimlens::arc
