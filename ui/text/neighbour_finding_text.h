// SPDX-License-Identifier: Apache-2.0
// Findings about what stands beside DKIM in the header.

#pragma once

#include "core/engine/analysis/one_click.h"
#include "ui/text/texts.h"

namespace dkimlens::text {

FindingText neighbourFindingText(const dkim::Finding &finding);

// Whether unsubscribing with one click may be offered; empty where nobody asked for it, or a finding says why
// not.
QString sentence(analysis::OneClick outcome);

} // namespace dkimlens::text
