// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route_table.h"

#include "ui/models/route_model.h"
#include "ui/pages/route_delegate.h"
#include "ui/pages/tables.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>
#include <array>

namespace dkimlens::pages {

using models::RouteModel;
using widgets::scaled;

RouteTable::RouteTable(RouteModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setUpTable(*this, model, QStringLiteral("hops"), tr("Hops of the message, the oldest first"));
    setItemDelegate(new RouteDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(model, &QAbstractItemModel::modelReset, this, &RouteTable::followModel);
}

void RouteTable::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

void RouteTable::followModel()
{
    clearSpans();
    if (const std::optional<int> row = m_model->boundaryRow())
        setSpan(*row, 0, 1, RouteModel::ColumnCount);
    divideWidth();
    updateGeometry();
}

// The narrow columns take what they need; the names share the rest with the bars, which are shorter where
// there is little room.
void RouteTable::divideWidth()
{
    struct Share
    {
        RouteModel::Column column;
        int wide; // of what the narrow columns leave, in percent
        int narrow;
    };
    constexpr std::array shares{Share{RouteModel::FromColumn, 26, 30}, Share{RouteModel::ByColumn, 26, 30},
                                Share{RouteModel::ProtocolColumn, 22, 24}};
    constexpr int wide = 700; // of the design
    const int hop = hopWidth();
    const int time = timeWidth();
    const int delay = scaled(116);
    QHeaderView *columns = horizontalHeader();
    columns->resizeSection(RouteModel::HopColumn, hop);
    columns->resizeSection(RouteModel::TimeColumn, time);
    columns->resizeSection(RouteModel::DelayColumn, delay);
    const int rest = viewport()->width() - hop - time - delay;
    int bar = rest;
    for (const Share &share : shares) {
        const int percent = rest < scaled(wide) ? share.narrow : share.wide;
        columns->resizeSection(share.column, std::max(scaled(48), rest * percent / 100));
        bar -= columns->sectionSize(share.column);
    }
    columns->resizeSection(RouteModel::BarColumn, std::max(scaled(48), bar));
}

int RouteTable::hopWidth() const
{
    const QFontMetrics metrics(widgets::fontOf(widgets::TextRole::RowName));
    return std::max(scaled(42), metrics.horizontalAdvance(QString::number(m_model->rowCount())) + scaled(18));
}

int RouteTable::timeWidth() const
{
    const QFontMetrics metrics(widgets::fontOf(widgets::TextRole::Bytes));
    const QString longest =
        m_model->hasDates() ? QStringLiteral("2025-10-14 07:12:04") : QStringLiteral("07:12:04");
    return std::max(scaled(88), metrics.horizontalAdvance(longest) + scaled(18));
}

void RouteTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    divideWidth();
}

QSize RouteTable::sizeHint() const
{
    const int rows = std::min(verticalHeader()->count(), m_mostRows);
    return {QTableView::sizeHint().width(),
            horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize()};
}

QSize RouteTable::minimumSizeHint() const
{
    return {scaled(320), sizeHint().height()};
}

} // namespace dkimlens::pages
