// SPDX-License-Identifier: Apache-2.0
// Frames, bars, docks and splitters: flat, with lines of one pixel.

#include "ui/widgets/metrics.h"
#include "ui/widgets/style_parts.h"

#include <array>

namespace dkimlens::widgets {

namespace {

void paintNothing(const Canvas & /*canvas*/) { }

void paintOutline(const Canvas &canvas)
{
    canvas.painter.save();
    canvas.painter.setPen(canvas.colors.border);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(canvas.rect().adjusted(0, 0, -1, -1));
    canvas.painter.restore();
}

void paintMenuPanel(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.raised);
    paintOutline(canvas);
}

void paintTopLine(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
    canvas.painter.fillRect(QRect(canvas.rect().topLeft(), canvas.rect().topRight()), canvas.colors.border);
}

void paintToolBar(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
    canvas.painter.fillRect(QRect(canvas.rect().bottomLeft(), canvas.rect().bottomRight()),
                            canvas.colors.border);
}

void paintToolBarSeparator(const Canvas &canvas)
{
    QRect line = canvas.rect();
    const QPoint center = line.center();
    if (canvas.has(QStyle::State_Horizontal))
        line = QRect(center.x(), line.top() + scaled(3), 1, line.height() - scaled(6));
    else
        line = QRect(line.left() + scaled(3), center.y(), line.width() - scaled(6), 1);
    canvas.painter.fillRect(line, canvas.colors.border);
}

void paintMenuBarItem(const Canvas &canvas)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&canvas.option);
    if (!item)
        return;
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
    if (canvas.has(QStyle::State_Selected))
        canvas.painter.fillRect(canvas.rect(), canvas.colors.accentTint);
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    canvas.style.drawItemText(&canvas.painter, canvas.rect(), flags, item->palette,
                              canvas.has(QStyle::State_Enabled), item->text, QPalette::WindowText);
}

void paintMenuBarEmptyArea(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
}

void paintDockTitle(const Canvas &canvas)
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(&canvas.option);
    if (!dock)
        return;
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
    canvas.painter.fillRect(QRect(canvas.rect().bottomLeft(), canvas.rect().bottomRight()),
                            canvas.colors.border);
    canvas.painter.save();
    canvas.painter.setFont(fontOf(TextRole::SmallTitle));
    canvas.painter.setPen(canvas.colors.text2);
    const QRect place = canvas.style.subElementRect(QStyle::SE_DockWidgetTitleBarText, dock, canvas.widget);
    const QRect text = place.adjusted(scaled(3), 0, 0, 0);
    canvas.painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeading,
        canvas.painter.fontMetrics().elidedText(dock->title, Qt::ElideRight, text.width()));
    canvas.painter.restore();
}

// The ground of what it splits: boxes on a page, views in a dock.
void paintSplitter(const Canvas &canvas)
{
    const bool isOnBase = canvas.widget && canvas.widget->backgroundRole() == QPalette::Base;
    canvas.painter.fillRect(canvas.rect(), isOnBase ? canvas.colors.base : canvas.colors.window);
}

void paintScrollCorner(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.alt);
}

// Wide enough to be grasped, and seen as one line.
void paintDockSeparator(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.window);
    const QSize size = canvas.rect().size();
    QRect line(QPoint(), size.width() < size.height() ? QSize(1, size.height()) : QSize(size.width(), 1));
    line.moveCenter(canvas.rect().center());
    canvas.painter.fillRect(line, canvas.colors.border);
}

// Stands around the button, one pixel away from it.
void paintFocusFrame(const Canvas &canvas)
{
    const QPen pen(canvas.colors.accent, 2);
    paintRounded(canvas.painter, canvas.rect().adjusted(1, 1, -1, -1), Qt::NoBrush, pen);
}

void paintProgressContents(const Canvas &canvas)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&canvas.option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRect filled = bar->rect.adjusted(1, 1, -1, -1);
    const double share = (static_cast<double>(bar->progress) - bar->minimum)
        / (static_cast<double>(bar->maximum) - bar->minimum);
    filled.setWidth(qRound(filled.width() * share));
    canvas.painter.fillRect(QStyle::visualRect(bar->direction, bar->rect, filled), canvas.colors.accent);
}

void paintProgressGroove(const Canvas &canvas)
{
    canvas.painter.fillRect(canvas.rect(), canvas.colors.base);
    canvas.painter.setPen(canvas.colors.edge);
    canvas.painter.drawRect(canvas.rect().adjusted(0, 0, -1, -1));
}

constexpr std::array primitives{
    Painting{QStyle::PE_Frame, paintOutline},
    Painting{QStyle::PE_FrameWindow, paintOutline},
    Painting{QStyle::PE_FrameTabWidget, paintNothing},
    Painting{QStyle::PE_FrameStatusBarItem, paintNothing},
    Painting{QStyle::PE_PanelStatusBar, paintTopLine},
    Painting{QStyle::PE_PanelMenu, paintMenuPanel},
    Painting{QStyle::PE_FrameMenu, paintOutline},
    Painting{QStyle::PE_FrameDockWidget, paintNothing},
    Painting{QStyle::PE_IndicatorToolBarSeparator, paintToolBarSeparator},
    Painting{QStyle::PE_PanelScrollAreaCorner, paintScrollCorner},
    Painting{QStyle::PE_IndicatorDockWidgetResizeHandle, paintDockSeparator},
};

constexpr std::array controls{
    Painting{QStyle::CE_ToolBar, paintToolBar},
    Painting{QStyle::CE_MenuBarItem, paintMenuBarItem},
    Painting{QStyle::CE_MenuBarEmptyArea, paintMenuBarEmptyArea},
    Painting{QStyle::CE_DockWidgetTitle, paintDockTitle},
    Painting{QStyle::CE_Splitter, paintSplitter},
    Painting{QStyle::CE_FocusFrame, paintFocusFrame},
    Painting{QStyle::CE_ProgressBarGroove, paintProgressGroove},
    Painting{QStyle::CE_ProgressBarContents, paintProgressContents},
};

} // namespace

std::span<const Painting<QStyle::PrimitiveElement>> framePrimitives()
{
    return primitives;
}

std::span<const Painting<QStyle::ControlElement>> frameControls()
{
    return controls;
}

void paintRounded(QPainter &painter, const QRect &rect, const QBrush &fill, const QPen &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(outline);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), scaled(length::radius),
                            scaled(length::radius));
    painter.restore();
}

} // namespace dkimlens::widgets
