// SPDX-License-Identifier: Apache-2.0
// Choosing bytes with mouse and keyboard, and taking them away.

#include "ui/source/byte_copy.h"
#include "ui/source/byte_view.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

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
    if (row.kind == VisualRow::Kind::Limit)
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

void ByteView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<ByteRange> bytes = bytesAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !bytes)
        return QAbstractScrollArea::mousePressEvent(event);
    moveCaret(*bytes, event->modifiers().testFlag(Qt::ShiftModifier) ? Extend::Yes : Extend::No);
}

void ByteView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<ByteRange> bytes = bytesAt(event->position().toPoint());
    if (!event->buttons().testFlag(Qt::LeftButton) || !bytes)
        return QAbstractScrollArea::mouseMoveEvent(event);
    moveCaret(*bytes, Extend::Yes);
    scrollTo(*bytes);
}

void ByteView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_hasSelection)
        emit bytesChosen(selection());
}

ByteRange ByteView::rowOfCaret(std::ptrdiff_t rowsAway) const
{
    const std::ptrdiff_t last = static_cast<std::ptrdiff_t>(m_layout.count()) - 1;
    const auto here = static_cast<std::ptrdiff_t>(m_layout.rowAt(m_caret.begin));
    std::ptrdiff_t target = std::clamp<std::ptrdiff_t>(here + rowsAway, 0, last);
    if (m_layout.at(static_cast<std::size_t>(target)).kind == VisualRow::Kind::Limit)
        target = rowsAway > 0 && target < last ? target + 1 : std::max<std::ptrdiff_t>(target - 1, 0);
    return m_layout.at(static_cast<std::size_t>(target)).range;
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
    const ByteRange row = rowOfCaret(0);
    const std::size_t last = m_layout.rows().part().end - 1;
    const auto page = static_cast<std::ptrdiff_t>(visibleRows());
    switch (event.key()) {
    case Qt::Key_Left:
        return cellAt(m_caret.begin > m_part.begin ? m_caret.begin - 1 : m_part.begin);
    case Qt::Key_Right:
        return cellAt(std::min(m_caret.end, last));
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

void ByteView::copy()
{
    copyBytes(m_message.text(selection()));
}

void ByteView::copyAsShown()
{
    const ByteRange chosen = selection();
    if (chosen.isEmpty() || !isCopiedAsText(chosen.size()))
        return;
    QString text;
    const std::size_t last = m_layout.rowAt(chosen.end - 1);
    for (std::size_t i = m_layout.rowAt(chosen.begin); i <= last; ++i) {
        for (const Cell &cell : cellsOf(m_layout.at(i).range)) {
            if (chosen.overlaps(cell.bytes))
                text += shownText(cell);
        }
        if (m_mode == Mode::Hex && i < last)
            text += QLatin1Char('\n');
    }
    copyText(text);
}

void ByteView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool canCopy = !selection().isEmpty();
    const bool canFormat = canCopy && isCopiedAsText(selection().size());
    QMenu menu(this);
    const auto add = [&](const QString &text, bool isEnabled, auto action) {
        menu.addAction(text, this, action)->setEnabled(isEnabled);
    };
    add(tr("Copy"), canCopy, [this] { copy(); });
    add(tr("Copy as shown"), canFormat, [this] { copyAsShown(); });
    add(tr("Copy as hex"), canFormat, [this] { copyText(asHex(m_message.text(selection()))); });
    add(tr("Copy as Base64"), canFormat, [this] { copyText(asBase64(m_message.text(selection()))); });
    add(tr("Copy as C array"), canFormat, [this] { copyText(asCArray(m_message.text(selection()))); });
    menu.addSeparator();
    add(tr("Select all"), m_layout.rows().count() > 0, [this] { selectAll(); });
    menu.exec(event->globalPos());
}

} // namespace dkimlens::source
