// SPDX-License-Identifier: Apache-2.0
// QDnsLookup against a real name server: every kind of answer, as the engine is told of it.

#include "core/session/resolvers/system_resolver.h"
#include "tests/servers/nsd_server.h"
#include "tests/support/asked.h"
#include "tests/support/print.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dns::RecordType;
using dns::Status;
using session::SystemResolver;

namespace {

constexpr auto zone = R"(
one     300 IN TXT "v=DKIM1; p=abc"
parts   300 IN TXT "v=DKIM1; " "p=" "abc"
octets  300 IN TXT "\255\000\""
two     300 IN TXT "first"
two     300 IN TXT "second"
alias    60 IN CNAME middle
middle   30 IN CNAME parts
lost     60 IN CNAME gone
address 300 IN A 192.0.2.1
address 300 IN AAAA 2001:db8::1
mail    300 IN MX 10 mx
back    300 IN PTR host
)";

QByteArray longText()
{
    const QByteArray string(250, 'x');
    return "long 300 IN TXT \"" + string + "\" \"" + string + "\" \"" + string + "\"\n";
}

} // namespace

class TestSystemResolver : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<test::NsdServer>(zone + longText());
        if (!m_server->whyNot().isEmpty())
            QSKIP(qPrintable(m_server->whyNot()));
        m_resolver = std::make_unique<SystemResolver>(session::NameServer{m_server->address()});
    }

    void cleanupTestCase() { m_server.reset(); }

    void tellsWhatTheServerSays_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<Status>("status");

        // clang-format off
        QTest::newRow("found")               << std::string("one.example.test")     << RecordType::Txt  << Status::Found;
        QTest::newRow("no such name")        << std::string("none.example.test")    << RecordType::Txt  << Status::NoSuchName;
        QTest::newRow("no data")             << std::string("address.example.test") << RecordType::Txt  << Status::NoData;
        QTest::newRow("alias to nowhere")    << std::string("lost.example.test")    << RecordType::Txt  << Status::NoSuchName;
        QTest::newRow("server failure")      << std::string("x.broken.test")        << RecordType::Txt  << Status::ServerFailure;
        QTest::newRow("refused")             << std::string("x.other.test")         << RecordType::Txt  << Status::Refused;
        QTest::newRow("address")             << std::string("address.example.test") << RecordType::A    << Status::Found;
        QTest::newRow("no address")          << std::string("one.example.test")     << RecordType::Aaaa << Status::NoData;
        // clang-format on
    }

    void tellsWhatTheServerSays()
    {
        QFETCH(std::string, name);
        QFETCH(RecordType, type);
        QFETCH(Status, status);

        const dns::Answer answer = test::answerOf(*m_resolver, {name, type});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.question, (dns::Question{name, type}));
        QCOMPARE(answer.source, dns::Source::Server);
        QCOMPARE(answer.server, m_server->address().toString().toStdString());
        QVERIFY(answer.askedAt > 0);
    }

    void keepsTheStringsApart()
    {
        const dns::Answer answer = test::answerOf(*m_resolver, {"parts.example.test", RecordType::Txt});
        QCOMPARE(answer.txt.size(), std::size_t{1});
        QCOMPARE(answer.txt.front().strings, (std::vector<std::string>{"v=DKIM1; ", "p=", "abc"}));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(300));
    }

    void keepsOctets()
    {
        const dns::Answer answer = test::answerOf(*m_resolver, {"octets.example.test", RecordType::Txt});
        QCOMPARE(answer.txt.front().joined(), std::string("\xFF\0\"", 3));
    }

    void givesEveryRecord()
    {
        const dns::Answer answer = test::answerOf(*m_resolver, {"two.example.test", RecordType::Txt});
        std::vector<std::string> texts;
        for (const dns::TxtRecord &record : answer.txt)
            texts.push_back(record.joined());
        std::ranges::sort(texts);
        QCOMPARE(texts, (std::vector<std::string>{"first", "second"}));
    }

    void readsAnswersOver512Octets()
    {
        const dns::Answer answer = test::answerOf(*m_resolver, {"long.example.test", RecordType::Txt});
        QCOMPARE(answer.status, Status::Found);
        QCOMPARE(answer.txt.front().joined(), std::string(750, 'x'));
    }

    void followsAliases()
    {
        const dns::Answer answer = test::answerOf(*m_resolver, {"alias.example.test", RecordType::Txt});
        QCOMPARE(answer.aliases, (std::vector<std::string>{"middle.example.test", "parts.example.test"}));
        QCOMPARE(answer.txt.front().joined(), std::string("v=DKIM1; p=abc"));
        QCOMPARE(answer.ttl, std::optional<std::uint32_t>(30));
    }

    void presentsOtherTypes_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<std::string>("record");

        // clang-format off
        QTest::newRow("A")     << std::string("address.example.test") << RecordType::A     << std::string("192.0.2.1");
        QTest::newRow("AAAA")  << std::string("address.example.test") << RecordType::Aaaa  << std::string("2001:db8::1");
        QTest::newRow("MX")    << std::string("mail.example.test")    << RecordType::Mx    << std::string("10 mx.example.test");
        QTest::newRow("PTR")   << std::string("back.example.test")    << RecordType::Ptr   << std::string("host.example.test");
        QTest::newRow("CNAME") << std::string("middle.example.test")  << RecordType::Cname << std::string("parts.example.test");
        // clang-format on
    }

    void presentsOtherTypes()
    {
        QFETCH(std::string, name);
        QFETCH(RecordType, type);
        QFETCH(std::string, record);

        QCOMPARE(test::answerOf(*m_resolver, {name, type}).records, std::vector<std::string>{record});
    }

    void answersManyQuestionsAtATime()
    {
        QObject lookups;
        int found = 0;
        for (int i = 0; i < 20; ++i) {
            const auto *lookup = m_resolver->ask({"one.example.test", RecordType::Txt}, &lookups);
            connect(lookup, &session::Lookup::finished, this,
                    [&](const dns::Answer &answer) { found += answer.status == Status::Found ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(found, 20, 15'000);
    }

    void saysThatNobodyListens()
    {
        SystemResolver resolver({test::loopbackAddress(2)});
        QCOMPARE(test::answerOf(resolver, {"one.example.test", RecordType::Txt}).status, Status::Unreachable);
    }

    void givesUpInTime()
    {
        const std::unique_ptr<QUdpSocket> silent = silentServer();
        SystemResolver resolver({silent->localAddress()});
        resolver.setTimeout(std::chrono::milliseconds(300));
        const dns::Answer answer = test::answerOf(resolver, {"one.example.test", RecordType::Txt});
        QCOMPARE(answer.status, Status::Timeout);
        QVERIFY(answer.took >= std::chrono::milliseconds(250)); // Qt's coarse timers may be 5 % early
    }

    void canBeCancelled()
    {
        const std::unique_ptr<QUdpSocket> silent = silentServer();
        SystemResolver resolver({silent->localAddress()});
        QObject lookups;
        session::Lookup *lookup = resolver.ask({"one.example.test", RecordType::Txt}, &lookups);
        std::vector<dns::Answer> answers;
        connect(lookup, &session::Lookup::finished, this,
                [&](const dns::Answer &answer) { answers.push_back(answer); });
        lookup->cancel();
        lookup->cancel();
        QVERIFY(answers.empty());
        QTRY_COMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().status, Status::Cancelled);
    }

    void mayBeDroppedAtAnyTime()
    {
        for (int i = 0; i < 8; ++i) {
            delete m_resolver->ask({"one.example.test", RecordType::Txt}, nullptr);
            QTest::qWait(i % 3);
        }
        QCOMPARE(test::answerOf(*m_resolver, {"one.example.test", RecordType::Txt}).status, Status::Found);
    }

private:
    // Takes questions, and never answers.
    static std::unique_ptr<QUdpSocket> silentServer()
    {
        auto socket = std::make_unique<QUdpSocket>();
        if (!socket->bind(test::loopbackAddress(3), 53))
            qFatal("port 53 cannot be used");
        return socket;
    }

    std::unique_ptr<test::NsdServer> m_server;
    std::unique_ptr<SystemResolver> m_resolver;
};

QTEST_GUILESS_MAIN(TestSystemResolver)
#include "tst_system_resolver.moc"
