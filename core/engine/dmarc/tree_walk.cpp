// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dmarc/tree_walk.h"

#include "core/engine/dns/name.h"

#include <algorithm>
#include <optional>

namespace dkimlens::dmarc {

namespace {

constexpr std::size_t labelsAfterJump = maxQueries - 1;

std::size_t labelCount(std::string_view domain)
{
    return static_cast<std::size_t>(std::ranges::count(domain, '.')) + 1;
}

std::string_view parentOf(std::string_view domain)
{
    const std::size_t dot = domain.find('.');
    return dot == std::string_view::npos ? std::string_view() : domain.substr(dot + 1);
}

QueryOutcome outcomeOf(const dns::Answer &answer, const FoundRecords &found)
{
    if (dns::isTemporary(answer.status) || answer.dnssec == dns::Dnssec::Bogus)
        return QueryOutcome::LookupFailed;
    if (found.records.size() == 1)
        return QueryOutcome::Record;
    if (found.records.size() > 1)
        return QueryOutcome::SeveralRecords;
    if (!found.ignored.empty())
        return QueryOutcome::OtherText;
    return answer.status == dns::Status::NoSuchName ? QueryOutcome::NoSuchName : QueryOutcome::NoData;
}

Next nextOf(const Query &query, std::string_view following)
{
    if (!isAnswered(query.outcome))
        return Next::StopWithoutAnswer;
    if (query.record() && query.record()->publicSuffix != PublicSuffix::Undeclared)
        return Next::StopAtDeclaration;
    if (following.empty())
        return Next::StopAtTop;
    return following == parentOf(query.domain) ? Next::Parent : Next::SevenLabels;
}

bool goesOn(Next next)
{
    return next == Next::Parent || next == Next::SevenLabels;
}

// `start`, or a name above it, that lies one label below `suffix`.
std::string oneLabelBelow(std::string_view suffix, std::string_view start)
{
    const std::string_view below = start.substr(0, start.size() - suffix.size() - 1);
    return std::string(start.substr(below.rfind('.') + 1)); // npos + 1 is 0
}

void conclude(Walk &walk, OrganizationRule rule, std::string domain)
{
    walk.rule = rule;
    walk.organizationalDomain = std::move(domain);
}

// RFC 9989, 4.10.2, from the longest name to the shortest.
void findOrganization(Walk &walk)
{
    const Query *highest = nullptr;
    for (const Query &query : walk.queries) {
        const Record *record = query.record();
        if (!record)
            continue;
        if (record->publicSuffix == PublicSuffix::No)
            return conclude(walk, OrganizationRule::DeclaredItself, query.domain);
        if (record->publicSuffix == PublicSuffix::Yes && query.domain != walk.start)
            return conclude(walk, OrganizationRule::BelowPublicSuffix,
                            oneLabelBelow(query.domain, walk.start));
        highest = &query;
    }
    if (highest)
        return conclude(walk, OrganizationRule::HighestRecord, highest->domain);
    conclude(walk, OrganizationRule::NoRecord, walk.start);
}

Query lookUp(const std::string &domain, const dns::Answers &answers)
{
    Query query;
    query.domain = domain;
    const std::optional<std::string> name = dns::toAscii("_dmarc." + domain);
    if (!name) {
        query.outcome = QueryOutcome::NameTooLong;
        return query;
    }
    query.question = {*name, dns::RecordType::Txt};
    const dns::Answer *answer = answers.find(query.question);
    if (!answer)
        return query;
    query.found = std::make_shared<FoundRecords>(recordsIn(*answer));
    query.outcome = outcomeOf(*answer, *query.found);
    query.status = answer->status;
    return query;
}

} // namespace

const Query *Walk::at(std::string_view domain) const
{
    const auto it = std::ranges::find(queries, domain, &Query::domain);
    return it == queries.end() ? nullptr : &*it;
}

const dns::Question *Walk::unanswered() const
{
    const bool isWaiting = !queries.empty() && queries.back().outcome == QueryOutcome::Unanswered;
    return isWaiting ? &queries.back().question : nullptr;
}

bool isAnswered(QueryOutcome outcome)
{
    return outcome != QueryOutcome::Unanswered && outcome != QueryOutcome::LookupFailed;
}

std::vector<std::string> walkTargets(std::string_view domain)
{
    std::vector<std::string> targets{std::string(domain)};
    std::string_view rest = parentOf(domain);
    for (std::size_t labels = labelCount(domain) - 1; labels > labelsAfterJump; --labels)
        rest = parentOf(rest);
    for (; !rest.empty(); rest = parentOf(rest))
        targets.emplace_back(rest);
    return targets;
}

const Query &Lookups::at(const std::string &domain)
{
    const auto known = m_queries.find(domain);
    return known != m_queries.end() ? known->second
                                    : m_queries.emplace(domain, lookUp(domain, m_answers)).first->second;
}

Walk walk(const std::string &domain, Lookups &lookups)
{
    Walk walk;
    walk.start = domain;
    const std::vector<std::string> targets = walkTargets(domain);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        Query query = lookups.at(targets[i]);
        query.next = nextOf(query, i + 1 < targets.size() ? std::string_view(targets[i + 1]) : "");
        walk.queries.push_back(std::move(query));
        if (!goesOn(walk.queries.back().next))
            break;
    }
    if (walk.queries.back().next != Next::StopWithoutAnswer)
        findOrganization(walk);
    return walk;
}

} // namespace dkimlens::dmarc
