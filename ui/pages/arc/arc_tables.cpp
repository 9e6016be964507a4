// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/arc/arc_tables.h"

#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/units.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using widgets::scaled;

constexpr std::size_t stretchedSets = 4; // with more the table scrolls sideways
constexpr int columnWidth = 190; // of the design, of one that does not stretch

QVBoxLayout *makeFrame(QFrame *frame)
{
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    return layout;
}

int headingWidth(const QString &heading)
{
    return QFontMetrics(widgets::fontOf(widgets::TextRole::SmallTitle)).horizontalAdvance(heading)
        + 3 * scaled(widgets::length::unit);
}

QString nameOf(const arc::ArcSet &set)
{
    return QStringLiteral("i=%1 ").arg(set.instance) + text::sealerName(set);
}

} // namespace

SetFieldsBox::SetFieldsBox(QWidget *parent)
    : QFrame(parent)
    , m_model(new models::CellTable({}, this))
    , m_table(new FittedTable(m_model, QStringLiteral("arcSetFields"), tr("Header fields of the set")))
{
    makeFrame(this)->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SetFieldsBox::announce);
    connect(m_table, &QAbstractItemView::activated, this, &SetFieldsBox::fieldOpened);
}

void SetFieldsBox::show(const arc::ArcSet &set, std::vector<text::SetField> fields)
{
    const int before = row();
    m_fields = std::move(fields);
    std::vector<CellRow> rows;
    for (const text::SetField &field : m_fields)
        rows.push_back({{{field.name}, {field.does}, {field.check, field.status}}, {}, {field.where}});
    m_model->setTable({tr("Header of set %1").arg(set.instance), tr("What it does"), tr("Check")},
                      std::move(rows));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    if (before >= 0 && before < m_model->rowCount())
        selectQuietly(before);
}

const text::SetField *SetFieldsBox::chosen() const
{
    const int at = row();
    return at < 0 ? nullptr : &m_fields[static_cast<std::size_t>(at)];
}

int SetFieldsBox::row() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void SetFieldsBox::chooseAt(std::size_t offset)
{
    const auto field = std::ranges::find_if(
        m_fields, [offset](const text::SetField &each) { return each.where.contains(offset); });
    if (field != m_fields.end())
        selectQuietly(static_cast<int>(field - m_fields.begin()));
}

void SetFieldsBox::clearSelection()
{
    selectQuietly(-1);
}

void SetFieldsBox::selectQuietly(int row)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(row);
}

void SetFieldsBox::announce()
{
    if (!m_isQuiet && chosen())
        emit fieldChosen();
}

ReportBox::ReportBox(QWidget *parent)
    : QFrame(parent)
    , m_model(new models::CellTable({}, this))
    , m_table(new FittedTable(m_model, QStringLiteral("arcReport"), tr("What each server reported")))
    , m_left(makeParagraph(widgets::TextRole::Body, TextLabel::Tone::Second))
{
    QVBoxLayout *layout = makeFrame(this);
    layout->addWidget(m_table);
    layout->addWidget(m_left);
    m_left->setObjectName(QStringLiteral("arcReportLeft"));
    m_left->setContentsMargins(scaled(8), scaled(4), scaled(8), scaled(4));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportBox::announce);
}

void ReportBox::show(const std::vector<arc::ArcSet> &sets, text::ChainReport report)
{
    m_report = std::move(report);
    m_names.clear();
    for (const arc::ArcSet &set : sets)
        m_names.append(nameOf(set));
    std::vector<CellRow> rows;
    for (const text::ReportRow &row : m_report.rows) {
        CellRow cells{{{row.title}}};
        for (const text::ReportCell &cell : row.cells)
            cells.cells.push_back({cell.text, cell.status});
        rows.push_back(std::move(cells));
    }
    m_model->setTable(QStringList{tr("What each server reported")} + m_names, std::move(rows));
    const auto left = static_cast<std::uint64_t>(m_report.left);
    m_left->setText(
        tr("%1 more result(s) are in the fields themselves.", "%1 is the number", text::pluralOf(left))
            .arg(text::number(left)));
    m_left->setVisible(left > 0);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultSectionSize(scaled(columnWidth));
    header->setSectionResizeMode(sets.size() > stretchedSets ? QHeaderView::Interactive
                                                             : QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    const QAbstractItemView &view = *m_table; // where it is public
    header->resizeSection(0,
                          std::max(view.sizeHintForColumn(0), headingWidth(tr("What each server reported"))));
    setVisible(!m_report.rows.empty());
}

void ReportBox::clearSelection()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_table->clearSelection();
}

bool ReportBox::chooseAt(std::size_t offset)
{
    for (std::size_t row = 0; row < m_report.rows.size(); ++row) {
        const std::vector<text::ReportCell> &cells = m_report.rows[row].cells;
        const auto cell = std::ranges::find_if(
            cells, [offset](const text::ReportCell &each) { return each.where.contains(offset); });
        if (cell == cells.end())
            continue;
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_table->setCurrentIndex(
            m_model->index(static_cast<int>(row), static_cast<int>(cell - cells.begin()) + 1));
        return true;
    }
    return false;
}

void ReportBox::announce()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    if (m_isQuiet || chosen.isEmpty() || chosen.front().column() == 0)
        return;
    const QModelIndex at = chosen.front();
    const text::ReportRow &row = m_report.rows[static_cast<std::size_t>(at.row())];
    const text::ReportCell &cell = row.cells[static_cast<std::size_t>(at.column()) - 1];
    emit resultChosen(row.title + QStringLiteral(", ") + m_names[at.column() - 1], cell.where);
}

} // namespace dkimlens::pages
