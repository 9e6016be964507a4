// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/evaluate_7489.h"

#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::dmarc {

namespace {

// RFC 7489, 3.2: a name that is a public suffix stands for itself.
std::string organizationOf(const std::string &domain, const RegistrableDomain &registrableDomain)
{
    std::string found = registrableDomain(domain);
    return found.empty() ? domain : found;
}

// RFC 7489, 6.6.3: the second query only where the first gave no record at all.
std::vector<Query> queriesFor(const OldEvaluation &old, Lookups lookups)
{
    std::vector<Query> queries{lookups.at(old.authorDomain)};
    const QueryOutcome outcome = queries.front().outcome;
    const bool isSettled =
        !isAnswered(outcome) || outcome == QueryOutcome::Record || outcome == QueryOutcome::SeveralRecords;
    if (!isSettled && old.organizationalDomain != old.authorDomain)
        queries.push_back(lookups.at(old.organizationalDomain));
    return queries;
}

// Why a record is not to be used: RFC 7489, 6.6.3, step 6, which knows no np=.
PolicyForm oldFormOf(const Record &record)
{
    if (record.policy && !record.hasInvalid("sp"))
        return PolicyForm::Valid;
    if (record.asksForReports())
        return PolicyForm::Assumed;
    return record.policy || record.hasInvalid("p") ? PolicyForm::Invalid : PolicyForm::Missing;
}

AppliedPolicy oldPolicyOf(const PolicyRecord &policy)
{
    const Record &record = policy.record;
    if (oldFormOf(record) != PolicyForm::Valid)
        return {.tag = PolicyTag::Assumed};
    const bool isOfParent = policy.source != PolicySource::AuthorDomain;
    if (isOfParent && record.subdomainPolicy)
        return {*record.subdomainPolicy, *record.subdomainPolicy, PolicyTag::Sp};
    return {*record.policy, *record.policy, PolicyTag::P};
}

Reason reasonByQuery(const Query &last)
{
    if (last.outcome == QueryOutcome::Unanswered)
        return Reason::LookupPending;
    if (last.outcome == QueryOutcome::LookupFailed)
        return Reason::LookupFailed;
    return last.outcome == QueryOutcome::SeveralRecords ? Reason::RecordsSeveral : Reason::RecordMissing;
}

// What keeps DMARC from being applied; None where it is.
Reason findOldPolicy(OldEvaluation &old, const dns::Answers &answers)
{
    const std::vector<Query> queries = queriesFor(old, Lookups(answers));
    const Query &last = queries.back();
    if (last.outcome == QueryOutcome::Unanswered)
        old.unanswered.push_back(last.question);
    if (!last.record())
        return reasonByQuery(last);
    const PolicySource source =
        queries.size() == 1 ? PolicySource::AuthorDomain : PolicySource::OrganizationalDomain;
    old.policyRecord = PolicyRecord{last.domain, source, *last.record()};
    const PolicyForm form = oldFormOf(*last.record());
    if (form == PolicyForm::Missing || form == PolicyForm::Invalid)
        return form == PolicyForm::Missing ? Reason::PolicyMissing : Reason::PolicyInvalid;
    old.policy = oldPolicyOf(*old.policyRecord);
    old.percentage = last.record()->percentage.value_or(old.percentage);
    return Reason::None;
}

AlignmentMode modeOf(const OldEvaluation &old, Mechanism mechanism)
{
    if (!old.policyRecord)
        return AlignmentMode::Relaxed;
    const Record &record = old.policyRecord->record;
    return mechanism == Mechanism::Dkim ? record.dkimAlignment : record.spfAlignment;
}

void alignAsBefore(OldEvaluation &old, const Request &request, const RegistrableDomain &registrableDomain)
{
    for (const Identifier &identifier : request.identifiers) {
        OldIdentifier check;
        check.domain = dns::toAscii(identifier.domain).value_or(std::string());
        if (!check.domain.empty())
            check.organizationalDomain = organizationOf(check.domain, registrableDomain);
        check.isAligned = modeOf(old, identifier.mechanism) == AlignmentMode::Strict
            ? check.domain == old.authorDomain
            : check.organizationalDomain == old.organizationalDomain;
        old.identifiers.push_back(std::move(check));
    }
}

// RFC 7489, 6.6.2.
Reason reasonByIdentifiers(const OldEvaluation &old, const Request &request)
{
    const auto hasAligned = [&old, &request](Authentication wanted) {
        for (std::size_t i = 0; i < old.identifiers.size(); ++i) {
            if (old.identifiers[i].isAligned && request.identifiers[i].authentication == wanted)
                return true;
        }
        return false;
    };
    if (hasAligned(Authentication::Passed))
        return Reason::None;
    if (hasAligned(Authentication::Undecided))
        return Reason::AuthenticationUndecided;
    const bool isAuthenticated =
        std::ranges::find(request.identifiers, Authentication::Passed, &Identifier::authentication)
        != request.identifiers.end();
    return isAuthenticated ? Reason::NotAligned : Reason::NotAuthenticated;
}

bool differsInPolicy(const OldEvaluation &old, const Evaluation &today)
{
    if (!old.policy || !today.policy)
        return old.policy.has_value() != today.policy.has_value();
    return old.policy->applied != today.policy->applied;
}

bool differsInAlignment(const OldEvaluation &old, const Evaluation &today)
{
    return !std::ranges::equal(old.identifiers, today.identifiers, {}, &OldIdentifier::isAligned,
                               &IdentifierCheck::isAligned);
}

struct DifferenceRow
{
    Difference difference;
    bool (*is)(const OldEvaluation &old, const Evaluation &today);
};

constexpr std::array differenceRows{
    DifferenceRow{
        Difference::Result,
        [](const OldEvaluation &old, const Evaluation &today) { return old.result != today.result; }},
    DifferenceRow{Difference::OrganizationalDomain,
                  [](const OldEvaluation &old, const Evaluation &today) {
                      return old.organizationalDomain != today.organizationalDomain();
                  }},
    DifferenceRow{Difference::PolicyDomain,
                  [](const OldEvaluation &old, const Evaluation &today) {
                      return (old.policyRecord ? old.policyRecord->domain : "") != today.policyDomain();
                  }},
    DifferenceRow{Difference::Policy, differsInPolicy},
    DifferenceRow{Difference::Alignment, differsInAlignment},
    DifferenceRow{Difference::Sampling,
                  [](const OldEvaluation &old, const Evaluation &) {
                      return old.policy && old.policy->applied != Policy::None && old.percentage < 100;
                  }},
};

void compare(OldEvaluation &old, const Evaluation &today)
{
    if (!old.unanswered.empty() || !today.unanswered.empty())
        return;
    for (const DifferenceRow &row : differenceRows) {
        if (row.is(old, today))
            old.differences.push_back(row.difference);
    }
}

} // namespace

OldEvaluation evaluateAsRfc7489(const Request &request, const dns::Answers &answers,
                                const RegistrableDomain &registrableDomain, const Evaluation &today)
{
    OldEvaluation old;
    if (today.authorDomain.empty()) { // the author's faults are the same in both
        old.result = today.result;
        old.reason = today.reason;
        return old;
    }
    old.authorDomain = today.authorDomain;
    old.organizationalDomain = organizationOf(old.authorDomain, registrableDomain);
    old.reason = findOldPolicy(old, answers);
    alignAsBefore(old, request, registrableDomain);
    if (old.reason == Reason::None)
        old.reason = reasonByIdentifiers(old, request);
    old.result = resultOf(old.reason);
    compare(old, today);
    return old;
}

} // namespace dkimlens::dmarc
