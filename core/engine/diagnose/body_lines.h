// SPDX-License-Identifier: Apache-2.0
// A text cut into its lines.

#pragma once

#include "core/engine/base/slice.h"

#include <vector>

namespace dkimlens::diagnose {

struct Line
{
    Slice text;
    Slice ending; // CRLF or LF; empty on a last line without one

    ByteRange range() const { return {text.range().begin, ending.range().end}; }
};

std::vector<Line> linesOf(Slice text);

} // namespace dkimlens::diagnose
