// SPDX-License-Identifier: Apache-2.0
// DNS data in a test, and SPF evaluated with it.

#pragma once

#include "core/engine/dns/answer.h"
#include "core/engine/spf/evaluate.h"

#include <map>
#include <string>
#include <vector>

namespace dkimlens::test {

// Answers as servers would: names compare without case, and aliases are followed.
class SpfZone
{
public:
    void add(const std::string &name, dns::RecordType type, const std::string &record); // TXT: one string
    void addText(const std::string &name, std::vector<std::string> strings);
    void addName(const std::string &name); // without any record
    void fail(const std::string &name); // what the name does not have of a type is a timeout

    dns::Answer answer(const dns::Question &question) const;

private:
    struct Node
    {
        std::map<dns::RecordType, std::vector<std::string>> records;
        std::vector<dns::TxtRecord> texts;
        bool isSilent = false;
    };

    void fill(dns::Answer &answer, const Node &node) const;

    std::map<std::string, Node> m_nodes; // by the name in lower case
};

// Asks the zone until nothing is unanswered. `questions`: all that was asked, in that order.
spf::Evaluation evaluateSpf(const spf::Request &request, const SpfZone &zone, std::int64_t now = 0,
                            std::vector<dns::Question> *questions = nullptr);

} // namespace dkimlens::test
