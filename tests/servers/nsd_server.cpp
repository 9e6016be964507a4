// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/nsd_server.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QUdpSocket>

namespace dkimlens::test {

namespace {

constexpr int startTimeout = 10'000; // milliseconds
constexpr int stopTimeout = 5'000;

QString findNsd()
{
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("nsd"));
    const QStringList others{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")};
    return inPath.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nsd"), others) : inPath;
}

bool mayUse(const QHostAddress &address)
{
    QUdpSocket socket;
    return socket.bind(address, 53);
}

// What the process prints, up to `text` or until it takes too long.
QByteArray outputUpTo(QProcess &process, const char *text)
{
    QByteArray output;
    QElapsedTimer clock;
    clock.start();
    while (!output.contains(text) && process.state() != QProcess::NotRunning
           && clock.elapsed() < startTimeout) {
        process.waitForReadyRead(100);
        output += process.readAll();
    }
    return output;
}

} // namespace

NsdServer::NsdServer(const QByteArray &zone)
    : m_address(loopbackAddress(1))
    , m_whyNot(start(zone))
{
}

NsdServer::~NsdServer()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(stopTimeout))
        m_process.kill();
    m_process.waitForFinished(stopTimeout);
}

QString NsdServer::start(const QByteArray &zone)
{
    const QString program = findNsd();
    if (program.isEmpty())
        return QStringLiteral("nsd is not installed");
    if (!mayUse(m_address))
        return QStringLiteral("port 53 of %1 cannot be used (it may need root)").arg(m_address.toString());
    const QByteArray start =
        "$ORIGIN example.test.\n@ 3600 IN SOA ns hostmaster 1 3600 600 86400 300\n@ 3600 IN NS ns\n";
    if (!write(QStringLiteral("nsd.conf"), configuration())
        || !write(QStringLiteral("example.zone"), start + zone))
        return QStringLiteral("the server's files cannot be written");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(
        program, {QStringLiteral("-d"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("nsd.conf"))});
    const QByteArray output = outputUpTo(m_process, "nsd started");
    if (!output.contains("nsd started"))
        return QStringLiteral("nsd does not start: ") + QString::fromUtf8(output.simplified());
    return {};
}

QByteArray NsdServer::configuration() const
{
    const QString text =
        QStringLiteral("server:\n ip-address: %1\n port: 53\n username: \"\"\n chroot: \"\"\n"
                       " database: \"\"\n zonesdir: \"%2\"\n pidfile: \"%2/nsd.pid\"\n"
                       " xfrdfile: \"%2/xfrd.state\"\n xfrdir: \"%2\"\n"
                       " zonelistfile: \"%2/zone.list\"\n server-count: 1\n"
                       "remote-control:\n control-enable: no\n"
                       "zone:\n name: example.test\n zonefile: example.zone\n"
                       "zone:\n name: broken.test\n zonefile: missing.zone\n");
    return text.arg(m_address.toString(), m_folder.path()).toUtf8();
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

} // namespace dkimlens::test
