// SPDX-License-Identifier: Apache-2.0
// Rows and headers of tables and trees, and tabs.

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/style_parts.h"

#include <array>

namespace dkimlens::widgets {

namespace {

void paintRow(const Canvas &canvas)
{
    canvas.style.QProxyStyle::drawPrimitive(QStyle::PE_PanelItemViewRow, &canvas.option, &canvas.painter,
                                            canvas.widget);
    if (hasRowLines(canvas.widget))
        canvas.painter.fillRect(QRect(canvas.rect().bottomLeft(), canvas.rect().bottomRight()),
                                canvas.colors.line);
}

void paintBranch(const Canvas &canvas)
{
    if (!canvas.has(QStyle::State_Children))
        return;
    const int size = scaled(12);
    QRect square(0, 0, size, size);
    square.moveCenter(canvas.rect().center());
    const bool isMirrored = canvas.option.direction == Qt::RightToLeft;
    const Symbol closed = isMirrored ? Symbol::ChevronLeft : Symbol::ChevronRight;
    paintSymbol(canvas.painter, square, canvas.has(QStyle::State_Open) ? Symbol::ChevronDown : closed,
                canvas.has(QStyle::State_Selected) ? canvas.colors.onSelection : canvas.colors.text2);
}

void paintHeaderSection(const Canvas &canvas)
{
    const QRect rect = canvas.rect();
    canvas.painter.fillRect(rect, canvas.colors.window);
    canvas.painter.fillRect(QRect(rect.bottomLeft(), rect.bottomRight()), canvas.colors.border);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&canvas.option);
    const bool isLast = !header || header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    const QPoint edge = canvas.option.direction == Qt::RightToLeft ? rect.topLeft() : rect.topRight();
    if (!isLast)
        canvas.painter.fillRect(QRect(edge, QSize(1, rect.height() - 1)), canvas.colors.line);
}

void paintHeaderEmptyArea(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
    canvas.painter.fillRect(QRect(canvas.rect().bottomLeft(), canvas.rect().bottomRight()),
                            canvas.colors.border);
}

void paintHeaderLabel(const Canvas &canvas)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&canvas.option);
    if (!header)
        return;
    QStyleOptionHeader label(*header);
    label.rect.adjust(scaled(length::halfUnit), 0, 0, 0);
    label.state.setFlag(QStyle::State_On, false); // which would make it bold
    label.palette.setColor(QPalette::ButtonText, canvas.colors.text2);
    canvas.style.QProxyStyle::drawControl(QStyle::CE_HeaderLabel, &label, &canvas.painter, canvas.widget);
}

// The tab's part of its rectangle: above it is the margin of the bar.
QRect tabRect(const Canvas &canvas)
{
    const bool isSelected = canvas.has(QStyle::State_Selected);
    QRect rect = canvas.rect();
    rect.setTop(rect.bottom() + 1 - scaled(isSelected ? length::tab + 1 : length::tab));
    return rect;
}

void paintTab(const Canvas &canvas)
{
    if (!canvas.has(QStyle::State_Selected))
        return;
    const QRect rect = tabRect(canvas);
    const int accent = scaled(2);
    canvas.painter.fillRect(rect, canvas.colors.border);
    canvas.painter.fillRect(rect.adjusted(1, 0, -1, 0), canvas.colors.base);
    canvas.painter.fillRect(QRect(rect.topLeft(), QSize(rect.width(), accent)), canvas.colors.accent);
}

void paintTabLabel(const Canvas &canvas)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&canvas.option);
    if (!tab)
        return;
    QStyleOptionTab label(*tab);
    label.rect = tabRect(canvas);
    const bool isStrong = canvas.has(QStyle::State_Selected);
    label.palette.setColor(QPalette::WindowText,
                           isStrong || canvas.isHovered() ? canvas.colors.text : canvas.colors.text2);
    canvas.painter.save();
    canvas.painter.setFont(fontOf(isStrong ? TextRole::DefaultButton : TextRole::Body));
    canvas.style.QProxyStyle::drawControl(QStyle::CE_TabBarTabLabel, &label, &canvas.painter, canvas.widget);
    canvas.painter.restore();
}

void paintTabBarBase(const Canvas &canvas)
{
    const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(&canvas.option);
    if (!base)
        return;
    const QRect line(canvas.rect().left(), canvas.rect().bottom(), canvas.rect().width(), 1);
    canvas.painter.fillRect(line, canvas.colors.border);
    if (base->selectedTabRect.isValid()) {
        const QRect &tab = base->selectedTabRect;
        canvas.painter.fillRect(QRect(tab.left() + 1, line.top(), tab.width() - 2, 1), canvas.colors.base);
    }
}

constexpr std::array primitives{
    Painting{QStyle::PE_PanelItemViewRow, paintRow},
    Painting{QStyle::PE_IndicatorBranch, paintBranch},
    Painting{QStyle::PE_FrameTabBarBase, paintTabBarBase},
};

constexpr std::array controls{
    Painting{QStyle::CE_HeaderSection, paintHeaderSection},
    Painting{QStyle::CE_HeaderEmptyArea, paintHeaderEmptyArea},
    Painting{QStyle::CE_HeaderLabel, paintHeaderLabel},
    Painting{QStyle::CE_TabBarTabShape, paintTab},
    Painting{QStyle::CE_TabBarTabLabel, paintTabLabel},
};

} // namespace

std::span<const Painting<QStyle::PrimitiveElement>> viewPrimitives()
{
    return primitives;
}

std::span<const Painting<QStyle::ControlElement>> viewControls()
{
    return controls;
}

} // namespace dkimlens::widgets
