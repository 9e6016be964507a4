// SPDX-License-Identifier: Apache-2.0
// Paints the table of header fields: cells as everywhere, and headings over the whole width.

#pragma once

#include "ui/widgets/cell_delegate.h"

namespace dkimlens::pages {

class FieldDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace dkimlens::pages
