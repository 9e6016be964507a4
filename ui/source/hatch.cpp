// SPDX-License-Identifier: Apache-2.0
// Drawing of the diagonals.

#include "ui/source/hatch.h"

#include "ui/widgets/metrics.h"

#include <QPainter>

namespace dkimlens::source {

void paintHatch(QPainter &painter, const QRect &rect, const QColor &color, double width)
{
    const int step = widgets::scaled(widgets::length::unit);
    const int height = rect.height();
    const int bottom = rect.top() + height;
    const int phase = (rect.left() + bottom) % step;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap));
    for (int x = rect.left() - phase - height; x < rect.right() + step; x += step)
        painter.drawLine(QPointF(x, bottom), QPointF(x + height, rect.top()));
    painter.restore();
}

} // namespace dkimlens::source
