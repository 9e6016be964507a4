// SPDX-License-Identifier: Apache-2.0
// A change to a message, the other way round: where it was changed, and what stood there when it was signed.

#pragma once

#include "core/engine/base/replacement.h"

#include <cstddef>

namespace dkimlens::diagnose {

// `where` is in the message as received; `text` is what stood there when it was signed.
using Repair = Replacement;

// No two of them touch. replaced() makes of them, and of the message, the one that was signed.
using Repairs = Replacements;

// One list for both: `second` was found in what `first` makes of `message`. Where both changed the same
// place, the outcome is what counts.
Repairs composed(const Repairs &first, const Repairs &second, std::size_t messageSize);

} // namespace dkimlens::diagnose
