// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/address_text.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace dkimlens::dns {

namespace {

constexpr std::size_t groupCount = ipv6Size / 2;

using Groups = std::array<std::uint16_t, groupCount>;

Groups groupsOf(std::string_view octets)
{
    Groups groups{};
    for (std::size_t i = 0; i < groupCount; ++i) {
        const auto high = static_cast<std::uint8_t>(octets[2 * i]);
        const auto low = static_cast<std::uint8_t>(octets[2 * i + 1]);
        groups[i] = static_cast<std::uint16_t>(high << 8U | low);
    }
    return groups;
}

struct Run
{
    std::size_t begin = 0;
    std::size_t size = 0;
};

Run zerosAt(const Groups &groups, std::size_t begin)
{
    Run run{begin, 0};
    while (begin + run.size < groupCount && groups[begin + run.size] == 0)
        ++run.size;
    return run;
}

// RFC 5952, 4.2: the longest, the first of several, and no single group.
Run shortened(const Groups &groups)
{
    Run longest;
    for (std::size_t i = 0; i < groupCount; ++i) {
        const Run run = zerosAt(groups, i);
        if (run.size > longest.size)
            longest = run;
    }
    return longest.size > 1 ? longest : Run{groupCount, 0};
}

std::string hexadecimal(std::uint16_t group)
{
    std::array<char, 4> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), group, 16);
    return {digits.data(), result.ptr};
}

std::string joined(const Groups &groups, std::size_t begin, std::size_t end)
{
    std::string text;
    for (std::size_t i = begin; i < end; ++i)
        text += (i == begin ? "" : ":") + hexadecimal(groups[i]);
    return text;
}

} // namespace

std::string ipv4Text(std::string_view octets)
{
    std::string text;
    if (octets.size() != ipv4Size)
        return text;
    for (const char octet : octets)
        text += (text.empty() ? "" : ".") + std::to_string(static_cast<std::uint8_t>(octet));
    return text;
}

std::string ipv6Text(std::string_view octets)
{
    if (octets.size() != ipv6Size)
        return {};
    const Groups groups = groupsOf(octets);
    const Run zeros = shortened(groups);
    std::string start = joined(groups, 0, zeros.begin);
    if (zeros.size == 0)
        return start;
    return start + "::" + joined(groups, zeros.begin + zeros.size, groupCount);
}

} // namespace dkimlens::dns
