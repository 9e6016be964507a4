// SPDX-License-Identifier: Apache-2.0
// The date that a selector names, as many do: 20161025, 2016-10, mail2019, s202309. A reading, no proof;
// where it may be something else, nothing is read.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::dkim {

constexpr std::chrono::years oldSelector{2}; // keys that stand longer should have been changed

struct SelectorDate
{
    std::chrono::year year{};
    std::optional<std::chrono::month> month;
    std::optional<std::chrono::day> day; // only with a month

    std::string text() const; // "2016-10-25", "2016-10", "2016"
    std::chrono::sys_days lastDay() const; // the latest that it can mean

    friend bool operator==(const SelectorDate &, const SelectorDate &) = default;
};

// `now`: seconds since 1970; nothing lies after it, nor before 2004, when keys came into DNS.
std::optional<SelectorDate> dateIn(std::string_view selector, std::int64_t now);

// The date as text() writes it.
std::optional<SelectorDate> readSelectorDate(std::string_view text);

bool isOld(const SelectorDate &date, std::int64_t now);

} // namespace dkimlens::dkim
