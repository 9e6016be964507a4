// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/written_dates.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"
#include "core/engine/message/date.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace dkimlens::diagnose {

namespace {

constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string zoneText(std::int64_t minutes)
{
    const std::int64_t size = minutes < 0 ? -minutes : minutes;
    return (minutes < 0 ? "-" : "+") + twoDigits(size / 60) + twoDigits(size % 60);
}

struct DateForm
{
    bool hasWeekday = true;
    bool padsDay = false;
};

// Without its zone. `time`: seconds since 1970, in the zone.
std::string written(std::int64_t time, DateForm form)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(time)};
    const auto midnight = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day day(midnight);
    const auto clock = std::chrono::duration_cast<std::chrono::seconds>(moment - midnight).count();
    const auto number = static_cast<unsigned>(day.day());
    const std::string month = months.at(static_cast<unsigned>(day.month()) - 1);
    const std::string weekday = weekdays.at(std::chrono::weekday(midnight).c_encoding());
    return (form.hasWeekday ? weekday + ", " : "")
        + (form.padsDay ? twoDigits(number) : std::to_string(number)) + " " + month + " "
        + std::to_string(static_cast<int>(day.year())) + " " + twoDigits(clock / 3600) + ":"
        + twoDigits(clock / 60 % 60) + ":" + twoDigits(clock % 60);
}

} // namespace

std::vector<std::string> datesOfTheSameMoment(std::string_view value)
{
    constexpr std::int64_t west = -720; // minutes: 12 hours
    constexpr std::int64_t east = 840; // 14 hours
    constexpr std::int64_t latest = 253402300799; // the end of the year 9999
    const std::optional<std::int64_t> time = message::parseDate(value);
    std::vector<std::string> dates;
    if (!time || *time < 0 || *time > latest - east * 60)
        return dates;
    constexpr std::array forms{DateForm{true, false}, DateForm{true, true}, DateForm{false, false},
                               DateForm{false, true}};
    for (const DateForm &form : forms) {
        for (const std::string_view zone :
             {"+0000", "GMT", "-0000", "+0000 (UTC)", "+0000 (GMT)", "UT", "UTC", "Z"})
            dates.push_back(written(*time, form).append(" ").append(zone));
        for (std::int64_t zone = west; zone <= east; zone += 30) {
            if (zone != 0 && *time + zone * 60 >= 0)
                dates.push_back(written(*time + zone * 60, form) + " " + zoneText(zone));
        }
    }
    std::erase(dates, std::string(Slice(value).trimmed(isFoldingSpace).text()));
    return dates;
}

} // namespace dkimlens::diagnose
