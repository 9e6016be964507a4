// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/selection_view.h"

#include "ui/models/step_rows.h"
#include "ui/pages/steps/finding_box.h"
#include "ui/pages/tables.h"
#include "ui/widgets/box.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::CellRow;
using models::CellTable;
using text::Status;
using widgets::scaled;

constexpr int narrow = 700; // of the design: below it the tables stand one below the other

void setUpColumns(QTableView *table, int wide)
{
    QHeaderView *columns = table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(wide, QHeaderView::Stretch);
}

const CellRow *selectedIn(const CellTable *model, const QTableView *table)
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : model->rowAt(rows.front());
}

// The row of that field, or of those bytes.
int rowOf(const CellTable *model, const std::string &id)
{
    for (int row = 0; !id.empty() && row < model->rowCount(); ++row) {
        if (model->rowAt(model->index(row, 0))->id == id)
            return row;
    }
    return -1;
}

int rowAt(const CellTable *model, std::size_t offset)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        const std::vector<ByteRange> &bytes = model->rowAt(model->index(row, 0))->bytes;
        if (std::ranges::any_of(bytes, [&](ByteRange range) { return range.contains(offset); }))
            return row;
    }
    return -1;
}

} // namespace

SelectionView::SelectionView(QWidget *parent)
    : StepView(parent)
    , m_names(new CellTable(models::selectionHeadings(), this))
    , m_fields(new CellTable(models::fieldHeadings(), this))
    , m_nameTable(makeTable(m_names, QStringLiteral("signedNames"), tr("Names in h=")))
    , m_fieldTable(makeTable(m_fields, QStringLiteral("messageFields"), tr("Headers of the message")))
    , m_nameBox(makeBox(tr("Names in h="), m_nameTable))
    , m_fieldBox(makeBox(tr("Headers of the message"), m_fieldTable))
    , m_explanation(new FindingBox)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    constexpr int nameColumnShare = 3;
    constexpr int fieldColumnShare = 2;
    m_row->setSpacing(scaled(widgets::length::boxGap));
    m_row->addWidget(m_nameBox, nameColumnShare);
    m_row->addWidget(m_fieldBox, fieldColumnShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::boxGap));
    layout->addLayout(m_row, 1);
    layout->addWidget(m_explanation);
    setUpColumns(m_nameTable, 2);
    setUpColumns(m_fieldTable, 1);
    m_fieldBox->setRemark(tr("read from the bottom up"));
    connectTables();
}

widgets::Box *SelectionView::makeBox(const QString &title, QTableView *table)
{
    constexpr int rowsAtLeast = 5;
    auto *box = new widgets::Box(title);
    box->content()->addWidget(table);
    table->setMinimumHeight(scaled(rowsAtLeast * widgets::length::row));
    return box;
}

void SelectionView::connectTables()
{
    connect(m_nameTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_nameTable->hasFocus())
            follow(m_names, m_nameTable, m_fields, m_fieldTable);
        explain();
    });
    connect(m_fieldTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_fieldTable->hasFocus())
            follow(m_fields, m_fieldTable, m_names, m_nameTable);
    });
}

void SelectionView::follow(CellTable *from, QTableView *fromTable, CellTable *to, QTableView *toTable)
{
    const CellRow *row = selectedIn(from, fromTable);
    if (!row)
        return;
    const int partner = rowOf(to, row->id);
    if (partner < 0)
        toTable->clearSelection();
    else
        toTable->selectRow(partner);
    emit bytesChosen(row->bytes);
}

void SelectionView::show(const StepContext &context)
{
    m_names->setRows(models::selectionRows(context.signature, context.message));
    m_fields->setRows(models::fieldRows(context.signature, context.message));
    const auto &selected = context.signature.selected;
    const auto taken = std::ranges::count_if(
        selected, [](const dkim::SelectedField &each) { return each.field.has_value(); });
    const auto guarded = static_cast<qsizetype>(selected.size()) - taken;
    m_nameBox->setRemark(guarded > 0 ? tr("%1 headers signed, %2 names guarded").arg(taken).arg(guarded)
                                     : tr("%1 headers signed").arg(taken));
    explain();
}

void SelectionView::explain()
{
    const CellRow *row = selectedIn(m_names, m_nameTable);
    if (!row)
        return m_explanation->show(Status::Info, {});
    const QString name = row->cells[1].text;
    if (row->id.empty())
        return m_explanation->show(
            Status::Guarded,
            tr("Entry %1, %2: absent, guarded. The message has no further header of this "
               "name. If anyone adds one later, it is taken here, and the signature fails. "
               "This is called oversigning.")
                .arg(row->cells[0].text, name));
    m_explanation->show(Status::Pass,
                        tr("Entry %1, %2: signed. It is the last header of this name that no entry "
                           "before it took.")
                            .arg(row->cells[0].text, name));
}

void SelectionView::markSource(const std::vector<ByteRange> &bytes)
{
    if (bytes.empty())
        return;
    const int name = rowAt(m_names, bytes.front().begin);
    const int field = rowAt(m_fields, bytes.front().begin);
    if (name >= 0)
        m_nameTable->selectRow(name);
    if (field >= 0)
        m_fieldTable->selectRow(field);
}

void SelectionView::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < scaled(narrow);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    StepView::resizeEvent(event);
}

} // namespace dkimlens::pages
