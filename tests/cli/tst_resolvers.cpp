// SPDX-License-Identifier: Apache-2.0
// The command line with name servers that are named: at other ports than 53, and validated.

#include "core/session/resolvers/system_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"
#include "tests/cli/program.h"
#include "tests/servers/nsd_server.h"

#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using test::args;
using test::Run;
using test::run;

namespace {

constexpr quint16 port = 5300;
const QByteArray zone = "$ORIGIN example.test.\n@ 3600 IN SOA ns hostmaster 1 3600 600 86400 300\n"
                        "@ 3600 IN NS ns\ns._domainkey 300 IN TXT \"v=DKIM1; p=\"\n"
                        "@ IN TXT \"v=spf1 a:host.example.test mx ptr -all\"\n@ IN MX 10 mx\n"
                        "host IN A 192.0.2.1\nhost IN AAAA 2001:db8::1\nmx IN CNAME mx2\nmx2 IN A 192.0.2.2\n"
                        "three IN A 192.0.2.3\nodd IN TXT \"v=spf1 exists:%{s}.ok.example.test -all\"\n"
                        "a+b\\@odd.example.test.ok IN A 127.0.0.2\n";
const QByteArray reverseZone =
    "$ORIGIN 2.0.192.in-addr.arpa.\n@ 3600 IN SOA ns.example.test. h.example.test. 1 3600 600 "
    "86400 300\n@ 3600 IN NS ns.example.test.\n3 IN PTR three.example.test.\n";

} // namespace

class TestResolvers : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        const std::vector<test::Zone> zones{{QStringLiteral("example.test"), zone},
                                            {QStringLiteral("2.0.192.in-addr.arpa"), reverseZone}};
        m_server = std::make_unique<test::NsdServer>(zones, port);
        if (!m_server->whyNot().isEmpty())
            QSKIP(qPrintable(m_server->whyNot()));
    }

    void asksAtAnotherPort()
    {
        if (!session::SystemResolver::canChoosePort() && !session::UnboundResolver::isAvailable())
            QSKIP("it takes Qt 6.6 or libunbound");
        const Run result = run(args({"key", "--json", "--resolver", address(), "s", "example.test"}));
        QCOMPARE(result.status, 1); // the key is revoked
        const QJsonObject answer = test::linesOf(result.out).first()[u"answer"].toObject();
        QCOMPARE(answer[u"rcode"].toString(), QStringLiteral("NOERROR"));
        QCOMPARE(answer[u"server"].toString(), address());
        QCOMPARE(answer[u"dnssec"].toString(), QStringLiteral("unknown"));
    }

    void looksUpAllThatSpfNeeds_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("matched");

        QTest::newRow("A") << "192.0.2.1"
                           << "a:host.example.test";
        QTest::newRow("AAAA") << "2001:db8::1"
                              << "a:host.example.test";
        QTest::newRow("MX") << "192.0.2.2"
                            << "mx";
        QTest::newRow("PTR") << "192.0.2.3"
                             << "ptr";
        QTest::newRow("none") << "192.0.2.4"
                              << "-all";
    }

    void looksUpAllThatSpfNeeds()
    {
        if (!session::SystemResolver::canChoosePort() && !session::UnboundResolver::isAvailable())
            QSKIP("it takes Qt 6.6 or libunbound");
        QFETCH(const QString, ip);
        const Run result = run(
            args({"spf", "--json", "--resolver", address(), "--ip", ip, "--mail-from", "ann@example.test"}));
        QTEST(test::linesOf(result.out).first()[u"matched"].toString(), "matched");
    }

    // A local-part may have what no host name has.
    void looksUpNamesThatAreNoHostNames()
    {
        if (!session::UnboundResolver::isAvailable())
            QSKIP("it takes libunbound");
        const Run result = run(args({"spf", "--json", "--resolver", address(), "--ip", "192.0.2.1",
                                     "--mail-from", "a+b@odd.example.test"}));
        QCOMPARE(result.status, 0);
    }

    // The server knows nothing of the root, so that nothing below it can be proved.
    void saysThatDnssecDoesNotVerify()
    {
        if (!session::UnboundResolver::isAvailable())
            QSKIP("built without libunbound");
        const QStringList call = args({"key", "--dnssec", "--resolver", address(), "s", "example.test"});
        const Run result = run(call);
        QCOMPARE(result.status, 3);
        QVERIFY2(result.out.contains("The DNSSEC signatures of this domain do not verify"),
                 result.out.constData());
        const QJsonObject key = test::linesOf(run(call + args({"--json"})).out).first();
        QCOMPARE(key[u"answer"][u"dnssec"].toString(), QStringLiteral("bogus"));
    }

    void saysThatItCannotValidate()
    {
        if (session::UnboundResolver::isAvailable())
            QSKIP("built with libunbound");
        const Run result = run(args({"key", "--dnssec", "s", "example.test"}));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("libunbound"), result.err.constData());
    }

private:
    QString address() const { return m_server->address().toString() + u':' + QString::number(port); }

    std::unique_ptr<test::NsdServer> m_server;
};

QTEST_GUILESS_MAIN(TestResolvers)
#include "tst_resolvers.moc"
