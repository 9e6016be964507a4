// SPDX-License-Identifier: Apache-2.0
// DNS as a test of DMARC wants it: a few records, names that exist without one, lookups that fail; everything
// else is NXDOMAIN. It answers what is asked, and remembers that.

#pragma once

#include "core/engine/dns/answer.h"

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace dkimlens::test {

class DmarcZone
{
public:
    struct Row
    {
        std::string domain; // without "_dmarc."
        std::string record;
    };

    DmarcZone() = default;
    DmarcZone(std::initializer_list<Row> rows)
    {
        for (const Row &row : rows)
            add(row.domain, row.record);
    }

    void add(const std::string &domain, const std::string &record)
    {
        m_records["_dmarc." + domain].push_back({{record}});
    }
    void addName(const std::string &name) { m_statuses[name] = dns::Status::NoData; }
    void fail(const std::string &name, dns::Status status) { m_statuses[name] = status; }

    dns::Answer answer(const dns::Question &question) const
    {
        dns::Answer answer;
        answer.question = question;
        if (const auto status = m_statuses.find(question.name); status != m_statuses.end())
            answer.status = status->second;
        if (const auto records = m_records.find(question.name); records != m_records.end()) {
            answer.status = dns::Status::Found;
            answer.txt = records->second;
        }
        return answer;
    }

    // Runs `evaluate`, which takes dns::Answers, and answers what `unansweredOf` says of its result until
    // that is nothing. `asked`, where given, gets the names in their order.
    template<typename Evaluate, typename UnansweredOf>
    auto settle(Evaluate &&evaluate, UnansweredOf &&unansweredOf,
                std::vector<std::string> *asked = nullptr) const
    {
        dns::Answers answers;
        auto result = evaluate(answers);
        for (std::vector<dns::Question> open = unansweredOf(result); !open.empty();
             open = unansweredOf(result)) {
            for (const dns::Question &question : open) {
                answers.insert(answer(question));
                if (asked)
                    asked->push_back(question.name);
            }
            result = evaluate(answers);
        }
        return result;
    }

private:
    std::map<std::string, std::vector<dns::TxtRecord>> m_records;
    std::map<std::string, dns::Status> m_statuses;
};

} // namespace dkimlens::test
