// SPDX-License-Identifier: Apache-2.0
// What a byte view shows, and where. What it says and paints of a row is in byte_view_rows.cpp, what it does
// with mouse and keyboard in byte_view_input.cpp.

#include "ui/source/byte_view.h"

#include "ui/source/accessible_byte_view.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace dkimlens::source {

using widgets::scaled;

namespace {

constexpr std::size_t narrowStride = 16;
constexpr std::size_t wideStride = 32;
constexpr std::size_t countedAtOnce =
    std::size_t{256} * 1024; // bytes whose rows are counted on the UI thread
constexpr std::size_t shownAtOnce =
    std::size_t{64} * 1024; // bytes at the beginning that show while the rest is counted

} // namespace

ByteView::ByteView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_metrics(ByteMetrics::forOffsets(0))
    , m_counting(this)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // bytes stand from left to right in every language
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    QAccessible::installFactory(accessibleByteView);
}

void ByteView::setContent(const SharedBytes &bytes, ByteRange part)
{
    forget();
    m_bytes = bytes;
    m_part = part;
    updateMetrics();
    loadRows();
}

void ByteView::setContent(const PreparedText &text)
{
    forget();
    m_bytes = text.bytes;
    m_part = text.bytes.whole();
    m_prepared = text.lines;
    updateMetrics();
    loadRows();
}

void ByteView::forget()
{
    m_coverage = {};
    m_remarks = {};
    m_prepared.reset();
    m_unfolded.clear();
    m_marked.clear();
    m_anchor = m_caret = {};
    m_hasSelection = false;
    m_goal.reset();
    m_layout = {};
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void ByteView::setCoverage(Coverage coverage)
{
    m_coverage = std::move(coverage);
    m_unfolded.clear();
    if (m_prepared && m_mode == Mode::Text)
        takeLayout(*m_prepared); // whoever made it knew what breaks it
    else
        takeRows(m_layout.rows());
}

void ByteView::setRemarks(Remarks remarks)
{
    m_remarks = std::move(remarks);
    updateScrollBars();
    viewport()->update();
}

void ByteView::setSpacing(Spacing spacing)
{
    m_spacing = spacing;
    updateMetrics();
}

void ByteView::setMarkStyle(MarkStyle style)
{
    m_markStyle = style;
    viewport()->update();
}

void ByteView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void ByteView::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    horizontalScrollBar()->setValue(0);
    loadRows();
    if (m_hasSelection)
        scrollTo(selection());
}

void ByteView::setLineEnds(LineEnds lineEnds)
{
    m_lineEnds = lineEnds;
    viewport()->update();
}

void ByteView::loadRows()
{
    m_counting.drop();
    m_stride = m_mode == Mode::Hex ? strideInView() : 0;
    if (m_mode == Mode::Hex)
        return takeRows(Rows::ofBytes(m_bytes, m_part, m_stride));
    if (m_prepared)
        return takeLayout(*m_prepared);
    if (m_part.size() <= countedAtOnce)
        return takeRows(Rows::ofLines(m_bytes, m_part));
    takeRows(Rows::ofLines(m_bytes, {m_part.begin, m_part.begin + shownAtOnce}));
    m_counting.run([bytes = m_bytes, part = m_part] { return Rows::ofLines(bytes, part); },
                   [this](Rows rows) { takeRows(std::move(rows)); });
}

void ByteView::takeRows(Rows rows)
{
    const std::vector<RowBreak> breaks = breaksIn(rows);
    takeLayout(RowLayout(std::move(rows), breaks));
}

void ByteView::takeLayout(RowLayout layout)
{
    const std::size_t top = topRow() < m_layout.count() ? m_layout.at(topRow()).range.begin : m_part.begin;
    m_layout = std::move(layout);
    updateScrollBars();
    if (top > m_part.begin && m_layout.rows().count() > 0)
        verticalScrollBar()->setValue(static_cast<int>(m_layout.rowAt(top)));
    if (m_goal)
        scrollTo(*std::exchange(m_goal, {}));
    viewport()->update();
    emit rowsChanged();
}

void ByteView::showRanges(std::vector<ByteRange> ranges)
{
    m_marked = std::move(ranges);
    const auto first =
        std::ranges::find_if(m_marked, [&](ByteRange range) { return range.overlaps(m_part); });
    if (first != m_marked.end()) {
        unfold(*first);
        scrollTo(*first);
    }
    viewport()->update();
}

void ByteView::scrollTo(ByteRange range)
{
    const Rows &rows = m_layout.rows();
    if (rows.count() == 0 || (range.begin >= rows.part().end && rows.part() != m_part)) {
        m_goal = range;
        return;
    }
    const std::size_t row = m_layout.rowAt(range.begin);
    const std::size_t seen = visibleRows();
    if (row < topRow() || row >= topRow() + seen)
        verticalScrollBar()->setValue(static_cast<int>(row - std::min(row, seen / 3)));
    scrollSideways(range);
}

void ByteView::scrollSideways(ByteRange range)
{
    const Cells cells = cellsOf(m_layout.at(m_layout.rowAt(range.begin)).range);
    const auto cell =
        std::ranges::find_if(cells, [&](const Cell &c) { return c.bytes.contains(range.begin); });
    const int room = viewport()->width() - m_metrics.text;
    const int left = horizontalScrollBar()->value();
    if (cell != cells.end() && (cell->x < left || cell->x + cell->width > left + room))
        horizontalScrollBar()->setValue(static_cast<int>(cell->x) - room / 3);
}

void ByteView::updateMetrics()
{
    m_metrics = ByteMetrics::forOffsets(m_part.end, m_spacing);
    updateScrollBars();
    viewport()->update();
}

void ByteView::updateScrollBars()
{
    const auto rows = static_cast<int>(m_layout.count());
    const auto seen = static_cast<int>(visibleRows());
    verticalScrollBar()->setRange(0, std::max(rows - seen, 0));
    verticalScrollBar()->setPageStep(seen);

    const int room = viewport()->width() - m_metrics.text;
    const int beyond = textWidth() - room;
    horizontalScrollBar()->setRange(0, beyond > 0 ? beyond + noteRoom() : 0);
    horizontalScrollBar()->setPageStep(std::max(room, 1));
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_metrics.cell.character) * 4);
}

std::size_t ByteView::strideInView() const
{
    return m_metrics.text + gridWidth(wideStride) <= viewport()->width() ? wideStride : narrowStride;
}

// Of hex and of the characters beside it.
int ByteView::gridWidth(std::size_t stride) const
{
    const CellMetrics &cell = m_metrics.cell;
    return static_cast<int>(static_cast<double>(stride) * (cell.hex + cell.character) + 2 * cell.character);
}

// Of the longest row, as far as that can be told without looking at every byte.
int ByteView::textWidth() const
{
    const CellMetrics &cell = m_metrics.cell;
    if (m_mode == Mode::Hex)
        return gridWidth(m_stride);
    const auto bytes = static_cast<double>(m_layout.rows().longest());
    return static_cast<int>(bytes * cell.character + 2 * std::max(cell.boxed - cell.character, 0.0));
}

// What the notes stand over can be scrolled out from below them.
int ByteView::noteRoom() const
{
    constexpr int lettersWide = 48;
    constexpr int wordsWide = 130;
    if (m_mode == Mode::Hex)
        return 0;
    if (m_remarks.note)
        return scaled(lettersWide);
    return m_coverage.runs.empty() ? 0 : scaled(wordsWide);
}

std::size_t ByteView::topRow() const
{
    return static_cast<std::size_t>(verticalScrollBar()->value());
}

std::size_t ByteView::visibleRows() const
{
    return static_cast<std::size_t>(std::max(viewport()->height() / m_metrics.rowHeight, 1));
}

// Of sixteen bytes in hex, of a line as long as most in text.
QSize ByteView::sizeHint() const
{
    constexpr int columns = 80;
    constexpr int rows = 8;
    const int text =
        m_mode == Mode::Hex ? gridWidth(narrowStride) : static_cast<int>(columns * m_metrics.cell.character);
    return {m_metrics.text + text, rows * m_metrics.rowHeight};
}

void ByteView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_mode == Mode::Hex && strideInView() != m_stride)
        loadRows();
    else
        updateScrollBars();
}

void ByteView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

} // namespace dkimlens::source
