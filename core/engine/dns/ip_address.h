// SPDX-License-Identifier: Apache-2.0
// IP addresses as values: read from text strictly, compared with networks.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::dns {

struct IpAddress
{
    std::string octets; // 4 or 16, in network order

    bool isIpv4() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
};

constexpr std::uint8_t ipv4Bits = 32;
constexpr std::uint8_t ipv6Bits = 128;

// Nothing for any other form: a zone, a port, brackets, leading zeros in IPv4, missing parts.
std::optional<IpAddress> parseIpv4(std::string_view text); // RFC 7208, 12: ip4-network
std::optional<IpAddress> parseIpv6(std::string_view text); // RFC 4291, 2.2
std::optional<IpAddress> parseIpAddress(std::string_view text); // either

std::string textOf(const IpAddress &address); // IPv6 as RFC 5952, 4 recommends

// The IPv4 address within an IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2); any other as it is.
IpAddress unmapped(const IpAddress &address);

// Whether the first `prefix` bits are the same. Never of an IPv4 and an IPv6 address.
bool isInNetwork(const IpAddress &address, const IpAddress &network, std::uint8_t prefix);

// "192.0.2.1"; of IPv6 the 32 hexadecimal digits with dots between them, in lower case (RFC 7208, 7.3
// and 7.4).
std::string dottedText(const IpAddress &address);

// Where its PTR records stand: in in-addr.arpa (RFC 1035, 3.5) or ip6.arpa (RFC 3596, 2.5).
std::string reverseName(const IpAddress &address);

} // namespace dkimlens::dns
