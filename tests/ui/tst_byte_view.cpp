// SPDX-License-Identifier: Apache-2.0
// The byte view, driven by mouse and keyboard: rows, cells, selection, marks, copying, and size that does not
// matter.

#include "tests/support/print.h"
#include "ui/source/accessible_byte_view.h"
#include "ui/source/byte_copy.h"
#include "ui/source/byte_search.h"
#include "ui/source/byte_view.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dkimlens;
using namespace dkimlens::source;

namespace {

using Kind = Cell::Kind;

message::Message messageOf(std::string bytes)
{
    return message::Message::fromBytes(std::move(bytes));
}

ByteRange wholeOf(const message::Message &message)
{
    return {0, message.bytes().size()};
}

std::vector<std::string> textsOf(const Rows &rows, const message::Message &message)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < rows.count(); ++i)
        texts.emplace_back(message.text(rows.row(i)));
    return texts;
}

// Shown, large enough for the whole of a short message.
class ShownView : public ByteView
{
public:
    explicit ShownView(const std::string &bytes)
    {
        const message::Message message = messageOf(bytes);
        setContent(message, wholeOf(message));
        resize(900, 300);
        show();
        activateWindow();
        setFocus();
    }

    QPoint pointOf(std::size_t offset) const
    {
        const std::size_t row = layoutOfRows().rowAt(offset);
        const ByteMetrics metrics = ByteMetrics::forOffsets(part().end);
        for (const Cell &cell : cellsOf(layoutOfRows().at(row).range)) {
            if (cell.bytes.contains(offset)) {
                const int x =
                    metrics.text - horizontalScrollBar()->value() + static_cast<int>(cell.x + cell.width / 2);
                return {x, static_cast<int>(row - topRow()) * metrics.rowHeight + metrics.rowHeight / 2};
            }
        }
        return {};
    }

    void click(std::size_t offset, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, pointOf(offset));
    }

    QColor colourAt(std::size_t offset) const
    {
        const ByteMetrics metrics = ByteMetrics::forOffsets(part().end);
        const QPoint corner = pointOf(offset) - QPoint(static_cast<int>(metrics.cell.character / 2) - 1, 0);
        return viewport()->grab().toImage().pixelColor(corner.x(), corner.y() + metrics.rowHeight / 2 - 3);
    }
};

} // namespace

class TestByteView : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_theme = new widgets::Theme(qApp);
        m_theme->setChoice(widgets::Theme::Choice::Light);
    }

    void rowsAreLines_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::vector<std::string>>("rows");
        using Texts = std::vector<std::string>;
        const std::string x998(998, 'x');

        QTest::newRow("empty") << std::string() << Texts{};
        QTest::newRow("CR LF") << std::string("a\r\n\r\nb") << Texts{"a\r\n", "\r\n", "b"};
        QTest::newRow("LF") << std::string("a\nb\n") << Texts{"a\n", "b\n"};
        QTest::newRow("a bare CR is data") << std::string("a\rb\r\n") << Texts{"a\rb\r\n"};
        QTest::newRow("the longest line of mail") << x998 + "\r\n" << Texts{x998 + "\r\n"};
        QTest::newRow("a longer line") << x998 + "yzA" << Texts{x998 + "yz", "A"};
        QTest::newRow("CR LF is not torn") << x998 + "y\r\n" << Texts{x998 + "y", "\r\n"};
        QTest::newRow("characters are not torn") << x998 + "y\u00e9" << Texts{x998 + "y", "\u00e9"};
    }

    void rowsAreLines()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::vector<std::string>, rows);
        const message::Message message = messageOf(bytes);
        QCOMPARE(textsOf(Rows::ofLines(message, wholeOf(message)), message), rows);
    }

    void everyByteIsInOneRowThatFindsIt()
    {
        std::string bytes;
        for (int i = 0; i < 300; ++i)
            bytes += std::string(static_cast<std::size_t>(i * 7 % 90), 'x') + (i % 3 == 0 ? "\r\n" : "\n");
        bytes += std::string(5000, 'y');
        const message::Message message = messageOf(bytes);
        for (const Rows &rows :
             {Rows::ofLines(message, wholeOf(message)), Rows::ofBytes(message, {3, 5003}, 16)}) {
            std::size_t end = rows.part().begin;
            for (std::size_t i = 0; i < rows.count(); ++i) {
                const ByteRange row = rows.row(i);
                QCOMPARE(row.begin, end);
                QVERIFY(row.size() > 0 && row.size() <= rows.longest());
                QCOMPARE(rows.rowAt(row.begin), i);
                QCOMPARE(rows.rowAt(row.end - 1), i);
                end = row.end;
            }
            QCOMPARE(end, rows.part().end);
        }
    }

    void theLimitHasARowOfItsOwn_data()
    {
        QTest::addColumn<std::size_t>("limit");
        QTest::addColumn<std::vector<std::size_t>>("rowEnds"); // of rows of bytes; 0: the limit
        using Ends = std::vector<std::size_t>;

        QTest::newRow("between lines") << std::size_t(5) << Ends{5, 0, 10};
        QTest::newRow("in a line") << std::size_t(7) << Ends{5, 7, 0, 10};
        QTest::newRow("before all") << std::size_t(0) << Ends{0, 5, 10};
        QTest::newRow("after all") << std::size_t(10) << Ends{5, 10, 0};
    }

    void theLimitHasARowOfItsOwn()
    {
        QFETCH(std::size_t, limit);
        QFETCH(std::vector<std::size_t>, rowEnds);
        const message::Message message = messageOf("one\r\ntwo\r\n");
        const RowLayout layout(Rows::ofLines(message, wholeOf(message)),
                               {{VisualRow::Kind::Limit, {limit, limit}, 1, {}}});

        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i < layout.count(); ++i) {
            const VisualRow row = layout.at(i);
            const bool isLimit = row.kind == VisualRow::Kind::Limit;
            ends.push_back(isLimit ? 0 : row.range.end);
            if (!isLimit)
                QCOMPARE(layout.rowAt(row.range.begin), i);
        }
        QCOMPARE(ends, rowEnds);
    }

    void everyByteIsShown_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QString>("shown");

        QTest::newRow("white space") << std::string("a b\tc\r\n")
                                     << QStringLiteral("a\u00b7b\u2192c[CR][LF]\n");
        QTest::newRow("UTF-8") << std::string("\xc3\xa9\xe6\x97\xa5") << QStringLiteral("\u00e9\u65e5");
        QTest::newRow("no UTF-8") << std::string("\xc3\xa9\xff") << QStringLiteral("\\xC3\\xA9\\xFF");
        QTest::newRow("cut UTF-8") << std::string("a\xc3") << QStringLiteral("a\\xC3");
        QTest::newRow("controls") << std::string("a\0\x1b\x7f", 4) << QStringLiteral("a\\x00\\x1B\\x7F");
        QTest::newRow("turning text round")
            << std::string("\xe2\x80\xae") << QStringLiteral("\\xE2\\x80\\xAE");
    }

    void everyByteIsShown()
    {
        QFETCH(std::string, bytes);
        QFETCH(QString, shown);
        ShownView view(bytes);
        QTest::keySequence(&view, QKeySequence::SelectAll);
        view.copyAsShown();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    }

    // A note stands over the end of a long line until that is scrolled out from below it.
    void theEndOfALongLineCanBeSeenBesideItsNote()
    {
        ShownView view(std::string(200, 'x') + "\r\n");
        Coverage coverage;
        coverage.runs = {{{0, 202}, Cover::SignedGuarded}};
        view.setCoverage(coverage);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        const QString note = view.noteOf(view.layoutOfRows().at(0));
        const int room = view.viewport()->width() - ByteMetrics::forOffsets(202).noteWidth(note);
        QVERIFY(view.pointOf(201).x() < room);
    }

    void rowsStandAroundGaps()
    {
        const message::Message message = messageOf("one\r\ntwo\r\n");
        const GapReason removed{GapReason::Kind::LineRemoved, Rule::TrailingEmptyLines};
        const RowLayout layout(Rows::ofLines(message, wholeOf(message)),
                               {{VisualRow::Kind::Gap, {0, 0}, 2, removed},
                                {VisualRow::Kind::Gap, {5, 5}, 1, {}},
                                {VisualRow::Kind::Gap, {10, 10}, 3, removed}});
        QCOMPARE(layout.count(), std::size_t(8));
        QVERIFY(layout.at(1) == (VisualRow{VisualRow::Kind::Gap, {0, 0}, removed}));
        QVERIFY(layout.at(2) == (VisualRow{VisualRow::Kind::Bytes, {0, 5}, {}}));
        QVERIFY(layout.at(4) == (VisualRow{VisualRow::Kind::Bytes, {5, 10}, {}}));
        QVERIFY(layout.at(7) == (VisualRow{VisualRow::Kind::Gap, {10, 10}, removed}));
        QCOMPARE(layout.rowAt(4), std::size_t(2));
        QCOMPARE(layout.rowAt(5), std::size_t(4));
        QCOMPARE(layout.rowAt(100), std::size_t(4)); // the last that has bytes
        QCOMPARE(layout.numberOf(4), std::size_t(2)); // the second line

        using Direction = RowLayout::Direction;
        QCOMPARE(layout.nearestBytes(0, Direction::Up), std::size_t(2));
        QCOMPARE(layout.nearestBytes(3, Direction::Up), std::size_t(2));
        QCOMPARE(layout.nearestBytes(3, Direction::Down), std::size_t(4));
        QCOMPARE(layout.nearestBytes(7, Direction::Down), std::size_t(4));
    }

    void otherSignaturesAreFoldedUntilTheyAreAskedFor()
    {
        ShownView view("DKIM-Signature: a;\r\n b;\r\n c\r\nFrom: a\r\n");
        Coverage coverage;
        coverage.runs = {{{0, 29}, Cover::OtherSignature}, {{29, 38}, Cover::Signed}};
        view.setCoverage(coverage);
        const QString folded =
            QStringLiteral("line 1, offset 0: DKIM-Signature: a; [other signature, folded]");
        QCOMPARE(view.layoutOfRows().count(), std::size_t(2));
        QCOMPARE(spokenRow(view, 0), folded);
        QCOMPARE(spokenRow(view, 1), QStringLiteral("line 4, offset 29: From: a [signed]"));

        const QPoint note(view.viewport()->width() - 30, view.pointOf(0).y());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, note);
        QCOMPARE(view.layoutOfRows().count(), std::size_t(4));
        QVERIFY(view.selection().isEmpty());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, note);
        QCOMPARE(spokenRow(view, 0), folded);

        view.click(17); // and with the keyboard
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.layoutOfRows().count(), std::size_t(4));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.layoutOfRows().count(), std::size_t(2));
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Right); // over what is folded
        QCOMPARE(view.selection(), (ByteRange{29, 30}));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.selection(), (ByteRange{0, 1}));

        view.showRanges({{0, 38}}); // all of it: no reason to unfold
        QCOMPARE(view.layoutOfRows().count(), std::size_t(2));
        view.showRanges({{21, 23}});
        QCOMPARE(view.layoutOfRows().count(), std::size_t(4));
        QCOMPARE(view.colourAt(21), widgets::lightColors().marked);

        view.setCoverage(coverage);
        view.select({27, 28}); // what a search finds
        QCOMPARE(view.selection(), (ByteRange{27, 28}));
        QCOMPARE(view.layoutOfRows().count(), std::size_t(4));
    }

    void hexHasThirtyTwoColumnsWhereThereIsRoom()
    {
        ShownView view(std::string(1000, 'x'));
        view.setMode(ByteView::Mode::Hex);
        QCOMPARE(view.layoutOfRows().at(0).range.size(), std::size_t(16));
        view.resize(1300, 300);
        QTRY_COMPARE(view.layoutOfRows().at(0).range.size(), std::size_t(32));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        view.resize(900, 300);
        QTRY_COMPARE(view.layoutOfRows().at(0).range.size(), std::size_t(16));
    }

    void hiddenLineEndsCanStillBeChosen()
    {
        ShownView view("a\r\nb\rc\nd\r\n");
        view.setLineEnds(LineEnds::Hidden);
        const Cells first = view.cellsOf(view.layoutOfRows().at(0).range);
        QVERIFY(first[1].kind == Kind::HiddenLineEnd && first[2].kind == Kind::HiddenLineEnd);
        const Cells second = view.cellsOf(view.layoutOfRows().at(1).range);
        QVERIFY(second[1].kind == Kind::BareCarriageReturn && second[3].kind == Kind::BareLineFeed);
        QTest::keySequence(&view, QKeySequence::SelectAll);
        QCOMPARE(view.selection(), (ByteRange{0, 10}));
        view.copyAsShown();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\nb[CR]c[LF]\nd\n"));
    }

    void aBareLineEndIsNotShownAsAPair()
    {
        const ShownView view("a\rb\nc\r\n");
        const auto kindsOf = [&](std::size_t row) {
            std::vector<Kind> kinds;
            for (const Cell &cell : view.cellsOf(view.layoutOfRows().at(row).range))
                kinds.push_back(cell.kind);
            return kinds;
        };
        const std::vector<Kind> bare{Kind::Character, Kind::BareCarriageReturn, Kind::Character,
                                     Kind::BareLineFeed};
        const std::vector<Kind> pair{Kind::Character, Kind::CarriageReturn, Kind::LineFeed};
        QVERIFY(kindsOf(0) == bare);
        QVERIFY(kindsOf(1) == pair);
    }

    void clickingChoosesTheByteAndDraggingMore()
    {
        ShownView view("From: a\r\nTo: b\r\n");
        QSignalSpy chosen(&view, &ByteView::bytesChosen);

        view.click(9);
        QCOMPARE(chosen.takeLast().first().value<ByteRange>(), (ByteRange{9, 10}));
        view.click(12, Qt::ShiftModifier);
        QCOMPARE(chosen.takeLast().first().value<ByteRange>(), (ByteRange{9, 13}));

        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.pointOf(3));
        QTest::mouseMove(view.viewport(), view.pointOf(1));
        QTest::mouseMove(view.viewport(), view.pointOf(0));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.pointOf(0));
        QCOMPARE(view.selection(), (ByteRange{0, 4}));
    }

    void keysMoveTheSelection_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<ByteRange>("selected"); // from "e" in the second of three lines of 8 bytes

        const Qt::KeyboardModifiers none;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        const Qt::KeyboardModifiers control = Qt::ControlModifier;
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, ByteRange selected) {
            QTest::newRow(name) << key << modifiers << selected;
        };
        row("left", Qt::Key_Left, none, {11, 12});
        row("right", Qt::Key_Right, none, {13, 14});
        row("up", Qt::Key_Up, none, {4, 5});
        row("down", Qt::Key_Down, none, {20, 21});
        row("home", Qt::Key_Home, none, {8, 9});
        row("end", Qt::Key_End, none, {15, 16});
        row("page up", Qt::Key_PageUp, none, {4, 5});
        row("page down", Qt::Key_PageDown, none, {20, 21});
        row("first byte", Qt::Key_Home, control, {0, 1});
        row("last byte", Qt::Key_End, control, {23, 24});
        row("shift right", Qt::Key_Right, shift, {12, 14});
        row("shift up", Qt::Key_Up, shift, {4, 13});
        row("shift to the end", Qt::Key_End, shift | control, {12, 24});
        row("all", Qt::Key_A, control, {0, 24});
    }

    void keysMoveTheSelection()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(ByteRange, selected);
        ShownView view("abcdef\r\nabcdef\r\nabcdef\r\n");
        view.click(12);
        QSignalSpy chosen(&view, &ByteView::bytesChosen);
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(view.selection(), selected);
        QCOMPARE(chosen.last().first().value<ByteRange>(), selected);
    }

    void hexKeepsTheSelectionAndTheKeys()
    {
        ShownView view(std::string(100, 'x'));
        view.select({20, 24});
        view.setMode(ByteView::Mode::Hex);
        QCOMPARE(view.selection(), (ByteRange{20, 24}));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selection(), (ByteRange{39, 40}));
        view.setMode(ByteView::Mode::Text);
        QCOMPARE(view.selection(), (ByteRange{39, 40}));
    }

    void copyGivesTheTrueBytes()
    {
        const std::string bytes("a \t\r\n\xff\0", 7);
        ShownView view(bytes);
        view.selectAll();
        QTest::keySequence(&view, QKeySequence::Copy);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("application/octet-stream")).toStdString(), bytes);

        QCOMPARE(asHex("\r\n\xff"), QStringLiteral("0d 0a ff"));
        QCOMPARE(asBase64("abc"), QStringLiteral("YWJj"));
        QCOMPARE(asCArray("\r\n"),
                 QStringLiteral("static const unsigned char bytes[] = {\n    0x0d, 0x0a,\n};\n"));
    }

    void marksAreSeenAndScrolledTo()
    {
        std::string bytes;
        for (int i = 0; i < 1000; ++i)
            bytes += "a line of text\r\n";
        ShownView view(bytes);
        QWidget other;
        other.show();
        other.activateWindow();
        other.setFocus();

        view.showRanges({{8000, 8004}});
        QVERIFY(view.topRow() <= 500 && 500 < view.topRow() + view.visibleRows());
        QCOMPARE(view.colourAt(8001), widgets::lightColors().marked);
        QCOMPARE(view.colourAt(8006), widgets::lightColors().base);
        QVERIFY(!view.hasFocus());

        view.showRanges({{8000, 8100}}); // over more than three rows: a tint, no fill
        QVERIFY(view.colourAt(8001) != widgets::lightColors().marked);
        QVERIFY(view.colourAt(8001) != widgets::lightColors().base);
    }

    void coverageIsSeenAndSaid()
    {
        ShownView view("From: a\r\nTo: b\r\n\r\nbody\r\nmore\r\n");
        Coverage coverage;
        coverage.runs = {{{0, 9}, Cover::AddedAfterSigning}};
        view.setCoverage(coverage);
        QCOMPARE(view.colourAt(1), widgets::lightColors().warnTint);
        QVERIFY(spokenRow(view, 0).endsWith(QStringLiteral("[not signed: added above the signed one]")));

        coverage.runs = {{{0, 9}, Cover::Signed},
                         {{9, 16}, Cover::NotSigned, true},
                         {{18, 24}, Cover::Signed},
                         {{24, 30}, Cover::AfterLimit, true}};
        coverage.limit = 24;
        coverage.bodyLength = 6;
        view.setCoverage(coverage);

        QCOMPARE(view.colourAt(1), widgets::lightColors().covered);
        QCOMPARE(view.colourAt(10), widgets::lightColors().base);
        QCOMPARE(spokenRow(view, 0), QStringLiteral("line 1, offset 0: From: a [signed]"));
        QCOMPARE(spokenRow(view, 1), QStringLiteral("line 2, offset 9: To: b [not signed]"));
        QVERIFY(spokenRow(view, 4).startsWith(QStringLiteral("l=6:")));
        QCOMPARE(spokenRow(view, 5), QStringLiteral("line 5, offset 24: more [not signed: after l=]"));
    }

    void screenReadersGetTheRowsAsText()
    {
        ShownView view("one\ttwo\r\nthree\r\n");
        view.showRanges({{4, 7}});
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(accessible && accessible->textInterface());
        const QString text =
            accessible->textInterface()->text(0, accessible->textInterface()->characterCount());
        QCOMPARE(text,
                 QStringLiteral("line 1, offset 0: one[tab]two [selected: two]\nline 2, offset 9: three\n"));
    }

    void searchFindsTextAndBytesBothWays()
    {
        const std::string_view bytes = "one Two one two";
        const SearchTerm two = *textTerm(QStringLiteral("two"));
        QCOMPARE(*findBytes(bytes, two, 0, Direction::Forwards), (ByteRange{4, 7}));
        QCOMPARE(*findBytes(bytes, two, 7, Direction::Forwards), (ByteRange{12, 15}));
        QCOMPARE(*findBytes(bytes, two, 15, Direction::Forwards),
                 (ByteRange{4, 7})); // from the beginning again
        QCOMPARE(*findBytes(bytes, two, 12, Direction::Backwards), (ByteRange{4, 7}));
        QCOMPARE(*findBytes(bytes, two, 4, Direction::Backwards), (ByteRange{12, 15}));
        QVERIFY(!findBytes(bytes, *textTerm(QStringLiteral("three")), 0, Direction::Forwards));
        QCOMPARE(*findBytes("a\r\nb", *hexTerm(QStringLiteral("0D 0a")), 0, Direction::Forwards),
                 (ByteRange{1, 3}));
        QVERIFY(!hexTerm(QStringLiteral("0d0")) && !hexTerm(QStringLiteral("xy")) && !textTerm(QString()));
    }

    void sizeDoesNotMatter_data()
    {
        QTest::addColumn<std::size_t>("lineLength");
        QTest::newRow("one line of 100 MB") << std::size_t(0);
        QTest::newRow("five million lines") << std::size_t(20);
    }

    // Every single thing that the UI thread does. The bound is wide, since the machine may be busy; what was
    // measured is said.
    void sizeDoesNotMatter()
    {
        QFETCH(std::size_t, lineLength);
        constexpr std::size_t size = 100 * 1000 * 1000;
        std::string bytes(size, 'x');
        for (std::size_t i = lineLength; lineLength > 0 && i <= size; i += lineLength)
            bytes[i - 1] = '\n';
        const message::Message message = messageOf(std::move(bytes));
        ByteView view;
        view.resize(900, 300);
        view.show();

        qint64 longest = 0;
        const auto timed = [&](const char *what, auto action) {
            QElapsedTimer timer;
            timer.start();
            action();
            view.viewport()->repaint();
            qInfo("%s: %lld ms", what, static_cast<long long>(timer.elapsed()));
            longest = std::max<qint64>(longest, timer.elapsed());
        };
        timed("open", [&] { view.setContent(message, wholeOf(message)); });
        timed("go to a place not counted yet", [&] { view.showRanges({{size / 2, size / 2 + 5}}); });
        QTRY_VERIFY_WITH_TIMEOUT(!view.isCounting(), 60000);
        QVERIFY(view.layoutOfRows().at(view.topRow()).range.begin > size / 4); // it went there when it could
        timed("scroll to the end",
              [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum()); });
        timed("select all", [&] { view.selectAll(); });
        timed("hex", [&] { view.setMode(ByteView::Mode::Hex); });
        timed("scroll in hex", [&] { view.verticalScrollBar()->setValue(1000 * 1000); });
        timed("text", [&] { view.setMode(ByteView::Mode::Text); });
        QTRY_VERIFY_WITH_TIMEOUT(!view.isCounting(), 60000);
        QVERIFY2(longest < 5000,
                 qPrintable(QString::number(longest))); // generous: sanitizers and busy machines
    }

private:
    widgets::Theme *m_theme = nullptr;
};

QTEST_MAIN(TestByteView)
#include "tst_byte_view.moc"
