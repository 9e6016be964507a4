// SPDX-License-Identifier: Apache-2.0
// What the key ring keeps of each key, for how many, and over a restart.

#include "core/session/keys/key_ring.h"
#include "tests/support/print.h"

#include <QSignalSpy>
#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dkim::KnownKey;
using session::KeyRing;

namespace {

const std::string name = "sel._domainkey.example.org";

KnownKey keyOf(const std::string &record, std::int64_t first, std::int64_t last)
{
    return {name, record, dns::Source::Archive, "https://archive.example/", true, first, last};
}

dns::Answer answerOf(const std::string &record, std::int64_t time)
{
    dns::Answer answer;
    answer.question = {name, dns::RecordType::Txt};
    answer.status = dns::Status::Found;
    answer.txt = {{{record.substr(0, 2), record.substr(2)}}};
    answer.server = "192.0.2.53";
    answer.askedAt = time;
    return answer;
}

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT

private slots:

    void aKeySeenAgainGetsItsTimesWidened()
    {
        KeyRing ring;
        QSignalSpy changes(&ring, &KeyRing::changed);
        ring.addAnswer(answerOf("p=abc", 200));
        ring.addAnswer(answerOf("p=abc", 100));
        ring.addAnswer(answerOf("p=abc", 150)); // tells nothing new
        QCOMPARE(
            ring.keysOf(name),
            (std::vector<KnownKey>{{name, "p=abc", dns::Source::System, "192.0.2.53", false, 100, 200}}));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.front().front().value<std::string>(), name);
    }

    void anotherSourceIsAnotherEntry()
    {
        KeyRing ring;
        ring.addAnswer(answerOf("p=abc", 200));
        ring.add(keyOf("p=abc", 1, 2));
        ring.add(keyOf("p=def", 3, 4));
        QCOMPARE(ring.keysOf(name).size(), std::size_t{3});
        QVERIFY(ring.keysOf("other._domainkey.example.org").empty());
    }

    void someAnswersAreNoKeys()
    {
        KeyRing ring;
        dns::Answer file = answerOf("p=abc", 1);
        file.source = dns::Source::File;
        dns::Answer bogus = answerOf("p=abc", 1);
        bogus.dnssec = dns::Dnssec::Bogus;
        dns::Answer policy = answerOf("v=DMARC1", 1);
        policy.question.name = "_dmarc.example.org";
        for (const dns::Answer &answer : {file, bogus, policy})
            ring.addAnswer(answer);
        QVERIFY(ring.isEmpty());
    }

    void theOldestGoesWhereANameHasTooMany()
    {
        KeyRing ring;
        for (std::size_t i = 0; i <= KeyRing::maxKeysOfName; ++i) {
            const auto time = static_cast<std::int64_t>(100 - i);
            ring.add(keyOf("p=" + std::to_string(i), time, time));
        }
        const std::vector<KnownKey> keys = ring.keysOf(name);
        QCOMPARE(keys.size(), KeyRing::maxKeysOfName);
        const std::string oldest = "p=" + std::to_string(KeyRing::maxKeysOfName - 1);
        QVERIFY(std::ranges::none_of(keys, [&](const KnownKey &key) { return key.record == oldest; }));
    }

    void removedKeysAreGone()
    {
        KeyRing ring;
        ring.add(keyOf("p=abc", 1, 2));
        ring.add(keyOf("p=def", 1, 2));
        ring.remove(keyOf("p=abc", 0, 0)); // times do not make another key
        QCOMPARE(ring.all(), std::vector{keyOf("p=def", 1, 2)});
        ring.clear();
        QVERIFY(ring.isEmpty());
    }

    void aFileGivesBackWhatWasWritten()
    {
        KeyRing ring;
        ring.add(keyOf("p=abc\xff\x01\"", 1, 1'700'000'000'000));
        ring.add({name, "p=def", dns::Source::Given, "", false, std::nullopt, std::nullopt});
        KeyRing read;
        QVERIFY(read.addJson(ring.toJson()));
        QCOMPARE(read.all(), ring.all());
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRead");

        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("no JSON") << QByteArray("{") << false;
        QTest::newRow("another object") << QByteArray("{}") << false;
        QTest::newRow("an array") << QByteArray("[]") << false;
        QTest::newRow("entries that are none") << QByteArray(R"({"keys":[1,{},{"name":"a"},null]})") << true;
    }

    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isRead);
        KeyRing ring;
        QCOMPARE(ring.addJson(json), isRead);
        QVERIFY(ring.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyRing)

#include "tst_key_ring.moc"
