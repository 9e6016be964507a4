// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/found_keys_box.h"

#include "core/engine/dkim/judged_answer.h"
#include "ui/pages/tables.h"
#include "ui/text/key_verdict_text.h"
#include "ui/text/known_key_text.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using widgets::scaled;

constexpr int mostRows = 6; // in sight: the others scroll

CellRow rowOf(const dns::Answer &answer)
{
    const dkim::KeyJudgement judgement = dkim::judgeAnswer(answer).judgement;
    const QString key = answer.txt.empty() ? QString() : text::keyText(judgement.record);
    return {{{text::fromOctets(answer.question.name), std::nullopt, Cell::Form::Bytes},
             {key},
             {text::label(answer, judgement), text::statusOf(answer, judgement)}}};
}

} // namespace

FoundKeysBox::FoundKeysBox(QWidget *parent)
    : widgets::Box(tr("Keys found"), parent)
    , m_model(new models::CellTable({tr("Name"), tr("Key"), tr("Judgement")}, this))
    , m_table(makeTable(m_model, QStringLiteral("foundKeys"), tr("Keys found")))
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    content()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (chosen() >= 0)
            emit keyChosen(chosen());
    });
    hide();
}

int FoundKeysBox::chosen() const
{
    return m_table->currentIndex().row();
}

void FoundKeysBox::show(const std::vector<dns::Answer> &answers)
{
    const int before = chosen();
    std::vector<CellRow> rows;
    for (const dns::Answer &answer : answers)
        rows.push_back(rowOf(answer));
    {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_model->setRows(std::move(rows));
    }
    const int shown = std::clamp(static_cast<int>(answers.size()), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + shown * scaled(widgets::length::row) + 2);
    setRemark(answers.size() == 1 ? tr("1 key") : tr("%1 keys").arg(static_cast<qulonglong>(answers.size())));
    setVisible(!answers.empty());
    if (!answers.empty())
        m_table->setCurrentIndex(m_model->index(std::clamp(before, 0, m_model->rowCount() - 1), 0));
}

} // namespace dkimlens::pages
