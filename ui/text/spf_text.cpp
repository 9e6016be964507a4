// SPDX-License-Identifier: Apache-2.0
// The results of SPF and the reasons for them.

#include "ui/text/spf_text.h"

#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class SpfText
{
    Q_DECLARE_TR_FUNCTIONS(SpfText)
};

QString verdictTitle(const spf::Evaluation &evaluation)
{
    const QString domain = shortName(evaluation.domain);
    switch (evaluation.verdict) {
    case spf::Verdict::Pass:
        return SpfText::tr("SPF passes: %1 lets this client send its mail.").arg(domain);
    case spf::Verdict::Fail:
        return SpfText::tr("SPF fails: %1 says that this client may not send its mail.").arg(domain);
    case spf::Verdict::SoftFail:
        return SpfText::tr("SPF softfails: %1 says that this client should not send its mail.").arg(domain);
    case spf::Verdict::Neutral:
        return SpfText::tr("SPF is neutral: %1 says nothing for or against this client.").arg(domain);
    case spf::Verdict::None:
        return SpfText::tr("There is no SPF result.");
    case spf::Verdict::TempError:
        return SpfText::tr("SPF has no result yet: DNS did not give all that the check needs.");
    case spf::Verdict::PermError:
        return SpfText::tr("SPF cannot be evaluated: the record of %1 needs mending.").arg(domain);
    }
    return {};
}

QString verdictDetail(const spf::Evaluation &evaluation)
{
    const QString term = inQuotes(evaluation.matchedTerm);
    if (evaluation.problem)
        return sentence(*evaluation.problem);
    if (evaluation.matchedTerm.empty())
        return sentence(evaluation.reason);
    return SpfText::tr("The term %1 of the record of %2 matches the client.")
        .arg(term, shortName(evaluation.decidedBy));
}

} // namespace

QString sentence(spf::Reason reason) // NOLINT(readability-function-size): a flat list, one line a reason
{
    using spf::Reason;
    switch (reason) {
    case Reason::None:
        return SpfText::tr("There is no reason to name: SPF passes.");
    case Reason::ClientUnknown:
        return SpfText::tr("The IP address of the client that sent the message is not known.");
    case Reason::DomainInvalid:
        return SpfText::tr(
            "The sender has no domain name with several labels, so there is no SPF record to look for.");
    case Reason::NoRecord:
        return SpfText::tr("The domain has no SPF record.");
    case Reason::NothingMatched:
        return SpfText::tr("No mechanism of the SPF record matches the client.");
    case Reason::NothingAsserted:
        return SpfText::tr("The mechanism that matches the client says nothing for or against it.");
    case Reason::NotAuthorized:
        return SpfText::tr("The SPF record says that the client may not send mail of the domain.");
    case Reason::ProbablyNotAuthorized:
        return SpfText::tr("The SPF record says that the client probably may not send mail of the domain.");
    case Reason::LookupFailed:
        return SpfText::tr("DNS did not answer a question of the SPF check; a later try may tell.");
    case Reason::SeveralRecords:
        return SpfText::tr("The domain has more than one SPF record, and none of them counts.");
    case Reason::Syntax:
        return SpfText::tr("The SPF record breaks the rules of its grammar, so none of it counts.");
    case Reason::TooManyLookups:
        return SpfText::tr("The SPF record needs more than %1 DNS lookups.").arg(spf::maxLookups);
    case Reason::TooManyVoidLookups:
        return SpfText::tr("More than %1 lookups of the SPF record find nothing.").arg(spf::maxVoidLookups);
    case Reason::TooManyMailExchanges:
        return SpfText::tr("A domain that an mx mechanism names has more than %1 mail exchangers.")
            .arg(spf::maxMailExchanges);
    case Reason::IncludeWithoutRecord:
        return SpfText::tr("A domain that the SPF record includes has no SPF record.");
    case Reason::RedirectWithoutRecord:
        return SpfText::tr("The domain that the SPF record redirects to has no SPF record.");
    }
    return {};
}

VerdictText verdictText(const spf::Evaluation &evaluation)
{
    return {verdictTitle(evaluation), verdictDetail(evaluation)};
}

Status statusOf(spf::Verdict verdict)
{
    switch (verdict) {
    case spf::Verdict::Pass:
        return Status::Pass;
    case spf::Verdict::None:
    case spf::Verdict::Neutral:
        return Status::Info;
    case spf::Verdict::SoftFail:
    case spf::Verdict::TempError:
        return Status::Warning;
    case spf::Verdict::Fail:
    case spf::Verdict::PermError:
        break;
    }
    return Status::Fail;
}

QString assumptionsText(const spf::Request &request)
{
    QStringList sentences;
    if (request.clientAddress.origin == spf::Origin::Assumed)
        sentences.append(SpfText::tr("The address of the client is assumed."));
    if (request.helo.origin == spf::Origin::Assumed)
        sentences.append(SpfText::tr("The HELO name is assumed."));
    if (request.mailFrom.origin == spf::Origin::Assumed)
        sentences.append(SpfText::tr("The MAIL FROM address is assumed."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace dkimlens::text
