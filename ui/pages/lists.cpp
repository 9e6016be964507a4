// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lists.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/row_delegate.h"

namespace dkimlens::pages {

using widgets::RowDelegate;

QListView *makeList(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName)
{
    auto *list = new QListView;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setModel(model);
    list->setItemDelegate(new RowDelegate(widgets::length::tallRow, RowDelegate::Lines::BetweenRows, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

} // namespace dkimlens::pages
