// SPDX-License-Identifier: Apache-2.0
// Who decides whether anybody is asked: at once, ask first, never.

#include "core/session/resolvers/caching_resolver.h"
#include "core/session/resolvers/gated_resolver.h"
#include "tests/support/print.h"
#include "tests/support/puppet_resolver.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dns::Status;
using session::GatedResolver;
using session::Lookup;
using session::LookupPolicy;

namespace {

const dns::Question first{"a._domainkey.example.org", dns::RecordType::Txt};
const dns::Question second{"b._domainkey.example.org", dns::RecordType::Txt};

dns::Answer found(const dns::Question &question)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = Status::Found;
    answer.ttl = 300;
    answer.askedAt = QDateTime::currentSecsSinceEpoch();
    return answer;
}

} // namespace

class TestGatedResolver : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_source = std::make_unique<test::PuppetResolver>();
        m_cache = std::make_unique<session::CachingResolver>(m_source.get());
        m_answers.clear();
    }

    void atOnceAsks()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AtOnce);
        ask(gate, first);
        QCOMPARE(m_source->asked.size(), std::size_t{1});
        QVERIFY(gate.heldBack().empty());
    }

    void neverAsksNobody()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::Never);
        ask(gate, first);
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QCOMPARE(m_answers.front().status, Status::NotAsked);
        QCOMPARE(m_answers.front().question, first);
        QVERIFY(m_source->asked.empty());
    }

    void whatTheCacheHasPassesAlways()
    {
        m_cache->cache().insert(found(first));
        GatedResolver gate(m_cache.get(), LookupPolicy::Never);
        ask(gate, first);
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QCOMPARE(m_answers.front().status, Status::Found);
        QVERIFY(m_source->asked.empty());
    }

    void asksWhenItIsAllowed()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AskFirst);
        QSignalSpy changes(&gate, &GatedResolver::heldBackChanged);
        ask(gate, first);
        ask(gate, second);
        ask(gate, first);
        QTest::qWait(1);
        QVERIFY(m_source->asked.empty());
        QCOMPARE(gate.heldBack(), (std::vector{first, second}));

        gate.allow();
        QCOMPARE(m_source->asked, (std::vector{first, second}));
        QVERIFY(gate.heldBack().empty());
        QCOMPARE(changes.size(), 4);
        m_source->answerEach(found);
        QTRY_COMPARE(m_answers.size(), std::size_t{3});

        ask(gate, {"c._domainkey.example.org", dns::RecordType::Txt});
        QCOMPARE(m_source->asked.size(), std::size_t{3}); // what is allowed is allowed for the message
    }

    void refusedQuestionsAreAnsweredSo()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AskFirst);
        ask(gate, first);
        gate.refuse();
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QCOMPARE(m_answers.front().status, Status::NotAsked);

        ask(gate, second);
        QCOMPARE(gate.heldBack(), std::vector{second});
    }

    void aNewPolicyHoldsForWhatIsHeldBack()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AskFirst);
        ask(gate, first);
        gate.setPolicy(LookupPolicy::AtOnce);
        QCOMPARE(m_source->asked.size(), std::size_t{1});

        gate.setPolicy(LookupPolicy::AskFirst);
        ask(gate, second);
        gate.setPolicy(LookupPolicy::Never);
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QCOMPARE(m_answers.front().question, second);
        QCOMPARE(m_answers.front().status, Status::NotAsked);
    }

    void cancelledWhileHeldBack()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AskFirst);
        ask(gate, first)->cancel();
        QVERIFY(gate.heldBack().empty());
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QCOMPARE(m_answers.front().status, Status::Cancelled);
        gate.allow();
        QVERIFY(m_source->asked.empty());
    }

    void cancelledOnceItIsAsked()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AskFirst);
        Lookup *lookup = ask(gate, first);
        gate.allow();
        lookup->cancel();
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QCOMPARE(m_answers.front().status, Status::Cancelled);
    }

    void droppedWhileHeldBack()
    {
        GatedResolver gate(m_cache.get(), LookupPolicy::AskFirst);
        delete ask(gate, first);
        QVERIFY(gate.heldBack().empty());
        gate.allow();
        QVERIFY(m_source->asked.empty());
    }

private:
    Lookup *ask(GatedResolver &gate, const dns::Question &question)
    {
        Lookup *lookup = gate.ask(question, &m_owner);
        connect(lookup, &Lookup::finished, this,
                [this](const dns::Answer &answer) { m_answers.push_back(answer); });
        return lookup;
    }

    QObject m_owner;
    std::unique_ptr<test::PuppetResolver> m_source;
    std::unique_ptr<session::CachingResolver> m_cache;
    std::vector<dns::Answer> m_answers;
};

QTEST_GUILESS_MAIN(TestGatedResolver)

#include "tst_gated_resolver.moc"
