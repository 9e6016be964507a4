// SPDX-License-Identifier: Apache-2.0
// What a byte view shows, and where. What it does with mouse and keyboard is in byte_view_input.cpp.

#include "ui/source/byte_view.h"

#include "ui/source/accessible_byte_view.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace dkimlens::source {

namespace {

constexpr std::size_t hexStride = 16;
constexpr std::size_t countedAtOnce =
    std::size_t{256} * 1024; // bytes whose rows are counted on the UI thread
constexpr std::size_t shownAtOnce =
    std::size_t{64} * 1024; // bytes at the beginning that show while the rest is counted
constexpr std::size_t longMark = 3; // rows; what marks more is no longer filled

std::optional<std::size_t> limitIn(const Rows &rows, ByteRange part, const Coverage &coverage)
{
    if (!coverage.limit || *coverage.limit < part.begin)
        return {};
    const bool isKnown = *coverage.limit < rows.part().end || rows.part() == part;
    return isKnown && *coverage.limit <= part.end ? coverage.limit : std::nullopt;
}

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
    viewport()->setBackgroundRole(QPalette::Base);
    QAccessible::installFactory(accessibleByteView);
}
void ByteView::setContent(const message::Message &message, ByteRange part)
{
    m_message = message;
    m_part = part;
    m_coverage = {};
    m_marked.clear();
    m_anchor = m_caret = {};
    m_hasSelection = false;
    m_goal.reset();
    m_layout = {};
    updateMetrics();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    loadRows();
}

void ByteView::setCoverage(Coverage coverage)
{
    m_coverage = std::move(coverage);
    takeRows(m_layout.rows());
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
    if (m_mode == Mode::Hex)
        return takeRows(Rows::ofBytes(m_message, m_part, hexStride));
    if (m_part.size() <= countedAtOnce)
        return takeRows(Rows::ofLines(m_message, m_part));
    takeRows(Rows::ofLines(m_message, {m_part.begin, m_part.begin + shownAtOnce}));
    m_counting.run([message = m_message, part = m_part] { return Rows::ofLines(message, part); },
                   [this](Rows rows) { takeRows(std::move(rows)); });
}

void ByteView::takeRows(Rows rows)
{
    const std::size_t top = topRow() < m_layout.count() ? m_layout.at(topRow()).range.begin : m_part.begin;
    const std::optional<std::size_t> limit = limitIn(rows, m_part, m_coverage);
    m_layout = RowLayout(std::move(rows), limit);
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
    if (first != m_marked.end())
        scrollTo(*first);
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
    m_metrics = ByteMetrics::forOffsets(m_part.end);
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
    horizontalScrollBar()->setRange(0, std::max(textWidth() - room, 0));
    horizontalScrollBar()->setPageStep(std::max(room, 1));
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_metrics.cell.character) * 4);
}

// Of the longest row, as far as that can be told without looking at every byte.
int ByteView::textWidth() const
{
    const CellMetrics &cell = m_metrics.cell;
    if (m_mode == Mode::Hex)
        return static_cast<int>(hexStride * (cell.hex + cell.character) + 2 * cell.character);
    return static_cast<int>(static_cast<double>(m_layout.rows().longest()) * cell.character + 2 * cell.boxed);
}

bool ByteView::hasRoomForNotes() const
{
    constexpr int widthOfNotes = 130;
    return viewport()->width() >= m_metrics.text + textWidth() + widgets::scaled(widthOfNotes);
}

std::size_t ByteView::topRow() const
{
    return static_cast<std::size_t>(verticalScrollBar()->value());
}

std::size_t ByteView::visibleRows() const
{
    return static_cast<std::size_t>(std::max(viewport()->height() / m_metrics.rowHeight, 1));
}

QSize ByteView::sizeHint() const
{
    constexpr int columns = 80;
    constexpr int rows = 8;
    return {m_metrics.text + static_cast<int>(columns * m_metrics.cell.character),
            rows * m_metrics.rowHeight};
}

Cells ByteView::cellsOf(ByteRange row) const
{
    const Slice slice = m_message.slice(row);
    if (m_mode == Mode::Hex)
        return hexCells(slice, hexStride, m_metrics.cell);
    const std::string_view bytes = m_message.bytes();
    const Neighbours neighbours{row.begin > 0 ? bytes[row.begin - 1] : '\0',
                                row.end < bytes.size() ? bytes[row.end] : '\0'};
    return textCells(slice, neighbours, m_metrics.cell, m_lineEnds);
}

const CoverageRun *ByteView::runAt(std::size_t offset) const
{
    const auto next = std::ranges::upper_bound(m_coverage.runs, offset, {},
                                               [](const CoverageRun &run) { return run.range.begin; });
    if (next == m_coverage.runs.begin() || !std::prev(next)->range.contains(offset))
        return nullptr;
    return &*std::prev(next);
}

QString ByteView::noteOf(ByteRange row) const
{
    if (!m_coverage.limitTag.isEmpty() && m_coverage.bodyLength > 0
        && row.contains(m_coverage.limitTag.begin))
        return tr("l= \u2192 body bytes 0\u2013%1").arg(m_coverage.bodyLength - 1);
    const CoverageRun *run = runAt(row.begin);
    if (!run || !row.contains(run->range.begin))
        return {}; // only the first row of a stretch says what it is
    switch (run->cover) {
    case Cover::None:
        return {};
    case Cover::Signed:
        return tr("signed");
    case Cover::SignedGuarded:
        return tr("signed, guarded");
    case Cover::NotSigned:
        return tr("not signed");
    case Cover::ThisSignature:
        return tr("this signature");
    case Cover::OtherSignature:
        return tr("other signature");
    case Cover::AfterLimit:
        return tr("not signed: after l=");
    }
    return {};
}

QString ByteView::limitText() const
{
    return tr("l=%1: the signature protects nothing below this line").arg(m_coverage.bodyLength);
}

bool ByteView::isLong(ByteRange range) const
{
    const ByteRange seen{std::max(range.begin, m_part.begin),
                         std::min(range.end, m_layout.rows().part().end)};
    return seen.begin < seen.end && m_layout.rowAt(seen.end - 1) - m_layout.rowAt(seen.begin) >= longMark;
}

RowPicture ByteView::pictureOf(const VisualRow &row, const QRect &rect) const
{
    RowPicture picture{rect, row.range.begin, cellsOf(row.range), {}, noteOf(row.range), {}, {}, selection(),
                       {}};
    if (m_mode == Mode::Hex && !hasRoomForNotes())
        picture.note.clear(); // which would hide the characters
    if (const CoverageRun *run = runAt(row.range.begin))
        picture.cover = *run;
    auto mark =
        std::ranges::partition_point(m_marked, [&](ByteRange range) { return range.end <= row.range.begin; });
    for (; mark != m_marked.end() && mark->begin < row.range.end; ++mark)
        (isLong(*mark) ? picture.tinted : picture.marked).push_back(*mark);
    if (hasFocus())
        picture.caret = m_caret;
    return picture;
}

void ByteView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const widgets::Colors &colors = widgets::colorsOf(palette());
    painter.fillRect(event->rect(), colors.base);
    RowPainter rows(painter, colors, m_metrics, horizontalScrollBar()->value());
    std::size_t index = topRow();
    for (int y = 0; y < viewport()->height() && index < m_layout.count(); y += m_metrics.rowHeight, ++index) {
        const QRect rect(0, y, viewport()->width(), m_metrics.rowHeight);
        if (!rect.intersects(event->rect()))
            continue;
        const VisualRow row = m_layout.at(index);
        if (row.kind == VisualRow::Kind::Limit)
            rows.paintLimit(rect, limitText());
        else
            rows.paint(pictureOf(row, rect));
    }
}

void ByteView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void ByteView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

} // namespace dkimlens::source
