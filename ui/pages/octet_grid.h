// SPDX-License-Identifier: Apache-2.0
// Octets in rows of hexadecimal digits with their offsets, parts of them tinted: 32, 16, 8 or 4 a row, as
// many as fit. Takes focus; Ctrl+C copies the marked octets, or all.

#pragma once

#include "core/engine/base/byte_range.h"
#include "ui/widgets/colors.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace dkimlens::pages {

struct OctetTint
{
    ByteRange range;
    QColor widgets::Colors::*background = nullptr;
    QColor widgets::Colors::*underline = nullptr; // none where null
    QColor widgets::Colors::*ink = &widgets::Colors::text;

    friend bool operator==(const OctetTint &, const OctetTint &) = default;
};

class OctetGrid : public QWidget
{
    Q_OBJECT

public:
    explicit OctetGrid(QWidget *parent = nullptr);

    // Ranges count from the first octet; `firstOffset` is what its offset is called.
    void setOctets(std::string octets, std::size_t firstOffset = 0);
    void setTints(std::vector<OctetTint> tints); // what none covers has neither background nor line
    void setWrong(std::optional<std::size_t> octet); // outlined
    void setMarked(ByteRange range); // nothing where empty
    void setMostColumns(int columns); // 32, 16, 8 or 4
    void setMostRows(std::optional<std::size_t> rows); // all where there is no such number

    std::size_t hiddenRows() const; // of which setMostRows() says that they are not shown
    ByteRange marked() const { return m_marked; }
    QRect rectOf(std::size_t octet) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    static int widthOf(int columns, std::size_t lastOffset);

signals:
    void pointedAt(std::optional<std::size_t> octet); // by the mouse; nothing where it left
    void clicked(std::size_t octet);
    void stepped(int direction); // an arrow key: 1 forward, -1 back
    void rowsChanged(); // another width, another number of rows

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // In pixels. Kept, for measuring fonts takes longer than painting a row.
    struct Cells
    {
        int left = 0;
        int width = 0;
        int height = 0;
    };

    static Cells measured(std::size_t lastOffset);
    static int widthOf(int columns, const Cells &cells);
    void refit();
    std::size_t lastOffset() const;
    int columnsFor(int width) const;
    std::size_t columns() const { return static_cast<std::size_t>(columnsFor(width())); }
    std::size_t rowsFor(int width) const;
    std::optional<std::size_t> octetAt(const QPoint &point) const;
    QColor inkAt(std::size_t octet) const;
    void paintTint(QPainter &painter, const OctetTint &tint) const;
    void paintRow(QPainter &painter, std::size_t row) const;
    void paintMarks(QPainter &painter) const;

    std::string m_octets;
    std::size_t m_firstOffset = 0;
    std::vector<OctetTint> m_tints;
    std::optional<std::size_t> m_wrong;
    ByteRange m_marked;
    Cells m_cells;
    int m_mostColumns = 16;
    std::optional<std::size_t> m_mostRows;
};

} // namespace dkimlens::pages
