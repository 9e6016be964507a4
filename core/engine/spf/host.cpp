// SPDX-License-Identifier: Apache-2.0
// check_host() (RFC 7208, 4.3 to 4.6): one domain's record looked up, selected and read.

#include "core/engine/spf/check.h"

#include <utility>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

// 4.6: any error in it, and none of it is evaluated.
Step syntaxStep(const Record &record)
{
    Step step;
    step.id = "spf.record-syntax";
    step.rfc = "7208#4.6";
    step.facts = {{"record", record.text, {}}};
    for (const Problem &problem : record.problems) {
        Step fault;
        fault.id = "spf.syntax-error";
        fault.rfc = "7208#12";
        fault.outcome = Outcome::Failed;
        fault.problem = problem;
        fault.facts = {{"token", problem.token, problem.where}};
        step.steps.push_back(std::move(fault));
    }
    step.outcome = record.problems.empty() ? Outcome::Passed : Outcome::Failed;
    if (!record.problems.empty())
        step.problem = record.problems.front();
    return step;
}

// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
HostResult evaluateText(Check &check, const std::string &domain, std::string_view text, Step &step)
{
    const Record record = parseRecord(text);
    step.steps.push_back(syntaxStep(record));
    if (!record.problems.empty())
        return ended(Reason::Syntax, record.problems.front());
    return evaluateRecord({check, domain, record, step});
}

// 4.5
std::vector<std::string> selectRecords(const dns::Answer &answer, Step &parent)
{
    Step step;
    step.id = "spf.record-selection";
    step.rfc = "7208#4.5";
    std::vector<std::string> selected;
    for (const dns::TxtRecord &record : answer.txt) {
        if (std::string text = record.joined(); isSpfRecord(text))
            selected.push_back(std::move(text));
    }
    for (const std::string &text : selected)
        step.facts.push_back({"record", text, {}});
    step.facts.push_back({"discarded", std::to_string(answer.txt.size() - selected.size()), {}});
    step.outcome = selected.size() == 1 ? Outcome::Passed : Outcome::Noted;
    if (selected.size() > 1) {
        step.outcome = Outcome::Failed;
        step.problem = Problem{ProblemCode::SpfSeveralRecords, {}, answer.question.name};
    }
    parent.steps.push_back(std::move(step));
    return selected;
}

// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
HostResult evaluateDomain(Check &check, const std::string &domain, Step &step)
{
    const std::optional<std::string> name = questionName(domain);
    if (!name || domain.find('.') == std::string::npos) // 4.3
        return ended(Reason::DomainInvalid, {ProblemCode::SpfDomainInvalid, {}, domain});
    const dns::Answer *answer = ask(check, {*name, dns::RecordType::Txt}, step);
    if (!answer)
        return {};
    if (isFailure(*answer)) // 4.4
        return ended(Reason::LookupFailed, {ProblemCode::SpfLookupFailed, {}, *name});
    const std::vector<std::string> records = selectRecords(*answer, step);
    if (records.empty())
        return ended(Reason::NoRecord, {ProblemCode::SpfNoRecord, {}, *name});
    if (records.size() > 1)
        return ended(Reason::SeveralRecords, {ProblemCode::SpfSeveralRecords, {}, *name});
    return evaluateText(check, domain, records.front(), step);
}

} // namespace

HostResult ended(Reason reason, Problem problem)
{
    HostResult result;
    result.reason = reason;
    result.problem = std::move(problem);
    return result;
}

Outcome outcomeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Outcome::Passed;
    case Verdict::None:
    case Verdict::Neutral:
        return Outcome::Noted;
    case Verdict::SoftFail:
        return Outcome::Warned;
    case Verdict::Fail:
    case Verdict::TempError:
    case Verdict::PermError:
        break;
    }
    return Outcome::Failed;
}

HostResult checkHost(Check &check, const std::string &domain, Step &parent) // NOLINT(misc-no-recursion)
{
    Step step;
    step.id = "spf.check-host";
    step.rfc = "7208#4";
    step.facts = {{"domain", domain, {}}};
    HostResult result = evaluateDomain(check, domain, step);
    if (result.reason) {
        step.outcome = outcomeOf(verdictOf(*result.reason));
        step.facts.push_back({"result", std::string(wordOf(verdictOf(*result.reason))), {}});
    }
    step.problem = result.problem;
    if (result.problem)
        result.problem->where = {}; // in another record than those that it is handed on to
    if (result.decidedBy.empty())
        result.decidedBy = domain;
    parent.steps.push_back(std::move(step));
    return result;
}

} // namespace dkimlens::spf
