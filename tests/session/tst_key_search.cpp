// SPDX-License-Identifier: Apache-2.0
// Many names asked a few at a time, and the names that share a key.

#include "core/session/keys/key_search.h"
#include "core/session/keys/shared_keys.h"
#include "core/session/resolvers/gated_resolver.h"
#include "tests/support/print.h"
#include "tests/support/puppet_resolver.h"

#include <QSignalSpy>
#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using session::KeySearch;
using session::LookupPolicy;

namespace {

std::vector<std::string> names(int count)
{
    std::vector<std::string> all;
    for (int i = 0; i < count; ++i)
        all.push_back("s" + std::to_string(i) + "._domainkey.example.org");
    return all;
}

dns::Answer nothingAt(const dns::Question &question)
{
    dns::Answer answer;
    answer.question = question;
    return answer;
}

} // namespace

class TestKeySearch : public QObject
{
    Q_OBJECT

private slots:
    void asksAFewAtATimeUntilAllAreAnswered()
    {
        test::PuppetResolver resolver;
        KeySearch search;
        QSignalSpy answered(&search, &KeySearch::answered);
        QSignalSpy finished(&search, &KeySearch::finished);
        search.start(askOf(resolver), names(20));
        QCOMPARE(resolver.asked.size(), KeySearch::atOnce);
        QVERIFY(search.isRunning());
        while (search.isRunning()) {
            QVERIFY(resolver.lookups.size() <= KeySearch::atOnce);
            resolver.answerEach(nothingAt);
        }
        QCOMPARE(resolver.asked.size(), std::size_t(20));
        QCOMPARE(answered.size(), 20);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(search.answeredCount(), search.count());
    }

    void endsWhenItIsStopped()
    {
        test::PuppetResolver resolver;
        KeySearch search;
        QSignalSpy answered(&search, &KeySearch::answered);
        QSignalSpy finished(&search, &KeySearch::finished);
        search.start(askOf(resolver), names(20));
        search.stop();
        QVERIFY(!search.isRunning());
        QCOMPARE(finished.size(), 1);
        resolver.answerEach(nothingAt);
        QCOMPARE(answered.size(), 0);
        QCOMPARE(resolver.asked.size(), KeySearch::atOnce);
        search.stop();
        QCOMPARE(finished.size(), 1);
    }

    void aNewSearchDropsTheOldOne()
    {
        test::PuppetResolver resolver;
        KeySearch search;
        QSignalSpy answered(&search, &KeySearch::answered);
        search.start(askOf(resolver), names(3));
        search.start(askOf(resolver), {"other._domainkey.example.org"});
        resolver.answerEach(nothingAt);
        QCOMPARE(answered.size(), 1);
        QVERIFY(!search.isRunning());
    }

    void aSearchForNothingEndsAtOnce()
    {
        test::PuppetResolver resolver;
        KeySearch search;
        QSignalSpy finished(&search, &KeySearch::finished);
        search.start(askOf(resolver), {});
        QCOMPARE(finished.size(), 1);
    }

    void aClickIsThePermissionButNeverStaysNever()
    {
        test::PuppetResolver resolver;
        const dns::Question question{"s._domainkey.example.org", dns::RecordType::Txt};
        session::GatedResolver gate(&resolver, LookupPolicy::AskFirst);
        gate.askAllowed(question, this);
        QCOMPARE(resolver.asked.size(), std::size_t(1));
        QVERIFY(gate.heldBack().empty());

        gate.setPolicy(LookupPolicy::Never);
        QSignalSpy finished(gate.askAllowed(question, this), &session::Lookup::finished);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<dns::Answer>().status, dns::Status::NotAsked);
        QCOMPARE(resolver.asked.size(), std::size_t(1));
    }

    void knowsWhichNamesShareAKey()
    {
        session::KeyRing ring;
        ring.add(key("a._domainkey.example.org", "v=DKIM1; k=rsa; p=YWJj"));
        const session::SharedKeys shared(&ring);
        ring.add(key("b._domainkey.example.net", "p=YW Jj"));
        ring.add(key("b._domainkey.example.net", "p=eHl6"));
        ring.add(key("c._domainkey.example.net", "p="));
        QCOMPARE(shared.namesWith("abc", "a._domainkey.example.org"),
                 std::set<std::string>{"b._domainkey.example.net"});
        QCOMPARE(shared.namesWith("abc", {}).size(), std::size_t(2));
        QVERIFY(shared.namesWith("xyz", "b._domainkey.example.net").empty());
        QVERIFY(shared.namesWith("", {}).empty());
    }

private:
    static KeySearch::Ask askOf(test::PuppetResolver &resolver)
    {
        return [&resolver](const dns::Question &question, QObject *parent) {
            return resolver.ask(question, parent);
        };
    }

    static dkim::KnownKey key(const char *name, const char *record)
    {
        dkim::KnownKey known;
        known.name = name;
        known.record = record;
        return known;
    }
};

QTEST_GUILESS_MAIN(TestKeySearch)
#include "tst_key_search.moc"
