// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sender/old_dmarc_box.h"

#include "ui/pages/fact_grid.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/remark_list.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace dkimlens::pages {
namespace {

using text::Status;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::OldDmarcBox)
};

QString nameOrNone(const std::string &name)
{
    return name.empty() ? Words::tr("none") : text::shortName(name);
}

QString policyOf(const dmarc::OldEvaluation &old)
{
    if (!old.policy)
        return Words::tr("none");
    return QStringLiteral("p=%1, %2")
        .arg(text::fromOctets(dmarc::wordOf(old.policy->applied)), text::label(old.policy->applied));
}

std::vector<Fact> factsOf(const dmarc::OldEvaluation &old)
{
    const std::string policyDomain = old.policyRecord ? old.policyRecord->domain : std::string();
    return {{Words::tr("Result"), text::fromOctets(dmarc::wordOf(old.result)), {}},
            {Words::tr("Organization"), nameOrNone(old.organizationalDomain), {}},
            {Words::tr("Record of"), nameOrNone(policyDomain), {}},
            {Words::tr("Policy"), policyOf(old), {}},
            {Words::tr("Share of mail"), Words::tr("%1 % (pct=)").arg(old.percentage), {}}};
}

std::vector<Remark> differencesOf(const dmarc::OldEvaluation &old, const dmarc::Evaluation &today)
{
    std::vector<Remark> remarks;
    for (const dmarc::Difference difference : old.differences)
        remarks.push_back({Status::Info, text::sentence(difference, old, today), {}});
    if (remarks.empty() && old.unanswered.empty() && today.unanswered.empty())
        remarks.push_back(
            {Status::Pass, Words::tr("For this message, both documents come to the same end."), {}});
    if (remarks.empty())
        remarks.push_back(
            {Status::NotRun, Words::tr("What differs can be said when DNS has answered all questions."), {}});
    return remarks;
}

std::vector<Remark> withoutList()
{
    return {
        {Status::None,
         Words::tr("This cannot be shown: the program found no Public Suffix List, which RFC 7489 needs."),
         Words::tr("RFC 9989 needs none, since it walks through DNS instead.")}};
}

} // namespace

OldDmarcBox::OldDmarcBox(QWidget *parent)
    : widgets::Box(tr("As RFC 7489 did, until May 2026"), parent)
    , m_facts(new FactGrid)
    , m_differences(new RemarkList)
{
    setObjectName(QStringLiteral("oldDmarc"));
    auto *link = new ReferenceLink("7489#6.6.3");
    setHeaderWidget(link);
    content()->addWidget(m_facts);
    content()->addWidget(m_differences);
    connect(link, &ReferenceLink::referenceChosen, this, &OldDmarcBox::referenceChosen);
}

void OldDmarcBox::show(const analysis::SenderChecks &checks)
{
    const std::optional<dmarc::OldEvaluation> &old = checks.dmarcBefore2026;
    m_facts->setVisible(old.has_value());
    m_facts->setFacts(old ? factsOf(*old) : std::vector<Fact>{});
    m_differences->setRemarks(old ? differencesOf(*old, checks.dmarc) : withoutList());
}

} // namespace dkimlens::pages
