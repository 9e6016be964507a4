// SPDX-License-Identifier: Apache-2.0
// What resolvers make of servers that answer wrongly, late or not at all.

#include "core/session/resolvers/system_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"
#include "tests/servers/dns_faults.h"
#include "tests/servers/faulty_dns_server.h"
#include "tests/servers/nsd_server.h"
#include "tests/support/asked.h"
#include "tests/support/print.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using namespace std::chrono_literals;
using dns::RecordType;
using dns::Status;
using session::SystemResolver;
using session::UnboundResolver;

namespace {

enum class Asked : std::uint8_t { System, Unbound };

} // namespace

Q_DECLARE_METATYPE(Asked)

namespace {

constexpr auto shortTimeout = 1500ms; // less than any library's own

dns::Question questionFor(const std::string &fault)
{
    return {fault + ".faulty.test", RecordType::Txt};
}

std::vector<dns::Question> slowQuestions(int count)
{
    std::vector<dns::Question> questions;
    for (int i = 0; i < count; ++i)
        questions.push_back(questionFor("key" + std::to_string(i) + ".slow"));
    return questions;
}

} // namespace

class TestFaultyServers : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<test::FaultyDnsServer>(test::loopbackAddress(4));
        if (!m_server->whyNot().isEmpty())
            QSKIP(qPrintable(m_server->whyNot()));
    }

    void manyKeysAreAskedTogether_data() { resolvers(); }

    // Before the others: a thread of QDnsLookup that waits for a silent server is missing for ten seconds.
    // At best, 40 rounds of 100 ms by five threads, and four rounds of 64.
    void manyKeysAreAskedTogether()
    {
        const std::unique_ptr<session::Resolver> resolver = fetchedResolver();
        if (!resolver)
            QSKIP("built without libunbound");
        QElapsedTimer clock;
        clock.start();
        const std::vector<dns::Answer> answers = test::answersOf(*resolver, slowQuestions(200));
        qInfo() << "200 keys of a server that takes 100 ms:" << clock.elapsed() << "ms";
        QVERIFY(
            std::ranges::all_of(answers, [](const auto &answer) { return answer.status == Status::Found; }));
        QFETCH(Asked, asked);
        QVERIFY(clock.elapsed() < (asked == Asked::System ? 15'000 : 5'000)); // a busy machine, or sanitizers
    }

    void theSystemResolverSaysWhatTheServerDid_data() { faults(Asked::System); }

    void theSystemResolverSaysWhatTheServerDid()
    {
        QFETCH(std::string, fault);
        QFETCH(Status, status);

        const dns::Answer answer = test::answerOf(*systemResolver(), questionFor(fault));
        if (QT_VERSION < QT_VERSION_CHECK(6, 6, 0))
            QEXPECT_FAIL("truncated-for-good", "Qt tells no more about it than about a name without data",
                         Abort);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.took <= 2 * shortTimeout);
    }

    void theValidatingResolverSaysWhatTheServerDid_data() { faults(Asked::Unbound); }

    void theValidatingResolverSaysWhatTheServerDid()
    {
        QFETCH(std::string, fault);
        QFETCH(Status, status);
        if (!UnboundResolver::isAvailable())
            QSKIP("built without libunbound");

        const dns::Answer answer = test::answerOf(*unboundResolver(), questionFor(fault));
        QCOMPARE(answer.status, status);
        QVERIFY(answer.took <= 2 * shortTimeout);
    }

    void largeAnswersAreWhole_data() { resolvers(); }

    void largeAnswersAreWhole()
    {
        const std::unique_ptr<session::Resolver> resolver = fetchedResolver();
        if (!resolver)
            QSKIP("built without libunbound");
        const dns::Answer huge = test::answerOf(*resolver, questionFor("huge"));
        QCOMPARE(huge.txt.size(), std::size_t{1});
        QCOMPARE(huge.txt.front().joined(), std::string(test::hugeTextSize, 'x'));
        QCOMPARE(test::answerOf(*resolver, questionFor("many")).txt.size(),
                 std::size_t{test::manyTextsCount});
    }

    void noFaultOutlivesACancel_data()
    {
        QTest::addColumn<std::string>("fault");
        QTest::addColumn<Asked>("asked");
        for (const Asked asked : {Asked::System, Asked::Unbound}) {
            for (const char *fault : {"silent", "late", "slow", "wrong-id", "truncated-for-good", "loop"})
                QTest::addRow("%s, %s", nameOf(asked), fault) << std::string(fault) << asked;
        }
    }

    void noFaultOutlivesACancel()
    {
        QFETCH(std::string, fault);
        const std::unique_ptr<session::Resolver> resolver = fetchedResolver();
        if (!resolver)
            QSKIP("built without libunbound");
        QObject lookups;
        session::Lookup *lookup = resolver->ask(questionFor(fault), &lookups);
        const QSignalSpy finished(lookup, &session::Lookup::finished);
        QElapsedTimer clock;
        clock.start();
        lookup->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(clock.elapsed() < 1000);
        QCOMPARE(finished.first().first().value<dns::Answer>().status, Status::Cancelled);
        QTest::qWait(150); // "slow" answers now
        QCOMPARE(finished.size(), 1);
    }

    // The library of the system runs in threads, and libunbound in its own.
    void theEventLoopNeverWaits_data() { resolvers(); }

    void theEventLoopNeverWaits()
    {
        const std::unique_ptr<session::Resolver> resolver = fetchedResolver();
        if (!resolver)
            QSKIP("built without libunbound");
        QObject lookups;
        QElapsedTimer sinceTick;
        qint64 longestPause = 0; // milliseconds
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        tick.callOnTimeout([&] { longestPause = std::max(longestPause, sinceTick.restart()); });
        tick.start(5);
        sinceTick.start();
        for (const char *fault : {"silent", "late", "wrong-id", "garbage", "loop", "truncated-for-good"})
            resolver->ask(questionFor(fault), &lookups);
        QTest::qWait(500);
        qInfo() << "longest pause of the event loop:" << longestPause << "ms";
        QVERIFY(longestPause < 400);
    }

private:
    static const char *nameOf(Asked asked) { return asked == Asked::System ? "system" : "unbound"; }

    static void resolvers()
    {
        QTest::addColumn<Asked>("asked");
        for (const Asked asked : {Asked::System, Asked::Unbound})
            QTest::addRow("%s", nameOf(asked)) << asked;
    }

    // libunbound says SERVFAIL for whatever its forwarder does not answer.
    static void faults(Asked asked)
    {
        QTest::addColumn<std::string>("fault");
        QTest::addColumn<Status>("status");
        const auto row = [asked](const char *fault, Status system, Status unbound) {
            QTest::newRow(fault) << std::string(fault) << (asked == Asked::System ? system : unbound);
        };
        // clang-format off
        row("fine",               Status::Found,         Status::Found);
        row("no-such-name",       Status::NoSuchName,    Status::NoSuchName);
        row("empty",              Status::NoData,        Status::NoData);
        row("servfail",           Status::ServerFailure, Status::ServerFailure);
        row("refused",            Status::Refused,       Status::ServerFailure);
        row("silent",             Status::Timeout,       Status::Timeout);
        row("late",               Status::Timeout,       Status::Timeout);
        row("slow",               Status::Found,         Status::Found);
        row("truncated",          Status::Found,         Status::Found);
        row("truncated-for-good", Status::Timeout,       Status::ServerFailure);
        row("wrong-id",           Status::Timeout,       Status::Timeout);
        row("garbage",            Status::Garbled,       Status::ServerFailure);
        row("loop",               Status::ServerFailure, Status::ServerFailure);
        row("huge",               Status::Found,         Status::Found);
        row("many",               Status::Found,         Status::Found);
        // clang-format on
    }

    // Nothing where it takes libunbound and there is none.
    std::unique_ptr<session::Resolver> fetchedResolver() const
    {
        QFETCH(Asked, asked);
        if (asked == Asked::System)
            return systemResolver();
        return UnboundResolver::isAvailable() ? unboundResolver() : nullptr;
    }

    std::unique_ptr<session::Resolver> systemResolver() const
    {
        auto resolver = std::make_unique<SystemResolver>(session::NameServer{m_server->address()});
        resolver->setTimeout(shortTimeout);
        return resolver;
    }

    std::unique_ptr<session::Resolver> unboundResolver() const
    {
        session::UnboundSettings settings;
        settings.forwarder = session::NameServer{m_server->address()};
        settings.validation = session::UnboundSettings::Validation::None;
        auto resolver = std::make_unique<UnboundResolver>(settings);
        resolver->setTimeout(shortTimeout);
        return resolver;
    }

    std::unique_ptr<test::FaultyDnsServer> m_server;
};

QTEST_GUILESS_MAIN(TestFaultyServers)
#include "tst_faulty_servers.moc"
