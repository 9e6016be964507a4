// SPDX-License-Identifier: Apache-2.0
// Findings about what a message says of itself: its author, and fields that may stand once.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

FindingText messageFindingText(const dkim::Finding &finding);

} // namespace dkimlens::text
