// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace dkimlens::widgets {

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::SmallTitle));
    return {metrics.horizontalAdvance(m_text) + 2 * scaled(length::unit),
            metrics.height() + scaled(length::halfUnit)};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radius, length::radius);
    painter.setPen(colors.text);
    painter.setFont(fontOf(TextRole::SmallTitle));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace dkimlens::widgets
