// SPDX-License-Identifier: Apache-2.0
// The Route page as a person uses it: drawing, table, the hop that is chosen, and where trust begins.

#include "tests/support/corpus.h"
#include "tests/ui/window_fixture.h"
#include "tests/ui/words.h"
#include "ui/models/contents_model.h"
#include "ui/models/roles.h"
#include "ui/models/route_model.h"
#include "ui/pages/hop_box.h"
#include "ui/pages/route_page.h"
#include "ui/pages/route_timeline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using models::RouteModel;
using test::WindowFixture;

namespace {

std::string fieldAt(const std::string &clauses, const std::string &time)
{
    return "Received: " + clauses + ";\r\n Tue, 14 Oct 2025 " + time + " +0000\r\n";
}

// Five hops; the third waited. The receiver's own server wrote the last.
std::string listMessage()
{
    return fieldAt(
               "from mx.uni.example.edu (mx.uni.example.edu [203.0.113.9]) by mbox.example.net with ESMTPS "
               "(TLS1.3) id 0F44E1 for <u@example.net>",
               "07:23:51")
        + fieldAt("from lists.example.org by mx.uni.example.edu with ESMTPS", "07:23:44")
        + fieldAt("from mx.lists.example.org (localhost [127.0.0.1]) by lists.example.org with LMTP",
                  "07:23:38")
        + fieldAt("from mail.northwind.example by mx.lists.example.org with ESMTPS", "07:12:06")
        + fieldAt("from laptop.northwind.example by mail.northwind.example with ESMTPSA", "07:12:04")
        + "From: nora@northwind.example\r\nSubject: soft bounces\r\n\r\nHello\r\n";
}

// A page of its own, without a window around it.
class PageFixture
{
public:
    explicit PageFixture(const std::string &bytes, QSize size = {1100, 760})
    {
        page.resize(size);
        page.QWidget::show();
        show(bytes);
    }

    void show(const std::string &bytes, const analysis::SenderInputs &inputs = {})
    {
        m_message = message::Message::fromBytes(bytes);
        m_checks.basis = analysis::senderBasisOf(m_message, m_analysis, inputs);
        page.show({m_message, m_analysis, m_checks});
    }

    template<typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    QTableView *table() const { return find<QTableView>("hops"); }
    pages::RouteTimeline *timeline() const { return find<pages::RouteTimeline>("routeTimeline"); }
    const RouteModel *model() const { return qobject_cast<const RouteModel *>(table()->model()); }

    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }

    void choose(int row) const { table()->setCurrentIndex(model()->index(row, 0)); }

    bool says(const QString &text) const // in a label that is to be seen
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::string textOf(const QSignalSpy &chosen) const
    {
        const auto choice = chosen.last().at(0).value<pages::SourceChoice>();
        return choice.ranges.empty() ? std::string() : std::string(m_message.text(choice.ranges.front()));
    }

    ByteRange rangeOf(const std::string &text) const
    {
        const std::size_t at = m_message.bytes().find(text);
        return {at, at + 1};
    }

    pages::RoutePage page;

private:
    message::Message m_message;
    analysis::Analysis m_analysis;
    analysis::SenderChecks m_checks;
};

} // namespace

class TestRoutePage : public QObject
{
    Q_OBJECT

private slots:
    void showsEachHopInARow()
    {
        const PageFixture fixture(listMessage());
        QCOMPARE(fixture.model()->rowCount(), 6); // with the boundary's
        QCOMPARE(fixture.cell(0, RouteModel::FromColumn), QStringLiteral("laptop.northwind.example"));
        QCOMPARE(fixture.cell(0, RouteModel::DelayColumn), QStringLiteral("start"));
        QCOMPARE(fixture.cell(2, RouteModel::ByColumn), QStringLiteral("lists.example.org"));
        QCOMPARE(fixture.cell(2, RouteModel::ProtocolColumn), QStringLiteral("LMTP, no TLS"));
        QCOMPARE(fixture.cell(2, RouteModel::TimeColumn), QStringLiteral("07:23:38"));
        QCOMPARE(fixture.cell(2, RouteModel::DelayColumn), QStringLiteral("11 min 32 s"));
        QVERIFY(
            fixture.cell(4, RouteModel::HopColumn).startsWith(QStringLiteral("The receiver’s own servers")));
        QCOMPARE(fixture.cell(5, RouteModel::HopColumn), QStringLiteral("5"));
        QVERIFY(fixture.says(QStringLiteral("5 hop(s), 11 min 47 s in total.")));
        QVERIFY(fixture.says(QStringLiteral("Hop 3: lists.example.org kept the message for 11 min 32 s")));
    }

    void aRowShowsItsFieldAndAllThatItSays()
    {
        const PageFixture fixture(listMessage());
        const QSignalSpy chosen(&fixture.page, &pages::MessagePage::sourceChosen);
        fixture.choose(5);
        QVERIFY(fixture.textOf(chosen).starts_with("Received: from mx.uni.example.edu"));
        const auto *hop = fixture.find<pages::HopBox>("hopBox");
        QVERIFY(hop->isVisible());
        QCOMPARE(hop->accessibleName(), QStringLiteral("Hop 5 of 5"));
        for (const char *text : {"203.0.113.9", "0F44E1", "u@example.net", "TLS 1.3",
                                 "14 Oct 2025, 07:23:51 UTC", "The receiver’s own servers"})
            QVERIFY2(fixture.says(QString::fromUtf8(text)), text);
        QVERIFY(hop->findChild<QTextEdit *>()->toPlainText().endsWith(
            QStringLiteral("id 0F44E1 for <u@example.net>;\n Tue, 14 Oct 2025 07:23:51 +0000")));
        fixture.choose(2);
        QVERIFY(fixture.says(QStringLiteral("127.0.0.1, a private address")));
        QVERIFY(fixture.says(QStringLiteral("Servers of others, or anybody")));
    }

    void aByteOfSourceSelectsItsHop()
    {
        PageFixture fixture(listMessage());
        fixture.page.selectBytes(fixture.rangeOf("mail.northwind.example with"));
        QCOMPARE(fixture.table()->currentIndex().row(), 0);
        fixture.page.selectBytes(fixture.rangeOf("07:23:51"));
        QCOMPARE(fixture.table()->currentIndex().row(), 5);
        fixture.page.selectBytes(fixture.rangeOf("Subject")); // none: what is chosen stays chosen
        QCOMPARE(fixture.table()->currentIndex().row(), 5);
    }

    void theArrowKeysPassOverTheBoundary()
    {
        PageFixture fixture(listMessage());
        fixture.page.activateWindow();
        fixture.choose(0);
        fixture.table()->setFocus();
        for (const int row : {1, 2, 3, 5, 5}) {
            QTest::keyClick(fixture.table(), Qt::Key_Down);
            QCOMPARE(fixture.table()->currentIndex().row(), row);
        }
        QTest::keyClick(fixture.table(), Qt::Key_Up);
        QCOMPARE(fixture.table()->currentIndex().row(), 3);
    }

    void trustBeginsWhereThePersonSays()
    {
        PageFixture fixture(listMessage());
        const QSignalSpy moved(&fixture.page, &pages::RoutePage::boundaryMoved);
        const QSignalSpy changed(&fixture.page, &pages::MessagePage::senderInputsChanged);
        fixture.choose(3);
        auto *button = fixture.find<QPushButton>("trustBeginsHere");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.last().at(0).value<std::size_t>(), std::size_t{3});
        const auto inputs = changed.last().at(0).value<analysis::SenderInputs>();
        QCOMPARE(inputs.boundary, std::optional<std::size_t>(3));
        QVERIFY(!inputs.mailFrom);

        fixture.show(listMessage(), inputs);
        QCOMPARE(*fixture.model()->boundaryRow(), 3);
        QCOMPARE(fixture.table()->currentIndex().row(), 4); // the same hop
        QVERIFY(!button->isEnabled());
        QVERIFY(fixture.find<pages::HopBox>("hopBox")->isVisible());
    }

    void theContextActionMovesTrustToo()
    {
        PageFixture fixture(listMessage());
        analysis::SenderInputs given;
        given.mailFrom = "typed@example.org";
        fixture.show(listMessage(), given);
        const QSignalSpy changed(&fixture.page, &pages::MessagePage::senderInputsChanged);
        fixture.choose(0);
        fixture.find<QAction>("moveBoundary")->trigger();
        const auto inputs = changed.last().at(0).value<analysis::SenderInputs>();
        QCOMPARE(inputs.boundary, std::optional<std::size_t>(0));
        QCOMPARE(inputs.mailFrom, given.mailFrom); // what was typed stays
    }

    void theDrawingAndTheTableChooseTogether()
    {
        const PageFixture fixture(listMessage());
        QTest::mouseClick(fixture.timeline()->viewport(), Qt::LeftButton, {},
                          fixture.timeline()->rectOf(2).center());
        QCOMPARE(fixture.table()->currentIndex().row(), 2);
        fixture.timeline()->setFocus();
        QTest::keyClick(fixture.timeline(), Qt::Key_Right);
        QCOMPARE(fixture.table()->currentIndex().row(), 3);
        QTest::keyClick(fixture.timeline(), Qt::Key_Home);
        QCOMPARE(fixture.table()->currentIndex().row(), 0);
        QTest::keyClick(fixture.timeline(), Qt::Key_End);
        QCOMPARE(fixture.table()->currentIndex().row(), 5);
        fixture.choose(1);
        QCOMPARE(fixture.timeline()->currentHop(), std::optional<std::size_t>(1));
        QVERIFY(
            fixture.timeline()->accessibleDescription().startsWith(QStringLiteral("The message went from")));
    }

    void aBackwardTimeIsSaidAndPaintedToTheLeft()
    {
        const PageFixture fixture(fieldAt("from a.example by b.example", "07:00:00")
                                  + fieldAt("from a.example by a.example", "07:00:04") + "\r\n");
        const QModelIndex bar = fixture.model()->index(2, RouteModel::BarColumn);
        QCOMPARE(fixture.cell(2, RouteModel::DelayColumn), QStringLiteral("−4 s"));
        QCOMPARE(bar.data().toString(), QStringLiteral("clock differs"));
        const auto painted = bar.data(RouteModel::BarRole).value<models::DelayBar>();
        QCOMPARE(painted.kind, models::DelayBar::Kind::Back);
        QVERIFY(painted.end < painted.zero);
        QVERIFY(fixture.says(QStringLiteral("at least one clock is wrong")));
    }

    // 1 s to 1000 s, and longer where a delay is.
    void theScaleReachesTheLongestDelay()
    {
        const PageFixture quick(listMessage());
        const auto heading = [](const PageFixture &fixture) {
            return fixture.model()->headerData(RouteModel::BarColumn, Qt::Horizontal).toString();
        };
        QCOMPARE(heading(quick), QStringLiteral("Delay, log scale 1 s to 1000 s"));
        const auto share = [](const PageFixture &fixture, int row) {
            return fixture.model()
                ->index(row, RouteModel::BarColumn)
                .data(RouteModel::BarRole)
                .value<models::DelayBar>()
                .end;
        };
        QVERIFY(share(quick, 1) < share(quick, 3) && share(quick, 3) < share(quick, 2));
        const PageFixture slow(fieldAt("from a.example by b.example", "09:00:00")
                               + fieldAt("from a.example by a.example", "07:00:00") + "\r\n");
        QCOMPARE(heading(slow), QStringLiteral("Delay, log scale 1 s to 10,000 s"));
        QVERIFY(share(slow, 2) < 1);
    }

    void aMessageWithoutAWaySaysWhatThatMeans()
    {
        const PageFixture fixture("From: a@b.example\r\n\r\n");
        QVERIFY(fixture.says(QStringLiteral("This message has no Received field.")));
        QVERIFY(fixture.says(QStringLiteral("saved before it was sent")));
        QVERIFY(!fixture.table()->isVisible());
        QVERIFY(!fixture.timeline()->isVisible());
    }

    void anotherMessageForgetsTheHop()
    {
        PageFixture fixture(listMessage());
        fixture.choose(2);
        const QSignalSpy chosen(&fixture.page, &pages::MessagePage::sourceChosen);
        fixture.show(listMessage()); // an answer came: the same way
        QCOMPARE(fixture.table()->currentIndex().row(), 2);
        QCOMPARE(chosen.size(), 0);
        fixture.show("From: a@b.example\r\n\r\n");
        QVERIFY(!fixture.find<pages::HopBox>("hopBox")->isVisible());
        QCOMPARE(fixture.textOf(chosen), std::string());
    }

    void whereAllHopsAreTheReceiversOwnNothingIsAClaim()
    {
        const PageFixture fixture(fieldAt("by b.example", "07:00:00") + "\r\n");
        QCOMPARE(fixture.cell(0, RouteModel::HopColumn),
                 QStringLiteral("The receiver’s own servers wrote the hops from here on."));
        fixture.choose(1);
        QVERIFY(!fixture.find<QPushButton>("trustBeginsHere")->isEnabled());
        QVERIFY(fixture.says(QStringLiteral("the server does not say who gave it the message")));
    }

    void modelKeepsItsPromises()
    {
        PageFixture fixture(listMessage());
        const QAbstractItemModelTester tester(fixture.table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.show(listMessage(), {std::size_t{0}, {}, {}, {}});
        fixture.show("From: a@b.example\r\n\r\n");
        fixture.show(listMessage());
    }

    void everyColumnIsReadAloud()
    {
        const PageFixture fixture(listMessage());
        QCOMPARE(fixture.model()->index(2, RouteModel::DelayColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Warning, 11 min 32 s"));
        QCOMPARE(fixture.model()->index(5, RouteModel::HopColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Hop 5, written by: The receiver’s own servers"));
    }

    void aHostileHopIsShownInPart()
    {
        const std::string name(1'000'000, 'a');
        PageFixture fixture("Received: from " + name + " (" + std::string(50'000, '(')
                            + ") by \x01\xFF.example with " + name + " id " + name + "\r\n\r\n");
        fixture.choose(1);
        QVERIFY(fixture.find<pages::HopBox>("hopBox")->isVisible());
        QVERIFY(fixture.page.findChild<QTextEdit *>()->toPlainText().size() < 5000);
        QVERIFY(fixture.cell(1, RouteModel::FromColumn).size() <= 200);
        fixture.page.grab();
    }

    void tenThousandHopsStayFluent()
    {
        std::string message;
        for (int i = 0; i < 10'000; ++i)
            message += fieldAt("from s" + std::to_string(i) + ".a" + std::to_string(i / 3) + ".example by s"
                                   + std::to_string(i + 1) + ".a" + std::to_string((i + 1) / 3) + ".example",
                               i % 2 == 0 ? "07:00:00" : "07:05:00");
        QElapsedTimer clock;
        clock.start();
        PageFixture fixture(message + "\r\n");
        fixture.page.grab();
        const qint64 shown = clock.restart();
        for (int i = 0; i < 50; ++i) {
            QTest::keyClick(fixture.timeline(), i % 2 == 0 ? Qt::Key_End : Qt::Key_Home);
            fixture.page.grab();
        }
        qInfo("shown after %lld ms, a paint takes %lld ms", shown, clock.elapsed() / 50);
        QVERIFY(fixture.timeline()->horizontalScrollBar()->maximum() > 100'000);
        QVERIFY(fixture.table()->height() < 600);
        QVERIFY(fixture.says(QStringLiteral("more such remarks")));
        QVERIFY2(clock.elapsed() / 50 < 200, "each paint takes long"); // all hops in one would take seconds
    }

    void theWholeCorpusCanBeShown()
    {
        if (test::corpusCases().empty())
            QSKIP("there is no corpus");
        PageFixture fixture(listMessage());
        int rows = 0;
        for (const test::CorpusCase &entry : test::corpusCases()) {
            fixture.show(test::readFile(entry.messageFile).toStdString());
            rows += fixture.model()->rowCount();
            if (fixture.model()->rowCount() > 1)
                fixture.choose(fixture.model()->rowCount() - 1);
        }
        QVERIFY(rows > 1000);
    }

    void theWindowLeadsFromAFindingToItsHop()
    {
        WindowFixture fixture;
        fixture.window->openFiles(
            {fixture.write(QStringLiteral("list.eml"), QByteArray::fromStdString(listMessage()))});
        auto *contents = fixture.find<QTreeView>("contents");
        QTRY_VERIFY(indexOf(*contents, QStringLiteral("Route")).isValid());
        const QModelIndex route = indexOf(*contents, QStringLiteral("Route"));
        QCOMPARE(route.data(models::AsideRole).toString(), QStringLiteral("5 hop(s) · 11 min 47 s"));
        QCOMPARE(route.data(models::StatusRole).toInt(), static_cast<int>(text::Status::Warning));
        contents->setCurrentIndex(route);
        QTRY_VERIFY(fixture.findVisible<QTableView>("hops"));
        QVERIFY(indexOf(*contents, QStringLiteral("Hop 3 waited 11 min 32 s")).isValid());
        contents->setCurrentIndex(indexOf(*contents, QStringLiteral("Hop 3 waited 11 min 32 s")));
        QTRY_COMPARE(fixture.findVisible<QTableView>("hops")->currentIndex().row(), 2);
    }

    void theWindowMovesTheBoundary()
    {
        WindowFixture fixture;
        fixture.window->openFiles(
            {fixture.write(QStringLiteral("list.eml"), QByteArray::fromStdString(listMessage()))});
        auto *contents = fixture.find<QTreeView>("contents");
        QTRY_VERIFY(indexOf(*contents, QStringLiteral("Route")).isValid());
        contents->setCurrentIndex(indexOf(*contents, QStringLiteral("Route")));
        QTRY_VERIFY(fixture.findVisible<QTableView>("hops"));
        auto *table = fixture.findVisible<QTableView>("hops");
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::mouseClick(fixture.findVisible<QPushButton>("trustBeginsHere"), Qt::LeftButton);
        QTRY_VERIFY(table->model()->index(1, 0).data().toString().startsWith(
            QStringLiteral("The receiver’s own servers")));
        QCOMPARE(table->currentIndex().row(), 2); // the same hop
    }

private:
    static QModelIndex indexOf(const QTreeView &tree, const QString &title)
    {
        const QModelIndexList found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, title,
                                                          1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
};

QTEST_MAIN(TestRoutePage)
#include "tst_route_page.moc"
