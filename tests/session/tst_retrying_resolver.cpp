// SPDX-License-Identifier: Apache-2.0
// What is asked again and what is not, and that a cancel ends it.

#include "core/session/resolvers/retrying_resolver.h"
#include "tests/support/print.h"
#include "tests/support/puppet_resolver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dns::Status;
using namespace std::chrono_literals;

namespace {

const dns::Question question{"sel._domainkey.example.org", dns::RecordType::Txt};

dns::Answer answerWith(Status status)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = status;
    answer.took = 20ms;
    return answer;
}

// The last answer that somebody heard, and how often one was heard.
struct Heard
{
    explicit Heard(session::Lookup *lookup)
    {
        QObject::connect(lookup, &session::Lookup::finished, lookup, [this](const dns::Answer &given) {
            ++count;
            answer = given;
        });
    }

    int count = 0;
    dns::Answer answer;
};

} // namespace

class TestRetryingResolver : public QObject
{
    Q_OBJECT

private slots:

    void asksAgainWhatMayHelp_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<std::size_t>("asked");
        QTest::newRow("found") << Status::Found << std::size_t(1);
        QTest::newRow("no such name") << Status::NoSuchName << std::size_t(1);
        QTest::newRow("no data") << Status::NoData << std::size_t(1);
        QTest::newRow("refused") << Status::Refused << std::size_t(1);
        QTest::newRow("cancelled") << Status::Cancelled << std::size_t(1);
        QTest::newRow("not asked") << Status::NotAsked << std::size_t(1);
        QTest::newRow("timeout") << Status::Timeout << std::size_t(3);
        QTest::newRow("server failure") << Status::ServerFailure << std::size_t(3);
        QTest::newRow("unreachable") << Status::Unreachable << std::size_t(3);
        QTest::newRow("garbled") << Status::Garbled << std::size_t(3);
    }

    void asksAgainWhatMayHelp()
    {
        QFETCH(const Status, status);
        QFETCH(const std::size_t, asked);
        test::PuppetResolver source;
        session::RetryingResolver resolver(&source);
        resolver.setTries(3);
        QObject parent;
        const Heard heard(resolver.ask(question, &parent));
        for (std::size_t i = 0; i < asked; ++i) {
            QCOMPARE(heard.count, 0);
            source.answerEach([&](const dns::Question &) { return answerWith(status); });
        }
        QCOMPARE(heard.count, 1);
        QCOMPARE(heard.answer.status, status);
        QCOMPARE(heard.answer.took, 20ms * asked); // of all tries
        QCOMPARE(source.asked.size(), asked);
    }

    void theSecondTryMayGiveTheAnswer()
    {
        test::PuppetResolver source;
        session::RetryingResolver resolver(&source);
        resolver.setTries(2);
        QObject parent;
        const Heard heard(resolver.ask(question, &parent));
        source.answerEach([](const dns::Question &) { return answerWith(Status::Timeout); });
        source.answerEach([](const dns::Question &) { return answerWith(Status::Found); });
        QCOMPARE(heard.answer.status, Status::Found);
    }

    void aCancelEndsAllTries()
    {
        test::PuppetResolver source;
        session::RetryingResolver resolver(&source);
        resolver.setTries(5);
        QObject parent;
        session::Lookup *lookup = resolver.ask(question, &parent);
        const Heard heard(lookup);
        source.answerEach([](const dns::Question &) { return answerWith(Status::Timeout); });
        lookup->cancel();
        QTRY_COMPARE(heard.count, 1);
        QCOMPARE(heard.answer.status, Status::Cancelled);
        QCOMPARE(source.asked.size(), std::size_t(2));
    }

    void aLookupThatIsDeletedDropsItsTry()
    {
        test::PuppetResolver source;
        session::RetryingResolver resolver(&source);
        auto parent = std::make_unique<QObject>();
        resolver.ask(question, parent.get());
        parent.reset();
        QVERIFY(!source.lookups.front());
    }

    void aResolverThatIsGoneIsNotAskedAgain()
    {
        auto source = std::make_unique<test::PuppetResolver>();
        session::RetryingResolver resolver(source.get());
        resolver.setTries(2);
        QObject parent;
        const Heard heard(resolver.ask(question, &parent));
        const QPointer<test::PuppetLookup> lookup = source->lookups.front();
        source.reset();
        lookup->answer(answerWith(Status::Timeout));
        QCOMPARE(heard.count, 1);
        QCOMPARE(heard.answer.status, Status::Timeout);
    }
};

QTEST_GUILESS_MAIN(TestRetryingResolver)
#include "tst_retrying_resolver.moc"
