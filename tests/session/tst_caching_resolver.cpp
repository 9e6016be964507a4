// SPDX-License-Identifier: Apache-2.0
// What is kept for how long, what is asked once for many, and how each of them may end.

#include "core/session/resolvers/caching_resolver.h"
#include "tests/support/print.h"
#include "tests/support/puppet_resolver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dns::Dnssec;
using dns::Status;
using session::AnswerCache;
using session::CachingResolver;
using session::Lookup;

namespace {

constexpr std::int64_t start = 1'000'000;

const dns::Question question{"s._domainkey.example.org", dns::RecordType::Txt};

dns::Answer answerOf(const dns::Question &asked, Status status, std::optional<std::uint32_t> ttl)
{
    dns::Answer answer;
    answer.question = asked;
    answer.status = status;
    answer.ttl = ttl;
    answer.askedAt = start;
    return answer;
}

// The answers that a lookup has given so far.
class Received
{
public:
    explicit Received(Lookup *lookup)
        : m_lookup(lookup)
    {
        QObject::connect(lookup, &Lookup::finished, lookup,
                         [this](const dns::Answer &answer) { answers.push_back(answer); });
    }

    void drop() { m_lookup.reset(); }
    void cancel() { m_lookup->cancel(); }

    std::vector<dns::Answer> answers;

private:
    std::unique_ptr<Lookup> m_lookup;
};

} // namespace

class TestCachingResolver : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_now = start;
        m_source = std::make_unique<test::PuppetResolver>();
        m_resolver = std::make_unique<CachingResolver>(m_source.get());
        m_resolver->cache().setClock([this] { return m_now; });
    }

    void cleanup()
    {
        m_resolver.reset();
        m_source.reset();
    }

    void keepsAnAnswerForItsLifetime_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<int>("ttl"); // below 0: none
        QTest::addColumn<qint64>("lifetime"); // seconds

        // clang-format off
        QTest::newRow("found")                  << Status::Found         << 300 << qint64{300};
        QTest::newRow("found, lifetime 0")      << Status::Found         << 0   << qint64{0};
        QTest::newRow("found, no lifetime")     << Status::Found         << -1  << qint64{0};
        QTest::newRow("very long")              << Status::Found         << 2'000'000'000 << qint64{604'800};
        QTest::newRow("no such name")           << Status::NoSuchName    << -1  << qint64{60};
        QTest::newRow("no such name, lifetime") << Status::NoSuchName    << 20  << qint64{20};
        QTest::newRow("no data")                << Status::NoData        << -1  << qint64{60};
        QTest::newRow("server failure")         << Status::ServerFailure << 300 << qint64{0};
        QTest::newRow("timeout")                << Status::Timeout       << -1  << qint64{0};
        QTest::newRow("cancelled")              << Status::Cancelled     << -1  << qint64{0};
        // clang-format on
    }

    void keepsAnAnswerForItsLifetime()
    {
        QFETCH(Status, status);
        QFETCH(int, ttl);
        QFETCH(qint64, lifetime);
        const auto ttlGiven = ttl < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(ttl));
        AnswerCache &cache = m_resolver->cache();

        cache.insert(answerOf(question, status, ttlGiven));
        QCOMPARE(cache.secondsLeft(question).value_or(0), lifetime);
        m_now = start + lifetime - 1;
        QCOMPARE(cache.find(question).has_value(), lifetime > 0);
        m_now = start + lifetime;
        QVERIFY(!cache.find(question));
        QVERIFY(cache.entries().empty());
    }

    void keepsNothingThatDnssecProvesFalse()
    {
        dns::Answer bogus = answerOf(question, Status::Found, 300);
        bogus.dnssec = Dnssec::Bogus;
        m_resolver->cache().insert(bogus);
        QVERIFY(m_resolver->cache().entries().empty());
    }

    void forgetsTheOldestWhereItIsFull()
    {
        AnswerCache &cache = m_resolver->cache();
        const auto nameOf = [](std::size_t number) {
            return dns::Question{"s" + std::to_string(number) + ".example.org", dns::RecordType::Txt};
        };
        for (std::size_t i = 0; i <= AnswerCache::maxEntries; ++i)
            cache.insert(answerOf(nameOf(i), Status::Found, static_cast<std::uint32_t>(1'000 + i)));
        QCOMPARE(cache.entries().size(), AnswerCache::maxEntries);
        QVERIFY(!cache.find(nameOf(0)));
        QVERIFY(cache.find(nameOf(1)));
    }

    void answersFromTheCacheLater()
    {
        Received first(m_resolver->ask(question, nullptr));
        m_source->answerEach([](const dns::Question &asked) { return answerOf(asked, Status::Found, 300); });
        QCOMPARE(first.answers.size(), std::size_t{1});

        QVERIFY(m_resolver->asksNobody(question));
        Received second(m_resolver->ask(question, nullptr));
        QVERIFY(second.answers.empty()); // never from inside ask()
        QTRY_COMPARE(second.answers.size(), std::size_t{1});
        QCOMPARE(second.answers, first.answers);
        QCOMPARE(m_source->asked.size(), std::size_t{1});

        m_now = start + 300;
        QVERIFY(!m_resolver->asksNobody(question));
        const Received third(m_resolver->ask(question, nullptr));
        QCOMPARE(m_source->asked.size(), std::size_t{2});
    }

    void asksAgainWhatWasForgotten()
    {
        m_resolver->cache().insert(answerOf(question, Status::Found, 300));
        m_resolver->cache().insert(answerOf({"other.example.org", {}}, Status::Found, 300));
        QSignalSpy changes(&m_resolver->cache(), &AnswerCache::changed);
        m_resolver->cache().remove(question);
        QCOMPARE(m_resolver->cache().entries().size(), std::size_t{1});
        m_resolver->cache().clear();
        QVERIFY(m_resolver->cache().entries().empty());
        QCOMPARE(changes.size(), 2);
    }

    void asksOnceForAllThatWait()
    {
        Received first(m_resolver->ask(question, nullptr));
        Received second(m_resolver->ask(question, nullptr));
        Received dropped(m_resolver->ask(question, nullptr));
        dropped.drop();
        QCOMPARE(m_source->asked.size(), std::size_t{1});
        m_source->answerEach(
            [](const dns::Question &asked) { return answerOf(asked, Status::ServerFailure, {}); });
        QCOMPARE(first.answers.size(), std::size_t{1});
        QCOMPARE(second.answers.size(), std::size_t{1});
        QVERIFY(dropped.answers.empty());
    }

    void aCancelEndsOneAlone()
    {
        Received first(m_resolver->ask(question, nullptr));
        Received second(m_resolver->ask(question, nullptr));
        first.cancel();
        QTRY_COMPARE(first.answers.size(), std::size_t{1});
        QCOMPARE(first.answers.front().status, Status::Cancelled);
        QCOMPARE(first.answers.front().question, question);
        m_source->answerEach([](const dns::Question &asked) { return answerOf(asked, Status::Found, 300); });
        QCOMPARE(first.answers.size(), std::size_t{1});
        QCOMPARE(second.answers.size(), std::size_t{1});
        QCOMPARE(second.answers.front().status, Status::Found);
    }

    void whereNobodyWaitsTheQuestionIsDropped()
    {
        Received only(m_resolver->ask(question, nullptr));
        only.drop();
        QTRY_VERIFY(!m_source->lookups.front());
        const Received again(m_resolver->ask(question, nullptr));
        QCOMPARE(m_source->asked.size(), std::size_t{2});
    }

    void oneThatWaitsMayEndAnother()
    {
        Lookup *first = m_resolver->ask(question, this);
        auto other = std::make_unique<Received>(m_resolver->ask(question, nullptr));
        connect(first, &Lookup::finished, this, [&other] { other.reset(); });
        m_source->answerEach([](const dns::Question &asked) { return answerOf(asked, Status::Found, 300); });
        QVERIFY(!other);
        delete first;
    }

    void lookupsOutliveTheResolver()
    {
        Received lookup(m_resolver->ask(question, nullptr));
        m_resolver.reset();
        lookup.cancel();
        QTest::qWait(1);
        QVERIFY(lookup.answers.empty());
    }

private:
    std::int64_t m_now = start;
    std::unique_ptr<test::PuppetResolver> m_source;
    std::unique_ptr<CachingResolver> m_resolver;
};

QTEST_GUILESS_MAIN(TestCachingResolver)

#include "tst_caching_resolver.moc"
