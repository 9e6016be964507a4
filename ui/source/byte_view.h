// SPDX-License-Identifier: Apache-2.0
// Bytes, row by row, with what is known about them: offset, gutter, text or hex, note. Only rows in sight are
// looked at, so size does not matter.

#pragma once

#include "core/engine/dkim/coverage.h"
#include "core/session/background.h"
#include "ui/source/byte_metrics.h"
#include "ui/source/remarks.h"
#include "ui/source/row_layout.h"
#include "ui/source/row_painter.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

class QMenu;

namespace dkimlens::source {

// A text whose rows have been found elsewhere.
struct PreparedText
{
    SharedBytes bytes;
    RowLayout lines;
};

class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { Text, Hex };
    enum class MarkStyle : std::uint8_t { Filled, Outlined }; // outlined, changes show as they are
    using LineEnds = source::LineEnds;

    explicit ByteView(QWidget *parent = nullptr);

    // Both forget coverage, remarks, marks and selection.
    void setContent(const SharedBytes &bytes, ByteRange part);
    void setContent(const PreparedText &text);

    // Its limit shows where it lies in the part; fields of other signatures are folded.
    void setCoverage(Coverage coverage);
    void setRemarks(Remarks remarks);
    void setSpacing(Spacing spacing);
    void setMarkStyle(MarkStyle style);
    void setPlaceholder(const QString &text); // shown where there are no rows
    void setMode(Mode mode);
    void setLineEnds(LineEnds lineEnds);
    void showRanges(
        std::vector<ByteRange> ranges); // marks, and scrolls to the first that lies in the part; sorted
    void select(ByteRange range); // as if the user had; scrolls there
    void clearSelection();

    Mode mode() const { return m_mode; }
    LineEnds lineEnds() const { return m_lineEnds; }
    ByteRange part() const { return m_part; }
    ByteRange selection() const; // of the user; empty where there is none
    std::size_t caret() const { return m_caret.begin; }
    bool isCounting() const { return m_counting.isBusy(); } // of rows; what is known shows already

    const std::vector<ByteRange> &marked() const { return m_marked; }
    std::size_t topRow() const;
    std::size_t visibleRows() const;
    const RowLayout &layoutOfRows() const { return m_layout; }
    Cells cellsOf(ByteRange row) const;
    std::vector<Mark> changesOf(ByteRange row) const;
    QString noteOf(const VisualRow &row) const;
    QString wordsOf(const VisualRow &row) const; // of a row without bytes
    QString placeholder() const { return m_placeholder; }

    QSize sizeHint() const override;

public slots:
    void copy(); // the true bytes
    void copyAsShown();
    void selectAll();

signals:
    void bytesChosen(dkimlens::ByteRange range); // by mouse or keyboard
    void rowsChanged();
    void lineEndsChosen(dkimlens::source::LineEnds lineEnds); // in the context menu
    void findRequested(); // Ctrl+F, pressed here

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Extend : std::uint8_t { No, Yes };

    void forget();
    void loadRows();
    void takeRows(Rows rows);
    void takeLayout(RowLayout layout);
    std::vector<RowBreak> breaksIn(const Rows &rows) const;
    std::size_t strideInView() const;
    void unfold(ByteRange range);
    void toggleFold(const VisualRow &row);
    void updateMetrics();
    void updateScrollBars();
    RowPicture pictureOf(const VisualRow &row, const QRect &rect) const;
    const CoverageRun *runAt(std::size_t offset) const;
    bool isLong(ByteRange range) const;
    std::vector<ByteRange> &marksFor(ByteRange mark, RowPicture &picture) const;
    int textWidth() const;
    int noteRoom() const;
    int gridWidth(std::size_t stride) const;
    bool hasRoomFor(const QString &note) const;
    void paintRow(RowPainter &painter, const VisualRow &row, const QRect &rect) const;
    void paintEmpty(QPainter &painter) const;

    void addLineEnds(QMenu &menu);
    std::optional<VisualRow> foldAt(QPoint position) const;
    void showFoldAt(QPoint position);
    std::optional<ByteRange> bytesAt(QPoint position) const;
    ByteRange cellAt(std::size_t offset) const;
    void moveCaret(ByteRange cell, Extend extend);
    void chooseByKey(ByteRange cell, Extend extend);
    std::optional<ByteRange> targetOf(const QKeyEvent &event) const;
    ByteRange rowOfCaret(std::ptrdiff_t rowsAway) const;
    ByteRange cellBelow(std::ptrdiff_t rowsAway) const;
    void scrollTo(ByteRange range);
    void scrollSideways(ByteRange range);

    SharedBytes m_bytes;
    ByteRange m_part;
    Coverage m_coverage;
    Remarks m_remarks;
    QString m_placeholder;
    Mode m_mode = Mode::Text;
    LineEnds m_lineEnds = LineEnds::Shown;
    Spacing m_spacing = Spacing::Source;
    MarkStyle m_markStyle = MarkStyle::Filled;
    ByteMetrics m_metrics;
    std::size_t m_stride = 0; // bytes in a row of hex
    RowLayout m_layout;
    std::optional<RowLayout> m_prepared; // of lines, where it was made elsewhere
    std::vector<std::size_t> m_unfolded; // where fields begin that somebody unfolded
    session::Background m_counting;
    std::vector<ByteRange> m_marked;
    ByteRange m_anchor; // the cells where the selection began
    ByteRange m_caret; // and where it stands; empty before there is one
    bool m_hasSelection = false;
    bool m_isDragging = false;
    std::optional<ByteRange> m_goal; // to be scrolled to when its row is known
};

} // namespace dkimlens::source
