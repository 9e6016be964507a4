// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/claim_causes.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"

#include <algorithm>

namespace dkimlens::analysis {

using authres::AuthenticationResults;
using authres::MethodResult;
using dkim::VerifiedSignature;
using received::Route;

namespace {

constexpr std::string_view tempError = "temperror";

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

bool isEd25519(const VerifiedSignature &signature)
{
    const std::optional<dkim::Algorithm> &algorithm = signature.signature.algorithm;
    return algorithm && algorithm->key == crypto::KeyType::Ed25519;
}

std::string domainOf(std::string_view address)
{
    const std::string_view domain = address.substr(address.rfind('@') + 1); // all where there is no "@"
    return dns::toAscii(domain).value_or(toLower(domain));
}

bool namesOtherAuthor(const MethodResult &said, const dmarc::Evaluation &dmarc)
{
    const std::string *author = said.find("header", "from");
    return author && domainOf(*author) != dmarc.authorDomain;
}

} // namespace

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

std::vector<Cause> wonCauses(const VerifiedSignature &signature, const Said &said)
{
    if (isEd25519(signature))
        return {Cause::Ed25519Unknown};
    if (said.result.result == tempError)
        return {Cause::NoAnswerThen};
    if (said.result.result == "policy" || said.result.result == "neutral")
        return {Cause::OwnRules};
    return {Cause::KeyOther, Cause::OwnRules};
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
    if (said.result.result == "none" || checks.dmarc.result == dmarc::Result::None)
        causes.push_back(Cause::RecordChanged);
    return causes;
}

} // namespace dkimlens::analysis
