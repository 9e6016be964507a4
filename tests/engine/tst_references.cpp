// SPDX-License-Identifier: Apache-2.0
// The sections that findings, moves and steps cite exist in the standards' own texts, which are read from
// DKIMLENS_RFC_DIR. They are not part of the project: where they are absent, the tests that need them skip.

#include "core/engine/dkim/finding.h"
#include "core/engine/moves/move.h"
#include "tests/support/corpus.h"
#include "tests/support/own_data.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using dkim::FindingCode;
using dkim::FindingRow;
using dkim::FindingSubject;

namespace {

const QDir texts(QStringLiteral(DKIMLENS_RFC_DIR));

QString nameOf(std::string_view octets)
{
    return QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size()));
}

// Of documents whose texts are not there. The first is cited whole: it is historic as a whole.
const QHash<QString, QStringList> sectionsElsewhere{
    {QStringLiteral("4870"), {QString()}},
    {QStringLiteral("4033"), {QStringLiteral("5")}}, // "… Document Set and Last Hop Issues": what is bogus
    {QStringLiteral("8058"), {QStringLiteral("3.1"), QStringLiteral("4")}}, // "Mail Senders", "Additional …"
};

// RFC 9989 has the sections of the draft that it was made from.
QString fileOf(const QString &document)
{
    return document == QLatin1String("9989") ? QStringLiteral("draft-ietf-dmarc-dmarcbis-41.txt")
                                             : QStringLiteral("rfc%1.txt").arg(document);
}

// The numbers of its headings. In the table of contents a title is followed by dots.
QStringList headingsOf(const QString &document)
{
    static QHash<QString, QStringList> known = sectionsElsewhere;
    if (known.contains(document))
        return known[document];
    static const QRegularExpression heading(QStringLiteral("^ ?((?:\\d+|[A-Z])(?:\\.\\d+)*)\\.? +[A-Z\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList &headings = known[document];
    const QStringList lines =
        QString::fromUtf8(test::readFile(texts.filePath(fileOf(document)))).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch() && !line.contains(QLatin1String(" . ")) && !line.contains(QLatin1String("...")))
            headings.append(match.captured(1));
    }
    return headings;
}

// "6376#3.6.1"
bool exists(std::string_view rfc)
{
    const QString cited = nameOf(rfc);
    const QString document = cited.section(QLatin1Char('#'), 0, 0);
    return headingsOf(document).contains(cited.section(QLatin1Char('#'), 1));
}

void addSections(const trace::Step &trace, std::set<std::string_view> *sections)
{
    trace::visitAll(trace, [sections](const trace::Step &step) {
        if (!step.rfc.empty()) // a rule of relaxed, where simple applies
            sections->insert(step.rfc);
    });
}

std::set<std::string_view> sectionsOf(const analysis::Analysis &analysis)
{
    std::set<std::string_view> sections;
    for (const dkim::VerifiedSignature &signature : analysis.signatures)
        addSections(signature.trace, &sections);
    for (const arc::ArcSet &set : analysis.arc.sets) {
        for (const auto &signature : {set.messageSignature, set.seal}) {
            if (signature)
                addSections(signature->trace, &sections);
        }
    }
    return sections;
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsRow()
    {
        int code = 0;
        for (const FindingRow &row : dkim::findingTable()) {
            QCOMPARE(static_cast<int>(row.code), code++);
            QVERIFY(!row.word.empty());
            QCOMPARE(dkim::wordOf(row.code), row.word);
            QVERIFY(dkim::subjectOf(row.code) == row.subject && dkim::rfcOf(row.code) == row.rfc);
        }
        QCOMPARE(code, static_cast<int>(FindingCode::TooManySignedHeaders) + 1);
    }

    void theFindingsOfOneSubjectStandTogether()
    {
        const auto table = dkim::findingTable();
        QVERIFY(std::ranges::is_sorted(table, {}, &FindingRow::subject));
        QVERIFY(table.front().subject == FindingSubject::Key);
        QVERIFY(table.back().subject == FindingSubject::Limit);
    }

    // By the beginning of their words, which scripts rely on.
    void findingsAboutAKeyAreNamedSo()
    {
        for (const FindingRow &row : dkim::findingTable()) {
            const bool isOfKey = row.word.starts_with("key-") || row.word == "not-a-key-record";
            QCOMPARE(dkim::isAboutKey(row.code), isOfKey);
        }
    }

    // What no RFC says: a draft, an experiment, and a habit that is merely unwise.
    void findingsWithoutASectionAreFew()
    {
        QStringList words;
        for (const FindingRow &row : dkim::findingTable()) {
            if (row.rfc.empty())
                words.append(nameOf(row.word));
        }
        QCOMPARE(words,
                 (QStringList{QStringLiteral("key-shared"), QStringLiteral("bimi-selector-not-signed"),
                              QStringLiteral("dkim2-present")}));
    }

    void findingsCiteSectionsThatExist_data()
    {
        QTest::addColumn<QString>("rfc");
        for (const FindingRow &row : dkim::findingTable()) {
            if (!row.rfc.empty())
                QTest::addRow("%s %d", row.word.data(), static_cast<int>(row.code)) << nameOf(row.rfc);
        }
    }

    void findingsCiteSectionsThatExist() { checkSection(); }

    void movesCiteSectionsThatExist_data()
    {
        QTest::addColumn<QString>("rfc");
        for (int kind = 0; kind <= static_cast<int>(moves::Kind::SentAgain); ++kind) {
            const moves::KindRow &row = moves::rowOf(static_cast<moves::Kind>(kind));
            QTest::addRow("%s", row.word.data()) << nameOf(row.rfc);
        }
    }

    void movesCiteSectionsThatExist() { checkSection(); }

    void stepsCiteSectionsThatExist_data()
    {
        std::set<std::string_view> sections;
        for (const test::OwnCase &entry : test::ownCases())
            sections.merge(sectionsOf(test::analyzeOffline(entry, trace::Detail::Trace)));
        QTest::addColumn<QString>("rfc");
        for (const std::string_view section : sections)
            QTest::addRow("%s", section.data()) << nameOf(section);
    }

    void stepsCiteSectionsThatExist() { checkSection(); }

    // What this test would say of a mistake.
    void aSectionThatIsNotThereIsMissed()
    {
        if (!texts.exists())
            QSKIP("the texts are not there (DKIMLENS_RFC_DIR)");
        for (const char *wrong : {"6376#3.6.3", "6376#99", "8301#3.3", "9989#4.10.9", "8058#5", "6376"})
            QVERIFY2(!exists(wrong), wrong);
        for (const char *right : {"6376#8.15", "8463#A.2", "9989#11.4", "5322#3.6", "6541#4.2"})
            QVERIFY2(exists(right), right);
    }

private:
    static void checkSection()
    {
        if (!texts.exists())
            QSKIP("the texts are not there (DKIMLENS_RFC_DIR)");
        QFETCH(QString, rfc);
        QVERIFY2(exists(rfc.toStdString()), qPrintable(rfc));
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
