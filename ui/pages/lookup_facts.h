// SPDX-License-Identifier: Apache-2.0
// What is known of a lookup, row by row: who was asked, what came, when, how long it lives.

#pragma once

#include "ui/pages/fact_grid.h"
#include "ui/pages/key_lookup.h"

#include <vector>

namespace dkimlens::pages {

std::vector<Fact> lookupFacts(const KeyLookup &lookup);

} // namespace dkimlens::pages
