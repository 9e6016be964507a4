// SPDX-License-Identifier: Apache-2.0
// Other ways of writing text outside ASCII in a header field (RFC 2047).

#pragma once

#include "core/engine/diagnose/field_forms.h"

#include <span>

namespace dkimlens::diagnose {

// Decoded; one encoded word for several; Q for B and B for Q; encoded where it is raw. What has nothing to
// encode or to decode stays as it is.
std::span<const FieldForm> encodedWordForms();

} // namespace dkimlens::diagnose
