// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/step_views.h"

#include "ui/pages/steps/change_step_view.h"
#include "ui/pages/steps/checks_view.h"
#include "ui/pages/steps/fact_views.h"
#include "ui/pages/steps/selection_view.h"

#include <QVBoxLayout>

namespace dkimlens::pages {

StepViews::StepViews(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_change = add<ChangeStepView>();
    m_checks = add<ChecksView>();
    m_selection = add<SelectionView>();
    m_bodyHash = add<BodyHashView>();
    m_tags = add<TagListView>();
    auto *lookup = add<KeyLookupView>();
    m_lookup = lookup;
    m_proof = add<ProofView>();
    m_facts = add<FactsView>();
    connect(lookup, &KeyLookupView::cancelRequested, this, &StepViews::cancelRequested);
    connect(lookup, &KeyLookupView::runRequested, this, &StepViews::runRequested);
}

template<typename View>
View *StepViews::add()
{
    auto *view = new View(this);
    layout()->addWidget(view);
    view->hide();
    m_all.push_back(view);
    connect(view, &StepView::stepChosen, this, &StepViews::stepChosen);
    connect(view, &StepView::bytesChosen, this, &StepViews::bytesChosen);
    return view;
}

StepView *StepViews::viewFor(const trace::Step &step) const
{
    if (step.change)
        return m_change;
    if (step.id == "dkim.tags")
        return m_tags;
    if (step.id == "dkim.body-hash")
        return m_bodyHash;
    if (step.id == "dkim.header-selection" || step.id == "arc.seal-scope")
        return m_selection;
    if (step.id == "dkim.key-lookup")
        return m_lookup;
    if (step.id == "dkim.signature-value")
        return m_proof;
    const bool isSum = !step.steps.empty() || step.id == "dkim.verdict" || step.id == "dkim.key-decoded";
    return isSum ? m_checks : m_facts;
}

void StepViews::show(const StepContext &context)
{
    m_shown = viewFor(context.step);
    m_shown->show(context);
    for (StepView *view : m_all)
        view->setVisible(view == m_shown);
}

void StepViews::markSource(const std::vector<ByteRange> &bytes)
{
    if (m_shown)
        m_shown->markSource(bytes);
}

void StepViews::setMode(source::ByteView::Mode mode)
{
    m_change->setMode(mode);
}

void StepViews::setLineEnds(source::ByteView::LineEnds lineEnds)
{
    m_change->setLineEnds(lineEnds);
}

bool StepViews::hasBytes() const
{
    return m_shown == m_change;
}

} // namespace dkimlens::pages
