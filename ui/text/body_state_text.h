// SPDX-License-Identifier: Apache-2.0
// The words of the hashes that were recorded on the way: who recorded one, and whether the body is still the
// same.

#pragma once

#include "core/engine/diagnose/diagnosis.h"
#include "ui/text/status.h"

#include <QString>

#include <span>

namespace dkimlens::text {

QString nameOf(const diagnose::BodyState &state); // "ARC set 2 of uni.example.edu"
QString sinceBefore(const diagnose::BodyState &state); // "the same body as before"; empty of the oldest
Status statusOf(const diagnose::BodyState &state);
QString untilNow(const diagnose::BodyState &state); // "the body is still the same"

// Between which two the body changed, as far as they tell, in one sentence. Empty where there are none.
QString bodyStateSentence(std::span<const diagnose::BodyState> states);

} // namespace dkimlens::text
