// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/unbound_server.h"

#include <QFile>

namespace dkimlens::test {

using Qt::StringLiterals::operator""_s;

UnboundServer::UnboundServer(const std::vector<Zone> &zones, const QString &upstream,
                             const QByteArray &trustAnchor, quint16 port)
    : m_address(loopbackAddress(5))
{
    QByteArray configuration = "server:\n do-daemonize: no\n chroot: \"\"\n username: \"\"\n pidfile: \"\"\n"
                               " use-syslog: no\n logfile: \"\"\n verbosity: 1\n do-not-query-localhost: no\n"
                               " access-control: 127.0.0.0/8 allow\n module-config: \"validator iterator\"\n";
    configuration += u" interface: %1@%2\n"_s.arg(m_address.toString(), QString::number(port)).toUtf8()
        + " trust-anchor: \"" + trustAnchor + "\"\nremote-control:\n control-enable: no\n";
    for (const Zone &zone : zones)
        configuration += u"stub-zone:\n name: %1\n stub-addr: %2\n"_s.arg(zone.name, upstream).toUtf8();
    QFile file(m_folder.filePath(u"unbound.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
        m_whyNot = u"the server's files cannot be written"_s;
    file.close();
    if (m_whyNot.isEmpty())
        m_whyNot = m_process.start(u"unbound"_s, {u"-d"_s, u"-c"_s, file.fileName()}, "start of service");
}

} // namespace dkimlens::test
