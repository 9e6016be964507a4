// SPDX-License-Identifier: Apache-2.0
// Painting of the bytes themselves: what changes them and what chooses them below, the characters on top.

#include "ui/source/line_end_mark.h"
#include "ui/source/row_painter.h"

#include <algorithm>
#include <cmath>

namespace dkimlens::source {

namespace {

const QColor &colorOf(Edit::Kind kind, const widgets::Colors &colors)
{
    switch (kind) {
    case Edit::Kind::Kept:
        return colors.base;
    case Edit::Kind::Replaced:
        return colors.replaced;
    case Edit::Kind::Removed:
        return colors.removed;
    case Edit::Kind::Added:
        return colors.added;
    }
    return colors.base;
}

} // namespace

void RowPainter::paintChanges(const RowPicture &row)
{
    for (const Mark &change : row.changes) {
        for (const QRectF &rect : rectsOf(row, change.range))
            m_painter.fillRect(rect.adjusted(0, 1, 0, -1), colorOf(change.kind, m_colors));
    }
}

// Colour alone says nothing: what is removed is struck through, what came instead or anew is underlined.
void RowPainter::paintChangeLines(const RowPicture &row)
{
    constexpr int thick = 2;
    for (const Mark &change : row.changes) {
        const bool isRemoved = change.kind == Edit::Kind::Removed;
        const QColor &color = isRemoved        ? m_colors.fail
            : change.kind == Edit::Kind::Added ? m_colors.pass
                                               : m_colors.warnFill;
        for (const QRectF &rect : rectsOf(row, change.range)) {
            const double top = isRemoved ? std::floor(rect.center().y()) : rect.bottom() - 1 - thick;
            m_painter.fillRect(QRectF(rect.left(), top, rect.width(), isRemoved ? 1 : thick), color);
        }
    }
}

void RowPainter::paintRanges(const RowPicture &row)
{
    constexpr double lightly = 0.35;
    const QColor tint = widgets::mixed(background(row), m_colors.marked, lightly);
    for (const ByteRange &range : row.tinted) {
        for (const QRectF &rect : rectsOf(row, range))
            m_painter.fillRect(rect, tint);
    }
    for (const ByteRange &range : row.marked) {
        for (const QRectF &rect : rectsOf(row, range)) {
            m_painter.setPen(m_colors.markedOutline);
            m_painter.setBrush(m_colors.marked);
            m_painter.drawRect(rect.toRect().adjusted(-1, 0, 0, -1));
        }
    }
    for (const QRectF &rect : rectsOf(row, row.selected))
        m_painter.fillRect(rect, m_colors.selection);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(m_colors.markedOutline);
    for (const ByteRange &range : row.outlined) {
        for (const QRectF &rect : rectsOf(row, range))
            m_painter.drawRect(rect.toRect().adjusted(-1, 0, 0, -1));
    }
    m_painter.setPen(m_colors.accent);
    for (const QRectF &rect : rectsOf(row, row.caret))
        m_painter.drawRect(rect.toRect().adjusted(0, 0, -1, -1));
}

void RowPainter::paintCells(const RowPicture &row)
{
    m_painter.setFont(m_metrics.bytes);
    std::size_t next = 0;
    while (next < row.cells.size()) {
        const QRectF rect = rectOf(row, row.cells[next]);
        const bool isSeen = rect.right() >= m_metrics.text && rect.left() <= row.rect.right();
        if (isSeen && row.cells[next].kind == Cell::Kind::Character) {
            next = drawCharacters(row, next);
            continue;
        }
        if (isSeen)
            paintCell(row, row.cells[next]);
        ++next;
    }
}

// Neighbouring ASCII characters of one colour at once; the font is monospaced and has no ligatures here.
std::size_t RowPainter::drawCharacters(const RowPicture &row, std::size_t first)
{
    constexpr char32_t firstOutsideAscii = 0x80;
    const QColor color = textColor(row, row.cells[first], m_colors.text);
    QString text = QString::fromUcs4(&row.cells[first].character, 1);
    std::size_t end = first + 1;
    while (row.cells[first].character < firstOutsideAscii && end < row.cells.size()
           && row.cells[end].kind == Cell::Kind::Character && row.cells[end].character < firstOutsideAscii
           && textColor(row, row.cells[end], m_colors.text) == color) {
        text += QChar(static_cast<char16_t>(row.cells[end].character));
        ++end;
    }
    drawText(row, row.cells[first], text, color);
    return end;
}

void RowPainter::paintCell(const RowPicture &row, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Space:
        return drawText(row, cell, QStringLiteral("\u00b7"), m_colors.whitespace);
    case Cell::Kind::Tab:
        return drawText(row, cell, QStringLiteral("\u2192"), m_colors.whitespace);
    case Cell::Kind::CarriageReturn:
    case Cell::Kind::LineFeed:
    case Cell::Kind::BareCarriageReturn:
    case Cell::Kind::BareLineFeed:
        return paintBoxed(row, cell);
    case Cell::Kind::HiddenLineEnd:
        return;
    case Cell::Kind::Octet:
        return drawText(row, cell, octetText(static_cast<unsigned char>(cell.character)), m_colors.warn);
    case Cell::Kind::Hex:
        return drawText(row, cell, hexText(static_cast<unsigned char>(cell.character)), m_colors.text);
    case Cell::Kind::HexText:
    case Cell::Kind::Character:
        return drawText(row, cell, shownText(cell), cell.character ? m_colors.text : m_colors.whitespace);
    }
}

void RowPainter::paintBoxed(const RowPicture &row, const Cell &cell)
{
    const bool isReturn =
        cell.kind == Cell::Kind::CarriageReturn || cell.kind == Cell::Kind::BareCarriageReturn;
    const bool isBare = cell.kind == Cell::Kind::BareCarriageReturn || cell.kind == Cell::Kind::BareLineFeed;
    const QColor color = textColor(row, cell, isBare ? m_colors.fail : m_colors.whitespace);
    paintLineEndMark(m_painter, rectOf(row, cell), isReturn ? QStringLiteral("CR") : QStringLiteral("LF"),
                     color);
}

void RowPainter::drawText(const RowPicture &row, const Cell &cell, const QString &text, const QColor &color)
{
    const QRectF rect = rectOf(row, cell);
    const QFontMetricsF &font = m_metrics.cell.font;
    const double baseline = rect.top() + (rect.height() - font.height()) / 2 + font.ascent();
    m_painter.setPen(textColor(row, cell, color));
    m_painter.drawText(QPointF(rect.left(), baseline), text);
}

// White space that is changed is what matters in its row: it shows like text.
QColor RowPainter::textColor(const RowPicture &row, const Cell &cell, const QColor &usual) const
{
    if (row.selected.overlaps(cell.bytes))
        return m_colors.onSelection;
    const auto changes = [&](const Mark &mark) { return mark.range.overlaps(cell.bytes); };
    const bool isChanged = usual == m_colors.whitespace && std::ranges::any_of(row.changes, changes);
    return isChanged ? m_colors.text : usual;
}

// One rectangle for each stretch of cells that touch: hex has two.
std::vector<QRectF> RowPainter::rectsOf(const RowPicture &row, ByteRange range) const
{
    std::vector<QRectF> rects;
    for (const Cell &cell : row.cells) {
        if (!cell.bytes.overlaps(range))
            continue;
        const QRectF rect = rectOf(row, cell);
        const auto before = std::ranges::find_if(
            rects, [&](const QRectF &r) { return std::abs(r.right() - rect.left()) < 0.5; });
        if (before == rects.end())
            rects.push_back(rect);
        else
            before->setRight(rect.right());
    }
    return rects;
}

QRectF RowPainter::rectOf(const RowPicture &row, const Cell &cell) const
{
    return {m_metrics.text - m_scrolled + cell.x, double(row.rect.top()), cell.width,
            double(row.rect.height())};
}

} // namespace dkimlens::source
