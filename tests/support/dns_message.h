// SPDX-License-Identifier: Apache-2.0
// DNS messages put together by hand, right or wrong as a test wants them.

#pragma once

#include "core/engine/dns/answer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::test {

std::string number16(std::size_t value);
std::string number32(std::uint32_t value);
std::string wireName(std::string_view name); // "a.b" without escapes; "" is the root
std::string wireStrings(const std::vector<std::string> &strings); // a TXT record's data
std::string pointerTo(std::size_t offset);

// Of the class IN.
std::string wireRecord(const std::string &owner, std::uint16_t type, std::uint32_t ttl,
                       const std::string &data);

struct DnsMessage
{
    static constexpr std::uint16_t response = 0x8180; // with recursion desired and available

    std::uint16_t id = 0;
    std::uint16_t flags = response; // the lowest four bits are the response code
    std::string questions; // the section's octets
    std::uint16_t questionCount = 0;
    std::vector<std::string> answers;

    std::string octets() const;
};

// A response to `question` with these answers.
DnsMessage responseTo(const dns::Question &question, std::vector<std::string> answers);

} // namespace dkimlens::test
