// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/judged_answer.h"

#include "core/engine/dkim/name_variants.h"
#include "core/engine/dkim/selector_date.h"
#include "core/engine/dns/name.h"

#include <algorithm>
#include <utility>

namespace dkimlens::dkim {

namespace {

int rankOf(const KeyJudgement &judgement)
{
    if (judgement.usable)
        return 2;
    const std::optional<Problem> &problem = judgement.record.problem;
    return problem && problem->code == ProblemCode::KeyNotARecord ? 0 : 1;
}

std::vector<Finding> findingsOf(const dns::Answer &answer)
{
    std::vector<Finding> findings;
    if (answer.dnssec == dns::Dnssec::Bogus)
        findings.push_back({FindingCode::KeyNotProved, {}, answer.detail});
    if (answer.txt.size() > 1)
        findings.push_back({FindingCode::KeySeveralRecords, {}, std::to_string(answer.txt.size())});
    if (isDangling(answer))
        findings.push_back({FindingCode::KeyAliasDangling, {}, answer.aliases.back()});
    return findings;
}

// The labels that tell whose a domain is: two, or three where the second is short, as in example.co.uk. A
// guess, for want of a list of public suffixes; nothing but a remark depends on it.
std::string_view ownerPart(std::string_view domain)
{
    constexpr std::size_t shortLabel = 3;
    const std::size_t last = domain.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return domain;
    const std::size_t second = domain.rfind('.', last - 1);
    if (second == std::string_view::npos || second == 0)
        return domain;
    if (last - second - 1 > shortLabel)
        return domain.substr(second + 1);
    const std::size_t third = domain.rfind('.', second - 1);
    return third == std::string_view::npos ? domain : domain.substr(third + 1);
}

bool isDelegated(const KeySurroundings &s)
{
    return !s.aliases.empty() && !dns::isWithin(s.aliases.back(), ownerPart(partsOfKeyName(s.name).domain));
}

bool isEd25519(const KeySurroundings &s)
{
    return s.record && s.record->key && s.record->key->type() == crypto::KeyType::Ed25519;
}

} // namespace

bool isDangling(const dns::Answer &answer)
{
    return !dns::isTemporary(answer.status) && answer.txt.empty() && !answer.aliases.empty();
}

JudgedAnswer judgeAnswer(const dns::Answer &answer)
{
    JudgedAnswer judged;
    for (std::size_t i = 0; i < answer.txt.size(); ++i) {
        KeyJudgement judgement = judgeKeyRecord(answer.txt[i].joined());
        if (i > 0 && rankOf(judgement) <= rankOf(judged.judgement))
            continue;
        judged.chosen = i;
        judged.judgement = std::move(judgement);
    }
    for (Finding &finding : findingsOf(answer))
        judged.judgement.findings.push_back(std::move(finding));
    return judged;
}

std::vector<Finding> findingsOf(const KeySurroundings &surroundings)
{
    const KeySurroundings &s = surroundings;
    std::vector<Finding> findings;
    if (isDelegated(s))
        findings.push_back({FindingCode::KeyDelegated, {}, s.aliases.back()});
    const std::optional<SelectorDate> date = dateIn(partsOfKeyName(s.name).selector, s.now);
    if (s.record && s.record->key && date && isOld(*date, s.now))
        findings.push_back({FindingCode::KeySelectorOld, {}, date->text()});
    if (s.otherNames > 0)
        findings.push_back({FindingCode::KeyShared, {}, std::to_string(s.otherNames)});
    if (isEd25519(s) && !s.hasRsaBeside)
        findings.push_back({FindingCode::KeyEd25519Alone, {}, {}});
    return findings;
}

} // namespace dkimlens::dkim
