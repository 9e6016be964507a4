// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/certainty_chip.h"

#include "ui/text/diagnosis_text.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace dkimlens::pages {
namespace {

using diagnose::Certainty;
using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

constexpr int diamondSize = 10; // of the design

QPainterPath diamondIn(const QRectF &square)
{
    QPainterPath path;
    path.moveTo(square.center().x(), square.top());
    path.lineTo(square.right(), square.center().y());
    path.lineTo(square.center().x(), square.bottom());
    path.lineTo(square.left(), square.center().y());
    path.closeSubpath();
    return path;
}

// Full where it is proved, half where it is likely, hollow else.
void paintDiamond(QPainter &painter, const QRectF &square, Certainty certainty, const QColor &color)
{
    const QPainterPath diamond = diamondIn(square);
    QRectF filled = square;
    if (certainty == Certainty::Consistent)
        filled.setRight(square.center().x());
    if (certainty != Certainty::RuledOut) {
        painter.save();
        painter.setClipRect(filled);
        painter.fillPath(diamond, color);
        painter.restore();
    }
    painter.setPen(color);
    painter.drawPath(diamond);
}

} // namespace

CertaintyChip::CertaintyChip(Certainty certainty, QWidget *parent)
    : QWidget(parent)
    , m_certainty(certainty)
    , m_word(text::wordOf(certainty))
{
    setAccessibleName(m_word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CertaintyChip::sizeHint() const
{
    const QFontMetrics metrics(widgets::fontOf(TextRole::SmallTitle));
    return {metrics.horizontalAdvance(m_word) + scaled(diamondSize) + 3 * scaled(length::unit),
            metrics.height() + scaled(length::halfUnit)};
}

void CertaintyChip::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.accent);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radius, length::radius);
    painter.setBrush(Qt::NoBrush);
    const double size = scaled(diamondSize);
    const QRectF square(scaled(length::unit), (height() - size) / 2, size, size);
    paintDiamond(painter, square, m_certainty, colors.accent);
    painter.setPen(colors.text);
    painter.setFont(widgets::fontOf(TextRole::SmallTitle));
    const int left = 2 * scaled(length::unit) + scaled(diamondSize);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

} // namespace dkimlens::pages
