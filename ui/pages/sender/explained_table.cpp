// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/explained_table.h"

#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::CellRow;
using widgets::scaled;
using widgets::TextRole;

bool isTouched(const CellRow &row, ByteRange bytes)
{
    return std::ranges::any_of(row.bytes, [bytes](ByteRange range) { return range.contains(bytes.begin); });
}

} // namespace

ExplainedTable::ExplainedTable(const QString &title, const QStringList &headings, const QString &objectName)
    : widgets::Box(title)
    , m_model(new models::CellTable(headings, this))
    , m_table(new FittedTable(m_model, objectName, title))
    , m_note(makeParagraph(TextRole::Body))
    , m_detail(makeParagraph(TextRole::Body, TextLabel::Tone::Second))
    , m_texts(new QWidget)
{
    m_detail->setObjectName(objectName + QStringLiteral("Detail"));
    m_note->setObjectName(objectName + QStringLiteral("Note"));
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    texts->setSpacing(scaled(4));
    texts->addWidget(m_note);
    texts->addWidget(m_detail);
    content()->addWidget(m_table);
    content()->addWidget(m_texts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetail();
        if (chosenRow())
            emit rowChosen();
    });
    setNote({});
    showDetail();
}

void ExplainedTable::stretch(std::initializer_list<int> columns)
{
    m_stretched = columns;
    for (const int column : columns)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

// As wide as their texts and their titles are; long names leave room for the rest.
void ExplainedTable::fitColumns()
{
    const int widest = m_table->width() / 3;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (std::ranges::find(m_stretched, column) != m_stretched.end())
            continue;
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const QFontMetrics metrics(widgets::fontOf(TextRole::SmallTitle));
        const int needed = metrics.horizontalAdvance(title) + 2 * scaled(widgets::length::unit) + scaled(2);
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column,
                                std::clamp(m_table->columnWidth(column), needed, std::max(needed, widest)));
    }
}

void ExplainedTable::resizeEvent(QResizeEvent *event)
{
    widgets::Box::resizeEvent(event);
    fitColumns();
}

void ExplainedTable::setRows(std::vector<CellRow> rows)
{
    const CellRow *chosen = chosenRow();
    const std::string id = chosen ? chosen->id : std::string();
    m_model->setRows(std::move(rows));
    fitColumns();
    choose(id);
    showDetail();
}

// Again after new rows: nobody chose anything.
void ExplainedTable::choose(const std::string &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; !id.empty() && row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(m_model->index(row, 0))->id == id)
            return m_table->selectRow(row);
    }
}

void ExplainedTable::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_texts->setVisible(!note.isEmpty() || !m_detail->text().isEmpty());
}

const CellRow *ExplainedTable::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->rowAt(rows.front());
}

bool ExplainedTable::chooseBytes(ByteRange bytes)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isTouched(*m_model->rowAt(m_model->index(row, 0)), bytes))
            continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        return true;
    }
    return false;
}

void ExplainedTable::clearSelection()
{
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void ExplainedTable::showDetail()
{
    const CellRow *row = chosenRow();
    m_detail->setText(row ? row->detail : QString());
    m_detail->setVisible(row && !row->detail.isEmpty());
    m_texts->setVisible(!m_note->text().isEmpty() || !m_detail->text().isEmpty());
}

} // namespace dkimlens::pages
