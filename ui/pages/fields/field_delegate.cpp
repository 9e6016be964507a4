// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fields/field_delegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/row_painting.h"

#include <QPainter>

namespace dkimlens::pages {

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!index.data(models::HeadingRole).toBool())
        return CellDelegate::paint(painter, option, index);
    painter->save();
    const widgets::Colors &colors = widgets::colorsOf(option.palette);
    painter->fillRect(option.rect, colors.window);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const int margin = widgets::scaled(widgets::length::unit);
    widgets::paintRowText(*painter, option.rect.adjusted(margin, 0, -margin, 0),
                          {.text = index.data(Qt::DisplayRole).toString(),
                           .font = widgets::fontOf(widgets::TextRole::SmallTitle),
                           .color = colors.text2});
    painter->restore();
}

} // namespace dkimlens::pages
