// SPDX-License-Identifier: Apache-2.0
// What stands in a message beside its signatures, and what becomes of it: its way, what servers claim, SPF
// and DMARC computed anew. Asked for by itself, since SPF and DMARC need more lookups than DKIM.

#pragma once

#include "core/engine/analysis/analysis.h"
#include "core/engine/authres/results.h"
#include "core/engine/dmarc/evaluate_7489.h"
#include "core/engine/received/route.h"
#include "core/engine/spf/evaluate.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::analysis {

// What a person knows better than the message's own fields. What is absent, they say.
struct SenderInputs
{
    std::optional<std::size_t> boundary; // index into Route::hops
    std::optional<std::string> clientAddress;
    std::optional<std::string> helo;
    std::optional<std::string> mailFrom;

    friend bool operator==(const SenderInputs &, const SenderInputs &) = default;
};

// What is read in the message alone, whatever DNS says.
struct SenderClaims
{
    received::Route route;
    std::optional<std::size_t> boundary; // index into Route::hops: the oldest that the receiver's house wrote
    std::vector<authres::AuthenticationResults> results; // in message order, those of ARC sets too
    spf::Request spf;
};

// What needs no answer about the sender: found once for each analysis, and shared by all checks of it.
struct SenderBasis
{
    SenderClaims claims;
    dmarc::Request dmarc; // the authors and the signatures; what SPF finds joins them
    std::vector<dkim::Finding> findings;
};

struct SenderChecks
{
    std::shared_ptr<const SenderBasis> basis = std::make_shared<const SenderBasis>(); // never null
    spf::Evaluation spf;
    dmarc::Evaluation dmarc;
    std::optional<dmarc::OldEvaluation> dmarcBefore2026; // as RFC 7489 had it; absent without a suffix list
    std::vector<dns::Question> unanswered; // each once

    const SenderClaims &claims() const { return basis->claims; }
    const std::vector<dkim::Finding> &findings() const { return basis->findings; }

    // SPF that passes for an assumed sender says nothing of this message, and DMARC does not count it.
    bool isSpfCounted() const { return claims().spf.mailFrom.origin != spf::Origin::Assumed; }
};

// What a person has said of them, the boundary as it stands.
SenderInputs inputsOf(const SenderClaims &claims);

SenderClaims readClaims(const message::Message &message, const SenderInputs &inputs);

std::shared_ptr<const SenderBasis> senderBasisOf(const message::Message &message, const Analysis &analysis,
                                                 const SenderInputs &inputs);

// What the world says.
struct SenderWorld
{
    const dns::Answers &answers;
    std::int64_t now = 0; // seconds since 1970
    dmarc::RegistrableDomain registrableDomain = {}; // may be empty
};

// Does no I/O; ask what is `unanswered`, and call again.
SenderChecks checkSender(std::shared_ptr<const SenderBasis> basis, const SenderWorld &world);

} // namespace dkimlens::analysis
