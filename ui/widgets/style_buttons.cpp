// SPDX-License-Identifier: Apache-2.0
// Push buttons, tool buttons and check boxes.

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/style_parts.h"

#include <array>

namespace dkimlens::widgets {

namespace {

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option.state.testFlag(QStyle::State_Enabled);
}

void paintPushButton(const Canvas &canvas)
{
    const Colors &colors = canvas.colors;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&canvas.option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !canvas.isHovered())
        return;
    QColor fill = isDefault(canvas.option) ? colors.accent : colors.raised;
    const QColor pressed = isDefault(canvas.option) ? colors.text : colors.edge;
    if (canvas.has(QStyle::State_Sunken) || canvas.has(QStyle::State_On))
        fill = mixed(fill, pressed, 0.2);
    else if (canvas.isHovered())
        fill = mixed(fill, pressed, 0.08);
    const QColor rim = isDefault(canvas.option) ? fill
        : canvas.has(QStyle::State_Enabled)     ? colors.edge
                                                : colors.border;
    paintRounded(canvas.painter, canvas.rect(), fill, rim);
}

// Icons are of one colour, so that they can take another one.
QIcon recoloured(const QIcon &icon, const QSize &size, qreal ratio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return {pixmap};
}

void paintButtonIcon(const Canvas &canvas, const QStyleOptionButton &button, const QRect &place)
{
    const qreal ratio = canvas.painter.device()->devicePixelRatioF();
    const QIcon shown = isDefault(button)
        ? recoloured(button.icon, button.iconSize, ratio, canvas.colors.onAccent)
        : button.icon;
    shown.paint(&canvas.painter, place, Qt::AlignCenter,
                canvas.has(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

// Icon and words as one block in the middle.
void paintPushButtonLabel(const Canvas &canvas)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&canvas.option);
    if (!button)
        return;
    QPalette palette = button->palette;
    canvas.painter.save();
    if (isDefault(*button)) {
        palette.setColor(QPalette::ButtonText, canvas.colors.onAccent);
        canvas.painter.setFont(fontOf(TextRole::DefaultButton));
    }
    const int words = canvas.painter.fontMetrics().size(Qt::TextShowMnemonic, button->text).width();
    const int gap = button->text.isEmpty() ? 0 : scaled(length::iconGap);
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + gap;
    QRect block(0, 0, words + icon, canvas.rect().height());
    block.moveCenter(canvas.rect().center());
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(button->direction, canvas.rect(), rect);
    };
    const QPoint corner(block.left(), block.top() + (block.height() - button->iconSize.height()) / 2);
    if (icon > 0)
        paintButtonIcon(canvas, *button, placed(QRect(corner, button->iconSize)));
    canvas.style.drawItemText(&canvas.painter, placed(block.adjusted(icon, 0, 0, 0)),
                              Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, palette,
                              canvas.has(QStyle::State_Enabled), button->text, QPalette::ButtonText);
    canvas.painter.restore();
}

void paintToolButton(const Canvas &canvas)
{
    const Colors &colors = canvas.colors;
    if (canvas.has(QStyle::State_On))
        paintRounded(canvas.painter, canvas.rect(), colors.accentTint, colors.accent);
    else if (canvas.has(QStyle::State_Sunken))
        paintRounded(canvas.painter, canvas.rect(), colors.line, colors.border);
    else if (canvas.isHovered())
        paintRounded(canvas.painter, canvas.rect(), colors.raised, colors.border);
}

void paintIconBesideText(const Canvas &canvas, const QStyleOptionToolButton &button)
{
    const bool isEnabled = canvas.has(QStyle::State_Enabled);
    const int padding = scaled(10);
    const int gap = button.iconSize.width() + scaled(length::unit);
    const QRect inner = button.rect.adjusted(padding, 0, 0, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(button.direction, button.rect, rect);
    };
    const QRect icon(QPoint(inner.left(), inner.center().y() - button.iconSize.height() / 2),
                     button.iconSize);
    button.icon.paint(&canvas.painter, placed(icon), Qt::AlignCenter,
                      isEnabled ? QIcon::Normal : QIcon::Disabled);

    canvas.painter.save();
    canvas.painter.setFont(fontOf(canvas.has(QStyle::State_On) ? TextRole::DefaultButton : TextRole::Body));
    const int side = button.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    canvas.style.drawItemText(&canvas.painter, placed(inner.adjusted(gap, 0, 0, 0)),
                              side | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                              button.palette, isEnabled, button.text, QPalette::ButtonText);
    canvas.painter.restore();
}

void paintToolButtonLabel(const Canvas &canvas)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&canvas.option);
    if (!button)
        return;
    if (button->toolButtonStyle != Qt::ToolButtonTextBesideIcon || button->icon.isNull()) {
        QStyleOptionToolButton label(*button);
        label.font = fontOf(canvas.has(QStyle::State_On) ? TextRole::DefaultButton : TextRole::Body);
        canvas.style.QProxyStyle::drawControl(QStyle::CE_ToolButtonLabel, &label, &canvas.painter,
                                              canvas.widget);
        return;
    }
    paintIconBesideText(canvas, *button);
}

void paintCheckBox(const Canvas &canvas)
{
    const Colors &colors = canvas.colors;
    const bool isOff = canvas.has(QStyle::State_Off);
    const QColor fill = isOff ? colors.base : canvas.has(QStyle::State_Enabled) ? colors.accent : colors.edge;
    paintRounded(canvas.painter, canvas.rect(), fill, isOff ? colors.edge : fill);
    if (!isOff)
        paintSymbol(canvas.painter, canvas.rect(),
                    canvas.has(QStyle::State_NoChange) ? Symbol::Dash : Symbol::Tick, colors.onAccent);
}

void paintRadioButton(const Canvas &canvas)
{
    const Colors &colors = canvas.colors;
    const QRectF circle = QRectF(canvas.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(canvas.has(QStyle::State_On) ? colors.accent : colors.edge);
    canvas.painter.setBrush(colors.base);
    canvas.painter.drawEllipse(circle);
    if (canvas.has(QStyle::State_On)) {
        const double inset = circle.width() / 4;
        canvas.painter.setBrush(colors.accent);
        canvas.painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    canvas.painter.restore();
}

constexpr std::array primitives{
    Painting{QStyle::PE_PanelButtonCommand, paintPushButton},
    Painting{QStyle::PE_PanelButtonTool, paintToolButton},
    Painting{QStyle::PE_IndicatorCheckBox, paintCheckBox},
    Painting{QStyle::PE_IndicatorItemViewItemCheck, paintCheckBox},
    Painting{QStyle::PE_IndicatorRadioButton, paintRadioButton},
};

constexpr std::array controls{
    Painting{QStyle::CE_PushButtonLabel, paintPushButtonLabel},
    Painting{QStyle::CE_ToolButtonLabel, paintToolButtonLabel},
};

} // namespace

std::span<const Painting<QStyle::PrimitiveElement>> buttonPrimitives()
{
    return primitives;
}

std::span<const Painting<QStyle::ControlElement>> buttonControls()
{
    return controls;
}

} // namespace dkimlens::widgets
