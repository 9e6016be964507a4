// SPDX-License-Identifier: Apache-2.0
// Paints the cells of the hops' table: a delay as a bar beside its number.

#pragma once

#include "ui/widgets/cell_delegate.h"

namespace dkimlens::pages {

class RouteDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using widgets::CellDelegate::CellDelegate;

protected:
    QRect paintLead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace dkimlens::pages
