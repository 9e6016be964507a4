// SPDX-License-Identifier: Apache-2.0
#include "ui/text/sender_text.h"

#include "core/engine/dmarc/words.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"
#include "ui/text/spf_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SenderText)
};

using dmarc::Result;

const dmarc::IdentifierCheck *spfCheckOf(const dmarc::Evaluation &evaluation)
{
    const auto it = std::ranges::find_if(evaluation.identifiers, [](const dmarc::IdentifierCheck &check) {
        return check.identifier.mechanism == dmarc::Mechanism::Spf;
    });
    return it == evaluation.identifiers.end() ? nullptr : &*it;
}

QString alignmentAside(const analysis::SenderChecks &checks)
{
    if (!checks.isSpfCounted())
        return Words::tr("assumed");
    const dmarc::IdentifierCheck *check = spfCheckOf(checks.dmarc);
    if (!check || check->reason == dmarc::AlignmentReason::OrganizationUndecided)
        return {};
    return check->isAligned() ? Words::tr("aligned") : Words::tr("not aligned");
}

} // namespace

QString meaningOf(const dmarc::Evaluation &evaluation)
{
    const QString domain = shortName(evaluation.authorDomain);
    switch (evaluation.result) {
    case Result::Pass:
        return Words::tr("The owner of %1 vouches for this message. That says where it is from, and nothing "
                         "about what it wants of you.")
            .arg(domain);
    case Result::Fail:
        return Words::tr(
            "Nobody vouches for the address in From. Anybody may have written it, or a list or a "
            "forwarder changed the message on its way.");
    case Result::None:
        return Words::tr(
                   "The owner of %1 does not say how to tell mail that is from there. What SPF and DKIM "
                   "found holds all the same.")
            .arg(domain);
    case Result::PermError:
        return Words::tr(
            "DMARC says nothing for or against the address in From. What SPF and DKIM found holds "
            "all the same.");
    case Result::TempError:
        return Words::tr("DMARC says nothing for or against the address in From as long as an answer is "
                         "lacking.");
    }
    return {};
}

AskingText askingText(Asking asking)
{
    switch (asking) {
    case Asking::Done:
        break;
    case Asking::Running:
        return {Status::Running, Words::tr("DNS is being asked. The result comes with its answers."), {}};
    case Asking::Refused:
        return {Status::NotRun,
                Words::tr("Nobody is asked about SPF and DMARC, because the settings say so."),
                Words::tr("To ask, tick “Look up SPF and DMARC besides the keys” in the settings.")};
    case Asking::Failed:
        return {Status::Warning, Words::tr("An answer that this check needs did not come."),
                Words::tr("To ask again, choose “Run again”, or another resolver.")};
    }
    return {};
}

Status dmarcStatus(const dmarc::Evaluation &evaluation)
{
    return evaluation.unanswered.empty() ? resultBox(evaluation).status : Status::NotRun;
}

Status spfStatus(const spf::Evaluation &evaluation)
{
    return evaluation.isComplete() ? statusOf(evaluation.verdict) : Status::NotRun;
}

QString dmarcAside(const dmarc::Evaluation &evaluation)
{
    if (evaluation.policy)
        return QStringLiteral("p=") + fromOctets(dmarc::wordOf(evaluation.policy->applied));
    return evaluation.reason == dmarc::Reason::RecordMissing ? Words::tr("no record") : QString();
}

QString spfAside(const analysis::SenderChecks &checks)
{
    if (!checks.spf.isComplete())
        return {};
    return checks.spf.verdict == spf::Verdict::Pass ? alignmentAside(checks)
                                                    : fromOctets(spf::wordOf(checks.spf.verdict));
}

} // namespace dkimlens::text
