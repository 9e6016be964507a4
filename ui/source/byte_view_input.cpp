// SPDX-License-Identifier: Apache-2.0
// Choosing bytes with mouse and keyboard.

#include "ui/source/byte_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dkimlens::source {

ByteRange ByteView::selection() const
{
    if (!m_hasSelection)
        return {};
    return {std::min(m_anchor.begin, m_caret.begin), std::max(m_anchor.end, m_caret.end)};
}

void ByteView::select(ByteRange range)
{
    if (m_layout.rows().count() == 0 || range.isEmpty())
        return;
    unfold(range);
    m_anchor = cellAt(range.begin);
    m_caret = cellAt(range.end - 1);
    m_hasSelection = true;
    scrollTo(range);
    viewport()->update();
    emit bytesChosen(selection());
}

void ByteView::clearSelection()
{
    m_hasSelection = false;
    m_anchor = m_caret = {};
    viewport()->update();
}

void ByteView::selectAll()
{
    const ByteRange known = m_layout.rows().part();
    if (known.isEmpty())
        return;
    m_anchor = {m_part.begin, m_part.begin + 1};
    m_caret = {m_part.end - 1, m_part.end};
    m_hasSelection = true;
    viewport()->update();
    emit bytesChosen(selection());
}

// The bytes that are shown as one with the byte at `offset`.
ByteRange ByteView::cellAt(std::size_t offset) const
{
    const Cells cells = cellsOf(m_layout.at(m_layout.rowAt(offset)).range);
    const auto cell = std::ranges::find_if(cells, [&](const Cell &c) { return c.bytes.end > offset; });
    return cell == cells.end() ? cells.back().bytes : cell->bytes;
}

std::optional<ByteRange> ByteView::bytesAt(QPoint position) const
{
    const auto away = static_cast<std::ptrdiff_t>(std::floor(double(position.y()) / m_metrics.rowHeight));
    const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(m_layout.count()) - 1;
    if (last < 0)
        return {};
    const auto index = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(topRow()) + away, 0, last);
    const VisualRow row = m_layout.at(static_cast<std::size_t>(index));
    if (!row.hasBytes())
        return {};
    const Cells cells = cellsOf(row.range);
    const double x = position.x() - m_metrics.text + horizontalScrollBar()->value();
    const auto cell =
        std::ranges::find_if(cells, [&](const Cell &c) { return c.x <= x && x < c.x + c.width; });
    return cell != cells.end() ? cell->bytes : (x < 0 ? cells.front() : cells.back()).bytes;
}

void ByteView::moveCaret(ByteRange cell, Extend extend)
{
    m_caret = cell;
    if (extend == Extend::No || !m_hasSelection)
        m_anchor = cell;
    m_hasSelection = true;
    viewport()->update();
    QAccessibleTextCursorEvent moved(this, 0); // to the beginning of what AccessibleByteView reads out
    QAccessible::updateAccessibility(&moved);
}

// The row whose note folds and unfolds it, where the mouse is over that note.
std::optional<VisualRow> ByteView::foldAt(QPoint position) const
{
    const std::size_t index =
        topRow() + static_cast<std::size_t>(std::max(position.y(), 0) / m_metrics.rowHeight);
    if (m_mode == Mode::Hex || index >= m_layout.count())
        return {};
    const VisualRow row = m_layout.at(index);
    const CoverageRun *run = row.hasBytes() ? runAt(row.range.begin) : nullptr;
    const bool isOnNote = position.x() >= viewport()->width() - m_metrics.noteWidth(noteOf(row));
    const bool canFold = run && run->cover == Cover::OtherSignature && row.range.begin == run->range.begin
        && row.range.end < run->range.end;
    return isOnNote && canFold ? std::optional(row) : std::nullopt;
}

void ByteView::showFoldAt(QPoint position)
{
    const std::optional<VisualRow> row = foldAt(position);
    viewport()->setCursor(row ? Qt::PointingHandCursor : Qt::IBeamCursor);
    const bool isFolded = row && row->kind == VisualRow::Kind::Folded;
    viewport()->setToolTip(!row ? QString() : isFolded ? tr("Show the whole field") : tr("Fold to one row"));
}

void ByteView::mousePressEvent(QMouseEvent *event)
{
    const bool isLeft = event->button() == Qt::LeftButton;
    const std::optional<VisualRow> row = foldAt(event->position().toPoint());
    m_isDragging = false;
    if (isLeft && row)
        return toggleFold(*row);
    const std::optional<ByteRange> bytes = bytesAt(event->position().toPoint());
    if (!isLeft || !bytes)
        return QAbstractScrollArea::mousePressEvent(event);
    m_isDragging = true;
    moveCaret(*bytes, event->modifiers().testFlag(Qt::ShiftModifier) ? Extend::Yes : Extend::No);
}

void ByteView::mouseMoveEvent(QMouseEvent *event)
{
    showFoldAt(event->position().toPoint());
    const std::optional<ByteRange> bytes = bytesAt(event->position().toPoint());
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_isDragging || !bytes)
        return QAbstractScrollArea::mouseMoveEvent(event);
    moveCaret(*bytes, Extend::Yes);
    scrollTo(*bytes);
}

void ByteView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false))
        emit bytesChosen(selection());
}

ByteRange ByteView::rowOfCaret(std::ptrdiff_t rowsAway) const
{
    const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(m_layout.count()) - 1;
    const auto here = static_cast<std::ptrdiff_t>(m_layout.rowAt(m_caret.begin));
    const auto target = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(here + rowsAway, 0, last));
    const auto direction = rowsAway > 0 ? RowLayout::Direction::Down : RowLayout::Direction::Up;
    return m_layout.at(m_layout.nearestBytes(target, direction)).range;
}

// The nearest cell to the caret's column, so many rows away.
ByteRange ByteView::cellBelow(std::ptrdiff_t rowsAway) const
{
    const Cells here = cellsOf(rowOfCaret(0));
    const auto caret = std::ranges::find(here, m_caret, &Cell::bytes);
    const double x = caret == here.end() ? 0 : caret->x;
    const ByteRange row = rowOfCaret(rowsAway);
    if (row.isEmpty())
        return m_caret;
    const Cells cells = cellsOf(row);
    const auto away = [x](const Cell &cell) { return std::abs(cell.x - x); };
    return std::ranges::min_element(cells, {}, away)->bytes;
}

std::optional<ByteRange> ByteView::targetOf(const QKeyEvent &event) const
{
    const bool isWhole = event.modifiers().testFlag(Qt::ControlModifier);
    const std::size_t here = m_layout.rowAt(m_caret.begin);
    const ByteRange row = m_layout.at(here).range;
    const std::size_t last = m_layout.rows().part().end - 1;
    const auto page = static_cast<std::ptrdiff_t>(visibleRows());
    switch (event.key()) {
    case Qt::Key_Left:
        return cellAt(m_caret.begin > m_part.begin ? m_caret.begin - 1 : m_part.begin);
    case Qt::Key_Right:
        return cellAt(std::min(m_caret.end == row.end ? m_layout.endOf(here) : m_caret.end, last));
    case Qt::Key_Up:
        return cellBelow(-1);
    case Qt::Key_Down:
        return cellBelow(1);
    case Qt::Key_PageUp:
        return cellBelow(-page);
    case Qt::Key_PageDown:
        return cellBelow(page);
    case Qt::Key_Home:
        return cellAt(isWhole ? m_part.begin : row.begin);
    case Qt::Key_End:
        return cellAt(isWhole ? last : row.end - 1);
    default:
        return {};
    }
}

// In here, Ctrl+F means these bytes, whatever it means to the window.
bool ByteView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return QAbstractScrollArea::event(event);
}

void ByteView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::Find))
        return emit findRequested();
    if (m_layout.rows().count() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (m_caret.isEmpty())
        m_caret = cellAt(m_layout.at(topRow()).range.begin);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        return toggleFold(m_layout.at(m_layout.rowAt(m_caret.begin)));
    const std::optional<ByteRange> target = targetOf(*event);
    if (!target)
        return QAbstractScrollArea::keyPressEvent(event);
    moveCaret(*target, event->modifiers().testFlag(Qt::ShiftModifier) ? Extend::Yes : Extend::No);
    scrollTo(m_caret);
    emit bytesChosen(selection());
}

void ByteView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ByteView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace dkimlens::source
