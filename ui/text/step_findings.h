// SPDX-License-Identifier: Apache-2.0
// What happened in each step, within ui/text: one function a step.

#pragma once

#include "ui/text/step_parts.h"

namespace dkimlens::text {

QString messageFinding(const StepSubject &subject);
QString bodyFinding(const StepSubject &subject);
QString bodyHashFinding(const StepSubject &subject);

QString tagsFinding(const StepSubject &subject);
QString tagRulesFinding(const StepSubject &subject);
QString selectionFinding(const StepSubject &subject);
QString scopeFinding(const StepSubject &subject);
QString fieldsFinding(const StepSubject &subject);
QString ownFieldFinding(const StepSubject &subject);
QString headerHashFinding(const StepSubject &subject);
QString lookupFinding(const StepSubject &subject);
QString keyFinding(const StepSubject &subject);
QString valueFinding(const StepSubject &subject);

QString partFinding(const StepSubject &subject); // of a part of a step; empty where there is nothing to add
QString notRunFinding(const StepSubject &subject); // why a step has not run

// The problems of the parts that came to this, two at most: more would not be read.
QString partProblems(const trace::Step &step, trace::Outcome outcome);

// `pattern` with the sizes before and after; or `unchanged` with the one size.
QString sizesFinding(const StepSubject &subject, const QString &pattern, const QString &unchanged);

// Whether a list that handled the message after this signature names itself: the signature does not cover it.
bool hasUnsignedList(const StepSubject &subject);

} // namespace dkimlens::text
