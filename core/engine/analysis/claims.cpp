// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/claims.h"

#include "core/engine/analysis/claim_causes.h"
#include "core/engine/analysis/claimed_signatures.h"
#include "core/engine/analysis/sender_inputs.h"
#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>

namespace dkimlens::analysis {

using authres::AuthenticationResults;
using authres::MethodResult;
using dkim::VerifiedSignature;

namespace {

constexpr std::string_view pass = "pass";
constexpr std::string_view none = "none";

// What all claims are compared with.
struct Facts
{
    const Analysis &analysis;
    const SenderChecks &checks;
    const ClaimedSignatures &signatures;
};

bool isAgreed(const Claim &claim)
{
    return claim.agreement == Agreement::Same;
}

// What servers still write for "fail" (RFC 8601, 2.7.2).
std::string_view inStandardWords(std::string_view said)
{
    return said == "hardfail" ? "fail" : said;
}

void compareWords(std::string_view said, Claim *claim)
{
    if (inStandardWords(said) == claim->found)
        claim->agreement = Agreement::Same;
    else
        claim->agreement = said != pass && claim->found != pass ? Agreement::Similar : Agreement::Differs;
}

Claim notCompared(Cause cause)
{
    Claim claim;
    claim.causes = {cause};
    return claim;
}

// Where the field stands.

bool isReceivers(const AuthenticationResults &field, const SenderChecks &checks)
{
    const std::string_view receiver = checks.claims().spf.receiver;
    return field.server.empty() || !received::isName(receiver) || !received::isName(field.server)
        || equalsIgnoringCase(received::familyOf(field.server), received::familyOf(receiver));
}

Standing standingOf(const AuthenticationResults &field, const SenderChecks &checks)
{
    const SenderClaims &claims = checks.claims();
    if (field.instance)
        return Standing::Sealed;
    if (!claims.boundary)
        return Standing::Unknown;
    if (!isAboveBoundary(claims.route, claims.boundary, field.field))
        return Standing::Below;
    return isReceivers(field, checks) ? Standing::Receiver : Standing::OtherServer;
}

// DKIM.

Claim claimWithoutSignature(const MethodResult &said, const Analysis &analysis)
{
    if (said.result != none)
        return notCompared(Cause::SignatureGone);
    if (!analysis.signatures.empty())
        return notCompared(Cause::SignatureAdded);
    Claim claim;
    claim.found = none;
    claim.agreement = Agreement::Same;
    return claim;
}

Claim claimOfDkim(const Said &said, const Facts &facts)
{
    const std::vector<std::size_t> candidates = facts.signatures.candidates(said.result);
    if (candidates.empty() || said.result.result == none)
        return claimWithoutSignature(said.result, facts.analysis);
    const VerifiedSignature &signature = facts.analysis.signatures[candidates.front()];
    Claim claim;
    claim.signature = candidates.front();
    if (signature.unanswered) {
        claim.causes = {Cause::Pending};
        return claim;
    }
    claim.found = dkim::wordOf(signature.verdict);
    compareWords(said.result.result, &claim);
    if (claim.agreement == Agreement::Differs)
        claim.causes = said.result.result == pass ? lostCauses(signature) : wonCauses(signature, said);
    return claim;
}

// SPF.

Claim claimOfSpf(const Said &said, const Facts &facts)
{
    const SenderChecks &checks = facts.checks;
    if (!checks.spf.isComplete())
        return notCompared(Cause::Pending);
    if (!checks.isSpfCounted() && namesOtherSender(said.result, checks))
        return notCompared(Cause::SenderAssumed);
    Claim claim;
    claim.found = spf::wordOf(checks.spf.verdict);
    compareWords(said.result.result, &claim);
    if (!isAgreed(claim))
        claim.causes = spfCauses(said, checks);
    return claim;
}

// DMARC.

Claim claimOfDmarc(const Said &said, const Facts &facts)
{
    const dmarc::Evaluation &dmarc = facts.checks.dmarc;
    if (!dmarc.unanswered.empty() || dmarc.reason == dmarc::Reason::LookupPending)
        return notCompared(Cause::Pending);
    Claim claim;
    claim.found = dmarc::wordOf(dmarc.result);
    compareWords(said.result.result, &claim);
    if (!isAgreed(claim))
        claim.causes = dmarcCauses(said, facts.checks);
    return claim;
}

// ARC: of the chain as it is now, which may have become longer since.
Claim claimOfArc(const Said &said, const Facts &facts)
{
    const arc::Chain &chain = facts.analysis.arc;
    const bool isWaiting = std::ranges::any_of(chain.sets, [](const arc::ArcSet &set) {
        return (set.seal && set.seal->unanswered)
            || (set.messageSignature && set.messageSignature->unanswered);
    });
    if (isWaiting)
        return notCompared(Cause::Pending);
    Claim claim;
    claim.found = dkim::wordOf(chain.verdict);
    compareWords(said.result.result, &claim);
    if (claim.agreement == Agreement::Differs)
        claim.causes = {said.result.result == pass ? Cause::HeaderChanged : Cause::OwnRules};
    return claim;
}

// By the method's name.

using Compare = Claim (*)(const Said &, const Facts &);

struct MethodRow
{
    std::string_view method;
    Compare compare = nullptr; // absent: `cause` tells why
    Cause cause = Cause::NotRecomputed;
};

constexpr std::array methods{
    MethodRow{"dkim", claimOfDkim},
    MethodRow{"spf", claimOfSpf},
    MethodRow{"dmarc", claimOfDmarc},
    MethodRow{"arc", claimOfArc},
    MethodRow{"auth", nullptr, Cause::KnownThereOnly}, // RFC 8601, 2.7.4
    MethodRow{"dnswl", nullptr, Cause::KnownThereOnly}, // RFC 8904
    MethodRow{"x-tls", nullptr, Cause::KnownThereOnly},
    MethodRow{"compauth", nullptr, Cause::VendorMethod}, // Microsoft's composite authentication
    MethodRow{"x-microsoft-antispam", nullptr, Cause::VendorMethod},
    MethodRow{"iprev", nullptr, Cause::NotRecomputed}, // RFC 8601, 2.7.3
    MethodRow{"domainkeys", nullptr, Cause::NotRecomputed}, // RFC 4870, historic
    MethodRow{"sender-id", nullptr, Cause::NotRecomputed}, // RFC 4406, historic
    MethodRow{"dkim-adsp", nullptr, Cause::NotRecomputed}, // RFC 5617, historic
    MethodRow{"dkim-atps", nullptr, Cause::NotRecomputed}, // RFC 6541
    MethodRow{"vbr", nullptr, Cause::NotRecomputed}, // RFC 6212
    MethodRow{"smime", nullptr, Cause::NotRecomputed}, // RFC 7281
    MethodRow{"rrvs", nullptr, Cause::NotRecomputed}, // RFC 7293
    MethodRow{"bimi", nullptr, Cause::NotRecomputed},
};

Claim compared(const Said &said, const Facts &facts)
{
    const auto *row = std::ranges::find(methods, said.result.method, &MethodRow::method);
    if (row == methods.end())
        return notCompared(Cause::UnknownMethod);
    return row->compare ? row->compare(said, facts) : notCompared(row->cause);
}

void addTrust(Claim *claim)
{
    const bool isStranger = claim->standing == Standing::Below || claim->standing == Standing::OtherServer;
    if (isStranger && !isAgreed(*claim) && claim->agreement != Agreement::NotCompared)
        claim->causes.push_back(Cause::AnybodysWords);
}

} // namespace

std::vector<Claim> compareClaims(const Analysis &analysis, const SenderChecks &checks)
{
    const ClaimedSignatures signatures(analysis);
    const Facts facts{analysis, checks, signatures};
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < checks.claims().results.size(); ++i) {
        const AuthenticationResults &field = checks.claims().results[i];
        const Standing standing = standingOf(field, checks);
        for (std::size_t j = 0; j < field.results.size(); ++j) {
            Claim claim = compared({field, field.results[j]}, facts);
            claim.field = i;
            claim.result = j;
            claim.standing = standing;
            addTrust(&claim);
            claims.push_back(std::move(claim));
        }
    }
    return claims;
}

} // namespace dkimlens::analysis
