// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/octet_grid.h"

#include "ui/pages/copy_action.h"
#include "ui/pages/octet_painting.h"
#include "ui/text/octets.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dkimlens::pages {
namespace {

using widgets::Colors;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

constexpr std::array columnCounts{32, 16, 8, 4};

QString offsetText(std::size_t offset)
{
    constexpr int fewestDigits = 3;
    constexpr int base = 16;
    return QStringLiteral("%1").arg(qulonglong{offset}, fewestDigits, base, QLatin1Char('0'));
}

int margin()
{
    return scaled(12);
}

int marginTop()
{
    return scaled(widgets::length::unit);
}

} // namespace

OctetGrid::OctetGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // octets have one direction in every language
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addCopyAction(this, [this] {
        return text::hex(m_marked.isEmpty() ? m_octets : m_octets.substr(m_marked.begin, m_marked.size()));
    });
}

void OctetGrid::setOctets(std::string octets, std::size_t firstOffset)
{
    m_octets = std::move(octets);
    m_firstOffset = firstOffset;
    m_tints.clear();
    m_wrong.reset();
    m_marked = {};
    setAccessibleDescription(text::hex(m_octets));
    refit();
}

void OctetGrid::setTints(std::vector<OctetTint> tints)
{
    m_tints = std::move(tints);
    update();
}

void OctetGrid::setWrong(std::optional<std::size_t> octet)
{
    m_wrong = octet;
    update();
}

void OctetGrid::setMarked(ByteRange range)
{
    m_marked = range;
    update();
}

void OctetGrid::setMostColumns(int columns)
{
    m_mostColumns = columns;
    updateGeometry();
    update();
}

void OctetGrid::setMostRows(std::optional<std::size_t> rows)
{
    m_mostRows = rows;
    updateGeometry();
    update();
}

std::size_t OctetGrid::lastOffset() const
{
    return m_firstOffset + m_octets.size();
}

OctetGrid::Cells OctetGrid::measured(std::size_t lastOffset)
{
    const int digits = QFontMetrics(fontOf(TextRole::Offset)).horizontalAdvance(offsetText(lastOffset));
    return {margin() + digits + scaled(12), gridCellWidth(), octetRowHeight()};
}

int OctetGrid::widthOf(int columns, const Cells &cells)
{
    return cells.left + columns * cells.width + margin() - scaled(4);
}

int OctetGrid::widthOf(int columns, std::size_t lastOffset)
{
    return widthOf(columns, measured(lastOffset));
}

void OctetGrid::refit()
{
    m_cells = measured(lastOffset());
    updateGeometry();
    update();
}

int OctetGrid::columnsFor(int width) const
{
    const auto *const fits = std::ranges::find_if(columnCounts, [&](int columns) {
        return columns <= m_mostColumns && widthOf(columns, m_cells) <= width;
    });
    return fits == columnCounts.end() ? columnCounts.back() : *fits;
}

std::size_t OctetGrid::rowsFor(int width) const
{
    const auto columns = static_cast<std::size_t>(columnsFor(width));
    const std::size_t all = (m_octets.size() + columns - 1) / columns;
    return m_mostRows ? std::min(all, *m_mostRows) : all;
}

std::size_t OctetGrid::hiddenRows() const
{
    return (m_octets.size() + columns() - 1) / columns() - rowsFor(width());
}

QSize OctetGrid::sizeHint() const
{
    const int width = widthOf(m_mostColumns, m_cells);
    return {width, heightForWidth(width)};
}

QSize OctetGrid::minimumSizeHint() const
{
    return {widthOf(columnCounts.back(), m_cells), m_cells.height + 2 * marginTop()};
}

int OctetGrid::heightForWidth(int width) const
{
    return static_cast<int>(rowsFor(width)) * m_cells.height + 2 * marginTop();
}

QRect OctetGrid::rectOf(std::size_t octet) const
{
    const auto row = static_cast<int>(octet / columns());
    const auto column = static_cast<int>(octet % columns());
    return {m_cells.left + column * m_cells.width, marginTop() + row * m_cells.height, m_cells.width,
            m_cells.height};
}

std::optional<std::size_t> OctetGrid::octetAt(const QPoint &point) const
{
    const int column = (point.x() - m_cells.left) / m_cells.width;
    const int row = (point.y() - marginTop()) / m_cells.height;
    if (point.x() < m_cells.left || point.y() < marginTop() || column >= columnsFor(width()))
        return std::nullopt;
    const std::size_t octet = static_cast<std::size_t>(row) * columns() + static_cast<std::size_t>(column);
    return octet < m_octets.size() ? std::optional(octet) : std::nullopt;
}

void OctetGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (const OctetTint &tint : m_tints)
        paintTint(painter, tint);
    for (std::size_t row = 0; row < rowsFor(width()); ++row) {
        if (event->rect().intersects({0, rectOf(row * columns()).top(), width(), m_cells.height}))
            paintRow(painter, row);
    }
    paintMarks(painter);
    if (hasFocus())
        paintOctetFocus(painter, rect(), palette());
}

// In one piece a row, so that no seam shows between cells.
void OctetGrid::paintTint(QPainter &painter, const OctetTint &tint) const
{
    const Colors &colors = widgets::colorsOf(palette());
    const bool isMarked = !m_marked.isEmpty() && m_marked == tint.range;
    for (std::size_t at = tint.range.begin; at < tint.range.end;) {
        const std::size_t end = std::min(tint.range.end, (at / columns() + 1) * columns());
        const QRect rect = rectOf(at).united(rectOf(end - 1)).adjusted(0, 0, 0, -1);
        paintOctetTint(painter, rect, isMarked ? colors.marked : colors.*tint.background,
                       tint.underline ? colors.*tint.underline : QColor());
        at = end;
    }
}

QColor OctetGrid::inkAt(std::size_t octet) const
{
    const Colors &colors = widgets::colorsOf(palette());
    const auto tint =
        std::ranges::find_if(m_tints, [octet](const OctetTint &t) { return t.range.contains(octet); });
    return tint == m_tints.end() || m_marked.contains(octet) ? colors.text : colors.*tint->ink;
}

void OctetGrid::paintRow(QPainter &painter, std::size_t row) const
{
    const Colors &colors = widgets::colorsOf(palette());
    const std::size_t begin = row * columns();
    const QRect first = rectOf(begin);
    painter.setFont(fontOf(TextRole::Offset));
    painter.setPen(colors.text3);
    painter.drawText(QRect(margin(), first.top(), first.left() - margin(), first.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, offsetText(m_firstOffset + begin));
    painter.setFont(fontOf(TextRole::Bytes));
    for (std::size_t at = begin; at < std::min(begin + columns(), m_octets.size()); ++at) {
        painter.setPen(inkAt(at));
        painter.drawText(rectOf(at), Qt::AlignCenter, text::hex(std::string_view(m_octets).substr(at, 1)));
    }
}

// The outline of a marked stretch, row by row, and of the octet that is to blame.
void OctetGrid::paintMarks(QPainter &painter) const
{
    const Colors &colors = widgets::colorsOf(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colors.markedOutline);
    for (std::size_t at = m_marked.begin; at < m_marked.end;) {
        const std::size_t end = std::min(m_marked.end, (at / columns() + 1) * columns());
        painter.drawRect(QRectF(rectOf(at).united(rectOf(end - 1))).adjusted(0.5, 0.5, -0.5, -1.5));
        at = end;
    }
    if (!m_wrong || *m_wrong >= m_octets.size())
        return;
    painter.setPen(QPen(colors.fail, scaled(2)));
    painter.drawRect(QRectF(rectOf(*m_wrong)).adjusted(1, 0, -1, -1));
}

bool OctetGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        refit();
    return QWidget::event(event);
}

void OctetGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsFor(event->oldSize().width()) != columnsFor(event->size().width()))
        emit rowsChanged();
}

void OctetGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        emit stepped(1);
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        emit stepped(-1);
    else
        QWidget::keyPressEvent(event);
}

void OctetGrid::mouseMoveEvent(QMouseEvent *event)
{
    emit pointedAt(octetAt(event->pos()));
}

void OctetGrid::mousePressEvent(QMouseEvent *event)
{
    if (const auto octet = octetAt(event->pos()); octet && event->button() == Qt::LeftButton)
        emit clicked(*octet);
    else
        QWidget::mousePressEvent(event);
}

void OctetGrid::leaveEvent(QEvent *event)
{
    emit pointedAt(std::nullopt);
    QWidget::leaveEvent(event);
}

} // namespace dkimlens::pages
