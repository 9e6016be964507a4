// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dns/ip_address.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"
#include "core/engine/dns/address_text.h"

#include <algorithm>
#include <charconv>

namespace dkimlens::dns {

namespace {

constexpr std::size_t groupSize = 2; // octets
constexpr std::string_view hexadecimal = "0123456789abcdef";

std::uint8_t octetOf(char c)
{
    return static_cast<std::uint8_t>(c);
}

// Digits alone: from_chars would take a sign.
std::optional<unsigned> numberOf(std::string_view digits, int base, std::size_t longest)
{
    const auto isOfBase = [base](char c) {
        return hexadecimal.substr(0, static_cast<std::size_t>(base)).find(toLower(c))
            != std::string_view::npos;
    };
    if (digits.empty() || digits.size() > longest || !std::ranges::all_of(digits, isOfBase))
        return std::nullopt;
    unsigned number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return number;
}

// qnum
std::optional<char> decimalOctet(std::string_view digits)
{
    const std::optional<unsigned> number = numberOf(digits, 10, 3);
    const bool hasLeadingZero = digits.size() > 1 && digits.front() == '0';
    return number && !hasLeadingZero && *number <= 0xff ? std::optional(static_cast<char>(*number))
                                                        : std::nullopt;
}

std::optional<std::string> groupOctets(std::string_view digits)
{
    const std::optional<unsigned> group = numberOf(digits, 16, 4);
    if (!group)
        return std::nullopt;
    return std::string{static_cast<char>(*group >> 8U), static_cast<char>(*group & 0xffU)};
}

// Before the gap that "::" is, or up to the end of the address.
enum class Place : std::uint8_t { Start, End };

// Groups with colons between them. The last of an address may be an IPv4 address.
std::optional<std::string> groupsOf(std::string_view text, Place place)
{
    std::string octets;
    Slice rest(text);
    while (!rest.isEmpty()) {
        const std::size_t left = rest.size();
        const std::string_view part = rest.takeUntil(':').text();
        const bool isLast = part.size() == left;
        const std::optional<IpAddress> ipv4 = place == Place::End && isLast ? parseIpv4(part) : std::nullopt;
        const std::optional<std::string> group = ipv4 ? ipv4->octets : groupOctets(part);
        if (!group || (!isLast && rest.isEmpty()) || octets.size() > ipv6Size)
            return std::nullopt;
        octets += *group;
    }
    return octets;
}

} // namespace

bool IpAddress::isIpv4() const
{
    return octets.size() == ipv4Size;
}

std::optional<IpAddress> parseIpv4(std::string_view text)
{
    std::string octets;
    Slice rest(text);
    while (octets.size() < ipv4Size) {
        const std::optional<char> octet = decimalOctet(rest.takeUntil('.').text());
        if (!octet)
            return std::nullopt;
        octets += *octet;
    }
    const bool isWhole = rest.isEmpty() && !text.ends_with('.');
    return isWhole ? std::optional(IpAddress{octets}) : std::nullopt;
}

std::optional<IpAddress> parseIpv6(std::string_view text)
{
    const std::size_t gap = text.find("::");
    const bool hasGap = gap != std::string_view::npos;
    std::optional<std::string> start = groupsOf(text.substr(0, gap), hasGap ? Place::Start : Place::End);
    const std::optional<std::string> end =
        hasGap ? groupsOf(text.substr(gap + 2), Place::End) : std::string{};
    if (!start || !end)
        return std::nullopt;
    const std::size_t given = start->size() + end->size();
    if (hasGap ? given > ipv6Size - groupSize : given != ipv6Size)
        return std::nullopt;
    start->append(ipv6Size - given, '\0');
    return IpAddress{*start + *end};
}

std::optional<IpAddress> parseIpAddress(std::string_view text)
{
    const std::optional<IpAddress> ipv4 = parseIpv4(text);
    return ipv4 ? ipv4 : parseIpv6(text);
}

std::string textOf(const IpAddress &address)
{
    return address.isIpv4() ? ipv4Text(address.octets) : ipv6Text(address.octets);
}

IpAddress unmapped(const IpAddress &address)
{
    using namespace std::string_view_literals;
    constexpr auto prefix = "\0\0\0\0\0\0\0\0\0\0\xff\xff"sv;
    const bool isMapped = !address.isIpv4() && address.octets.starts_with(prefix);
    return isMapped ? IpAddress{address.octets.substr(prefix.size())} : address;
}

bool isInNetwork(const IpAddress &address, const IpAddress &network, std::uint8_t prefix)
{
    constexpr unsigned octetBits = 8;
    if (address.octets.size() != network.octets.size() || prefix > address.octets.size() * octetBits)
        return false;
    const std::size_t whole = prefix / octetBits;
    if (address.octets.compare(0, whole, network.octets, 0, whole) != 0)
        return false;
    const unsigned rest = prefix % octetBits;
    if (rest == 0)
        return true;
    const unsigned differing = octetOf(address.octets[whole]) ^ octetOf(network.octets[whole]);
    return differing >> (octetBits - rest) == 0;
}

std::string dottedText(const IpAddress &address)
{
    if (address.isIpv4())
        return textOf(address);
    std::string text;
    for (const char octet : address.octets) {
        text += text.empty() ? "" : ".";
        text += {hexadecimal[octetOf(octet) >> 4U], '.', hexadecimal[octetOf(octet) & 0xfU]};
    }
    return text;
}

std::string reverseName(const IpAddress &address)
{
    const std::string dotted = dottedText(address);
    std::string name;
    for (Slice rest(dotted); !rest.isEmpty();)
        name.insert(0, std::string(rest.takeUntil('.').text()) + '.');
    return name + (address.isIpv4() ? "in-addr.arpa" : "ip6.arpa");
}

} // namespace dkimlens::dns
