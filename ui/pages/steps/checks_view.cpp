// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/checks_view.h"

#include "ui/models/step_rows.h"
#include "ui/pages/key_tree_view.h"
#include "ui/pages/tables.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace dkimlens::pages {

using widgets::scaled;

ChecksView::ChecksView(QWidget *parent)
    : StepView(parent)
    , m_checks(new models::CellTable(models::checkHeadings(), this))
    , m_table(new FittedTable(m_checks, QStringLiteral("checks"), tr("Checks of this step")))
    , m_key(new KeyTreeView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::boxGap));
    layout->addWidget(m_table);
    layout->addWidget(m_key);
    layout->addStretch();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &ChecksView::openCheck);
    connect(m_table, &QTableView::clicked, this, &ChecksView::openCheck);
}

// The verdict is the sum of all steps.
void ChecksView::show(const StepContext &context)
{
    const bool isVerdict = context.step.id == "dkim.verdict";
    const trace::Step &sum = isVerdict ? context.signature.trace : context.step;
    std::vector<models::CellRow> rows = models::checkRows(sum, context.signature, context.message);
    if (isVerdict && !rows.empty())
        rows.pop_back(); // itself
    m_checks->setRows(std::move(rows));
    m_table->setVisible(m_checks->rowCount() > 0);
    showKey(context);
}

void ChecksView::showKey(const StepContext &context)
{
    const dkim::KeyRecord *record = context.signature.key.record();
    const bool isKey = context.step.id == "dkim.key" || context.step.id == "dkim.key-decoded";
    const bool hasKey = isKey && record && record->keyOctets && !record->keyOctets->empty();
    m_key->setVisible(hasKey);
    if (hasKey)
        m_key->show(*record->keyOctets);
}

void ChecksView::openCheck(const QModelIndex &index)
{
    if (const models::CellRow *row = m_checks->rowAt(index))
        emit stepChosen(QString::fromStdString(row->id));
}

} // namespace dkimlens::pages
