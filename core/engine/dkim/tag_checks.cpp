// SPDX-License-Identifier: Apache-2.0
// Checks of the signature's tags, one rule each (RFC 6376, 3.5 and 6.1.1).

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/tag_values.h"
#include "core/engine/dkim/verification.h"
#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

using trace::Outcome;
using trace::Step;

namespace {

constexpr std::string_view version = "1";
constexpr std::array<std::string_view, 7> requiredTags{"v", "a", "b", "bh", "d", "h", "s"};
constexpr std::array base64Tags{"b", "bh"};

Step checkRequiredTags(Verification &v)
{
    return requireTags(v, requiredTags);
}

Step checkVersion(Verification &v)
{
    const Tag *tag = v.signature().tags.find("v");
    if (!tag)
        return {};
    return tag->value == version ? passed() : failed(ProblemCode::VersionUnknown, *tag);
}

Step checkAlgorithm(Verification &v)
{
    const Tag *tag = v.signature().tags.find("a");
    if (!tag)
        return {};
    if (!v.signature().algorithm)
        return failed(ProblemCode::AlgorithmUnknown, *tag);
    if (v.signature().algorithm->hash == crypto::Hash::Sha1)
        return failed(ProblemCode::AlgorithmNotAllowed, *tag);
    return passed();
}

Step checkCanonicalization(Verification &v)
{
    if (v.signature().canonicalization)
        return passed();
    return failed(ProblemCode::CanonicalizationUnknown, *v.signature().tags.find("c"));
}

Step checkQueryMethod(Verification &v)
{
    const std::vector<std::string> &methods = v.signature().queryMethods;
    if (std::ranges::find(methods, "dns/txt") != methods.end())
        return passed(); // others beside it are ignored, RFC 6376, 3.5
    return failed(ProblemCode::QueryMethodUnknown, *v.signature().tags.find("q"));
}

Step checkName(const Verification &v, std::string_view name, ProblemCode code)
{
    const Tag *tag = v.signature().tags.find(name);
    if (!tag)
        return {};
    return dns::toAscii(tag->value) ? passed() : failed(code, *tag);
}

Step checkDomain(Verification &v)
{
    return checkName(v, "d", ProblemCode::DomainInvalid);
}

// s= and d= may each be a name, and together be too long for one.
Step checkSelector(Verification &v)
{
    Step step = checkName(v, "s", ProblemCode::SelectorInvalid);
    if (step.outcome == Outcome::Passed && dns::toAscii(v.signature().domain) && !keyNameOf(v.signature()))
        return failed(ProblemCode::SelectorInvalid, *v.signature().tags.find("s"));
    return step;
}

Step checkBase64(Verification &v)
{
    for (const std::string_view name : base64Tags) {
        const Tag *tag = v.signature().tags.find(name);
        if (!tag)
            continue;
        if (tag->value.empty())
            return failed(ProblemCode::SignatureEmpty, tag->slotRange, std::string(name));
        if (!crypto::fromBase64(tag->value))
            return failed(ProblemCode::Base64Invalid, tag->valueRange, std::string(name));
    }
    return passed();
}

// RFC 5322, 2.2, without the semicolon, which a tag list cannot hold.
bool isFieldName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f; });
}

Step checkSignedHeaders(Verification &v)
{
    const Tag *tag = v.signature().tags.find("h");
    if (!tag)
        return {};
    const std::vector<SignedHeader> &names = v.signature().signedHeaders;
    if (names.empty())
        return failed(ProblemCode::SignedHeadersEmpty, tag->slotRange, {});
    if (names.size() > maxSignedHeaders)
        return failed(ProblemCode::TooManySignedHeaders, tag->valueRange, std::to_string(names.size()));
    for (const SignedHeader &header : names) {
        if (!isFieldName(header.name))
            return failed(ProblemCode::SignedHeaderNameInvalid, header.where, header.name);
    }
    return passed();
}

Step checkFromIsSigned(Verification &v)
{
    const Tag *tag = v.signature().tags.find("h");
    if (!tag)
        return {};
    const std::vector<SignedHeader> &names = v.signature().signedHeaders;
    if (std::ranges::find(names, "from", &SignedHeader::name) != names.end())
        return passed();
    return failed(ProblemCode::FromNotSigned, *tag);
}

// i= is the domain of d= or one below it (RFC 6376, 3.5, i=).
Step checkIdentity(Verification &v)
{
    const Tag *tag = v.signature().tags.find("i");
    if (!tag)
        return passed(); // "@" and d=
    const std::optional<std::string> identity = dns::toAscii(v.signature().identityDomain.value_or(""));
    if (!identity)
        return failed(ProblemCode::IdentityInvalid, *tag);
    const std::optional<std::string> domain = dns::toAscii(v.signature().domain);
    if (!domain)
        return {};
    return dns::isWithin(*identity, *domain) ? passed() : failed(ProblemCode::IdentityOutsideDomain, *tag);
}

Step checkTimestamp(Verification &v)
{
    const Tag *tag = v.signature().tags.find("t");
    if (!tag)
        return notUsed();
    const std::optional<std::int64_t> timestamp = v.signature().timestamp;
    if (!timestamp)
        return failed(ProblemCode::NumberInvalid, tag->valueRange, "t");
    if (v.signature().expiration && *v.signature().expiration <= *timestamp)
        return failed(ProblemCode::ExpirationBeforeTimestamp, *tag);
    return *timestamp - clockSkew > v.context.now ? failed(ProblemCode::TimestampInFuture, *tag) : passed();
}

Step checkExpiration(Verification &v)
{
    const Tag *tag = v.signature().tags.find("x");
    if (!tag)
        return notUsed();
    if (!v.signature().expiration)
        return failed(ProblemCode::NumberInvalid, tag->valueRange, "x");
    return *v.signature().expiration < v.context.now ? failed(ProblemCode::Expired, *tag) : passed();
}

constexpr std::array checks{
    Check{"dkim.required-tags", "6376#6.1.1", checkRequiredTags},
    Check{"dkim.version", "6376#3.5", checkVersion},
    Check{"dkim.algorithm", "8301#3.1", checkAlgorithm},
    Check{"dkim.canonicalization", "6376#3.4", checkCanonicalization},
    Check{"dkim.query-method", "6376#3.5", checkQueryMethod},
    Check{"dkim.domain", "6376#3.5", checkDomain},
    Check{"dkim.selector", "6376#3.1", checkSelector},
    Check{"dkim.identity", "6376#3.5", checkIdentity},
    Check{"dkim.base64", "6376#3.5", checkBase64},
    Check{"dkim.signed-headers", "6376#3.5", checkSignedHeaders},
    Check{"dkim.from-signed", "6376#5.4", checkFromIsSigned},
    Check{"dkim.timestamp", "6376#3.5", checkTimestamp},
    Check{"dkim.expiration", "6376#3.5", checkExpiration},
};

} // namespace

Step readTags(Verification &v)
{
    const TagList &tags = v.signature().tags;
    Step step = passed();
    if (!tags.problems().empty()) {
        step.outcome = Outcome::Failed;
        step.problem = tags.problems().front();
    }
    if (!v.traces())
        return step;
    for (const Tag &tag : tags.tags())
        step.facts.push_back({tag.name, tag.value, tag.valueRange});
    return step;
}

Step requireTags(const Verification &verification, std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        if (!verification.signature().tags.find(name))
            return failed(ProblemCode::RequiredTagMissing, verification.field().value, std::string(name));
    }
    return passed();
}

std::span<const Check> tagChecks()
{
    return checks;
}

} // namespace dkimlens::dkim
