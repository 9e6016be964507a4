// SPDX-License-Identifier: Apache-2.0
// What a byte view says and paints of its rows.

#include "ui/source/byte_view.h"
#include "ui/widgets/metrics.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace dkimlens::source {

namespace {

constexpr std::size_t longMark = 3; // rows; what marks more is no longer filled

bool isPairedLineEnd(const Cell &cell)
{
    return cell.kind == Cell::Kind::CarriageReturn || cell.kind == Cell::Kind::LineFeed
        || cell.kind == Cell::Kind::HiddenLineEnd;
}

std::optional<std::size_t> limitIn(const Rows &rows, ByteRange part, const Coverage &coverage)
{
    if (!coverage.limit || *coverage.limit < part.begin)
        return {};
    const bool isKnown = *coverage.limit < rows.part().end || rows.part() == part;
    return isKnown && *coverage.limit <= part.end ? coverage.limit : std::nullopt;
}

} // namespace

Cells ByteView::cellsOf(ByteRange row) const
{
    const Slice slice = m_bytes.slice(row);
    if (m_mode == Mode::Hex)
        return hexCells(slice, m_stride, m_metrics.cell);
    const std::string_view bytes = m_bytes.bytes();
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

std::vector<Mark> ByteView::changesOf(ByteRange row) const
{
    return m_remarks.marks ? m_remarks.marks(row) : std::vector<Mark>();
}

QString ByteView::noteOf(const VisualRow &row) const
{
    if (m_remarks.note)
        return m_remarks.note(row.range);
    if (row.kind == VisualRow::Kind::Folded)
        return tr("other signature, folded");
    if (!m_coverage.limitTag.isEmpty() && m_coverage.bodyLength > 0
        && row.range.contains(m_coverage.limitTag.begin))
        return tr("l= \u2192 body bytes 0\u2013%1").arg(m_coverage.bodyLength - 1);
    const CoverageRun *run = runAt(row.range.begin);
    if (!run || !row.range.contains(run->range.begin))
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
    case Cover::AddedAfterSigning:
        return tr("not signed: added above the signed one");
    case Cover::ThisSignature:
        return tr("this signature");
    case Cover::OtherSignature:
        return tr("other signature");
    case Cover::AfterLimit:
        return tr("not signed: after l=");
    }
    return {};
}

QString ByteView::wordsOf(const VisualRow &row) const
{
    if (row.kind == VisualRow::Kind::Limit)
        return tr("l=%1: the signature protects nothing below this line").arg(m_coverage.bodyLength);
    return m_remarks.gap ? m_remarks.gap(row.reason) : QString();
}

std::vector<RowBreak> ByteView::breaksIn(const Rows &rows) const
{
    std::vector<RowBreak> breaks;
    for (const CoverageRun &run : m_coverage.runs) {
        const bool isFoldable = m_mode == Mode::Text && run.cover == Cover::OtherSignature
            && rows.part().contains(run.range) && rows.row(rows.rowAt(run.range.begin)).end < run.range.end;
        if (isFoldable && std::ranges::find(m_unfolded, run.range.begin) == m_unfolded.end())
            breaks.push_back({VisualRow::Kind::Folded, run.range, 1, {}});
    }
    if (const std::optional<std::size_t> limit = limitIn(rows, m_part, m_coverage))
        breaks.push_back({VisualRow::Kind::Limit, {*limit, *limit}, 1, {}});
    return breaks;
}

// Whoever is shown a place in a folded field wants to see it; the whole field can be seen as it is.
void ByteView::unfold(ByteRange range)
{
    const CoverageRun *run = runAt(range.begin);
    if (!run || m_layout.rows().count() == 0 || range.contains(run->range))
        return;
    const VisualRow row = m_layout.at(m_layout.rowAt(range.begin));
    if (row.kind == VisualRow::Kind::Folded)
        toggleFold(row);
}

void ByteView::toggleFold(const VisualRow &row)
{
    const CoverageRun *run = runAt(row.range.begin);
    if (!run || run->cover != Cover::OtherSignature || m_mode == Mode::Hex)
        return;
    if (std::erase(m_unfolded, run->range.begin) == 0)
        m_unfolded.push_back(run->range.begin);
    takeRows(m_layout.rows());
}

bool ByteView::isLong(ByteRange range) const
{
    const ByteRange seen{std::max(range.begin, m_part.begin),
                         std::min(range.end, m_layout.rows().part().end)};
    return seen.begin < seen.end && m_layout.rowAt(seen.end - 1) - m_layout.rowAt(seen.begin) >= longMark;
}

bool ByteView::hasRoomFor(const QString &note) const
{
    return viewport()->width() >= m_metrics.text + textWidth() + m_metrics.noteWidth(note);
}

std::vector<ByteRange> &ByteView::marksFor(ByteRange mark, RowPicture &picture) const
{
    if (m_markStyle == MarkStyle::Outlined)
        return picture.outlined;
    return isLong(mark) ? picture.tinted : picture.marked;
}

RowPicture ByteView::pictureOf(const VisualRow &row, const QRect &rect) const
{
    RowPicture picture;
    picture.rect = rect;
    picture.offset = row.range.begin;
    picture.cells = cellsOf(row.range);
    if (row.kind == VisualRow::Kind::Folded)
        std::erase_if(picture.cells, isPairedLineEnd); // the field goes on
    picture.note = noteOf(row);
    if (m_mode == Mode::Hex && !hasRoomFor(picture.note))
        picture.note.clear(); // which would hide the characters
    if (const CoverageRun *run = runAt(row.range.begin))
        picture.cover = *run;
    picture.changes = changesOf(row.range);
    picture.selected = selection();
    auto mark =
        std::ranges::partition_point(m_marked, [&](ByteRange range) { return range.end <= row.range.begin; });
    for (; mark != m_marked.end() && mark->begin < row.range.end; ++mark)
        marksFor(*mark, picture).push_back(*mark);
    if (hasFocus())
        picture.caret = m_caret;
    return picture;
}

void ByteView::paintRow(RowPainter &painter, const VisualRow &row, const QRect &rect) const
{
    switch (row.kind) {
    case VisualRow::Kind::Bytes:
    case VisualRow::Kind::Folded:
        return painter.paint(pictureOf(row, rect));
    case VisualRow::Kind::Limit:
        return painter.paintLimit(rect, wordsOf(row));
    case VisualRow::Kind::Gap:
        return painter.paintGap(rect, wordsOf(row));
    }
}

void ByteView::paintEmpty(QPainter &painter) const
{
    painter.setFont(m_metrics.note);
    painter.setPen(widgets::colorsOf(palette()).text2);
    painter.drawText(QRect(m_metrics.text, 0, viewport()->width(), m_metrics.rowHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, m_placeholder);
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
        if (rect.intersects(event->rect()))
            paintRow(rows, m_layout.at(index), rect);
    }
    if (m_layout.count() == 0)
        paintEmpty(painter);
    if (hasFocus() && m_caret.isEmpty()) { // nothing else shows where keys go
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace dkimlens::source
