// SPDX-License-Identifier: Apache-2.0
// What to say about a key and its record: the findings that concern it, and what is good about it.

#pragma once

#include "ui/pages/key_lookup.h"
#include "ui/pages/remark_list.h"

#include <vector>

namespace dkimlens::pages {

std::vector<Remark> keyAdvice(const KeyLookup &lookup);

} // namespace dkimlens::pages
