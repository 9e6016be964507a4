// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/octet_strip.h"

#include "ui/pages/copy_action.h"
#include "ui/pages/octet_painting.h"
#include "ui/text/octets.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace dkimlens::pages {
namespace {

using widgets::Colors;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

constexpr std::array columnCounts{32, 16, 8, 4};
constexpr int rowsOfLine = 3; // upper octets, signs, lower octets

int margin()
{
    return scaled(widgets::length::boxGap);
}

int lineHeight()
{
    return rowsOfLine * octetRowHeight() + scaled(widgets::length::unit);
}

// Every place where they differ would be too long to listen to: the first says where to look.
QString spoken(const ComparedOctets &octets)
{
    if (!octets.isReadable())
        return OctetStrip::tr("%1: cannot be read").arg(octets.upperName);
    const QString equal = OctetStrip::tr("%1 and %2: %3 of %4 bytes are equal")
                              .arg(octets.upperName, octets.lowerName)
                              .arg(qulonglong{octets.equal()})
                              .arg(qulonglong{octets.size()});
    const auto first = std::ranges::mismatch(octets.upper, octets.lower).in1 - octets.upper.begin();
    return octets.equal() == octets.size()
        ? equal
        : OctetStrip::tr("%1; the first that differs is byte %2").arg(equal).arg(first + 1);
}

} // namespace

std::size_t ComparedOctets::size() const
{
    return std::max(upper.size(), lower.size());
}

std::size_t ComparedOctets::equal() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(upper.size(), lower.size()); ++i)
        count += upper[i] == lower[i] ? 1 : 0;
    return count;
}

OctetStrip::OctetStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addCopyAction(
        this, [this] { return text::hex(m_octets.upper) + QLatin1Char('\n') + text::hex(m_octets.lower); });
}

void OctetStrip::show(const ComparedOctets &octets)
{
    m_octets = octets;
    setAccessibleName(spoken(octets));
    setAccessibleDescription(
        QStringLiteral("%1: %2. %3: %4")
            .arg(octets.upperName, text::hex(octets.upper), octets.lowerName, text::hex(octets.lower)));
    updateGeometry();
    update();
}

int OctetStrip::labelWidth() const
{
    const QFontMetrics metrics(fontOf(TextRole::Body));
    const int widest = std::max(metrics.horizontalAdvance(m_octets.upperName),
                                metrics.horizontalAdvance(m_octets.lowerName));
    return widest + scaled(widgets::length::unit);
}

int OctetStrip::widthOf(int columns) const
{
    return 2 * margin() + labelWidth() + columns * stripCellWidth();
}

int OctetStrip::columnsFor(int width) const
{
    const auto *const fits =
        std::ranges::find_if(columnCounts, [&](int columns) { return widthOf(columns) <= width; });
    return fits == columnCounts.end() ? columnCounts.back() : *fits;
}

int OctetStrip::linesFor(int width) const
{
    const auto columns = static_cast<std::size_t>(columnsFor(width));
    return static_cast<int>(std::max<std::size_t>(1, (m_octets.size() + columns - 1) / columns));
}

QSize OctetStrip::sizeHint() const
{
    const int width = widthOf(columnCounts.front());
    return {width, heightForWidth(width)};
}

QSize OctetStrip::minimumSizeHint() const
{
    return {widthOf(columnCounts.back()), lineHeight() + scaled(widgets::length::unit)};
}

int OctetStrip::heightForWidth(int width) const
{
    return linesFor(width) * lineHeight() + scaled(widgets::length::unit);
}

bool OctetStrip::isEqualAt(std::size_t octet) const
{
    return octet < m_octets.upper.size() && octet < m_octets.lower.size()
        && m_octets.upper[octet] == m_octets.lower[octet];
}

std::size_t OctetStrip::endOfLine(std::size_t begin) const
{
    return std::min(begin + static_cast<std::size_t>(columnsFor(width())), m_octets.size());
}

// Octets run from left to right in every language; only the names change sides.
QRect OctetStrip::cell(std::size_t column, int top) const
{
    const int left = layoutDirection() == Qt::RightToLeft ? margin() : margin() + labelWidth();
    return {left + static_cast<int>(column) * stripCellWidth(), top, stripCellWidth(), octetRowHeight()};
}

void OctetStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    int top = scaled(widgets::length::unit);
    for (std::size_t begin = 0; begin == 0 || begin < m_octets.size();
         begin = endOfLine(begin), top += lineHeight()) {
        paintLine(painter, begin, top);
        if (m_octets.size() == 0)
            break;
    }
    if (hasFocus())
        paintOctetFocus(painter, rect(), palette());
}

void OctetStrip::paintLine(QPainter &painter, std::size_t begin, int top) const
{
    const int lowerTop = top + 2 * octetRowHeight();
    paintName(painter, m_octets.upperName, top);
    paintName(painter, m_octets.lowerName, lowerTop);
    if (m_octets.isReadable()) {
        paintTints(painter, begin, endOfLine(begin), top);
        paintSigns(painter, begin, top + octetRowHeight());
    }
    paintOctets(painter, m_octets.upper, begin, top);
    paintOctets(painter, m_octets.lower, begin, lowerTop);
    if (m_octets.upper.empty() && begin == 0)
        paintAbsence(painter, tr("cannot be read"), top);
    if (m_octets.lower.empty() && begin == 0)
        paintAbsence(painter, tr("not computed"), lowerTop);
}

void OctetStrip::paintTints(QPainter &painter, std::size_t begin, std::size_t end, int top) const
{
    const Colors &colors = widgets::colorsOf(palette());
    for (std::size_t at = begin; at < end; ++at) {
        const bool isEqual = isEqualAt(at);
        const QColor &background = isEqual ? colors.accentTint : colors.replaced;
        const QColor &underline = isEqual ? colors.accent : colors.warnFill;
        const QRect upper = cell(at - begin, top).adjusted(0, 0, 0, -1);
        if (at < m_octets.upper.size())
            paintOctetTint(painter, upper, background, underline);
        if (at < m_octets.lower.size())
            paintOctetTint(painter, upper.translated(0, 2 * octetRowHeight()), background, underline);
    }
}

void OctetStrip::paintOctets(QPainter &painter, const std::string &octets, std::size_t begin, int top) const
{
    painter.setFont(fontOf(TextRole::Bytes));
    painter.setPen(widgets::colorsOf(palette()).text);
    for (std::size_t at = begin; at < std::min(endOfLine(begin), octets.size()); ++at)
        painter.drawText(cell(at - begin, top), Qt::AlignCenter,
                         text::hex(std::string_view(octets).substr(at, 1)));
}

void OctetStrip::paintSigns(QPainter &painter, std::size_t begin, int top) const
{
    const Colors &colors = widgets::colorsOf(palette());
    painter.setFont(fontOf(TextRole::TagName));
    for (std::size_t at = begin; at < endOfLine(begin); ++at) {
        painter.setPen(isEqualAt(at) ? colors.pass : colors.fail);
        painter.drawText(cell(at - begin, top), Qt::AlignCenter,
                         isEqualAt(at) ? QStringLiteral("=") : QStringLiteral("≠"));
    }
}

void OctetStrip::paintName(QPainter &painter, const QString &name, int top) const
{
    const QRect row(margin(), top, width() - 2 * margin(), octetRowHeight());
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(widgets::colorsOf(palette()).text2);
    painter.drawText(
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop, {labelWidth(), octetRowHeight()},
                            row),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, name);
}

void OctetStrip::paintAbsence(QPainter &painter, const QString &words, int top) const
{
    QRect rect = cell(0, top);
    rect.setRight(width() - margin());
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(widgets::colorsOf(palette()).fail);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, words);
}

bool OctetStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace dkimlens::pages
