// SPDX-License-Identifier: Apache-2.0
// The pieces that grids and strips of octets are painted from, so that both look alike.

#pragma once

#include <QColor>
#include <QPalette>
#include <QRect>

class QPainter;

namespace dkimlens::pages {

// Of the design: 23 and 22 wide, 20 high; wider where the font is.
int gridCellWidth();
int stripCellWidth();
int octetRowHeight();

// A stretch of one row; `underline` may be no colour.
void paintOctetTint(QPainter &painter, const QRect &rect, const QColor &background, const QColor &underline);
void paintOctetFocus(QPainter &painter, const QRect &widget, const QPalette &palette);

} // namespace dkimlens::pages
