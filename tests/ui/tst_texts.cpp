// SPDX-License-Identifier: Apache-2.0
// Everything that the engine can say has words, and the words keep to the design's rules.

#include "tests/ui/words.h"
#include "ui/text/octets.h"
#include "ui/text/rfc_text.h"
#include "ui/text/texts.h"
#include "ui/text/translation.h"
#include "ui/text/units.h"

#include <QTest>

#include <array>

namespace dkimlens {

using dkim::FindingCode;

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void everyReasonHasASentence();
    void everyProblemHasALabelAndASentence();
    void everyFindingHasItsThreeTexts();
    void sectionsAreCitedAsPeopleDo();
    void everyDnsStatusHasItsOwnSentence();
    void anAnswerThatMayStillComeIsNotCalledAFailure();
    void faultsOfHttpsSayWhatToDo();
    void everyFileProblemHasASentence();
    void everyStatusHasAWord();
    void anUnknownStepIsCalledByItsId();
    void tokensCannotReachIntoTheSentence_data();
    void tokensCannotReachIntoTheSentence();
    void octetsAreShownByLine_data();
    void octetsAreShownByLine();
    void longNamesKeepTheirEnd();
    void headerNamesAreWrittenAsPeopleDo();
    void sizes_data();
    void sizes();
    void times_data();
    void times();
    void durations_data();
    void durations();
    void shortDurations_data();
    void shortDurations();
};

namespace {

template<typename Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> values;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

QByteArray nameOf(std::string_view word)
{
    return QByteArray(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

void TestTexts::everyReasonHasASentence()
{
    QStringList sentences{text::sentence(dkim::Reason::None)};
    for (const dkim::ReasonRow &row : dkim::reasonTable())
        sentences.append(text::sentence(row.reason));
    for (const QString &sentence : sentences)
        test::checkSentence(sentence);
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestTexts::everyProblemHasALabelAndASentence()
{
    for (const ProblemCode code : upTo(ProblemCode::TooManySignedHeaders)) {
        for (const char *token : {"", "bh", "1528637909"}) {
            const Problem problem{code, {}, token};
            test::checkSentence(text::sentence(problem));
            test::checkLabel(text::label(problem));
            QVERIFY2(text::label(problem).size() <= 24, qPrintable(text::label(problem))); // a table's cell
        }
    }
}

void TestTexts::everyFindingHasItsThreeTexts()
{
    for (const dkim::FindingRow &row : dkim::findingTable()) {
        const text::FindingText text = text::findingText({row.code, {}, "content-type"});
        test::checkLabel(text.title);
        test::checkSentence(text.sentence);
        test::checkAdvice(text.advice);
        QVERIFY2(row.severity == dkim::Severity::Info || !text.advice.isEmpty(),
                 nameOf(row.word).constData());
        QVERIFY2(text.title.size() <= 48, qPrintable(text.title)); // a row of the contents
    }
}

void TestTexts::sectionsAreCitedAsPeopleDo()
{
    QCOMPARE(text::rfcSection("6376#3.6.1"), QStringLiteral("RFC 6376 §3.6.1"));
    QCOMPARE(text::rfcSection("6376#A.2"), QStringLiteral("RFC 6376 §A.2"));
    QCOMPARE(text::rfcSection("4870"), QStringLiteral("RFC 4870"));
    QCOMPARE(text::rfcSection(""), QString());
}

void TestTexts::everyDnsStatusHasItsOwnSentence()
{
    QStringList sentences;
    for (const dns::Status status : upTo(dns::Status::NotAsked)) {
        sentences.append(text::sentence(status));
        test::checkSentence(sentences.last());
        test::checkLabel(text::label(status));
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestTexts::anAnswerThatMayStillComeIsNotCalledAFailure()
{
    for (const dns::Status status : upTo(dns::Status::NotAsked)) {
        const QString sentence = text::sentence(status);
        QCOMPARE(sentence.startsWith(QLatin1String("No answer yet")), dns::isTemporary(status));
        QVERIFY2(!sentence.contains(QLatin1String("fail")), qPrintable(sentence));
    }
    QVERIFY(!text::sentence(dkim::Reason::KeyLookupFailed).contains(QLatin1String("fail")));
}

void TestTexts::faultsOfHttpsSayWhatToDo()
{
    for (const dns::Status status : upTo(dns::Status::NotAsked)) {
        dns::Answer answer;
        answer.status = status;
        QCOMPARE(text::sentence(answer), text::sentence(status));
        answer.source = dns::Source::Doh;
        test::checkSentence(text::sentence(answer));
        QCOMPARE(text::sentence(answer).startsWith(QLatin1String("No answer yet")), dns::isTemporary(status));
        const bool isOfHttps = status == dns::Status::Unreachable || status == dns::Status::Garbled;
        QCOMPARE(text::sentence(answer).contains(QLatin1String("URL")), isOfHttps);
        answer.detail = "HTTP 500";
        QCOMPARE(text::sentence(answer).contains(QLatin1String("URL")),
                 isOfHttps || status == dns::Status::ServerFailure);
    }
}

void TestTexts::everyFileProblemHasASentence()
{
    for (const session::FileProblem problem : upTo(session::FileProblem::Empty)) {
        test::checkSentence(text::sentence(problem, {}));
        test::checkSentence(text::sentence(problem, QStringLiteral("Permission denied")));
    }
}

void TestTexts::everyStatusHasAWord()
{
    QStringList words;
    for (const text::Status status : upTo(text::Status::Guarded)) {
        words.append(text::wordOf(status));
        test::checkLabel(words.last());
    }
    QCOMPARE(words.removeDuplicates(), 0);
}

void TestTexts::anUnknownStepIsCalledByItsId()
{
    QCOMPARE(text::stepTitle("dkim.body-hash"), QStringLiteral("Hash the body, compare bh="));
    QCOMPARE(text::stepTitle("arc.of-tomorrow"), QStringLiteral("arc.of-tomorrow"));
}

void TestTexts::tokensCannotReachIntoTheSentence_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("shown");

    QTest::newRow("placeholder") << QByteArray("%1") << QStringLiteral("“%1”");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QStringLiteral("“a\\x0D\\x0Ab”");
    QTest::newRow("right to left") << QByteArray("a\u202Eb") << QStringLiteral("“a\\xE2\\x80\\xAEb”");
    QTest::newRow("long") << QByteArray(500, 'x')
                          << QStringLiteral("“%1…”").arg(QString(59, QLatin1Char('x')));
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("(nothing)");
}

void TestTexts::tokensCannotReachIntoTheSentence()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, shown);

    const Problem problem{ProblemCode::AlgorithmUnknown, {}, token.toStdString()};
    QCOMPARE(text::sentence(problem),
             QStringLiteral("This algorithm is not known: ") + shown + QLatin1Char('.'));
}

void TestTexts::octetsAreShownByLine_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("shown");

    QTest::newRow("ASCII") << QByteArray("Joe <joe@example.com>") << QStringLiteral("Joe <joe@example.com>");
    QTest::newRow("UTF-8") << QByteArray("Grüße") << QStringLiteral("Grüße");
    QTest::newRow("Latin-1") << QByteArray("Gr\xfc\xdf\x65") << QStringLiteral("Gr\\xFC\\xDFe");
    QTest::newRow("one broken octet spoils its line")
        << QByteArray("ü\xff") << QStringLiteral("\\xC3\\xBC\\xFF");
    QTest::newRow("and no other") << QByteArray("ü\n\xff") << QStringLiteral("ü\\x0A\\xFF");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\\x00b");
    QTest::newRow("tab") << QByteArray("\t") << QStringLiteral("\\x09");
    QTest::newRow("C1 control") << QByteArray("\xc2\x85") << QStringLiteral("\\xC2\\x85");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\\xC0\\xAF");
    QTest::newRow("outside the first plane") << QByteArray("📧") << QStringLiteral("📧");
}

void TestTexts::octetsAreShownByLine()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, shown);

    QCOMPARE(text::fromOctets(std::string_view(octets.constData(), static_cast<std::size_t>(octets.size()))),
             shown);
}

void TestTexts::longNamesKeepTheirEnd()
{
    const std::string name = std::string(200, 'a') + ".example.com";
    QCOMPARE(text::shortName(name, 20), QStringLiteral("…aaaaaaa.example.com"));
    QCOMPARE(text::shortName("example.com", 20), QStringLiteral("example.com"));
}

void TestTexts::headerNamesAreWrittenAsPeopleDo()
{
    QCOMPARE(text::fieldName("content-type"), QStringLiteral("Content-Type"));
    QCOMPARE(text::fieldName("MESSAGE-ID"), QStringLiteral("Message-ID"));
    QCOMPARE(text::fieldName("dkim-signature"), QStringLiteral("DKIM-Signature"));
}

void TestTexts::sizes_data()
{
    QTest::addColumn<qulonglong>("octets");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("exact");

    QTest::newRow("none") << 0ULL << QStringLiteral("0 bytes") << QStringLiteral("0 bytes");
    QTest::newRow("one") << 1ULL << QStringLiteral("1 byte") << QStringLiteral("1 byte");
    QTest::newRow("some") << 63ULL << QStringLiteral("63 bytes") << QStringLiteral("63 bytes");
    QTest::newRow("thousands") << 6214ULL << QStringLiteral("6.1 KB") << QStringLiteral("6214 bytes");
    QTest::newRow("from 10 000 on") << 10'000ULL << QStringLiteral("9.8 KB")
                                    << QStringLiteral("10,000 bytes");
    QTest::newRow("100 MiB") << 104'857'600ULL << QStringLiteral("100.0 MB")
                             << QStringLiteral("104,857,600 bytes");
}

void TestTexts::sizes()
{
    QFETCH(qulonglong, octets);
    QFETCH(QString, shown);
    QFETCH(QString, exact);

    QCOMPARE(text::byteCount(octets), shown);
    QCOMPARE(text::exactByteCount(octets), exact);
}

void TestTexts::times_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");

    QTest::newRow("mock-up 04") << qint64{1'760'513'400} << QStringLiteral("15 Oct 2025, 07:30:00 UTC");
    QTest::newRow("start") << qint64{0} << QStringLiteral("1 Jan 1970, 00:00:00 UTC");
    QTest::newRow("last year of four digits")
        << qint64{253'402'300'799} << QStringLiteral("31 Dec 9999, 23:59:59 UTC");
    QTest::newRow("beyond the calendar")
        << std::numeric_limits<qint64>::max() << QStringLiteral("9223372036854775807 seconds after 1970");
}

void TestTexts::times()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, shown);

    QCOMPARE(text::dateTime(seconds), shown);
}

void TestTexts::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");

    QTest::newRow("seconds") << qint64{59} << QStringLiteral("59 s");
    QTest::newRow("minutes") << qint64{692} << QStringLiteral("11 min 32 s");
    QTest::newRow("whole minutes") << qint64{120} << QStringLiteral("2 min");
    QTest::newRow("hours") << qint64{7'500} << QStringLiteral("2 h 5 min");
    QTest::newRow("one day") << qint64{90'000} << QStringLiteral("1 day");
    QTest::newRow("years") << qint64{-864'000'000} << QStringLiteral("10,000 days");
    QTest::newRow("least") << std::numeric_limits<qint64>::min()
                           << QStringLiteral("106,751,991,167,300 days");
}

void TestTexts::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, shown);

    QCOMPARE(text::duration(seconds), shown);
}

void TestTexts::shortDurations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("shown");

    QTest::newRow("none") << qint64{0} << QStringLiteral("under 0.1 s");
    QTest::newRow("a tenth") << qint64{100} << QStringLiteral("0.1 s");
    QTest::newRow("rounded") << qint64{389} << QStringLiteral("0.4 s");
    QTest::newRow("seconds") << qint64{59'900} << QStringLiteral("59.9 s");
    QTest::newRow("minutes") << qint64{61'900} << QStringLiteral("1 min 1 s");
}

void TestTexts::shortDurations()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, shown);

    QCOMPARE(text::shortDuration(std::chrono::milliseconds(milliseconds)), shown);
}

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestTexts)
#include "tst_texts.moc"
