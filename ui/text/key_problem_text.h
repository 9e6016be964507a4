// SPDX-License-Identifier: Apache-2.0
// The problems that concern the key, in words.

#pragma once

#include "ui/text/problem_text.h"

namespace dkimlens::text {

ProblemText keyProblemText(const Problem &problem); // empty for a problem that is not the key's

} // namespace dkimlens::text
