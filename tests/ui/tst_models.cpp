// SPDX-License-Identifier: Apache-2.0
// The models that the window shows: consistent whatever they are given, and right about it.

#include "ui/models/contents_model.h"
#include "ui/models/message_list_model.h"
#include "ui/models/recent_files_model.h"
#include "ui/models/rfc_link.h"
#include "ui/models/roles.h"
#include "ui/models/sample_model.h"
#include "ui/models/tag_model.h"
#include "ui/text/header_text.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

class TestModels : public QObject
{
    Q_OBJECT

private slots:

    void tagsOfTheSameNamesKeepTheirRows()
    {
        models::TagModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(tagRows({"v", "d"}));
        QCOMPARE(reset.count(), 1);
        model.setRows(tagRows({"v", "d"}));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(changed.count(), 1);
        model.setRows(tagRows({"v", "d", "x"}));
        QCOMPARE(reset.count(), 2);
        QCOMPARE(model.rowCount(), 3);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aTagLinksToItsSection()
    {
        models::TagModel model;
        model.setRows(tagRows({"v"}));
        const QModelIndex section = model.index(0, models::TagModel::SectionColumn);
        QCOMPARE(section.data().toString(), QStringLiteral("§3.5"));
        QCOMPARE(section.data(models::LinkRole).toUrl(),
                 QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc6376#section-3.5")));
    }

    void linksNameSectionsAndAppendices_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("link");
        QTest::newRow("section") << "RFC 8463"
                                 << "3"
                                 << "https://www.rfc-editor.org/rfc/rfc8463#section-3";
        QTest::newRow("appendix") << "RFC 6376"
                                  << "A.2"
                                  << "https://www.rfc-editor.org/rfc/rfc6376#appendix-A.2";
        QTest::newRow("whole") << "RFC 8301"
                               << ""
                               << "https://www.rfc-editor.org/rfc/rfc8301";
        QTest::newRow("none") << ""
                              << ""
                              << "";
    }

    void linksNameSectionsAndAppendices()
    {
        QFETCH(QString, document);
        QFETCH(QString, section);
        QFETCH(QString, link);
        QCOMPARE(models::rfcLink(document, section), QUrl(link));
        const QString cited = document.section(QLatin1Char(' '), 1)
            + (section.isEmpty() ? QString() : QLatin1Char('#') + section);
        QCOMPARE(models::rfcLink(cited.toStdString()), QUrl(link));
    }

    void contentsFollowTheAnalysis()
    {
        models::ContentsModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        analysis::Analysis analysis;
        model.setNodes(models::contentsOf({}, analysis, {}));
        QVERIFY(model.indexOf({models::Place::Kind::Overview, 0}).isValid());
        QVERIFY(model.indexOf({models::Place::Kind::Route, 0}).isValid());
        QVERIFY(model.indexOf({models::Place::Kind::Dmarc, 0}).isValid());
        QVERIFY(!model.indexOf({models::Place::Kind::Signature, 0}).isValid());

        analysis.signatures.resize(2);
        analysis.signatures[1].signature.domain = "example.org";
        analysis.findings.push_back({dkim::FindingCode::BareCarriageReturn, {3, 4}, {}});
        model.setNodes(models::contentsOf({}, analysis, {}));
        const QModelIndex second = model.indexOf({models::Place::Kind::Signature, 1});
        QCOMPARE(second.data().toString(), QStringLiteral("example.org"));
        QVERIFY((model.nodeAt(second)->place == models::Place{models::Place::Kind::Signature, 1}));
        QCOMPARE(model.rowCount(model.index(model.rowCount() - 1, 0)), 1); // the findings

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        analysis.signatures[1].signature.domain = "example.net";
        model.setNodes(models::contentsOf({}, analysis, {}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(second.data().toString(), QStringLiteral("example.net"));
    }

    void whatBrokeASignatureLeadsTheFindings()
    {
        analysis::Analysis analysis;
        analysis.signatures.resize(2);
        analysis.findings.push_back({dkim::FindingCode::BareCarriageReturn, {3, 4}, {}});
        const text::CauseFindings causes{
            {{1, diagnose::Kind::LinesAppended, QStringLiteral("4 lines"), {}, {{7, 9}}}}, {1}, {}};
        const models::ContentsNode findings = models::contentsOf({}, analysis, {}, causes).back();
        QCOMPARE(findings.aside, QStringLiteral("2"));
        const models::ContentsNode &first = findings.children.front();
        QCOMPARE(first.title, QStringLiteral("4 lines"));
        QCOMPARE(first.cause, std::optional(diagnose::Kind::LinesAppended));
        QVERIFY((first.place == models::Place{models::Place::Kind::Diagnosis, 1}));
        QVERIFY(!findings.children.back().cause);
    }

    void findingsAboutTheWayLeadToIt()
    {
        for (const dkim::FindingRow &row : dkim::findingTable()) {
            const bool isOfRoute =
                row.word.starts_with("hop-") || row.word == "route-break" || row.word == "too-many-hops";
            const auto kind = isOfRoute ? models::Place::Kind::Route : models::Place::Kind::Overview;
            QCOMPARE(models::placeOf({row.code, {}, {}}).kind, kind);
        }
    }

    void contentsListTheSetsOfAChain()
    {
        models::ContentsModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        analysis::Analysis analysis;
        model.setNodes(models::contentsOf({}, analysis, {}));
        const QModelIndex none = model.indexOf({models::Place::Kind::ArcSets, 0});
        QCOMPARE(none.data(models::AsideRole).toString(), QStringLiteral("none"));
        QVERIFY(none.flags().testFlag(Qt::ItemIsSelectable));

        analysis.arc.verdict = dkim::Verdict::Fail;
        analysis.arc.sets.resize(2);
        for (int i = 0; i < 2; ++i)
            analysis.arc.sets[static_cast<std::size_t>(i)].instance = i + 1;
        model.setNodes(models::contentsOf({}, analysis, {}));
        const QModelIndex second = model.indexOf({models::Place::Kind::ArcSet, 1});
        QCOMPARE(second.data().toString(), QStringLiteral("i=2 an unnamed server"));
        QCOMPARE(second.parent().data(models::AsideRole).toString(), QStringLiteral("broken at set 1"));
        QCOMPARE(second.data(models::StatusRole).toInt(), static_cast<int>(text::Status::None));
    }

    void placesKnowTheirSignatureAndTheirNode()
    {
        using models::Place;
        const Place seal{Place::Kind::ArcSeal, 3};
        QCOMPARE(models::nodeOf(seal), (Place{Place::Kind::ArcSet, 3}));
        QVERIFY(models::signatureOf(seal) == (analysis::SignaturePlace{analysis::SignatureKind::ArcSeal, 3}));
        QCOMPARE(models::nodeOf({Place::Kind::Diagnosis, 1}), (Place{Place::Kind::Signature, 1}));
        QVERIFY(!models::signatureOf({Place::Kind::ArcSet, 3}));
    }

    void recentFilesComeBackNewestFirst()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        models::RecentFilesModel model(&settings);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        for (const char *path : {"/a", "/b", "/a"})
            model.add(recentFile(QString::fromLatin1(path)));
        QCOMPARE(model.rowCount(), 2);

        const models::RecentFilesModel again(&settings);
        QCOMPARE(again.files().size(), std::size_t{2});
        QCOMPARE(again.files().front().path, QStringLiteral("/a"));
        QCOMPARE(again.files().front().status, text::Status::Warning);

        for (int i = 0; i < 20; ++i)
            model.add(recentFile(QString::number(i)));
        QCOMPARE(model.rowCount(), static_cast<int>(models::maxRecentFiles));
        model.remove(QStringLiteral("19"));
        QCOMPARE(model.files().front().path, QStringLiteral("18"));
        model.clear();
        QCOMPARE(models::RecentFilesModel(&settings).rowCount(), 0);
    }

    void daysAreSaidAsPeopleDo()
    {
        const QDateTime now(QDate(2025, 11, 21), QTime(16, 0));
        QCOMPARE(models::whenText(now.addSecs(-3600), now), QStringLiteral("today 15:00"));
        QCOMPARE(models::whenText(now.addDays(-1), now), QStringLiteral("yesterday 16:00"));
        QVERIFY(models::whenText(now.addDays(-4), now).contains(QStringLiteral("2025")));
    }

    void bundledSamplesAreComplete()
    {
        models::SampleModel model(models::bundledSamples());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        QVERIFY(model.rowCount() >= 8);
        for (int row = 0; row < model.rowCount(); ++row) {
            const models::Sample *sample = model.at(model.index(row, 0));
            QVERIFY2(QFile::exists(sample->file), qPrintable(sample->file));
            QVERIFY2(QFile::exists(sample->keys), qPrintable(sample->keys));
            QVERIFY(!sample->title.isEmpty());
        }
    }

    void openMessagesCanBeAddedAndRemoved()
    {
        models::MessageListModel model;
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        auto *first = new session::Session(nullptr);
        auto *second = new session::Session(nullptr);
        model.add({first, {}, false, {}});
        model.add({second, {}, true, {}});
        QCOMPARE(model.rowOf(second), 1);
        model.setCurrent(second);
        QVERIFY(model.index(1).data(models::CurrentRole).toBool());
        model.remove(first);
        QCOMPARE(model.rowOf(second), 0);
        QCOMPARE(model.rowOf(first), -1);
    }

    void encodedWordsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray(" Lunch \r\n") << "Lunch";
        QTest::newRow("folded") << QByteArray(" one\r\n two") << "one two";
        QTest::newRow("Q") << QByteArray("=?UTF-8?Q?Gr=C3=BC=C3=9Fe_an?= alle")
                           << QStringLiteral("Grüße an alle");
        QTest::newRow("B") << QByteArray("=?utf-8?b?R3LDvMOfZQ==?=") << QStringLiteral("Grüße");
        QTest::newRow("Latin-1") << QByteArray("=?ISO-8859-1?Q?Gr=FC=DFe?=") << QStringLiteral("Grüße");
        QTest::newRow("two words are joined") << QByteArray("=?UTF-8?Q?a?=\r\n =?UTF-8?Q?b?=") << "ab";
        QTest::newRow("with a language") << QByteArray("=?UTF-8*en?Q?a?=") << "a";
        QTest::newRow("unknown charset") << QByteArray("=?X-NO?Q?a?= b") << "=?X-NO?Q?a?= b";
        QTest::newRow("not closed") << QByteArray("=?UTF-8?Q?a") << "=?UTF-8?Q?a";
        QTest::newRow("raw UTF-8") << QByteArray("Gr\xC3\xBC\xC3\x9F"
                                                 "e")
                                   << QStringLiteral("Grüße");
    }

    void encodedWordsAreDecoded()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QCOMPARE(text::decodedHeader({value.constData(), static_cast<std::size_t>(value.size())}), text);
    }

private:
    static std::vector<models::TagRow> tagRows(std::initializer_list<const char *> names)
    {
        std::vector<models::TagRow> rows;
        for (const char *name : names) {
            models::TagRow row;
            row.name = QString::fromLatin1(name);
            row.text.section = QStringLiteral("3.5");
            row.text.document = QStringLiteral("RFC 6376");
            rows.push_back(row);
        }
        return rows;
    }

    static models::RecentFile recentFile(const QString &path)
    {
        return {path, QStringLiteral("subject"), QStringLiteral("result"), text::Status::Warning,
                QDateTime::currentDateTimeUtc()};
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
