// SPDX-License-Identifier: Apache-2.0
// Line edits, combo boxes, and the focus that controls show.

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/style_parts.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace dkimlens::widgets {

namespace {

void paintInput(const Canvas &canvas, const QColor &fill)
{
    const Colors &colors = canvas.colors;
    const bool hasFocus = canvas.has(QStyle::State_HasFocus);
    const bool isEnabled = canvas.has(QStyle::State_Enabled);
    paintRounded(canvas.painter, canvas.rect(), isEnabled ? fill : colors.window,
                 hasFocus        ? colors.accent
                     : isEnabled ? colors.edge
                                 : colors.border);
    if (hasFocus)
        paintRounded(canvas.painter, canvas.rect().adjusted(1, 1, -1, -1), Qt::NoBrush, colors.accent);
}

// A line edit inside another control has no frame of its own.
void paintLineEdit(const Canvas &canvas)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&canvas.option);
    if (frame && frame->lineWidth > 0)
        paintInput(canvas, canvas.colors.base);
    else if (canvas.widget && !qobject_cast<const QAbstractSpinBox *>(canvas.widget->parentWidget()))
        canvas.painter.fillRect(canvas.rect().adjusted(2, 2, -2, -2), canvas.colors.base);
}

void paintNothing(const Canvas & /*canvas*/) { }

void paintComboBox(const Canvas &canvas)
{
    paintInput(canvas, canvas.isHovered() ? canvas.colors.raised : canvas.colors.base);
    const int size = scaled(length::icon);
    QRect arrow(0, 0, size, size);
    arrow.moveCenter(canvas.rect().center());
    arrow.moveRight(canvas.rect().right() - scaled(length::halfUnit));
    paintSymbol(canvas.painter, QStyle::visualRect(canvas.option.direction, canvas.rect(), arrow),
                Symbol::ChevronDown,
                canvas.has(QStyle::State_Enabled) ? canvas.colors.text2 : canvas.colors.edge);
}

// One of the two arrows; it is grey where the number goes no further.
void paintStep(const Canvas &canvas, QStyle::SubControl part, Symbol symbol,
               QAbstractSpinBox::StepEnabledFlag step)
{
    const auto &box = static_cast<const QStyleOptionSpinBox &>(canvas.option);
    const QRect button = canvas.style.proxy()->subControlRect(QStyle::CC_SpinBox, &box, part, canvas.widget);
    const int size = std::min(button.height(), scaled(12));
    QRect arrow(0, 0, size, size);
    arrow.moveCenter(button.center());
    const bool isEnabled = canvas.has(QStyle::State_Enabled) && box.stepEnabled.testFlag(step);
    paintSymbol(canvas.painter, arrow, symbol, isEnabled ? canvas.colors.text2 : canvas.colors.border);
}

void paintSpinBox(const Canvas &canvas)
{
    paintInput(canvas, canvas.colors.base);
    paintStep(canvas, QStyle::SC_SpinBoxUp, Symbol::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    paintStep(canvas, QStyle::SC_SpinBoxDown, Symbol::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

// Rows show it as a dotted inner line; controls, as an outline in accent; buttons have a frame around them.
void paintFocus(const Canvas &canvas)
{
    if (qobject_cast<const QPushButton *>(canvas.widget))
        return;
    QPen pen(canvas.colors.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    QRectF outline = QRectF(canvas.rect()).adjusted(1, 1, -1, -1);
    if (qobject_cast<const QAbstractItemView *>(canvas.widget)) {
        const bool isSelected = canvas.has(QStyle::State_Selected);
        pen = QPen(isSelected ? canvas.colors.onSelection : canvas.colors.text2, 1, Qt::DotLine);
        outline = QRectF(canvas.rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    }
    canvas.painter.save();
    canvas.painter.setPen(pen);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(outline);
    canvas.painter.restore();
}

constexpr std::array primitives{
    Painting{QStyle::PE_PanelLineEdit, paintLineEdit},
    Painting{QStyle::PE_FrameLineEdit, paintNothing},
    Painting{QStyle::PE_FrameFocusRect, paintFocus},
};

constexpr std::array controls{
    Painting{QStyle::CC_ComboBox, paintComboBox},
    Painting{QStyle::CC_SpinBox, paintSpinBox},
};

} // namespace

std::span<const Painting<QStyle::PrimitiveElement>> inputPrimitives()
{
    return primitives;
}

std::span<const Painting<QStyle::ComplexControl>> inputControls()
{
    return controls;
}

} // namespace dkimlens::widgets
