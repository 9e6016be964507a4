// SPDX-License-Identifier: Apache-2.0
// What holds for every tag list.

#pragma once

#include "core/engine/dkim/tag_list.h"
#include "tests/properties/properties.h"

namespace dkimlens::test {

// Every range of `list`, which was read from `text`, lies in it and gives its token back.
Broken checkTags(const dkim::TagList &list, std::string_view text);

} // namespace dkimlens::test
