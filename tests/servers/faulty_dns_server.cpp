// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/faulty_dns_server.h"

#include "tests/servers/dns_faults.h"

#include <QNetworkDatagram>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace dkimlens::test {

FaultyDnsServer::FaultyDnsServer(const QHostAddress &address, quint16 port)
{
    if (!m_udp.bind(address, port) || !m_tcp.listen(address, port)) {
        m_whyNot = QStringLiteral("port %1 of %2 cannot be used (it may need root)")
                       .arg(QString::number(port), address.toString());
        return;
    }
    connect(&m_udp, &QUdpSocket::readyRead, this, &FaultyDnsServer::takeDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &FaultyDnsServer::takeConnection);
}

void FaultyDnsServer::takeDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        if (const std::optional<DnsQuery> query = DnsQuery::read(datagram.data()))
            sendLater(*query, faultAt(*query).answer(*query, Transport::Udp),
                      [this, datagram](const QByteArray &packet) {
                          m_udp.writeDatagram(packet, datagram.senderAddress(),
                                              static_cast<quint16>(datagram.senderPort()));
                      });
    }
}

void FaultyDnsServer::takeConnection()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeStream(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

// Each message stands behind its length (RFC 1035, 4.2.2).
void FaultyDnsServer::takeStream(QTcpSocket *socket)
{
    const auto lengthOf = [](const QByteArray &octets) {
        return static_cast<quint8>(octets[0]) << 8U | static_cast<quint8>(octets[1]);
    };
    while (socket->bytesAvailable() > 2
           && socket->bytesAvailable() >= 2 + qint64{lengthOf(socket->peek(2))}) {
        const QByteArray packet = socket->read(lengthOf(socket->read(2)));
        const std::optional<DnsQuery> query = DnsQuery::read(packet);
        const QByteArray answer = query ? faultAt(*query).answer(*query, Transport::Tcp) : QByteArray();
        if (answer.isEmpty()) {
            socket->disconnectFromHost();
            return;
        }
        sendLater(*query, answer, [socket = QPointer(socket)](const QByteArray &octets) {
            if (socket)
                socket->write(withLength(octets));
        });
    }
}

void FaultyDnsServer::sendLater(const DnsQuery &query, const QByteArray &packet, const Send &send)
{
    if (packet.isEmpty())
        return;
    const int delay = faultAt(query).delay;
    if (delay == 0)
        send(packet);
    else
        QTimer::singleShot(delay, Qt::PreciseTimer, this, [send, packet] { send(packet); });
}

} // namespace dkimlens::test
