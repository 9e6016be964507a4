// SPDX-License-Identifier: Apache-2.0
// Scroll bars: a groove and a rounded slider, no arrows.

#include "ui/widgets/metrics.h"
#include "ui/widgets/style_parts.h"

#include <algorithm>
#include <array>

namespace dkimlens::widgets {

namespace {

bool isHorizontal(const QStyleOptionSlider &option)
{
    return option.orientation == Qt::Horizontal;
}

QRect stretch(const QStyleOptionSlider &option, int begin, int length)
{
    const QRect whole = option.rect;
    return isHorizontal(option) ? QRect(whole.left() + begin, whole.top(), length, whole.height())
                                : QRect(whole.left(), whole.top() + begin, whole.width(), length);
}

struct Slider
{
    int begin;
    int length;
};

// Steps may be millions: the product needs 64 bits.
Slider sliderOf(const QStyleOptionSlider &option, int room)
{
    const qint64 steps = static_cast<qint64>(option.maximum) - option.minimum;
    const auto share = static_cast<int>(option.pageStep * static_cast<qint64>(room)
                                        / std::max<qint64>(steps + option.pageStep, 1));
    const int length = steps > 0 ? std::clamp(share, std::min(scaled(28), room), room) : room;
    const int begin = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    return {begin, length};
}

void paintScrollBar(const Canvas &canvas)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&canvas.option);
    if (!bar)
        return;
    const Colors &colors = canvas.colors;
    canvas.painter.fillRect(canvas.rect(), colors.alt);
    if (bar->maximum <= bar->minimum)
        return;
    const bool isGrasped =
        bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) || canvas.has(QStyle::State_Sunken);
    const QRectF slider = QRectF(scrollBarPart(*bar, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const double radius = std::min(slider.width(), slider.height()) / 2;
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(isGrasped ? colors.text3 : colors.edge);
    canvas.painter.drawRoundedRect(slider, radius, radius);
    canvas.painter.restore();
}

constexpr std::array controls{
    Painting{QStyle::CC_ScrollBar, paintScrollBar},
};

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const int room = isHorizontal(option) ? option.rect.width() : option.rect.height();
    const Slider slider = sliderOf(option, room);
    const int end = slider.begin + slider.length;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(option, slider.begin, slider.length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(option, 0, slider.begin);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(option, end, room - end);
    default:
        return {};
    }
}

std::span<const Painting<QStyle::ComplexControl>> scrollControls()
{
    return controls;
}

} // namespace dkimlens::widgets
