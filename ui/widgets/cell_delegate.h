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

protected:
    // What stands before the text: the status shape, where the cell has one. Gives what is left of `rect`.
    virtual QRect paintLead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const;
};

} // namespace dkimlens::widgets
