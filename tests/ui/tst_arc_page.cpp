// SPDX-License-Identifier: Apache-2.0
// The ARC page, through what a person does with it: going from set to set, following fields to their bytes,
// opening the steps of a seal, choosing whom to trust.

#include "tests/support/own_data.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/arc/arc_page.h"
#include "ui/pages/arc/chain_view.h"
#include "ui/pages/steps/steps_page.h"
#include "ui/pages/tables.h"
#include "ui/text/translation.h"
#include "ui/window/message_view.h"

#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using pages::ArcPage;
using pages::ChainView;
using pages::SourceChoice;
using test::WindowFixture;

namespace {

QTreeView *contentsOf(const WindowFixture &fixture)
{
    return fixture.find<QTreeView>("contents");
}

// The node of that title, wherever it is.
QModelIndex nodeOf(const WindowFixture &fixture, const QString &title)
{
    const QAbstractItemModel *model = contentsOf(fixture)->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

void chooseNode(const WindowFixture &fixture, const QString &title)
{
    QTRY_VERIFY2(nodeOf(fixture, title).isValid(), qPrintable(title));
    contentsOf(fixture)->setCurrentIndex(nodeOf(fixture, title));
}

ArcPage *pageOf(const WindowFixture &fixture)
{
    return fixture.window->findChild<ArcPage *>();
}

ChainView *chainOf(const WindowFixture &fixture)
{
    return fixture.find<ChainView>("arcChain");
}

QAbstractItemModel *tableOf(const WindowFixture &fixture, const char *name)
{
    return fixture.find<pages::FittedTable>(name)->model();
}

// Two servers sealed it, and all of it holds.
void openIntact(const WindowFixture &fixture)
{
    auto *samples = fixture.find<QListView>("samples");
    for (int row = 0; row < samples->model()->rowCount(); ++row) {
        if (samples->model()->index(row, 0).data().toString()
            == QStringLiteral("Two forwarders and an ARC chain"))
            samples->setCurrentIndex(samples->model()->index(row, 0));
    }
    QTest::keyClick(samples, Qt::Key_Return);
    chooseNode(fixture, QStringLiteral("ARC sets"));
    QTRY_VERIFY(pageOf(fixture)->isVisible());
}

void openOwn(const WindowFixture &fixture, const char *name)
{
    const std::vector<test::OwnCase> cases = test::ownCases();
    const auto it =
        std::ranges::find(cases, QStringLiteral("arc/%1.eml").arg(QLatin1String(name)), &test::OwnCase::name);
    QVERIFY(it != cases.end());
    fixture.window->useKeys({models::KeySource::Kind::File, it->keysFile});
    fixture.window->openFiles({it->messageFile});
    chooseNode(fixture, QStringLiteral("ARC sets"));
    QTRY_VERIFY(pageOf(fixture)->isVisible());
}

void openBytes(const WindowFixture &fixture, const QByteArray &octets)
{
    fixture.window->useKeys({models::KeySource::Kind::Offline, {}});
    fixture.window->openFiles({fixture.write(QStringLiteral("message.eml"), octets)});
    chooseNode(fixture, QStringLiteral("ARC sets"));
    QTRY_VERIFY(pageOf(fixture)->isVisible());
}

SourceChoice lastOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? SourceChoice() : spy.last().first().value<SourceChoice>();
}

QString asideOf(const QModelIndex &node)
{
    return node.data(models::AsideRole).toString();
}

} // namespace

class TestArcPage : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    void theNavigatorListsTheSets()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        const QModelIndex arc = nodeOf(fixture, QStringLiteral("ARC sets"));
        QTRY_COMPARE(asideOf(nodeOf(fixture, QStringLiteral("ARC sets"))), QStringLiteral("chain intact"));
        QCOMPARE(contentsOf(fixture)->model()->rowCount(arc), 2);
        QCOMPARE(asideOf(nodeOf(fixture, QStringLiteral("i=1 alumni.example"))), QStringLiteral("cv=none"));
        QCOMPARE(asideOf(nodeOf(fixture, QStringLiteral("i=2 office.example"))), QStringLiteral("cv=pass"));
    }

    void theBannerSaysWhatTheChainProves()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("The ARC chain is intact: alumni.example reports that the author’s "
                                    "signature passed on arrival."));
    }

    void arrowKeysGoFromSetToSet()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        QSignalSpy source(pageOf(fixture), &ArcPage::sourceChosen);
        ChainView *chain = chainOf(fixture);
        chain->setFocus();
        QTest::keyClick(chain, Qt::Key_Right);
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(1));
        QCOMPARE(contentsOf(fixture)->currentIndex(), nodeOf(fixture, QStringLiteral("i=2 office.example")));
        QCOMPARE(lastOf(source).title, QStringLiteral("ARC set 2 of 2"));
        QCOMPARE(lastOf(source).ranges.size(), std::size_t{3});
        QCOMPARE(fixture.find<QPushButton>("openSetSteps")->text(),
                 QStringLiteral("Open the &Steps of set 2"));
        QVERIFY(chain->hasFocus());
        QTest::keyClick(chain, Qt::Key_Right); // there is no third
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(1));
        QTest::keyClick(chain, Qt::Key_Home);
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(0));
        QVERIFY(chain->accessibleDescription().contains(QStringLiteral("i=1 alumni.example")));
    }

    void aClickChoosesASet()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        ChainView *chain = chainOf(fixture);
        const int width = chain->viewport()->width();
        QTest::mouseClick(chain->viewport(), Qt::LeftButton, {}, {width * 2 / 3, 20});
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(1));
        QTest::mouseClick(chain->viewport(), Qt::LeftButton, {}, {5, 20}); // the author is no set
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(1));
    }

    void aFieldOfTheSetIsALinkToItsBytes()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        QSignalSpy source(pageOf(fixture), &ArcPage::sourceChosen);
        auto *fields = fixture.find<pages::FittedTable>("arcSetFields");
        fields->setFocus();
        QTest::keyClick(fields, Qt::Key_Down);
        QTest::keyClick(fields, Qt::Key_End);
        fields->selectRow(2);
        QCOMPARE(lastOf(source).title, QStringLiteral("ARC-Seal of ARC set 1"));
        QCOMPARE(lastOf(source).ranges.size(), std::size_t{1});
        QCOMPARE(pageOf(fixture)->reference(),
                 QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc8617#section-4.1.3")));
    }

    void aResultIsALinkToItsBytes()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        QSignalSpy source(pageOf(fixture), &ArcPage::sourceChosen);
        auto *report = fixture.find<pages::FittedTable>("arcReport");
        QCOMPARE(report->model()->headerData(2, Qt::Horizontal).toString(),
                 QStringLiteral("i=2 office.example"));
        report->setFocus();
        report->setCurrentIndex(report->model()->index(0, 1));
        QTest::keyClick(report, Qt::Key_Right);
        QCOMPARE(lastOf(source).title, QStringLiteral("SPF, i=2 office.example"));
        QCOMPARE(lastOf(source).ranges.size(), std::size_t{1});
    }

    void aByteThatIsClickedChoosesItsSetAndItsResult()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        const auto *report = fixture.find<pages::FittedTable>("arcReport");
        QFile file(QStringLiteral(DKIMLENS_SAMPLES_DIR "/arc-chain.eml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto at = static_cast<std::size_t>(file.readAll().indexOf("spf=fail"));
        QSignalSpy source(pageOf(fixture), &ArcPage::sourceChosen);
        fixture.window->findChild<window::MessageView *>()->selectBytes({at, at + 1});
        QCOMPARE(chainOf(fixture)->chosen(), std::optional<std::size_t>(1));
        QCOMPARE(report->currentIndex().data().toString(), QStringLiteral("fail, choir.example"));
        QVERIFY(source.isEmpty()); // Source shows what was clicked
    }

    void theStepsOfASealOpenFromTheKeyboard()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        auto *fields = fixture.find<pages::FittedTable>("arcSetFields");
        fields->setFocus();
        fields->selectRow(2);
        QTest::keyClick(fields, Qt::Key_Return);
        auto *steps = fixture.window->findChild<pages::StepsPage *>();
        QTRY_VERIFY(steps->isVisible());
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("The seal of set 1 passes: alumni.example sealed these ARC fields, and "
                                    "none has changed."));
        QVERIFY(steps->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(contentsOf(fixture)->currentIndex(), nodeOf(fixture, QStringLiteral("i=1 alumni.example")));
    }

    void everyPageOfASignatureWorksForAnArcSignature()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        QTest::mouseClick(fixture.find<QPushButton>("openSetSteps"), Qt::LeftButton);
        auto *view = fixture.window->findChild<window::MessageView *>();
        QTRY_VERIFY(fixture.window->findChild<pages::StepsPage *>()->isVisible());
        for (const char *step : {"dkim.body", "dkim.header-selection", "dkim.key-lookup", "dkim.verdict"}) {
            view->choose(window::MessageView::Tab::Steps, QString::fromLatin1(step));
            QCOMPARE(view->chosen(), QString::fromLatin1(step));
        }
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(view->tab(), window::MessageView::Tab::Tags);
        view->choose(window::MessageView::Tab::Tags, QStringLiteral("i"));
        QCOMPARE(view->chosen(), QStringLiteral("i"));
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(view->tab(), window::MessageView::Tab::Key);
        QTRY_VERIFY(fixture.partsOf("statusLeft").contains(QStringLiteral("fwd._domainkey.alumni.example")));
        QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::AltModifier);
        QVERIFY(
            fixture.textOf("noDiagnosis").startsWith(QStringLiteral("Only DKIM signatures are diagnosed")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // on its link
        QTRY_VERIFY(pageOf(fixture)->isVisible());
    }

    void goingBackLeadsFromTheSealToTheChain()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        ChainView *chain = chainOf(fixture);
        chain->setFocus();
        QTest::keyClick(chain, Qt::Key_Right);
        QTest::keyClick(chain, Qt::Key_Return);
        auto *steps = fixture.window->findChild<pages::StepsPage *>();
        QTRY_VERIFY(steps->isVisible());
        fixture.window->findChild<window::MessageView *>()->choose(window::MessageView::Tab::Steps,
                                                                   QStringLiteral("dkim.body"));
        while (!pageOf(fixture)->isVisible()) {
            const QModelIndex before = contentsOf(fixture)->currentIndex();
            QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(contentsOf(fixture)->currentIndex(), before);
        }
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(1));
        QTest::keyClick(fixture.window.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(steps->isVisible());
        QVERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("The message signature of set 2")));
    }

    void theNodeOfTheSetLeadsBackToTheChain()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        chooseNode(fixture, QStringLiteral("i=1 alumni.example"));
        QTest::mouseClick(fixture.find<QPushButton>("openSetSteps"), Qt::LeftButton);
        QTRY_VERIFY(!pageOf(fixture)->isVisible());
        const QModelIndex node = nodeOf(fixture, QStringLiteral("i=1 alumni.example"));
        QTest::mouseClick(contentsOf(fixture)->viewport(), Qt::LeftButton, {},
                          contentsOf(fixture)->visualRect(node).center());
        QTRY_VERIFY(pageOf(fixture)->isVisible());
    }

    void whomToTrustIsRemembered()
    {
        WindowFixture fixture;
        openIntact(fixture);
        const auto *remarks = fixture.find<QWidget>("arcRemarks");
        const auto isSaid = [remarks](const QString &sentence) {
            const QList<QLabel *> labels = remarks->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel *label) { return label->text() == sentence; });
        };
        QVERIFY(isSaid(QStringLiteral("You trust none of its sealers yet: alumni.example, office.example.")));
        QTest::mouseClick(fixture.find<QPushButton>("trustSealer"), Qt::LeftButton);
        auto *list = fixture.find<QListWidget>("trustedSealers");
        QTRY_VERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(isSaid(
            QStringLiteral("You trust alumni.example: it reported that the author’s signature passed.")));
        QCOMPARE(window::readSettings(fixture.settings).trustedSealers,
                 QStringList({QStringLiteral("alumni.example"), QStringLiteral("office.example")}));
    }

    void aMessageWithoutArcSaysSo()
    {
        const WindowFixture fixture;
        openBytes(fixture, test::plainMessage());
        QVERIFY(fixture.find<QWidget>("arcEmpty")->isVisible());
        QVERIFY(!chainOf(fixture)->isVisible());
        QCOMPARE(fixture.textOf("bannerTitle"), QStringLiteral("This message has no ARC chain."));
        QCOMPARE(asideOf(nodeOf(fixture, QStringLiteral("ARC sets"))), QStringLiteral("none"));
        pageOf(fixture)->setFocus();
        QVERIFY(pageOf(fixture)->isAncestorOf(QApplication::focusWidget()));
    }

    void aSetWithoutItsMessageSignatureOpensItsSeal()
    {
        const WindowFixture fixture;
        openOwn(fixture, "message-signature-missing");
        QTest::keyClick(chainOf(fixture), Qt::Key_End);
        QTest::keyClick(chainOf(fixture), Qt::Key_Return);
        QTRY_VERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("The seal of set 2")));
    }

    void brokenChainsNameTheirSet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("fields"); // rows of the table of set 1
        QTest::newRow("a seal that does not fit")
            << QStringLiteral("results-changed") << QStringLiteral("broken at set 1") << 3;
        QTest::newRow("fields twice")
            << QStringLiteral("set-twice") << QStringLiteral("broken at set 2") << 3;
        QTest::newRow("a key that is gone")
            << QStringLiteral("seal-key-gone") << QStringLiteral("broken at set 1") << 3;
        QTest::newRow("a key without an answer")
            << QStringLiteral("seal-key-unanswered") << QStringLiteral("no answer yet") << 3;
        QTest::newRow("too many sets") << QStringLiteral("fifty-one-sets") << QStringLiteral("broken") << 3;
    }

    void brokenChainsNameTheirSet()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, state);
        QFETCH(const int, fields);
        const WindowFixture fixture;
        openOwn(fixture, name.toLatin1().constData());
        QTRY_COMPARE(asideOf(nodeOf(fixture, QStringLiteral("ARC sets"))), state);
        QTRY_VERIFY(fixture.textOf("bannerTitle").startsWith(QStringLiteral("The ARC chain ")));
        QCOMPARE(tableOf(fixture, "arcSetFields")->rowCount(), fields);
    }

    void fiftySetsScrollSideways()
    {
        const WindowFixture fixture;
        openOwn(fixture, "fifty-sets");
        ChainView *chain = chainOf(fixture);
        QTRY_VERIFY(chain->horizontalScrollBar()->maximum() > 0);
        chain->setFocus();
        QTest::keyClick(chain, Qt::Key_End);
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(49));
        QVERIFY(chain->horizontalScrollBar()->value() > chain->horizontalScrollBar()->maximum() / 2);
        QTest::keyClick(chain, Qt::Key_Home);
        QCOMPARE(chain->horizontalScrollBar()->value(), 0);
        QCOMPARE(tableOf(fixture, "arcReport")->columnCount(), 51);
    }

    // Ten thousand fields of one set, and a field of a megabyte: shown in part, and at once.
    void hostileFieldsAreShownInPart()
    {
        QByteArray octets;
        for (int i = 0; i < 10'000; ++i)
            octets += "ARC-Seal: i=" + QByteArray::number(i % 50 + 1) + "; cv=pass; d=x.example\r\n";
        octets += "ARC-Authentication-Results: i=1; mx.example";
        for (int i = 0; i < 30'000; ++i)
            octets += "; dkim=pass header.d=d" + QByteArray::number(i) + ".example";
        const WindowFixture fixture;
        openBytes(fixture, octets + "\r\nFrom: a@example.com\r\n\r\n");
        QTRY_COMPARE(tableOf(fixture, "arcReport")->rowCount(), 40);
        QVERIFY(fixture.textOf("arcReportLeft").startsWith(QStringLiteral("29,960 more")));
        ChainView *chain = chainOf(fixture);
        chain->setFocus();
        for (int i = 0; i < 49; ++i)
            QTest::keyClick(chain, Qt::Key_Right);
        QCOMPARE(chain->chosen(), std::optional<std::size_t>(49));
        QCOMPARE(tableOf(fixture, "arcSetFields")->rowCount(), 7);
    }

    void theGuideStandsBelowWhereThePageIsNarrow()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        const auto *guide = fixture.find<QWidget>("arcGuide");
        const auto *report = fixture.find<QWidget>("arcReport");
        const auto topOf = [&](const QWidget *widget) {
            return widget->mapTo(fixture.window.get(), QPoint()).y();
        };
        QTRY_VERIFY(topOf(guide) < topOf(report));
        fixture.window->resize(1024, 700);
        QTRY_VERIFY(topOf(guide) > topOf(report));
    }

    void whatIsChosenStaysWhenAnAnswerComes()
    {
        const WindowFixture fixture;
        openIntact(fixture);
        chainOf(fixture)->setFocus();
        QTest::keyClick(chainOf(fixture), Qt::Key_Right);
        fixture.find<pages::FittedTable>("arcSetFields")->selectRow(1);
        QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(asideOf(nodeOf(fixture, QStringLiteral("ARC sets"))), QStringLiteral("chain intact"));
        QCOMPARE(chainOf(fixture)->chosen(), std::optional<std::size_t>(1));
        const auto *fields = fixture.find<pages::FittedTable>("arcSetFields");
        QCOMPARE(fields->selectionModel()->selectedRows().front().row(), 1);
    }
};

QTEST_MAIN(TestArcPage)
#include "tst_arc_page.moc"
