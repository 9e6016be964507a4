// SPDX-License-Identifier: Apache-2.0
// The DNS Tree Walk (RFC 9989, 4.10), query by query, and the Organizational Domain that it leads to
// (4.10.2).

#pragma once

#include "core/engine/dmarc/parse.h"
#include "core/engine/dns/answer.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dmarc {

constexpr std::size_t maxQueries = 8; // RFC 9989, 4.10

enum class QueryOutcome : std::uint8_t {
    Unanswered, // not asked yet
    LookupFailed, // may be there or not
    NameTooLong, // with "_dmarc." before it: no such name can be
    NoSuchName,
    NoData,
    OtherText, // TXT records, none of which is DMARC's
    SeveralRecords, // all discarded
    Record,
};

// Where the walk goes from here.
enum class Next : std::uint8_t {
    Parent, // one label is removed
    SevenLabels, // of a name with more than eight, all but the last seven remain
    StopAtDeclaration, // psd=y or psd=n
    StopAtTop, // no labels remain
    StopWithoutAnswer, // nothing can be said until there is one
};

struct Query
{
    std::string domain;
    dns::Question question; // "_dmarc." before it; no name where it would be too long
    QueryOutcome outcome = QueryOutcome::Unanswered;
    Next next = Next::StopWithoutAnswer;
    std::shared_ptr<const FoundRecords> found; // what the name has; absent without an answer
    dns::Status status = dns::Status::NotAsked;

    // The one that counts: of several none does.
    const Record *record() const { return outcome == QueryOutcome::Record ? found->records.data() : nullptr; }
};

// Which rule of RFC 9989, 4.10.2 gave the Organizational Domain.
enum class OrganizationRule : std::uint8_t {
    Undecided, // an answer is lacking
    DeclaredItself, // 1: psd=n
    BelowPublicSuffix, // 2: psd=y one label above
    HighestRecord, // 3: the record with the fewest labels
    NoRecord, // the domain itself
};

struct Walk
{
    std::string start;
    std::vector<Query> queries;
    OrganizationRule rule = OrganizationRule::Undecided;
    std::string organizationalDomain; // empty while undecided

    bool isDecided() const { return rule != OrganizationRule::Undecided; }
    const Query *at(std::string_view domain) const; // nullptr where it was not reached
    const dns::Question *unanswered() const; // the one that the walk stopped at
};

// `domain` as dns::toAscii() gives it.
std::vector<std::string> walkTargets(std::string_view domain);

// The answers, each read once however many walks meet it: walks of one message have their upper names in
// common.
class Lookups
{
public:
    explicit Lookups(const dns::Answers &answers) // which must outlive it
        : m_answers(answers)
    {
    }

    const Query &at(const std::string &domain);

private:
    const dns::Answers &m_answers;
    std::map<std::string, Query> m_queries;
};

Walk walk(const std::string &domain, Lookups &lookups);

// Whether `outcome` says for certain which record there is.
bool isAnswered(QueryOutcome outcome);

} // namespace dkimlens::dmarc
