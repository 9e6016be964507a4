// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/verify.h"

#include "core/engine/dkim/verification.h"

namespace dkimlens::dkim {

namespace {

trace::Outcome outcomeOf(const VerifiedSignature &result)
{
    if (result.unanswered && result.reason == Reason::KeyLookupFailed)
        return trace::Outcome::NotReached;
    if (result.verdict != Verdict::Pass)
        return trace::Outcome::Failed;
    for (const Finding &finding : result.findings) {
        if (severityOf(finding.code) != Severity::Info)
            return trace::Outcome::Warned;
    }
    return trace::Outcome::Passed;
}

// Nothing passes that was not verified: while the key's answer is lacking, a later look may tell.
void applyDecision(VerifiedSignature &result)
{
    Decision decision = decide(result.trace.steps);
    if (decision.verdict == Verdict::Pass && result.signatureMatch != Match::Match)
        decision = {verdictOf(Reason::KeyLookupFailed), Reason::KeyLookupFailed, std::nullopt};
    result.verdict = decision.verdict;
    result.reason = decision.reason;
    result.problem = std::move(decision.problem);
}

} // namespace

void run(std::span<const Check> checks, Verification &verification)
{
    for (const Check &check : checks) {
        trace::Step step = check.run(verification);
        step.id = check.id;
        step.rfc = check.rfc;
        verification.result.trace.steps.push_back(std::move(step));
    }
}

void conclude(Verification &verification, std::vector<Finding> findings)
{
    VerifiedSignature &result = verification.result;
    applyDecision(result);
    result.findings = std::move(findings);
    result.trace.outcome = outcomeOf(result);
    result.trace.problem = result.problem;
}

VerifiedSignature verifySignature(const VerifyContext &context, std::size_t field)
{
    VerifiedSignature result;
    result.field = field;
    result.signature = parseSignature(context.message.slice(context.message.fields()[field].value));
    result.trace.id = "dkim.signature";
    result.trace.rfc = "6376#6.1";
    Verification verification{context, result};
    run(tagChecks(), verification);
    run(hashChecks(), verification);
    run(keyChecks(), verification);
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
