// SPDX-License-Identifier: Apache-2.0
// The validating resolver against signed zones of a real name server, alone and behind a real resolver.

#include "core/session/resolvers/unbound_resolver.h"
#include "tests/servers/signed_zones.h"
#include "tests/servers/unbound_server.h"
#include "tests/support/asked.h"
#include "tests/support/print.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using namespace std::chrono_literals;
using dns::Dnssec;
using dns::RecordType;
using dns::Status;
using session::UnboundResolver;
using session::UnboundSettings;

namespace {

constexpr quint16 port = 5300; // any will do, since the library can ask at all

dns::Question textAt(const std::string &label)
{
    return {label + ".signed.example", RecordType::Txt};
}

} // namespace

class TestUnboundResolver : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!UnboundResolver::isAvailable())
            QSKIP("built without libunbound");
        if (!m_zones.whyNot().isEmpty())
            QSKIP(qPrintable(m_zones.whyNot()));
        m_server = std::make_unique<test::NsdServer>(m_zones.zones(), port);
        if (!m_server->whyNot().isEmpty())
            QSKIP(qPrintable(m_server->whyNot()));
    }

    void cleanupTestCase() { m_server.reset(); }

    void tellsWhatDnssecSays_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Dnssec>("dnssec");
        QTest::addColumn<std::string>("reason");

        const auto row = [](const char *title, const char *name, Status status, Dnssec dnssec,
                            const char *reason = "") {
            QTest::newRow(title) << std::string(name) << status << dnssec << std::string(reason);
        };
        // clang-format off
        row("signed",                   "one.secure",    Status::Found,         Dnssec::Secure);
        row("proved not to exist",      "none.secure",   Status::NoSuchName,    Dnssec::Secure);
        row("proved to have no TXT",    "ns.secure",     Status::NoData,        Dnssec::Secure);
        row("not signed",               "one.insecure",  Status::Found,         Dnssec::Insecure);
        row("not signed, no such name", "none.insecure", Status::NoSuchName,    Dnssec::Insecure);
        row("alias leaves the signed",  "alias.secure",  Status::Found,         Dnssec::Insecure);
        row("changed",                  "one.forged",    Status::ServerFailure, Dnssec::Bogus, "signature");
        row("expired",                  "one.expired",   Status::ServerFailure, Dnssec::Bogus, "expired");
        row("signatures removed",       "one.stripped",  Status::ServerFailure, Dnssec::Bogus, "DNSKEY");
        // clang-format on
    }

    void tellsWhatDnssecSays()
    {
        QFETCH(std::string, name);
        UnboundResolver resolver(settings());
        checkAnswer(test::answerOf(resolver, textAt(name)), {});
    }

    void tellsItBehindAResolverThatValidates_data() { tellsWhatDnssecSays_data(); }

    void tellsItBehindAResolverThatValidates()
    {
        QFETCH(std::string, name);
        test::UnboundServer server(m_zones.zones(), addressOf(m_server->address()), m_zones.trustAnchor(),
                                   port);
        if (!server.whyNot().isEmpty())
            QSKIP(qPrintable(server.whyNot()));
        UnboundSettings forwarding = settings();
        forwarding.stubZones.clear();
        forwarding.forwarder = session::NameServer{server.address(), port};
        UnboundResolver resolver(forwarding);
        checkAnswer(test::answerOf(resolver, textAt(name)), addressOf(server.address(), ':').toStdString());
    }

    void aBogusRecordIsNotHandedOn()
    {
        UnboundResolver resolver(settings());
        const dns::Answer answer = test::answerOf(resolver, textAt("one.forged"));
        QVERIFY(answer.txt.empty());
        QVERIFY(!answer.ttl);
    }

    void followsAliases()
    {
        UnboundResolver resolver(settings());
        const dns::Answer answer = test::answerOf(resolver, textAt("alias.secure"));
        QCOMPARE(answer.aliases, (std::vector<std::string>{"one.insecure.signed.example"}));
        QCOMPARE(answer.txt.front().joined(), std::string("genuine"));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(300));
    }

    void asksWithoutValidating()
    {
        UnboundSettings plain;
        plain.forwarder = session::NameServer{m_server->address(), port};
        plain.validation = UnboundSettings::Validation::None;
        UnboundResolver resolver(plain);
        const dns::Answer answer = test::answerOf(resolver, textAt("one.forged"));
        QCOMPARE(answer.dnssec, Dnssec::Unknown);
        QCOMPARE(answer.txt.front().joined(), std::string("forgery"));
    }

    // Whether the library can use TLS or not.
    void neverAsksInTheClearInsteadOfOverTls()
    {
        UnboundSettings overTls;
        overTls.forwarder = session::NameServer{m_server->address(), port};
        overTls.tls = true;
        overTls.authenticationName = "dns.example";
        overTls.validation = UnboundSettings::Validation::None;
        UnboundResolver resolver(overTls);
        resolver.setTimeout(1s);
        const dns::Answer answer = test::answerOf(resolver, textAt("one.secure"));
        qInfo() << QByteArray::fromStdString(answer.detail);
        QVERIFY(dns::isTemporary(answer.status));
    }

    void saysWhichSettingIsWrong()
    {
        UnboundSettings wrong = settings();
        wrong.options.push_back({"no-such-option", "yes"});
        UnboundResolver resolver(wrong);
        const dns::Answer answer = test::answerOf(resolver, textAt("one.secure"));
        QCOMPARE(answer.status, Status::Unreachable);
        QVERIFY(QByteArray::fromStdString(answer.detail).startsWith("no-such-option: yes: "));
    }

    void givesUpInTime()
    {
        const std::unique_ptr<QUdpSocket> silent = silentServer();
        UnboundResolver resolver(forwardingTo(*silent));
        resolver.setTimeout(300ms);
        const dns::Answer answer = test::answerOf(resolver, textAt("one.secure"));
        QCOMPARE(answer.status, Status::Timeout);
        QVERIFY(answer.took >= 250ms); // Qt's coarse timers may be 5 % early
    }

    void canBeCancelled()
    {
        const std::unique_ptr<QUdpSocket> silent = silentServer();
        UnboundResolver resolver(forwardingTo(*silent));
        QObject lookups;
        session::Lookup *lookup = resolver.ask(textAt("one.secure"), &lookups);
        const QSignalSpy finished(lookup, &session::Lookup::finished);
        lookup->cancel();
        lookup->cancel();
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QTest::qWait(50);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<dns::Answer>().status, Status::Cancelled);
    }

    void mayBeDroppedAtAnyTime()
    {
        UnboundResolver resolver(settings());
        for (int i = 0; i < 30; ++i) {
            delete resolver.ask(textAt("one" + std::to_string(i) + ".secure"), nullptr);
            QTest::qWait(i % 5);
        }
        QCOMPARE(test::answerOf(resolver, textAt("one.secure")).status, Status::Found);
    }

    // With questions under way, and others that wait for them.
    void theResolverMayGoFirst()
    {
        const std::unique_ptr<QUdpSocket> silent = silentServer();
        for (const int milliseconds : {0, 20, 100}) {
            QObject lookups;
            auto resolver = std::make_unique<UnboundResolver>(forwardingTo(*silent));
            for (int i = 0; i < 100; ++i)
                resolver->ask(textAt("key" + std::to_string(i)), &lookups);
            QTest::qWait(milliseconds);
            QElapsedTimer clock;
            clock.start();
            resolver.reset();
            qDeleteAll(lookups.children());
            QVERIFY(clock.elapsed() < 1000);
        }
    }

    void allMayGoWhenTheAnswerComes()
    {
        auto resolver = std::make_unique<UnboundResolver>(settings());
        QObject lookups;
        bool isAnswered = false;
        const session::Lookup *lookup = resolver->ask(textAt("one.secure"), &lookups);
        connect(lookup, &session::Lookup::finished, this, [&] {
            isAnswered = true;
            resolver.reset();
            const QObjectList all = lookups.children();
            for (QObject *other : all) {
                if (other != lookup)
                    delete other;
            }
        });
        for (int i = 0; i < 100; ++i)
            resolver->ask(textAt("none" + std::to_string(i) + ".secure"), &lookups);
        QTRY_VERIFY(isAnswered);
    }

private:
    static QString addressOf(const QHostAddress &address, char separator = '@')
    {
        return address.toString() + QLatin1Char(separator) + QString::number(port);
    }

    UnboundSettings settings() const
    {
        UnboundSettings settings;
        settings.trustAnchors = {m_zones.trustAnchor().toStdString()};
        settings.options = {{"do-not-query-localhost", "no"}};
        for (const test::Zone &zone : m_zones.zones())
            settings.stubZones.push_back({zone.name.toStdString(), {m_server->address(), port}});
        return settings;
    }

    static UnboundSettings forwardingTo(const QUdpSocket &server)
    {
        UnboundSettings settings;
        settings.forwarder = session::NameServer{server.localAddress(), server.localPort()};
        return settings;
    }

    // Takes questions, and never answers.
    static std::unique_ptr<QUdpSocket> silentServer()
    {
        auto socket = std::make_unique<QUdpSocket>();
        if (!socket->bind(QHostAddress::LocalHost))
            qFatal("no port can be used");
        return socket;
    }

    static void checkAnswer(const dns::Answer &answer, const std::string &server)
    {
        QFETCH(std::string, name);
        QFETCH(Status, status);
        QFETCH(Dnssec, dnssec);
        QFETCH(std::string, reason);

        QCOMPARE(answer.status, status);
        QCOMPARE(answer.dnssec, dnssec);
        QVERIFY(answer.detail.find(reason) != std::string::npos);
        QCOMPARE(answer.question, textAt(name));
        QCOMPARE(answer.source, dns::Source::Unbound);
        QCOMPARE(answer.server, server);
        QVERIFY(answer.askedAt > 0);
    }

    test::SignedZones m_zones;
    std::unique_ptr<test::NsdServer> m_server;
};

QTEST_GUILESS_MAIN(TestUnboundResolver)
#include "tst_unbound_resolver.moc"
