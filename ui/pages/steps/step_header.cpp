// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/steps/step_header.h"

#include "ui/pages/reference_link.h"
#include "ui/pages/steps/finding_box.h"
#include "ui/pages/text_label.h"
#include "ui/text/octets.h"
#include "ui/text/status.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

namespace dkimlens::pages {
namespace {

using widgets::scaled;
using widgets::TextRole;

} // namespace

StepHeader::StepHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_variant(new widgets::Chip)
    , m_link(new ReferenceLink)
    , m_explanation(makeParagraph(TextRole::Body))
    , m_finding(new FindingBox)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(10));
    line->addWidget(m_title);
    line->addWidget(m_variant);
    line->addStretch();
    line->addWidget(m_link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(8));
    layout->addLayout(line);
    layout->addWidget(m_explanation);
    layout->addWidget(m_finding);

    m_explanation->setTextFormat(Qt::RichText);
    connect(m_link, &ReferenceLink::referenceChosen, this, &StepHeader::referenceChosen);
}

void StepHeader::show(const StepContext &context)
{
    const QString number = text::stepNumber(context.signature, context.step.id);
    m_title->setText(QStringLiteral("%1  %2").arg(number, context.words.title));
    m_variant->setText(context.words.variant);
    m_explanation->setText(context.words.explanation);
    // A step that changed bytes as it should is told by its bytes.
    const bool isTold = context.step.change && context.step.outcome == trace::Outcome::Passed;
    m_finding->show(text::statusOf(context.step), isTold ? QString() : context.words.finding);
    m_link->setSection(context.step.rfc);
}

QUrl StepHeader::reference() const
{
    return m_link->reference();
}

} // namespace dkimlens::pages
