// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview_page.h"

#include "ui/pages/columns.h"
#include "ui/pages/fact_grid.h"
#include "ui/pages/message_facts.h"
#include "ui/pages/remark_list.h"
#include "ui/widgets/box.h"

#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

constexpr int narrow = 760; // of the design

QWidget *makeBox(const QString &title, QWidget *content)
{
    auto *box = new widgets::Box(title);
    box->content()->addWidget(content);
    return box;
}

} // namespace

OverviewPage::OverviewPage()
    : m_nothing(new RemarkList)
    , m_facts(new FactGrid)
    , m_signatures(new RemarkList)
    , m_findings(new RemarkList)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the message"));
    m_nothingBox = makeBox(tr("Why there is nothing to verify"), m_nothing);
    m_signaturesBox = makeBox(tr("Signatures"), m_signatures);
    m_findingsBox = makeBox(tr("Findings"), m_findings);
    auto *columns = new Columns(1, 1, narrow);
    columns->addLeft(m_nothingBox);
    columns->addLeft(m_signaturesBox);
    columns->addLeft(makeBox(tr("Message"), m_facts));
    columns->addRight(m_findingsBox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);
    setFocusProxy(columns);
}

void OverviewPage::show(const MessageSubject &subject)
{
    const message::Message &message = subject.message;
    const analysis::Analysis &analysis = subject.analysis;
    const std::vector<Remark> findings = findingRemarks(analysis);
    m_facts->setFacts(messageFacts(message));
    m_nothing->setRemarks(missingSignatureRemarks(message));
    m_signatures->setRemarks(signatureRemarks(analysis));
    m_findings->setRemarks(findings);
    m_nothingBox->setVisible(analysis.signatures.empty());
    m_signaturesBox->setVisible(!analysis.signatures.empty());
    m_findingsBox->setVisible(!findings.empty());
}

} // namespace dkimlens::pages
