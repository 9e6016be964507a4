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
    std::optional<HeaderHash> header = std::nullopt; // once it has been computed

    const message::HeaderField &field() const { return context.message.fields()[result.field]; }
    const Signature &signature() const { return result.signature; }
    bool traces() const { return context.detail != trace::Detail::Verdict; }
    bool proves() const { return context.detail == trace::Detail::Proof; }
};

// A check reads what it needs, returns its step, and does nothing where what it needs is not there. A new
// check is a function, a row, a wording and a test row.
struct Check
{
    std::string_view id;
    std::string_view rfc;
    trace::Step (*run)(Verification &verification);
};

// The steps of a verification in their order, as people count them: each is one check, which then has the
// step's own id, or several that belong together.
struct PlannedStep
{
    std::string_view id;
    std::string_view rfc;
    std::vector<Check> checks;
};

using Plan = std::vector<PlannedStep>;

const Plan &dkimPlan(); // all but the verdict, which conclude() adds

// Adds the steps to the trace.
void run(const Plan &plan, Verification &verification);

inline trace::Step passed()
{
    trace::Step step;
    step.outcome = trace::Outcome::Passed;
    return step;
}

inline trace::Step notUsed()
{
    trace::Step step;
    step.outcome = trace::Outcome::NotUsed;
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
    std::string_view step; // that decided; empty on a pass
};

Decision decide(const trace::Step &trace);

// What a person should know of a signature beside its verdict.
std::vector<Finding> findingsOf(const Verification &verification);
std::vector<Finding> keyFindingsOf(const Verification &verification); // those about its key alone

// Once all checks have run: the verdict, and what the whole came to.
void conclude(Verification &verification, std::vector<Finding> findings);

// The checks, each in its own file: of the tags, the body, the header, the key.
trace::Step readTags(Verification &verification);
std::span<const Check> tagChecks();
trace::Step canonicalizeBody(Verification &verification);
trace::Step compareBodyHash(Verification &verification);
trace::Step selectHeaderFields(Verification &verification);
trace::Step canonicalizeHeaderFields(Verification &verification);
trace::Step emptyOwnField(Verification &verification);
trace::Step hashHeaderFields(Verification &verification);
trace::Step lookUpKey(Verification &verification);
std::span<const Check> keyChecks();
trace::Step verifySignatureValue(Verification &verification);

// Keys: as the context remembers them, and whether the signature verifies with one.
KeyRecord readRecord(const Verification &verification, const std::string &text);
bool verifies(const Verification &verification, const KeyRecord &record);
void tryKnownKeys(Verification &verification);

trace::Step requireTags(const Verification &verification, std::span<const std::string_view> names);

} // namespace dkimlens::dkim
