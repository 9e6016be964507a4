// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/verify.h"

#include "core/engine/arc/chain_checks.h"
#include "core/engine/arc/collect.h"
#include "core/engine/arc/signatures.h"

#include <algorithm>
#include <span>

namespace dkimlens::arc {

namespace {

using trace::Outcome;
using trace::Step;

void append(const ArcSet &set, std::vector<dkim::SelectedField> &scope, std::size_t own)
{
    for (const FieldKind kind : fieldKinds) {
        const std::size_t field = set.all(kind).front();
        if (field != own)
            scope.push_back({{std::string(nameOf(kind)), {}}, field});
    }
}

// RFC 8617, 5.1.1: all sets up to this one; 5.1.2: this one alone, where it says that the chain had failed.
std::vector<dkim::SelectedField> scopeOf(std::span<const ArcSet> sets)
{
    const ArcSet &own = sets.back();
    if (own.status == ChainStatus::Fail)
        sets = sets.last(1);
    else if (sets.size() != static_cast<std::size_t>(own.instance))
        return {}; // a set is missing
    if (!std::ranges::all_of(sets, &ArcSet::isWhole))
        return {};
    std::vector<dkim::SelectedField> scope;
    for (const ArcSet &set : sets)
        append(set, scope, own.seal->field);
    return scope;
}

void verifySignatures(const dkim::VerifyContext &context, Chain &chain)
{
    const std::span<ArcSet> sets(chain.sets);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (sets[i].messageSignature)
            verifyMessageSignature(context, *sets[i].messageSignature);
        if (sets[i].seal)
            verifySeal(context, scopeOf(sets.first(i + 1)), *sets[i].seal);
    }
}

void runChecks(Chain &chain)
{
    chain.trace.id = "arc.chain";
    chain.trace.rfc = "8617#5.2";
    for (const ChainCheck &check : chainChecks()) {
        Step step = check.run(chain);
        step.id = check.id;
        step.rfc = check.rfc;
        chain.trace.steps.push_back(std::move(step));
    }
}

// The first step that did not pass: RFC 8617, 5.2 goes no further.
void conclude(Chain &chain)
{
    const std::vector<Step> &steps = chain.trace.steps;
    const auto decisive = std::ranges::find_if(steps, [](const Step &step) {
        return step.outcome == Outcome::Failed || step.outcome == Outcome::NotReached;
    });
    chain.verdict = decisive == steps.end() ? dkim::Verdict::Pass : dkim::Verdict::Fail;
    chain.trace.outcome = decisive == steps.end() ? Outcome::Passed : decisive->outcome;
    if (decisive == steps.end())
        return;
    chain.trace.problem = decisive->problem;
    chain.cause = causeOf(chain, *decisive);
}

} // namespace

Chain verifyChain(const dkim::VerifyContext &context)
{
    Chain chain = collect(context.message);
    if (!chain.isPresent())
        return chain;
    verifySignatures(context, chain);
    judgeSets(context.message, chain);
    runChecks(chain);
    conclude(chain);
    return chain;
}

} // namespace dkimlens::arc
