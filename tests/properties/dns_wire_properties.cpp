// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/wire.h"
#include "core/engine/dns/wire_name.h"
#include "tests/properties/properties.h"

#include <array>

namespace dkimlens::test {

namespace {

using dns::RecordType;

constexpr std::array types{RecordType::Txt, RecordType::A,   RecordType::Aaaa,
                           RecordType::Mx,  RecordType::Ptr, RecordType::Cname};

bool hasNothing(const dns::Answer &answer)
{
    return answer.txt.empty() && answer.records.empty() && answer.aliases.empty() && !answer.ttl;
}

Broken checkName(const std::string &name)
{
    const std::optional<std::string> octets = dns::encodeName(name);
    if (!octets)
        return "a name that was read cannot be written: " + name;
    const std::optional<dns::WireName> again = dns::readName(*octets, 0);
    return again && again->text == name ? "" : "a name that was written is read as another: " + name;
}

Broken checkAnswer(const dns::Answer &answer)
{
    const bool hasRecords = !answer.txt.empty() || !answer.records.empty();
    if (hasRecords != (answer.status == dns::Status::Found))
        return "there are records, or a record was found, and not both";
    if (isTemporary(answer.status) && !hasNothing(answer))
        return "a failure has records";
    for (const std::string &alias : answer.aliases) {
        if (Broken broken = checkName(alias); !broken.empty())
            return broken;
    }
    return "";
}

} // namespace

Broken readDnsMessage(std::string_view message)
{
    for (const RecordType type : types) {
        const dns::Question question{"s1._domainkey.example.com", type};
        if (Broken broken = checkAnswer(dns::readResponse(message, question, 0)); !broken.empty())
            return broken;
    }
    for (std::size_t begin = 0; begin < std::min<std::size_t>(message.size(), 64); ++begin) {
        const std::optional<dns::WireName> name = dns::readName(message, begin);
        if (!name)
            continue;
        if (name->size > message.size() - begin)
            return "a name ends behind the message";
        if (Broken broken = checkName(name->text); !broken.empty())
            return broken;
    }
    return "";
}

} // namespace dkimlens::test
