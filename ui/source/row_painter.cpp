// SPDX-License-Identifier: Apache-2.0
// Painting of bytes: what covers them below, the marks in between, the characters on top.

#include "ui/source/row_painter.h"

#include "ui/source/hatch.h"
#include "ui/text/status.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/status_icon.h"

namespace dkimlens::source {

using widgets::scaled;
namespace length = widgets::length;

namespace {

bool isSignedCover(Cover cover)
{
    return cover == Cover::Signed || cover == Cover::SignedGuarded;
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
    paintChanges(row);
    paintRanges(row);
    paintChangeLines(row);
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

void RowPainter::paintGap(const QRect &rect, const QString &text)
{
    m_painter.fillRect(rect, m_colors.base);
    paintHatch(m_painter, rect, m_colors.line, 1);
    if (text.isEmpty())
        return;
    const int gap = scaled(length::halfUnit);
    const QRect place(m_metrics.text, rect.top(), QFontMetrics(m_metrics.note).horizontalAdvance(text),
                      rect.height());
    m_painter.fillRect(place.adjusted(-gap, 0, gap, 0), m_colors.base);
    m_painter.setFont(m_metrics.note);
    m_painter.setPen(m_colors.text2);
    m_painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void RowPainter::paintBackground(const RowPicture &row)
{
    m_painter.fillRect(row.rect, background(row));
    if (row.cover.cover == Cover::AfterLimit)
        paintHatch(m_painter, row.rect, m_colors.base, 2);
}

QColor RowPainter::background(const RowPicture &row) const
{
    const Cover cover = row.cover.cover;
    if (isSignedCover(cover) || cover == Cover::ThisSignature)
        return m_colors.covered;
    const bool isAddition = cover == Cover::AfterLimit || cover == Cover::AddedAfterSigning;
    return isAddition ? m_colors.warnTint : m_colors.base;
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
    for (const ByteRange &range : row.tinted)
        paintBracket(row, range);
    for (const ByteRange &range : row.outlined)
        paintBracket(row, range);
}

void RowPainter::paintBracket(const RowPicture &row, ByteRange range)
{
    const int thick = scaled(3);
    const int left = m_metrics.gutter + m_metrics.gutterWidth + 1;
    const std::size_t begin = row.offset.value_or(0);
    const ByteRange bytes{begin, row.cells.empty() ? begin : row.cells.back().bytes.end};
    m_painter.fillRect(left, row.rect.top(), thick, row.rect.height(), m_colors.markedOutline);
    if (bytes.contains(range.begin))
        m_painter.fillRect(left, row.rect.top(), 2 * thick, thick - 1, m_colors.markedOutline);
    if (range.end <= bytes.end)
        m_painter.fillRect(left, row.rect.bottom() - thick + 2, 2 * thick, thick - 1, m_colors.markedOutline);
}

void RowPainter::paintOffset(const RowPicture &row)
{
    if (!row.offset)
        return;
    m_painter.setFont(m_metrics.offset);
    m_painter.setPen(m_colors.text3);
    m_painter.drawText(QRect(0, row.rect.top(), m_metrics.offsetRight, row.rect.height()),
                       Qt::AlignRight | Qt::AlignVCenter, QString::number(*row.offset));
}

// Stands over the text, which may be longer than the view is wide.
void RowPainter::paintNote(const RowPicture &row)
{
    if (row.note.isEmpty())
        return;
    const int gap = scaled(length::boxGap);
    const int icon = row.cover.matters && row.cover.cover != Cover::AfterLimit ? scaled(14) + scaled(4) : 0;
    const int width = m_metrics.noteWidth(row.note) + icon;
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

} // namespace dkimlens::source
