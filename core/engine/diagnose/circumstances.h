// SPDX-License-Identifier: Apache-2.0
// What agrees with a failure and proves nothing, and what is shown not to be its cause.

#pragma once

#include "core/engine/diagnose/diagnosis.h"
#include "core/engine/diagnose/document.h"

#include <vector>

namespace dkimlens::diagnose {

std::vector<Explanation> circumstancesOf(const Case &subject, const Document &document);

} // namespace dkimlens::diagnose
