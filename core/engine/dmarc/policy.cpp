// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/policy.h"

#include <algorithm>
#include <array>

namespace dkimlens::dmarc {

namespace {

const Query *publicSuffixIn(const Walk &walk)
{
    const auto it = std::ranges::find_if(walk.queries, [](const Query &query) {
        return query.record() && query.record()->publicSuffix == PublicSuffix::Yes;
    });
    return it == walk.queries.end() ? nullptr : &*it;
}

std::optional<PolicyRecord> recordOf(const Query *query, PolicySource source)
{
    if (!query || !query->record())
        return std::nullopt;
    return PolicyRecord{query->domain, source, *query->record()};
}

// For a subdomain that exists.
AppliedPolicy subdomainPolicy(const Record &record)
{
    if (record.subdomainPolicy)
        return {.requested = *record.subdomainPolicy, .tag = PolicyTag::Sp};
    return {.requested = record.policy.value_or(Policy::None), .tag = PolicyTag::P};
}

AppliedPolicy requestedPolicy(const PolicyRecord &policy, Existence existence)
{
    const Record &record = policy.record;
    if (policyFormOf(record) != PolicyForm::Valid)
        return {.requested = Policy::None, .tag = PolicyTag::Assumed};
    if (policy.source == PolicySource::AuthorDomain)
        return {.requested = *record.policy, .tag = PolicyTag::P};
    if (existence == Existence::DoesNotExist && record.nonexistentPolicy)
        return {.requested = *record.nonexistentPolicy, .tag = PolicyTag::Np};
    return subdomainPolicy(record);
}

} // namespace

std::optional<PolicyRecord> discoverPolicy(const Walk &walk)
{
    if (std::optional<PolicyRecord> own = recordOf(walk.at(walk.start), PolicySource::AuthorDomain))
        return own;
    if (!walk.isDecided())
        return std::nullopt;
    if (auto found = recordOf(walk.at(walk.organizationalDomain), PolicySource::OrganizationalDomain))
        return found;
    return recordOf(publicSuffixIn(walk), PolicySource::PublicSuffixDomain);
}

PolicyForm policyFormOf(const Record &record)
{
    constexpr std::array<std::string_view, 3> tags{"p", "sp", "np"};
    const bool isInvalid =
        std::ranges::any_of(tags, [&record](std::string_view tag) { return record.hasInvalid(tag); });
    if (record.policy && !isInvalid)
        return PolicyForm::Valid;
    if (record.asksForReports())
        return PolicyForm::Assumed;
    return isInvalid ? PolicyForm::Invalid : PolicyForm::Missing;
}

bool dependsOnExistence(const PolicyRecord &policy)
{
    const Record &record = policy.record;
    return policy.source != PolicySource::AuthorDomain && policyFormOf(record) == PolicyForm::Valid
        && record.nonexistentPolicy && *record.nonexistentPolicy != subdomainPolicy(record).requested;
}

dns::Question existenceQuestion(const std::string &domain)
{
    return {domain, dns::RecordType::A}; // any type would do
}

Existence existenceOf(const std::string &domain, const dns::Answers &answers)
{
    const dns::Answer *answer = answers.find(existenceQuestion(domain));
    if (!answer)
        return Existence::Unanswered;
    if (dns::isTemporary(answer->status) || answer->dnssec == dns::Dnssec::Bogus)
        return Existence::LookupFailed;
    return answer->status == dns::Status::NoSuchName ? Existence::DoesNotExist : Existence::Exists;
}

AppliedPolicy appliedPolicy(const PolicyRecord &policy, Existence existence)
{
    AppliedPolicy applied = requestedPolicy(policy, existence);
    applied.applied = policy.record.isTesting ? oneMilder(applied.requested) : applied.requested;
    return applied;
}

Policy oneMilder(Policy policy)
{
    return policy == Policy::Reject ? Policy::Quarantine : Policy::None;
}

} // namespace dkimlens::dmarc
