// SPDX-License-Identifier: Apache-2.0
// The judgement on a key alone, without any signature, in one plain sentence and a second one.

#pragma once

#include "core/engine/dkim/judged_answer.h"
#include "ui/text/texts.h"

namespace dkimlens::text {

Status statusOf(const dns::Answer &answer, const dkim::KeyJudgement &judgement);
VerdictText verdictText(const dns::Answer &answer, const dkim::KeyJudgement &judgement);

// The same for a cell of a table: "Can be used", or the first thing to be said against it.
QString label(const dns::Answer &answer, const dkim::KeyJudgement &judgement);

} // namespace dkimlens::text
