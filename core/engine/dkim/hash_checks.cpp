// SPDX-License-Identifier: Apache-2.0
// The two hashes: of the body, which bh= holds, and of the header, which b= signs (RFC 6376, 3.7).

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/verification.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dkimlens::dkim {

using trace::Outcome;
using trace::Step;

namespace {

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

Step compareBodyHash(Verification &v)
{
    const std::optional<crypto::Hash> hash = v.signature().hash;
    if (!hash)
        return {};
    const BodyHash &body =
        v.context.bodies.get(v.signature().bodyCanonicalization, *hash, v.signature().bodyLength);
    v.result.body = body.size;
    v.result.computedBodyHash = body.digest;
    const Tag *tag = v.signature().tags.find("bh");
    if (!tag)
        return {};
    const bool isEqual = isEncodingOf(tag->value, body.digest);
    v.result.bodyHash = isEqual ? Match::Match : Match::Mismatch;
    Step step = isEqual ? passed() : failed(mismatchOf(v.signature().bodyHash, body.digest), *tag);
    step.made = body.made;
    if (v.traces())
        step.facts = {{"bh", tag->value, tag->valueRange}, {"computed", crypto::toBase64(body.digest), {}}};
    return step;
}

Step checkBodyLength(Verification &v)
{
    const Tag *tag = v.signature().tags.find("l");
    if (!tag)
        return {};
    if (!v.signature().bodyLength)
        return failed(ProblemCode::NumberInvalid, tag->valueRange, "l");
    if (v.result.computedBodyHash.empty())
        return {};
    if (*v.signature().bodyLength > v.result.body.canonical)
        return failed(ProblemCode::BodyLengthExceedsBody, *tag);
    Step step = passed();
    if (v.result.body.hashed < v.result.body.canonical)
        step.outcome = Outcome::Warned; // RFC 6376, 8.2
    if (v.traces())
        step.facts = {{"l", tag->value, tag->valueRange},
                      {"canonical", std::to_string(v.result.body.canonical), {}}};
    return step;
}

Step selectHeaderFields(Verification &v)
{
    if (v.signature().signedHeaders.empty() || v.signature().signedHeaders.size() > maxSignedHeaders)
        return {};
    v.result.selected = selectFields(v.context.fields, v.signature().signedHeaders, v.result.field);
    Step step = passed();
    if (!v.traces())
        return step;
    for (const SelectedField &choice : v.result.selected) {
        const bool isThere = choice.field.has_value();
        const ByteRange where =
            isThere ? v.context.message.fields()[*choice.field].range : choice.header.where;
        step.facts.push_back({choice.header.name, isThere ? "taken" : "absent", where});
    }
    return step;
}

// Each canonical field as a step of its own, the signature's field last.
std::vector<Step> fieldSteps(const HeaderHash &header)
{
    std::vector<Step> steps;
    for (const auto &made : header.made) {
        Step step = passed();
        step.id = made == header.made.back() ? "dkim.own-field" : "dkim.field";
        step.rfc = "6376#3.7";
        step.made = made;
        steps.push_back(std::move(step));
    }
    return steps;
}

Step hashHeaderFields(Verification &v)
{
    const std::optional<crypto::Hash> hash = v.signature().hash;
    const Tag *blank = v.signature().tags.find("b");
    if (!hash || !blank || !v.signature().canonicalization || v.result.selected.empty())
        return {};
    const HeaderToHash wanted{.selected = v.result.selected,
                              .own = v.result.field,
                              .blank = blank->slotRange,
                              .canonicalization = v.signature().canonicalization->header,
                              .hash = *hash};
    const HeaderHash header = hashHeader(v.context.message, wanted, v.context.detail);
    v.result.headerHash = header.digest;
    Step step = passed();
    step.steps = fieldSteps(header);
    if (v.traces())
        step.facts = {{"size", std::to_string(header.size), {}},
                      {"computed", crypto::toBase64(header.digest), {}}};
    return step;
}

constexpr std::array checks{
    Check{"dkim.body-hash", "6376#3.7", compareBodyHash},
    Check{"dkim.body-length", "6376#3.5", checkBodyLength},
    Check{"dkim.header-selection", "6376#5.4.2", selectHeaderFields},
    Check{"dkim.header-hash", "6376#3.7", hashHeaderFields},
};

} // namespace

std::span<const Check> hashChecks()
{
    return checks;
}

} // namespace dkimlens::dkim
