// SPDX-License-Identifier: Apache-2.0
// Paints the cells of tables: text or octets, a check with its status shape, a link.

#pragma once

#include <QStyledItemDelegate>

namespace dkimlens::widgets {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dkimlens::widgets
