// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route_delegate.h"

#include "ui/models/route_model.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/row_painting.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::DelayBar;
using models::RouteModel;
using widgets::Colors;
using widgets::scaled;

// Lengths of the design.
constexpr int barHeight = 8;
constexpr int longestBar = 210;
constexpr int shortestBar = 2; // also of 0 s

QColor fillOf(DelayBar::Kind kind, const Colors &colors)
{
    switch (kind) {
    case DelayBar::Kind::Quick:
        return colors.accent;
    case DelayBar::Kind::Slow:
        return colors.warnFill;
    case DelayBar::Kind::Back:
        return colors.fail;
    }
    return {};
}

// On a selected row in the colour of its text: bars differ by their numbers, too.
void paintBar(QPainter &painter, const QRect &track, const DelayBar &bar, const QStyleOptionViewItem &option)
{
    const Colors &colors = widgets::colorsOf(option.palette);
    const bool isSelected = widgets::isSelected(option);
    const auto at = [&](double share) { return track.left() + qRound(share * track.width()); };
    const int trackEnd = at(bar.kind == DelayBar::Kind::Back ? bar.zero : 1); // words stand behind it
    painter.fillRect(QRect(track.left(), track.center().y(), trackEnd - track.left(), 1),
                     isSelected ? colors.onSelection : colors.line);
    const int left = std::min(at(bar.zero), at(bar.end));
    const int width = std::max(scaled(shortestBar), std::abs(at(bar.end) - at(bar.zero)));
    const QRect rect(left, track.center().y() - scaled(barHeight) / 2, width, scaled(barHeight));
    painter.fillRect(rect, isSelected ? colors.onSelection : fillOf(bar.kind, colors));
    if (bar.kind == DelayBar::Kind::Slow && !isSelected) { // 3:1 against any background
        painter.setPen(QPen(colors.warn, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

// A number stands at the right, its shape beside it.
QRect besideText(const QRect &rect, const QModelIndex &index)
{
    const QFontMetrics metrics(widgets::fontOf(widgets::TextRole::Body));
    const int icon = scaled(14 + widgets::length::iconGap);
    const int text = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return rect.adjusted(std::max(0, rect.width() - text - icon - 1), 0, 0, 0);
}

} // namespace

QRect RouteDelegate::paintLead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (index.column() == RouteModel::DelayColumn)
        return CellDelegate::paintLead(painter, besideText(rect, index), option, index);
    const QVariant data = index.data(RouteModel::BarRole);
    if (!data.isValid())
        return CellDelegate::paintLead(painter, rect, option, index);
    const auto bar = data.value<DelayBar>();
    const QRect track(rect.left(), rect.top(), std::min(rect.width(), scaled(longestBar)), rect.height());
    paintBar(painter, track, bar, option);
    const int zero = track.left() + qRound(bar.zero * track.width());
    return {zero + scaled(widgets::length::unit), rect.top(),
            rect.right() - zero - scaled(widgets::length::unit), rect.height()};
}

} // namespace dkimlens::pages
