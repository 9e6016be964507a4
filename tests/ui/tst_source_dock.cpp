// SPDX-License-Identifier: Apache-2.0
// The Source dock over a bundled sample: two halves, marks without the focus, search, text and hex.

#include "core/engine/analysis/analysis.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"
#include "ui/source/source_dock.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace dkimlens;
using namespace dkimlens::source;

namespace {

message::Message sample(const QString &name)
{
    return message::Message::fromBytes(
        test::readFile(QStringLiteral(DKIMLENS_SAMPLES_DIR "/") + name).toStdString());
}

struct Shown
{
    explicit Shown(int width = 1200)
        : message(sample(QStringLiteral("length-limit.eml")))
        , analysis(analysis::analyze(message, {}, {}, 1760513400))
        , dock(new SourceDock)
        , headers(dock->findChild<ByteView *>(QStringLiteral("headers")))
        , body(dock->findChild<ByteView *>(QStringLiteral("body")))
    {
        window.setCentralWidget(new QWidget);
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        window.resize(width, 500);
        window.show();
        window.activateWindow();
        dock->setMessage(message);
        dock->setCoverage(&analysis.signatures.front());
    }

    ByteRange tag(std::string_view text) const
    {
        const std::size_t at = message.bytes().find(text);
        return {at, at + text.size()};
    }

    QMainWindow window;
    message::Message message;
    analysis::Analysis analysis;
    SourceDock *dock;
    ByteView *headers;
    ByteView *body;
};

} // namespace

class TestSourceDock : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { new widgets::Theme(qApp); }

    void headersAndBodyStandSideBySideWhereThereIsRoom()
    {
        Shown s;
        QVERIFY(s.body->isVisible());
        QCOMPARE(s.headers->part().end, s.message.body().begin);
        QCOMPARE(s.body->part(), s.message.body());

        s.window.resize(800, 500);
        QTRY_VERIFY(!s.body->isVisible());
        QCOMPARE(s.headers->part().size(), s.message.bytes().size());

        s.window.resize(1200, 500);
        QTRY_VERIFY(s.body->isVisible());
    }

    void theLimitShowsInTheBodyOnly()
    {
        const Shown s;
        const auto hasLimit = [](const ByteView *view) {
            for (std::size_t i = 0; i < view->layoutOfRows().count(); ++i) {
                if (view->layoutOfRows().at(i).kind == VisualRow::Kind::Limit)
                    return true;
            }
            return false;
        };
        QVERIFY(hasLimit(s.body));
        QVERIFY(!hasLimit(s.headers));
    }

    void marksShowWithoutTakingTheFocus()
    {
        Shown s;
        auto *elsewhere = new QLineEdit(s.window.centralWidget());
        elsewhere->show();
        elsewhere->setFocus();
        QSignalSpy chosen(s.dock, &SourceDock::bytesChosen);

        const QString what = QStringLiteral("l= selected: 5 header bytes and its limit in the body");
        s.dock->showRanges({s.tag("l=167"), s.tag("Harbour Books\r")}, what);
        QCOMPARE(s.dock->findChild<QLabel *>(QStringLiteral("selected"))->text(), what);
        QCOMPARE(s.headers->marked().size(), std::size_t(2));
        QCOMPARE(s.body->marked().size(), std::size_t(2));
        QVERIFY(!s.headers->hasFocus() && !s.body->hasFocus());
        QCOMPARE(chosen.count(), 0);

        s.dock->setMessage(s.message);
        QVERIFY(s.headers->marked().empty());
        QVERIFY(s.dock->findChild<QLabel *>(QStringLiteral("selected"))->text().isEmpty());
    }

    void choosingInOneHalfLetsGoOfTheOther()
    {
        Shown s;
        QSignalSpy chosen(s.dock, &SourceDock::bytesChosen);
        QTest::keyClick(s.headers, Qt::Key_Right);
        QVERIFY(!s.headers->selection().isEmpty());
        QTest::keyClick(s.body, Qt::Key_Right);
        QVERIFY(s.headers->selection().isEmpty());
        QCOMPARE(chosen.count(), 2);
        QVERIFY(s.message.body().contains(chosen.last().first().value<ByteRange>()));
    }

    void searchGoesThroughBothHalves()
    {
        Shown s;
        QTest::keySequence(s.headers, QKeySequence::Find);
        auto *field = s.dock->findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("harbour books"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(s.headers->selection(), s.tag("Harbour Books"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!s.body->selection().isEmpty());
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(s.headers->selection(), s.tag("Harbour Books"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void lineEndsAreHiddenInBothHalves()
    {
        const Shown s;
        emit s.headers->lineEndsChosen(LineEnds::Hidden); // as its context menu does
        QCOMPARE(s.headers->lineEnds(), LineEnds::Hidden);
        QCOMPARE(s.body->lineEnds(), LineEnds::Hidden);
    }

    void hexIsForBothHalves()
    {
        const Shown s;
        s.dock->toggleHex();
        QCOMPARE(s.headers->mode(), ByteView::Mode::Hex);
        QCOMPARE(s.body->mode(), ByteView::Mode::Hex);
        s.dock->toggleHex();
        QCOMPARE(s.body->mode(), ByteView::Mode::Text);
    }

    void anEmptyMessageIsNoTrouble()
    {
        Shown s;
        s.dock->setMessage(message::Message());
        s.dock->showRanges({{0, 5}}, {});
        QTest::keyClick(s.headers, Qt::Key_Down);
        QTest::keySequence(s.headers, QKeySequence::SelectAll);
        QTest::mouseClick(s.headers->viewport(), Qt::LeftButton);
        s.dock->toggleHex();
        QVERIFY(s.headers->selection().isEmpty());
    }
};

QTEST_MAIN(TestSourceDock)
#include "tst_source_dock.moc"
