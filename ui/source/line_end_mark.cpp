// SPDX-License-Identifier: Apache-2.0
#include "ui/source/line_end_mark.h"

#include "ui/widgets/metrics.h"

#include <QPainter>

#include <cmath>

namespace dkimlens::source {

void paintLineEndMark(QPainter &painter, const QRectF &cell, const QString &letters, const QColor &color)
{
    const double height = widgets::scaled(10);
    QRectF box = cell.adjusted(0.5, 0, -0.5, 0);
    box.setTop(std::floor(cell.top() + (cell.height() - height) / 2) + 0.5);
    box.setHeight(height);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(color);
    painter.drawRoundedRect(box, 1.5, 1.5);
    QFont font = widgets::fontOf(widgets::TextRole::Bytes);
    font.setPointSizeF(font.pointSizeF() * 7 / 12);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, letters);
    painter.restore();
}

} // namespace dkimlens::source
