// SPDX-License-Identifier: Apache-2.0
// Drawing of the status shapes, on a grid of 16 by 16.

#include "ui/widgets/status_icon.h"

#include "ui/widgets/metrics.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <array>

namespace dkimlens::widgets {

using text::Status;

namespace {

constexpr double grid = 16;
constexpr double turnsPerSecond = 0.8;

QPen signPen(const QColor &color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPolygonF octagon()
{
    constexpr double near = 4.75;
    constexpr double far = grid - near;
    constexpr double low = 1.25;
    constexpr double high = grid - low;
    return {{{near, low},
             {far, low},
             {high, near},
             {high, far},
             {far, high},
             {near, high},
             {low, far},
             {low, near}}};
}

QPolygonF triangle()
{
    return {{{8, 1.4}, {15.3, 14.4}, {0.7, 14.4}}};
}

QPainterPath shield()
{
    QPainterPath path({8, 1.3});
    path.lineTo(14, 3.3);
    path.cubicTo({14, 9.5}, {12.2, 12.8}, {8, 14.8});
    path.cubicTo({3.8, 12.8}, {2, 9.5}, {2, 3.3});
    path.closeSubpath();
    return path;
}

void fill(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
}

void outline(QPainter &painter, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
}

void paintPass(QPainter &painter, const Colors &colors, double /*turn*/)
{
    fill(painter, colors.pass);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    outline(painter, signPen(colors.glyph, 1.8));
    painter.drawPolyline(QPolygonF{{{4.9, 8.3}, {7.2, 10.5}, {11.2, 5.9}}});
}

void paintFail(QPainter &painter, const Colors &colors, double /*turn*/)
{
    fill(painter, colors.fail);
    painter.drawPolygon(octagon());
    outline(painter, signPen(colors.glyph, 1.8));
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

// The outline gives the amber its contrast of 3:1 against white.
void paintWarning(QPainter &painter, const Colors &colors, double /*turn*/)
{
    painter.setPen(signPen(colors.warn, 0.8));
    painter.setBrush(colors.warnFill);
    painter.drawPolygon(triangle());
    outline(painter, signPen(colors.glyphOnWarn, 1.7));
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4));
    fill(painter, colors.glyphOnWarn);
    painter.drawEllipse(QPointF(8, 12), 1, 1);
}

void paintInfo(QPainter &painter, const Colors &colors, double /*turn*/)
{
    fill(painter, colors.info);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 1.5, 1.5);
    fill(painter, colors.glyph);
    painter.drawEllipse(QPointF(8, 4.6), 1.1, 1.1);
    outline(painter, signPen(colors.glyph, 1.8));
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
}

void paintNone(QPainter &painter, const Colors &colors, double /*turn*/)
{
    outline(painter, signPen(colors.neutral, 1.3));
    painter.drawEllipse(QPointF(8, 8), 6.3, 6.3);
    painter.drawLine(QPointF(5.2, 8), QPointF(10.8, 8));
}

void paintNotRun(QPainter &painter, const Colors &colors, double /*turn*/)
{
    QPen dots = signPen(colors.neutral, 1.5);
    dots.setDashPattern({0.01, 1.759}); // fifteen dots on the circle, in widths of the pen
    outline(painter, dots);
    painter.drawEllipse(QPointF(8, 8), 6.3, 6.3);
}

void paintRunning(QPainter &painter, const Colors &colors, double turn)
{
    constexpr int wholeTurn = 360 * 16; // Qt counts in sixteenths of a degree
    const QRectF ring(2, 2, 12, 12);
    outline(painter, signPen(colors.accentTint2, 2));
    painter.drawEllipse(ring);
    outline(painter, signPen(colors.accent, 2));
    painter.drawArc(ring, wholeTurn / 4 - static_cast<int>(turn * wholeTurn), -wholeTurn / 4);
}

void paintGuarded(QPainter &painter, const Colors &colors, double /*turn*/)
{
    outline(painter, signPen(colors.info, 1.3));
    painter.drawPath(shield());
    painter.drawLine(QPointF(5.6, 7.6), QPointF(10.4, 7.6));
}

using PaintShape = void (*)(QPainter &, const Colors &, double);

struct Shape
{
    Status status;
    PaintShape paint;
};

constexpr std::array shapes{
    Shape{Status::Pass, paintPass},       Shape{Status::Fail, paintFail},
    Shape{Status::Warning, paintWarning}, Shape{Status::Info, paintInfo},
    Shape{Status::None, paintNone},       Shape{Status::NotRun, paintNotRun},
    Shape{Status::Running, paintRunning}, Shape{Status::Guarded, paintGuarded},
};

bool isAnimated(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

// All rings turn together.
double currentTurn()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return static_cast<double>(clock.elapsed()) / 1000 * turnsPerSecond;
}

class StatusEngine : public QIconEngine
{
public:
    explicit StatusEngine(Status status)
        : m_status(status)
    {
    }

    QIconEngine *clone() const override { return new StatusEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const Colors &colors = colorsOf(QGuiApplication::palette());
        QRectF square(rect);
        if (mode == QIcon::Selected)
            square = paintPlate(*painter, square, colors);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() / 2);
        paintStatus(*painter, square, m_status, colors, m_status == Status::Running ? currentTurn() : 0);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

private:
    // The shape's own size stays; a plate a little larger would be cut by the icon's square.
    static QRectF paintPlate(QPainter &painter, const QRectF &square, const Colors &colors)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        fill(painter, colors.base);
        painter.drawEllipse(square);
        painter.restore();
        const double inset = square.width() / 8;
        return square.adjusted(inset, inset, -inset, -inset);
    }

    Status m_status;
};

} // namespace

void paintStatus(QPainter &painter, const QRectF &square, Status status, const Colors &colors, double turn)
{
    const Shape &shape = *std::ranges::find(shapes, status, &Shape::status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    shape.paint(painter, colors, turn);
    painter.restore();
}

QIcon statusIcon(Status status)
{
    return QIcon(new StatusEngine(status));
}

RingAnimation::RingAnimation(QWidget *target)
    : QObject(target)
    , m_target(target)
    , m_timer(new QTimer(this))
{
    constexpr int framesPerSecond = 25;
    m_timer->setInterval(1000 / framesPerSecond);
    connect(m_timer, &QTimer::timeout, m_target, qOverload<>(&QWidget::update));
}

void RingAnimation::setRunning(bool running)
{
    if (running && isAnimated(m_target))
        m_timer->start();
    else
        m_timer->stop();
}

StatusLabel::StatusLabel(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_animation(new RingAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(m_status);
}

void StatusLabel::setStatus(Status status)
{
    m_status = status;
    m_animation->setRunning(status == Status::Running);
    setAccessibleName(text::wordOf(status));
    update();
}

QSize StatusLabel::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void StatusLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    statusIcon(m_status).paint(&painter, rect());
}

} // namespace dkimlens::widgets
