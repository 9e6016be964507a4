// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/change_step_view.h"

#include "ui/models/step_rows.h"
#include "ui/pages/fact_grid.h"
#include "ui/pages/tables.h"
#include "ui/source/change_view.h"
#include "ui/text/octets.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace dkimlens::pages {
namespace {

using trace::Step;
using widgets::scaled;

constexpr int lowest = 190; // height of the bytes, of the design

// The letter of the step, among all of the trace, whose own rule this is.
source::RuleLetters lettersOf(const dkim::VerifiedSignature &signature)
{
    std::vector<std::pair<RuleSet, QString>> letters;
    trace::visitAll(signature.trace, [&](const Step &step) {
        const bool isRule = step.id.starts_with("dkim.body-") || step.id.starts_with("dkim.field-");
        if (isRule && step.change)
            letters.emplace_back(step.change->own(), text::stepNumber(signature, step.id).right(1));
    });
    return [letters](Rule rule) {
        const auto it = std::ranges::find_if(letters, [&](const auto &each) { return each.first.has(rule); });
        return it == letters.end() ? QString() : it->second;
    };
}

// The table is of the whole step, also where one of its rules is looked at.
const Step *wholeOf(const StepContext &context)
{
    for (const Step &step : context.signature.trace.steps) {
        if (trace::find(step, context.step.id))
            return &step;
    }
    return nullptr;
}

} // namespace

ChangeStepView::ChangeStepView(QWidget *parent)
    : StepView(parent)
    , m_bytes(new source::ChangeView)
    , m_rules(new models::CellTable(models::ruleHeadings(), this))
    , m_table(new FittedTable(m_rules, QStringLiteral("rules"), tr("Rules of this step")))
    , m_facts(new FactGrid)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(widgets::length::boxGap));
    layout->addWidget(m_bytes, 1);
    layout->addWidget(m_facts);
    layout->addWidget(m_table);
    m_bytes->setMinimumHeight(scaled(lowest));
    setUpTable();
    connect(m_table, &QTableView::activated, this, &ChangeStepView::openRule);
    connect(m_table, &QTableView::clicked, this, &ChangeStepView::openRule);
    connect(m_bytes, &source::ChangeView::bytesChosen, this,
            [this](const trace::Linked &linked) { emit bytesChosen(linked.source); });
}

void ChangeStepView::setUpTable()
{
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->resizeSection(0, scaled(46));
    columns->resizeSection(3, scaled(70));
    columns->resizeSection(4, scaled(96));
    columns->setSectionResizeMode(1, QHeaderView::Stretch);
    columns->setSectionResizeMode(2, QHeaderView::Stretch);
}

void ChangeStepView::show(const StepContext &context)
{
    const trace::Change &change = *context.step.change;
    const Step *whole = wholeOf(context);
    m_rules->setRows(whole && !whole->steps.empty()
                         ? models::ruleRows(*whole, context.signature, context.message)
                         : std::vector<models::CellRow>());
    m_table->setVisible(m_rules->rowCount() > 0);
    showFacts(context);
    const bool isSame = change.text == m_text && change.before == m_before && change.after == m_after;
    m_text = change.text;
    m_before = change.before;
    m_after = change.after;
    if (!isSame)
        m_bytes->show(context.message, change, {context.words.inputCaption, context.words.outputCaption},
                      lettersOf(context.signature));
}

// The digest of the bytes that are shown.
void ChangeStepView::showFacts(const StepContext &context)
{
    std::vector<Fact> facts;
    for (const trace::Fact &fact : context.step.facts) {
        if (fact.name == "computed")
            facts.push_back({tr("Their hash"), text::fromOctets(fact.value), {}, true});
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.empty());
}

void ChangeStepView::openRule(const QModelIndex &index)
{
    if (const models::CellRow *row = m_rules->rowAt(index))
        emit stepChosen(QString::fromStdString(row->id));
}

void ChangeStepView::markSource(const std::vector<ByteRange> &bytes)
{
    m_bytes->markSource(bytes);
}

void ChangeStepView::setMode(source::ByteView::Mode mode)
{
    m_bytes->setMode(mode);
}

void ChangeStepView::setLineEnds(source::ByteView::LineEnds lineEnds)
{
    m_bytes->setLineEnds(lineEnds);
}

} // namespace dkimlens::pages
