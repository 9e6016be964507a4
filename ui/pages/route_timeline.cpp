// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route_timeline.h"

#include "ui/pages/octet_painting.h"
#include "ui/text/route_text.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dkimlens::pages {
namespace {

using models::RouteHouse;
using models::RouteLink;
using models::RouteStop;
using widgets::Colors;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

// Lengths of the design.
constexpr int margin = 14; // left and right of the drawing
constexpr int housePadding = 60; // from a stop to the wall of its house
constexpr int insideLink = 104; // between stops of one house
constexpr int outsideLink = 128; // from house to house
constexpr int slowLink = 132;
constexpr int radius = 5;
constexpr int slowWeight = 3; // how much more of the room that is left goes to a slow link

int lineHeight(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

// From top to bottom: the house's title, delays, the line, names, times.
int houseTop()
{
    return scaled(6);
}

int delayTop()
{
    return houseTop() + scaled(4) + lineHeight(TextRole::Small);
}

int lineAt()
{
    return delayTop() + lineHeight(TextRole::SmallTitle) + scaled(radius + 2);
}

int nameTop()
{
    return lineAt() + scaled(radius + 2);
}

int timeTop()
{
    return nameTop() + lineHeight(TextRole::SecondLine);
}

int houseBottom()
{
    return timeTop() + lineHeight(TextRole::SecondLine) + scaled(3);
}

QColor colorOf(const RouteLink &link, const Colors &colors)
{
    switch (link.kind) {
    case RouteLink::Kind::Slow:
        return colors.warnFill;
    case RouteLink::Kind::Back:
        return colors.fail;
    case RouteLink::Kind::Quick:
        return colors.accent;
    case RouteLink::Kind::Untimed:
        break;
    }
    return colors.neutral;
}

TextRole fontRoleOf(const RouteLink &link)
{
    return link.kind == RouteLink::Kind::Slow ? TextRole::SmallTitle : TextRole::Small;
}

void paintText(QPainter &painter, const QRect &rect, TextRole role, const QString &text)
{
    const QFont font = fontOf(role);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RouteTimeline::RouteTimeline(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("routeTimeline"));
    setAccessibleName(tr("Route of the message, as a drawing"));
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // as time is drawn
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Base);
}

void RouteTimeline::show(const received::Route &route)
{
    m_drawing = models::drawingOf(route);
    m_current.reset();
    setAccessibleDescription(text::routeSentence(route));
    layOut();
    horizontalScrollBar()->setValue(0);
    viewport()->update();
}

void RouteTimeline::setCurrentHop(std::optional<std::size_t> hop)
{
    m_current = hop;
    if (hop)
        reveal(*hop);
    viewport()->update();
}

int RouteTimeline::widthOf(std::size_t link) const
{
    const bool isInside = m_drawing.stops[link].house == m_drawing.stops[link + 1].house;
    const int least = scaled(isInside ? insideLink : outsideLink);
    return m_drawing.links[link].kind == RouteLink::Kind::Slow ? std::max(least, scaled(slowLink)) : least;
}

// What the links do not need is shared among them; a slow one gets more.
void RouteTimeline::layOut()
{
    const std::size_t links = m_drawing.links.size();
    const int ends = 2 * scaled(margin + housePadding);
    int needed = ends;
    int weights = 0;
    const auto weightOf = [this](std::size_t link) {
        return m_drawing.links[link].kind == RouteLink::Kind::Slow ? slowWeight : 1;
    };
    for (std::size_t i = 0; i < links; ++i) {
        needed += widthOf(i);
        weights += weightOf(i);
    }
    const int room = std::max(0, width() - needed);
    m_at.assign(m_drawing.stops.size(), scaled(margin + housePadding));
    for (std::size_t i = 0; i < links; ++i)
        m_at[i + 1] = m_at[i] + widthOf(i) + room * weightOf(i) / weights;
    m_length = m_at.empty() ? 0 : m_at.back() + ends / 2;
    horizontalScrollBar()->setRange(0, std::max(0, m_length - width()));
    horizontalScrollBar()->setPageStep(width());
    horizontalScrollBar()->setSingleStep(scaled(insideLink));
    updateGeometry();
}

QSize RouteTimeline::sizeHint() const
{
    const bool scrolls = m_length > width();
    return {scaled(600),
            houseBottom() + scaled(6) + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize RouteTimeline::minimumSizeHint() const
{
    return {scaled(200), sizeHint().height()};
}

int RouteTimeline::leftOf(const RouteHouse &house) const
{
    return m_at[house.begin] - scaled(housePadding);
}

int RouteTimeline::rightOf(const RouteHouse &house) const
{
    return m_at[house.end - 1] + scaled(housePadding);
}

RouteTimeline::Span RouteTimeline::visibleStops() const
{
    const int left = horizontalScrollBar()->value();
    const auto begin = std::ranges::lower_bound(m_at, left - scaled(housePadding));
    const auto end = std::ranges::upper_bound(m_at, left + viewport()->width() + scaled(housePadding));
    return {static_cast<std::size_t>(begin - m_at.begin()), static_cast<std::size_t>(end - m_at.begin())};
}

QRect RouteTimeline::rectOf(std::size_t hop) const
{
    const int half = scaled(radius + 2);
    return {m_at[hop + 1] - horizontalScrollBar()->value() - half, lineAt() - half, 2 * half, 2 * half};
}

// The stop that is nearest; the first one has no hop of its own, and stands for the hop that leads from it.
std::optional<std::size_t> RouteTimeline::hopAt(int x) const
{
    if (m_drawing.links.empty())
        return std::nullopt;
    const int at = x + horizontalScrollBar()->value();
    const auto right = std::ranges::lower_bound(m_at, at);
    auto stop = static_cast<std::size_t>(right - m_at.begin());
    if (stop == m_at.size() || (stop > 0 && at - m_at[stop - 1] < m_at[stop] - at))
        --stop;
    return stop == 0 ? 0 : stop - 1;
}

void RouteTimeline::choose(std::size_t hop)
{
    setCurrentHop(hop);
    emit hopChosen(hop);
}

// With the stops on both sides of the link.
void RouteTimeline::reveal(std::size_t hop)
{
    const int left = m_at[hop] - scaled(housePadding);
    const int right = m_at[hop + 1] + scaled(housePadding);
    QScrollBar *bar = horizontalScrollBar();
    if (right > bar->value() + viewport()->width())
        bar->setValue(right - viewport()->width());
    if (left < bar->value())
        bar->setValue(left);
}

bool RouteTimeline::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<std::size_t> hop = hopAt(help->x());
    if (hop) {
        const RouteStop &stop = m_drawing.stops[*hop + 1];
        const QString delay = m_drawing.links[*hop].text;
        QToolTip::showText(
            help->globalPos(),
            (delay.isEmpty() ? stop.fullName : tr("%1: %2").arg(stop.fullName, delay)).toHtmlEscaped(),
            viewport());
    }
    return true;
}

void RouteTimeline::paintEvent(QPaintEvent * /*event*/)
{
    if (m_drawing.stops.empty())
        return;
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), 0);
    const Span stops = visibleStops();
    const std::size_t first = stops.begin == 0 ? 0 : stops.begin - 1; // links that come from outside
    const std::size_t last = std::min(stops.end, m_drawing.links.size());
    const std::size_t firstHouse = m_drawing.stops[first].house;
    const std::size_t lastHouse = m_drawing.stops[std::min(stops.end, m_drawing.stops.size() - 1)].house;
    for (std::size_t i = firstHouse; i <= lastHouse; ++i)
        paintHouse(painter, m_drawing.houses[i]);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = first; i < last; ++i)
        paintLink(painter, i);
    for (std::size_t i = first; i < last; ++i)
        paintLinkText(painter, i);
    for (std::size_t i = stops.begin; i < stops.end; ++i)
        paintStop(painter, i);
    if (hasFocus()) {
        painter.resetTransform();
        paintOctetFocus(painter, viewport()->rect(), palette());
    }
}

void RouteTimeline::paintHouse(QPainter &painter, const RouteHouse &house) const
{
    const Colors &colors = widgets::colorsOf(palette());
    const QRect rect(QPoint(leftOf(house), houseTop()), QPoint(rightOf(house), houseBottom()));
    painter.setPen(colors.line);
    painter.setBrush(colors.alt);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.setPen(colors.text2);
    const QFont font = fontOf(TextRole::Small);
    painter.setFont(font);
    const int left = std::max(rect.left(), horizontalScrollBar()->value()) + scaled(8);
    const QRect title(left, houseTop() + scaled(2), std::max(0, rect.right() - scaled(6) - left),
                      lineHeight(TextRole::Small));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(house.title, Qt::ElideLeft, title.width()));
}

void RouteTimeline::paintLink(QPainter &painter, std::size_t link) const
{
    const RouteLink &entry = m_drawing.links[link];
    const Colors &colors = widgets::colorsOf(palette());
    const bool isSlow = entry.kind == RouteLink::Kind::Slow;
    QPen pen(colorOf(entry, colors), scaled(isSlow ? 6 : 2));
    pen.setCapStyle(Qt::FlatCap);
    if (entry.isBreak)
        pen.setDashPattern({3, 2});
    const QLineF line(m_at[link], lineAt(), m_at[link + 1], lineAt());
    if (isSlow) { // 3:1 against any background
        painter.setPen(QPen(colors.warn, scaled(6) + 1.6, pen.style(), Qt::FlatCap));
        painter.drawLine(line);
    }
    painter.setPen(pen);
    painter.drawLine(line);
}

// In full where there is room for it.
void RouteTimeline::paintLinkText(QPainter &painter, std::size_t link) const
{
    const RouteLink &entry = m_drawing.links[link];
    const Colors &colors = widgets::colorsOf(palette());
    const TextRole role = fontRoleOf(entry);
    const int left = m_at[link] + scaled(radius);
    const QRect rect(left, delayTop(), m_at[link + 1] - scaled(radius) - left, lineHeight(role));
    const bool fits = QFontMetrics(fontOf(role)).horizontalAdvance(entry.text) <= rect.width();
    painter.setPen(entry.kind == RouteLink::Kind::Back ? colors.fail : colors.text);
    paintText(painter, rect, role, fits ? entry.text : entry.shortText);
}

void RouteTimeline::paintStop(QPainter &painter, std::size_t stop) const
{
    const RouteStop &entry = m_drawing.stops[stop];
    const Colors &colors = widgets::colorsOf(palette());
    const bool isCurrent = m_current && stop == *m_current + 1;
    painter.setPen(QPen(colors.accent, scaled(2)));
    painter.setBrush(isCurrent ? colors.accent : colors.base);
    const double size = scaled(isCurrent ? radius + 1 : radius);
    painter.drawEllipse(QPointF(m_at[stop], lineAt()), size, size);
    const int half = scaled(housePadding) - scaled(2);
    const QRect name(m_at[stop] - half, nameTop(), 2 * half, lineHeight(TextRole::SecondLine));
    painter.setPen(colors.text);
    paintText(painter, name, TextRole::SecondLine, entry.name);
    painter.setPen(colors.text2);
    paintText(painter, name.translated(0, timeTop() - nameTop()), TextRole::SecondLine, entry.time);
}

void RouteTimeline::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void RouteTimeline::keyPressEvent(QKeyEvent *event)
{
    const std::optional<std::size_t> hop = hopAfter(event->key());
    if (hop)
        choose(*hop);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

// Where a key leads; the arrows that go along a list go along the line, too.
std::optional<std::size_t> RouteTimeline::hopAfter(int key) const
{
    const std::size_t count = m_drawing.links.size();
    if (count == 0)
        return std::nullopt;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return m_current ? std::min(*m_current + 1, count - 1) : 0;
    case Qt::Key_Left:
    case Qt::Key_Up:
        return m_current && *m_current > 0 ? *m_current - 1 : 0;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count - 1;
    default:
        return std::nullopt;
    }
}

void RouteTimeline::mousePressEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> hop = hopAt(static_cast<int>(event->position().x()));
    if (event->button() == Qt::LeftButton && hop)
        choose(*hop);
}

void RouteTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        layOut();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace dkimlens::pages
