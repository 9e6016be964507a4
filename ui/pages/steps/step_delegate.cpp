// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/step_delegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/row_painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

// Places of the design, from the row's left.
constexpr int lineCentre = 20;
constexpr int partCentre = 58;
constexpr int numberWidth = 26; // right-aligned, after the glyph
constexpr int letterWidth = 20;
constexpr int rightMargin = 11;
constexpr int narrowest = 260; // narrower rows have no room for results

bool isPart(const QModelIndex &index)
{
    return index.parent().isValid();
}

bool isLast(const QModelIndex &index)
{
    return !isPart(index) && index.row() == index.model()->rowCount() - 1;
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const widgets::Colors &colors = widgets::colorsOf(option.palette);
    const int x = option.rect.left() + scaled(lineCentre);
    const bool isFirst = !isPart(index) && index.row() == 0;
    const int middle = option.rect.center().y();
    const int top = isFirst ? middle : option.rect.top();
    const int bottom = isLast(index) ? middle : option.rect.bottom() + 1;
    painter.fillRect(x, top, 1, bottom - top,
                     widgets::isSelected(option) ? colors.onSelection : colors.border);
}

void paintGlyph(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto status = widgets::statusAt(index);
    if (!status)
        return;
    const int size = scaled(isPart(index) ? 14 : widgets::length::icon);
    const int centre = option.rect.left() + scaled(isPart(index) ? partCentre : lineCentre);
    const QRect square(centre - size / 2, option.rect.center().y() - size / 2 + 1, size, size);
    widgets::paintRowStatus(painter, square, *status, option);
}

// Of the row, what number, name and result may take.
QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int left = scaled((isPart(index) ? partCentre : lineCentre) + widgets::length::iconGap);
    return option.rect.adjusted(left, 0, -scaled(rightMargin), 0);
}

QString shownResult(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.rect.width() < scaled(narrowest) ? QString() : index.data(models::AsideRole).toString();
}

// "4c" is "c" in the row below 4.
QString shownNumber(const QModelIndex &index)
{
    const QString number = index.data(models::NumberRole).toString();
    return isPart(index) ? number.right(1) : number;
}

void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const widgets::Colors &colors = widgets::colorsOf(option.palette);
    const bool isSelected = widgets::isSelected(option);
    const QColor second = isSelected ? colors.onSelection : colors.text2;
    QRect rect = textRect(option, index);
    const QRect number(rect.left(), rect.top(), scaled(isPart(index) ? letterWidth : numberWidth),
                       rect.height());
    widgets::paintRowText(
        painter, number,
        {shownNumber(index), widgets::fontOf(TextRole::Body), second, Qt::AlignRight | Qt::AlignVCenter});
    rect.setLeft(number.right() + scaled(widgets::length::unit));
    if (const QString result = shownResult(option, index); !result.isEmpty()) {
        const QFont font = widgets::fontOf(TextRole::Small);
        widgets::paintRowText(painter, rect, {result, font, second, Qt::AlignRight | Qt::AlignVCenter});
        rect.setRight(rect.right() - QFontMetrics(font).horizontalAdvance(result)
                      - scaled(widgets::length::unit));
    }
    widgets::paintRowText(painter, rect,
                          {index.data().toString(), widgets::fontOf(TextRole::Body),
                           isSelected ? colors.onSelection : colors.text});
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const widgets::Colors &colors = widgets::colorsOf(row.palette);
    painter->fillRect(row.rect, widgets::isSelected(row) ? colors.selection : colors.alt);
    paintLine(*painter, row, index);
    paintGlyph(*painter, row, index);
    paintTexts(*painter, row, index);
    widgets::paintRowFocus(*painter, row);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {scaled(widgets::length::leftDockMinimum),
            widgets::heightOf(widgets::length::row, widgets::fontOf(TextRole::Body))};
}

} // namespace dkimlens::pages
