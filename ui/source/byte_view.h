// SPDX-License-Identifier: Apache-2.0
// Bytes of a message, row by row, with what covers them: offset, gutter, text or hex, note. Only rows in
// sight are looked at, so size does not matter.

#pragma once

#include "core/engine/dkim/coverage.h"
#include "core/engine/message/message.h"
#include "core/session/background.h"
#include "ui/source/byte_metrics.h"
#include "ui/source/row_layout.h"
#include "ui/source/row_painter.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace dkimlens::source {

class ByteView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { Text, Hex };
    using LineEnds = source::LineEnds;

    explicit ByteView(QWidget *parent = nullptr);

    void setContent(const message::Message &message, ByteRange part); // forgets coverage, marks and selection
    void setCoverage(Coverage coverage); // its limit shows where it lies in the part
    void setMode(Mode mode);
    void setLineEnds(LineEnds lineEnds);
    void showRanges(
        std::vector<ByteRange> ranges); // marks, and scrolls to the first that lies in the part; sorted
    void select(ByteRange range); // as if the user had; scrolls there
    void clearSelection();

    Mode mode() const { return m_mode; }
    LineEnds lineEnds() const { return m_lineEnds; }
    const message::Message &message() const { return m_message; }
    ByteRange part() const { return m_part; }
    ByteRange selection() const; // of the user; empty where there is none
    std::size_t caret() const { return m_caret.begin; }
    bool isCounting() const { return m_counting.isBusy(); } // of rows; what is known shows already

    const std::vector<ByteRange> &marked() const { return m_marked; }
    std::size_t topRow() const;
    std::size_t visibleRows() const;
    const RowLayout &layoutOfRows() const { return m_layout; }
    Cells cellsOf(ByteRange row) const;
    QString noteOf(ByteRange row) const;
    QString limitText() const; // of the line at the end of l=

    QSize sizeHint() const override;

public slots:
    void copy(); // the true bytes
    void copyAsShown();
    void selectAll();

signals:
    void bytesChosen(dkimlens::ByteRange range); // by mouse or keyboard
    void rowsChanged();
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

    void loadRows();
    void takeRows(Rows rows);
    void updateMetrics();
    void updateScrollBars();
    RowPicture pictureOf(const VisualRow &row, const QRect &rect) const;
    const CoverageRun *runAt(std::size_t offset) const;
    bool isLong(ByteRange range) const;
    int textWidth() const;
    bool hasRoomForNotes() const;

    std::optional<ByteRange> bytesAt(QPoint position) const;
    ByteRange cellAt(std::size_t offset) const;
    void moveCaret(ByteRange cell, Extend extend);
    void chooseByKey(ByteRange cell, Extend extend);
    std::optional<ByteRange> targetOf(const QKeyEvent &event) const;
    ByteRange rowOfCaret(std::ptrdiff_t rowsAway) const;
    ByteRange cellBelow(std::ptrdiff_t rowsAway) const;
    void scrollTo(ByteRange range);
    void scrollSideways(ByteRange range);

    message::Message m_message;
    ByteRange m_part;
    Coverage m_coverage;
    Mode m_mode = Mode::Text;
    LineEnds m_lineEnds = LineEnds::Shown;
    ByteMetrics m_metrics;
    RowLayout m_layout;
    session::Background m_counting;
    std::vector<ByteRange> m_marked;
    ByteRange m_anchor; // the cells where the selection began
    ByteRange m_caret; // and where it stands; empty before there is one
    bool m_hasSelection = false;
    std::optional<ByteRange> m_goal; // to be scrolled to when its row is known
};

} // namespace dkimlens::source
