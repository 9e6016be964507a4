// SPDX-License-Identifier: Apache-2.0
// The body: put in its canonical form, cut at l=, hashed, and compared with bh= (RFC 6376, 3.4 and 3.7).

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/rule_steps.h"
#include "core/engine/dkim/signed_prefix.h"
#include "core/engine/dkim/verification.h"

#include <algorithm>
#include <iterator>

namespace dkimlens::dkim {

using trace::Outcome;
using trace::Step;

namespace {

const BodyHash *bodyOf(Verification &v)
{
    const std::optional<crypto::Hash> hash = v.signature().hash;
    if (!hash)
        return nullptr;
    return &v.context.bodies.get(v.signature().bodyCanonicalization, *hash, v.signature().bodyLength);
}

// As text, since an encoding whose unused bits are not zero (RFC 4648, 3.5) is not what the signer computed.
// Padding may be left out.
bool isEncodingOf(std::string_view text, std::string_view octets)
{
    std::string packed;
    std::ranges::copy_if(text, std::back_inserter(packed), [](char c) { return !isFoldingSpace(c); });
    return crypto::fromBase64(packed) == octets
        && crypto::toBase64(octets).starts_with(packed.substr(0, packed.find('=')));
}

ProblemCode mismatchOf(std::string_view wanted, std::string_view computed)
{
    const bool isOtherHash = !wanted.empty() && wanted.size() != computed.size();
    return isOtherHash ? ProblemCode::HashLengthWrong : ProblemCode::BodyHashMismatch;
}

// What l= counts, a header alone does not have.
Step checkBodyLength(const Verification &v)
{
    const Tag *tag = v.signature().tags.find("l");
    if (!tag)
        return notUsed();
    if (!v.signature().bodyLength)
        return failed(ProblemCode::NumberInvalid, tag->valueRange, "l");
    if (*v.signature().bodyLength > v.result.body.canonical)
        return v.context.message.isHeaderAlone() ? Step() : failed(ProblemCode::BodyLengthExceedsBody, *tag);
    Step step = passed();
    if (v.result.body.hashed < v.result.body.canonical)
        step.outcome = Outcome::Warned; // RFC 6376, 8.2
    if (v.traces())
        step.facts = {{"l", tag->value, tag->valueRange},
                      {"canonical", std::to_string(v.result.body.canonical), {}}};
    return step;
}

// l= is a rule that can fail; the others only change bytes.
void checkLimit(const Verification &v, std::vector<Step> &rules)
{
    Step limit = checkBodyLength(v);
    if (rules.empty()) {
        limit.id = bodyRules().back().id;
        limit.rfc = bodyRules().back().simple;
        return rules.push_back(std::move(limit));
    }
    Step &rule = rules.back();
    rule.outcome = limit.outcome;
    rule.problem = std::move(limit.problem);
    std::ranges::move(limit.facts, std::back_inserter(rule.facts));
}

// Where the body goes beyond what was signed, if that is all that differs.
void lookForAdditions(const Verification &v, const BodyHash &body, Step &step)
{
    const bool isSameSize = v.signature().bodyHash.size() == body.digest.size();
    if (!v.proves() || !isSameSize)
        return;
    const auto prefix =
        findSignedPrefix(*body.made, v.context.message.bytes(), *v.signature().hash, v.signature().bodyHash);
    if (prefix)
        step.facts.push_back({"signed-prefix", std::to_string(prefix->size),
                              ByteRange{prefix->source, v.context.message.body().end}});
}

// A header alone may be that of a message with an empty body (RFC 5322, 2.1): then bh= says so. Any other bh=
// is of a body that this text does not have: nothing was changed, and nothing can be compared.
Step absentBody(const Verification &v, const Tag &tag)
{
    Step step;
    step.problem = Problem{ProblemCode::BodyAbsent, tag.valueRange, tag.value};
    if (v.traces())
        step.facts = {{"bh", tag.value, tag.valueRange}};
    return step;
}

} // namespace

Step canonicalizeBody(Verification &v)
{
    const BodyHash *body = bodyOf(v);
    if (!body)
        return {};
    v.result.body = body->size;
    Step step = passed();
    if (body->made) {
        const bool isSimple = v.signature().bodyCanonicalization == Canonicalization::Simple;
        step.rfc = isSimple ? "6376#3.4.3" : "6376#3.4.4";
        step.change = bodyChange(body->made);
        step.facts = sizeFacts(*step.change);
        step.steps =
            ruleSteps(bodyRules(), isSimple ? RuleSection::Simple : RuleSection::Relaxed, *step.change);
    }
    checkLimit(v, step.steps);
    step.outcome = std::max(step.outcome, trace::worstOf(step.steps));
    return step;
}

Step compareBodyHash(Verification &v)
{
    const BodyHash *body = bodyOf(v);
    if (!body)
        return {};
    const Tag *tag = v.signature().tags.find("bh");
    const bool isEqual = tag && isEncodingOf(tag->value, body->digest);
    const ProblemCode difference = mismatchOf(v.signature().bodyHash, body->digest);
    const bool isOfSomeBody = tag && !isEqual && difference == ProblemCode::BodyHashMismatch;
    if (isOfSomeBody && v.context.message.isHeaderAlone())
        return absentBody(v, *tag);
    v.result.computedBodyHash = body->digest;
    if (!tag)
        return {};
    v.result.bodyHash = isEqual ? Match::Match : Match::Mismatch;
    Step step = isEqual ? passed() : failed(difference, *tag);
    if (v.traces())
        step.facts = {{"bh", tag->value, tag->valueRange},
                      {"computed", crypto::toBase64(body->digest), {}},
                      {"size", std::to_string(body->size.hashed), {}}};
    if (!isEqual)
        lookForAdditions(v, *body, step);
    return step;
}

} // namespace dkimlens::dkim
