// SPDX-License-Identifier: Apache-2.0
// SPF in words: what each result and each reason means, and the steps of a check.

#pragma once

#include "core/engine/spf/evaluate.h"
#include "ui/text/problem_text.h"
#include "ui/text/status.h"
#include "ui/text/step_text.h"

namespace dkimlens::text {

QString sentence(spf::Reason reason); // what it means in general: `dkimlens-cli reasons`
VerdictText verdictText(const spf::Evaluation &evaluation); // also while answers are still to come
Status statusOf(spf::Verdict verdict);

// "The HELO name is assumed: nothing in the message says it."; empty where nothing was assumed.
QString assumptionsText(const spf::Request &request);

ProblemText spfProblemText(const Problem &problem); // empty for a problem that is not SPF's
QString spfShortWord(ProblemCode code); // the same in some 16 characters

// A step of "spf.check", with the parts of StepText that such steps have.
StepText spfStepText(const trace::Step &step);

} // namespace dkimlens::text
