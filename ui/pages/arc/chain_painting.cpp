// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/chain_painting.h"

#include "ui/pages/arc/chain_layout.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_painting.h"
#include "ui/widgets/status_icon.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace dkimlens::pages {
namespace {

using text::ChainBox;
using text::ChainLine;
using text::Status;
using widgets::Colors;
using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

// What an arrow looks like: colour, shape below it, and a dashed line where nothing can be told.
struct ArrowForm
{
    ArrowState state;
    QColor Colors::*color;
    std::optional<Status> status;
    Qt::PenStyle line;
};

constexpr std::array arrowForms{
    ArrowForm{ArrowState::Unchanged, &Colors::pass, std::nullopt, Qt::SolidLine},
    ArrowForm{ArrowState::Changed, &Colors::warnFill, Status::Warning, Qt::SolidLine},
    ArrowForm{ArrowState::Unknown, &Colors::neutral, std::nullopt, Qt::DashLine},
    ArrowForm{ArrowState::Broken, &Colors::fail, Status::Fail, Qt::SolidLine},
};

bool isChosen(BoxState state)
{
    return state == BoxState::Chosen || state == BoxState::Focused;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, TextRole role, const QColor &color)
{
    const Qt::Alignment side = painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    widgets::paintRowText(painter, rect, {text, widgets::fontOf(role), color, side | Qt::AlignVCenter});
}

// One line of text at the top of `rest`, which begins below it then.
void takeLine(QPainter &painter, QRect &rest, const QString &text, TextRole role, const QColor &color)
{
    const int height = QFontMetrics(widgets::fontOf(role)).height();
    paintText(painter, {rest.left(), rest.top(), rest.width(), height}, text, role, color);
    rest.setTop(rest.top() + height);
}

void paintLine(QPainter &painter, const QRect &rect, const ChainLine &line, const QColor &first,
               const Colors &colors)
{
    const int size = scaled(14);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? rect.right() - size : rect.left();
    widgets::statusIcon(line.status).paint(&painter, QRect(x, rect.top() + scaled(2), size, size));
    const int indent = size + scaled(length::unit);
    QRect rest = isMirrored ? rect.adjusted(0, 0, -indent, 0) : rect.adjusted(indent, 0, 0, 0);
    takeLine(painter, rest, line.text, TextRole::Body, first);
    takeLine(painter, rest, line.second, TextRole::SecondLine, colors.text2);
}

void paintFrame(QPainter &painter, const QRect &rect, BoxState state, const Colors &colors)
{
    const bool isMarked = state != BoxState::Usual;
    const QColor color = isChosen(state) ? colors.accent
        : state == BoxState::Broken      ? colors.fail
                                         : colors.border;
    const double width = isMarked ? 2 : 1;
    const double inset = width / 2;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    if (state != BoxState::Focused)
        return;
    painter.setPen(QPen(colors.accent, 1, Qt::DotLine));
    painter.drawRect(QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5));
}

QPolygonF arrowHead(const QPointF &tip, double size, Qt::LayoutDirection direction)
{
    const double back = direction == Qt::RightToLeft ? size : -size;
    return {{tip, {tip.x() + back, tip.y() - size / 2}, {tip.x() + back, tip.y() + size / 2}}};
}

} // namespace

void paintChainBox(QPainter &painter, const QRect &rect, const ChainBox &box, BoxState state,
                   const QPalette &palette)
{
    const Colors &colors = widgets::colorsOf(palette);
    const QColor first = box.isPale ? colors.text2 : colors.text;
    const QRect header(rect.left(), rect.top(), rect.width(), chainHeaderHeight());
    painter.fillRect(rect, colors.base);
    painter.fillRect(header, isChosen(state) ? colors.accentTint : colors.window);
    painter.fillRect(QRect(header.left(), header.bottom() + 1, header.width(), 1), colors.border);

    const int margin = scaled(length::boxGap);
    QRect rest = header.adjusted(margin, scaled(length::halfUnit), -margin, 0);
    takeLine(painter, rest, box.title, TextRole::DefaultButton, first);
    takeLine(painter, rest, box.subtitle, TextRole::SecondLine, colors.text2);

    QRect line(rect.left() + margin, header.bottom() + scaled(6), rect.width() - 2 * margin,
               chainLineHeight());
    for (const ChainLine &each : box.lines) {
        paintLine(painter, line, each, first, colors);
        line.translate(0, chainLineHeight());
    }
    paintFrame(painter, rect, state, colors);
}

void paintChainArrow(QPainter &painter, const QRect &rect, ArrowState state, Qt::LayoutDirection direction,
                     const QPalette &palette)
{
    const Colors &colors = widgets::colorsOf(palette);
    const ArrowForm &form = *std::ranges::find(arrowForms, state, &ArrowForm::state);
    const QColor color = colors.*form.color;
    const bool isMirrored = direction == Qt::RightToLeft;
    const double y = rect.center().y();
    const double head = scaled(length::unit);
    const QPointF tip(isMirrored ? rect.left() : rect.right() + 1, y);
    const QPointF tail(isMirrored ? rect.right() + 1 : rect.left(), y);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, scaled(2), form.line, Qt::FlatCap));
    painter.drawLine(tail, tip + QPointF(isMirrored ? head : -head, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(arrowHead(tip, head, direction));
    painter.restore();
    if (!form.status)
        return;
    const int size = scaled(14);
    const QRect square(rect.center().x() - size / 2, rect.center().y() + scaled(length::unit), size, size);
    widgets::statusIcon(*form.status).paint(&painter, square);
}

} // namespace dkimlens::pages
