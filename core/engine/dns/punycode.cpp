// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/punycode.h"

#include "core/engine/base/ascii.h"

#include <cstdint>
#include <limits>

namespace dkimlens::dns {

namespace {

// RFC 3492, 5.
constexpr std::uint32_t base = 36;
constexpr std::uint32_t tMin = 1;
constexpr std::uint32_t tMax = 26;
constexpr std::uint32_t skew = 38;
constexpr std::uint32_t damp = 700;
constexpr std::uint32_t initialBias = 72;
constexpr std::uint32_t initialPoint = 128;

constexpr std::size_t maxPoints = 63; // a longer U-label makes a longer A-label than DNS can hold

constexpr char32_t lastC1Control = 0x9f;

bool mayStandInLabel(char32_t point)
{
    if (point >= initialPoint)
        return point > lastC1Control;
    const char c = static_cast<char>(point);
    return isAlphaNumeric(c) || c == '-' || c == '_';
}

// RFC 3492, 6.1.
std::uint32_t adapted(std::uint32_t delta, std::uint32_t points, bool isFirst)
{
    delta = isFirst ? delta / damp : delta / 2;
    delta += delta / points;
    std::uint32_t k = 0;
    while (delta > ((base - tMin) * tMax) / 2) {
        delta /= base - tMin;
        k += base;
    }
    return k + (base - tMin + 1) * delta / (delta + skew);
}

char digit(std::uint32_t value)
{
    return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

void appendNumber(std::string &out, std::uint32_t number, std::uint32_t bias)
{
    for (std::uint32_t k = base;; k += base) {
        const std::uint32_t t = k <= bias ? tMin : std::min(k - bias, tMax);
        if (number < t)
            break;
        out += digit(t + (number - t) % (base - t));
        number = (number - t) / (base - t);
    }
    out += digit(number);
}

char32_t smallestFrom(std::u32string_view label, char32_t least)
{
    char32_t smallest = std::numeric_limits<char32_t>::max();
    for (const char32_t point : label) {
        if (point >= least)
            smallest = std::min(smallest, point);
    }
    return smallest;
}

struct Lead
{
    std::size_t size;
    char32_t bits;
    char32_t least; // a smaller code point would be overlong
};

std::optional<Lead> leadOf(unsigned char octet)
{
    if (octet < 0x80)
        return Lead{1, octet, 0};
    if (octet >= 0xc2 && octet < 0xe0)
        return Lead{2, octet & 0x1fU, 0x80};
    if (octet >= 0xe0 && octet < 0xf0)
        return Lead{3, octet & 0x0fU, 0x800};
    if (octet >= 0xf0 && octet < 0xf5)
        return Lead{4, octet & 0x07U, 0x10000};
    return std::nullopt;
}

std::optional<char32_t> takePoint(std::string_view &octets)
{
    const std::optional<Lead> lead = leadOf(static_cast<unsigned char>(octets.front()));
    if (!lead || octets.size() < lead->size)
        return std::nullopt;
    char32_t point = lead->bits;
    for (const char c : octets.substr(1, lead->size - 1)) {
        const auto octet = static_cast<unsigned char>(c);
        if ((octet & 0xc0) != 0x80)
            return std::nullopt;
        point = (point << 6) | (octet & 0x3fU);
    }
    octets.remove_prefix(lead->size);
    const bool isSurrogate = point >= 0xd800 && point < 0xe000;
    return point < lead->least || isSurrogate || point > 0x10ffff ? std::nullopt : std::optional(point);
}

} // namespace

std::optional<std::u32string> decodeUtf8(std::string_view octets)
{
    std::u32string points;
    while (!octets.empty()) {
        const std::optional<char32_t> point = takePoint(octets);
        if (!point)
            return std::nullopt;
        points += *point;
    }
    return points;
}

// RFC 3492, 6.3.
std::optional<std::string> toPunycode(std::u32string_view label)
{
    if (label.size() > maxPoints || !std::ranges::all_of(label, mayStandInLabel))
        return std::nullopt;
    std::string out = "xn--";
    for (const char32_t point : label) {
        if (point < initialPoint)
            out += static_cast<char>(point);
    }
    const auto basic = static_cast<std::uint32_t>(out.size() - 4);
    if (basic > 0)
        out += '-';
    std::uint32_t delta = 0;
    std::uint32_t bias = initialBias;
    std::uint32_t done = basic;
    for (char32_t next = initialPoint; done < label.size(); ++next, ++delta) {
        const char32_t point = smallestFrom(label, next);
        delta += (point - next) * (done + 1); // no overflow: at most 63 points below 0x110000
        next = point;
        for (const char32_t other : label) {
            delta += other < next ? 1 : 0;
            if (other != next)
                continue;
            appendNumber(out, delta, bias);
            bias = adapted(delta, done + 1, done == basic);
            delta = 0;
            ++done;
        }
    }
    return out;
}

} // namespace dkimlens::dns
