// SPDX-License-Identifier: Apache-2.0
// One row of bytes as cells: what is shown for which bytes, and where.

#pragma once

#include "core/engine/base/slice.h"

#include <QFontMetricsF>
#include <QString>

#include <vector>

namespace dkimlens::source {

struct Cell
{
    enum class Kind : std::uint8_t {
        Character,
        Space,
        Tab,
        CarriageReturn, // of a CR LF
        LineFeed,
        HiddenLineEnd, // either of the two where pairs are not shown
        BareCarriageReturn,
        BareLineFeed,
        Octet, // not ASCII in a line that is no UTF-8, or a control: shown as \xNN
        Hex,
        HexText, // the character of a Hex cell, in the column beside it; a dot for what has none
    };

    ByteRange bytes;
    Kind kind = Kind::Character;
    char32_t character = 0; // of HiddenLineEnd, Octet and Hex, the octet
    double x = 0; // from the left of the text column
    double width = 0;
};

using Cells = std::vector<Cell>;

// Lengths that depend on the fonts only.
struct CellMetrics
{
    QFontMetricsF font;
    double character; // width of one
    double boxed; // width of the boxed CR and of the boxed LF
    double hex; // width of a byte in hex
};

// The bytes beside a row: CR and LF belong together even where a row ends between them.
struct Neighbours
{
    char before = 0;
    char after = 0;
};

enum class LineEnds : std::uint8_t { Shown, Hidden }; // of CR LF pairs; one that stands alone always shows

Cells textCells(Slice row, Neighbours neighbours, const CellMetrics &metrics, LineEnds lineEnds);
Cells hexCells(Slice row, std::size_t stride, const CellMetrics &metrics);

QString octetText(unsigned char octet); // "\xNN"
QString hexText(unsigned char octet); // "NN"
QString shownText(const Cell &cell); // for people who read or paste it: marks as characters

} // namespace dkimlens::source
