// SPDX-License-Identifier: Apache-2.0
// Why what a server said of a message may differ from what is found now.

#pragma once

#include "core/engine/analysis/claims.h"

#include <vector>

namespace dkimlens::analysis {

struct Said
{
    const authres::AuthenticationResults &field;
    const authres::MethodResult &result; // one of its
};

// The likeliest first.
std::vector<Cause> lostCauses(const dkim::VerifiedSignature &signature); // it passed there and does not now
std::vector<Cause> wonCauses(const dkim::VerifiedSignature &signature,
                             const Said &said); // the other way round
std::vector<Cause> spfCauses(const Said &said, const SenderChecks &checks);
std::vector<Cause> dmarcCauses(const Said &said, const SenderChecks &checks);

// Whether the server speaks of another sender than SPF was evaluated for here.
bool namesOtherSender(const authres::MethodResult &said, const SenderChecks &checks);

} // namespace dkimlens::analysis
