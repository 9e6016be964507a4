// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/steps.h"

#include "core/engine/dmarc/evaluate.h"
#include "core/engine/dmarc/words.h"

#include <algorithm>
#include <array>

namespace dkimlens::dmarc {

namespace {

using trace::Fact;
using trace::Outcome;
using trace::Step;

Fact fact(std::string name, std::string_view value)
{
    return {std::move(name), std::string(value), {}};
}

Outcome outcomeOf(Result result)
{
    switch (result) {
    case Result::None:
        return Outcome::NotUsed;
    case Result::Pass:
        return Outcome::Passed;
    case Result::Fail:
    case Result::PermError:
        return Outcome::Failed;
    case Result::TempError:
        break;
    }
    return Outcome::NotReached;
}

Step authorStep(const Evaluation &evaluation)
{
    Step step;
    step.outcome = evaluation.authorDomain.empty() ? Outcome::Failed : Outcome::Passed;
    for (const std::string &domain : evaluation.authorDomains)
        step.facts.push_back(fact("domain", domain));
    for (const std::string &address : evaluation.invalidAuthors)
        step.facts.push_back(fact("invalid", address));
    return step;
}

Outcome outcomeOf(QueryOutcome outcome)
{
    switch (outcome) {
    case QueryOutcome::Unanswered:
    case QueryOutcome::LookupFailed:
        return Outcome::NotReached;
    case QueryOutcome::Record:
        return Outcome::Passed;
    case QueryOutcome::SeveralRecords:
        return Outcome::Warned;
    case QueryOutcome::NameTooLong:
    case QueryOutcome::NoSuchName:
    case QueryOutcome::NoData:
    case QueryOutcome::OtherText:
        break;
    }
    return Outcome::Noted;
}

// Of the author's walk alone: walks have their upper names in common, and a record may be long.
void addRecord(Step &step, const Query &query)
{
    if (query.record())
        step.facts.push_back(fact("record", query.record()->text));
}

Step queryStep(const Query &query)
{
    Step step;
    step.id = "dmarc.query";
    step.rfc = "9989#4.10";
    step.outcome = outcomeOf(query.outcome);
    step.facts = {fact("name", query.question.name), fact("outcome", wordOf(query.outcome)),
                  fact("next", wordOf(query.next))};
    return step;
}

Step discoveryStep(const Evaluation &evaluation)
{
    Step step;
    if (evaluation.authorDomain.empty())
        return step;
    for (const Query &query : evaluation.walk.queries) {
        step.steps.push_back(queryStep(query));
        addRecord(step.steps.back(), query);
    }
    if (!evaluation.policyRecord) {
        step.outcome = evaluation.walk.isDecided() ? Outcome::Noted : Outcome::NotReached;
        return step;
    }
    step.outcome = Outcome::Passed;
    step.facts = {fact("policy-domain", evaluation.policyRecord->domain),
                  fact("source", wordOf(evaluation.policyRecord->source))};
    return step;
}

Outcome outcomeOf(PolicyForm form)
{
    constexpr std::array outcomes{Outcome::Passed, Outcome::Warned, Outcome::Failed, Outcome::Failed};
    return outcomes.at(static_cast<std::size_t>(form));
}

Step recordStep(const Evaluation &evaluation)
{
    Step step;
    if (!evaluation.policyRecord)
        return step;
    const Record &record = evaluation.policyRecord->record;
    const PolicyForm form = policyFormOf(record);
    step.outcome = outcomeOf(form);
    if (form == PolicyForm::Valid && !record.remarks.empty())
        step.outcome = Outcome::Noted;
    step.facts.push_back(fact("form", wordOf(form)));
    for (const dkim::Tag &tag : record.tags.tags())
        step.facts.push_back(fact(tag.name, tag.value));
    for (const RemarkAt &at : record.remarks)
        step.facts.push_back(fact(std::string(wordOf(at.remark)), at.token));
    return step;
}

Step organizationStep(const Evaluation &evaluation)
{
    Step step;
    if (!evaluation.walk.isDecided())
        return step;
    step.outcome = Outcome::Passed;
    step.facts = {fact("organizational-domain", evaluation.walk.organizationalDomain),
                  fact("rule", wordOf(evaluation.walk.rule))};
    return step;
}

Outcome outcomeOf(const IdentifierCheck &check)
{
    if (check.counts())
        return Outcome::Passed;
    const bool isOpen = check.reason == AlignmentReason::OrganizationUndecided
        || (check.isAligned() && check.identifier.authentication == Authentication::Undecided);
    return isOpen ? Outcome::NotReached : Outcome::Failed;
}

Step identifierStep(const IdentifierCheck &check)
{
    Step step;
    step.id = "dmarc.identifier";
    step.rfc = "9989#4.10.2";
    step.outcome = outcomeOf(check);
    step.facts = {fact("mechanism", wordOf(check.identifier.mechanism)),
                  fact("domain", check.identifier.domain),
                  fact("authentication", wordOf(check.identifier.authentication)),
                  fact("mode", wordOf(check.mode)), fact("alignment", wordOf(check.reason))};
    if (!check.walk)
        return step;
    if (check.walk->isDecided())
        step.facts.push_back(fact("organizational-domain", check.walk->organizationalDomain));
    for (const Query &query : check.walk->queries)
        step.steps.push_back(queryStep(query));
    return step;
}

// One that counts is enough.
Step alignmentStep(const Evaluation &evaluation)
{
    Step step;
    if (evaluation.authorDomain.empty())
        return step;
    for (const IdentifierCheck &check : evaluation.identifiers)
        step.steps.push_back(identifierStep(check));
    const auto has = [&step](Outcome outcome) {
        return std::ranges::find(step.steps, outcome, &Step::outcome) != step.steps.end();
    };
    step.outcome = has(Outcome::Passed) ? Outcome::Passed
        : has(Outcome::NotReached)      ? Outcome::NotReached
                                        : Outcome::Failed;
    return step;
}

Step resultStep(const Evaluation &evaluation)
{
    Step step;
    step.outcome = outcomeOf(evaluation.result);
    step.facts.push_back(fact("result", wordOf(evaluation.result)));
    if (evaluation.reason != Reason::None)
        step.facts.push_back(fact("reason", wordOf(evaluation.reason)));
    return step;
}

// Noted where the message passes: it says what would happen to one that fails.
Step policyStep(const Evaluation &evaluation)
{
    Step step;
    if (!evaluation.policy)
        return step;
    const AppliedPolicy &policy = *evaluation.policy;
    step.outcome = evaluation.result == Result::Fail ? Outcome::Passed : Outcome::Noted;
    step.facts = {fact("applied", wordOf(policy.applied)), fact("requested", wordOf(policy.requested)),
                  fact("tag", wordOf(policy.tag)), fact("existence", wordOf(evaluation.existence))};
    return step;
}

struct StepRow
{
    std::string_view id;
    std::string_view rfc;
    Step (*make)(const Evaluation &evaluation);
};

constexpr std::array rows{
    StepRow{"dmarc.author", "9989#5.3.1", authorStep},
    StepRow{"dmarc.discovery", "9989#4.10.1", discoveryStep},
    StepRow{"dmarc.record", "9989#4.7", recordStep},
    StepRow{"dmarc.organization", "9989#4.10.2", organizationStep},
    StepRow{"dmarc.alignment", "9989#5.3.4", alignmentStep},
    StepRow{"dmarc.result", "9989#5.3.5", resultStep},
    StepRow{"dmarc.policy", "9989#5.3.6", policyStep},
};

} // namespace

Step stepsOf(const Evaluation &evaluation)
{
    Step whole;
    whole.id = "dmarc.evaluation";
    whole.rfc = "9989#5.3";
    whole.outcome = outcomeOf(evaluation.result);
    for (const StepRow &row : rows) {
        Step step = row.make(evaluation);
        step.id = row.id;
        step.rfc = row.rfc;
        whole.steps.push_back(std::move(step));
    }
    for (const Evaluation &author : evaluation.authors)
        whole.steps.push_back(author.trace);
    return whole;
}

} // namespace dkimlens::dmarc
