// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/alignment.h"

#include "core/engine/dns/name.h"

namespace dkimlens::dmarc {

namespace {

AlignmentMode modeOf(Mechanism mechanism, const Record *policy)
{
    if (!policy)
        return AlignmentMode::Relaxed;
    return mechanism == Mechanism::Dkim ? policy->dkimAlignment : policy->spfAlignment;
}

bool changesTheResult(const Identifier &identifier, const AlignmentContext &context)
{
    return context.policy && identifier.authentication != Authentication::Failed;
}

// An Organizational Domain is the domain itself or one above it. So what does not lie within the author's is
// of another organization, and no walk is needed to know.
AlignmentReason compareOrganizations(IdentifierCheck &check, const AlignmentContext &context)
{
    const Walk &author = context.author;
    if (!author.isDecided())
        return AlignmentReason::OrganizationUndecided;
    if (!dns::isWithin(check.domain, author.organizationalDomain))
        return AlignmentReason::OutsideOrganization;
    Walk own = walk(check.domain, context.lookups);
    if (own.unanswered() && !changesTheResult(check.identifier, context))
        return AlignmentReason::NotLookedUp;
    check.walk = std::move(own);
    if (!check.walk->isDecided())
        return AlignmentReason::OrganizationUndecided;
    return check.walk->organizationalDomain == author.organizationalDomain
        ? AlignmentReason::SameOrganization
        : AlignmentReason::OtherOrganization;
}

} // namespace

IdentifierCheck checkAlignment(const Identifier &identifier, const AlignmentContext &context)
{
    IdentifierCheck check;
    check.identifier = identifier;
    check.mode = modeOf(identifier.mechanism, context.policy);
    check.domain = dns::toAscii(identifier.domain).value_or(std::string());
    if (check.domain.empty())
        return check;
    if (check.domain == context.author.start)
        check.reason = AlignmentReason::SameDomain;
    else if (check.mode == AlignmentMode::Strict)
        check.reason = AlignmentReason::NotSameDomain;
    else
        check.reason = compareOrganizations(check, context);
    return check;
}

} // namespace dkimlens::dmarc
