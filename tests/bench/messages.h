// SPDX-License-Identifier: Apache-2.0
// Messages to measure with: text as people and programs write it, of any size, the same in every run.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace dkimlens::bench {

struct UnsignedMessage
{
    std::string header; // with the last field's CRLF, without the blank line
    std::string body;
};

// About `size` octets in all. Lines end with CRLF.
UnsignedMessage makeMessage(std::size_t size, std::uint32_t seed);

} // namespace dkimlens::bench
