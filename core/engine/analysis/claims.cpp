// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/claims.h"

#include "core/engine/analysis/claimed_signatures.h"
#include "core/engine/analysis/sender_inputs.h"
#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::analysis {

using authres::AuthenticationResults;
using authres::MethodResult;
using dkim::VerifiedSignature;
using received::Route;

namespace {

constexpr std::string_view pass = "pass";
constexpr std::string_view none = "none";
constexpr std::string_view tempError = "temperror";

// What all claims are compared with.
struct Facts
{
    const Analysis &analysis;
    const SenderChecks &checks;
    const ClaimedSignatures &signatures;
};

struct Said
{
    const AuthenticationResults &field;
    const MethodResult &result;
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

// The hop by which the server that wrote the field got the message: the newest below it. Hops stand in the
// order of the way, and so from the last field to the first.
std::optional<std::size_t> hopBelow(const Route &route, std::size_t field)
{
    const auto above = std::ranges::partition_point(
        route.hops, [field](const received::RouteHop &entry) { return entry.hop.field > field; });
    const auto count = static_cast<std::size_t>(above - route.hops.begin());
    return count == 0 ? std::nullopt : std::optional(count - 1);
}

bool isOtherConnection(const AuthenticationResults &field, const SenderChecks &checks)
{
    const SenderClaims &claims = checks.claims();
    return claims.boundary && hopBelow(claims.route, field.field) != claims.boundary;
}

// DKIM.

Cause causeOfReason(dkim::Reason reason)
{
    using dkim::Reason;
    switch (reason) {
    case Reason::KeyNotFound:
        return Cause::KeyGone;
    case Reason::KeyRevoked:
        return Cause::KeyRevoked;
    case Reason::KeySyntax:
    case Reason::KeyTypeMismatch:
    case Reason::KeyHashNotAllowed:
    case Reason::KeyServiceNotAllowed:
        return Cause::KeyOther;
    case Reason::KeyLookupFailed:
        return Cause::NoAnswerNow;
    case Reason::BodyHashMismatch:
    case Reason::BodyLengthExceedsBody:
        return Cause::BodyChanged;
    case Reason::SignatureMismatch:
        return Cause::HeaderChanged;
    case Reason::Expired:
        return Cause::Expired;
    default:
        return Cause::StricterNow;
    }
}

// Also where something else decided.
bool hasExpired(const VerifiedSignature &signature)
{
    const trace::Step *step = trace::find(signature.trace, "dkim.expiration");
    return step && step->outcome == trace::Outcome::Failed;
}

void addOnce(Cause cause, std::vector<Cause> *causes)
{
    if (std::ranges::find(*causes, cause) == causes->end())
        causes->push_back(cause);
}

// It passed there and does not now.
std::vector<Cause> lostCauses(const VerifiedSignature &signature)
{
    std::vector<Cause> causes{causeOfReason(signature.reason)};
    if (signature.bodyHash == dkim::Match::Mismatch)
        addOnce(Cause::BodyChanged, &causes);
    if (signature.signatureMatch == dkim::Match::Mismatch)
        addOnce(Cause::HeaderChanged, &causes);
    if (hasExpired(signature))
        addOnce(Cause::Expired, &causes);
    return causes;
}

bool isEd25519(const VerifiedSignature &signature)
{
    const std::optional<dkim::Algorithm> &algorithm = signature.signature.algorithm;
    return algorithm && algorithm->key == crypto::KeyType::Ed25519;
}

// It did not pass there and does now.
std::vector<Cause> wonCauses(const VerifiedSignature &signature, const MethodResult &said)
{
    if (isEd25519(signature))
        return {Cause::Ed25519Unknown};
    if (said.result == tempError)
        return {Cause::NoAnswerThen};
    if (said.result == "policy" || said.result == "neutral")
        return {Cause::OwnRules};
    return {Cause::KeyOther, Cause::OwnRules};
}

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
        claim.causes = said.result.result == pass ? lostCauses(signature) : wonCauses(signature, said.result);
    return claim;
}

// SPF.

std::string domainOf(std::string_view address)
{
    const std::string_view domain = address.substr(address.rfind('@') + 1); // all where there is no "@"
    return dns::toAscii(domain).value_or(toLower(domain));
}

bool namesOtherSender(const MethodResult &said, const SenderChecks &checks)
{
    const std::string *sender = said.find("smtp", "mailfrom");
    if (!sender)
        sender = said.find("smtp", "helo");
    return sender && !sender->empty() && domainOf(*sender) != checks.spf.domain;
}

std::vector<Cause> spfCauses(const Said &said, const SenderChecks &checks)
{
    std::vector<Cause> causes;
    if (isOtherConnection(said.field, checks))
        causes.push_back(Cause::OtherConnection);
    if (namesOtherSender(said.result, checks))
        causes.push_back(Cause::OtherSender);
    if (said.result.result == tempError)
        causes.push_back(Cause::NoAnswerThen);
    if (checks.spf.verdict == spf::Verdict::TempError)
        causes.push_back(Cause::NoAnswerNow);
    if (causes.empty())
        causes.push_back(Cause::RecordChanged);
    return causes;
}

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

bool namesOtherAuthor(const MethodResult &said, const dmarc::Evaluation &dmarc)
{
    const std::string *author = said.find("header", "from");
    return author && domainOf(*author) != dmarc.authorDomain;
}

std::vector<Cause> dmarcCauses(const Said &said, const SenderChecks &checks)
{
    std::vector<Cause> causes;
    if (namesOtherAuthor(said.result, checks.dmarc))
        causes.push_back(Cause::AuthorChanged);
    if (said.result.result == "bestguesspass")
        causes.push_back(Cause::OwnRules);
    if (checks.dmarcBefore2026 && dmarc::wordOf(checks.dmarcBefore2026->result) == said.result.result)
        causes.push_back(Cause::OlderRules);
    if (isOtherConnection(said.field, checks))
        causes.push_back(Cause::OtherConnection);
    if (checks.dmarc.reason == dmarc::Reason::LookupFailed)
        causes.push_back(Cause::NoAnswerNow);
    causes.push_back(Cause::FollowsOthers);
    if (said.result.result == none || checks.dmarc.result == dmarc::Result::None)
        causes.push_back(Cause::RecordChanged);
    return causes;
}

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

// clang-format off
constexpr std::array<std::string_view, 5> standingWords{"receiver", "other-server", "below", "sealed", "unknown"};
constexpr std::array<std::string_view, 4> agreementWords{"same", "similar", "differs", "not-compared"};
constexpr std::array<std::string_view, 26> causeWords{
    "body-changed", "header-changed", "signature-gone", "signature-added", "author-changed",
    "key-gone", "key-revoked", "key-other", "record-changed", "no-answer-now", "no-answer-then",
    "expired",
    "ed25519-unknown", "own-rules", "stricter-now", "older-rules", "other-connection", "other-sender", "follows-others",
    "anybodys-words",
    "pending", "sender-assumed", "known-there-only", "vendor-method", "not-recomputed",
    "unknown-method",
};
// clang-format on

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

std::string_view wordOf(Standing standing)
{
    return standingWords.at(static_cast<std::size_t>(standing));
}

std::string_view wordOf(Agreement agreement)
{
    return agreementWords.at(static_cast<std::size_t>(agreement));
}

std::string_view wordOf(Cause cause)
{
    return causeWords.at(static_cast<std::size_t>(cause));
}

} // namespace dkimlens::analysis
