// SPDX-License-Identifier: Apache-2.0
// Character classes of the mail standards: ASCII only, never the locale's.

#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace dkimlens {

// WSP of RFC 5234: space and tab, nothing else.
constexpr bool isWsp(char c)
{
    return c == ' ' || c == '\t';
}

// What may stand in folding white space. Inside a field every line end is followed by WSP.
constexpr bool isFoldingSpace(char c)
{
    return isWsp(c) || c == '\r' || c == '\n';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isAlphaNumeric(char c)
{
    return isAlpha(c) || isDigit(c);
}

constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

// C0 controls and DEL; octets above 0x7f are UTF-8's business.
constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

inline std::string toLower(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return toLower(c); });
    return lower;
}

constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return toLower(x) == toLower(y); });
}

constexpr bool endsWithIgnoringCase(std::string_view text, std::string_view ending)
{
    return text.size() >= ending.size()
        && equalsIgnoringCase(text.substr(text.size() - ending.size()), ending);
}

} // namespace dkimlens
