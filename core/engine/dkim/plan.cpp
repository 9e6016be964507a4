// SPDX-License-Identifier: Apache-2.0
// The order of a verification: what people see as its steps.

#include "core/engine/dkim/split.h"
#include "core/engine/dkim/verification.h"

namespace dkimlens::dkim {

namespace {

trace::Step splitStep(Verification &v)
{
    return v.context.split ? *v.context.split : splitMessage(v.context.message, v.context.detail);
}

PlannedStep single(std::string_view id, std::string_view rfc, trace::Step (*run)(Verification &))
{
    return {id, rfc, {{id, rfc, run}}};
}

PlannedStep group(std::string_view id, std::string_view rfc, std::span<const Check> checks)
{
    return {id, rfc, {checks.begin(), checks.end()}};
}

Plan makePlan()
{
    return {
        single("dkim.message", "6376#2.1", splitStep),
        single("dkim.tags", "6376#3.2", readTags),
        group("dkim.tag-rules", "6376#6.1.1", tagChecks()),
        single("dkim.body", "6376#3.4", canonicalizeBody),
        single("dkim.body-hash", "6376#3.7", compareBodyHash),
        single("dkim.header-selection", "6376#5.4.2", selectHeaderFields),
        single("dkim.header-fields", "6376#3.4", canonicalizeHeaderFields),
        single("dkim.own-field", "6376#3.7", emptyOwnField),
        single("dkim.header-hash", "6376#3.7", hashHeaderFields),
        single("dkim.key-lookup", "6376#3.6.2", lookUpKey),
        group("dkim.key", "6376#6.1.2", keyChecks()),
        single("dkim.signature-value", "6376#6.1.3", verifySignatureValue),
    };
}

trace::Step runCheck(const Check &check, Verification &verification)
{
    trace::Step step = check.run(verification);
    step.id = check.id;
    if (step.rfc.empty())
        step.rfc = check.rfc;
    return step;
}

trace::Step runPlanned(const PlannedStep &planned, Verification &verification)
{
    if (planned.checks.size() == 1 && planned.checks.front().id == planned.id)
        return runCheck(planned.checks.front(), verification);
    trace::Step step;
    step.id = planned.id;
    step.rfc = planned.rfc;
    step.steps.reserve(planned.checks.size());
    for (const Check &check : planned.checks)
        step.steps.push_back(runCheck(check, verification));
    step.outcome = trace::worstOf(step.steps);
    return step;
}

} // namespace

const Plan &dkimPlan()
{
    static const Plan plan = makePlan();
    return plan;
}

void run(const Plan &plan, Verification &verification)
{
    constexpr std::size_t verdictStep = 1;
    std::vector<trace::Step> &steps = verification.result.trace.steps;
    steps.reserve(plan.size() + verdictStep);
    for (const PlannedStep &planned : plan)
        steps.push_back(runPlanned(planned, verification));
}

} // namespace dkimlens::dkim
