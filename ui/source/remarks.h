// SPDX-License-Identifier: Apache-2.0
// What is known about bytes beside the bytes, by whoever shows them. Asked for rows in sight only.

#pragma once

#include "core/engine/base/edited_text.h"
#include "ui/source/row_layout.h"

#include <QString>

#include <functional>
#include <vector>

namespace dkimlens::source {

// Bytes that a step changes, or that it made.
struct Mark
{
    ByteRange range;
    Edit::Kind kind = Edit::Kind::Kept;

    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Remarks
{
    std::function<std::vector<Mark>(ByteRange row)> marks; // sorted; they may reach beyond the row
    std::function<QString(ByteRange row)> note; // at its right
    std::function<QString(const GapReason &reason)> gap;
};

} // namespace dkimlens::source
