// SPDX-License-Identifier: Apache-2.0
#include "ui/window/status_parts.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dkimlens::window {
namespace {

using widgets::scaled;

QFont partFont()
{
    return widgets::fontOf(widgets::TextRole::Small);
}

int gap()
{
    return scaled(widgets::length::unit);
}

} // namespace

StatusParts::StatusParts(QWidget *parent)
    : QWidget(parent)
{
}

void StatusParts::setParts(const QStringList &parts)
{
    m_parts = parts;
    m_parts.removeAll(QString());
    setAccessibleName(m_parts.join(QStringLiteral(", ")));
    setToolTip(m_parts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize StatusParts::sizeHint() const
{
    const QFontMetrics metrics(partFont());
    int width = gap();
    for (const QString &part : m_parts)
        width += metrics.horizontalAdvance(part) + 2 * gap() + 1;
    return {width, metrics.height()};
}

QSize StatusParts::minimumSizeHint() const
{
    return {scaled(40), sizeHint().height()};
}

void StatusParts::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    const QFontMetrics metrics(partFont());
    QPainter painter(this);
    painter.setFont(partFont());
    int x = gap();
    for (int i = 0; i < m_parts.size() && x < width(); ++i) {
        if (i > 0) {
            painter.fillRect(x, (height() - scaled(12)) / 2, 1, scaled(12), colors.border);
            x += gap();
        }
        const int room = std::max(0, width() - x);
        const QString shown = metrics.elidedText(m_parts[i], Qt::ElideMiddle, room);
        painter.setPen(colors.text2);
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += metrics.horizontalAdvance(shown) + gap();
    }
}

} // namespace dkimlens::window
