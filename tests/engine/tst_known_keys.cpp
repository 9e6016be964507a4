// SPDX-License-Identifier: Apache-2.0
// Keys that are known beside what DNS answers: which of them the signature was made with, and that none of
// them decides.

#include "core/engine/analysis/analysis.h"
#include "tests/support/print.h"
#include "tests/support/signer.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace)
using dkim::KnownKey;
using dkim::Match;
using test::Draft;
using test::SigningKey;

namespace {

const std::string name = "sel._domainkey.example.org";

dns::Answers answersOf(const std::vector<std::string> &records)
{
    dns::Answer answer;
    answer.question = {name, dns::RecordType::Txt};
    answer.status = records.empty() ? dns::Status::NoSuchName : dns::Status::Found;
    for (const std::string &record : records)
        answer.txt.push_back({{record}});
    dns::Answers answers;
    answers.insert(answer);
    return answers;
}

KnownKey archived(const std::string &record)
{
    return {name,  record,        dns::Source::Archive, "https://archive.example/",
            false, 1'684'000'000, 1'707'000'000};
}

} // namespace

class TestKnownKeys : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_message = message::Message::fromBytes(test::signedMessage(Draft(), m_old)); }

    void theKeyThatSignedIsFound()
    {
        const std::vector known{archived(m_other.record()), archived(m_old.record())};
        const dkim::VerifiedSignature signature = verify({m_new.record()}, known);
        QCOMPARE(signature.tried.size(), std::size_t{2});
        QCOMPARE(signature.tried[0].match, Match::NotChecked); // Ed25519, and the signature is RSA's
        QCOMPARE(signature.tried[1].match, Match::Match);
        QCOMPARE(signature.tried[1].key, known[1]);
        QVERIFY(!signature.tried[1].isInDns);
    }

    void itDecidesNoVerdict()
    {
        const std::vector known{archived(m_old.record())};
        for (const std::vector<std::string> &records : {std::vector<std::string>{}, {m_new.record()}}) {
            const dkim::VerifiedSignature with = verify(records, known);
            const dkim::VerifiedSignature without = verify(records, {});
            QCOMPARE(with.tried.front().match, Match::Match);
            QVERIFY(without.tried.empty());
            QCOMPARE(with.verdict, without.verdict);
            QCOMPARE(with.reason, without.reason);
            QCOMPARE(with.signatureMatch, without.signatureMatch);
            QVERIFY(with.verdict != dkim::Verdict::Pass);
        }
    }

    void anotherKeyDoesNotFit()
    {
        const dkim::VerifiedSignature signature = verify({}, std::vector{archived(m_new.record())});
        QCOMPARE(signature.tried.front().match, Match::Mismatch);
    }

    void keysOfOtherNamesAreNotTried()
    {
        KnownKey other = archived(m_old.record());
        other.name = "other._domainkey.example.org";
        QVERIFY(verify({}, std::vector{other}).tried.empty());
    }

    // An archive may keep p= alone: the key counts, not its record.
    void theSameKeyInDnsIsKnownAsSuch()
    {
        const std::string record = m_old.record();
        const std::string keyAlone = record.substr(record.find("p="));
        const dkim::VerifiedSignature signature = verify({record}, std::vector{archived(keyAlone)});
        QVERIFY(signature.tried.front().isInDns);
        QCOMPARE(signature.tried.front().match, Match::Match);
        QCOMPARE(signature.verdict, dkim::Verdict::Pass);
    }

    void whatDnsAnswersIsNoEvidenceBesideIt()
    {
        KnownKey seen = archived(m_old.record());
        seen.source = dns::Source::System;
        QVERIFY(verify({m_old.record()}, {seen}).tried.empty());
        QCOMPARE(verify({m_new.record()}, {seen}).tried.size(), std::size_t{1});
    }

    void brokenRecordsAreKept()
    {
        const dkim::VerifiedSignature signature = verify({}, std::vector{archived("p=!;;=")});
        QCOMPARE(signature.tried.front().match, Match::NotChecked);
        QVERIFY(signature.tried.front().record.problem.has_value());
    }

    void theirNumberIsLimited()
    {
        const std::vector<KnownKey> known(dkim::maxKnownKeys + 1, archived("p="));
        QCOMPARE(verify({}, known).tried.size(), dkim::maxKnownKeys);
    }

private:
    dkim::VerifiedSignature verify(const std::vector<std::string> &records,
                                   const std::vector<KnownKey> &known) const
    {
        const analysis::Options options{.detail = trace::Detail::Verdict, .knownKeys = known};
        return analysis::analyze(m_message, answersOf(records), options, 1'700'000'000).signatures.front();
    }

    SigningKey m_old{"rsa2048"};
    SigningKey m_new{"rsa2048-other"};
    SigningKey m_other{"ed25519"};
    message::Message m_message;
};

QTEST_GUILESS_MAIN(TestKnownKeys)

#include "tst_known_keys.moc"
