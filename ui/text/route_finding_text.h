// SPDX-License-Identifier: Apache-2.0
// Findings about the way of a message.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

FindingText routeFindingText(const dkim::Finding &finding);

} // namespace dkimlens::text
