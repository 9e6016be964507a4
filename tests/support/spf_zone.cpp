// SPDX-License-Identifier: Apache-2.0
#include "tests/support/spf_zone.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace dkimlens::test {

namespace {

constexpr int maxAliases = 16;
constexpr int maxRounds = 200; // more than any evaluation can take

// The name without the escapes that questions have.
std::string plainName(std::string_view name)
{
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != '\\') {
            plain += toLower(name[i]);
        } else if (isDigit(name[i + 1])) {
            plain += static_cast<char>(std::atoi(std::string(name.substr(i + 1, 3)).c_str()));
            i += 3;
        } else {
            plain += name[++i];
        }
    }
    if (plain.ends_with('.'))
        plain.pop_back();
    return plain;
}

} // namespace

void SpfZone::add(const std::string &name, dns::RecordType type, const std::string &record)
{
    if (type == dns::RecordType::Txt)
        addText(name, {record});
    else
        m_nodes[plainName(name)].records[type].push_back(record);
}

void SpfZone::addText(const std::string &name, std::vector<std::string> strings)
{
    m_nodes[plainName(name)].texts.push_back({std::move(strings)});
}

void SpfZone::addName(const std::string &name)
{
    m_nodes[plainName(name)];
}

void SpfZone::fail(const std::string &name)
{
    m_nodes[plainName(name)].isSilent = true;
}

void SpfZone::fill(dns::Answer &answer, const Node &node) const
{
    const auto records = node.records.find(answer.question.type);
    if (answer.question.type == dns::RecordType::Txt)
        answer.txt = node.texts;
    else if (records != node.records.end())
        answer.records = records->second;
    const bool isFound = !answer.txt.empty() || !answer.records.empty();
    answer.status =
        isFound ? dns::Status::Found : (node.isSilent ? dns::Status::Timeout : dns::Status::NoData);
}

dns::Answer SpfZone::answer(const dns::Question &question) const
{
    dns::Answer answer;
    answer.question = question;
    auto node = m_nodes.find(plainName(question.name));
    while (node != m_nodes.end()) {
        const auto alias = node->second.records.find(dns::RecordType::Cname);
        if (alias == node->second.records.end()) {
            fill(answer, node->second);
            return answer;
        }
        answer.aliases.push_back(plainName(alias->second.front()));
        answer.status = dns::Status::ServerFailure;
        if (answer.aliases.size() > maxAliases)
            return answer;
        node = m_nodes.find(answer.aliases.back());
    }
    answer.status = dns::Status::NoSuchName;
    return answer;
}

spf::Evaluation evaluateSpf(const spf::Request &request, const SpfZone &zone, std::int64_t now,
                            std::vector<dns::Question> *questions)
{
    dns::Answers answers;
    spf::Evaluation evaluation = spf::evaluate(request, answers, now);
    for (int round = 0; round < maxRounds && !evaluation.isComplete(); ++round) {
        for (const dns::Question &question : evaluation.unanswered) {
            answers.insert(zone.answer(question));
            if (questions)
                questions->push_back(question);
        }
        evaluation = spf::evaluate(request, answers, now);
    }
    return evaluation;
}

} // namespace dkimlens::test
