// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/selector_date.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace dkimlens::dkim {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr year firstYear{2004}; // DomainKeys: the first keys in DNS

constexpr std::array<std::string_view, 12> monthNames{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

// A stretch of the selector that holds digits only, letters only, or one other character.
using Runs = std::vector<std::string_view>;

int kindOf(char c)
{
    return isDigit(c) ? 1 : static_cast<int>(isAlpha(c)) * 2;
}

Runs runsOf(std::string_view selector)
{
    Runs runs;
    while (!selector.empty()) {
        const int kind = kindOf(selector.front());
        std::size_t size = 1;
        while (kind != 0 && size < selector.size() && kindOf(selector[size]) == kind)
            ++size;
        runs.push_back(selector.substr(0, size));
        selector.remove_prefix(size);
    }
    return runs;
}

unsigned numberOf(std::string_view digits)
{
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool isSeparator(std::string_view run)
{
    return run == "-" || run == "_" || run == ".";
}

bool isDigits(std::string_view run, std::size_t count)
{
    return run.size() == count && isDigit(run.front());
}

std::optional<month> monthNamed(std::string_view run)
{
    const auto *name = std::ranges::find_if(
        monthNames, [run](std::string_view each) { return equalsIgnoringCase(each, run); });
    if (name == monthNames.end())
        return std::nullopt;
    return month(static_cast<unsigned>(name - monthNames.begin()) + 1);
}

year yearOf(std::string_view digits)
{
    return year(static_cast<int>(numberOf(digits.substr(0, 4))));
}

// "20161025", or with the time of day behind it: "20130519032151".
SelectorDate fullDate(std::string_view digits)
{
    return {yearOf(digits), month(numberOf(digits.substr(4, 2))), day(numberOf(digits.substr(6, 2)))};
}

std::string_view at(const Runs &runs, std::size_t index)
{
    return index < runs.size() ? runs[index] : std::string_view();
}

// "aug2018", "2018-aug"; `index`: of the year.
std::optional<month> namedMonthBeside(const Runs &runs, std::size_t index)
{
    const std::size_t after = isSeparator(at(runs, index + 1)) ? index + 2 : index + 1;
    if (const std::optional<month> named = monthNamed(at(runs, after)))
        return named;
    const std::size_t gap = index > 0 && isSeparator(runs[index - 1]) ? 2 : 1;
    return index >= gap ? monthNamed(runs[index - gap]) : std::nullopt;
}

// The two digits that stand behind a separator: "2016-10".
std::optional<unsigned> numberAfter(const Runs &runs, std::size_t index)
{
    const bool isThere = isSeparator(at(runs, index + 1)) && isDigits(at(runs, index + 2), 2);
    return isThere ? std::optional(numberOf(runs[index + 2])) : std::nullopt;
}

SelectorDate dateFromYear(const Runs &runs, std::size_t index)
{
    SelectorDate date{yearOf(runs[index]), namedMonthBeside(runs, index), std::nullopt};
    const std::optional<unsigned> number = numberAfter(runs, index);
    if (date.month || !number)
        return date;
    date.month = month(*number);
    if (const std::optional<unsigned> last = numberAfter(runs, index + 2))
        date.day = day(*last);
    return date;
}

std::optional<SelectorDate> dateAt(const Runs &runs, std::size_t index)
{
    const std::string_view run = runs[index];
    if (!isDigit(run.front()))
        return std::nullopt;
    if (run.size() == 8 || run.size() == 12 || run.size() == 14)
        return fullDate(run);
    if (run.size() == 6)
        return SelectorDate{yearOf(run), month(numberOf(run.substr(4))), std::nullopt};
    return run.size() == 4 ? std::optional(dateFromYear(runs, index)) : std::nullopt;
}

bool isDate(const SelectorDate &date)
{
    if (date.month && !date.month->ok())
        return false;
    return !date.day || year_month_day(date.year, *date.month, *date.day).ok();
}

sys_days firstDay(const SelectorDate &date)
{
    using std::chrono::January;
    return sys_days(date.year / date.month.value_or(January) / date.day.value_or(day(1)));
}

sys_days dayOf(std::int64_t secondsSince1970)
{
    return std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(secondsSince1970)));
}

std::string padded(unsigned number)
{
    return (number < 10 ? "-0" : "-") + std::to_string(number);
}

} // namespace

std::string SelectorDate::text() const
{
    std::string text = std::to_string(static_cast<int>(year));
    if (month)
        text += padded(static_cast<unsigned>(*month));
    if (day)
        text += padded(static_cast<unsigned>(*day));
    return text;
}

sys_days SelectorDate::lastDay() const
{
    const std::chrono::month last = month.value_or(std::chrono::December);
    return day ? sys_days(year / last / *day) : sys_days(year / last / std::chrono::last);
}

std::optional<SelectorDate> dateIn(std::string_view selector, std::int64_t now)
{
    constexpr std::size_t longest = 100; // of what a person would read a date in
    const Runs runs = runsOf(selector.substr(0, longest));
    std::optional<SelectorDate> found;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::optional<SelectorDate> date = dateAt(runs, i);
        if (!date || !isDate(*date) || date->year < firstYear || firstDay(*date) > dayOf(now))
            continue;
        if (found)
            return std::nullopt; // which of the two is it?
        found = date;
    }
    return found;
}

std::optional<SelectorDate> readSelectorDate(std::string_view text)
{
    constexpr std::int64_t never = 253402300799; // the end of 9999
    return dateIn(text, never);
}

bool isOld(const SelectorDate &date, std::int64_t now)
{
    const year_month_day last(date.lastDay());
    const year_month_day limit = last + oldSelector;
    return dayOf(now) > sys_days(limit.year() / limit.month() / std::min(limit.day(), day(28)));
}

} // namespace dkimlens::dkim
