// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/dns_packet.h"

namespace dkimlens::test {

namespace {

constexpr qsizetype headerSize = 12;
constexpr quint32 timeToLive = 60;
constexpr quint16 aliasType = 5;
constexpr quint16 textType = 16;
constexpr quint16 internetClass = 1;

QByteArray number16(quint16 number)
{
    return QByteArray(1, static_cast<char>(number >> 8U)) + static_cast<char>(number & 0xFFU);
}

QByteArray number32(quint32 number)
{
    return number16(static_cast<quint16>(number >> 16U)) + number16(static_cast<quint16>(number & 0xFFFFU));
}

QByteArray shortString(const QByteArray &string)
{
    return static_cast<char>(string.size()) + string;
}

QByteArray wireName(const QByteArray &name)
{
    QByteArray octets;
    for (const QByteArray &label : name.split('.'))
        octets += shortString(label);
    return octets + '\0';
}

QByteArray header(quint16 id, quint16 flags, quint16 answers)
{
    return number16(id) + number16(flags) + number16(1) + number16(answers) + number32(0);
}

quint16 flagsOf(ResponseCode code)
{
    constexpr quint16 responseThatRecursed = 0x8180; // QR, RD, RA
    return static_cast<quint16>(responseThatRecursed | static_cast<quint16>(code));
}

} // namespace

std::optional<DnsQuery> DnsQuery::read(const QByteArray &packet)
{
    DnsQuery query;
    QByteArrayList labels;
    qsizetype at = headerSize;
    while (at < packet.size() && packet[at] != 0) {
        labels.append(packet.mid(at + 1, packet[at]).toLower());
        at += packet[at] + 1;
    }
    const qsizetype end = at + 5; // the root label, type and class
    if (end > packet.size())
        return std::nullopt;
    query.id = static_cast<quint16>(static_cast<quint8>(packet[0]) << 8U | static_cast<quint8>(packet[1]));
    query.name = labels.join('.');
    query.question = packet.mid(headerSize, end - headerSize);
    return query;
}

DnsResponse::DnsResponse(const DnsQuery &query, ResponseCode code)
    : m_query(query)
    , m_code(code)
{
}

void DnsResponse::addRecord(const QByteArray &name, quint16 type, const QByteArray &data)
{
    addOctets(wireName(name) + number16(type) + number16(internetClass) + number32(timeToLive)
              + number16(static_cast<quint16>(data.size())) + data);
}

void DnsResponse::addText(const QByteArray &name, const QByteArrayList &strings)
{
    QByteArray data;
    for (const QByteArray &string : strings)
        data += shortString(string);
    addRecord(name, textType, data);
}

void DnsResponse::addAlias(const QByteArray &name, const QByteArray &target)
{
    addRecord(name, aliasType, wireName(target));
}

void DnsResponse::addOctets(const QByteArray &octets)
{
    m_records += octets;
    ++m_count;
}

QByteArray DnsResponse::octets() const
{
    return header(m_query.id, flagsOf(m_code), m_count) + m_query.question + m_records;
}

QByteArray DnsResponse::truncated() const
{
    constexpr quint16 isTruncated = 0x0200;
    return header(m_query.id, flagsOf(m_code) | isTruncated, 0) + m_query.question;
}

QByteArray withLength(const QByteArray &packet)
{
    return number16(static_cast<quint16>(packet.size())) + packet;
}

} // namespace dkimlens::test
