// SPDX-License-Identifier: Apache-2.0
// The header fields of two messages, paired as a signature counts them: by name, from the bottom (RFC 6376,
// 5.4.2).

#pragma once

#include "core/engine/compare/comparison.h"

namespace dkimlens::compare {

// Adds the canonical fields to the comparison's texts, and a row for each pair; the subject is there.
void addHeaderRows(Comparison &comparison, const message::Message &one, const message::Message &other);

} // namespace dkimlens::compare
