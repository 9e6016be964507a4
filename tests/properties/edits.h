// SPDX-License-Identifier: Apache-2.0
// What holds for every EditedText.

#pragma once

#include "core/engine/base/edited_text.h"
#include "core/engine/trace/change.h"
#include "tests/properties/properties.h"

namespace dkimlens::test {

// `source`: the stretch of `message` that was edited.
Broken checkEdits(const EditedText &made, std::string_view message, ByteRange source);

// What holds for every change: its runs cover input and output without gaps, and their sizes are those
// foretold.
Broken checkChange(const trace::Change &change, std::string_view message);

} // namespace dkimlens::test
