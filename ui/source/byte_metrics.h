// SPDX-License-Identifier: Apache-2.0
// The columns of a byte view at the user's text size.

#pragma once

#include "ui/source/cells.h"

#include <QFont>

namespace dkimlens::source {

enum class Spacing : std::uint8_t { Source, Step }; // of rows: tight in Source, wider in the steps

struct ByteMetrics
{
    // `largestOffset`: the offset column is as wide as that.
    static ByteMetrics forOffsets(std::size_t largestOffset, Spacing spacing = Spacing::Source);

    int noteWidth(const QString &words) const; // with the room around it

    QFont bytes;
    QFont offset;
    QFont note;
    CellMetrics cell;
    int rowHeight;
    int offsetRight; // right edge of the offset column
    int gutter; // left edge of the gutter
    int gutterWidth;
    int text; // left edge of the text column
};

} // namespace dkimlens::source
