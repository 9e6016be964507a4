// SPDX-License-Identifier: Apache-2.0
#include "core/engine/base/problem_subject.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dkimlens {

namespace {

struct Group
{
    ProblemCode first;
    ProblemSubject subject;
};

constexpr std::array groups{
    Group{ProblemCode::TagWithoutEquals, ProblemSubject::Signature},
    Group{ProblemCode::KeyNotFound, ProblemSubject::Key},
    Group{ProblemCode::ArcTooManySets, ProblemSubject::Chain},
    Group{ProblemCode::SpfCharacterInvalid, ProblemSubject::Spf},
    Group{ProblemCode::TooManySignatures, ProblemSubject::Limit},
};

} // namespace

// The last group that begins with the code or before it.
ProblemSubject subjectOf(ProblemCode code)
{
    return std::prev(std::ranges::upper_bound(groups, code, {}, &Group::first))->subject;
}

} // namespace dkimlens
