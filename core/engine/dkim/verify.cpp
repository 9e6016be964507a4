// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/verify.h"

#include "core/engine/dkim/verification.h"

namespace dkimlens::dkim {

namespace {

trace::Outcome outcomeOf(const VerifiedSignature &result)
{
    if (result.unanswered && result.reason == Reason::KeyLookupFailed)
        return trace::Outcome::NotReached;
    if (result.reason == Reason::BodyAbsent)
        return trace::Outcome::Noted;
    if (result.verdict != Verdict::Pass)
        return trace::Outcome::Failed;
    for (const Finding &finding : result.findings) {
        if (severityOf(finding.code) != Severity::Info)
            return trace::Outcome::Warned;
    }
    return trace::Outcome::Passed;
}

// The step that found no body to compare; nullptr where there was one.
const trace::Step *bodilessStep(const trace::Step &trace)
{
    const auto *step = trace::find(trace, "dkim.body-hash");
    return step && step->problem && step->problem->code == ProblemCode::BodyAbsent ? step : nullptr;
}

// Where the rest verifies, it is the body that is lacking: whether policy would accept the signature is no
// question before that.
std::optional<Decision> decisionWithoutBody(const VerifiedSignature &result, Verdict others)
{
    const trace::Step *step = bodilessStep(result.trace);
    const bool isAllElse = others == Verdict::Pass || others == Verdict::Policy;
    if (!step || !isAllElse || result.signatureMatch != Match::Match)
        return std::nullopt;
    return Decision{verdictOf(Reason::BodyAbsent), Reason::BodyAbsent, step->problem, step->id};
}

// Nothing passes that was not verified: while the key's answer is lacking, a later look may tell.
Decision decisionOn(const VerifiedSignature &result)
{
    Decision decision = decide(result.trace);
    if (decision.verdict == Verdict::Pass && result.signatureMatch != Match::Match)
        return {verdictOf(Reason::KeyLookupFailed), Reason::KeyLookupFailed, std::nullopt, "dkim.key-lookup"};
    return decisionWithoutBody(result, decision.verdict).value_or(decision);
}

trace::Step verdictStep(const Verification &v, const Decision &decision)
{
    trace::Step step;
    step.id = "dkim.verdict";
    step.rfc = "6376#6.3";
    step.outcome = outcomeOf(v.result);
    if (v.traces())
        step.facts = {{"result", std::string(wordOf(decision.verdict)), {}},
                      {"reason", std::string(wordOf(decision.reason)), {}},
                      {"step", std::string(decision.step), {}}};
    return step;
}

} // namespace

void conclude(Verification &verification, std::vector<Finding> findings)
{
    VerifiedSignature &result = verification.result;
    const Decision decision = decisionOn(result);
    result.verdict = decision.verdict;
    result.reason = decision.reason;
    result.problem = decision.problem;
    result.findings = std::move(findings);
    result.trace.outcome = outcomeOf(result);
    result.trace.problem = result.problem;
    result.trace.steps.push_back(verdictStep(verification, decision));
}

VerifiedSignature verifySignature(const VerifyContext &context, std::size_t field)
{
    VerifiedSignature result;
    result.field = field;
    result.signature = parseSignature(context.message.slice(context.message.fields()[field].value));
    result.trace.id = "dkim.signature";
    result.trace.rfc = "6376#6.1";
    Verification verification{context, result};
    run(dkimPlan(), verification);
    tryKnownKeys(verification);
    conclude(verification, findingsOf(verification));
    return result;
}

VerifiedSignature listSignature(const message::Message &message, std::size_t field)
{
    VerifiedSignature result;
    result.field = field;
    result.signature = parseSignature(message.slice(message.fields()[field].value));
    result.reason = Reason::TooManySignatures;
    result.verdict = verdictOf(result.reason);
    result.problem = Problem{ProblemCode::TooManySignatures, message.fields()[field].range, {}};
    result.findings.push_back({FindingCode::TooManySignatures, message.fields()[field].range, {}});
    result.trace = failed(ProblemCode::TooManySignatures, message.fields()[field].range, {});
    result.trace.id = "dkim.signature";
    result.trace.rfc = "6376#6.1";
    return result;
}

} // namespace dkimlens::dkim
