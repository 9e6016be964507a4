// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/signatures.h"

#include "core/engine/dkim/verification.h"

#include <algorithm>
#include <array>

namespace dkimlens::arc {

namespace {

using dkim::Check;
using dkim::Verification;
using trace::Outcome;
using trace::Step;

constexpr std::array<std::string_view, 7> messageSignatureTags{"i", "a", "b", "bh", "d", "h", "s"};
constexpr std::array<std::string_view, 6> sealTags{"i", "a", "b", "cv", "d", "s"};
constexpr std::array<std::string_view, 7> knownSealTags{"i", "a", "b", "cv", "d", "s", "t"};

// Of DKIM's checks, those that a message signature does without (RFC 8617, 4.1.2).
constexpr std::array<std::string_view, 4> notOfMessageSignatures{"dkim.required-tags", "dkim.version",
                                                                 "dkim.identity", "dkim.key-subdomain"};

// Of DKIM's checks, those that a seal has (RFC 8617, 4.1.3): no body, no h=, no c=.
constexpr std::array<std::string_view, 18> ofSeals{
    "dkim.message",      "dkim.tags",        "dkim.algorithm",      "dkim.domain",    "dkim.selector",
    "dkim.base64",       "dkim.timestamp",   "dkim.header-fields",  "dkim.own-field", "dkim.header-hash",
    "dkim.key-lookup",   "dkim.key-record",  "dkim.key-type",       "dkim.key-hash",  "dkim.key-service",
    "dkim.key-strength", "dkim.key-decoded", "dkim.signature-value"};

// Fields that a message signature must not cover (RFC 8617, 4.1.2). A seal made later would break it, so it
// cannot have been meant; over the others real chains pass.
struct Uncovered
{
    std::string_view name;
    Outcome outcome;
};

constexpr std::array uncovered{
    Uncovered{"arc-seal", Outcome::Failed},
    Uncovered{"arc-message-signature", Outcome::Warned},
    Uncovered{"arc-authentication-results", Outcome::Warned},
    Uncovered{"authentication-results", Outcome::Warned},
};

Step requireMessageSignatureTags(Verification &v)
{
    return dkim::requireTags(v, messageSignatureTags);
}

Step checkCoveredFields(Verification &v)
{
    Step step = dkim::passed();
    for (const dkim::SignedHeader &header : v.signature().signedHeaders) {
        const auto *row = std::ranges::find(uncovered, header.name, &Uncovered::name);
        if (row == uncovered.end() || step.outcome == Outcome::Failed)
            continue;
        step = dkim::failed(ProblemCode::ArcFieldCovered, header.where, header.name);
        step.outcome = row->outcome;
    }
    return step;
}

Step requireSealTags(Verification &v)
{
    return dkim::requireTags(v, sealTags);
}

// h= breaks a seal; of other tags that it does not have, nothing is made (RFC 6376, 3.2).
Step checkSealTags(Verification &v)
{
    if (const dkim::Tag *names = v.signature().tags.find("h"))
        return dkim::failed(ProblemCode::ArcSealNamesHeaders, *names);
    Step step = dkim::passed();
    for (const dkim::Tag &tag : v.signature().tags.tags()) {
        if (std::ranges::find(knownSealTags, tag.name) != knownSealTags.end())
            continue;
        step.outcome = Outcome::Noted;
        if (v.traces())
            step.facts.push_back({tag.name, tag.value, tag.valueRange});
    }
    return step;
}

Step checkScope(Verification &v)
{
    if (v.result.selected.empty())
        return dkim::failed(ProblemCode::ArcScopeBroken, v.field().range, {});
    Step step = dkim::passed();
    if (!v.traces())
        return step;
    for (const dkim::SelectedField &choice : v.result.selected)
        step.facts.push_back({choice.header.name, "taken", v.context.message.fields()[*choice.field].range});
    return step;
}

constexpr std::array messageSignatureChecks{
    Check{"arc.required-tags", "8617#4.1.2", requireMessageSignatureTags},
    Check{"arc.covered-fields", "8617#4.1.2", checkCoveredFields},
};

constexpr std::array sealChecks{
    Check{"arc.required-tags", "8617#4.1.3", requireSealTags},
    Check{"arc.seal-tags", "8617#4.1.3", checkSealTags},
};

constexpr Check scopeCheck{"arc.seal-scope", "8617#5.1.1", checkScope};

// DKIM's own steps in their order, with those checks that `isWanted` names, and ARC's of the tags before
// them.
template<typename Predicate>
dkim::Plan planOf(std::span<const Check> own, Predicate isWanted)
{
    dkim::Plan plan = dkim::dkimPlan();
    for (dkim::PlannedStep &step : plan) {
        std::erase_if(step.checks, [&](const Check &check) { return !isWanted(check.id); });
        if (step.id == "dkim.tag-rules")
            step.checks.insert(step.checks.begin(), own.begin(), own.end());
    }
    std::erase_if(plan, [](const dkim::PlannedStep &step) { return step.checks.empty(); });
    return plan;
}

bool contains(std::span<const std::string_view> ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

const dkim::Plan &messageSignaturePlan()
{
    static const dkim::Plan plan = planOf(
        messageSignatureChecks, [](std::string_view id) { return !contains(notOfMessageSignatures, id); });
    return plan;
}

// A seal says with i= which fields it covers, not with h=.
dkim::Plan makeSealPlan()
{
    dkim::Plan plan = planOf(sealChecks, [](std::string_view id) { return contains(ofSeals, id); });
    const auto fields = std::ranges::find(plan, "dkim.header-fields", &dkim::PlannedStep::id);
    plan.insert(fields, {scopeCheck.id, scopeCheck.rfc, {scopeCheck}});
    return plan;
}

const dkim::Plan &sealPlan()
{
    static const dkim::Plan plan = makeSealPlan();
    return plan;
}

} // namespace

void verifyMessageSignature(const dkim::VerifyContext &context, dkim::VerifiedSignature &signature)
{
    signature.trace.id = "arc.message-signature";
    signature.trace.rfc = "8617#4.1.2";
    Verification verification{context, signature};
    dkim::run(messageSignaturePlan(), verification);
    dkim::conclude(verification, dkim::findingsOf(verification));
}

void verifySeal(const dkim::VerifyContext &context, std::vector<dkim::SelectedField> scope,
                dkim::VerifiedSignature &seal)
{
    seal.trace.id = "arc.seal";
    seal.trace.rfc = "8617#4.1.3";
    seal.selected = std::move(scope);
    Verification verification{context, seal};
    dkim::run(sealPlan(), verification);
    dkim::conclude(verification, dkim::keyFindingsOf(verification));
}

Cause causeOf(const dkim::VerifiedSignature &signature)
{
    const Reason own = signature.problem ? reasonOf(signature.problem->code) : Reason::None;
    return {own, own == Reason::None ? signature.reason : dkim::Reason::None};
}

} // namespace dkimlens::arc
