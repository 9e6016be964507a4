// SPDX-License-Identifier: Apache-2.0
// The way of a message as a line of stops in their houses, each link with its delay; not to scale. Scrolls
// sideways where it is long; only what is visible is painted. The arrow keys go from hop to hop.

#pragma once

#include "ui/models/route_drawing.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace dkimlens::pages {

class RouteTimeline : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RouteTimeline(QWidget *parent = nullptr);

    void show(const received::Route &route);
    void setCurrentHop(std::optional<std::size_t> hop);
    std::optional<std::size_t> currentHop() const { return m_current; }
    QRect rectOf(std::size_t hop) const; // of the server that took it, in the viewport

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void hopChosen(std::size_t hop); // by a click or a key

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Span // of stops
    {
        std::size_t begin;
        std::size_t end;
    };

    void layOut();
    int widthOf(std::size_t link) const; // at least
    int leftOf(const models::RouteHouse &house) const;
    int rightOf(const models::RouteHouse &house) const;
    Span visibleStops() const;
    std::optional<std::size_t> hopAt(int x) const;
    std::optional<std::size_t> hopAfter(int key) const;
    void choose(std::size_t hop);
    void reveal(std::size_t hop);
    void paintHouse(QPainter &painter, const models::RouteHouse &house) const;
    void paintLink(QPainter &painter, std::size_t link) const;
    void paintLinkText(QPainter &painter, std::size_t link) const;
    void paintStop(QPainter &painter, std::size_t stop) const;

    models::RouteDrawing m_drawing;
    std::vector<int> m_at; // where each stop stands, from the left end of the drawing
    int m_length = 0; // of the drawing
    std::optional<std::size_t> m_current;
};

} // namespace dkimlens::pages
