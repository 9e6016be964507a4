// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/tables.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QScrollBar>

namespace dkimlens::pages {
namespace {

void setUpRows(QTableView &table)
{
    auto *rows = table.verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(widgets::scaled(widgets::length::row));
    rows->setSectionResizeMode(QHeaderView::Fixed);
}

void setUpColumns(QTableView &table)
{
    auto *columns = table.horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setHighlightSections(false);
    columns->setMinimumSectionSize(widgets::scaled(32));
    columns->setFixedHeight(widgets::scaled(widgets::length::row));
}

} // namespace

void setUpTable(QTableView &table, QAbstractItemModel *model, const QString &objectName,
                const QString &accessibleName)
{
    table.setObjectName(objectName);
    table.setAccessibleName(accessibleName);
    table.setModel(model);
    table.setItemDelegate(new widgets::CellDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    setUpRows(table);
    setUpColumns(table);
}

QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName)
{
    auto *table = new QTableView;
    setUpTable(*table, model, objectName, accessibleName);
    return table;
}

FittedTable::FittedTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName)
{
    setUpTable(*this, model, objectName, accessibleName);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &FittedTable::refit);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FittedTable::refit);
}

void FittedTable::refit()
{
    updateGeometry();
}

QSize FittedTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), horizontalHeader()->height() + verticalHeader()->length() + bar};
}

QSize FittedTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

} // namespace dkimlens::pages
