// SPDX-License-Identifier: Apache-2.0
// The overview in the real window: who vouches, what was found, and where its links lead.

#include "tests/ui/window_fixture.h"
#include "ui/models/roles.h"
#include "ui/pages/overview/finding_links.h"
#include "ui/pages/place_link.h"
#include "ui/pages/reference_link.h"
#include "ui/pages/sender/decision_view.h"
#include "ui/text/overview_text.h"
#include "ui/window/message_view.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using window::MessageView;

namespace {

class OverviewFixture : public test::WindowFixture
{
public:
    OverviewFixture()
    {
        settings.setValue(QStringLiteral("lookSenderUp"), true);
        restart();
        window->useKeys(
            {models::KeySource::Kind::File, QStringLiteral(DKIMLENS_SAMPLES_DIR "/list-footer.keys.json")});
    }

    void openSample(const char *name) const
    {
        window->openFiles({QStringLiteral(DKIMLENS_SAMPLES_DIR "/") + QLatin1StringView(name)});
        QTRY_VERIFY(contents()->model()->rowCount() > 0);
        contents()->setCurrentIndex(contents()->model()->index(0, 0));
    }

    QTreeView *contents() const { return find<QTreeView>("contents"); }
    QTableView *table(const char *name) const { return findVisible<QTableView>(name); }

    QString cell(const char *name, int row, int column) const
    {
        const QTableView *view = table(name);
        return view ? view->model()->index(row, column).data().toString() : QString();
    }

    int rowOf(const char *name, const QString &text) const
    {
        const QAbstractItemModel *model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(text))
                return row;
        }
        return -1;
    }

    void choose(const char *name, int row) const
    {
        QTableView *view = table(name);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
    }

    void open(const char *name, int row) const
    {
        choose(name, row);
        QTest::keyClick(table(name), Qt::Key_Return);
    }
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

public slots:
    void openNothing(const QUrl & /*url*/) { } // in place of a browser

private slots:
    void threeSentencesSayWhoWhoAndWhether()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(
            fixture.textOf("bannerTitle").contains(QStringLiteral("DMARC fails for northwind.example")));
        const QString detail = fixture.textOf("bannerDetail");
        QVERIFY2(detail.contains(QStringLiteral("Nora Lindqvist")), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("lists.example.org by its signature")), qPrintable(detail));
    }

    void eachCheckHasARow()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("vouchers"));
        QTRY_COMPARE(fixture.table("vouchers")->model()->rowCount(), 4);
        QCOMPARE(fixture.cell("vouchers", 0, 0), QStringLiteral("SPF"));
        QTRY_VERIFY(fixture.cell("vouchers", 0, 2).contains(QStringLiteral("203.0.113.9 may not send")));
        QCOMPARE(fixture.cell("vouchers", 1, 1), QStringLiteral("lists.example.org"));
        QCOMPARE(fixture.cell("vouchers", 2, 2), QStringLiteral("Fail: the body hash differs"));
        QCOMPARE(fixture.cell("vouchers", 2, 3), QStringLiteral("Yes: same domain"));
        QCOMPARE(fixture.cell("vouchers", 3, 0), QStringLiteral("ARC"));
    }

    void enterOnACheckOpensItsPage()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("vouchers"));
        fixture.open("vouchers", 2);
        QTRY_VERIFY(fixture.findVisible<QTabBar>("pageTabs"));
        QCOMPARE(fixture.contents()->currentIndex().data().toString(), QStringLiteral("northwind.example"));
    }

    void whatBrokeASignatureLeadsToItsDiagnosis()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("findingLinks"));
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.cell("findingLinks", 0, 0).contains(QStringLiteral("at the end of the body")), 60'000);
        QVERIFY(fixture.cell("findingLinks", 1, 0).contains(QStringLiteral("prefix “[mta-ops]”")));
        QCOMPARE(fixture.rowOf("findingLinks", QStringLiteral("northwind.example fails")), -1);
        QVERIFY(fixture.textOf("bannerTitle")
                    .contains(QStringLiteral("signed this message before it was changed")));
        fixture.open("findingLinks", 1);
        const auto *view = fixture.window->findChild<MessageView *>();
        QCOMPARE(view->tab(), MessageView::Tab::Diagnosis);
    }

    void aClickOnAFindingsLinkGoesThere()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("findingLinks"));
        QTRY_VERIFY(fixture.rowOf("findingLinks", QStringLiteral("waited")) >= 0);
        QTableView *table = fixture.table("findingLinks");
        const int row = fixture.rowOf("findingLinks", QStringLiteral("waited"));
        const auto click = [table, row](int column) {
            const QRect cell = table->visualRect(table->model()->index(row, column));
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        };
        click(0); // shows its bytes, and stays
        QCOMPARE(fixture.contents()->currentIndex().data().toString(), QStringLiteral("Overview"));
        QVERIFY(table->model()->index(row, 1).data(models::LinkRole).toBool());
        click(1);
        QTRY_COMPARE(fixture.contents()->currentIndex().data().toString(), QStringLiteral("Route"));
    }

    void theContentsListWhatBrokeASignature()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        const QAbstractItemModel *model = fixture.contents()->model();
        const auto cause = [model] { return model->index(1, 0, model->index(model->rowCount() - 1, 0)); };
        QTRY_VERIFY_WITH_TIMEOUT(cause().data().toString().contains(QStringLiteral("prefix")), 60'000);
        QCOMPARE(fixture.contents()->currentIndex().data().toString(), QStringLiteral("Overview"));
        fixture.contents()->setCurrentIndex(cause());
        const auto *view = fixture.window->findChild<MessageView *>();
        QCOMPARE(view->tab(), MessageView::Tab::Diagnosis);
        QCOMPARE(view->chosen(), QStringLiteral("subject-prefix-added"));
    }

    void runAgainTheOverviewStaysInFront()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("vouchers"));
        QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(fixture.table("vouchers"));
        QCOMPARE(fixture.contents()->currentIndex().data().toString(), QStringLiteral("Overview"));
    }

    void aFailureThatNothingExplainsLeadsToItsDiagnosis()
    {
        const OverviewFixture fixture;
        fixture.window->useKeys(
            {models::KeySource::Kind::File, QStringLiteral(DKIMLENS_SAMPLES_DIR "/flipped-byte.keys.json")});
        fixture.openSample("flipped-byte.eml");
        QTRY_VERIFY(fixture.table("findingLinks"));
        const int row = fixture.rowOf("findingLinks", QStringLiteral("ferry.example fails"));
        QCOMPARE(row, 0); // the weightiest
        fixture.open("findingLinks", row);
        const auto *view = fixture.window->findChild<MessageView *>();
        QCOMPARE(view->tab(), MessageView::Tab::Diagnosis);
    }

    void aFindingAboutTheWayLeadsToTheRoute()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("findingLinks"));
        const QAbstractItemModel *model = fixture.table("findingLinks")->model();
        int row = 0;
        while (row < model->rowCount() && model->index(row, 1).data().toString() != QStringLiteral("Route"))
            ++row;
        QVERIFY(row < model->rowCount());
        fixture.open("findingLinks", row);
        QTRY_COMPARE(fixture.contents()->currentIndex().data().toString(), QStringLiteral("Route"));
    }

    void aFindingSaysWhichSectionDecides()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("findingLinks"));
        QTRY_VERIFY(fixture.rowOf("findingLinks", QStringLiteral("waited")) >= 0);
        const auto *view = fixture.window->findChild<MessageView *>();
        QVERIFY(view->reference().isEmpty()); // nothing is chosen
        fixture.choose("findingLinks", fixture.rowOf("findingLinks", QStringLiteral("waited")));
        const auto *box = fixture.window->findChild<pages::FindingLinks *>();
        auto *link = box->findChild<pages::ReferenceLink *>();
        QVERIFY(link->isVisible());
        QVERIFY(link->text().contains(QStringLiteral("RFC 5321 §4.4")));
        QCOMPARE(view->reference(),
                 QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc5321#section-4.4")));

        const QSignalSpy opened(view, &MessageView::referenceChosen);
        QTest::keyClick(fixture.table("findingLinks"), Qt::Key_Tab);
        QVERIFY(link->hasFocus());
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openNothing");
        QTest::keyClick(link, Qt::Key_Return);
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toUrl(), view->reference());

        fixture.choose("findingLinks", 0); // a signature that fails: its own page says why
        QVERIFY(!link->isVisible());
        QVERIFY(view->reference().isEmpty());
    }

    void eachBoxLeadsToItsPageFromTheKeyboard_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"DMARC", "Authentication-Results", "Route"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void eachBoxLeadsToItsPageFromTheKeyboard()
    {
        QFETCH(QString, page);
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.table("vouchers"));
        const QList<pages::PlaceLink *> links = fixture.window->findChildren<pages::PlaceLink *>();
        const auto link = std::ranges::find_if(links, [&page](const pages::PlaceLink *each) {
            return each->isVisible() && each->accessibleName() == QStringLiteral("Go to the page ") + page;
        });
        QVERIFY(link != links.end());
        const QImage before = (*link)->grab().toImage();
        for (int i = 0; i < 200 && !(*link)->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY((*link)->hasFocus());
        QVERIFY((*link)->grab().toImage() != before); // as is to be seen
        QTest::keyClick(*link, Qt::Key_Return);
        QTRY_COMPARE(fixture.contents()->currentIndex().data().toString(), page);
    }

    void whetherReportsAgreeIsSaid()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        QTRY_VERIFY(fixture.textOf("reportedResults").contains(QStringLiteral("what is found now")));
    }

    void theDecisionIsDrawn()
    {
        const OverviewFixture fixture;
        fixture.openSample("list-footer.eml");
        const auto drawings = fixture.window->findChildren<pages::DecisionView *>();
        QTRY_VERIFY(std::ranges::any_of(drawings, [](const QWidget *each) { return each->isVisible(); }));
    }

    void withLookupsTurnedOffNobodyIsAsked()
    {
        const test::WindowFixture fixture; // its setting
        fixture.window->openFiles({QStringLiteral(DKIMLENS_SAMPLES_DIR "/unsigned.eml")});
        QTRY_VERIFY(fixture.findVisible<QTableView>("vouchers"));
        QCOMPARE(fixture.resolver.asked, 0);
        const QAbstractItemModel *model = fixture.findVisible<QTableView>("vouchers")->model();
        QCOMPARE(model->index(0, models::StatusRole).data().toString(), QString());
        QVERIFY(fixture.textOf("bannerTitle").contains(QStringLiteral("no DKIM signature")));
    }

    void aFileThatIsNoMessageShowsNoChecks()
    {
        const OverviewFixture fixture;
        fixture.window->openFiles({fixture.write(QStringLiteral("a.eml"), "no header here\nat all\n")});
        QTRY_VERIFY(!fixture.textOf("bannerTitle").isEmpty());
        QVERIFY(!fixture.table("vouchers"));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
