// SPDX-License-Identifier: Apache-2.0
// The terms of a record evaluated (RFC 7208, 4.6.1 to 4.7 and 6.1): mechanisms from left to right, then
// redirect.

#include "core/engine/spf/check.h"

#include <utility>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

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
        return HostResult{};
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
    return resultOf(host, term, match).value_or(HostResult{});
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

} // namespace

HostResult evaluateRecord(const Host &host) // NOLINT(misc-no-recursion): the limit of lookups ends it
{
    std::optional<HostResult> result = evaluateMechanisms(host);
    const Term *redirect = host.record.find(TermKind::Redirect);
    if (redirect && (result || host.record.find(TermKind::All)))
        addUnused(host, *redirect, Outcome::NotUsed); // 6.1: ignored where there is an "all"
    else if (redirect)
        return evaluateRedirect(host, *redirect);
    return result ? *std::move(result) : defaultResult(host);
}

} // namespace dkimlens::spf
