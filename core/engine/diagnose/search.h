// SPDX-License-Identifier: Apache-2.0
// Tries what the catalogue proposes: each candidate alone, then in pairs, as long as the meter admits.

#pragma once

#include "core/engine/diagnose/block_search.h"
#include "core/engine/diagnose/target.h"

namespace dkimlens::diagnose {

Found searchBody(const Document &document, const BodyTarget &target, Meter &meter);

// `document` may be without its body.
Found searchHeader(const Document &document, const HeaderTarget &target, Meter &meter);

} // namespace dkimlens::diagnose
