// SPDX-License-Identifier: Apache-2.0
// Findings about who a message says it is from.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

FindingText authorFindingText(const dkim::Finding &finding);

} // namespace dkimlens::text
