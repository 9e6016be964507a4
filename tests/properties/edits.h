// SPDX-License-Identifier: Apache-2.0
// What holds for every EditedText.

#pragma once

#include "core/engine/base/edited_text.h"
#include "tests/properties/properties.h"

namespace dkimlens::test {

// `source`: the stretch of `message` that was edited.
Broken checkEdits(const EditedText &made, std::string_view message, ByteRange source);

} // namespace dkimlens::test
