// SPDX-License-Identifier: Apache-2.0
// Findings about the form of a message: its octets, its lines, fields that may stand once.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

FindingText formFindingText(const dkim::Finding &finding);

} // namespace dkimlens::text
