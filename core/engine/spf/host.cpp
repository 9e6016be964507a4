// SPDX-License-Identifier: Apache-2.0
// check_host() (RFC 7208, 4.3 to 4.7): one domain's record found, read and evaluated.

#include "core/engine/spf/check.h"

#include <algorithm>
#include <utility>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

HostResult waiting()
{
    return {};
}

HostResult ended(Reason reason, Problem problem)
{
    HostResult result;
    result.reason = reason;
    result.problem = std::move(problem);
    return result;
}

// 4.6.2
Reason reasonOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Pass:
        return Reason::None;
    case Qualifier::Fail:
        return Reason::NotAuthorized;
    case Qualifier::SoftFail:
        return Reason::ProbablyNotAuthorized;
    case Qualifier::Neutral:
        break;
    }
    return Reason::NothingAsserted;
}

std::optional<Problem> problemOf(const Term &term)
{
    return term.qualifier == Qualifier::Fail
        ? std::optional(Problem{ProblemCode::SpfNotAuthorized, term.range, term.text})
        : std::nullopt;
}

Step termStep(const Term &term)
{
    Step step;
    step.id = stepIdOf(term.kind);
    step.rfc = rfcOf(term.kind);
    step.facts = {{"term", term.text, term.range}};
    return step;
}

void addCounts(const Check &check, Step &step)
{
    step.facts.push_back({"lookups", std::to_string(check.lookups), {}});
    step.facts.push_back({"void-lookups", std::to_string(check.voidLookups), {}});
}

// What a mechanism that matches not is, is a mechanism that does not apply to this client.
void conclude(const Match &match, const Term &term, Step &step)
{
    step.problem = match.problem;
    switch (match.kind) {
    case MatchKind::Waiting:
        return;
    case MatchKind::No:
        step.outcome = match.problem ? Outcome::Noted : Outcome::NotUsed;
        break;
    case MatchKind::Yes:
        step.outcome = outcomeOf(verdictOf(reasonOf(term.qualifier)));
        step.problem = problemOf(term);
        break;
    case MatchKind::Exception:
        step.outcome = Outcome::Failed;
        return;
    }
    step.facts.push_back({"match", match.kind == MatchKind::Yes ? "yes" : "no", {}});
}

// One record being evaluated.
struct Host
{
    Check &check;
    const std::string &domain;
    const Record &record;
    Step &step;
};

HostResult matched(const Host &host, const Term &term)
{
    HostResult result;
    result.reason = reasonOf(term.qualifier);
    result.problem = problemOf(term);
    result.matchedTerm = term.text;
    const Term *explanation = host.record.find(TermKind::Explanation);
    if (term.qualifier == Qualifier::Fail && explanation)
        result.explanation = ExplanationSource{*explanation->domainSpec, host.domain};
    return result;
}

// Nothing where the next term is to be tried.
std::optional<HostResult> resultOf(const Host &host, const Term &term, const Match &match)
{
    switch (match.kind) {
    case MatchKind::No:
        return std::nullopt;
    case MatchKind::Waiting:
        return waiting();
    case MatchKind::Yes:
        return matched(host, term);
    case MatchKind::Exception:
        break;
    }
    HostResult result = ended(match.reason, match.problem.value_or(Problem{}));
    result.decidedBy = match.decidedBy;
    return result;
}

// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
std::optional<HostResult> evaluateMechanism(const Host &host, const Term &term)
{
    Step step = termStep(term);
    TermCheck check{host.check, host.domain, term, step, {}};
    const Match match = matchMechanism(check);
    addCounts(host.check, step);
    conclude(match, term, step);
    host.step.steps.push_back(std::move(step));
    return resultOf(host, term, match);
}

// 6.1: no record is an error here, and so is a name that is none.
HostResult redirected(HostResult result, const std::string &name, const Term &term)
{
    if (!result.reason || verdictOf(*result.reason) != Verdict::None)
        return result;
    return ended(Reason::RedirectWithoutRecord, {ProblemCode::SpfRedirectWithoutRecord, term.range, name});
}

// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
HostResult followRedirect(const Host &host, const Term &term, Step &step)
{
    TermCheck check{host.check, host.domain, term, step, {}};
    countLookup(check);
    const std::optional<std::string> target = check.ended ? std::nullopt : targetOf(check);
    if (target)
        return redirected(checkHost(host.check, *target, step), *target, term);
    const Match match = check.ended.value_or(Match{});
    if (match.kind == MatchKind::No)
        return ended(Reason::RedirectWithoutRecord,
                     {ProblemCode::SpfRedirectWithoutRecord, term.range, term.text});
    return resultOf(host, term, match).value_or(waiting());
}

// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
HostResult evaluateRedirect(const Host &host, const Term &term)
{
    Step step = termStep(term);
    HostResult result = followRedirect(host, term, step);
    addCounts(host.check, step);
    if (result.reason)
        step.outcome = outcomeOf(verdictOf(*result.reason));
    step.problem = result.problem;
    host.step.steps.push_back(std::move(step));
    return result;
}

// 4.7
HostResult defaultResult(const Host &host)
{
    Step step;
    step.id = "spf.default";
    step.rfc = "7208#4.7";
    step.outcome = Outcome::Noted;
    host.step.steps.push_back(std::move(step));
    HostResult result;
    result.reason = Reason::NothingMatched;
    return result;
}

// A modifier, or a mechanism behind the one that decided.
void addUnused(const Host &host, const Term &term, Outcome outcome)
{
    Step step = termStep(term);
    step.outcome = outcome;
    host.step.steps.push_back(std::move(step));
}

// 4.6.2: from left to right, up to the first that matches.
// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
std::optional<HostResult> evaluateMechanisms(const Host &host)
{
    std::optional<HostResult> result;
    for (const Term &term : host.record.terms) {
        if (term.kind == TermKind::UnknownModifier)
            addUnused(host, term, Outcome::NotUsed);
        else if (isMechanism(term.kind) && result)
            addUnused(host, term, Outcome::NotReached);
        else if (isMechanism(term.kind))
            result = evaluateMechanism(host, term);
    }
    return result;
}

// NOLINTNEXTLINE(misc-no-recursion): the limit of lookups ends it
HostResult evaluateRecord(const Host &host)
{
    std::optional<HostResult> result = evaluateMechanisms(host);
    const Term *redirect = host.record.find(TermKind::Redirect);
    if (redirect && (result || host.record.find(TermKind::All)))
        addUnused(host, *redirect, Outcome::NotUsed); // 6.1: ignored where there is an "all"
    else if (redirect)
        return evaluateRedirect(host, *redirect);
    return result ? *std::move(result) : defaultResult(host);
}

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
        return waiting();
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
