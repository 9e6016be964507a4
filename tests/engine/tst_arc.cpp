// SPDX-License-Identifier: Apache-2.0
// Chains of ARC: other people's messages with known verdicts, our own with every fault a chain can have, and
// what the text allows in odd forms.

#include "core/engine/analysis/analysis.h"
#include "core/engine/arc/instance.h"
#include "core/session/file.h"
#include "core/session/keys_file.h"
#include "tests/support/corpus.h"
#include "tests/support/own_data.h"
#include "tests/support/print.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace dkimlens;
using arc::FieldKind;
using test::CorpusCase;
using test::OwnCase;
using trace::Detail;

namespace {

// Where the corpus asks for something else than the RFCs do.
struct Deviation
{
    const char *name;
    const char *verdict;
    const char *rfc;
};

constexpr std::array deviations{
    // An ARC-Message-Signature has "the same syntax and semantics" as DKIM-Signature (RFC 8617, 4.1.2), and
    // there h= "MUST NOT be empty" (RFC 6376, 3.5) and must name From (5.4). Its peers read more liberally.
    Deviation{"arc-test-suite/ams_fields_h_empty.eml", "fail", "RFC 6376, 3.5"},
};

QString wantedOf(const CorpusCase &entry)
{
    const auto *row = std::ranges::find_if(
        deviations, [&](const Deviation &deviation) { return entry.name == QLatin1String(deviation.name); });
    return row == deviations.end() ? entry.arc : QString::fromLatin1(row->verdict);
}

QString text(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QStringList described(const arc::Chain &chain)
{
    QStringList lines{text(dkim::wordOf(chain.verdict)) + u' ' + text(arc::wordOf(chain.cause))};
    for (const arc::ArcSet &set : chain.sets)
        lines.append(QStringList{QString::number(set.instance),
                                 text(dkim::wordOf(arc::messageSignatureVerdict(set))),
                                 text(dkim::wordOf(arc::sealVerdict(set))), text(arc::wordOf(set.cause))}
                         .join(u' '));
    return lines;
}

QStringList wantedOf(const QJsonObject &chain)
{
    QStringList lines{chain[u"result"].toString() + u' ' + chain[u"reason"].toString()};
    const QJsonArray sets = chain[u"sets"].toArray();
    for (const QJsonValue &set : sets)
        lines.append(QStringList{QString::number(set[u"instance"].toInt()), set[u"ams"].toString(),
                                 set[u"as"].toString(), set[u"reason"].toString()}
                         .join(u' '));
    return lines;
}

std::int64_t timeOf(const CorpusCase &entry)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return entry.at.value_or(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

OwnCase ownCase(const QString &name)
{
    const std::vector<OwnCase> cases = test::ownCases();
    const auto it = std::ranges::find(cases, name, &OwnCase::name);
    return it == cases.end() ? OwnCase() : *it;
}

message::Message messageOf(const OwnCase &entry)
{
    return message::Message::fromBytes(test::readFile(entry.messageFile).toStdString());
}

} // namespace

class TestArc : public QObject
{
    Q_OBJECT

private slots:
    void corpus_data();
    void corpus();
    void ownMessages_data();
    void ownMessages();
    void instances_data();
    void instances();
    void aMessageWithoutArcHasNoChain();
    void theOldestPassIsNamed_data();
    void theOldestPassIsNamed();
    void everyKeyIsAskedForOnce();
    void whileAKeyIsNotKnownTheChainDoesNotPass();
    void everyReasonHasAWordOfItsOwn();
    void aHostileNumberOfFieldsIsRead();

private:
    std::vector<CorpusCase> m_corpus = test::corpusCases();
    std::vector<OwnCase> m_own = test::ownCases();
};

void TestArc::corpus_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < m_corpus.size(); ++i) {
        if (!m_corpus[i].arc.isEmpty())
            QTest::newRow(qPrintable(m_corpus[i].name)) << i;
    }
    if (m_corpus.empty())
        QTest::newRow("absent") << m_corpus.size();
}

void TestArc::corpus()
{
    QFETCH(const std::size_t, index);
    if (m_corpus.empty())
        QSKIP("the corpus is not there (DKIMLENS_CORPUS_DIR)");
    const CorpusCase &entry = m_corpus[index];
    const message::Message message = session::openFile(entry.messageFile).message;
    session::KeysFile keys;
    QVERIFY(!keys.add(entry.keysFile));
    dns::Answers answers;
    for (const dns::Question &question : analysis::questionsOf(message))
        answers.insert(keys.answer(question));

    const auto traced = analysis::analyze(message, answers, {.detail = Detail::Trace}, timeOf(entry));
    const auto untraced = analysis::analyze(message, answers, {.detail = Detail::Verdict}, timeOf(entry));
    QVERIFY(traced.unanswered.empty());
    QVERIFY2(text(dkim::wordOf(traced.arc.verdict)) == wantedOf(entry),
             qPrintable(described(traced.arc).join(u'\n')));
    QCOMPARE(described(untraced.arc), described(traced.arc));
}

void TestArc::ownMessages_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        if (!m_own[i].chain.isEmpty())
            QTest::newRow(qPrintable(m_own[i].name)) << i;
    }
}

void TestArc::ownMessages()
{
    QFETCH(const std::size_t, index);
    const OwnCase &entry = m_own[index];
    for (const Detail detail : {Detail::Verdict, Detail::Trace})
        QCOMPARE(described(test::analyzeOffline(entry, detail).arc), wantedOf(entry.chain));
}

void TestArc::instances_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<int>("instance"); // 0: invalid, 51: too many

    const auto row = [](FieldKind kind, const char *value, int instance) {
        QTest::addRow("%d:%s", static_cast<int>(kind), value)
            << static_cast<int>(kind) << std::string(value) << instance;
    };
    const FieldKind results = FieldKind::AuthenticationResults;
    const FieldKind seal = FieldKind::Seal;
    row(results, " i=1; mx.example.com", 1);
    row(results, "i=50;", 50);
    row(results, "\r\n i\r\n =\t7 ;", 7);
    row(results, " (a (nested) \\) comment) i=2 (another; one);", 2);
    row(results, " i=07; x", 7); // position is one digit or two
    row(results, " i=007; x", 0);
    row(results, " i=0; x", 0);
    row(results, " i=51; x", 51);
    row(results, " i=99999999999999999999; x", 51);
    row(results, " i=-1; x", 0);
    row(results, " i=1 x; y", 0);
    row(results, " i=1", 0);
    row(results, " I=1; x", 0); // the name is case-sensitive
    row(results, " x; i=1;", 0);
    row(results, " (not closed i=1;", 0);
    row(results, "", 0);
    row(seal, " i=1; a=rsa-sha256", 1);
    row(seal, " a=rsa-sha256; i=3", 3);
    row(seal, " (comment) i=3 (comment); a=x", 3);
    row(seal, " i=; a=x", 0);
    row(seal, " i=1 2; a=x", 0);
    row(seal, " i=one; a=x", 0);
    row(seal, " a=x", 0);
    row(seal, " i=51", 51);
    row(seal, "", 0);
}

void TestArc::instances()
{
    QFETCH(const int, kind);
    QFETCH(const std::string, value);
    QFETCH(const int, instance);
    const Result<int> read = arc::readInstance(static_cast<FieldKind>(kind), Slice(value));
    if (instance >= 1 && instance <= arc::maxSets) {
        QVERIFY(read);
        QCOMPARE(*read, instance);
        return;
    }
    QVERIFY(!read);
    QCOMPARE(read.error().code,
             instance == 0 ? ProblemCode::ArcInstanceInvalid : ProblemCode::ArcTooManySets);
}

void TestArc::aMessageWithoutArcHasNoChain()
{
    const auto message = message::Message::fromBytes("From: a@example.com\r\nX-ARC-Seal: i=1\r\n\r\n");
    const arc::Chain chain = analysis::analyze(message, {}, {}, 0).arc;
    QVERIFY(!chain.isPresent());
    QCOMPARE(chain.verdict, dkim::Verdict::None);
    QVERIFY(chain.trace.steps.empty());
}

void TestArc::theOldestPassIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<int>>("oldest");

    QTest::newRow("all pass") << QStringLiteral("arc/two-sets.eml") << std::optional(0);
    QTest::newRow("the first fails") << QStringLiteral("arc/changed-between-the-sets.eml")
                                     << std::optional(2);
    QTest::newRow("the newest fails") << QStringLiteral("arc/body-changed.eml") << std::optional<int>();
}

void TestArc::theOldestPassIsNamed()
{
    QFETCH(const QString, name);
    QFETCH(const std::optional<int>, oldest);
    QCOMPARE(test::analyzeOffline(ownCase(name), Detail::Verdict).arc.oldestPass, oldest);
}

void TestArc::everyKeyIsAskedForOnce()
{
    const message::Message message = messageOf(ownCase(QStringLiteral("arc/two-sets.eml")));
    const std::vector<dns::Question> questions = analysis::questionsOf(message);
    QCOMPARE(questions.size(), std::size_t{1});
    QCOMPARE(questions.front().name, std::string("rsa2048._domainkey.example.com"));
    QCOMPARE(analysis::analyze(message, {}, {}, 0).unanswered, questions);
}

void TestArc::whileAKeyIsNotKnownTheChainDoesNotPass()
{
    const OwnCase entry = ownCase(QStringLiteral("arc/one-set.eml"));
    const arc::Chain chain = analysis::analyze(messageOf(entry), {}, {}, entry.at).arc;
    QCOMPARE(described(chain),
             QStringList({QStringLiteral("fail key-lookup-failed"),
                          QStringLiteral("1 temperror temperror key-lookup-failed")}));
    QCOMPARE(chain.trace.outcome, trace::Outcome::NotReached);
}

void TestArc::everyReasonHasAWordOfItsOwn()
{
    std::vector<std::string_view> words;
    for (const arc::ReasonRow &row : arc::reasonTable()) {
        QCOMPARE(arc::reasonOf(row.problem), row.reason);
        QCOMPARE(arc::wordOf({row.reason, {}}), row.word);
        words.push_back(row.word);
    }
    for (const dkim::ReasonRow &row : dkim::reasonTable())
        words.push_back(row.word);
    std::ranges::sort(words);
    QVERIFY(std::ranges::adjacent_find(words) == words.end());
}

// Linear: with a quadratic reading this takes minutes.
void TestArc::aHostileNumberOfFieldsIsRead()
{
    std::string bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += "ARC-Seal: i=" + std::to_string(i % 60) + "; cv=pass; h=x\r\n";
    const arc::Chain chain = analysis::analyze(message::Message::fromBytes(bytes), {}, {}, 0).arc;
    QCOMPARE(chain.verdict, dkim::Verdict::Fail);
    QCOMPARE(chain.cause.own, arc::Reason::InstanceInvalid);
    QCOMPARE(chain.sets.size(), static_cast<std::size_t>(arc::maxSets));
}

QTEST_GUILESS_MAIN(TestArc)
#include "tst_arc.moc"
