// SPDX-License-Identifier: Apache-2.0
// What From said before a list put its own address there, as far as the message still knows.

#pragma once

#include "core/engine/diagnose/document.h"

#include <string>
#include <vector>

namespace dkimlens::diagnose {

// Values to try, the likeliest first; not the present one. `from`: index of the From field.
std::vector<std::string> valuesBeforeRewriting(const Document &document, std::size_t from);

} // namespace dkimlens::diagnose
