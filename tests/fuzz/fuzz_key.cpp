// SPDX-License-Identifier: Apache-2.0
// Judging any text as a key record.

#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dkimlens::test::require(dkimlens::test::judgeKey(dkimlens::test::textOf(data, size)));
    return 0;
}
