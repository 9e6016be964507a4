// SPDX-License-Identifier: Apache-2.0
// The Diagnosis page, through what a person does with it: reading causes, following them to their bytes and
// steps, opening the repaired message.

#include "tests/support/signer.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/diagnosis/cause_card.h"
#include "ui/pages/diagnosis/diagnosis_page.h"
#include "ui/pages/steps/steps_page.h"
#include "ui/pages/tables.h"
#include "ui/source/repair_view.h"
#include "ui/text/translation.h"
#include "ui/window/message_view.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using pages::CauseCard;
using pages::DiagnosisPage;
using test::WindowFixture;

namespace {

void openSample(const WindowFixture &fixture, const QString &title)
{
    auto *samples = fixture.find<QListView>("samples");
    for (int row = 0; row < samples->model()->rowCount(); ++row) {
        if (samples->model()->index(row, 0).data().toString() == title)
            samples->setCurrentIndex(samples->model()->index(row, 0));
    }
    QCOMPARE(samples->currentIndex().data().toString(), title);
    QTest::keyClick(samples, Qt::Key_Return);
    QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
    QTRY_VERIFY(fixture.find<QTabBar>("pageTabs")->isVisible());
}

DiagnosisPage *pageOf(const WindowFixture &fixture)
{
    return fixture.window->findChild<DiagnosisPage *>();
}

QList<CauseCard *> cardsOf(const WindowFixture &fixture)
{
    return pageOf(fixture)->findChildren<CauseCard *>();
}

void showDiagnosis(const WindowFixture &fixture)
{
    QTest::keyClick(fixture.window.get(), Qt::Key_4, Qt::AltModifier);
    QVERIFY(pageOf(fixture)->isVisible());
}

// The sample whose footer and prefix are proved.
void openListFooter(const WindowFixture &fixture)
{
    openSample(fixture, QStringLiteral("A mailing list added a footer"));
    showDiagnosis(fixture);
    QTRY_VERIFY_WITH_TIMEOUT(cardsOf(fixture).size() >= 2, 60'000);
}

QStringList rolesOf(const WindowFixture &fixture)
{
    QStringList roles;
    for (const QLabel *role : pageOf(fixture)->findChildren<QLabel *>(QStringLiteral("adviceRole")))
        roles.append(role->text());
    return roles;
}

bool isSaid(const WindowFixture &fixture, const QString &headline)
{
    return fixture.textOf("diagnosisHeadline") == headline;
}

} // namespace

class TestDiagnosisPage : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    void whatHappenedIsSaidWithItsProof()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        QVERIFY(isSaid(fixture, QStringLiteral("These 2 changes explain the whole failure.")));
        const QList<CauseCard *> cards = cardsOf(fixture);
        QCOMPARE(cards[0]->title(), QStringLiteral("A mailing list added 4 lines at the end of the body"));
        QVERIFY(cards[0]->accessibleName().startsWith(QStringLiteral("Proved: ")));
        QVERIFY(cards[1]->title().startsWith(QStringLiteral("The subject got the prefix")));
        QVERIFY(fixture.find<pages::FittedTable>("ruledOut")->model()->rowCount() > 0);
        QCOMPARE(rolesOf(fixture).first(), QStringLiteral("If you run mta-ops.lists.example.org"));
    }

    void howMuchWasTriedAndHowLongIsSaid()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const QRegularExpression remark(
            QStringLiteral("^\\d+ possible changes tried in (under 0\\.1|\\d+\\.\\d) s$"));
        const QList<QLabel *> labels = pageOf(fixture)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && remark.match(label->text()).hasMatch();
        }));
    }

    void theChangedLinesAreShown()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const auto *view = cardsOf(fixture).first()->findChild<source::RepairView *>();
        QCOMPARE(view->rows().size(), std::size_t(5)); // one before them
        QVERIFY(view->rows()[0].marks.empty());
        QCOMPARE(view->rows()[1].marks.front().kind, Edit::Kind::Added);
        QVERIFY(view->rows()[1].note.startsWith(QStringLiteral("4 lines, ")));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("mailing list")));
    }

    void theBannerKnowsTheCause()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        QTRY_COMPARE(fixture.textOf("bannerTitle"),
                     QStringLiteral("This signature fails because a mailing list changed the message after "
                                    "northwind.example signed it."));
    }

    void choosingACauseMarksItsBytes()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        QSignalSpy chosen(pageOf(fixture), &DiagnosisPage::sourceChosen);
        const QList<CauseCard *> cards = cardsOf(fixture);
        cards[0]->setFocus();
        QVERIFY(cards[0]->isChosen());
        const auto first = chosen.last().first().value<pages::SourceChoice>();
        QCOMPARE(first.ranges.size(), std::size_t(1));
        QCOMPARE(first.ranges.front(), cards[0]->explanation().repairs.front().where);

        QTest::keyClick(cards[0], Qt::Key_Down);
        QVERIFY(cards[1]->isChosen());
        QVERIFY(!cards[0]->isChosen());
    }

    void aCauseCanBeChosenBeforeItIsFound()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("A mailing list added a footer"));
        fixture.window->findChild<window::MessageView *>()->choose(window::MessageView::Tab::Diagnosis,
                                                                   QStringLiteral("subject-prefix-added"));
        QTRY_VERIFY_WITH_TIMEOUT(cardsOf(fixture).size() >= 2, 60'000);
        QVERIFY(cardsOf(fixture)[1]->isChosen());
    }

    void aCauseIsChosenByAClickAnywhereOnIt()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const QList<CauseCard *> cards = cardsOf(fixture);
        QTest::mouseClick(cards[1]->findChild<source::RepairView *>(), Qt::LeftButton);
        QVERIFY(cards[1]->isChosen());
    }

    void theKeyboardGoesFromTopToBottom()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const QList<CauseCard *> cards = cardsOf(fixture);
        cards[0]->setFocus();
        QTest::keyClick(cards[0], Qt::Key_Tab);
        const QWidget *link = QApplication::focusWidget();
        QCOMPARE(link->objectName(), QStringLiteral("showStep"));
        QVERIFY(cards[0]->isAncestorOf(link));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        while (cards[0]->isAncestorOf(QApplication::focusWidget())) // hashes that can be copied
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), cards[1]);
    }

    void aByteThatIsClickedChoosesItsCause()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const QList<CauseCard *> cards = cardsOf(fixture);
        const ByteRange prefix = cards[1]->explanation().repairs.front().where;
        fixture.window->findChild<window::MessageView *>()->selectBytes({prefix.begin, prefix.begin + 1});
        QVERIFY(cards[1]->isChosen());
    }

    void itsStepIsALinkAway()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        auto *link = cardsOf(fixture).first()->findChild<QLabel *>(QStringLiteral("showStep"));
        emit link->linkActivated(QStringLiteral("step"));
        const auto *steps = fixture.window->findChild<pages::StepsPage *>();
        QVERIFY(steps->isVisible());
        QCOMPARE(QString::fromStdString(steps->chosenStep()), QStringLiteral("dkim.body-hash"));
    }

    void theRepairedMessageOpensAsOneOfItsOwn()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        auto *open = fixture.find<QPushButton>("openRepaired");
        QVERIFY(open->isVisible());
        open->click();
        QTRY_VERIFY(fixture.window->windowTitle().startsWith(QStringLiteral("list-footer (repaired).eml")));
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QStringLiteral("passes")));
        QTRY_VERIFY(isSaid(fixture, QStringLiteral("This signature passes: there is nothing to explain.")));
        QVERIFY(cardsOf(fixture).isEmpty());
    }

    void aTicketCanBeCopied()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        fixture.find<QPushButton>("copyTicket")->click();
        const QString ticket = QGuiApplication::clipboard()->text();
        for (const char *words :
             {"list-footer.eml", "northwind.example", "Proved: ", "(equal)", "Ruled out:"})
            QVERIFY2(ticket.contains(QLatin1String(words)), words);
    }

    void whoElseJudgedIsListed()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const auto *judges = fixture.find<pages::FittedTable>("judges")->model();
        QCOMPARE(judges->rowCount(), 3);
        QCOMPARE(judges->index(0, 0).data().toString(), QStringLiteral("mx.uni.example.edu"));
        QVERIFY(
            judges->index(0, 2).data().toString().contains(QStringLiteral("fail for d=northwind.example")));
        QVERIFY(
            judges->index(2, 2).data().toString().contains(QStringLiteral("pass for d=northwind.example")));
    }

    void whereTheBodyChangedIsListed()
    {
        const WindowFixture fixture;
        openListFooter(fixture);
        const auto *states = fixture.find<pages::FittedTable>("bodyStates")->model();
        QTRY_COMPARE(states->rowCount(), 4); // two signatures, two sets
        QVERIFY(fixture.textOf("bodyStatesSentence").contains(QStringLiteral("northwind.example")));
    }

    void withoutACauseItSaysHowMuchWasTried()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("One flipped byte"));
        showDiagnosis(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(fixture, QStringLiteral("No tried change explains the failure.")),
                                 60'000);
        QVERIFY(fixture.textOf("diagnosisDetail").contains(QStringLiteral("possible changes were tried")));
        QVERIFY(!fixture.find<QPushButton>("openRepaired")->isVisible());
    }

    void aSearchCanBeStoppedAndTakenUpAgain()
    {
        const WindowFixture fixture;
        const QString path = fixture.write(QStringLiteral("long.eml"), longMessage());
        fixture.find<QListView>("samples")->setFocus();
        fixture.window->useKeys({models::KeySource::Kind::Offline, {}});
        fixture.window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QTabBar>("pageTabs")->isVisible(), 60'000);
        showDiagnosis(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QPushButton>("stopSearch")->isVisible(), 60'000);
        QTest::keyClick(fixture.find<QPushButton>("stopSearch"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QPushButton>("searchLonger")->isVisible(), 60'000);
        QVERIFY(fixture.textOf("diagnosisDetail").contains(QStringLiteral("The search ended before")));
        fixture.find<QPushButton>("searchLonger")->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QPushButton>("stopSearch")->isVisible(), 60'000);
    } // and the window goes while it searches

    void withoutAKeyItSaysWhatThatLimits()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("The key is gone"));
        showDiagnosis(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.textOf("diagnosisRemarks").startsWith(QStringLiteral("There is no key")), 60'000);
    }

    void aNeighbouringKeyIsAskedForWhenThePersonSaysSo()
    {
        const WindowFixture fixture;
        const test::SigningKey key("rsa2048");
        const QByteArray record = QByteArray::fromStdString(key.record());
        const QString keys =
            fixture.write(QStringLiteral("keys.json"), "{\"s2._domainkey.example.org\": \"" + record + "\"}");
        const std::string message = test::signedMessage(test::Draft().with("s", "s1"), key);
        fixture.window->useKeys({models::KeySource::Kind::File, keys});
        fixture.window->openFiles(
            {fixture.write(QStringLiteral("a.eml"), QByteArray::fromStdString(message))});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QTabBar>("pageTabs")->isVisible(), 60'000);
        showDiagnosis(fixture);
        auto *ask = fixture.find<QPushButton>("askNeighbours");
        QTRY_VERIFY_WITH_TIMEOUT(ask->isVisible(), 60'000);
        QVERIFY(ask->toolTip().contains(QStringLiteral("s2._domainkey.example.org")));
        ask->click();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(fixture, QStringLiteral("This explains the whole failure.")), 60'000);
        QVERIFY(cardsOf(fixture).first()->title().contains(QStringLiteral("s2._domainkey.example.org")));
        QVERIFY(!fixture.find<QPushButton>("openRepaired")->isVisible());
    }

private:
    // Changed at its beginning and its end, and large.
    static QByteArray longMessage()
    {
        QByteArray message = test::signedMessage();
        message.replace("bh=4", "bh=5"); // the hash of nothing that is known
        constexpr int lines = 200'000;
        for (int i = 0; i < lines; ++i)
            message += "Line " + QByteArray::number(i) + " that was signed by nobody\r\n";
        return message;
    }
};

QTEST_MAIN(TestDiagnosisPage)
#include "tst_diagnosis_page.moc"
