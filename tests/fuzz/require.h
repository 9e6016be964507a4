// SPDX-License-Identifier: Apache-2.0
// What a fuzz target does with a property: nothing while it holds, else it says what is broken and stops.

#pragma once

#include "tests/properties/properties.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace dkimlens::test {

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

inline void require(const Broken &broken)
{
    if (broken.empty())
        return;
    std::fprintf(stderr, "The property does not hold: %s\n", broken.c_str());
    std::abort();
}

} // namespace dkimlens::test
