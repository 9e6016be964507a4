// SPDX-License-Identifier: Apache-2.0
#include "ui/window/contents_pane.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/running_rows.h"

#include <QPainter>

namespace dkimlens::window {

ContentsPane::ContentsPane(QWidget *parent)
    : QTreeView(parent)
    , m_model(new models::ContentsModel(this))
{
    setObjectName(QStringLiteral("contents"));
    setAccessibleName(tr("Contents of the message"));
    setModel(m_model);
    setItemDelegate(
        new widgets::RowDelegate(widgets::length::twoLineRow, widgets::RowDelegate::Lines::None, this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(widgets::scaled(18));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    widgets::animateRunningRows(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ContentsPane::nodeChosen);
    connect(this, &QAbstractItemView::clicked, this, &ContentsPane::chosenAgain);
    connect(this, &QAbstractItemView::activated, this, &ContentsPane::chosenAgain);
}

void ContentsPane::show(const session::Session &session, const text::CauseFindings &causes)
{
    m_model->setNodes(
        models::contentsOf(session.message(), session.analysis(), session.senderChecks(), causes));
}

void ContentsPane::clear()
{
    m_model->setNodes({});
}

void ContentsPane::choose(const models::Place &place)
{
    const QModelIndex index = m_model->indexOf(place);
    setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
}

const models::ContentsNode *ContentsPane::chosen() const
{
    return m_model->nodeAt(currentIndex());
}

// The selection runs through to the left edge, below the arrows.
void ContentsPane::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, widgets::colorsOf(palette()).selection);
    QTreeView::drawBranches(painter, rect, index);
}

} // namespace dkimlens::window
