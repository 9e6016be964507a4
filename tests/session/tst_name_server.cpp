// SPDX-License-Identifier: Apache-2.0
// How people write a name server, and what is none.

#include "core/session/resolvers/name_server.h"
#include "core/session/resolvers/server_resolver.h"
#include "core/session/resolvers/system_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using session::NameServer;

class TestNameServer : public QObject
{
    Q_OBJECT

private slots:

    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<quint16>("port");
        QTest::newRow("IPv4") << "192.0.2.1"
                              << "192.0.2.1" << quint16(53);
        QTest::newRow("IPv4 and port") << "192.0.2.1:5353"
                                       << "192.0.2.1" << quint16(5353);
        QTest::newRow("IPv6") << "2001:db8::1"
                              << "2001:db8::1" << quint16(53);
        QTest::newRow("IPv6 in brackets") << "[2001:db8::1]"
                                          << "2001:db8::1" << quint16(53);
        QTest::newRow("IPv6 and port") << "[2001:db8::1]:5353"
                                       << "2001:db8::1" << quint16(5353);
    }

    void isRead()
    {
        QFETCH(const QString, text);
        const std::optional<NameServer> server = session::parseNameServer(text);
        QVERIFY(server);
        QTEST(server->address.toString(), "address");
        QTEST(server->port, "port");
        const QString again = QString::fromStdString(session::nameOf(*server));
        QCOMPARE(session::parseNameServer(again), server);
    }

    void isNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "dns.example", "192.0.2.1:", "192.0.2.1:0", "192.0.2.1:65536", "192.0.2.1:dns",
              "192.0.2.1.5", "[2001:db8::1]:", ":53", "https://192.0.2.1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void isNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!session::parseNameServer(text));
    }

    // Whichever library can; where none can, that is known before anybody is asked.
    void anotherPortNeedsALibraryThatTakesIt()
    {
        const bool canChoose =
            session::SystemResolver::canChoosePort() || session::UnboundResolver::isAvailable();
        QCOMPARE(session::serverResolver({QHostAddress::LocalHost, 5353}) != nullptr, canChoose);
        QVERIFY(session::serverResolver({QHostAddress::LocalHost, 53}));
    }
};

QTEST_GUILESS_MAIN(TestNameServer)
#include "tst_name_server.moc"
