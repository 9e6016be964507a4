// SPDX-License-Identifier: Apache-2.0
// DMARC in words: each state has words of its own, sentences are sentences, and what stands in boxes is
// short.

#include "core/engine/dmarc/words.h"
#include "tests/support/dmarc_zone.h"
#include "tests/support/print.h"
#include "tests/ui/words.h"
#include "ui/text/dmarc_text.h"

#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dmarc::Authentication;
using dmarc::Identifier;
using dmarc::Mechanism;
using text::Status;
using Zone = test::DmarcZone;

namespace {

template<typename Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> values;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

dmarc::Evaluation evaluateIn(const Zone &zone, const std::string &from,
                             const std::vector<Identifier> &identifiers)
{
    const dmarc::Request request{message::parseAddresses(Slice(from)), identifiers};
    return zone.settle([&request](const dns::Answers &answers) { return dmarc::evaluate(request, answers); },
                       [](const dmarc::Evaluation &evaluation) { return evaluation.unanswered; });
}

Identifier signedBy(const std::string &domain, Authentication authentication = Authentication::Passed)
{
    return {Mechanism::Dkim, domain, authentication, 0};
}

Identifier sentBy(const std::string &domain, Authentication authentication = Authentication::Passed)
{
    return {Mechanism::Spf, domain, authentication, 0};
}

QString written(const text::DmarcBox &box)
{
    return box.title + QStringLiteral(" / ") + box.detail;
}

const Zone northwind{{"northwind.example", "v=DMARC1; p=none; rua=mailto:dmarc@northwind.example"}};

} // namespace

class TestDmarcText : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasASentenceOfItsOwn()
    {
        QStringList sentences{text::sentence(dmarc::Reason::None)};
        for (const dmarc::ReasonRow &row : dmarc::reasonTable())
            sentences.append(text::sentence(row.reason));
        checkAll(sentences);
    }

    void everyQueryHasItsWords()
    {
        QStringList sentences;
        QStringList labels;
        for (const dmarc::QueryOutcome outcome : upTo(dmarc::QueryOutcome::Record)) {
            dmarc::Query query;
            query.domain = "example.com";
            query.question.name = "_dmarc.example.com";
            query.outcome = outcome;
            sentences.append(text::sentence(query));
            labels.append(text::label(outcome));
            test::checkLabel(labels.last());
            QVERIFY2(labels.last().size() <= 24, qPrintable(labels.last())); // a table's cell
        }
        for (const dmarc::Next next : upTo(dmarc::Next::StopWithoutAnswer))
            sentences.append(text::sentence(next));
        checkAll(sentences);
        QCOMPARE(labels.removeDuplicates(), 0);
    }

    void everyRuleAndAlignmentHasItsWords()
    {
        dmarc::Evaluation evaluation;
        evaluation.authorDomain = "mail.example.com";
        evaluation.walk.start = "mail.example.com";
        evaluation.walk.organizationalDomain = "example.com";
        QStringList sentences;
        for (const dmarc::OrganizationRule rule : upTo(dmarc::OrganizationRule::NoRecord)) {
            evaluation.walk.rule = rule;
            sentences.append(text::sentence(evaluation.walk));
        }
        for (const dmarc::AlignmentReason reason : upTo(dmarc::AlignmentReason::NotLookedUp)) {
            dmarc::IdentifierCheck check;
            check.domain = "b.example.com";
            check.reason = reason;
            sentences.append(text::alignmentSentence(check, evaluation));
            test::checkLabel(text::alignmentLabel(check, evaluation));
        }
        checkAll(sentences);
    }

    void everyRemarkAndDifferenceHasASentence()
    {
        QStringList sentences;
        for (const dmarc::Remark remark : upTo(dmarc::Remark::FailureOptionsUnused))
            sentences.append(text::sentence(dmarc::RemarkAt{remark, {}, "pct"}));
        sentences.append(text::sentence(dmarc::RemarkAt{dmarc::Remark::SyntaxFault, {}, ""}));
        dmarc::OldEvaluation old;
        for (const dmarc::Difference difference : upTo(dmarc::Difference::Sampling))
            sentences.append(text::sentence(difference, old, {}));
        checkAll(sentences);
    }

    void everyStepHasATitleAndASentence()
    {
        const dmarc::Evaluation evaluation =
            evaluateIn(northwind, "a@northwind.example", {signedBy("lists.northwind.example")});
        const std::vector<std::string_view> ids = text::dmarcStepIds();
        trace::visitAll(evaluation.trace, [&ids](const trace::Step &step) {
            QVERIFY(std::ranges::find(ids, step.id) != ids.end());
        });
        QStringList sentences;
        for (const std::string_view id : ids) {
            test::checkLabel(text::dmarcStepText(id).title);
            sentences.append(text::dmarcStepText(id).explanation);
        }
        checkAll(sentences);
    }

    void everyTagHasItsMeaning()
    {
        QStringList sentences;
        for (const char *tag : {"v", "p", "sp", "np", "adkim", "aspf", "psd", "t", "rua", "ruf", "fo", "pct",
                                "rf", "ri", "x"}) {
            test::checkLabel(text::dmarcTagText(tag).title);
            sentences.append(text::dmarcTagText(tag).explanation);
            const bool isHistoric = dmarc::standingOf(tag) == dmarc::TagStanding::Historic;
            QCOMPARE(text::dmarcTagText(tag).title.contains(QLatin1String("historic")), isHistoric);
        }
        checkAll(sentences);
    }

    void theBoxesSayHowItIsDecided_data()
    {
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<std::vector<Identifier>>("identifiers");
        QTest::addColumn<QStringList>("boxes");
        QTest::addColumn<QString>("title");

        using Identifiers = std::vector<Identifier>;
        QTest::newRow("a list")
            << northwind
            << Identifiers{sentBy("lists.example.org"), signedBy("northwind.example", Authentication::Failed),
                           signedBy("lists.example.org")}
            << QStringList{QStringLiteral("SPF does not count / it passes, but is not aligned"),
                           QStringLiteral("DKIM does not count / no aligned signature passes"),
                           QStringLiteral("DMARC fails / for northwind.example"),
                           QStringLiteral("Policy p=none / deliver, and report to the owner")}
            << QStringLiteral("DMARC fails for northwind.example.");
        QTest::newRow("a pass")
            << Zone{{"northwind.example", "v=DMARC1; p=reject"}} << Identifiers{signedBy("northwind.example")}
            << QStringList{QStringLiteral("SPF does not count / its result is not known"),
                           QStringLiteral("DKIM counts / an aligned signature passes: northwind.example"),
                           QStringLiteral("DMARC passes / for northwind.example"),
                           QStringLiteral("Policy p=reject / for mail that fails, not for this")}
            << QStringLiteral("DMARC passes for northwind.example.");
        QTest::newRow("testing") << Zone{{"northwind.example", "v=DMARC1; p=reject; t=y"}}
                                 << Identifiers{sentBy("northwind.example", Authentication::Failed)}
                                 << QStringList{QStringLiteral("SPF does not count / it does not pass"),
                                                QStringLiteral(
                                                    "DKIM does not count / the message has no signature"),
                                                QStringLiteral("DMARC fails / for northwind.example"),
                                                QStringLiteral("Policy p=reject / treat as suspicious")}
                                 << QStringLiteral("DMARC fails for northwind.example.");
        QTest::newRow("no record")
            << Zone() << Identifiers{sentBy("northwind.example")}
            << QStringList{QStringLiteral("SPF counts / it passes and is aligned: northwind.example"),
                           QStringLiteral("DKIM does not count / the message has no signature"),
                           QStringLiteral("DMARC does not apply / for northwind.example"),
                           QStringLiteral("No policy / nothing is asked of receivers")}
            << QStringLiteral("DMARC does not apply to northwind.example.");
    }

    void theBoxesSayHowItIsDecided()
    {
        QFETCH(Zone, zone);
        QFETCH(std::vector<Identifier>, identifiers);
        QFETCH(QStringList, boxes);
        QFETCH(QString, title);
        const dmarc::Evaluation evaluation = evaluateIn(zone, "nora@northwind.example", identifiers);
        const QStringList shown{written(text::mechanismBox(evaluation, Mechanism::Spf)),
                                written(text::mechanismBox(evaluation, Mechanism::Dkim)),
                                written(text::resultBox(evaluation)), written(text::policyBox(evaluation))};
        QCOMPARE(shown, boxes);
        QCOMPARE(text::dmarcVerdict(evaluation).title, title);
        test::checkSentence(text::dmarcVerdict(evaluation).detail);
    }

    void aLookupWithoutAnswerIsNoFailure()
    {
        Zone zone;
        zone.fail("_dmarc.northwind.example", dns::Status::Timeout);
        const dmarc::Evaluation evaluation = evaluateIn(
            zone, "nora@northwind.example", {signedBy("northwind.example", Authentication::Undecided)});
        QVERIFY(text::resultBox(evaluation).status == Status::NotRun);
        QVERIFY(text::mechanismBox(evaluation, Mechanism::Dkim).status == Status::NotRun);
    }

    void withoutOneAuthorItSaysSo()
    {
        for (const char *from : {"", "a@example.com, b@example.org", "<a>"}) {
            const dmarc::Evaluation evaluation = evaluateIn(northwind, from, {signedBy("example.com")});
            QCOMPARE(text::dmarcVerdict(evaluation).title, QStringLiteral("DMARC cannot be evaluated."));
            test::checkSentence(text::dmarcVerdict(evaluation).detail);
            QVERIFY(text::resultBox(evaluation).status == Status::Fail);
            QCOMPARE(written(text::mechanismBox(evaluation, Mechanism::Dkim)),
                     QStringLiteral("DKIM does not count / From has not exactly one domain"));
        }
    }

    void thePolicyNamesItsTag_data()
    {
        QTest::addColumn<std::string>("record");
        QTest::addColumn<QString>("begins");

        QTest::newRow("p") << std::string("v=DMARC1; p=reject")
                           << QStringLiteral("The policy p=reject applies");
        QTest::newRow("sp") << std::string("v=DMARC1; p=none; sp=reject")
                            << QStringLiteral("The policy sp=reject applies");
        QTest::newRow("np") << std::string("v=DMARC1; p=none; np=reject")
                            << QStringLiteral("The policy np=reject applies");
        QTest::newRow("t") << std::string("v=DMARC1; p=reject; t=y")
                           << QStringLiteral("The policy p=reject applies");
        QTest::newRow("assumed") << std::string("v=DMARC1; rua=mailto:a@b")
                                 << QStringLiteral("The record of");
    }

    void thePolicyNamesItsTag()
    {
        QFETCH(std::string, record);
        QFETCH(QString, begins);
        const dmarc::Evaluation evaluation =
            evaluateIn(Zone{{"example.com", record}}, "a@mail.example.com", {});
        const QString sentence = text::policySentence(evaluation);
        QVERIFY2(sentence.startsWith(begins), qPrintable(sentence));
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QCOMPARE(sentence.contains(QLatin1String("t=y")), evaluation.policy->isSoftened());
    }

private:
    static void checkAll(QStringList sentences)
    {
        for (const QString &sentence : sentences)
            test::checkSentence(sentence);
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDmarcText)

#include "tst_dmarc_text.moc"
