// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cell_delegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/row_painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QUrl>

namespace dkimlens::widgets {
namespace {

bool isLink(const QModelIndex &index)
{
    const QVariant link = index.data(models::LinkRole);
    return link.toBool() || !link.toUrl().isEmpty();
}

QFont fontAt(const QModelIndex &index)
{
    if (index.data(models::BytesRole).toBool())
        return fontOf(index.column() == 0 ? TextRole::TagName : TextRole::Bytes);
    if (index.column() == 0)
        return fontOf(TextRole::RowName);
    QFont font = fontOf(TextRole::Body);
    font.setUnderline(isLink(index));
    return font;
}

QColor colorAt(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colors &colors = colorsOf(option.palette);
    if (isSelected(option))
        return colors.onSelection;
    return isLink(index) ? colors.accent : colors.text;
}

int iconWidth()
{
    return scaled(14 + length::iconGap);
}

Qt::Alignment alignmentAt(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintRowBackground(*painter, cell, index);
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1),
                      colorsOf(cell.palette).line);
    const int margin = scaled(length::unit);
    const QRect rect = paintLead(*painter, cell.rect.adjusted(margin, 0, -margin, 0), cell, index);
    paintRowText(
        *painter, rect,
        {index.data(Qt::DisplayRole).toString(), fontAt(index), colorAt(cell, index), alignmentAt(index)});
    painter->restore();
}

QRect CellDelegate::paintLead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto status = statusAt(index);
    if (!status)
        return rect;
    const int size = scaled(14);
    const QRect square(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
    paintRowStatus(painter, square, *status, option);
    return rect.adjusted(iconWidth(), 0, 0, 0);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const QFont font = fontAt(index);
    const int icon = statusAt(index) ? iconWidth() : 0;
    const int text = QFontMetrics(font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {text + icon + 2 * scaled(length::unit) + 1, heightOf(length::row, font)};
}

} // namespace dkimlens::widgets
