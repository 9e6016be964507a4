// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/octet_painting.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using widgets::scaled;

int cellWidth(int designWidth)
{
    const QFontMetrics octets(widgets::fontOf(widgets::TextRole::Bytes));
    return std::max(scaled(designWidth), octets.horizontalAdvance(QStringLiteral("00")) + scaled(4));
}

} // namespace

int gridCellWidth()
{
    return cellWidth(23);
}

int stripCellWidth()
{
    return cellWidth(22);
}

int octetRowHeight()
{
    const QFontMetrics octets(widgets::fontOf(widgets::TextRole::Bytes));
    return std::max(scaled(20), octets.height() + scaled(2));
}

void paintOctetTint(QPainter &painter, const QRect &rect, const QColor &background, const QColor &underline)
{
    painter.fillRect(rect, background);
    if (underline.isValid())
        painter.fillRect(QRect(rect.left(), rect.bottom() - scaled(2) + 1, rect.width(), scaled(2)),
                         underline);
}

void paintOctetFocus(QPainter &painter, const QRect &widget, const QPalette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(widgets::colorsOf(palette).accent, 2));
    painter.drawRect(widget.adjusted(2, 2, -2, -2));
}

} // namespace dkimlens::pages
