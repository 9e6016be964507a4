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
    horizontalHeader()->setStretchLastSection(true);
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

// The narrow columns take what they need; the names share the rest with the bars.
void RouteTable::divideWidth()
{
    struct Share
    {
        RouteModel::Column column;
        int part; // of what the narrow columns leave, in percent
    };
    constexpr std::array shares{Share{RouteModel::FromColumn, 26}, Share{RouteModel::ByColumn, 26},
                                Share{RouteModel::ProtocolColumn, 22}};
    const QFontMetrics bytes(widgets::fontOf(widgets::TextRole::Bytes));
    const int dateTime = static_cast<int>(m_model->hasDates() ? QStringLiteral("2025-10-14 07:12:04").size()
                                                              : QStringLiteral("07:12:04").size());
    const int time = std::max(scaled(88), bytes.horizontalAdvance(QLatin1Char('0')) * dateTime + scaled(18));
    QHeaderView *columns = horizontalHeader();
    columns->resizeSection(RouteModel::HopColumn, scaled(42));
    columns->resizeSection(RouteModel::TimeColumn, time);
    columns->resizeSection(RouteModel::DelayColumn, scaled(116));
    const int rest = viewport()->width() - scaled(42) - time - scaled(116);
    for (const Share &share : shares)
        columns->resizeSection(share.column, std::max(scaled(48), rest * share.part / 100));
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
