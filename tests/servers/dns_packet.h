// SPDX-License-Identifier: Apache-2.0
// DNS messages in wire format (RFC 1035, 4), as a server of the tests reads and makes them.

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace dkimlens::test {

enum class ResponseCode : quint8 { NoError = 0, ServerFailure = 2, NoSuchName = 3, Refused = 5 };

struct DnsQuery
{
    quint16 id = 0;
    QByteArray name; // "a.example.test"
    QByteArray question; // its octets: name, type, class

    static std::optional<DnsQuery> read(const QByteArray &packet);
};

class DnsResponse
{
public:
    explicit DnsResponse(const DnsQuery &query, ResponseCode code = ResponseCode::NoError);

    void addText(const QByteArray &name, const QByteArrayList &strings);
    void addAlias(const QByteArray &name, const QByteArray &target);
    void addOctets(const QByteArray &octets); // as if they were a record

    QByteArray octets() const;
    QByteArray truncated() const; // says that there is more, and has nothing

private:
    void addRecord(const QByteArray &name, quint16 type, const QByteArray &data);

    DnsQuery m_query;
    ResponseCode m_code;
    QByteArray m_records;
    quint16 m_count = 0;
};

// As TCP carries it (RFC 1035, 4.2.2).
QByteArray withLength(const QByteArray &packet);

} // namespace dkimlens::test
