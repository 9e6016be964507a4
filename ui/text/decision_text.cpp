// SPDX-License-Identifier: Apache-2.0
#include "ui/text/decision_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionText)
};

using dmarc::Mechanism;

DmarcBox spfBox(const analysis::SenderChecks &checks)
{
    if (checks.isSpfCounted() || checks.dmarc.authorDomain.empty())
        return mechanismBox(checks.dmarc, Mechanism::Spf);
    return {Words::tr("SPF does not count"), Words::tr("its sender is only assumed"), Status::None};
}

bool isKeyAsked(const analysis::Analysis &analysis)
{
    return std::ranges::any_of(analysis.signatures, [](const dkim::VerifiedSignature &signature) {
        return statusOf(signature) == Status::Running;
    });
}

DmarcBox dkimBox(const analysis::Analysis &analysis, const dmarc::Evaluation &evaluation)
{
    DmarcBox box = mechanismBox(evaluation, Mechanism::Dkim);
    if (box.status == Status::NotRun && isKeyAsked(analysis))
        box.status = Status::Running;
    return box;
}

QString spoken(const DmarcBox &box)
{
    return Words::tr("%1: %2.").arg(box.title, box.detail);
}

} // namespace

DecisionText decisionText(const analysis::Analysis &analysis, const analysis::SenderChecks &checks)
{
    return {spfBox(checks), dkimBox(analysis, checks.dmarc), resultBox(checks.dmarc),
            policyBox(checks.dmarc)};
}

QString spoken(const DecisionText &decision)
{
    return QStringList{spoken(decision.spf), spoken(decision.dkim), spoken(decision.result),
                       spoken(decision.policy)}
        .join(QLatin1Char(' '));
}

} // namespace dkimlens::text
