// SPDX-License-Identifier: Apache-2.0
// Numbers, sizes and times as people read them.

#include "ui/text/units.h"

#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace dkimlens::text {

namespace {

class Units
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

constexpr std::uint64_t separatorsFrom = 10'000;
constexpr std::uint64_t kilobyte = 1024;
constexpr int lastYear = 9999;

QString scaled(std::uint64_t octets)
{
    const std::array units{Units::tr("KB"), Units::tr("MB"), Units::tr("GB")};
    double value = double(octets) / double(kilobyte);
    std::size_t unit = 0;
    while (value >= double(kilobyte) && unit + 1 < units.size()) {
        value /= double(kilobyte);
        ++unit;
    }
    return Units::tr("%1 %2", "a number and its unit").arg(wordLocale().toString(value, 'f', 1), units[unit]);
}

QString twoUnits(const QString &larger, std::int64_t smallerCount, const QString &smaller)
{
    return smallerCount == 0 ? larger : Units::tr("%1 %2", "two parts of a duration").arg(larger, smaller);
}

} // namespace

QLocale wordLocale()
{
    return QLocale(Units::tr("en", "the language that you translate into, as its ISO 639 code"));
}

QString number(std::uint64_t value)
{
    return value < separatorsFrom ? QString::number(value) : wordLocale().toString(qulonglong{value});
}

int pluralOf(std::uint64_t value)
{
    constexpr std::uint64_t large = 1'000'000; // its plural is that of all larger round numbers
    return static_cast<int>(std::min(value, large));
}

QString exactByteCount(std::uint64_t octets)
{
    return Units::tr("%1 byte(s)", "%1 is the number", pluralOf(octets)).arg(number(octets));
}

QString byteCount(std::uint64_t octets)
{
    return octets < kilobyte ? exactByteCount(octets) : scaled(octets);
}

QString dateTime(std::int64_t secondsSince1970)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSince1970, Qt::UTC);
    if (!time.isValid() || time.date().year() > lastYear)
        return Units::tr("%1 seconds after 1970").arg(secondsSince1970);
    const QString format = Units::tr("d MMM yyyy, HH:mm:ss", "a date and time, in the letters of QDateTime");
    return Units::tr("%1 UTC").arg(wordLocale().toString(time, format));
}

QString date(std::int64_t secondsSince1970)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSince1970, Qt::UTC);
    if (!time.isValid() || time.date().year() > lastYear)
        return Units::tr("%1 seconds after 1970").arg(secondsSince1970);
    return wordLocale().toString(time.date(), Units::tr("d MMM yyyy", "a date, in the letters of QDate"));
}

QString duration(std::int64_t seconds)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    const std::int64_t length = std::max(seconds, -std::numeric_limits<std::int64_t>::max());
    const std::int64_t s = length < 0 ? -length : length;
    if (s < minute)
        return Units::tr("%1 s").arg(s);
    if (s < hour)
        return twoUnits(Units::tr("%1 min").arg(s / minute), s % minute, Units::tr("%1 s").arg(s % minute));
    if (s < day)
        return twoUnits(Units::tr("%1 h").arg(s / hour), s % hour / minute,
                        Units::tr("%1 min").arg(s % hour / minute));
    const auto days = static_cast<std::uint64_t>(s / day);
    return Units::tr("%1 day(s)", "%1 is the number", pluralOf(days)).arg(number(days));
}

QString shortDuration(std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds tenth(100);
    constexpr std::chrono::minutes minute(1);
    if (time >= minute)
        return duration(std::chrono::duration_cast<std::chrono::seconds>(time).count());
    const double seconds = static_cast<double>(std::max(time, tenth).count()) / 1000;
    const QString text = wordLocale().toString(seconds, 'f', 1);
    return time < tenth ? Units::tr("under %1 s").arg(text) : Units::tr("%1 s").arg(text);
}

} // namespace dkimlens::text
