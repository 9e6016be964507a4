// SPDX-License-Identifier: Apache-2.0
// Painting of bytes: what covers them below, the marks in between, the characters on top.

#include "ui/source/row_painter.h"

#include "ui/source/hatch.h"
#include "ui/text/status.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

#include <algorithm>
#include <cmath>

namespace dkimlens::source {

using widgets::scaled;
namespace length = widgets::length;

namespace {

bool isSignedCover(Cover cover)
{
    return cover == Cover::Signed || cover == Cover::SignedGuarded;
}

QColor backgroundOf(Cover cover, const widgets::Colors &colors)
{
    if (isSignedCover(cover) || cover == Cover::ThisSignature)
        return colors.covered;
    return cover == Cover::AfterLimit ? colors.warnTint : colors.base;
}

} // namespace

RowPainter::RowPainter(QPainter &painter, const widgets::Colors &colors, const ByteMetrics &metrics,
                       int scrolled)
    : m_painter(painter)
    , m_colors(colors)
    , m_metrics(metrics)
    , m_scrolled(scrolled)
{
}

void RowPainter::paint(const RowPicture &row)
{
    paintBackground(row);
    m_painter.save();
    m_painter.setClipRect(row.rect.adjusted(m_metrics.text - 1, 0, 0, 0));
    paintRanges(row);
    paintCells(row);
    m_painter.restore();
    paintNote(row);
    paintGutter(row);
    paintOffset(row);
}

void RowPainter::paintLimit(const QRect &rect, const QString &text)
{
    m_painter.fillRect(rect, m_colors.marked);
    m_painter.fillRect(rect.left(), rect.top(), rect.width(), 1, m_colors.markedOutline);
    m_painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_colors.markedOutline);
    QFont font = m_metrics.note;
    font.setWeight(QFont::DemiBold);
    m_painter.setFont(font);
    m_painter.setPen(m_colors.text);
    m_painter.drawText(rect.adjusted(m_metrics.text, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void RowPainter::paintBackground(const RowPicture &row)
{
    m_painter.fillRect(row.rect, backgroundOf(row.cover.cover, m_colors));
    if (row.cover.cover == Cover::AfterLimit)
        paintHatch(m_painter, row.rect, m_colors.base, 2);
}

// Solid: signed. Dashes: this signature. Thin dashed line: not signed. Hatch: after l=.
void RowPainter::paintGutter(const RowPicture &row)
{
    const QRect bar(m_metrics.gutter, row.rect.top(), m_metrics.gutterWidth, row.rect.height());
    if (isSignedCover(row.cover.cover)) {
        m_painter.fillRect(bar, m_colors.accent);
    } else if (row.cover.cover == Cover::ThisSignature) {
        constexpr int dash = 2;
        for (int y = bar.top() + 1; y < bar.bottom(); y += 2 * dash)
            m_painter.fillRect(bar.left(), y, bar.width(), dash, m_colors.accent);
    } else if (row.cover.cover == Cover::AfterLimit) {
        m_painter.fillRect(bar, m_colors.base);
        paintHatch(m_painter, bar, m_colors.warnFill, 3);
    } else if (row.cover.cover != Cover::None) {
        m_painter.setPen(QPen(m_colors.text3, 1, Qt::DashLine));
        m_painter.drawLine(bar.left(), bar.top(), bar.left(), bar.bottom());
    }
    if (!row.tinted.empty())
        paintBracket(row);
}

void RowPainter::paintBracket(const RowPicture &row)
{
    const int thick = scaled(3);
    const int left = m_metrics.gutter + m_metrics.gutterWidth + 1;
    const ByteRange bytes{row.offset, row.cells.empty() ? row.offset : row.cells.back().bytes.end};
    for (const ByteRange &range : row.tinted) {
        m_painter.fillRect(left, row.rect.top(), thick, row.rect.height(), m_colors.markedOutline);
        if (bytes.contains(range.begin))
            m_painter.fillRect(left, row.rect.top(), 2 * thick, thick - 1, m_colors.markedOutline);
        if (range.end <= bytes.end)
            m_painter.fillRect(left, row.rect.bottom() - thick + 2, 2 * thick, thick - 1,
                               m_colors.markedOutline);
    }
}

void RowPainter::paintRanges(const RowPicture &row)
{
    constexpr double lightly = 0.35;
    const QColor tint = widgets::mixed(backgroundOf(row.cover.cover, m_colors), m_colors.marked, lightly);
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
    const double height = scaled(10);
    QRectF box = rectOf(row, cell).adjusted(0.5, 0, -0.5, 0);
    box.setTop(std::floor(row.rect.top() + (row.rect.height() - height) / 2) + 0.5);
    box.setHeight(height);

    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(color);
    m_painter.drawRoundedRect(box, 1.5, 1.5);
    QFont font = m_metrics.bytes;
    font.setPointSizeF(font.pointSizeF() * 7 / 12);
    font.setWeight(QFont::Bold);
    m_painter.setFont(font);
    m_painter.drawText(box, Qt::AlignCenter, isReturn ? QStringLiteral("CR") : QStringLiteral("LF"));
    m_painter.restore();
}

void RowPainter::paintOffset(const RowPicture &row)
{
    m_painter.setFont(m_metrics.offset);
    m_painter.setPen(m_colors.text3);
    m_painter.drawText(QRect(0, row.rect.top(), m_metrics.offsetRight, row.rect.height()),
                       Qt::AlignRight | Qt::AlignVCenter, QString::number(row.offset));
}

// Stands over the text, which may be longer than the view is wide.
void RowPainter::paintNote(const RowPicture &row)
{
    if (row.note.isEmpty())
        return;
    const QFontMetrics metrics(m_metrics.note);
    const int gap = scaled(length::boxGap);
    const int icon = row.cover.matters && row.cover.cover != Cover::AfterLimit ? scaled(14) + scaled(4) : 0;
    const int width = metrics.horizontalAdvance(row.note) + icon + 2 * gap;
    RowPicture ground = row;
    ground.rect.setLeft(row.rect.right() + 1 - width);
    paintBackground(ground);
    const QRect text = ground.rect.adjusted(gap + icon, 0, 0, 0);
    m_painter.setFont(m_metrics.note);
    m_painter.setPen(m_colors.text2);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, row.note);
    if (icon > 0) {
        const double size = scaled(14);
        const double top = row.rect.top() + (row.rect.height() - size) / 2;
        widgets::paintStatus(m_painter, {ground.rect.left() + double(gap), top, size, size},
                             text::Status::Warning, m_colors);
    }
}

void RowPainter::drawText(const RowPicture &row, const Cell &cell, const QString &text, const QColor &color)
{
    const QRectF rect = rectOf(row, cell);
    const QFontMetricsF &font = m_metrics.cell.font;
    const double baseline = rect.top() + (rect.height() - font.height()) / 2 + font.ascent();
    m_painter.setPen(textColor(row, cell, color));
    m_painter.drawText(QPointF(rect.left(), baseline), text);
}

QColor RowPainter::textColor(const RowPicture &row, const Cell &cell, const QColor &usual) const
{
    return row.selected.overlaps(cell.bytes) ? m_colors.onSelection : usual;
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
