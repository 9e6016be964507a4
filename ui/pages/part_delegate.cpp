// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/part_delegate.h"

#include "ui/models/opened_parts_model.h"
#include "ui/pages/octet_painting.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace dkimlens::pages {

using models::OpenedPartsModel;
using widgets::Colors;
using widgets::scaled;

namespace {

QSize swatchSize()
{
    return {scaled(14), scaled(12)};
}

int leadWidth()
{
    return scaled(2) + swatchSize().width() + scaled(widgets::length::unit);
}

} // namespace

PartLook lookOf(crypto::PartKind kind)
{
    switch (kind) {
    case crypto::PartKind::Start:
    case crypto::PartKind::Separator:
        return {&Colors::neutralTint, &Colors::neutral};
    case crypto::PartKind::Padding:
        return {&Colors::base, nullptr};
    case crypto::PartKind::HashName:
        return {&Colors::infoTint, &Colors::info};
    case crypto::PartKind::Digest:
        return {&Colors::accentTint, &Colors::accent};
    case crypto::PartKind::Rest:
        return {&Colors::failTint, &Colors::fail};
    }
    return {&Colors::base, nullptr};
}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lead = index.column() == OpenedPartsModel::PartColumn ? leadWidth() : 0;
    return CellDelegate::sizeHint(option, index) + QSize(lead, 0);
}

QRect PartDelegate::paintLead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OpenedPartsModel *>(index.model());
    if (!model || index.column() != OpenedPartsModel::PartColumn)
        return CellDelegate::paintLead(painter, rect, option, index);
    const Colors &colors = widgets::colorsOf(option.palette);
    const PartLook look = lookOf(model->partAt(index)->kind);
    QRect swatch(QPoint(rect.left() + scaled(2), 0), swatchSize());
    swatch.moveTop(rect.center().y() - swatch.height() / 2);
    paintOctetTint(painter, swatch, colors.*look.background,
                   look.underline ? colors.*look.underline : QColor());
    if (!look.underline) {
        painter.setPen(colors.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(swatch).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    return rect.adjusted(leadWidth(), 0, 0, 0);
}

} // namespace dkimlens::pages
