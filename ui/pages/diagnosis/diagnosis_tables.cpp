// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/diagnosis/diagnosis_tables.h"

#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/body_state_text.h"
#include "ui/text/judges.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {

using diagnose::BodyState;
using models::Cell;
using models::CellRow;
using text::Status;
using widgets::scaled;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::DiagnosisTables)
};

} // namespace

TableBox::TableBox(const Form &form, QWidget *parent)
    : widgets::Box(form.title, parent)
    , m_model(new models::CellTable(form.columns, this))
    , m_table(new FittedTable(m_model, form.objectName, form.title))
    , m_sentence(makeParagraph(widgets::TextRole::Body))
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(scaled(80)); // its heading, where all of its cells are empty
    header->setStretchLastSection(true);
    m_sentence->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    m_sentence->setObjectName(form.objectName + QStringLiteral("Sentence"));
    content()->addWidget(m_table);
    content()->addWidget(m_sentence);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableBox::announce);
}

void TableBox::show(std::vector<CellRow> rows, const QString &sentence)
{
    setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void TableBox::clearSelection()
{
    m_table->clearSelection();
}

void TableBox::announce()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const CellRow *row = rows.isEmpty() ? nullptr : m_model->rowAt(rows.front());
    if (row && !row->bytes.empty())
        emit sourceChosen({row->bytes, row->cells.front().text, row->cells.front().text});
}

std::vector<CellRow> ruledOutRows(const DiagnosisState &state)
{
    std::vector<CellRow> rows;
    const text::DiagnosisSubject subject = state.subject();
    for (const diagnose::Explanation &explanation : state.diagnosis.explanations) {
        if (explanation.certainty != diagnose::Certainty::RuledOut)
            continue;
        const text::ExplanationText words = text::explanationText(subject, explanation);
        rows.push_back({{{words.title, Status::None}, {words.sentence}}});
    }
    return rows;
}

std::vector<CellRow> bodyStateRows(const DiagnosisState &state)
{
    std::vector<CellRow> rows;
    for (const BodyState &each : state.bodyStates)
        rows.push_back(
            {{{text::nameOf(each)}, {text::sinceBefore(each)}, {text::untilNow(each), text::statusOf(each)}},
             {},
             {state.message.fields()[each.field].range}});
    return rows;
}

std::vector<CellRow> judgeRows(const message::Message &message)
{
    std::vector<CellRow> rows;
    for (const text::Judge &judge : text::judgesOf(message)) {
        const QString says = judge.says.isEmpty() ? Words::tr("nothing about DKIM") : judge.says;
        rows.push_back({{{judge.server}, {judge.field}, {says}}, {}, {judge.where}});
    }
    return rows;
}

} // namespace dkimlens::pages
