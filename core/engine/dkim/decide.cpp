// SPDX-License-Identifier: Apache-2.0
// From steps to a verdict: of all reasons that the failed ones give, the first in the table of reasons
// decides.

#include "core/engine/dkim/verification.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

namespace {

struct ProblemReason
{
    ProblemCode code;
    Reason reason;
};

// What is not here is a fault of the signature's syntax.
constexpr std::array problemReasons{
    ProblemReason{ProblemCode::RequiredTagMissing, Reason::SignatureMissingTag},
    ProblemReason{ProblemCode::VersionUnknown, Reason::VersionUnknown},
    ProblemReason{ProblemCode::AlgorithmUnknown, Reason::AlgorithmUnknown},
    ProblemReason{ProblemCode::AlgorithmNotAllowed, Reason::AlgorithmNotAllowed},
    ProblemReason{ProblemCode::CanonicalizationUnknown, Reason::CanonicalizationUnknown},
    ProblemReason{ProblemCode::QueryMethodUnknown, Reason::QueryMethodUnknown},
    ProblemReason{ProblemCode::IdentityOutsideDomain, Reason::IdentityMismatch},
    ProblemReason{ProblemCode::FromNotSigned, Reason::FromNotSigned},
    ProblemReason{ProblemCode::Expired, Reason::Expired},
    ProblemReason{ProblemCode::TimestampInFuture, Reason::TimestampInFuture},
    ProblemReason{ProblemCode::BodyLengthExceedsBody, Reason::BodyLengthExceedsBody},
    ProblemReason{ProblemCode::BodyHashMismatch, Reason::BodyHashMismatch},
    ProblemReason{ProblemCode::HashLengthWrong, Reason::BodyHashMismatch},
    ProblemReason{ProblemCode::SignatureMismatch, Reason::SignatureMismatch},
    ProblemReason{ProblemCode::KeyNotFound, Reason::KeyNotFound},
    ProblemReason{ProblemCode::KeyLookupFailed, Reason::KeyLookupFailed},
    ProblemReason{ProblemCode::KeyNotProved, Reason::KeyLookupFailed},
    ProblemReason{ProblemCode::KeyTypeUnknown, Reason::KeyTypeMismatch}, // RFC 6376, 6.1.2, item 7
    ProblemReason{ProblemCode::KeyTypeMismatch, Reason::KeyTypeMismatch},
    ProblemReason{ProblemCode::KeyRevoked, Reason::KeyRevoked},
    ProblemReason{ProblemCode::KeyHashNotAllowed, Reason::KeyHashNotAllowed},
    ProblemReason{ProblemCode::KeyServiceNotAllowed, Reason::KeyServiceNotAllowed},
    ProblemReason{ProblemCode::KeySubdomainNotAllowed, Reason::IdentityMismatch},
    ProblemReason{ProblemCode::KeyTooWeak, Reason::KeyTooWeak},
    ProblemReason{ProblemCode::TooManySignatures, Reason::TooManySignatures},
    ProblemReason{ProblemCode::TooManySignedHeaders, Reason::TooManySignedHeaders},
};

Reason reasonOf(const trace::Step &step)
{
    const ProblemCode code = step.problem->code;
    const bool isRecord = step.id == "dkim.key-record";
    const auto *row = std::ranges::find(problemReasons, code, &ProblemReason::code);
    if (isRecord && (row == problemReasons.end() || code == ProblemCode::RequiredTagMissing))
        return Reason::KeySyntax;
    return row == problemReasons.end() ? Reason::SignatureSyntax : row->reason;
}

std::size_t rankOf(Reason reason)
{
    const std::span<const ReasonRow> table = reasonTable();
    return static_cast<std::size_t>(std::ranges::find(table, reason, &ReasonRow::reason) - table.begin());
}

} // namespace

Decision decide(const trace::Step &trace)
{
    Decision decision;
    trace::visitAll(trace, [&](const trace::Step &step) {
        if (step.outcome != trace::Outcome::Failed || !step.problem)
            return; // a step that is the sum of others has no problem of its own
        const Reason reason = reasonOf(step);
        if (rankOf(reason) < rankOf(decision.reason)) // None ranks last
            decision = {verdictOf(reason), reason, step.problem, step.id};
    });
    return decision;
}

} // namespace dkimlens::dkim
