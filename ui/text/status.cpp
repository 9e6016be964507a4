// SPDX-License-Identifier: Apache-2.0
// Which state a signature, a message, a step or a finding is shown in.

#include "ui/text/status.h"

#include "ui/text/author.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

// Whether it protects less than it seems to. A key under 2048 bits is among the findings.
bool hasWarning(const dkim::VerifiedSignature &signature)
{
    return std::ranges::any_of(signature.findings, [](const dkim::Finding &finding) {
        return dkim::severityOf(finding.code) != dkim::Severity::Info;
    });
}

bool anyIs(const analysis::Analysis &analysis, Status status)
{
    return std::ranges::any_of(analysis.signatures, [status](const dkim::VerifiedSignature &signature) {
        return statusOf(signature) == status;
    });
}

} // namespace

QString wordOf(Status status)
{
    switch (status) {
    case Status::Pass:
        return StatusText::tr("Pass");
    case Status::Fail:
        return StatusText::tr("Fail");
    case Status::Warning:
        return StatusText::tr("Warning");
    case Status::Info:
        return StatusText::tr("Info");
    case Status::None:
        return StatusText::tr("None");
    case Status::NotRun:
        return StatusText::tr("Not run");
    case Status::Running:
        return StatusText::tr("Running");
    case Status::Guarded:
        return StatusText::tr("Guarded");
    }
    return {};
}

Status statusOf(const dkim::VerifiedSignature &signature)
{
    if (signature.unanswered)
        return Status::Running;
    switch (signature.verdict) {
    case dkim::Verdict::Pass:
        return hasWarning(signature) ? Status::Warning : Status::Pass;
    case dkim::Verdict::TempError: // no answer yet: it may still pass
        return Status::Warning;
    case dkim::Verdict::None:
        return Status::None;
    case dkim::Verdict::Neutral: // a header alone was not found at fault
        return signature.reason == dkim::Reason::BodyAbsent ? Status::Info : Status::Fail;
    case dkim::Verdict::Fail:
    case dkim::Verdict::Policy:
    case dkim::Verdict::PermError:
        return Status::Fail;
    }
    return Status::None;
}

// The best signature speaks for the message: one that passes is enough, and one that fails is as if absent
// (RFC 6376, 6.1). While nothing passes fully, a key that is still being asked may change that. A warning
// where only others vouch for it: that the author's own signature fails must not be hidden by a list's that
// passes.
Status statusOf(const analysis::Analysis &analysis)
{
    if (analysis.signatures.empty())
        return Status::None;
    if (anyIs(analysis, Status::Pass))
        return failedAuthorSignature(analysis) ? Status::Warning : Status::Pass;
    for (const Status status : {Status::Running, Status::Warning, Status::Info}) {
        if (anyIs(analysis, status))
            return status;
    }
    return Status::Fail;
}

Status statusOf(trace::Outcome outcome)
{
    switch (outcome) {
    case trace::Outcome::NotReached:
        return Status::NotRun;
    case trace::Outcome::NotUsed:
        return Status::None;
    case trace::Outcome::Passed:
        return Status::Pass;
    case trace::Outcome::Noted:
        return Status::Info;
    case trace::Outcome::Warned:
        return Status::Warning;
    case trace::Outcome::Failed:
        return Status::Fail;
    }
    return Status::NotRun;
}

// No answer yet is no failure of the message: a later try may tell. The verdict says so by its result.
Status statusOf(const trace::Step &step)
{
    const bool isUnanswered = step.problem
        && (step.problem->code == ProblemCode::KeyLookupFailed
            || step.problem->code == ProblemCode::KeyNotProved
            || step.problem->code == ProblemCode::SpfLookupFailed);
    const bool isTemporary = std::ranges::any_of(step.facts, [&step](const trace::Fact &fact) {
        return step.id == "dkim.verdict" && fact.name == "result"
            && fact.value == dkim::wordOf(dkim::Verdict::TempError);
    });
    return isUnanswered || isTemporary ? Status::Warning : statusOf(step.outcome);
}

Status statusOf(dkim::Severity severity)
{
    switch (severity) {
    case dkim::Severity::Info:
        return Status::Info;
    case dkim::Severity::Warning:
        return Status::Warning;
    case dkim::Severity::Error:
        return Status::Fail;
    }
    return Status::Info;
}

} // namespace dkimlens::text
