// SPDX-License-Identifier: Apache-2.0
// Diagonal lines, for what a signature does not protect.

#pragma once

class QColor;
class QPainter;
class QRect;

namespace dkimlens::source {

// The lines lie on a grid of the whole device, so that they run on from one rectangle to the next.
void paintHatch(QPainter &painter, const QRect &rect, const QColor &color, double width);

} // namespace dkimlens::source
