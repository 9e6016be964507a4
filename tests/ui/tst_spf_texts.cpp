// SPDX-License-Identifier: Apache-2.0
// The words of SPF: every reason, every result, and every step of checks that go all ways.

#include "tests/support/spf_zone.h"
#include "tests/ui/words.h"
#include "ui/text/spf_text.h"
#include "ui/text/texts.h"
#include "ui/text/translation.h"

#include <QTest>

#include <set>

namespace dkimlens {

using dns::RecordType;
using test::SpfZone;
using trace::Step;

namespace {

// Records that lead to every kind of step and of result.
constexpr std::array records{
    "v=spf1 a mx ptr exists:%{ir}.%{l1r-}.ok.example ip4:198.51.100.1 ip6:::1 -all exp=why.example.com",
    "v=spf1 include:more.example.com ~all x=y",
    "v=spf1 ?all redirect=more.example.com",
    "v=spf1 redirect=more.example.com",
    "v=spf1 redirect=none.example.com",
    "v=spf1 include:none.example.com",
    "v=spf1 include:silent.example.com",
    "v=spf1 a:none1.example.com",
    "v=spf1 a:none1.example.com a:none2.example.com a:none3.example.com",
    "v=spf1 include:example.com",
    "v=spf1 moo a: %{x}",
    "v=spf1 ip4:192.0.2.1 a -all",
    "v=spf1 exists:%{p}.ok.example a:a..example -all exp=none.example.com",
    "v=spf1 mx:many.example.com",
    "no SPF",
};

SpfZone zoneWith(const std::string &record)
{
    SpfZone zone;
    zone.addText("example.com", {record});
    zone.add("example.com", RecordType::A, "198.51.100.7");
    zone.add("example.com", RecordType::Mx, "10 mx.example.com");
    zone.add("mx.example.com", RecordType::A, "198.51.100.8");
    zone.add("1.2.0.192.in-addr.arpa", RecordType::Ptr, "one.example.org");
    zone.add("one.example.org", RecordType::A, "192.0.2.1");
    zone.addText("more.example.com", {"v=spf1 ip4:192.0.2.0/24 -all"});
    zone.addText("why.example.com", {"%{i} is not %{d}'s."});
    zone.fail("silent.example.com");
    for (int i = 1; i <= 11; ++i)
        zone.add("many.example.com", RecordType::Mx, std::to_string(i) + " mx.example.com");
    return zone;
}

spf::Request request()
{
    spf::Request request;
    request.clientAddress.value = "192.0.2.1";
    request.helo = {"mail.example.com", spf::Origin::Assumed, {}};
    request.mailFrom.value = "ann-lee@example.com";
    return request;
}

void checkExplanation(const QString &html)
{
    const QString plain = text::plainText(html);
    QVERIFY2(!plain.contains(QLatin1Char('<')), qPrintable(html));
    QVERIFY2(plain.size() < 230, qPrintable(plain));
    test::checkSentence(plain);
    QVERIFY2(plain.count(QLatin1String(". ")) == 1, qPrintable(plain)); // two sentences
}

void checkStep(const Step &step)
{
    const text::StepText text = text::spfStepText(step);
    test::checkLabel(text.title);
    QVERIFY2(text.title != text::fromOctets(step.id), qPrintable(text.title));
    checkExplanation(text.explanation);
    test::checkLabel(text.result);
    QVERIFY2(text.result.size() <= 20 && !text.result.at(0).isUpper(), qPrintable(text.result));
    if (!text.finding.isEmpty())
        test::checkSentence(text.finding);
    QVERIFY2(step.outcome != trace::Outcome::Failed || !text.finding.isEmpty(), qPrintable(text.title));
}

} // namespace

class TestSpfTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    }

    void everyReasonHasASentence()
    {
        QStringList sentences{text::sentence(spf::Reason::None)};
        for (const spf::ReasonRow &row : spf::reasonTable())
            sentences.append(text::sentence(row.reason));
        for (const QString &sentence : sentences)
            test::checkSentence(sentence);
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void everyResultHasASentence()
    {
        QStringList titles;
        for (int i = 0; i <= static_cast<int>(spf::Verdict::PermError); ++i) {
            spf::Evaluation evaluation;
            evaluation.verdict = static_cast<spf::Verdict>(i);
            evaluation.domain = "example.com";
            titles.append(text::verdictText(evaluation).title);
            test::checkSentence(titles.last());
            QVERIFY2(titles.last().size() < 110, qPrintable(titles.last()));
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void everyStepHasWords_data()
    {
        QTest::addColumn<std::string>("record");
        for (const char *record : records)
            QTest::newRow(record) << std::string(record);
    }

    void everyStepHasWords()
    {
        QFETCH(const std::string, record);
        const spf::Evaluation evaluation = test::evaluateSpf(request(), zoneWith(record));
        trace::visitAll(evaluation.trace, checkStep);
        test::checkSentence(text::verdictText(evaluation).detail);
        trace::visitAll(spf::evaluate(request(), {}, 0).trace, checkStep); // nothing is answered yet
    }

    void theRecordsReachEveryStep()
    {
        std::set<std::string_view> ids;
        for (const char *record : records) {
            const spf::Evaluation evaluation = test::evaluateSpf(request(), zoneWith(record));
            trace::visitAll(evaluation.trace, [&ids](const Step &step) { ids.insert(step.id); });
        }
        QCOMPARE(ids.size(), std::size_t(22));
    }

    void assumptionsAreNamed()
    {
        const QString sentence = text::assumptionsText(request());
        test::checkSentence(sentence);
        QVERIFY(sentence.contains(QLatin1String("HELO")) && !sentence.contains(QLatin1String("MAIL FROM")));
    }

    void anAnswerThatMayStillComeIsNoFailure()
    {
        const spf::Evaluation evaluation =
            test::evaluateSpf(request(), zoneWith("v=spf1 include:silent.example.com"));
        QCOMPARE(evaluation.verdict, spf::Verdict::TempError);
        QCOMPARE(text::statusOf(evaluation.trace), text::Status::Warning);
        QCOMPARE(text::statusOf(evaluation.verdict), text::Status::Warning);
        QCOMPARE(text::spfStepText(*trace::find(evaluation.trace, "spf.include")).result,
                 QStringLiteral("no answer yet"));
    }

    // What a domain writes into its record must not become part of the pattern.
    void percentSignsStayAsTheyAre()
    {
        const spf::Evaluation evaluation =
            test::evaluateSpf(request(), zoneWith("v=spf1 exists:%{i1}.%2.%{d} -all"));
        QCOMPARE(text::verdictText(evaluation).detail,
                 QStringLiteral("A percent sign begins a macro, and this is none: “%2”."));
    }
};

} // namespace dkimlens

QTEST_GUILESS_MAIN(dkimlens::TestSpfTexts)
#include "tst_spf_texts.moc"
