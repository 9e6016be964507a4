// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dns_message.h"

#include "core/engine/dns/wire_record.h"

#include <utility>

namespace dkimlens::test {

std::string number16(std::size_t value)
{
    return {static_cast<char>(value >> 8 & 0xff), static_cast<char>(value & 0xff)};
}

std::string number32(std::uint32_t value)
{
    return number16(value >> 16) + number16(value & 0xffff);
}

std::string wireName(std::string_view name)
{
    std::string octets;
    while (!name.empty()) {
        const std::string_view label = name.substr(0, name.find('.'));
        octets += static_cast<char>(label.size());
        octets += label;
        name.remove_prefix(std::min(name.size(), label.size() + 1));
    }
    return octets + '\0';
}

std::string wireStrings(const std::vector<std::string> &strings)
{
    std::string octets;
    for (const std::string &string : strings)
        octets += static_cast<char>(string.size()) + string;
    return octets;
}

std::string pointerTo(std::size_t offset)
{
    return number16(0xc000 | offset);
}

std::string wireRecord(const std::string &owner, std::uint16_t type, std::uint32_t ttl,
                       const std::string &data)
{
    return owner + number16(type) + number16(dns::internetClass) + number32(ttl) + number16(data.size())
        + data;
}

std::string DnsMessage::octets() const
{
    std::string octets =
        number16(id) + number16(flags) + number16(questionCount) + number16(answers.size()) + number32(0);
    octets += questions;
    for (const std::string &answer : answers)
        octets += answer;
    return octets;
}

DnsMessage responseTo(const dns::Question &question, std::vector<std::string> answers)
{
    DnsMessage message;
    message.questions =
        wireName(question.name) + number16(dns::numberOf(question.type)) + number16(dns::internetClass);
    message.questionCount = 1;
    message.answers = std::move(answers);
    return message;
}

} // namespace dkimlens::test
