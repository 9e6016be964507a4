// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/dns_faults.h"

#include <algorithm>
#include <array>

namespace dkimlens::test {

namespace {

const QByteArray zone = QByteArrayLiteral(".faulty.test");

// "slow" of "k7.slow.faulty.test".
QByteArray labelOf(const DnsQuery &query)
{
    return query.name.endsWith(zone) ? query.name.chopped(zone.size()).split('.').last() : QByteArray();
}

QByteArray text(const DnsQuery &query, Transport /*transport*/)
{
    DnsResponse response(query);
    response.addText(query.name, {"v=DKIM1; ", "p=abc"});
    return response.octets();
}

QByteArray textOverTcp(const DnsQuery &query, Transport transport)
{
    return transport == Transport::Udp ? DnsResponse(query).truncated() : text(query, transport);
}

QByteArray alwaysTruncated(const DnsQuery &query, Transport transport)
{
    return transport == Transport::Udp ? DnsResponse(query).truncated() : QByteArray();
}

QByteArray serverFailure(const DnsQuery &query, Transport /*transport*/)
{
    return DnsResponse(query, ResponseCode::ServerFailure).octets();
}

QByteArray refused(const DnsQuery &query, Transport /*transport*/)
{
    return DnsResponse(query, ResponseCode::Refused).octets();
}

QByteArray noSuchName(const DnsQuery &query, Transport /*transport*/)
{
    return DnsResponse(query, ResponseCode::NoSuchName).octets();
}

QByteArray noData(const DnsQuery &query, Transport /*transport*/)
{
    return DnsResponse(query).octets();
}

QByteArray silence(const DnsQuery & /*query*/, Transport /*transport*/)
{
    return {};
}

QByteArray wrongId(const DnsQuery &query, Transport transport)
{
    DnsQuery other = query;
    other.id = static_cast<quint16>(~query.id);
    return text(other, transport);
}

// The header promises a record, and what comes is none.
QByteArray garbage(const DnsQuery &query, Transport /*transport*/)
{
    DnsResponse response(query);
    response.addOctets(QByteArray(20, '\xFF'));
    return response.octets();
}

QByteArray aliasLoop(const DnsQuery &query, Transport /*transport*/)
{
    DnsResponse response(query);
    response.addAlias(query.name, "again." + query.name);
    response.addAlias("again." + query.name, query.name);
    return response.octets();
}

QByteArray hugeText(const DnsQuery &query, Transport transport)
{
    if (transport == Transport::Udp)
        return DnsResponse(query).truncated();
    constexpr int stringSize = 240;
    DnsResponse response(query);
    response.addText(query.name, QByteArrayList(hugeTextSize / stringSize, QByteArray(stringSize, 'x')));
    return response.octets();
}

QByteArray manyTexts(const DnsQuery &query, Transport transport)
{
    if (transport == Transport::Udp)
        return DnsResponse(query).truncated();
    DnsResponse response(query);
    for (int i = 0; i < manyTextsCount; ++i)
        response.addText(query.name, {"record " + QByteArray::number(i)});
    return response.octets();
}

constexpr std::array faults{
    Fault{"fine", text},
    Fault{"servfail", serverFailure},
    Fault{"refused", refused},
    Fault{"silent", silence},
    Fault{"truncated", textOverTcp},
    Fault{"truncated-for-good", alwaysTruncated},
    Fault{"wrong-id", wrongId},
    Fault{"garbage", garbage},
    Fault{"loop", aliasLoop},
    Fault{"huge", hugeText},
    Fault{"many", manyTexts},
    Fault{"slow", text, 100},
    Fault{"late", text, 10'000},
    Fault{"empty", noData},
};

} // namespace

Fault faultAt(const DnsQuery &query)
{
    const QByteArray label = labelOf(query);
    const auto fault = std::ranges::find_if(faults, [&](const Fault &each) { return label == each.label; });
    return fault == faults.end() ? Fault{"", noSuchName} : *fault;
}

} // namespace dkimlens::test
