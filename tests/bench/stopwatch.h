// SPDX-License-Identifier: Apache-2.0
// How long a call takes, by calling it for long enough. Processor time: what other programs do meanwhile does
// not count.

#pragma once

#include <cstddef>
#include <ctime>

namespace dkimlens::bench {

template<typename Call>
double secondsPerCall(Call call)
{
    constexpr double enough = 0.2;
    call(); // warms the caches
    const std::clock_t start = std::clock();
    double taken = 0;
    std::size_t calls = 0;
    for (std::size_t batch = 1; taken < enough; batch *= 2) {
        for (std::size_t i = 0; i < batch; ++i)
            call();
        calls += batch;
        taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    return taken / static_cast<double>(calls);
}

} // namespace dkimlens::bench
