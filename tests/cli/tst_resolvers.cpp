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
                        "@ 3600 IN NS ns\ns._domainkey 300 IN TXT \"v=DKIM1; p=\"\n";

} // namespace

class TestResolvers : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        const std::vector<test::Zone> zones{{QStringLiteral("example.test"), zone}};
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
