// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/row_delegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/row_painting.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace dkimlens::widgets {
namespace {

QColor textColor(const QStyleOptionViewItem &option)
{
    const Colors &colors = colorsOf(option.palette);
    return isSelected(option) ? colors.onSelection : colors.text;
}

QColor secondColor(const QStyleOptionViewItem &option)
{
    const Colors &colors = colorsOf(option.palette);
    return isSelected(option) ? colors.onSelection : colors.text2;
}

QRect paintIcon(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                const QModelIndex &index)
{
    const auto status = statusAt(index);
    if (!status)
        return rect;
    const int size = scaled(length::icon);
    const QRect square(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
    paintRowStatus(painter, square, *status, option);
    return rect.adjusted(size + scaled(length::unit), 0, 0, 0);
}

TextRole titleRole(const QModelIndex &index)
{
    if (index.data(models::HeadingRole).toBool())
        return TextRole::DefaultButton;
    return index.data(models::SecondLineRole).isValid() ? TextRole::RowName : TextRole::Body;
}

// Paints the remark and gives what is left of the row. A long one leaves the title its half.
QRect paintAside(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                 const QModelIndex &index)
{
    const QString aside = index.data(models::AsideRole).toString();
    if (aside.isEmpty())
        return rect;
    const QFont font = fontOf(TextRole::Small);
    const QFontMetrics titleMetrics(fontOf(titleRole(index)));
    const int gap = scaled(length::unit);
    const int slack = 2; // pixels: what is painted may be wider than what was measured, by a fraction
    const int title = slack + titleMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + gap;
    const int room = std::max(rect.width() / 2, rect.width() - title);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(aside) + slack, room);
    paintRowText(painter, {rect.right() + 1 - width, rect.top(), width, rect.height()},
                 {aside, font, secondColor(option), Qt::AlignRight | Qt::AlignVCenter});
    return rect.adjusted(0, 0, -width - gap, 0);
}

void paintTexts(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                const QModelIndex &index)
{
    const QString second = index.data(models::SecondLineRole).toString();
    const RowText title{index.data(Qt::DisplayRole).toString(), fontOf(titleRole(index)), textColor(option)};
    if (second.isEmpty()) {
        paintRowText(painter, rect, title);
        return;
    }
    const int titleHeight = QFontMetrics(title.font).height();
    const QFont secondFont = fontOf(TextRole::SecondLine);
    const int secondHeight = QFontMetrics(secondFont).height();
    const int top = rect.top() + (rect.height() - titleHeight - secondHeight) / 2;
    paintRowText(painter, {rect.left(), top, rect.width(), titleHeight}, title);
    paintRowText(painter, {rect.left(), top + titleHeight, rect.width(), secondHeight},
                 {second, secondFont, secondColor(option)});
}

} // namespace

RowDelegate::RowDelegate(int twoLineHeight, Lines lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_twoLineHeight(twoLineHeight)
    , m_lines(lines)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintRowBackground(*painter, row, index);
    if (m_lines == Lines::BetweenRows)
        painter->fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1),
                          colorsOf(row.palette).line);
    const int margin = scaled(length::unit);
    QRect rect = row.rect.adjusted(margin, 0, -margin, 0);
    rect = paintIcon(*painter, rect, row, index);
    rect = paintAside(*painter, rect, row, index);
    paintTexts(*painter, rect, row, index);
    paintRowFocus(*painter, row);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasTwoLines = index.data(models::SecondLineRole).isValid();
    const int width = QStyledItemDelegate::sizeHint(option, index).width();
    return {width, scaled(hasTwoLines ? m_twoLineHeight : length::row)};
}

} // namespace dkimlens::widgets
