// SPDX-License-Identifier: Apache-2.0
// File > Compare with, through what a person does: choosing the other file, reading what differs, going from
// one difference to the next.

#include "core/engine/compare/comparison.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/difference_model.h"
#include "ui/source/side_by_side.h"
#include "ui/text/translation.h"
#include "ui/window/comparer.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

using namespace dkimlens; // NOLINT(google-build-using-namespace): a test program
using source::ByteView;
using test::WindowFixture;

namespace {

const QByteArray head = "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=sel;\r\n"
                        " h=from:subject; bh=AAAA; b=BBBB\r\n"
                        "From: a@example.org\r\n";

QByteArray sent()
{
    return head + "Subject: Lunch\r\n\r\nHello Joe,\r\nlunch is at one.\r\n";
}

// With all that may differ: unsigned and signed fields, a footer, and white space that is swallowed.
QByteArray arrived()
{
    return "Received: by mx.example.net\r\n" + head
        + "Subject: [list] Lunch\r\n\r\nHello Joe, \r\nlunch is at one.\r\n-- \r\nThe list\r\n";
}

QPointer<QTimer> answering; // until a dialog has come

// Answers the next file dialog; without a path, cancels it.
void answerFileDialog(const QString &path)
{
    auto *timer = new QTimer(qApp);
    answering = timer;
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        answering.clear();
        if (path.isEmpty())
            return dialog->reject();
        dialog->findChild<QLineEdit *>()->setText(path);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    });
    timer->start(10);
}

void open(const WindowFixture &fixture, const QString &path)
{
    fixture.window->openFiles({path});
    // A large one is shown while it is still being read: then there is nothing to compare yet.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QTreeView>("contents")->model()->rowCount() > 0, 30'000);
}

QAction *compareAction(const WindowFixture &fixture)
{
    const QList<QAction *> actions = fixture.window->findChildren<QAction *>();
    const auto found = std::ranges::find_if(actions, [](const QAction *action) {
        return action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+C"));
    });
    return *found;
}

// The comparer, with what is to be seen of it.
struct Parts
{
    explicit Parts(const WindowFixture &fixture)
        : comparer(fixture.window->findChild<window::Comparer *>())
        , differences(comparer->findChild<QListView *>(QStringLiteral("differences")))
    {
    }

    QString title() const { return textOf("bannerTitle"); }
    QString detail() const { return textOf("bannerDetail"); }

    QString textOf(const char *label) const
    {
        return comparer->findChild<QLabel *>(QString::fromLatin1(label))->text();
    }

    // Nothing is said at first, then that it takes its time, then the result.
    void waitUntilCompared() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!title().isEmpty() && !title().endsWith(QStringLiteral("being compared.")),
                                 60'000);
        QVERIFY(QTest::qWaitForWindowActive(comparer));
    }

    QString chosen() const { return differences->currentIndex().data().toString(); }

    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < differences->model()->rowCount(); ++row)
            rows.append(differences->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }

    ByteView *view(const char *part, int side) const
    {
        const auto *sides = comparer->findChild<source::SideBySide *>(QString::fromLatin1(part));
        return side == 0 ? sides->first() : sides->second();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(comparer, key, modifiers);
    }

    void pressOnlyWhatMatters() const
    {
        press(Qt::Key_O, Qt::AltModifier); // which is animated
        QTRY_VERIFY(comparer->findChild<QCheckBox *>(QStringLiteral("onlyMattering"))->isChecked());
    }

    void drop(const QMimeData &data) const
    {
        const QPoint place = comparer->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(comparer, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(comparer, &event);
        QVERIFY(event.isAccepted());
    }

    window::Comparer *comparer;
    QListView *differences;
};

// Opens `one`, and compares it with `other` by the keyboard.
Parts compareFiles(const WindowFixture &fixture, const QByteArray &one, const QByteArray &other)
{
    open(fixture, fixture.write(QStringLiteral("sent.eml"), one));
    answerFileDialog(fixture.write(QStringLiteral("received.eml"), other));
    QTest::keyClick(fixture.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const Parts parts(fixture);
    parts.waitUntilCompared();
    return parts;
}

// What the marks of the row that holds `text` stand on.
QString marked(const ByteView *view, const char *text)
{
    const source::RowLayout &layout = view->layoutOfRows();
    for (std::size_t i = 0; i < layout.count(); ++i) {
        const source::VisualRow row = layout.at(i);
        if (!row.hasBytes())
            continue;
        QString all;
        QString found;
        const std::vector<source::Mark> marks = view->changesOf(row.range);
        for (const source::Cell &cell : view->cellsOf(row.range)) {
            const bool isSpace = cell.kind == source::Cell::Kind::Space;
            const QString shown(isSpace ? QChar(u' ') : QChar(static_cast<char16_t>(cell.character)));
            all += shown;
            for (const source::Mark &mark : marks)
                found += mark.range.contains(cell.bytes.begin) ? shown : QString();
        }
        if (all.contains(QLatin1String(text)))
            return found.remove(QChar(u'\r')).remove(QChar(u'\n'));
    }
    return QStringLiteral("no such row");
}

} // namespace

class TestCompareWindow : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        text::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); // plurals
    }

    static void cleanup()
    {
        const bool isUnanswered = answering;
        delete answering;
        QVERIFY2(!isUnanswered, "no file dialog came");
    }

    static void whatMattersFirstIsSaidAndChosen()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        QCOMPARE(parts.comparer->windowTitle(), QStringLiteral("sent.eml and received.eml"));
        QCOMPARE(parts.title(),
                 QStringLiteral("The first difference that matters: Subject, which h= signs."));
        QCOMPARE(parts.detail(), QStringLiteral("2 differences matter. 2 differences do not matter."));
        QCOMPARE(parts.rows(),
                 QStringList({QStringLiteral("Subject, signed by h=, changed, Fail"),
                              QStringLiteral("Received, not signed, only in received.eml, Info"),
                              QStringLiteral("Body, lines 3 to 4, signed by bh=, only in received.eml, Fail"),
                              QStringLiteral("Body, 1 line, other form, hashed the same, None")}));
        QCOMPARE(parts.chosen(), QStringLiteral("Subject"));
        QCOMPARE(parts.view("comparedHeader", 0)->marked().size(), std::size_t(1));
        QCOMPARE(parts.view("comparedHeader", 1)->marked().size(), std::size_t(1));
    }

    static void whatDiffersIsMarked()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        QCOMPARE(marked(parts.view("comparedHeader", 0), "subject"), QString());
        QCOMPARE(marked(parts.view("comparedHeader", 1), "subject"), QStringLiteral("[list] "));
        QCOMPARE(marked(parts.view("comparedHeader", 1), "received"),
                 QStringLiteral("received:by mx.example.net"));
        QCOMPARE(marked(parts.view("comparedBody", 1), "The list"), QStringLiteral("The list"));
        QCOMPARE(marked(parts.view("comparedBody", 0), "lunch"), QString());
        const source::RowLayout &one = parts.view("comparedBody", 0)->layoutOfRows();
        QCOMPARE(one.count(), parts.view("comparedBody", 1)->layoutOfRows().count());
        QCOMPARE(parts.view("comparedBody", 0)->wordsOf(one.at(one.count() - 1)),
                 QStringLiteral("only in received.eml"));
    }

    static void keysGoFromDifferenceToDifference()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        parts.press(Qt::Key_F8);
        QCOMPARE(parts.chosen(), QStringLiteral("Received"));
        parts.press(Qt::Key_F8);
        QCOMPARE(parts.chosen(), QStringLiteral("Body, lines 3 to 4"));
        QVERIFY(parts.view("comparedHeader", 1)->marked().empty());
        QCOMPARE(parts.view("comparedBody", 0)->marked().size(), std::size_t(0));
        QCOMPARE(parts.view("comparedBody", 1)->marked().size(), std::size_t(1));
        parts.press(Qt::Key_F8);
        parts.press(Qt::Key_F8); // there is no other one
        QCOMPARE(parts.chosen(), QStringLiteral("Body, 1 line"));
        QVERIFY(!parts.comparer->findChild<QPushButton *>(QStringLiteral("nextDifference"))->isEnabled());
        parts.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(parts.chosen(), QStringLiteral("Body, lines 3 to 4"));
    }

    static void onlyWhatMattersIsListed()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        parts.press(Qt::Key_F8);
        parts.press(Qt::Key_F8);
        parts.pressOnlyWhatMatters();
        QCOMPARE(parts.rows().size(), 2);
        QCOMPARE(parts.chosen(), QStringLiteral("Body, lines 3 to 4")); // as before
        parts.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(parts.chosen(), QStringLiteral("Subject"));
    }

    static void aClickedDifferenceIsChosen()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        ByteView *body = parts.view("comparedBody", 1);
        body->setFocus();
        QTest::keyClick(body, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(parts.chosen(), QStringLiteral("Body, lines 3 to 4"));
    }

    static void whatDoesNotMatterIsSaid()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), "Received: by x\r\n" + sent());
        QCOMPARE(parts.title(), QStringLiteral("Nothing differs that this signature covers."));
        QCOMPARE(parts.detail(), QStringLiteral("1 difference does not matter."));
        QCOMPARE(parts.chosen(), QStringLiteral("Received"));
        parts.pressOnlyWhatMatters();
        QCOMPARE(parts.textOf("noDifference"), QStringLiteral("None of the differences matters"));
        QVERIFY(parts.comparer->findChild<QLabel *>(QStringLiteral("noDifference"))->isVisible());
    }

    static void equalMessagesHaveNoDifference()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), sent());
        QCOMPARE(parts.title(), QStringLiteral("Both messages are the same, byte for byte."));
        QVERIFY(parts.rows().isEmpty());
        QCOMPARE(parts.textOf("noDifference"), QStringLiteral("No differences"));
    }

    static void lineEndsOfTheFilesAreNoDifference()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), sent().replace("\r\n", "\n"));
        QCOMPARE(parts.title(), QStringLiteral("The messages differ in nothing that is hashed."));
        QVERIFY(parts.rows().isEmpty());
    }

    static void octetsAfterTheLimitStandBelowALine()
    {
        const WindowFixture fixture;
        const QByteArray limited = sent().replace("h=from", "l=30; h=from");
        const Parts parts = compareFiles(fixture, limited, limited + "more\r\n");
        QCOMPARE(parts.title(), QStringLiteral("Nothing differs that this signature covers."));
        QCOMPARE(
            parts.rows(),
            QStringList(QStringLiteral("Body, line 3, not signed: after l=, only in received.eml, Info")));
        for (const int side : {0, 1}) {
            const ByteView *view = parts.view("comparedBody", side);
            const source::VisualRow row = view->layoutOfRows().at(2);
            QCOMPARE(row.kind, source::VisualRow::Kind::Limit);
            QVERIFY(view->wordsOf(row).startsWith(QStringLiteral("l=30:")));
        }
    }

    static void withoutASignatureEverythingIsCompared()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, test::plainMessage(),
                                         test::plainMessage().replace("Subject: ", "Subject: [x] "));
        QCOMPARE(parts.title(), QStringLiteral("The first difference: Subject."));
        QVERIFY(parts.detail().contains(QStringLiteral("Neither message has a DKIM signature")));
        QCOMPARE(parts.rows(), QStringList(QStringLiteral("Subject, changed, Fail")));
    }

    static void theOtherMessagesSignatureIsTakenWhereThereIsNone()
    {
        const WindowFixture fixture;
        const QByteArray unsignedOne = sent().mid(sent().indexOf("From:"));
        const Parts parts = compareFiles(fixture, unsignedOne, sent());
        QCOMPARE(parts.title(), QStringLiteral("This signature is only in received.eml."));
        QVERIFY(parts.detail().contains(QStringLiteral("The signature is that of received.eml.")));
    }

    static void anotherSignatureCanBeChosen()
    {
        const WindowFixture fixture;
        const QByteArray second =
            "DKIM-Signature: v=1; a=rsa-sha256; c=simple/simple; d=list.example; s=l;\r\n"
            " h=from; bh=AAAA; b=CCCC\r\n";
        const Parts parts = compareFiles(fixture, second + sent(), second + arrived());
        auto *signatures = parts.comparer->findChild<QComboBox *>(QStringLiteral("comparedSignature"));
        QCOMPARE(signatures->count(), 2);
        signatures->setFocus();
        QTest::keyClick(signatures, signatures->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        const bool isOfList = signatures->currentText().contains(QStringLiteral("list.example"));
        QTRY_VERIFY(!parts.rows().isEmpty());
        QCOMPARE(parts.rows().contains(QStringLiteral("Subject, not signed, changed, Info")), isOfList);
    }

    static void theSameFileIsNotCompared()
    {
        const WindowFixture fixture;
        const QString path = fixture.write(QStringLiteral("sent.eml"), sent());
        open(fixture, path);
        answerFileDialog(path);
        QTest::keyClick(fixture.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const Parts parts(fixture);
        parts.waitUntilCompared();
        QCOMPARE(parts.title(), QStringLiteral("sent.eml is the message that is shown."));
        QVERIFY(parts.rows().isEmpty());

        answerFileDialog(fixture.write(QStringLiteral("received.eml"), arrived()));
        QTest::keyClick(parts.comparer, Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(parts.chosen(), QStringLiteral("Subject"));
    }

    static void aFileThatIsNoMessageIsSaidSo()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), "no header\r\n");
        QCOMPARE(parts.title(), QStringLiteral("received.eml cannot be compared."));
        QCOMPARE(parts.detail(), QStringLiteral("It has no header field, so it is no message."));
    }

    static void anEmptyFileIsSaidSo()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), {});
        QCOMPARE(parts.title(), QStringLiteral("received.eml cannot be compared."));
        QCOMPARE(parts.detail(), QStringLiteral("The file is empty, so there is no message in it."));
    }

    static void whoeverCancelsSeesNothingNew()
    {
        const WindowFixture fixture;
        open(fixture, fixture.write(QStringLiteral("sent.eml"), sent()));
        answerFileDialog({});
        QTest::keyClick(fixture.window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!Parts(fixture).comparer->isVisible());
    }

    // Another message is shown by then: the comparison stays that of the first.
    static void whoeverCancelsKeepsTheComparison()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        QSignalSpy verified(fixture.window->opener(), &window::Opener::verified);
        fixture.window->openFiles({fixture.write(QStringLiteral("plain.eml"), test::plainMessage())});
        QVERIFY(verified.wait());
        QVERIFY(fixture.window->windowTitle().startsWith(QStringLiteral("plain.eml")));
        answerFileDialog({});
        compareAction(fixture)->trigger(); // the comparer has the keyboard
        auto *signatures = parts.comparer->findChild<QComboBox *>(QStringLiteral("comparedSignature"));
        emit signatures->activated(signatures->currentIndex());
        QTRY_COMPARE(parts.rows().size(), 4);
        QCOMPARE(parts.comparer->windowTitle(), QStringLiteral("sent.eml and received.eml"));
    }

    static void whatIsClosedIsForgotten()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), arrived());
        parts.press(Qt::Key_Escape);
        QVERIFY(!parts.comparer->isVisible());
        QVERIFY(parts.rows().isEmpty());
    }

    static void textCanBeDropped()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), sent());
        QMimeData data;
        data.setText(QString::fromLatin1(arrived()));
        parts.drop(data);
        QTRY_COMPARE(parts.chosen(), QStringLiteral("Subject"));
        QCOMPARE(parts.comparer->windowTitle(), QStringLiteral("sent.eml and Dropped message"));
    }

    static void aFileCanBeDropped()
    {
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, sent(), sent());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fixture.write(QStringLiteral("third.eml"), arrived()))});
        parts.drop(data);
        QTRY_COMPARE(parts.chosen(), QStringLiteral("Subject"));
        QCOMPARE(parts.comparer->windowTitle(), QStringLiteral("sent.eml and third.eml"));
    }

    static void theListIsAModel()
    {
        const Message one = Message::fromBytes(sent().toStdString());
        const Message other = Message::fromBytes(arrived().toStdString());
        models::DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({std::make_shared<const compare::Comparison>(compare::compare(one, other, 0)), one, other,
                    QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(models::DifferenceModel::Filter::Mattering);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.firstThatMatters().row(), 0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    // 20 MB of short lines, all of them different: prepared on the thread pool, painted row by row.
    static void largeMessagesAreCompared()
    {
        QByteArray one = sent();
        QByteArray other = sent();
        while (one.size() < 20'000'000) {
            one += "short line\r\n";
            other += "other line\r\n";
        }
        const WindowFixture fixture;
        const Parts parts = compareFiles(fixture, one, other);
        QCOMPARE(parts.rows().size(), 1);
        QCOMPARE(parts.chosen().left(13), QStringLiteral("Body, lines 3"));
        QVERIFY(!parts.comparer->grab().isNull());
    }

private:
    using Message = message::Message;
};

QTEST_MAIN(TestCompareWindow)
#include "tst_compare_window.moc"
