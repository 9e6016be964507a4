// SPDX-License-Identifier: Apache-2.0
// What the ARC page says: of chains that hold, that broke in each way, that wait, and of none.

#include "core/engine/authres/parse.h"
#include "core/session/file.h"
#include "tests/support/own_data.h"
#include "tests/ui/words.h"
#include "ui/text/arc_report_text.h"
#include "ui/text/arc_set_text.h"
#include "ui/text/translation.h"

#include <QTest>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using text::Status;

namespace {

// A message with all that the page tells of.
struct Shown
{
    message::Message message;
    analysis::Analysis analysis;
    std::vector<authres::AuthenticationResults> results;
    QStringList trusted;

    text::ChainSubject subject() const { return {message, analysis, results, trusted}; }
};

Shown shownOf(const std::vector<test::OwnCase> &cases, const QString &name)
{
    const auto it = std::ranges::find(cases, name, &test::OwnCase::name);
    if (it == cases.end())
        qFatal("no message of that name: %s", qPrintable(name));
    Shown shown;
    shown.message = session::openFile(it->messageFile).message;
    shown.analysis = test::analyzeOffline(*it, trace::Detail::Trace);
    shown.results = authres::collect(shown.message);
    return shown;
}

Shown own(const char *name)
{
    return shownOf(test::ownCases(), QStringLiteral("arc/%1.eml").arg(QLatin1String(name)));
}

Shown sample(const char *name)
{
    return shownOf(test::sampleCases(), QStringLiteral("%1.eml").arg(QLatin1String(name)));
}

Shown of(const std::string &bytes)
{
    Shown shown;
    shown.message = message::Message::fromBytes(bytes);
    shown.analysis = analysis::analyze(shown.message, {}, {.detail = trace::Detail::Trace}, 0);
    shown.results = authres::collect(shown.message);
    return shown;
}

std::vector<text::SetField> fieldsOf(const Shown &shown, std::size_t set)
{
    return text::fieldsOf(shown.message, shown.analysis.arc, set);
}

QStringList linesOf(const text::ChainBox &box)
{
    QStringList lines;
    for (const text::ChainLine &line : box.lines)
        lines.append(text::wordOf(line.status) + QStringLiteral(": ") + line.text);
    return lines;
}

QString everySentenceOf(const Shown &shown)
{
    const text::ChainSubject subject = shown.subject();
    const text::VerdictText verdict = text::chainVerdict(subject);
    QStringList all{verdict.title, verdict.detail, text::chainDrawing(subject).sentence};
    all += text::readingOf(subject);
    all.append(text::trustText(subject).sentence);
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

} // namespace

class TestArcTexts : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    void anIntactChainSaysWhatItsFirstSetReported()
    {
        const Shown shown = sample("arc-chain");
        const text::VerdictText verdict = text::chainVerdict(shown.subject());
        QCOMPARE(verdict.title,
                 QStringLiteral("The ARC chain is intact: alumni.example reports that the "
                                "author’s signature passed on arrival."));
        QCOMPARE(verdict.detail,
                 QStringLiteral("2 servers sealed what they saw. Every seal and every message "
                                "signature fits."));
        QCOMPARE(text::chainState(shown.analysis.arc), QStringLiteral("chain intact"));
        QCOMPARE(text::statusOf(shown.analysis.arc), Status::Pass);
    }

    void theDrawingHasTheAuthorEachSetAndThisCheck()
    {
        const Shown shown = sample("arc-chain");
        const text::ChainDrawing drawing = text::chainDrawing(shown.subject());
        QCOMPARE(drawing.boxes.size(), std::size_t{4});
        QCOMPARE(drawing.changes.size(), std::size_t{3});
        QCOMPARE(drawing.boxes[0].title, QStringLiteral("choir.example"));
        QCOMPARE(drawing.boxes[1].title, QStringLiteral("i=1 alumni.example"));
        QCOMPARE(drawing.boxes[1].subtitle, QStringLiteral("seals it unchanged, 19:05:03 UTC"));
        QCOMPARE(
            linesOf(drawing.boxes[2]),
            QStringList({QStringLiteral("Pass: Results: arc=pass, dkim=pass"),
                         QStringLiteral("Pass: Message signature"), QStringLiteral("Pass: Seal, cv=pass")}));
        QCOMPARE(drawing.sentence,
                 QStringLiteral("ARC chain of 2 sets, chain intact. The message changed at "
                                "0 places on its way."));
        QVERIFY(!drawing.broken);
    }

    void theReadingFollowsTheChain()
    {
        QCOMPARE(
            text::readingOf(sample("arc-chain").subject()),
            QStringList({QStringLiteral("Set 1: alumni.example checked the author’s signature. It wrote "
                                        "down: it passed."),
                         QStringLiteral("The author’s signature still fits: nothing that it covers has "
                                        "changed."),
                         QStringLiteral("Set 2: office.example found the chain intact and added its own "
                                        "set. Nothing that was signed had changed."),
                         QStringLiteral("All seals fit now, and the message is as set 2 signed it. So set "
                                        "1 says what alumni.example wrote.")}));
        const QStringList changed = text::readingOf(own("changed-between-the-sets").subject());
        QVERIFY2(changed[2].endsWith(QStringLiteral("The message had changed since the set before.")),
                 qPrintable(changed.join(u'\n')));
        const QStringList broken = text::readingOf(own("results-changed").subject());
        QCOMPARE(broken.size(), 1);
        QVERIFY2(broken.front().startsWith(QStringLiteral("Set 1 breaks the chain.")),
                 qPrintable(broken.front()));
    }

    void aLongChainIsReadInAFewSentences()
    {
        const Shown shown = own("fifty-sets");
        const QStringList reading = text::readingOf(shown.subject());
        QVERIFY2(reading.size() <= 10, qPrintable(reading.join(u'\n')));
        QVERIFY(reading.contains(QStringLiteral("44 more sets follow.")));
        QVERIFY(reading[reading.size() - 2].startsWith(QStringLiteral("Set 50: ")));
    }

    void eachWayToBreakHasATitleOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *title, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(title)
                                << QString::fromLatin1(state);
        };
        row("body-changed",
            "The ARC chain is broken: the message changed after example.com signed it in set 2.",
            "broken at set 2");
        row("results-changed", "The ARC chain is broken: the seal of set 1, of example.com, does not pass.",
            "broken at set 1");
        row("seal-missing", "The ARC chain is broken: set 2 lacks its field ARC-Seal.", "broken at set 2");
        row("results-missing", "The ARC chain is broken: set 2 lacks its field ARC-Authentication-Results.",
            "broken at set 2");
        row("set-twice", "The ARC chain is broken: set 2 has more than one field ARC-Authentication-Results.",
            "broken at set 2");
        row("gap", "The ARC chain is broken: set 2 is missing.", "broken at set 3");
        row("cv-none-in-the-second", "The ARC chain is broken: the seal of set 2 must not say cv=none.",
            "broken at set 2");
        row("cv-fail-in-the-newest", "The ARC chain had failed before: the seal of set 2 says cv=fail.",
            "broken at set 2");
        row("instance-zero", "The ARC chain is broken: an ARC field belongs to no set.", "broken");
        row("fifty-one-sets", "The ARC chain is broken: it has more than 50 sets.", "broken");
        row("message-signature-key-unanswered",
            "The ARC chain cannot be checked now: no answer yet for the key of set 1.", "no answer yet");
        row("seal-key-unanswered", "The ARC chain cannot be checked now: no answer yet for the key of set 1.",
            "no answer yet");
        row("message-signature-expired",
            "The ARC chain is broken: the message signature of set 1 does not pass.", "broken at set 1");
    }

    void eachWayToBreakHasATitleOfItsOwn()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, title);
        QFETCH(const QString, state);
        const Shown shown = own(name.toLatin1().constData());
        QCOMPARE(text::chainVerdict(shown.subject()).title, title);
        QCOMPARE(text::chainState(shown.analysis.arc), state);
    }

    void setsAfterTheBrokenOneDependOnIt()
    {
        const Shown shown = own("gap");
        const text::ChainDrawing drawing = text::chainDrawing(shown.subject());
        QCOMPARE(drawing.broken, std::optional<std::size_t>(1));
        QVERIFY(!drawing.boxes[2].isPale);
        const Shown first = own("begins-with-two");
        QCOMPARE(text::chainDrawing(first.subject()).broken, std::optional<std::size_t>(0));

        std::string bytes;
        for (const char *instance : {"1", "2", "3"})
            bytes += std::string("ARC-Authentication-Results: i=") + instance + "; x; none\r\n";
        const Shown lacking = of(bytes + "From: a@example.com\r\n\r\n");
        const text::ChainDrawing pale = text::chainDrawing(lacking.subject());
        QVERIFY(!pale.boxes[1].isPale);
        QVERIFY(pale.boxes[2].isPale && pale.boxes[3].isPale);
        QCOMPARE(pale.boxes[3].lines.back().second, QStringLiteral("depends on set 1"));
        QCOMPARE(text::statusOf(lacking.analysis.arc, 2), Status::None);
    }

    void everySentenceIsOne_data()
    {
        QTest::addColumn<QString>("name");
        for (const test::OwnCase &entry : test::ownCases()) {
            if (!entry.chain.isEmpty())
                QTest::newRow(qPrintable(entry.name)) << entry.name;
        }
    }

    void everySentenceIsOne()
    {
        QFETCH(const QString, name);
        const Shown shown = shownOf(test::ownCases(), name);
        for (const QString &sentence : everySentenceOf(shown).split(QLatin1Char('\n')))
            test::checkSentence(sentence);
        QVERIFY(text::chainVerdict(shown.subject()).title.size() < 110);
        for (std::size_t i = 0; i < shown.analysis.arc.sets.size(); ++i) {
            for (const text::SetField &field : fieldsOf(shown, i)) {
                test::checkLabel(field.check);
                test::checkLabel(field.does);
            }
        }
    }

    void titlesStayShortWhateverTheSealerIsCalled()
    {
        Shown shown = sample("arc-chain");
        for (arc::ArcSet &set : shown.analysis.arc.sets)
            set.seal->signature.domain = std::string(300, 'x') + ".example";
        const arc::Chain &chain = shown.analysis.arc;
        QVERIFY(text::chainVerdict(shown.subject()).title.size() < 110);
        for (const auto kind :
             {analysis::SignatureKind::ArcSeal, analysis::SignatureKind::ArcMessageSignature}) {
            const QString title = text::arcVerdict(chain, {kind, 0}).title;
            QVERIFY2(title.size() < 110, qPrintable(title));
        }
    }

    void aMessageWithoutAChainSaysSo()
    {
        const Shown shown = of("From: a@example.com\r\n\r\n");
        QCOMPARE(text::chainVerdict(shown.subject()).title, QStringLiteral("This message has no ARC chain."));
        QCOMPARE(text::chainState(shown.analysis.arc), QStringLiteral("none"));
        QVERIFY(text::readingOf(shown.subject()).isEmpty());
        QVERIFY(text::trustText(shown.subject()).sentence.isEmpty());
    }

    void aChainWhoseKeysAreAskedForWaits()
    {
        Shown shown = sample("arc-chain");
        shown.analysis = analysis::analyze(shown.message, {}, {.detail = trace::Detail::Trace}, 0);
        QCOMPARE(text::statusOf(shown.analysis.arc), Status::Running);
        QCOMPARE(text::chainVerdict(shown.subject()).title,
                 QStringLiteral("The ARC chain waits for DNS to give the keys of 2 sets."));
        QCOMPARE(text::trustText(shown.subject()).status, Status::NotRun);
    }

    void trustInAllSealersIsNeeded()
    {
        Shown shown = sample("arc-chain");
        QCOMPARE(text::trustText(shown.subject()).sentence,
                 QStringLiteral("You trust none of its sealers yet: alumni.example, office.example."));
        shown.trusted = {QStringLiteral("alumni.example")};
        QCOMPARE(text::trustText(shown.subject()).sentence,
                 QStringLiteral("You do not trust all of its sealers yet: not office.example."));
        shown.trusted.append(QStringLiteral("office.example"));
        const text::TrustText trust = text::trustText(shown.subject());
        QCOMPARE(trust.status, Status::Pass);
        QCOMPARE(trust.sentence,
                 QStringLiteral("You trust alumni.example: it reported that the author’s signature passed."));
    }

    void aBrokenChainIsNotAcceptedWhoeverSealedIt()
    {
        Shown shown = own("body-changed");
        shown.trusted = {QStringLiteral("example.com")};
        QCOMPARE(text::trustText(shown.subject()).status, Status::None);
    }

    void theReportsStandSideBySide()
    {
        const text::ChainReport report = text::reportOf(sample("arc-chain").subject());
        QStringList rows;
        for (const text::ReportRow &row : report.rows) {
            QStringList cells{row.title};
            for (const text::ReportCell &cell : row.cells)
                cells.append(text::wordOf(cell.status) + QStringLiteral(": ") + cell.text);
            rows.append(cells.join(QStringLiteral(" | ")));
        }
        QCOMPARE(
            rows,
            QStringList({QStringLiteral("SPF | Pass: pass, choir.example | Fail: fail, choir.example"),
                         QStringLiteral("DKIM choir.example | Pass: pass | Pass: pass"),
                         QStringLiteral("DMARC choir.example | Pass: pass, p=reject | Pass: pass, p=reject"),
                         QStringLiteral("ARC | None: not reported | Pass: pass")}));
        QCOMPARE(report.left, std::size_t{0});
    }

    void aCellKnowsTheBytesOfItsResult()
    {
        const Shown shown = sample("arc-chain");
        const text::ChainReport report = text::reportOf(shown.subject());
        QCOMPARE(QByteArray::fromStdString(std::string(shown.message.text(report.rows[0].cells[1].where))),
                 QByteArray("spf=fail smtp.mailfrom=ines@choir.example"));
        QVERIFY(report.rows[3].cells[0].where.isEmpty());
    }

    void thousandsOfResultsAreShownInPart()
    {
        std::string field = "ARC-Authentication-Results: i=1; mx.example";
        constexpr int results = 20'000;
        for (int i = 0; i < results; ++i)
            field += "; dkim=fail header.d=d" + std::to_string(i) + ".example";
        const Shown shown = of(field + "\r\nFrom: a@example.com\r\n\r\n");
        const text::ChainReport report = text::reportOf(shown.subject());
        QCOMPARE(report.rows.size(), text::maxReportRows);
        QCOMPARE(report.left, results - text::maxReportRows);
    }

    void theFieldsOfASetAreToldWithTheirChecks()
    {
        const Shown shown = sample("arc-chain");
        const std::vector<text::SetField> fields = fieldsOf(shown, 1);
        QCOMPARE(fields.size(), std::size_t{3});
        QCOMPARE(fields[0].check, QStringLiteral("Covered by seal 2"));
        QCOMPARE(fields[1].does,
                 QStringLiteral("Signs 8 header fields and the body, as the server sent them"));
        QCOMPARE(fields[1].check, QStringLiteral("Body and header hash equal"));
        QCOMPARE(fields[2].does, QStringLiteral("Signs the ARC fields of sets 1 to 2, key arc1"));
        QCOMPARE(fields[2].check, QStringLiteral("RSA 2048, fits"));
        QVERIFY(shown.message.text(fields[2].where).starts_with("ARC-Seal: i=2"));
    }

    void anOlderMessageSignatureMayHaveBeenBroken()
    {
        const Shown shown = own("changed-between-the-sets");
        const text::SetField older = fieldsOf(shown, 0)[1];
        QCOMPARE(older.status, Status::Info);
        QCOMPARE(older.check, QStringLiteral("Changed since, as is allowed"));
        const text::VerdictText verdict =
            text::arcVerdict(shown.analysis.arc, {analysis::SignatureKind::ArcMessageSignature, 0});
        QVERIFY(verdict.title.contains(QStringLiteral("does not fit any more")));
    }

    void fieldsThatAreMissingOrRepeatedAreRows()
    {
        const std::vector<text::SetField> missing = fieldsOf(own("seal-missing"), 1);
        QCOMPARE(missing.size(), std::size_t{3});
        QCOMPARE(missing[2].check, QStringLiteral("Missing"));
        QVERIFY(missing[2].where.isEmpty());
        const std::vector<text::SetField> twice = fieldsOf(own("set-twice"), 1);
        QCOMPARE(twice.size(), std::size_t{6});
        QCOMPARE(twice[0].check, QStringLiteral("1 of 2, one is allowed"));
        std::string bytes;
        for (int i = 0; i < 10'000; ++i)
            bytes += "ARC-Seal: i=1; cv=none\r\n";
        const Shown many = of(bytes + "From: a@example.com\r\n\r\n");
        QCOMPARE(fieldsOf(many, 0).size(), std::size_t{7}); // one each missing, five shown
    }

    void eachSignatureOfAChainHasItsVerdict()
    {
        using analysis::SignatureKind;
        const Shown shown = sample("arc-chain");
        const arc::Chain &chain = shown.analysis.arc;
        QCOMPARE(text::arcVerdict(chain, {SignatureKind::ArcSeal, 1}).title,
                 QStringLiteral("The seal of set 2 passes: office.example sealed these ARC fields, and none "
                                "has changed."));
        QCOMPARE(text::arcVerdict(chain, {SignatureKind::ArcMessageSignature, 0}).title,
                 QStringLiteral("The message signature of set 1 passes: alumni.example signed the message as "
                                "it is now."));
        QCOMPARE(text::signatureTitle(chain, {SignatureKind::ArcSeal, 1}), QStringLiteral("Seal of set 2"));
        QVERIFY(text::signatureTitle(chain, {SignatureKind::Dkim, 0}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArcTexts)
#include "tst_arc_texts.moc"
