// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/strength_scale.h"

#include "core/engine/dkim/key_record.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace dkimlens::pages {
namespace {

using widgets::Colors;
using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;

constexpr int largeRsaBits = 4096; // more than receivers need; some cannot verify with it

struct Zone
{
    int from; // bits
    double begin; // along the scale
    double end;
    QColor Colors::*tint;
    QColor Colors::*line;
    const char *word;
};

constexpr std::array zones{
    Zone{0, 0.0, 0.18, &Colors::failTint, &Colors::fail,
         QT_TRANSLATE_NOOP("dkimlens::pages::StrengthScale", "do not use")},
    Zone{dkim::minRsaBits, 0.18, 0.38, &Colors::warnTint, &Colors::warnFill,
         QT_TRANSLATE_NOOP("dkimlens::pages::StrengthScale", "weak")},
    Zone{dkim::goodRsaBits, 0.38, 0.82, &Colors::passTint, &Colors::pass,
         QT_TRANSLATE_NOOP("dkimlens::pages::StrengthScale", "good")},
    Zone{largeRsaBits, 0.82, 1.0, &Colors::passTint, &Colors::pass,
         QT_TRANSLATE_NOOP("dkimlens::pages::StrengthScale", "good, large")},
};

int barTop()
{
    return QFontMetrics(fontOf(TextRole::SmallTitle)).height() + scaled(2);
}

int barHeight()
{
    return scaled(13);
}

int lineHeight()
{
    return QFontMetrics(fontOf(TextRole::SecondLine)).height();
}

QString boundText(const Zone &zone)
{
    return zone.from == 0 ? StrengthScale::tr("under %1").arg(dkim::minRsaBits) : QString::number(zone.from);
}

} // namespace

StrengthScale::StrengthScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthScale::setBits(int bits)
{
    m_bits = bits;
    setAccessibleName(tr("Key size on a scale: %1 bits; under %2 must not be used, %3 and more is good")
                          .arg(bits)
                          .arg(dkim::minRsaBits)
                          .arg(dkim::goodRsaBits));
    update();
}

QSize StrengthScale::sizeHint() const
{
    return {scaled(320), barTop() + barHeight() + scaled(2) + 2 * lineHeight()};
}

// Linear within each zone; the last one ends at twice its bound.
double StrengthScale::positionOf(int bits) const
{
    const auto zone = std::prev(std::ranges::upper_bound(zones, std::max(bits, 0), {}, &Zone::from));
    const int upper = std::next(zone) == zones.end() ? 2 * largeRsaBits : std::next(zone)->from;
    const double share = static_cast<double>(std::min(bits, upper) - zone->from) / (upper - zone->from);
    return zone->begin + share * (zone->end - zone->begin);
}

void StrengthScale::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter);
    paintMark(painter);
}

void StrengthScale::paintZones(QPainter &painter) const
{
    const Colors &colors = widgets::colorsOf(palette());
    const int textTop = barTop() + barHeight() + scaled(2);
    painter.setFont(fontOf(TextRole::SecondLine));
    for (const Zone &zone : zones) {
        const double left = std::floor(zone.begin * (width() - 1));
        const double zoneWidth = std::floor(zone.end * (width() - 1)) - left - scaled(1);
        painter.setPen(colors.*zone.line);
        painter.setBrush(colors.*zone.tint);
        painter.drawRect(QRectF(left + 0.5, barTop() + 0.5, zoneWidth, barHeight() - 1));
        const QRectF text(left, textTop, zoneWidth, lineHeight());
        painter.setPen(colors.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, boundText(zone));
        painter.setPen(colors.text2);
        painter.drawText(text.translated(0, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, tr(zone.word));
    }
}

void StrengthScale::paintMark(QPainter &painter) const
{
    const Colors &colors = widgets::colorsOf(palette());
    const double x =
        std::floor(std::clamp(positionOf(m_bits) * width(), scaled(6.0) + 0.0, width() - scaled(8.0) - 0.0));
    const double half = scaled(5);
    QPainterPath triangle;
    triangle.moveTo(x - half, barTop() - 2 * half);
    triangle.lineTo(x + half, barTop() - 2 * half);
    triangle.lineTo(x, barTop() - scaled(1));
    triangle.closeSubpath();
    painter.fillPath(triangle, colors.text);
    painter.fillRect(QRectF(x - 0.75, barTop() - scaled(1), 1.5, barHeight() + scaled(1)), colors.text);
    const QFont font = fontOf(TextRole::SmallTitle);
    painter.setFont(font);
    painter.setPen(colors.text);
    const int textWidth = QFontMetrics(font).horizontalAdvance(tr("this key"));
    const bool fitsRight = x + half + scaled(6) + textWidth < width();
    const double left = fitsRight ? x + half + scaled(6) : x - half - scaled(6) - textWidth;
    painter.drawText(QRectF(left, 0, textWidth + 1, barTop() - scaled(2)), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("this key"));
}

} // namespace dkimlens::pages
