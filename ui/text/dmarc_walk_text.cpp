// SPDX-License-Identifier: Apache-2.0
// The walk through DNS, and alignment, in words.

#include "ui/text/dmarc_text.h"
#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class DmarcWalkText
{
    Q_DECLARE_TR_FUNCTIONS(DmarcWalkText)
};

using dmarc::AlignmentReason;
using dmarc::Next;
using dmarc::OrganizationRule;
using dmarc::QueryOutcome;

} // namespace

QString label(QueryOutcome outcome)
{
    switch (outcome) {
    case QueryOutcome::Unanswered:
        return DmarcWalkText::tr("No answer yet");
    case QueryOutcome::LookupFailed:
        return DmarcWalkText::tr("Lookup failed");
    case QueryOutcome::NameTooLong:
        return DmarcWalkText::tr("Name too long");
    case QueryOutcome::NoSuchName:
        return DmarcWalkText::tr("No such name");
    case QueryOutcome::NoData:
        return DmarcWalkText::tr("No TXT record");
    case QueryOutcome::OtherText:
        return DmarcWalkText::tr("No DMARC record");
    case QueryOutcome::SeveralRecords:
        return DmarcWalkText::tr("Several records");
    case QueryOutcome::Record:
        return DmarcWalkText::tr("Record found");
    }
    return {};
}

QString sentence(const dmarc::Query &query)
{
    const QString name = shortName(query.question.name);
    switch (query.outcome) {
    case QueryOutcome::Unanswered:
        return DmarcWalkText::tr("There is no answer yet about %1.").arg(name);
    case QueryOutcome::LookupFailed:
        return DmarcWalkText::tr("The lookup of %1 failed, so nobody can tell whether there is a record.")
            .arg(name);
    case QueryOutcome::NameTooLong:
        return DmarcWalkText::tr("With _dmarc before it, the name %1 would be too long for DNS.")
            .arg(shortName(query.domain));
    case QueryOutcome::NoSuchName:
        return DmarcWalkText::tr("DNS has no name %1.").arg(name);
    case QueryOutcome::NoData:
        return DmarcWalkText::tr("The name %1 exists, and has no TXT record.").arg(name);
    case QueryOutcome::OtherText:
        return DmarcWalkText::tr("The text at %1 does not begin with v=DMARC1, so it does not count.")
            .arg(name);
    case QueryOutcome::SeveralRecords:
        return DmarcWalkText::tr("There are several DMARC records at %1, so none of them counts.").arg(name);
    case QueryOutcome::Record:
        return DmarcWalkText::tr("There is a DMARC record at %1.").arg(name);
    }
    return {};
}

QString sentence(Next next)
{
    switch (next) {
    case Next::Parent:
        return DmarcWalkText::tr("The walk goes on one label higher.");
    case Next::SevenLabels:
        return DmarcWalkText::tr("The name is long, so the walk goes on with its last seven labels.");
    case Next::StopAtDeclaration:
        return DmarcWalkText::tr("The tag psd= of the record ends the walk.");
    case Next::StopAtTop:
        return DmarcWalkText::tr("No label is left, so the walk ends.");
    case Next::StopWithoutAnswer:
        return DmarcWalkText::tr("The walk cannot go on without an answer.");
    }
    return {};
}

QString sentence(const dmarc::Walk &walk)
{
    const QString organization = shortName(walk.organizationalDomain);
    const QString start = shortName(walk.start);
    switch (walk.rule) {
    case OrganizationRule::Undecided:
        return DmarcWalkText::tr("The organization of %1 is not known, because an answer is lacking.")
            .arg(start);
    case OrganizationRule::DeclaredItself:
        return DmarcWalkText::tr("The organizational domain is %1: its record says so with psd=n.")
            .arg(organization);
    case OrganizationRule::BelowPublicSuffix:
        return DmarcWalkText::tr("The organizational domain is %1, one label below a record with psd=y.")
            .arg(organization);
    case OrganizationRule::HighestRecord:
        return DmarcWalkText::tr("The organizational domain is %1, the shortest name with a record.")
            .arg(organization);
    case OrganizationRule::NoRecord:
        return DmarcWalkText::tr("No name has a record, so %1 is an organization of its own.").arg(start);
    }
    return {};
}

QString alignmentLabel(const dmarc::IdentifierCheck &check, const dmarc::Evaluation &evaluation)
{
    const QString author = shortName(evaluation.authorDomain);
    switch (check.reason) {
    case AlignmentReason::SameDomain:
        return DmarcWalkText::tr("Yes: same domain");
    case AlignmentReason::SameOrganization:
        return DmarcWalkText::tr("Yes: same organization");
    case AlignmentReason::NotSameDomain:
        return DmarcWalkText::tr("No: not exactly %1").arg(author);
    case AlignmentReason::OutsideOrganization:
        return DmarcWalkText::tr("No: not %1").arg(author);
    case AlignmentReason::OtherOrganization:
        return DmarcWalkText::tr("No: another organization");
    case AlignmentReason::NoDomain:
        return DmarcWalkText::tr("No: no domain");
    case AlignmentReason::OrganizationUndecided:
        return DmarcWalkText::tr("No answer yet");
    case AlignmentReason::NotLookedUp:
        return DmarcWalkText::tr("Not looked up");
    }
    return {};
}

QString alignmentSentence(const dmarc::IdentifierCheck &check, const dmarc::Evaluation &evaluation)
{
    const QString domain = shortName(check.domain);
    const QString author = shortName(evaluation.authorDomain);
    const QString organization = shortName(evaluation.organizationalDomain());
    switch (check.reason) {
    case AlignmentReason::SameDomain:
        return DmarcWalkText::tr("The domain %1 is the one in From.").arg(domain);
    case AlignmentReason::SameOrganization:
        return DmarcWalkText::tr("The domains %1 and %2 both belong to the organizational domain %3.")
            .arg(domain, author, organization);
    case AlignmentReason::NotSameDomain:
        return DmarcWalkText::tr("The record asks for strict alignment, and %1 is not %2.")
            .arg(domain, author);
    case AlignmentReason::OutsideOrganization:
        return DmarcWalkText::tr(
                   "The domain %1 is neither %2 nor below it, so it is of another organization.")
            .arg(domain, organization);
    case AlignmentReason::OtherOrganization:
        return DmarcWalkText::tr(
                   "The domain %1 lies below %2, but the walk finds another organizational domain for it.")
            .arg(domain, organization);
    case AlignmentReason::NoDomain:
        return DmarcWalkText::tr("There is no domain name that could be aligned.");
    case AlignmentReason::OrganizationUndecided:
        return DmarcWalkText::tr("The organization of %1 or %2 is not known, because an answer is lacking.")
            .arg(domain, author);
    case AlignmentReason::NotLookedUp:
        return DmarcWalkText::tr("The organization of %1 was not looked up: it changes nothing.").arg(domain);
    }
    return {};
}

} // namespace dkimlens::text
