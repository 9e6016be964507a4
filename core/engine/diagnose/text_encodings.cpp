// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/text_encodings.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dkimlens::diagnose {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

std::optional<char> octetOf(std::string_view pair)
{
    int octet = 0;
    for (const char c : pair.substr(0, 2)) {
        const char upper = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
        const std::size_t digit = hexDigits.find(upper);
        if (digit == std::string_view::npos)
            return std::nullopt;
        octet = octet * 16 + static_cast<int>(digit);
    }
    return pair.size() < 2 ? std::nullopt : std::optional(static_cast<char>(octet));
}

// The size of a soft line break: "=", white space, line end.
std::size_t softBreakSize(std::string_view text)
{
    const std::size_t end = text.find_first_not_of(" \t", 1);
    if (end == std::string_view::npos)
        return text.size();
    if (text.substr(end).starts_with("\r\n"))
        return end + 2;
    return text[end] == '\n' ? end + 1 : 0;
}

void appendEscaped(std::string &text, char c)
{
    const auto octet = static_cast<unsigned char>(c);
    text += '=';
    text += hexDigits[octet >> 4];
    text += hexDigits[octet & 15];
}

// One line of text, without its line end, in lines of at most usualLine.
std::string encodedLine(std::string_view line)
{
    std::string encoded;
    std::size_t column = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        std::string unit;
        const char c = line[at];
        const bool isLast = at + 1 == line.size();
        if (c == '=' || !isAscii(c) || (isControl(c) && c != '\t') || (isLast && isWsp(c)))
            appendEscaped(unit, c);
        else
            unit = c;
        const std::size_t room = usualLine - (isLast ? 0 : 1); // of the "=" that ends the line
        if (column + unit.size() > room) {
            encoded += "=\r\n";
            column = 0;
        }
        encoded += unit;
        column += unit.size();
    }
    return encoded;
}

// The code point that `text` begins with, and its size; nothing where it is no UTF-8.
struct CodePoint
{
    std::uint32_t value = 0;
    std::size_t size = 0;
};

std::optional<CodePoint> codePointAt(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return CodePoint{lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size)
        return std::nullopt;
    std::uint32_t value = lead & (0x7FU >> size);
    for (const char c : text.substr(1, size - 1)) {
        const auto octet = static_cast<unsigned char>(c);
        if ((octet & 0xC0U) != 0x80)
            return std::nullopt;
        value = (value << 6) | (octet & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest.at(size) || value > 0x10FFFF || isSurrogate)
        return std::nullopt;
    return CodePoint{value, size};
}

void appendUtf8(std::string &text, std::uint32_t value)
{
    if (value < 0x80) {
        text += static_cast<char>(value);
    } else if (value < 0x800) {
        text += static_cast<char>(0xC0U | (value >> 6));
        text += static_cast<char>(0x80U | (value & 0x3FU));
    } else {
        text += static_cast<char>(0xE0U | (value >> 12));
        text += static_cast<char>(0x80U | ((value >> 6) & 0x3FU));
        text += static_cast<char>(0x80U | (value & 0x3FU));
    }
}

// The octets 80 to 9f of Windows-1252; 0: none.
constexpr std::array<std::uint16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<char> latin1Octet(std::uint32_t value)
{
    return value <= 0xFF ? std::optional(static_cast<char>(value)) : std::nullopt;
}

std::optional<char> windows1252Octet(std::uint32_t value)
{
    const auto *it = std::ranges::find(windows1252, value);
    if (value > 0xFF && it != windows1252.end())
        return static_cast<char>(0x80 + (it - windows1252.begin()));
    const bool isFree = value < 0x80 || value >= 0xA0;
    return isFree ? latin1Octet(value) : std::nullopt;
}

std::optional<std::string> fromUtf8(std::string_view text, std::optional<char> (*octetFor)(std::uint32_t))
{
    std::string octets;
    while (!text.empty()) {
        const std::optional<CodePoint> point = codePointAt(text);
        const std::optional<char> octet = point ? octetFor(point->value) : std::nullopt;
        if (!octet)
            return std::nullopt;
        octets += *octet;
        text.remove_prefix(point->size);
    }
    return octets;
}

} // namespace

std::string fromQuotedPrintable(std::string_view text)
{
    std::string octets;
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('='), text.size());
        octets += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty())
            break;
        const std::optional<char> octet = octetOf(text.substr(1, 2));
        const std::size_t soft = octet ? 0 : softBreakSize(text);
        if (octet)
            octets += *octet;
        else if (soft == 0)
            octets += '=';
        text.remove_prefix(octet ? 3 : std::max<std::size_t>(soft, 1));
    }
    return octets;
}

std::string toQuotedPrintable(std::string_view text)
{
    std::string encoded;
    while (!text.empty()) {
        const std::size_t lf = text.find('\n');
        const bool hasEnd = lf != std::string_view::npos;
        std::string_view line = text.substr(0, lf);
        if (hasEnd && line.ends_with('\r'))
            line.remove_suffix(1);
        encoded += encodedLine(line);
        if (hasEnd)
            encoded += "\r\n";
        text.remove_prefix(hasEnd ? lf + 1 : text.size());
    }
    return encoded;
}

std::string toBase64Lines(std::string_view octets, std::size_t width)
{
    const std::string encoded = crypto::toBase64(octets);
    std::string lines;
    for (std::size_t at = 0; at < encoded.size(); at += width)
        lines.append(encoded, at, width).append("\r\n");
    return lines;
}

std::optional<std::string> latin1FromUtf8(std::string_view text)
{
    return fromUtf8(text, latin1Octet);
}

std::optional<std::string> windows1252FromUtf8(std::string_view text)
{
    return fromUtf8(text, windows1252Octet);
}

std::string utf8FromLatin1(std::string_view text)
{
    std::string utf8;
    for (const char c : text)
        appendUtf8(utf8, static_cast<unsigned char>(c));
    return utf8;
}

std::optional<std::string> utf8FromWindows1252(std::string_view text)
{
    std::string utf8;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        const bool isSpecial = octet >= 0x80 && octet < 0xA0;
        const std::uint32_t value = isSpecial ? windows1252.at(octet - 0x80U) : octet;
        if (isSpecial && value == 0)
            return std::nullopt;
        appendUtf8(utf8, value);
    }
    return utf8;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::optional<CodePoint> point = codePointAt(text);
        if (!point)
            return false;
        text.remove_prefix(point->size);
    }
    return true;
}

} // namespace dkimlens::diagnose
