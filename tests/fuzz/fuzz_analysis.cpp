// SPDX-License-Identifier: Apache-2.0
// Analysing any message with any key record. The input: the record, a NUL, the message.

#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::int64_t now = 2'000'000'000; // 2033: the seeds are signed, and not in the future
    const std::string_view input = dkimlens::test::textOf(data, size);
    const std::size_t end = input.find('\0');
    const std::string_view record = input.substr(0, end);
    const std::string_view message = input.substr(record.size() == input.size() ? input.size() : end + 1);
    dkimlens::test::require(dkimlens::test::analyze(message, record, now));
    return 0;
}
