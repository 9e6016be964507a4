// SPDX-License-Identifier: Apache-2.0
// The header: its fields selected, put in their canonical form, and hashed with the signature's own field
// last (RFC 6376, 3.7 and 5.4.2).

#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/rule_steps.h"
#include "core/engine/dkim/verification.h"

namespace dkimlens::dkim {

using trace::Step;

namespace {

// Computed by the first step that asks. Nothing where there is nothing to hash, or no way to.
const HeaderHash *headerOf(Verification &v)
{
    const std::optional<crypto::Hash> hash = v.signature().hash;
    const Tag *blank = v.signature().tags.find("b");
    if (!hash || !blank || !v.signature().canonicalization || v.result.selected.empty())
        return nullptr;
    if (!v.header) {
        const HeaderToHash wanted{.selected = v.result.selected,
                                  .own = v.result.field,
                                  .blank = blank->slotRange,
                                  .canonicalization = v.signature().canonicalization->header,
                                  .hash = *hash};
        v.header = hashHeader(v.context.message, wanted, v.context.detail);
    }
    return &*v.header;
}

std::string_view sectionOf(const Verification &v)
{
    return v.signature().canonicalization->header == Canonicalization::Simple ? "6376#3.4.1" : "6376#3.4.2";
}

} // namespace

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

Step canonicalizeHeaderFields(Verification &v)
{
    const HeaderHash *header = headerOf(v);
    if (!header)
        return {};
    Step step = passed();
    step.rfc = sectionOf(v);
    if (!header->fields)
        return step;
    const bool isSimple = v.signature().canonicalization->header == Canonicalization::Simple;
    step.change = fieldChange(header->fields);
    step.facts = sizeFacts(*step.change);
    step.steps = ruleSteps(fieldRules(), isSimple ? RuleSection::Simple : RuleSection::Relaxed, *step.change);
    return step;
}

Step emptyOwnField(Verification &v)
{
    const HeaderHash *header = headerOf(v);
    if (!header)
        return {};
    Step step = passed();
    if (!header->own)
        return step;
    step.change = fieldChange(header->own);
    step.facts = sizeFacts(*step.change);
    step.facts.push_back({"b", v.signature().tags.find("b")->value, v.signature().tags.find("b")->slotRange});
    return step;
}

Step hashHeaderFields(Verification &v)
{
    const HeaderHash *header = headerOf(v);
    if (!header)
        return {};
    v.result.headerHash = header->digest;
    Step step = passed();
    if (!header->whole)
        return step;
    step.change = fieldChange(header->whole);
    step.change->before = step.change->after; // nothing changes here: these are the bytes that are hashed
    step.facts = {{"size", std::to_string(header->size), {}},
                  {"computed", crypto::toBase64(header->digest), {}}};
    return step;
}

} // namespace dkimlens::dkim
