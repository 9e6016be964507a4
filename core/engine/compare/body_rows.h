// SPDX-License-Identifier: Apache-2.0
// The lines of two canonical bodies, side by side.

#pragma once

#include "core/engine/compare/comparison.h"

namespace dkimlens::compare {

// Adds the canonical bodies to the comparison's texts, and a row for each stretch of lines that differs.
void addBodyRows(Comparison &comparison, const message::Message &one, const message::Message &other);

} // namespace dkimlens::compare
