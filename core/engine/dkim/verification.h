// SPDX-License-Identifier: Apache-2.0
// One verification under way: what the checks read and what they leave for those after them.

#pragma once

#include "core/engine/dkim/verify.h"

#include <span>

namespace dkimlens::dkim {

struct Verification
{
    const VerifyContext &context;
    VerifiedSignature &result;

    const message::HeaderField &field() const { return context.message.fields()[result.field]; }
    const Signature &signature() const { return result.signature; }
    bool traces() const { return context.detail == trace::Detail::Trace; }
};

// A check reads what it needs, returns its step, and does nothing where what it needs is not there. A new
// check is a function, a row, a wording and a test row.
struct Check
{
    std::string_view id;
    std::string_view rfc;
    trace::Step (*run)(Verification &verification);
};

std::span<const Check> tagChecks();
std::span<const Check> hashChecks();
std::span<const Check> keyChecks();

// Each adds its step to the trace.
void run(std::span<const Check> checks, Verification &verification);

inline trace::Step passed()
{
    trace::Step step;
    step.outcome = trace::Outcome::Passed;
    return step;
}

inline trace::Step failed(ProblemCode code, ByteRange where, std::string token)
{
    trace::Step step;
    step.outcome = trace::Outcome::Failed;
    step.problem = Problem{code, where, std::move(token)};
    return step;
}

inline trace::Step failed(ProblemCode code, const Tag &tag)
{
    return failed(code, tag.valueRange, tag.value);
}

// What decided, and what it makes of the signature: a function of the steps alone.
struct Decision
{
    Verdict verdict = Verdict::Pass;
    Reason reason = Reason::None;
    std::optional<Problem> problem;
};

Decision decide(std::span<const trace::Step> steps);

// What a person should know of a signature beside its verdict.
std::vector<Finding> findingsOf(const Verification &verification);
std::vector<Finding> keyFindingsOf(const Verification &verification); // those about its key alone

// Once all checks have run: the verdict, and what the whole came to.
void conclude(Verification &verification, std::vector<Finding> findings);

trace::Step requireTags(const Verification &verification, std::span<const std::string_view> names);

} // namespace dkimlens::dkim
