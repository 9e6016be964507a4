// SPDX-License-Identifier: Apache-2.0
// The signature that two messages are compared for, found again in the other one.

#pragma once

#include "core/engine/compare/comparison.h"

namespace dkimlens::compare {

Subject subjectOf(const message::Message &one, const message::Message &other,
                  std::optional<std::size_t> signature);

// All between "=" and ";" of b= in a signature's field; empty, at the end of the field, where it has none.
ByteRange signatureSlot(const message::Message &message, std::size_t field);

} // namespace dkimlens::compare
