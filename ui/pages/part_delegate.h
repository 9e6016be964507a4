// SPDX-License-Identifier: Apache-2.0
// How the parts of an opened signature look: in the table, a swatch of their colours before the name.

#pragma once

#include "core/engine/crypto/opened_signature.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/colors.h"

namespace dkimlens::pages {

struct PartLook
{
    QColor widgets::Colors::*background;
    QColor widgets::Colors::*underline; // none where null
};

PartLook lookOf(crypto::PartKind kind);

// For an OpenedPartsModel.
class PartDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QRect paintLead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace dkimlens::pages
