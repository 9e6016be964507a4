// SPDX-License-Identifier: Apache-2.0
// What a step did, side by side: rows that belong together, marks, gaps, and choosing on either side. The
// changes are those that verifying makes.

#include "core/engine/analysis/analysis.h"
#include "tests/support/corpus.h"
#include "tests/support/print.h"
#include "ui/source/accessible_byte_view.h"
#include "ui/source/change_view.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace dkimlens;
using namespace dkimlens::source;

namespace {

using Kind = Edit::Kind;

// Signed by nobody, but canonicalized as its tags say.
std::string signedAs(const std::string &tags, const std::string &fields, const std::string &body)
{
    return "DKIM-Signature: v=1; a=rsa-sha256; c=" + tags
        + "; d=example.org; s=sel; h=from:subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; "
          "b=AAAA\r\n"
        + fields + "\r\n" + body;
}

std::string bodyAs(const std::string &tags, const std::string &body)
{
    return signedAs(tags, "From: joe@example.org\r\n", body);
}

std::string sampleBytes()
{
    return test::readFile(QStringLiteral(DKIMLENS_SAMPLES_DIR "/dinner-whitespace.eml")).toStdString();
}

QString letterOf(Rule rule)
{
    switch (rule) {
    case Rule::TrailingWhitespace:
        return QStringLiteral("a");
    case Rule::WhitespaceRun:
        return QStringLiteral("b");
    case Rule::TrailingEmptyLines:
        return QStringLiteral("c");
    case Rule::BodyLength:
        return QStringLiteral("d");
    case Rule::FinalLineEnd:
        return QStringLiteral("e");
    case Rule::Unfold:
        return QStringLiteral("f");
    default:
        return {};
    }
}

// The view over one step of a message's first signature.
struct Shown
{
    explicit Shown(const std::string &bytes, const char *step = "dkim.body", int width = 1000)
        : message(message::Message::fromBytes(bytes))
        , analysis(analysis::analyze(message, {}, {}, 1760513400))
        , input(view.findChild<ByteView *>(QStringLiteral("input")))
        , output(view.findChild<ByteView *>(QStringLiteral("output")))
    {
        view.resize(width, 400);
        view.show();
        view.activateWindow();
        show(step);
    }

    void show(const char *step)
    {
        change = *trace::find(analysis.signatures.front().trace, step)->change;
        view.show(message, change, {QStringLiteral("as received"), QStringLiteral("canonical")}, letterOf);
    }

    // Every row as its bytes, gaps by their words in parentheses.
    static QStringList rowsOf(const ByteView *view, const std::string &bytes)
    {
        QStringList rows;
        const RowLayout &layout = view->layoutOfRows();
        for (std::size_t i = 0; i < layout.count(); ++i) {
            const VisualRow row = layout.at(i);
            const std::string text = bytes.substr(row.range.begin, row.range.size());
            rows.append(row.hasBytes() ? QString::fromStdString(test::escaped(text))
                                       : QLatin1Char('(') + view->wordsOf(row) + QLatin1Char(')'));
        }
        return rows;
    }

    QStringList inputRows() const { return rowsOf(input, trace::inputOf(change, message.bytes())); }
    QStringList outputRows() const { return rowsOf(output, trace::outputOf(change, message.bytes())); }

    bool shows(const QString &words) const
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }

    message::Message message;
    analysis::Analysis analysis;
    trace::Change change;
    ChangeView view;
    ByteView *input;
    ByteView *output;
};

std::string longBody(std::size_t size, const std::string &line)
{
    std::string body;
    body.reserve(size + line.size());
    while (body.size() < size)
        body += line;
    return body;
}

// The longest time that the event loop was not asked for more.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
    }

    qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); } // ms

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class TestChangeView : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        auto *theme = new widgets::Theme(qApp);
        theme->setChoice(widgets::Theme::Choice::Light);
    }

    void rowsThatBelongTogetherStandSideBySide_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QStringList>("input");
        QTest::addColumn<QStringList>("output");
        const auto row = [](const char *name, const std::string &bytes, const char *step, const char *input,
                            const char *output) {
            const auto rows = [](const char *text) {
                return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
            };
            QTest::newRow(name) << bytes << QByteArray(step) << rows(input) << rows(output);
        };
        const char *const body = "dkim.body";
        const char *const header = "dkim.header-fields";

        row("spaces and empty lines", sampleBytes(), body,
            "Hi. \\r\\n|\\r\\n|We lost the game.  Are you hungry yet?\\r\\n|\\t\\r\\n|Joe.\\t "
            "\\r\\n|\\r\\n|\\r\\n",
            "Hi.\\r\\n|\\r\\n|We lost the game. Are you hungry yet?\\r\\n|\\r\\n|Joe.\\r\\n"
            "|(line removed by rule c)|(line removed by rule c)");
        row("one rule alone", sampleBytes(), "dkim.body-empty-lines",
            "Hi.\\r\\n|\\r\\n|We lost the game. Are you hungry yet?\\r\\n|\\r\\n|Joe.\\r\\n|\\r\\n|\\r\\n",
            "Hi.\\r\\n|\\r\\n|We lost the game. Are you hungry yet?\\r\\n|\\r\\n|Joe.\\r\\n"
            "|(line removed by rule c)|(line removed by rule c)");
        row("an empty body gets a line", bodyAs("simple/simple", ""), body, "(line added by rule e)",
            "\\r\\n");
        row("the last line gets its end", bodyAs("relaxed/relaxed", "a"), body, "a", "a\\r\\n");
        row("spaces without a line end", bodyAs("relaxed/relaxed", "a\r\n \t"), body, "a\\r\\n| \\t",
            "a\\r\\n|(line removed by rule a)");
        row("l= in a line", bodyAs("simple/simple; l=4", "a\r\nbc\r\nd\r\n"), body,
            "a\\r\\n|bc\\r\\n|d\\r\\n", "a\\r\\n|b|(line removed by rule d)");
        row("LF alone", bodyAs("simple/simple", "a\n\n\n"), body, "a\\r\\n|\\r\\n|\\r\\n",
            "a\\r\\n|(line removed by rule c)|(line removed by rule c)");
        row("folded fields",
            signedAs("relaxed/relaxed", "From: joe\r\n @example.org\r\nSubject:\r\n a\r\n\tb\r\n", ""),
            header, "From: joe\\r\\n| @example.org\\r\\n|Subject:\\r\\n| a\\r\\n|\\tb\\r\\n",
            "from:joe @example.org\\r\\n|(joined to the line above by rule f)|subject:a b\\r\\n"
            "|(joined to the line above by rule f)|(joined to the line above by rule f)");
    }

    void rowsThatBelongTogetherStandSideBySide()
    {
        QFETCH(std::string, bytes);
        QFETCH(QByteArray, step);
        QFETCH(QStringList, input);
        QFETCH(QStringList, output);
        const Shown s(bytes, step.constData());
        QCOMPARE(s.inputRows(), input);
        QCOMPARE(s.outputRows(), output);
        QCOMPARE(s.input->layoutOfRows().count(), s.output->layoutOfRows().count());
    }

    // A line of mail is at most 998 octets; a longer one is shown in pieces, which may become fewer.
    void longLinesStaySideBySideToo()
    {
        const std::string spaces = longBody(3000, "a  ");
        const Shown s(bodyAs("relaxed/relaxed", spaces + "\r\nend\r\n"));
        QCOMPARE(s.input->layoutOfRows().count(), s.output->layoutOfRows().count());
        QCOMPARE(s.inputRows().last(), QStringLiteral("end\\r\\n"));
        QCOMPARE(s.outputRows().last(), QStringLiteral("end\\r\\n"));
        QVERIFY(s.outputRows().contains(QStringLiteral("()")));
    }

    void whatChangesIsMarkedAndItsRuleIsNamed()
    {
        const Shown s(sampleBytes());
        const auto changes = [](const ByteView *view, std::size_t row) {
            return view->changesOf(view->layoutOfRows().at(row).range);
        };
        QVERIFY(changes(s.input, 0) == (std::vector<Mark>{{{3, 4}, Kind::Removed}}));
        QVERIFY(changes(s.output, 0).empty());
        QVERIFY(changes(s.input, 2) == (std::vector<Mark>{{{25, 27}, Kind::Replaced}}));
        QVERIFY(changes(s.output, 2) == (std::vector<Mark>{{{24, 25}, Kind::Replaced}}));
        QVERIFY(changes(s.input, 1).empty());

        QStringList notes;
        for (std::size_t row = 0; row < s.input->layoutOfRows().count(); ++row)
            notes.append(s.input->noteOf(s.input->layoutOfRows().at(row)));
        QCOMPARE(notes.join(QLatin1Char('|')), QStringLiteral("a||b|a|a|c|c"));

        const Shown added(bodyAs("relaxed/relaxed", "a"));
        QVERIFY(changes(added.output, 0) == (std::vector<Mark>{{{1, 3}, Kind::Added}}));
        QCOMPARE(added.input->noteOf(added.input->layoutOfRows().at(0)), QStringLiteral("e"));
    }

    void marksHaveTheColoursOfTheirKind()
    {
        const Shown s(sampleBytes());
        const QImage picture = s.input->viewport()->grab().toImage();
        const auto has = [&](const QColor &color) {
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y) == color)
                        return true;
                }
            }
            return false;
        };
        const widgets::Colors &colors = widgets::lightColors();
        QVERIFY(has(colors.removed) && has(colors.fail)); // struck through
        QVERIFY(has(colors.replaced) && has(colors.warnFill)); // underlined
        QVERIFY(!has(colors.added));
    }

    void titlesTellSizes()
    {
        const Shown s(sampleBytes());
        QVERIFY(s.shows(QStringLiteral("Input")) && s.shows(QStringLiteral("as received")));
        QVERIFY(s.shows(QStringLiteral("Output")) && s.shows(QStringLiteral("canonical")));
        QVERIFY(s.shows(QStringLiteral("63 byte(s), 7 line(s)")));
        QVERIFY(s.shows(QStringLiteral("54 byte(s), 5 line(s)")));
    }

    void aStepThatChangesNothingHasOneBox()
    {
        Shown s(sampleBytes());
        s.show("dkim.header-hash");
        QVERIFY(s.shows(QStringLiteral("Bytes")));
        QVERIFY(!s.shows(QStringLiteral("Output")) && !s.output->isVisible());
        QTRY_VERIFY(s.input->width() > 900);

        s.show("dkim.body");
        QVERIFY(s.shows(QStringLiteral("Input")) && s.output->isVisible());
    }

    void inputStandsAboveOutputWhereThePageIsNarrow()
    {
        Shown s(sampleBytes());
        const auto *splitter = s.view.findChild<QSplitter *>();
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        QVERIFY(std::abs(s.input->width() - s.output->width()) <= 1);
        s.view.resize(600, 500);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        s.view.resize(1000, 500);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    }

    void choosingOnOneSideMarksTheOther()
    {
        Shown s(sampleBytes());
        QSignalSpy chosen(&s.view, &ChangeView::bytesChosen);
        const std::size_t body = s.message.body().begin;

        s.output->select({24, 25}); // the one space that two became
        auto linked = chosen.takeLast().first().value<trace::Linked>();
        QCOMPARE(linked.input, (ByteRange{25, 27}));
        QCOMPARE(linked.output, (ByteRange{24, 25}));
        QVERIFY(linked.source == (std::vector<ByteRange>{{body + 25, body + 27}}));
        QVERIFY(s.input->marked() == (std::vector<ByteRange>{{25, 27}}));
        QVERIFY(s.output->marked().empty());

        s.input->select({9, 13});
        linked = chosen.takeLast().first().value<trace::Linked>();
        QCOMPARE(linked.output, (ByteRange{8, 12}));
        QVERIFY(s.output->selection().isEmpty() && s.input->marked().empty());
        QVERIFY(s.output->marked() == (std::vector<ByteRange>{{8, 12}}));

        s.view.markSource(linked.source); // as a page does that is told of it
        QCOMPARE(s.input->selection(), (ByteRange{9, 13}));
    }

    void keysChooseOnBothSides()
    {
        Shown s(sampleBytes());
        QSignalSpy chosen(&s.view, &ChangeView::bytesChosen);
        s.input->setFocus();
        QTest::keyClick(s.input, Qt::Key_Down);
        QCOMPARE(chosen.last().first().value<trace::Linked>().input, (ByteRange{6, 7}));
        QTest::keyClick(s.input, Qt::Key_Tab);
        QTRY_VERIFY(s.output->hasFocus());
        QTest::keyClick(s.output, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(chosen.last().first().value<trace::Linked>().output, (ByteRange{53, 54}));
        QTest::keyClick(s.output, Qt::Key_Down); // gaps are passed over
        QCOMPARE(s.output->selection().size(), std::size_t(1));
        QVERIFY(s.input->selection().isEmpty());
        QTest::keyClick(s.output, Qt::Key_Backtab);
        QTRY_VERIFY(s.input->hasFocus());
    }

    void bytesChosenElsewhereAreMarkedOnBothSides()
    {
        Shown s(sampleBytes());
        QSignalSpy chosen(&s.view, &ChangeView::bytesChosen);
        const std::size_t body = s.message.body().begin;
        s.view.markSource({{body + 3, body + 4}, {body + 8, body + 10}});
        QVERIFY(s.input->marked() == (std::vector<ByteRange>{{3, 4}, {8, 10}}));
        QVERIFY(s.output->marked() == (std::vector<ByteRange>{{7, 9}})); // the first was removed
        s.view.markSource({});
        QVERIFY(s.input->marked().empty() && s.output->marked().empty());
        QCOMPARE(chosen.count(), 0);
    }

    void fieldsInTheOrderOfTheirSigningAreFoundInTheMessage()
    {
        const std::string fields = "Subject: one\r\nFrom: joe@example.org\r\n";
        Shown s(signedAs("relaxed/relaxed", fields, ""), "dkim.header-fields");
        const std::size_t subject = s.message.bytes().find("one");
        s.view.markSource({{subject, subject + 3}});
        QCOMPARE(s.outputRows().first(), QStringLiteral("from:joe@example.org\\r\\n"));
        const std::string output = trace::outputOf(s.change, s.message.bytes());
        QVERIFY(s.output->marked() == (std::vector<ByteRange>{{output.find("one"), output.find("one") + 3}}));
    }

    void hexHasNoGaps()
    {
        Shown s(sampleBytes());
        s.view.setMode(ByteView::Mode::Hex);
        QCOMPARE(s.inputRows().size(), 4);
        QCOMPARE(s.outputRows().size(), 4);
        QVERIFY(!s.outputRows().last().startsWith(QLatin1Char('(')));
        s.view.setMode(ByteView::Mode::Text);
        QCOMPARE(s.outputRows().size(), 7);
    }

    void hiddenLineEndsAreForBothSides()
    {
        Shown s(bodyAs("simple/simple", "a\r\nb\rc\r\n\r\n"));
        s.view.setLineEnds(LineEnds::Hidden);
        for (const ByteView *view : {s.input, s.output}) {
            const Cells cells = view->cellsOf(view->layoutOfRows().at(1).range);
            QVERIFY(cells[1].kind == Cell::Kind::BareCarriageReturn);
            QVERIFY(cells[3].kind == Cell::Kind::HiddenLineEnd && cells[4].kind == Cell::Kind::HiddenLineEnd);
        }
    }

    void bothSidesScrollTogether()
    {
        Shown s(bodyAs("relaxed/relaxed", longBody(20000, "a line  with spaces \r\n")));
        s.input->verticalScrollBar()->setValue(100);
        QCOMPARE(s.output->topRow(), std::size_t(100));
        s.output->verticalScrollBar()->setValue(s.output->verticalScrollBar()->maximum());
        QCOMPARE(s.input->topRow(), s.output->topRow());
    }

    void copyGivesTheBytesOfItsSide()
    {
        Shown s(sampleBytes());
        s.output->selectAll();
        s.output->copy();
        const QByteArray copied =
            QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/octet-stream"));
        QCOMPARE(copied.toStdString(), trace::outputOf(s.change, s.message.bytes()));
    }

    void screenReadersHearWhatChanges()
    {
        const Shown s(sampleBytes());
        QCOMPARE(spokenRow(*s.input, 4), QStringLiteral("line 5, offset 51: Joe. [removed: tab, space] [a]"));
        QCOMPARE(spokenRow(*s.input, 2),
                 QStringLiteral("line 3, offset 8: We lost the game.  Are you hungry yet? "
                                "[replaced: 2 times space] [b]"));
        QCOMPARE(spokenRow(*s.input, 5), QStringLiteral("line 6, offset 59:  [removed: line end] [c]"));
        QCOMPARE(spokenRow(*s.output, 6), QStringLiteral("line removed by rule c"));
        const Shown added(bodyAs("relaxed/relaxed", "a"));
        QCOMPARE(spokenRow(*added.output, 0), QStringLiteral("line 1, offset 0: a [added: line end]"));
    }

    void anEmptyTextSaysSo()
    {
        Shown s(bodyAs("relaxed/relaxed", ""));
        QCOMPARE(s.input->placeholder(), QStringLiteral("no bytes"));
        QTest::keyClick(s.input, Qt::Key_Down);
        QTest::keySequence(s.input, QKeySequence::SelectAll);
        s.view.setMode(ByteView::Mode::Hex);
        s.view.markSource({{0, 100}});
        s.view.clear();
        s.view.markSource({{0, 5}});
        QVERIFY(s.input->marked().empty());
    }

    void waitingIsSaidWhereItLasts()
    {
        Shown s(bodyAs("relaxed/relaxed", longBody(200 * 1000, "a  b\r\n")), "dkim.message");
        QSemaphore busy;
        const int threads = QThreadPool::globalInstance()->maxThreadCount();
        for (int i = 0; i < threads; ++i)
            QThreadPool::globalInstance()->start([&] { busy.acquire(); });
        s.show("dkim.body");
        QVERIFY(s.view.isPreparing());
        QVERIFY(s.input->placeholder().isEmpty());
        QTRY_COMPARE(s.input->placeholder(), QStringLiteral("Preparing \u2026"));
        busy.release(threads);
        QTRY_VERIFY(!s.view.isPreparing());
        QCOMPARE(s.input->layoutOfRows().count(), s.output->layoutOfRows().count());
    }

    void aLargeTextIsPreparedElsewhere_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::size_t>("size");
        constexpr std::size_t megabyte = 1000 * 1000;
        QTest::newRow("every line changes") << std::string("twenty octets  here \r\n") << 20 * megabyte;
        QTest::newRow("LF alone") << std::string("twenty octets here \n") << 3 * megabyte;
        QTest::newRow("empty lines") << std::string("\n") << 3 * megabyte;
        QTest::newRow("one line") << std::string("x") << 3 * megabyte;
    }

    // The bound is wide, since the machine may be busy; what was measured is said.
    void aLargeTextIsPreparedElsewhere()
    {
        QFETCH(std::string, line);
        QFETCH(std::size_t, size);
        Shown s(bodyAs("relaxed/relaxed", longBody(size, line)), "dkim.message");
        const Heartbeat heart;
        QSignalSpy prepared(&s.view, &ChangeView::prepared);
        s.show("dkim.body");
        s.show("dkim.body-trailing-whitespace"); // and no longer what is under way
        s.show("dkim.body");
        QVERIFY(s.view.isPreparing());
        QTRY_VERIFY_WITH_TIMEOUT(!s.view.isPreparing(), 120000);
        QCOMPARE(prepared.count(), 1);
        QCOMPARE(s.input->layoutOfRows().count(), s.output->layoutOfRows().count());

        QSignalSpy chosen(&s.view, &ChangeView::bytesChosen);
        s.input->verticalScrollBar()->setValue(s.input->verticalScrollBar()->maximum() / 2);
        s.view.repaint();
        s.input->selectAll();
        QTRY_COMPARE_WITH_TIMEOUT(chosen.count(), 1, 60000);
        s.view.setMode(ByteView::Mode::Hex);
        s.view.repaint();
        QTest::qWait(1);
        qInfo("longest pause: %lld ms", static_cast<long long>(heart.longest()));
        QVERIFY2(heart.longest() < 2000, qPrintable(QString::number(heart.longest())));
    }
};

QTEST_MAIN(TestChangeView)
#include "tst_change_view.moc"
