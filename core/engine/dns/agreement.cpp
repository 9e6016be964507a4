// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/agreement.h"

#include <algorithm>
#include <string>

namespace dkimlens::dns {

namespace {

std::vector<std::string> sortedRecords(const Answer &answer)
{
    std::vector<std::string> records = answer.records;
    for (const TxtRecord &record : answer.txt)
        records.push_back(record.joined());
    std::ranges::sort(records);
    return records;
}

std::ptrdiff_t agreeing(std::span<const Answer> answers, const Answer &with)
{
    return std::ranges::count_if(answers, [&](const Answer &each) { return saysTheSame(each, with); });
}

} // namespace

bool saysTheSame(const Answer &one, const Answer &other)
{
    return one.status == other.status && !isTemporary(one.status)
        && sortedRecords(one) == sortedRecords(other);
}

Agreement agreementOf(std::span<const Answer> answers)
{
    Agreement agreement;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::ptrdiff_t count = agreeing(answers, answers[i]);
        if (count > most)
            agreement.reference = i;
        most = std::max(most, count);
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (isTemporary(answers[i].status))
            agreement.unanswered.push_back(i);
        else if (!saysTheSame(answers[i], answers[agreement.reference]))
            agreement.differing.push_back(i);
    }
    return agreement;
}

} // namespace dkimlens::dns
