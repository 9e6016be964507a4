// SPDX-License-Identifier: Apache-2.0
// What the files that paint the standard widgets share. Only style*.cpp includes this.

#pragma once

#include "ui/widgets/colors.h"

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <span>

namespace dkimlens::widgets {

// One thing to paint.
struct Canvas
{
    const QProxyStyle &style;
    QPainter &painter;
    const QStyleOption &option;
    const QWidget *widget;
    const Colors &colors;

    QRect rect() const { return option.rect; }
    bool has(QStyle::StateFlag flag) const { return option.state.testFlag(flag); }
    bool isHovered() const { return has(QStyle::State_MouseOver) && has(QStyle::State_Enabled); }
};

template<typename Element>
struct Painting
{
    Element element;
    void (*paint)(const Canvas &canvas);
};

// Not every compiler deduces it for an aggregate.
template<typename Element>
Painting(Element, void (*)(const Canvas &)) -> Painting<Element>;

std::span<const Painting<QStyle::PrimitiveElement>> buttonPrimitives();
std::span<const Painting<QStyle::ControlElement>> buttonControls();
std::span<const Painting<QStyle::ComplexControl>> inputControls();
std::span<const Painting<QStyle::PrimitiveElement>> inputPrimitives();
std::span<const Painting<QStyle::PrimitiveElement>> viewPrimitives();
std::span<const Painting<QStyle::ControlElement>> viewControls();
std::span<const Painting<QStyle::PrimitiveElement>> framePrimitives();
std::span<const Painting<QStyle::ControlElement>> frameControls();
std::span<const Painting<QStyle::ComplexControl>> scrollControls();

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

// A rounded rectangle whose outline lies on the pixels at the rectangle's edge.
void paintRounded(QPainter &painter, const QRect &rect, const QBrush &fill, const QPen &outline);

bool hasRowLines(const QWidget *widget); // see showRowLines()

} // namespace dkimlens::widgets
