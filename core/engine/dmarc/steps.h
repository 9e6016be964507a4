// SPDX-License-Identifier: Apache-2.0
// An evaluation of DMARC as steps: "dmarc.evaluation", and below it author, discovery with its queries,
// record, organization, alignment with its identifiers, result and policy.

#pragma once

#include "core/engine/trace/step.h"

namespace dkimlens::dmarc {

struct Evaluation;

// A step's facts tell what it read; what went wrong is the fact "reason", in a stable word.
trace::Step stepsOf(const Evaluation &evaluation);

} // namespace dkimlens::dmarc
