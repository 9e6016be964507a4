// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/wire_record.h"

#include "core/engine/dns/address_text.h"

#include <utility>

namespace dkimlens::dns {

namespace {

// RFC 2181, 8: what would be negative, were it signed, is zero.
std::uint32_t lifetime(std::uint32_t ttl)
{
    constexpr std::uint32_t topBit = 0x80000000U;
    return ttl < topBit ? ttl : 0;
}

TxtRecord takeStrings(WireReader &data)
{
    TxtRecord record;
    while (!data.isAtEnd())
        record.strings.emplace_back(data.octets(data.octet()));
    return record;
}

std::string takeMailExchange(WireReader &data)
{
    const std::string preference = std::to_string(data.number16());
    return preference + ' ' + data.name();
}

std::string takePresentation(WireReader &data, RecordType type)
{
    switch (type) {
    case RecordType::A:
        return ipv4Text(data.octets(ipv4Size));
    case RecordType::Aaaa:
        return ipv6Text(data.octets(ipv6Size));
    case RecordType::Mx:
        return takeMailExchange(data);
    case RecordType::Ptr:
    case RecordType::Cname:
        return data.name();
    case RecordType::Txt:
        break; // has strings
    }
    return {};
}

} // namespace

std::uint16_t numberOf(RecordType type)
{
    switch (type) {
    case RecordType::A:
        return 1;
    case RecordType::Cname:
        return 5;
    case RecordType::Ptr:
        return 12;
    case RecordType::Mx:
        return 15;
    case RecordType::Txt:
        return 16;
    case RecordType::Aaaa:
        return 28;
    }
    return 0;
}

WireRecord takeRecord(WireReader &reader)
{
    WireRecord record;
    record.owner = reader.name();
    record.type = reader.number16();
    record.recordClass = reader.number16();
    record.ttl = lifetime(reader.number32());
    record.data = reader.part(reader.number16());
    return record;
}

bool takeData(WireReader data, RecordType type, Answer &answer)
{
    if (type == RecordType::Txt)
        answer.txt.push_back(takeStrings(data));
    else
        answer.records.push_back(takePresentation(data, type));
    return data.isAtEnd() && !data.hasFailed();
}

} // namespace dkimlens::dns
