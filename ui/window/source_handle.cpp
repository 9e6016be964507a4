// SPDX-License-Identifier: Apache-2.0
#include "ui/window/source_handle.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace dkimlens::window {

using widgets::scaled;
using widgets::Symbol;
using widgets::TextRole;

SourceHandle::SourceHandle(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("sourceHandle"));
    setText(tr("Source"));
    setToolTip(tr("Show the bytes of the message"));
    setAccessibleName(tr("Show Source"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SourceHandle::sizeHint() const
{
    return {scaled(200), scaled(widgets::length::row)};
}

void SourceHandle::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    const int icon = scaled(14);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(0, 0, width(), 1, colors.border);
    if (hasFocus())
        painter.fillRect(0, 0, width(), 2, colors.accent);
    const double top = (height() - icon) / 2.0;
    widgets::paintSymbol(painter, QRectF(scaled(8), top, icon, icon), Symbol::ChevronRight, colors.text2);
    widgets::paintSymbol(painter, QRectF(width() - scaled(8) - icon, top, icon, icon), Symbol::ChevronUp,
                         colors.text2);

    const QFont bold = widgets::fontOf(TextRole::SmallTitle);
    const QRect place = rect().adjusted(scaled(28), 0, -scaled(28), 0);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(widgets::fontOf(TextRole::Small));
    painter.setPen(colors.text2);
    const int shift = QFontMetrics(bold).horizontalAdvance(text()) + scaled(8);
    painter.drawText(place.adjusted(shift, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("hidden, press F6 to show"));
}

} // namespace dkimlens::window
