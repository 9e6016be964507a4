// SPDX-License-Identifier: Apache-2.0
#include "core/engine/message/date.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace dkimlens::message {

namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

// Hours east of Greenwich (RFC 5322, 4.3).
constexpr std::array<std::pair<std::string_view, int>, 11> obsoleteZones{{
    {"ut", 0},
    {"gmt", 0},
    {"utc", 0},
    {"est", -5},
    {"edt", -4},
    {"cst", -6},
    {"cdt", -5},
    {"mst", -7},
    {"mdt", -6},
    {"pst", -8},
    {"pdt", -7},
}};

using Words = std::vector<std::string>;

constexpr bool separates(char c)
{
    return isFoldingSpace(c) || c == ',';
}

// Comments nest, and a backslash takes the next character's meaning away.
std::string withoutComments(std::string_view value)
{
    std::string text;
    int depth = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '\\' && depth > 0)
            ++i;
        else if (c == '(')
            ++depth;
        else if (c == ')' && depth > 0)
            --depth;
        else if (depth == 0)
            text += c;
        if (c == ')' && depth == 0)
            text += ' ';
    }
    return text;
}

// Words, with each colon as one.
Words wordsOf(std::string_view value)
{
    Words words;
    bool continues = false;
    for (const char c : withoutComments(value)) {
        if (separates(c)) {
            continues = false;
        } else if (c == ':' || !continues) {
            words.emplace_back(1, toLower(c));
            continues = c != ':';
        } else {
            words.back() += toLower(c);
        }
    }
    return words;
}

std::optional<int> numberOf(std::string_view word, std::size_t maxDigits)
{
    int number = 0;
    const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (word.empty() || word.size() > maxDigits || !isDigit(word.front()) || problem != std::errc{}
        || end != word.data() + word.size())
        return std::nullopt;
    return number;
}

// RFC 5322, 4.3: two digits are of 1950 to 2049, three are since 1900.
std::optional<int> yearOf(std::string_view word)
{
    const std::optional<int> number = numberOf(word, 4);
    if (!number || word.size() < 2)
        return std::nullopt;
    if (word.size() == 2)
        return *number + (*number < 50 ? 2000 : 1900);
    return word.size() == 3 ? *number + 1900 : *number;
}

std::optional<unsigned> monthOf(std::string_view word)
{
    const auto month = std::ranges::find(months, word.substr(0, 3));
    if (month == months.end())
        return std::nullopt;
    return static_cast<unsigned>(month - months.begin()) + 1;
}

// Seconds east of Greenwich.
std::optional<std::int64_t> zoneOf(std::string_view word)
{
    if (word.empty() || (word.size() == 1 && isAlpha(word.front())))
        return 0;
    for (const auto &[name, hours] : obsoleteZones) {
        if (word == name)
            return std::int64_t{hours} * 3600;
    }
    const std::optional<int> number = word.size() == 5 ? numberOf(word.substr(1), 4) : std::nullopt;
    if (!number || (word.front() != '+' && word.front() != '-') || *number % 100 > 59)
        return std::nullopt;
    const std::int64_t seconds = *number / 100 * std::int64_t{3600} + *number % 100 * std::int64_t{60};
    return word.front() == '-' ? -seconds : seconds;
}

// Takes the first word, empty where there is none.
std::string take(Words &words)
{
    if (words.empty())
        return {};
    std::string word = std::move(words.front());
    words.erase(words.begin());
    return word;
}

bool takeColon(Words &words)
{
    if (words.empty() || words.front() != ":")
        return false;
    words.erase(words.begin());
    return true;
}

std::optional<std::int64_t> takeDay(Words &words)
{
    if (!words.empty() && isAlpha(words.front().front()))
        take(words); // the day's name, which may be wrong and says nothing new
    const std::optional<int> day = numberOf(take(words), 2);
    const std::optional<unsigned> month = monthOf(take(words));
    const std::optional<int> year = yearOf(take(words));
    if (!day || !month || !year)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(*month),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch() / std::chrono::seconds(1);
}

std::optional<std::int64_t> takeTime(Words &words)
{
    constexpr int missing = 99; // more than any of them may be
    const int hour = numberOf(take(words), 2).value_or(missing);
    const int minute = takeColon(words) ? numberOf(take(words), 2).value_or(missing) : missing;
    const int second = takeColon(words) ? numberOf(take(words), 2).value_or(missing) : 0;
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return hour * std::int64_t{3600} + minute * std::int64_t{60} + second;
}

} // namespace

std::optional<std::int64_t> parseDate(std::string_view value)
{
    Words words = wordsOf(value);
    const std::optional<std::int64_t> day = takeDay(words);
    const std::optional<std::int64_t> time = day ? takeTime(words) : std::nullopt;
    const std::optional<std::int64_t> zone = zoneOf(take(words));
    if (!time || !zone)
        return std::nullopt;
    return *day + *time - *zone;
}

std::optional<std::int64_t> dateOf(const Message &message)
{
    const auto isDate = [&](const HeaderField &field) {
        return field.isField() && equalsIgnoringCase(message.text(field.name), "Date");
    };
    const auto field = std::ranges::find_if(message.fields(), isDate);
    return field == message.fields().end() ? std::nullopt : parseDate(message.text(field->value));
}

} // namespace dkimlens::message
