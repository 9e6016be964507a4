// SPDX-License-Identifier: Apache-2.0
// What should be known of the way of a message: hops that waited, clocks that differ, fields that say little.

#pragma once

#include "core/engine/dkim/finding.h"
#include "core/engine/received/route.h"

#include <vector>

namespace dkimlens::analysis {

// In the order of the way. Of the newest received::mostHops hops alone: a message in a loop repeats itself.
std::vector<dkim::Finding> routeFindings(const received::Route &route);

} // namespace dkimlens::analysis
