// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/row_painting.h"

#include "ui/models/roles.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/status_icon.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dkimlens::widgets {
namespace {

QColor backgroundOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colors &colors = colorsOf(option.palette);
    if (isSelected(option))
        return colors.selection;
    if (index.data(models::CurrentRole).toBool())
        return colors.accentTint;
    return option.features.testFlag(QStyleOptionViewItem::Alternate) ? colors.alt : colors.base;
}

} // namespace

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.fillRect(option.rect, backgroundOf(option, index));
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const Colors &colors = colorsOf(option.palette);
    painter.setPen(QPen(isSelected(option) ? colors.onSelection : colors.accent, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
}

void paintRowText(QPainter &painter, const QRect &rect, const RowText &text)
{
    painter.setFont(text.font);
    painter.setPen(text.color);
    const QString shown = QFontMetrics(text.font).elidedText(text.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(text.alignment) | Qt::TextSingleLine, shown);
}

void paintRowStatus(QPainter &painter, const QRect &square, text::Status status,
                    const QStyleOptionViewItem &option)
{
    const int plate = isSelected(option) ? scaled(2) : 0;
    const QIcon::Mode mode = isSelected(option) ? QIcon::Selected : QIcon::Normal;
    statusIcon(status).paint(&painter, square.adjusted(-plate, -plate, plate, plate), Qt::AlignCenter, mode);
}

std::optional<text::Status> statusAt(const QModelIndex &index)
{
    const QVariant status = index.data(models::StatusRole);
    return status.isValid() ? std::optional(static_cast<text::Status>(status.toInt())) : std::nullopt;
}

int heightOf(int designHeight, const QFont &font)
{
    return std::max(scaled(designHeight), QFontMetrics(font).height() + scaled(6));
}

} // namespace dkimlens::widgets
