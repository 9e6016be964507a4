// SPDX-License-Identifier: Apache-2.0
#include "core/engine/received/hop_time.h"

#include "core/engine/base/ascii.h"
#include "core/engine/message/date.h"

#include <charconv>
#include <chrono>
#include <string_view>

namespace dkimlens::received {

namespace {

constexpr std::size_t longestDate = 256; // octets, comments and all: what is longer is none

// Reads "2016-11-09 20:10:27.258036245 +0000 UTC" and "2015-10-29T11:38:32-04:00" from the left.
class IsoReader
{
public:
    explicit IsoReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<std::int64_t> read()
    {
        const std::chrono::year year(number(4));
        const std::chrono::month month(static_cast<unsigned>(number(2, '-')));
        const std::chrono::year_month_day date(year, month,
                                               std::chrono::day(static_cast<unsigned>(number(2, '-'))));
        if (!take('T'))
            take(' ');
        const int hour = number(2);
        const int minute = number(2, ':');
        const int second = number(2, ':');
        if (m_isWrong || !date.ok() || hour > 23 || minute > 59 || second > 60)
            return std::nullopt;
        skipFraction();
        const std::chrono::seconds local = std::chrono::sys_days(date).time_since_epoch()
            + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
        return (local - zone()).count();
    }

private:
    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    int number(std::size_t digits, char before = '\0')
    {
        if (before != '\0' && !take(before))
            m_isWrong = true;
        int value = 0;
        const std::string_view part = m_text.substr(0, digits);
        const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (part.size() != digits || problem != std::errc{} || end != part.data() + part.size() || value < 0)
            m_isWrong = true;
        m_text.remove_prefix(part.size());
        return value;
    }

    void skipFraction()
    {
        if (!take('.'))
            return;
        while (!m_text.empty() && isDigit(m_text.front()))
            m_text.remove_prefix(1);
    }

    // East of Greenwich; none where it is not written.
    std::chrono::seconds zone()
    {
        take(' ');
        const bool isWest = m_text.starts_with('-');
        if (!take('+') && !take('-'))
            return {};
        const int hours = number(2);
        take(':');
        const int minutes = number(2);
        if (m_isWrong)
            return {};
        const std::chrono::seconds east = std::chrono::hours(hours) + std::chrono::minutes(minutes);
        return isWest ? -east : east;
    }

    std::string_view m_text;
    bool m_isWrong = false;
};

// Where "2016-11-" stands.
std::size_t isoBegin(std::string_view text)
{
    constexpr std::string_view pattern = "0000-00-00";
    for (std::size_t i = 0; i + pattern.size() <= text.size(); ++i) {
        std::size_t matched = 0;
        while (
            matched < pattern.size()
            && (pattern[matched] == '0' ? isDigit(text[i + matched]) : text[i + matched] == pattern[matched]))
            ++matched;
        if (matched == pattern.size())
            return i;
    }
    return std::string_view::npos;
}

} // namespace

std::optional<Time> timeIn(Slice text)
{
    const Slice trimmed = text.trimmed(isFoldingSpace);
    if (trimmed.size() <= longestDate) {
        if (const std::optional<std::int64_t> seconds = message::parseDate(trimmed.text()))
            return Time{*seconds, trimmed.range()};
    }
    const std::size_t begin = isoBegin(trimmed.text());
    if (begin == std::string_view::npos)
        return std::nullopt;
    const Slice iso = trimmed.from(begin).first(longestDate);
    const std::optional<std::int64_t> seconds = IsoReader(iso.text()).read();
    return seconds ? std::optional(Time{*seconds, iso.range()}) : std::nullopt;
}

} // namespace dkimlens::received
