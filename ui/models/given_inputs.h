// SPDX-License-Identifier: Apache-2.0
// What a person has said of the sender so far, to be said again with one thing changed.

#pragma once

#include "core/engine/analysis/sender_checks.h"

namespace dkimlens::models {

// The boundary is always among them: it is where the person sees it.
analysis::SenderInputs givenInputs(const analysis::SenderClaims &claims);

} // namespace dkimlens::models
