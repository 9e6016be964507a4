// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/resolvers_box.h"

#include "core/engine/dns/agreement.h"
#include "ui/pages/tables.h"
#include "ui/pages/text_label.h"
#include "ui/text/texts.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using models::Cell;
using models::CellRow;
using widgets::scaled;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::ResolversBox)
};

// Those that have answered, in the order of their coming to the table.
struct Compared
{
    std::vector<const ResolverAnswer *> rows;
    dns::Agreement agreement; // indexes into rows
};

Compared compare(const std::vector<ResolverAnswer> &everywhere)
{
    Compared compared;
    std::vector<dns::Answer> answers;
    for (const ResolverAnswer &each : everywhere) {
        if (!each.answer)
            continue;
        compared.rows.push_back(&each);
        answers.push_back(*each.answer);
    }
    compared.agreement = dns::agreementOf(answers);
    return compared;
}

bool has(const std::vector<std::size_t> &indexes, std::size_t index)
{
    return std::ranges::find(indexes, index) != indexes.end();
}

QString namesOf(const Compared &compared, const std::vector<std::size_t> &indexes)
{
    QStringList names;
    for (const std::size_t index : indexes)
        names.append(compared.rows[index]->resolver);
    return names.join(QStringLiteral(", "));
}

QString recordsOf(const dns::Answer &answer)
{
    QStringList records;
    for (const dns::TxtRecord &record : answer.txt)
        records.append(text::fromOctets(record.joined()));
    return records.join(QStringLiteral(" | "));
}

text::Status statusOf(const Compared &compared, std::size_t index)
{
    if (has(compared.agreement.unanswered, index))
        return text::Status::NotRun;
    return has(compared.agreement.differing, index) ? text::Status::Warning : text::Status::Pass;
}

Cell recordCell(const Compared &compared, std::size_t index)
{
    const dns::Answer &answer = *compared.rows[index]->answer;
    const bool isSame = index != compared.agreement.reference && !has(compared.agreement.differing, index);
    if (answer.txt.empty())
        return {};
    return isSame ? Cell{Words::tr("the same")} : Cell{recordsOf(answer), std::nullopt, Cell::Form::Bytes};
}

CellRow rowOf(const Compared &compared, std::size_t index)
{
    const dns::Answer &answer = *compared.rows[index]->answer;
    return {{{compared.rows[index]->resolver},
             {text::fromOctets(answer.server)},
             {text::label(answer.status), statusOf(compared, index)},
             {answer.ttl ? Words::tr("%1 s").arg(*answer.ttl) : QString(), std::nullopt, Cell::Form::Number},
             {Words::tr("%1 ms").arg(answer.took.count()), std::nullopt, Cell::Form::Number},
             recordCell(compared, index)}};
}

std::vector<CellRow> rowsOf(const std::vector<ResolverAnswer> &everywhere)
{
    const Compared compared = compare(everywhere);
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < compared.rows.size(); ++i)
        rows.push_back(rowOf(compared, i));
    for (const ResolverAnswer &each : everywhere) {
        if (!each.answer)
            rows.push_back({{{each.resolver}, {}, {Words::tr("asked"), text::Status::Running}, {}, {}, {}}});
    }
    return rows;
}

QString agreementText(const Compared &compared)
{
    const dns::Agreement &agreement = compared.agreement;
    const std::size_t answered = compared.rows.size() - agreement.unanswered.size();
    if (answered == 0)
        return Words::tr("No resolver gave an answer.");
    if (!agreement.differing.empty())
        return Words::
            tr("The answer of %1 differs. Right after a change, a resolver keeps the old answer until its "
               "lifetime (TTL) is over.")
                .arg(namesOf(compared, agreement.differing));
    return answered == 1
        ? Words::tr("Only one resolver gave an answer.")
        : Words::tr("All %n resolver(s) that answered say the same.", nullptr, static_cast<int>(answered));
}

QString sentenceOf(const KeyLookup &lookup)
{
    const auto count = static_cast<int>(lookup.resolverCount);
    if (lookup.everywhere.empty())
        return Words::tr(
            "%n resolver(s) are set up. They may answer differently, after a change or by mistake.", nullptr,
            count);
    const Compared compared = compare(lookup.everywhere);
    if (compared.rows.size() < lookup.everywhere.size())
        return Words::tr("%1 of %2 resolvers have answered.")
            .arg(static_cast<qulonglong>(compared.rows.size()))
            .arg(static_cast<qulonglong>(lookup.everywhere.size()));
    QString text = agreementText(compared);
    if (!compared.agreement.unanswered.empty() && compared.agreement.unanswered.size() < compared.rows.size())
        text += QLatin1Char(' ')
            + Words::tr("No answer from %1.").arg(namesOf(compared, compared.agreement.unanswered));
    return text;
}

bool isRunning(const KeyLookup &lookup)
{
    return std::ranges::any_of(lookup.everywhere, [](const ResolverAnswer &each) { return !each.answer; });
}

} // namespace

ResolversBox::ResolversBox(QWidget *parent)
    : widgets::Box(tr("All resolvers"), parent)
    , m_model(new models::CellTable(
          {tr("Resolver"), tr("Server"), tr("Answer"), tr("TTL"), tr("Time"), tr("Record")}, this))
    , m_table(new FittedTable(m_model, QStringLiteral("resolverAnswers"), tr("Answers of all resolvers")))
    , m_sentence(new TextLabel(widgets::TextRole::Body))
    , m_ask(new QPushButton(widgets::icon(widgets::Symbol::Globe), tr("Ask a&ll resolvers")))
{
    m_sentence->setObjectName(QStringLiteral("resolversSentence"));
    m_sentence->setWordWrap(true);
    m_ask->setObjectName(QStringLiteral("askAllResolvers"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(5, QHeaderView::Stretch);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_ask, 0, Qt::AlignTop);
    content()->addLayout(row);
    content()->addWidget(m_table);
    connect(m_ask, &QPushButton::clicked, this, &ResolversBox::askRequested);
    hide();
}

void ResolversBox::show(const KeyLookup &lookup)
{
    setVisible(lookup.resolverCount > 1 && !lookup.signature.key.name.empty());
    m_sentence->setText(sentenceOf(lookup));
    m_ask->setEnabled(!isRunning(lookup));
    m_table->setVisible(!lookup.everywhere.empty());
    m_model->setRows(rowsOf(lookup.everywhere));
}

} // namespace dkimlens::pages
