// SPDX-License-Identifier: Apache-2.0
// The findings about a key and its record, in words.

#pragma once

#include "ui/text/texts.h"

namespace dkimlens::text {

// Empty for a finding that is not about a key.
FindingText keyFindingText(const dkim::Finding &finding, const dkim::VerifiedSignature *signature);

} // namespace dkimlens::text
