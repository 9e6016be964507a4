// SPDX-License-Identifier: Apache-2.0
// Measuring the columns.

#include "ui/source/byte_metrics.h"

#include "ui/widgets/metrics.h"

#include <algorithm>

namespace dkimlens::source {

using widgets::fontOf;
using widgets::scaled;
using widgets::TextRole;
namespace length = widgets::length;

namespace {

CellMetrics cellMetrics(const QFont &font)
{
    constexpr int sample = 64; // many, since single widths may be rounded
    const QFontMetricsF metrics(font);
    const double character = metrics.horizontalAdvance(QString(sample, QLatin1Char('0'))) / sample;
    return {metrics, character, static_cast<double>(scaled(13)), static_cast<double>(scaled(23))};
}

} // namespace

ByteMetrics ByteMetrics::forOffsets(std::size_t largestOffset, Spacing spacing)
{
    constexpr int fewestDigits = 4;
    const int row = spacing == Spacing::Source ? length::byteRow : length::wideByteRow;
    const QFont bytes = fontOf(TextRole::Bytes);
    const QFont offset = fontOf(TextRole::Offset);
    const int digits = std::max(static_cast<int>(QString::number(largestOffset).size()), fewestDigits);
    const double digit = QFontMetricsF(offset).horizontalAdvance(QLatin1Char('0'));

    ByteMetrics metrics{bytes, offset, fontOf(TextRole::SecondLine), cellMetrics(bytes), 0, 0, 0, 0, 0};
    metrics.rowHeight = std::max(scaled(row), qRound(metrics.cell.font.height()));
    metrics.offsetRight = scaled(2 * length::unit) + qRound(digits * digit);
    metrics.gutter = metrics.offsetRight + scaled(length::unit);
    metrics.gutterWidth = scaled(length::unit);
    metrics.text = metrics.gutter + metrics.gutterWidth + scaled(length::unit);
    return metrics;
}

int ByteMetrics::noteWidth(const QString &words) const
{
    return QFontMetrics(note).horizontalAdvance(words) + 2 * scaled(length::boxGap);
}

} // namespace dkimlens::source
