// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/overview_page.h"

#include "ui/pages/columns.h"
#include "ui/pages/fact_grid.h"
#include "ui/pages/message_facts.h"
#include "ui/pages/overview/finding_links.h"
#include "ui/pages/overview/voucher_box.h"
#include "ui/pages/place_link.h"
#include "ui/pages/remark_list.h"
#include "ui/pages/route_box.h"
#include "ui/pages/sender/decision_view.h"
#include "ui/text/dmarc_text.h"
#include "ui/widgets/box.h"

#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

constexpr int narrow = 900; // of the design
constexpr int mostHops = 12; // more are scrolled through

widgets::Box *makeBox(const QString &title, QWidget *content)
{
    auto *box = new widgets::Box(title);
    box->content()->addWidget(content);
    return box;
}

} // namespace

OverviewPage::OverviewPage()
    : m_nothing(new RemarkList)
    , m_vouchers(new VoucherBox)
    , m_decision(new DecisionView)
    , m_decisionRemarks(new RemarkList)
    , m_facts(new FactGrid)
    , m_findings(new FindingLinks)
    , m_route(new RouteBox)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview of the message"));
    m_nothingBox = makeBox(tr("Why there is nothing to verify"), m_nothing);
    m_decisionBox = makeBox(tr("How DMARC decides"), m_decision);
    m_decisionBox->content()->addWidget(m_decisionRemarks);
    addLink(m_decisionBox, QStringLiteral("DMARC"), Place::Kind::Dmarc);
    addLink(m_route, tr("Route"), Place::Kind::Route);
    auto *columns = new Columns(13, 7, narrow);
    columns->addLeft(m_nothingBox);
    columns->addLeft(m_vouchers);
    columns->addLeft(m_decisionBox);
    columns->addRight(makeBox(tr("Message"), m_facts));
    columns->addRight(m_findings);
    columns->addBelow(m_route);
    m_route->setMostRows(mostHops);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);
    setFocusProxy(columns);
    connectRoute();
    connect(m_vouchers, &VoucherBox::placeRequested, this, &MessagePage::placeRequested);
    connect(m_findings, &FindingLinks::placeRequested, this, &MessagePage::placeRequested);
    connect(m_findings, &FindingLinks::sourceChosen, this, &MessagePage::sourceChosen);
    connect(m_findings, &FindingLinks::referenceChosen, this, &MessagePage::referenceChosen);
}

void OverviewPage::show(const MessageSubject &subject)
{
    const bool isMessage = subject.message.hasFields();
    m_facts->setFacts(messageFacts(subject.message));
    m_nothing->setRemarks(missingSignatureRemarks(subject.message));
    m_findings->setLinks(findingLinksOf(subject));
    m_nothingBox->setVisible(subject.analysis.signatures.empty());
    m_vouchers->setVisible(isMessage);
    m_vouchers->show(subject);
    m_decisionBox->setVisible(isMessage);
    showDecision(subject);
    m_basis = subject.sender.basis;
    m_route->setVisible(isMessage);
    m_route->show(m_basis->claims.route, m_basis->claims.boundary);
}

void OverviewPage::addLink(widgets::Box *box, const QString &name, Place::Kind kind)
{
    auto *link = new PlaceLink(name, kind);
    box->addHeaderWidget(link);
    connect(link, &PlaceLink::placeRequested, this, &MessagePage::placeRequested);
}

void OverviewPage::connectRoute()
{
    connect(m_route, &RouteBox::hopSelected, this, [this](std::optional<std::size_t> hop) {
        if (hop)
            emit sourceChosen({{m_basis->claims.route.hops[*hop].hop.where},
                               tr("Hop %1 selected").arg(*hop + 1),
                               tr("Received field of hop %1").arg(*hop + 1)});
    });
    connect(m_route, &RouteBox::boundaryMoved, this, [this](std::size_t hop) {
        analysis::SenderInputs inputs = analysis::inputsOf(m_basis->claims);
        inputs.boundary = hop;
        emit senderInputsChanged(inputs);
    });
}

// A decision that nobody may look for is no decision to draw.
void OverviewPage::showDecision(const MessageSubject &subject)
{
    const bool isDrawn = subject.looksSenderUp || subject.sender.unanswered.empty();
    m_decision->setVisible(isDrawn);
    m_decision->show(subject.analysis, subject.sender);
    const text::VerdictText verdict = text::dmarcVerdict(subject.sender.dmarc);
    if (isDrawn)
        m_decisionRemarks->setRemarks(
            {{text::resultBox(subject.sender.dmarc).status, verdict.title, verdict.detail}});
    else
        m_decisionRemarks->setRemarks(
            {{text::Status::NotRun, tr("Nobody is asked about DMARC: the settings say so."),
              tr("Turn on in Settings, Privacy, that SPF and DMARC are looked up besides the keys.")}});
}

QUrl OverviewPage::reference() const
{
    return m_findings->reference();
}

void OverviewPage::clearSelection()
{
    m_findings->clearSelection();
    m_route->selectHop(std::nullopt);
}

} // namespace dkimlens::pages
