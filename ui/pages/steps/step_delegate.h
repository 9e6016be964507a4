// SPDX-License-Identifier: Apache-2.0
// Paints a row of the stepper: the glyph on one line through all steps, number, name, short result.

#pragma once

#include <QStyledItemDelegate>

namespace dkimlens::pages {

class StepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace dkimlens::pages
