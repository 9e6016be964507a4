// SPDX-License-Identifier: Apache-2.0
// Links that a gateway led through itself, so that it sees each click: what they were.

#pragma once

#include "core/engine/base/slice.h"

#include <string>
#include <vector>

namespace dkimlens::diagnose {

struct RewrittenLink
{
    ByteRange where;
    std::string original;
};

// Top to bottom. A link that cannot be read back is left out.
std::vector<RewrittenLink> rewrittenLinks(Slice text);

} // namespace dkimlens::diagnose
