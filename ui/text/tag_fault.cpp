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

const trace::Step *stepWithFault(const trace::Step &step, std::string_view id)
{
    if (step.id == id && step.problem)
        return &step;
    for (const trace::Step &child : step.steps) {
        if (const trace::Step *found = stepWithFault(child, id))
            return found;
    }
    return nullptr;
}

} // namespace

std::optional<TagCheck> faultOf(const TagSubject &subject, std::span<const std::string_view> stepIds)
{
    const auto &problems = subject.signature.signature.tags.problems();
    const auto inList =
        std::ranges::find_if(problems, [&](const Problem &each) { return concerns(each, subject.tag); });
    if (inList != problems.end())
        return TagCheck{Status::Fail, label(*inList)};

    for (const std::string_view id : stepIds) {
        if (const trace::Step *step = stepWithFault(subject.signature.trace, id))
            return TagCheck{statusOf(step->outcome), label(*step->problem)};
    }
    return std::nullopt;
}

} // namespace dkimlens::text
