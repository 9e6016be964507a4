// SPDX-License-Identifier: Apache-2.0
// The Steps page, through what a person does with it: by keyboard, by clicks, from Source and back.

#include "tests/ui/window_fixture.h"
#include "ui/pages/steps/stepper.h"
#include "ui/pages/steps/steps_page.h"
#include "ui/window/message_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using pages::SourceChoice;
using pages::Stepper;
using pages::StepsPage;
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
    QTRY_VERIFY(fixture.find<Stepper>("stepper")->isVisible());
}

StepsPage *pageOf(const WindowFixture &fixture)
{
    return fixture.window->findChild<StepsPage *>();
}

bool covers(const SourceChoice &choice, ByteRange range)
{
    return std::ranges::any_of(choice.ranges, [&](ByteRange each) { return each == range; });
}

} // namespace

class TestStepsPage : public QObject
{
    Q_OBJECT

private slots:

    void theBodyIsShownFirst()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Is dinner ready? With extra spaces"));
        QCOMPARE(pageOf(fixture)->chosenStep(), std::string("dkim.body"));
        QVERIFY(fixture.find<Stepper>("stepper")->hasFocus());
    }

    void allStepsAreWalkedByKeyboard()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Is dinner ready? With extra spaces"));
        auto *stepper = fixture.find<Stepper>("stepper");
        StepsPage *page = pageOf(fixture);
        page->chooseStep("dkim.message");
        QStringList seen;
        for (std::string last; last != page->chosenStep();) {
            last = page->chosenStep();
            seen.append(QString::fromStdString(last));
            QVERIFY2(!page->title().isEmpty(), last.c_str());
            QVERIFY2(page->reference().isValid(), last.c_str());
            QTest::keyClick(stepper, Qt::Key_N);
        }
        QCOMPARE(seen.constFirst(), QStringLiteral("dkim.message"));
        QCOMPARE(seen.constLast(), QStringLiteral("dkim.verdict"));
        QVERIFY2(seen.size() >= 13 + 5 + 4 + 6, qPrintable(seen.join(QLatin1Char(' '))));
        QTest::keyClick(stepper, Qt::Key_P);
        QCOMPARE(page->chosenStep(), seen.at(seen.size() - 2).toStdString());
    }

    // A person who has never seen DKIM can name why it fails, and which bytes did it.
    void theFooterOfAListIsNamed()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("A mailing list added a footer"));
        QTRY_VERIFY(fixture.textOf("bannerTitle").contains(QLatin1String("northwind.example")));
        QSignalSpy chosen(pageOf(fixture), &StepsPage::sourceChosen);
        QTest::keyClick(fixture.window.get(), Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(pageOf(fixture)->chosenStep(), std::string("dkim.body-hash"));
        QVERIFY(covers(chosen.constLast().constFirst().value<SourceChoice>(), {5980, 6214}));
        QVERIFY(isSaid(fixture, QStringLiteral("at the end after signing")));
        QVERIFY(isSaid(fixture, QStringLiteral("mta-ops mailing list")));
    }

    void aClickedByteGoesToItsStep()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Is dinner ready? With extra spaces"));
        StepsPage *page = pageOf(fixture);
        page->chooseStep("dkim.verdict");
        QSignalSpy described(page, &StepsPage::bytesDescribed);
        page->selectBytes({1036, 1037}); // the space at the end of "Hi. "
        QCOMPARE(page->chosenStep(), std::string("dkim.body-trailing-whitespace"));
        QVERIFY(described.constLast().constFirst().toString().contains(QLatin1String("body, signed")));
        page->selectBytes({1036, 1037}); // once more
        QCOMPARE(page->chosenStep(), std::string("dkim.body"));
        page->selectBytes({275, 276}); // in b=
        QCOMPARE(page->chosenStep(), std::string("dkim.signature-value"));
    }

    void aNameOfHSelectsItsHeader()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Is dinner ready? With extra spaces"));
        pageOf(fixture)->chooseStep("dkim.header-selection");
        auto *names = fixture.find<QTableView>("signedNames");
        auto *fields = fixture.find<QTableView>("messageFields");
        QTRY_VERIFY(names->isVisible());
        names->setFocus();
        QTRY_VERIFY(names->hasFocus());
        names->selectRow(0);
        QCOMPARE(fields->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(fields->selectionModel()->selectedRows().constFirst().data().toString(),
                 QStringLiteral("From"));
        names->selectRow(5); // From a second time: absent
        QVERIFY(fields->selectionModel()->selectedRows().isEmpty());
        QVERIFY(isSaid(fixture, QStringLiteral("oversigning")));
    }

    void backReturnsToTheLastSelection()
    {
        const WindowFixture fixture;
        openSample(fixture, QStringLiteral("Is dinner ready? With extra spaces"));
        StepsPage *page = pageOf(fixture);
        page->chooseStep("dkim.body-hash");
        page->chooseStep("dkim.verdict");
        QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page->chosenStep(), std::string("dkim.body-hash"));
        QTest::keyClick(fixture.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page->chosenStep(), std::string("dkim.verdict"));
    }

    // The event loop goes on while a message of 20 MB is opened and its bytes are laid out.
    void aLargeMessageNeverHoldsTheWindowUp()
    {
        const WindowFixture fixture;
        QByteArray large = test::signedMessage();
        while (large.size() < 20'000'000)
            large += "Seventy or so octets of text, as lines of mail usually are long, and a bit.\r\n";
        const QString path = fixture.write(QStringLiteral("large.eml"), large);
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        QTimer heart;
        heart.setInterval(1);
        QObject::connect(&heart, &QTimer::timeout, &heart,
                         [&] { longest = std::max(longest, sinceBeat.restart()); });
        heart.start();
        sinceBeat.start();
        fixture.window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<Stepper>("stepper")->isVisible(), 30'000);
        QTest::qWait(500);
        qInfo("longest pause of the event loop: %lld ms", static_cast<long long>(longest));
        QVERIFY2(longest < 1'000, qPrintable(QString::number(longest))); // generous: the machine may be busy
    }

private:
    static bool isSaid(const WindowFixture &fixture, const QString &words)
    {
        return std::ranges::any_of(pageOf(fixture)->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

QTEST_MAIN(TestStepsPage)
#include "tst_steps_page.moc"
