// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/dns_reply.h"

#include "core/session/keys/record_table.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace dkimlens::session {

namespace {

void lowerTtl(dns::Answer &answer, quint32 ttl)
{
    answer.ttl = std::min<std::uint32_t>(answer.ttl.value_or(ttl), ttl);
}

template<typename Record>
void add(dns::Answer &answer, const Record &record, const QString &presentation)
{
    answer.records.push_back(presentation.toStdString());
    lowerTtl(answer, record.timeToLive());
}

void takeTexts(const QDnsLookup &lookup, dns::Answer &answer)
{
    const QList<QDnsTextRecord> records = lookup.textRecords();
    for (const QDnsTextRecord &record : records) {
        dns::TxtRecord text;
        const QList<QByteArray> strings = record.values();
        for (const QByteArray &string : strings)
            text.strings.push_back(string.toStdString());
        answer.txt.push_back(std::move(text));
        lowerTtl(answer, record.timeToLive());
    }
}

void takeAddresses(const QDnsLookup &lookup, dns::Answer &answer)
{
    const QList<QDnsHostAddressRecord> records = lookup.hostAddressRecords();
    for (const QDnsHostAddressRecord &record : records)
        add(answer, record, record.value().toString());
}

void takeMailExchanges(const QDnsLookup &lookup, dns::Answer &answer)
{
    const QList<QDnsMailExchangeRecord> records = lookup.mailExchangeRecords();
    for (const QDnsMailExchangeRecord &record : records)
        add(answer, record, QString::number(record.preference()) + u' ' + record.exchange());
}

void takeNames(const QList<QDnsDomainNameRecord> &records, dns::Answer &answer)
{
    for (const QDnsDomainNameRecord &record : records)
        add(answer, record, record.value());
}

// The records may come in any order: follow them from the name that was asked.
void takeAliases(const QDnsLookup &lookup, dns::Answer &answer)
{
    const QList<QDnsDomainNameRecord> records = lookup.canonicalNameRecords();
    std::string name = answer.question.name;
    for (qsizetype taken = 0; taken < records.size(); ++taken) {
        const auto next = std::ranges::find_if(records, [&](const QDnsDomainNameRecord &record) {
            return nameKey(record.name().toStdString()) == name;
        });
        if (next == records.end())
            return;
        name = nameKey(next->value().toStdString());
        answer.aliases.push_back(name);
        lowerTtl(answer, next->timeToLive());
    }
}

// They lead to a name that they led to before, or to the one that was asked.
bool isCircle(const dns::Answer &answer)
{
    return !answer.aliases.empty()
        && (answer.aliases.back() == answer.question.name
            || std::ranges::count(answer.aliases, answer.aliases.back()) > 1);
}

// A reply came that cannot be read to its end; from Qt 6.6 on there is no other reason for this error.
// Before, only the words differ from those for no reply and for one without records.
bool isPartlyRead(const QDnsLookup &lookup)
{
    const char *forOthers = "Invalid reply received";
    return QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        || lookup.errorString() != QCoreApplication::translate("QDnsLookupRunnable", forOthers);
}

} // namespace

QDnsLookup::Type lookupTypeOf(dns::RecordType type)
{
    switch (type) {
    case dns::RecordType::Txt:
        return QDnsLookup::TXT;
    case dns::RecordType::A:
        return QDnsLookup::A;
    case dns::RecordType::Aaaa:
        return QDnsLookup::AAAA;
    case dns::RecordType::Mx:
        return QDnsLookup::MX;
    case dns::RecordType::Ptr:
        return QDnsLookup::PTR;
    case dns::RecordType::Cname:
        return QDnsLookup::CNAME;
    }
    return QDnsLookup::TXT;
}

std::optional<dns::Status> statusOf(const QDnsLookup &lookup)
{
    switch (lookup.error()) {
    case QDnsLookup::NoError:
        return dns::Status::Found; // of what was asked, takeRecords() may find nothing
    case QDnsLookup::NotFoundError:
        return dns::Status::NoSuchName;
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::InvalidRequestError: // FORMERR
        return dns::Status::ServerFailure;
    case QDnsLookup::ServerRefusedError:
        return dns::Status::Refused;
    case QDnsLookup::OperationCancelledError:
        return dns::Status::Cancelled;
    case QDnsLookup::ResolverError:
        return std::nullopt;
    case QDnsLookup::InvalidReplyError:
        return isPartlyRead(lookup) ? std::optional(dns::Status::Garbled) : std::nullopt;
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    case QDnsLookup::TimeoutError:
        return dns::Status::Timeout;
#endif
    }
    return dns::Status::ServerFailure;
}

void takeRecords(const QDnsLookup &lookup, dns::Answer &answer)
{
    if (answer.question.type != dns::RecordType::Cname)
        takeAliases(lookup, answer);
    switch (answer.question.type) {
    case dns::RecordType::Txt:
        takeTexts(lookup, answer);
        break;
    case dns::RecordType::A:
    case dns::RecordType::Aaaa:
        takeAddresses(lookup, answer);
        break;
    case dns::RecordType::Mx:
        takeMailExchanges(lookup, answer);
        break;
    case dns::RecordType::Ptr:
        takeNames(lookup.pointerRecords(), answer);
        break;
    case dns::RecordType::Cname:
        takeNames(lookup.canonicalNameRecords(), answer);
        break;
    }
    if (answer.status == dns::Status::Found && answer.txt.empty() && answer.records.empty())
        answer.status = isCircle(answer) ? dns::Status::ServerFailure : dns::Status::NoData;
}

} // namespace dkimlens::session
