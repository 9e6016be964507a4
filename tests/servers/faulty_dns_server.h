// SPDX-License-Identifier: Apache-2.0
// A DNS server that does what real ones cannot be made to do, each at a name of its own.

#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace dkimlens::test {

struct DnsQuery;

// dns_faults.h lists the names. It needs the event loop of its thread.
class FaultyDnsServer : public QObject
{
    Q_OBJECT

public:
    // Port 53, since QDnsLookup can ask no other before Qt 6.6: most systems leave it to root.
    explicit FaultyDnsServer(const QHostAddress &address, quint16 port = 53);

    QString whyNot() const { return m_whyNot; } // empty: it runs
    QHostAddress address() const { return m_udp.localAddress(); }
    quint16 port() const { return m_udp.localPort(); }

private:
    using Send = std::function<void(const QByteArray &packet)>;

    void takeDatagrams();
    void takeConnection();
    void takeStream(QTcpSocket *socket);
    void sendLater(const DnsQuery &query, const QByteArray &packet, const Send &send);

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QString m_whyNot;
};

} // namespace dkimlens::test
