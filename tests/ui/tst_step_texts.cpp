// SPDX-License-Identifier: Apache-2.0
// The words of every step over real traces: the project's own messages, the samples, and the corpus.

#include "core/session/file.h"
#include "core/session/keys_file.h"
#include "tests/support/corpus.h"
#include "tests/support/own_data.h"
#include "tests/ui/words.h"
#include "ui/text/octets.h"
#include "ui/text/step_parts.h"
#include "ui/text/step_text.h"
#include "ui/text/translation.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

namespace dkimlens {

using trace::Outcome;

namespace {

struct Opened
{
    message::Message message;
    analysis::Analysis analysis;
};

message::Message read(const QString &path)
{
    return message::Message::fromBytes(test::readFile(path).toStdString());
}

Opened opened(const test::OwnCase &entry)
{
    return {read(entry.messageFile), test::analyzeOffline(entry, trace::Detail::Trace)};
}

Opened opened(const test::CorpusCase &entry)
{
    const message::Message message = read(entry.messageFile);
    session::KeysFile keys;
    dns::Answers answers;
    if (!keys.add(entry.keysFile)) {
        for (const dns::Question &question : analysis::questionsOf(message))
            answers.insert(keys.answer(question));
    }
    const std::int64_t now = entry.at.value_or(QDateTime::currentSecsSinceEpoch());
    return {message, analysis::analyze(message, answers, {}, now)};
}

Opened openedSample(const QString &name)
{
    const std::vector<test::OwnCase> samples = test::sampleCases();
    const auto it = std::ranges::find(samples, name, &test::OwnCase::name);
    if (it == samples.end())
        qFatal("There is no sample %s", qPrintable(name));
    return opened(*it);
}

QString nameOf(const trace::Step &step)
{
    return QString::fromLatin1(step.id.data(), static_cast<qsizetype>(step.id.size()));
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=\\.)\\s+(?=[A-Z0-9])"));
    return text.split(end, Qt::SkipEmptyParts);
}

void checkExplanation(const QString &html)
{
    QString plain = html;
    plain.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
    QVERIFY2(!plain.contains(QLatin1Char('<')) && !plain.contains(QLatin1Char('&')), qPrintable(html));
    QVERIFY2(plain.size() < 230, qPrintable(plain));
    const QStringList sentences = sentencesOf(plain);
    QVERIFY2(sentences.size() == 2, qPrintable(plain));
    for (const QString &sentence : sentences) {
        test::checkSentence(sentence);
        QVERIFY2(sentence.split(QLatin1Char(' ')).size() <= 20, qPrintable(sentence));
    }
}

void checkResult(const QString &result)
{
    test::checkLabel(result);
    QVERIFY2(result.size() <= 20, qPrintable(result));
    QVERIFY2(!result.at(0).isUpper() || result == QLatin1String("RSA") || result == QLatin1String("Ed25519"),
             qPrintable(result));
}

// A selector may be any word.
void checkFinding(QString finding, const dkim::VerifiedSignature &signature)
{
    const QString selector = QString::fromStdString(signature.signature.selector);
    if (!selector.isEmpty())
        finding.replace(selector, QStringLiteral("…"));
    if (!finding.isEmpty())
        test::checkSentence(finding);
    QVERIFY2(finding.size() < 700, qPrintable(finding));
}

void checkText(const text::StepText &text, const trace::Step &step)
{
    test::checkLabel(text.title);
    QVERIFY2(text.title != nameOf(step), qPrintable(text.title));
    QVERIFY2(text.variant.size() <= 20, qPrintable(text.variant));
    checkExplanation(text.explanation);
    checkResult(text.result);
    QVERIFY2(step.outcome != Outcome::Failed || !text.finding.isEmpty(), qPrintable(nameOf(step)));
    QCOMPARE(text.inputCaption.isEmpty(), !step.change.has_value());
    QCOMPARE(text.outputCaption.isEmpty(), !step.change.has_value());
}

void checkChange(const trace::Step &step, const message::Message &message)
{
    if (!step.change)
        return;
    const QString text = text::changeText(*step.change, message);
    test::checkLabel(text);
    QVERIFY2(text.size() <= 80, qPrintable(text));
    const bool isSame =
        trace::inputOf(*step.change, message.bytes()) == trace::outputOf(*step.change, message.bytes());
    QCOMPARE(text == QLatin1String("Nothing to change here"), isSame);
}

void checkSignature(const dkim::VerifiedSignature &signature, const message::Message &message)
{
    trace::visitAll(signature.trace, [&](const trace::Step &step) {
        const text::StepText text = text::stepText(step, signature, message);
        checkText(text, step);
        checkFinding(text.finding, signature);
        checkChange(step, message);
    });
}

void checkAll(const Opened &opened)
{
    for (const dkim::VerifiedSignature &signature : opened.analysis.signatures)
        checkSignature(signature, opened.message);
    for (const arc::ArcSet &set : opened.analysis.arc.sets) {
        if (set.messageSignature)
            checkSignature(*set.messageSignature, opened.message);
        if (set.seal)
            checkSignature(*set.seal, opened.message);
    }
    if (!opened.analysis.arc.isPresent())
        return;
    trace::visitAll(opened.analysis.arc.trace, [&](const trace::Step &step) {
        const text::StepText text = text::stepText(step, opened.analysis.arc);
        checkText(text, step);
        checkFinding(text.finding, {});
    });
}

text::StepText textOf(const Opened &opened, std::size_t signature, std::string_view id)
{
    const dkim::VerifiedSignature &verified = opened.analysis.signatures.at(signature);
    const trace::Step *step = trace::find(verified.trace, id);
    if (!step)
        qFatal("There is no such step");
    return text::stepText(*step, verified, opened.message);
}

} // namespace

class TestStepTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void everyStepOfOwnMessagesHasItsTexts_data();
    void everyStepOfOwnMessagesHasItsTexts();
    void everyStepOfTheCorpusHasItsTexts_data();
    void everyStepOfTheCorpusHasItsTexts();
    void everyProblemHasAShortWord();
    void results_data();
    void results();
    void findings_data();
    void findings();
    void numbersAreAsPeopleCount();
    void captionsNameTheRulesBefore();
    void aStepThatNobodyKnowsIsCalledByItsId();
    void aProofSaysThatTheKeyFits();
    void aKeyThatDnsHasNotGivenIsNoFailure();
};

void TestStepTexts::everyStepOfOwnMessagesHasItsTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const test::OwnCase &entry : test::ownCases())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
    for (const test::OwnCase &entry : test::sampleCases())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

void TestStepTexts::everyStepOfOwnMessagesHasItsTexts()
{
    QFETCH(QString, name);
    for (const std::vector<test::OwnCase> &cases : {test::ownCases(), test::sampleCases()}) {
        const auto it = std::ranges::find(cases, name, &test::OwnCase::name);
        if (it != cases.end())
            checkAll(opened(*it));
    }
}

void TestStepTexts::everyStepOfTheCorpusHasItsTexts_data()
{
    QTest::addColumn<int>("index");
    const std::vector<test::CorpusCase> cases = test::corpusCases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases[i].name)) << static_cast<int>(i);
}

void TestStepTexts::everyStepOfTheCorpusHasItsTexts()
{
    static const std::vector<test::CorpusCase> cases = test::corpusCases();
    if (cases.empty())
        QSKIP("There is no corpus: set DKIMLENS_CORPUS_DIR");
    QFETCH(int, index);
    checkAll(opened(cases.at(static_cast<std::size_t>(index))));
}

void TestStepTexts::everyProblemHasAShortWord()
{
    for (int code = 0; code <= static_cast<int>(ProblemCode::TooManySignedHeaders); ++code) {
        const QString word = text::shortWord(static_cast<ProblemCode>(code));
        QVERIFY2(!word.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(word.size() <= 16, qPrintable(word)); // in the list of steps
    }
}

void TestStepTexts::results_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("signature");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("result");

    const auto row = [](const char *sample, int signature, const char *id, const char *result) {
        QTest::addRow("%s %d %s", sample, signature, id)
            << QString::fromLatin1(sample) << signature << QByteArray(id) << QString::fromUtf8(result);
    };
    row("dinner-whitespace.eml", 0, "dkim.message", "7 headers, 63 B");
    row("dinner-whitespace.eml", 0, "dkim.tags", "11 tags");
    row("dinner-whitespace.eml", 0, "dkim.tag-rules", "no problem");
    row("dinner-whitespace.eml", 0, "dkim.body", "63 → 54 B");
    row("dinner-whitespace.eml", 0, "dkim.body-trailing-whitespace", "−4 B");
    row("dinner-whitespace.eml", 0, "dkim.body-whitespace-runs", "−1 B");
    row("dinner-whitespace.eml", 0, "dkim.body-empty-lines", "−4 B");
    row("dinner-whitespace.eml", 0, "dkim.body-final-line-end", "no change");
    row("dinner-whitespace.eml", 0, "dkim.body-length", "not used");
    row("dinner-whitespace.eml", 0, "dkim.body-hash", "equal");
    row("dinner-whitespace.eml", 0, "dkim.header-selection", "5, 3 guarded");
    row("dinner-whitespace.eml", 0, "dkim.header-fields", "5 headers");
    row("dinner-whitespace.eml", 0, "dkim.key-lookup", "found");
    row("dinner-whitespace.eml", 0, "dkim.key", "usable");
    row("dinner-whitespace.eml", 0, "dkim.key-strength", "not used");
    row("dinner-whitespace.eml", 0, "dkim.signature-value", "points equal");
    row("dinner-whitespace.eml", 0, "dkim.verdict", "pass");
    row("dinner-whitespace.eml", 1, "dkim.key", "1024 bits");
    row("dinner-whitespace.eml", 1, "dkim.signature-value", "equal");
    row("dinner-whitespace.eml", 1, "dkim.verdict", "pass, 1 warning");
    row("list-footer.eml", 1, "dkim.body-hash", "differs");
    row("list-footer.eml", 1, "dkim.signature-value", "does not fit");
    row("list-footer.eml", 1, "dkim.verdict", "fail");
    row("key-gone.eml", 0, "dkim.key-lookup", "not found");
    row("key-gone.eml", 0, "dkim.key", "not run");
    row("revoked-key.eml", 0, "dkim.key", "not usable");
    row("revoked-key.eml", 0, "dkim.key-record", "withdrawn");
    row("expired.eml", 0, "dkim.tag-rules", "1 problem");
    row("expired.eml", 0, "dkim.expiration", "expired");
    row("length-limit.eml", 0, "dkim.body-length", "−102 B");
}

void TestStepTexts::results()
{
    QFETCH(QString, sample);
    QFETCH(int, signature);
    QFETCH(QByteArray, id);
    QFETCH(QString, result);
    QCOMPARE(textOf(openedSample(sample), static_cast<std::size_t>(signature), id.constData()).result,
             result);
}

void TestStepTexts::findings_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("signature");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("said");

    const auto row = [](const char *sample, int signature, const char *id, const char *said) {
        QTest::addRow("%s %d %s", sample, signature, id)
            << QString::fromLatin1(sample) << signature << QByteArray(id) << QString::fromUtf8(said);
    };
    row("list-footer.eml", 1, "dkim.body",
        "The body has 783 bytes as received and 779 bytes in canonical form. These are not the bytes that "
        "bh= was made from, as step 5 shows.");
    row("list-footer.eml", 1, "dkim.body-hash",
        "This body is not the one that bh= was made from: their hashes differ. The difference lies somewhere "
        "in the body, bytes 5431 to 6213 of the file: a hash cannot tell where. The unsigned List-Id names a "
        "mailing list, and lists often add lines at the end of a body: look there first.");
    row("list-footer.eml", 1, "dkim.verdict",
        "This signature fails because the message is not what northwind.example signed. Step 5 decides, and "
        "step 12 failed too.");
    row("list-footer.eml", 1, "dkim.signature-value", "as lists often put it there: look there first.");
    row("list-footer.eml", 1, "dkim.header-selection",
        "Step 5 failed, and this one is computed all the same.");
    row("flipped-byte.eml", 0, "dkim.verdict", "decides");
    row("length-limit.eml", 0, "dkim.body",
        "The tag l= covers the first 167 bytes only, so the 102 bytes after them are not signed.");
    row("length-limit.eml", 0, "dkim.body-length", "Lines 9 to 11: 102 bytes cut off.");
    row("key-gone.eml", 0, "dkim.signature-value", "It has not run: there is no key record.");
    row("dinner-whitespace.eml", 0, "dkim.body",
        "The body has 63 bytes as received and 54 bytes in canonical form.");
    row("dinner-whitespace.eml", 0, "dkim.body-trailing-whitespace",
        "Lines 1, 4 and 5: 2 spaces and 2 tabs removed.");
}

void TestStepTexts::findings()
{
    QFETCH(QString, sample);
    QFETCH(int, signature);
    QFETCH(QByteArray, id);
    QFETCH(QString, said);
    const QString finding =
        textOf(openedSample(sample), static_cast<std::size_t>(signature), id.constData()).finding;
    QVERIFY2(finding.contains(said), qPrintable(finding));
}

void TestStepTexts::numbersAreAsPeopleCount()
{
    const Opened opened = openedSample(QStringLiteral("dinner-whitespace.eml"));
    const dkim::VerifiedSignature &signature = opened.analysis.signatures.front();
    QCOMPARE(text::stepNumber(signature, "dkim.message"), QStringLiteral("1"));
    QCOMPARE(text::stepNumber(signature, "dkim.body-empty-lines"), QStringLiteral("4c"));
    QCOMPARE(text::stepNumber(signature, "dkim.verdict"), QStringLiteral("13"));
    QCOMPARE(text::stepNumber(signature, "dkim.signature"), QString());
    QCOMPARE(text::stepNumber(signature, "dkim.of-tomorrow"), QString());
}

void TestStepTexts::captionsNameTheRulesBefore()
{
    const Opened opened = openedSample(QStringLiteral("dinner-whitespace.eml"));
    const auto captions = [&](std::string_view id) {
        const text::StepText text = textOf(opened, 0, id);
        return QStringList{text.inputCaption, text.outputCaption};
    };
    QCOMPARE(captions("dkim.body"),
             (QStringList{QStringLiteral("body as received"), QStringLiteral("canonical body")}));
    QCOMPARE(captions("dkim.body-trailing-whitespace"),
             (QStringList{QStringLiteral("body as received"), QStringLiteral("after rule a")}));
    QCOMPARE(captions("dkim.body-empty-lines"),
             (QStringList{QStringLiteral("after rule b"), QStringLiteral("after rule c")}));
}

void TestStepTexts::aStepThatNobodyKnowsIsCalledByItsId()
{
    trace::Step step;
    step.id = "dkim.of-tomorrow";
    step.outcome = Outcome::Passed;
    const text::StepText text = text::stepText(step, {}, {});
    QCOMPARE(text.title, QStringLiteral("dkim.of-tomorrow"));
    QCOMPARE(text.explanation, QString());
    QCOMPARE(text.result, QStringLiteral("passed"));
}

// What the opened value shows: the key is right, so that only what was hashed can differ.
void TestStepTexts::aProofSaysThatTheKeyFits()
{
    const std::vector<test::OwnCase> samples = test::sampleCases();
    const auto it = std::ranges::find(samples, QStringLiteral("flipped-byte.eml"), &test::OwnCase::name);
    QVERIFY(it != samples.end());
    const Opened opened{read(it->messageFile), test::analyzeOffline(*it, trace::Detail::Proof)};
    const QString finding = textOf(opened, 0, "dkim.signature-value").finding;
    QCOMPARE(
        finding,
        QStringLiteral("The key opens b=, but the hash in it is not that of step 9: a signed header or a tag "
                       "of the signature was changed."));
    QCOMPARE(
        text::verdictText(opened.analysis.signatures.front()).title,
        QStringLiteral("This signature fails because a signed header is not what ferry.example signed."));
}

void TestStepTexts::aKeyThatDnsHasNotGivenIsNoFailure()
{
    trace::Step step;
    step.outcome = Outcome::Failed;
    step.problem = Problem{ProblemCode::KeyLookupFailed, {}, "s._domainkey.a.example"};
    QCOMPARE(text::statusOf(step), text::Status::Warning);
    step.problem->code = ProblemCode::KeyNotFound;
    QCOMPARE(text::statusOf(step), text::Status::Fail);
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestStepTexts)
#include "tst_step_texts.moc"
