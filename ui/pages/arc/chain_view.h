// SPDX-License-Identifier: Apache-2.0
// The drawing of a chain: the author, each set and this check, one after the other. A set is chosen with the
// mouse or the arrow keys; where there is no room for all, it scrolls sideways.

#pragma once

#include "ui/pages/arc/chain_layout.h"
#include "ui/pages/arc/chain_painting.h"

#include <QAbstractScrollArea>

#include <optional>

namespace dkimlens::widgets {
class RingAnimation;
} // namespace dkimlens::widgets

namespace dkimlens::pages {

class ChainView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);

    void show(text::ChainDrawing drawing); // what was chosen stays chosen, as far as it is there
    void choose(std::size_t set); // index of the set; the same again is told too
    void preselect(std::size_t set); // without telling anybody
    std::optional<std::size_t> chosen() const { return m_chosen; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void setChosen(std::size_t set);
    void setOpened(std::size_t set); // Enter, or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    std::size_t setCount() const;
    void lay();
    void reveal();
    void describe();
    int offset() const; // how far it is scrolled
    std::optional<std::size_t> targetOf(int key) const; // the set that it leads to
    std::optional<std::size_t> boxAt(const QPoint &place) const;
    std::optional<std::size_t> setAt(const QPoint &place) const;
    QString toolTipAt(const QPoint &place) const;
    BoxState boxState(std::size_t box) const;
    ArrowState arrowState(std::size_t arrow) const;

    text::ChainDrawing m_drawing;
    ChainLayout m_layout;
    std::optional<std::size_t> m_chosen; // index of the set
    widgets::RingAnimation *m_rings;
};

} // namespace dkimlens::pages
