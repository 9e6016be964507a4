// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lookup_box.h"

#include "ui/pages/lookup_facts.h"
#include "ui/pages/reference_link.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::Symbol;

} // namespace

LookupBox::LookupBox(QWidget *parent)
    : widgets::Box(tr("Lookup"), parent)
    , m_facts(new FactGrid)
    , m_cancel(new QPushButton(widgets::icon(Symbol::Stop), tr("Cancel")))
    , m_again(new QPushButton(widgets::icon(Symbol::RunAgain), tr("Try again")))
    , m_buttons(new QWidget)
{
    auto *reference = new ReferenceLink("6376#3.6.2");
    setHeaderWidget(reference);
    m_cancel->setObjectName(QStringLiteral("cancelLookup"));
    m_again->setObjectName(QStringLiteral("tryAgain"));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(scaled(12), 0, scaled(12), scaled(10));
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addStretch();
    content()->addWidget(m_facts);
    content()->addWidget(m_buttons);

    connect(m_cancel, &QPushButton::clicked, this, &LookupBox::cancelRequested);
    connect(m_again, &QPushButton::clicked, this, &LookupBox::runRequested);
    connect(reference, &ReferenceLink::referenceChosen, this, &LookupBox::referenceChosen);
}

void LookupBox::show(const KeyLookup &lookup)
{
    const bool hasFailed = lookup.answer && dns::isTemporary(lookup.answer->status);
    m_facts->setFacts(lookupFacts(lookup));
    m_cancel->setVisible(lookup.isPending);
    m_again->setVisible(!lookup.isPending && hasFailed);
    m_buttons->setVisible(lookup.isPending || hasFailed);
    setVisible(!lookup.answer || lookup.answer->source != dns::Source::Given);
}

} // namespace dkimlens::pages
