// SPDX-License-Identifier: Apache-2.0
// The result of DMARC, and the boxes that show how it decides.

#include "ui/text/dmarc_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class DmarcText
{
    Q_DECLARE_TR_FUNCTIONS(DmarcText)
};

using dmarc::Authentication;
using dmarc::Evaluation;
using dmarc::IdentifierCheck;
using dmarc::Mechanism;
using dmarc::Reason;
using dmarc::Result;

const IdentifierCheck *decisive(const Evaluation &evaluation)
{
    const auto it = std::ranges::find_if(evaluation.identifiers, &IdentifierCheck::counts);
    return it == evaluation.identifiers.end() ? nullptr : &*it;
}

QString passDetail(const Evaluation &evaluation)
{
    const IdentifierCheck *check = decisive(evaluation);
    if (!check)
        return {};
    const QString domain = shortName(check->domain);
    return check->identifier.mechanism == Mechanism::Dkim
        ? DmarcText::tr("A signature by %1 passes, and that domain is aligned with From.").arg(domain)
        : DmarcText::tr("SPF passes for %1, and that domain is aligned with From.").arg(domain);
}

QString titleFor(Result result, const QString &domain)
{
    switch (result) {
    case Result::None:
        return DmarcText::tr("DMARC does not apply to %1.").arg(domain);
    case Result::Pass:
        return DmarcText::tr("DMARC passes for %1.").arg(domain);
    case Result::Fail:
        return DmarcText::tr("DMARC fails for %1.").arg(domain);
    case Result::TempError:
        return DmarcText::tr("DMARC cannot be decided for %1 now.").arg(domain);
    case Result::PermError:
        return DmarcText::tr("DMARC cannot be evaluated for %1.").arg(domain);
    }
    return {};
}

std::vector<IdentifierCheck> checksOf(const Evaluation &evaluation, Mechanism mechanism)
{
    std::vector<IdentifierCheck> checks;
    std::ranges::copy_if(
        evaluation.identifiers, std::back_inserter(checks),
        [mechanism](const IdentifierCheck &check) { return check.identifier.mechanism == mechanism; });
    return checks;
}

bool has(const std::vector<IdentifierCheck> &checks, Authentication authentication)
{
    return std::ranges::any_of(checks, [authentication](const IdentifierCheck &check) {
        return check.identifier.authentication == authentication;
    });
}

// It would count, if what is not known turned out well.
bool isOpen(const IdentifierCheck &check)
{
    const bool mayBeAligned =
        check.isAligned() || check.reason == dmarc::AlignmentReason::OrganizationUndecided;
    return mayBeAligned && check.identifier.authentication != Authentication::Failed;
}

DmarcBox countingBox(const IdentifierCheck &check)
{
    const QString domain = shortName(check.domain);
    if (check.identifier.mechanism == Mechanism::Spf)
        return {DmarcText::tr("SPF counts"), DmarcText::tr("it passes and is aligned: %1").arg(domain),
                Status::Pass};
    return {DmarcText::tr("DKIM counts"), DmarcText::tr("an aligned signature passes: %1").arg(domain),
            Status::Pass};
}

DmarcBox openBox(Mechanism mechanism)
{
    return {mechanism == Mechanism::Spf ? DmarcText::tr("SPF is not decided")
                                        : DmarcText::tr("DKIM is not decided"),
            DmarcText::tr("an answer from DNS is lacking"), Status::NotRun};
}

QString withoutAuthor()
{
    return DmarcText::tr("From has not exactly one domain");
}

QString whySpfDoesNotCount(const std::vector<IdentifierCheck> &checks)
{
    if (checks.empty())
        return DmarcText::tr("its result is not known");
    if (has(checks, Authentication::Passed))
        return DmarcText::tr("it passes, but is not aligned");
    return has(checks, Authentication::Undecided) ? DmarcText::tr("it has no result, and is not aligned")
                                                  : DmarcText::tr("it does not pass");
}

QString whyDkimDoesNotCount(const std::vector<IdentifierCheck> &checks)
{
    return checks.empty() ? DmarcText::tr("the message has no signature")
                          : DmarcText::tr("no aligned signature passes");
}

QString doesNotCount(Mechanism mechanism)
{
    return mechanism == Mechanism::Spf ? DmarcText::tr("SPF does not count")
                                       : DmarcText::tr("DKIM does not count");
}

DmarcBox notCountingBox(const std::vector<IdentifierCheck> &checks, Mechanism mechanism)
{
    const QString why =
        mechanism == Mechanism::Spf ? whySpfDoesNotCount(checks) : whyDkimDoesNotCount(checks);
    return {doesNotCount(mechanism), why, checks.empty() ? Status::None : Status::Fail};
}

QString shortResult(Result result)
{
    switch (result) {
    case Result::None:
        return DmarcText::tr("DMARC does not apply");
    case Result::Pass:
        return DmarcText::tr("DMARC passes");
    case Result::Fail:
        return DmarcText::tr("DMARC fails");
    case Result::TempError:
        return DmarcText::tr("DMARC is not decided");
    case Result::PermError:
        return DmarcText::tr("DMARC cannot decide");
    }
    return {};
}

Status statusOf(Result result)
{
    switch (result) {
    case Result::None:
        return Status::None;
    case Result::Pass:
        return Status::Pass;
    case Result::Fail:
    case Result::PermError:
        return Status::Fail;
    case Result::TempError:
        break;
    }
    return Status::NotRun;
}

} // namespace

QString sentence(Reason reason) // NOLINT(readability-function-size): a flat list, one line a reason
{
    switch (reason) {
    case Reason::None:
        return DmarcText::tr("There is no reason to name: DMARC passes.");
    case Reason::AuthorMissing:
        return DmarcText::tr("From names no address, so there is no domain to look up.");
    case Reason::AuthorDomainInvalid:
        return DmarcText::tr("The address in From has no domain name that DNS could know.");
    case Reason::AuthorDomainsSeveral:
        return DmarcText::tr("From names several domains, and DMARC is made for exactly one.");
    case Reason::RecordMissing:
        return DmarcText::tr("Neither the domain in From nor its organization has a DMARC record.");
    case Reason::RecordsSeveral:
        return DmarcText::tr("There are several DMARC records at one name, so none of them counts.");
    case Reason::PolicyMissing:
        return DmarcText::tr("The DMARC record has no policy p= and asks for no reports, so it is not used.");
    case Reason::PolicyInvalid:
        return DmarcText::tr(
            "A policy in the DMARC record is not one of none, quarantine and reject, so it is not used.");
    case Reason::LookupPending:
        return DmarcText::tr("A lookup that DMARC needs has no answer yet.");
    case Reason::LookupFailed:
        return DmarcText::tr("A lookup that DMARC needs failed; a later try may tell.");
    case Reason::AuthenticationUndecided:
        return DmarcText::tr("A check that would count has no result yet; a later try may tell.");
    case Reason::NotAuthenticated:
        return DmarcText::tr("No signature passes, and SPF does not pass either.");
    case Reason::NotAligned:
        return DmarcText::tr("What passes is for a domain that is not aligned with From.");
    }
    return {};
}

VerdictText dmarcVerdict(const Evaluation &evaluation)
{
    const QString detail =
        evaluation.result == Result::Pass ? passDetail(evaluation) : sentence(evaluation.reason);
    if (evaluation.authorDomain.empty())
        return {DmarcText::tr("DMARC cannot be evaluated."), detail};
    return {titleFor(evaluation.result, shortName(evaluation.authorDomain)), detail};
}

DmarcBox mechanismBox(const Evaluation &evaluation, Mechanism mechanism)
{
    if (evaluation.authorDomain.empty())
        return {doesNotCount(mechanism), withoutAuthor(), Status::None};
    const std::vector<IdentifierCheck> checks = checksOf(evaluation, mechanism);
    const auto counting = std::ranges::find_if(checks, &IdentifierCheck::counts);
    if (counting != checks.end())
        return countingBox(*counting);
    return std::ranges::any_of(checks, isOpen) ? openBox(mechanism) : notCountingBox(checks, mechanism);
}

DmarcBox resultBox(const Evaluation &evaluation)
{
    const QString detail = evaluation.authorDomain.empty()
        ? withoutAuthor()
        : DmarcText::tr("for %1").arg(shortName(evaluation.authorDomain));
    return {shortResult(evaluation.result), detail, statusOf(evaluation.result)};
}

} // namespace dkimlens::text
