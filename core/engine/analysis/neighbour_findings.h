// SPDX-License-Identifier: Apache-2.0
// What should be known of DKIM's neighbours in the header: what came before it, what builds on it, and what
// is to come after it.

#pragma once

#include "core/engine/analysis/analysis.h"

#include <vector>

namespace dkimlens::analysis {

std::vector<dkim::Finding> neighbourFindings(const message::Message &message, const Analysis &analysis);

} // namespace dkimlens::analysis
