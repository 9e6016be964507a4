// SPDX-License-Identifier: Apache-2.0
// octet_block.h in the form for processors without wide loads, whatever this one has.

#pragma once

#include <cstdint>

namespace dkimlens::test {

// Bit i is set where octet i of the 64 is `wanted`.
std::uint64_t portablePositionsOf(const char *octets, char wanted);

} // namespace dkimlens::test
