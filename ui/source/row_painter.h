// SPDX-License-Identifier: Apache-2.0
// Paints one row of a byte view: offset, gutter, bytes, note.

#pragma once

#include "core/engine/dkim/coverage.h"
#include "ui/source/byte_metrics.h"
#include "ui/source/remarks.h"
#include "ui/widgets/colors.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace dkimlens::source {

using dkim::Cover;
using dkim::Coverage;
using dkim::CoverageRun;

// What is to be seen of one row.
struct RowPicture
{
    QRect rect;
    std::optional<std::size_t> offset = 0; // absent: the bytes stand in no message
    Cells cells;
    CoverageRun cover; // of the row's first byte
    QString note;
    std::vector<Mark> changes;
    std::vector<ByteRange> marked; // short marks: filled and outlined
    std::vector<ByteRange> tinted; // marks over many rows: lightly filled, a bracket in the gutter
    std::vector<ByteRange> outlined; // marks among changes: not filled, a bracket in the gutter
    ByteRange selected;
    ByteRange caret; // empty where it is not in the row, or not shown
};

class RowPainter
{
public:
    // `scrolled`: pixels that the text column is moved to the left.
    RowPainter(QPainter &painter, const widgets::Colors &colors, const ByteMetrics &metrics, int scrolled);

    void paint(const RowPicture &row);
    void paintLimit(const QRect &rect, const QString &text);
    void paintGap(const QRect &rect, const QString &text);

private:
    void paintBackground(const RowPicture &row);
    QColor background(const RowPicture &row) const;
    void paintGutter(const RowPicture &row);
    void paintBracket(const RowPicture &row, ByteRange range);
    void paintChanges(const RowPicture &row);
    void paintRanges(const RowPicture &row);
    void paintChangeLines(const RowPicture &row);
    void paintCells(const RowPicture &row);
    void paintCell(const RowPicture &row, const Cell &cell);
    void paintBoxed(const RowPicture &row, const Cell &cell);
    void paintOffset(const RowPicture &row);
    void paintNote(const RowPicture &row);

    void drawText(const RowPicture &row, const Cell &cell, const QString &text, const QColor &color);
    std::size_t drawCharacters(const RowPicture &row, std::size_t first);
    QColor textColor(const RowPicture &row, const Cell &cell, const QColor &usual) const;
    std::vector<QRectF> rectsOf(const RowPicture &row, ByteRange range) const;
    QRectF rectOf(const RowPicture &row, const Cell &cell) const;

    QPainter &m_painter;
    const widgets::Colors &m_colors;
    const ByteMetrics &m_metrics;
    int m_scrolled;
};

} // namespace dkimlens::source
