// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/nsd_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QUdpSocket>

namespace dkimlens::test {

namespace {

Zone exampleZone(const QByteArray &records)
{
    const QByteArray start =
        "$ORIGIN example.test.\n@ 3600 IN SOA ns hostmaster 1 3600 600 86400 300\n@ 3600 IN NS ns\n";
    return {QStringLiteral("example.test"), start + records};
}

QString fileOf(const QString &zone)
{
    return zone + QStringLiteral(".zone");
}

} // namespace

NsdServer::NsdServer(const QByteArray &zone, quint8 number)
    : NsdServer({exampleZone(zone), {QStringLiteral("broken.test"), {}}}, 53, number)
{
}

NsdServer::NsdServer(const std::vector<Zone> &zones, quint16 port, quint8 number)
    : m_address(loopbackAddress(number))
    , m_port(port)
    , m_whyNot(start(zones))
{
}

QString NsdServer::start(const std::vector<Zone> &zones)
{
    if (const QString problem = whyNotUse(m_address, m_port); !problem.isEmpty())
        return problem;
    QByteArray configuration = this->configuration();
    for (const Zone &zone : zones) {
        const QString file = fileOf(zone.name);
        configuration += QStringLiteral("zone:\n name: %1\n zonefile: %2\n").arg(zone.name, file).toUtf8();
        if (!zone.text.isEmpty() && !write(file, zone.text))
            return QStringLiteral("the server's files cannot be written");
    }
    const QString file = QStringLiteral("nsd.conf");
    if (!write(file, configuration))
        return QStringLiteral("the server's files cannot be written");
    return m_process.start(QStringLiteral("nsd"),
                           {QStringLiteral("-d"), QStringLiteral("-c"), m_folder.filePath(file)},
                           "nsd started");
}

QByteArray NsdServer::configuration() const
{
    const QString text =
        QStringLiteral("server:\n ip-address: %1\n port: %3\n username: \"\"\n chroot: \"\"\n"
                       " database: \"\"\n zonesdir: \"%2\"\n pidfile: \"%2/nsd.pid\"\n"
                       " xfrdfile: \"%2/xfrd.state\"\n xfrdir: \"%2\"\n"
                       " zonelistfile: \"%2/zone.list\"\n server-count: 1\n"
                       "remote-control:\n control-enable: no\n");
    return text.arg(m_address.toString(), m_folder.path(), QString::number(m_port)).toUtf8();
}

bool NsdServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QHostAddress loopbackAddress(quint8 number)
{
    const auto id = static_cast<quint32>(QCoreApplication::applicationPid());
    constexpr quint32 network = 127U << 24U;
    return QHostAddress(network | 53U << 16U | (id / 250 % 250 + 1) << 8U | (id % 25 * 10 + number));
}

QString whyNotUse(const QHostAddress &address, quint16 port)
{
    QUdpSocket socket;
    return socket.bind(address, port) ? QString()
                                      : QStringLiteral("port %1 of %2 cannot be used (it may need root)")
                                            .arg(QString::number(port), address.toString());
}

} // namespace dkimlens::test
