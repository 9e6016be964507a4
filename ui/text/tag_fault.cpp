// SPDX-License-Identifier: Apache-2.0
// Whether the reading of the list or a step of the verification found fault with a tag.

#include "ui/text/tag_parts.h"

#include <algorithm>

namespace dkimlens::text {

namespace {

bool concerns(const Problem &problem, const dkim::Tag &tag)
{
    if (problem.code == ProblemCode::TagDuplicated)
        return problem.token == tag.name; // all of that name
    return tag.nameRange.begin <= problem.where.begin && problem.where.end <= tag.slotRange.end;
}

// Steps that stand in the message: the key's have a record of their own, with ranges of its own.
const trace::Step *stepWithFault(const trace::Step &signatureStep, const dkim::Tag &tag)
{
    const trace::Step *faulty = nullptr;
    trace::visitAll(signatureStep, [&](const trace::Step &step) {
        const bool isOfRecord = step.id == "dkim.key-record";
        const bool isWhole = &step == &signatureStep;
        if (!faulty && !isWhole && !isOfRecord && step.problem && concerns(*step.problem, tag))
            faulty = &step;
    });
    return faulty;
}

} // namespace

std::optional<TagCheck> faultOf(const TagSubject &subject)
{
    const auto &problems = subject.signature.signature.tags.problems();
    const auto inList =
        std::ranges::find_if(problems, [&](const Problem &each) { return concerns(each, subject.tag); });
    if (inList != problems.end())
        return TagCheck{Status::Fail, label(*inList)};
    if (const trace::Step *step = stepWithFault(subject.signature.trace, subject.tag))
        return TagCheck{statusOf(step->outcome), label(*step->problem)};
    return std::nullopt;
}

} // namespace dkimlens::text
