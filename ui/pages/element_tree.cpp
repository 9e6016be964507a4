// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/element_tree.h"

#include "ui/models/der_tree_model.h"
#include "ui/models/roles.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/row_painting.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::DerTreeModel;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

constexpr int mostRows = 14; // a key has 8; what has more scrolls

// The type in the byte font, what it means in second text.
class ElementDelegate : public widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != DerTreeModel::ElementColumn)
            return CellDelegate::paint(painter, option, index);
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const widgets::Colors &colors = widgets::colorsOf(cell.palette);
        const bool isSelected = widgets::isSelected(cell);
        painter->save();
        widgets::paintRowBackground(*painter, cell, index);
        painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), colors.line);
        const QString type = index.data(Qt::DisplayRole).toString();
        const QFont font = fontOf(TextRole::Bytes);
        const QRect rect = cell.rect.adjusted(scaled(2), 0, -scaled(8), 0);
        widgets::paintRowText(*painter, rect, {type, font, isSelected ? colors.onSelection : colors.text});
        const int typeWidth = QFontMetrics(font).horizontalAdvance(type) + scaled(8);
        widgets::paintRowText(*painter, rect.adjusted(typeWidth, 0, 0, 0),
                              {index.data(models::SecondLineRole).toString(), fontOf(TextRole::Body),
                               isSelected ? colors.onSelection : colors.text2});
        painter->restore();
    }
};

} // namespace

ElementTree::ElementTree(DerTreeModel *model)
    : m_model(model)
{
    setObjectName(QStringLiteral("keyElements"));
    setAccessibleName(tr("Elements of the public key"));
    setModel(model);
    setItemDelegate(new ElementDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(scaled(16));
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setFixedHeight(scaled(widgets::length::row));
    header()->setSectionResizeMode(DerTreeModel::ElementColumn, QHeaderView::Stretch);
    for (const int column : {DerTreeModel::OffsetColumn, DerTreeModel::LengthColumn}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column, scaled(62));
    }
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        updateGeometry();
    });
}

int ElementTree::shownRows() const
{
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && rows < mostRows;
         index = indexBelow(index))
        ++rows;
    return rows;
}

QSize ElementTree::sizeHint() const
{
    const int rowHeight = widgets::heightOf(widgets::length::row, fontOf(TextRole::Bytes));
    return {scaled(320), header()->height() + shownRows() * rowHeight};
}

QSize ElementTree::minimumSizeHint() const
{
    return {scaled(200), sizeHint().height()};
}

// The selection runs through to the left edge, below the arrows, and so does the line below a row.
void ElementTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const widgets::Colors &colors = widgets::colorsOf(palette());
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, colors.selection);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    QTreeView::drawBranches(painter, rect, index);
}

} // namespace dkimlens::pages
