// SPDX-License-Identifier: Apache-2.0
// A chain of ARC and its faults, in words.

#pragma once

#include "core/engine/arc/chain.h"
#include "ui/text/problem_text.h"

namespace dkimlens::text {

QString sentence(arc::Reason reason); // what it means in general: `dkimlens-cli reasons`
QString
sentence(const arc::Chain &chain); // the verdict, and the reason where it fails; empty without a chain

ProblemText arcProblemText(const Problem &problem); // empty for a problem that is not ARC's own

} // namespace dkimlens::text
