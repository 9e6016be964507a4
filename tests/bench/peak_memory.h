// SPDX-License-Identifier: Apache-2.0
// The most memory that this process has used. The one place in the bench that asks the system.

#pragma once

#include <cstdint>

#if __has_include(<sys/resource.h>)
# include <sys/resource.h>
#endif

namespace dkimlens::bench {

// In octets; 0 where the system does not tell.
inline std::uint64_t peakMemory()
{
#if __has_include(<sys/resource.h>)
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
# ifdef __APPLE__
    constexpr std::uint64_t unit = 1;
# else
    constexpr std::uint64_t unit = 1024;
# endif
    return static_cast<std::uint64_t>(usage.ru_maxrss) * unit;
#else
    return 0;
#endif
}

} // namespace dkimlens::bench
