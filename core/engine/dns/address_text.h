// SPDX-License-Identifier: Apache-2.0
// IP addresses from their octets.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::dns {

constexpr std::size_t ipv4Size = 4;
constexpr std::size_t ipv6Size = 16;

// Empty where `octets` has another size.
std::string ipv4Text(std::string_view octets);
std::string ipv6Text(std::string_view octets); // as RFC 5952, 4 recommends

} // namespace dkimlens::dns
