// SPDX-License-Identifier: Apache-2.0
// What a problem is about. The codes of one subject stand together in problem.h.

#pragma once

#include "core/engine/base/problem.h"

#include <cstdint>

namespace dkimlens {

enum class ProblemSubject : std::uint8_t {
    Signature, // its tags, and what they say of the message; also the form of any list of tags
    Key,
    Chain, // of ARC
    Spf,
    Limit, // of this program
};

ProblemSubject subjectOf(ProblemCode code);

} // namespace dkimlens
