// SPDX-License-Identifier: Apache-2.0
// Reading any text as an SPF record, and checking a sender with it.

#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dkimlens::test::require(dkimlens::test::checkSpf(dkimlens::test::textOf(data, size)));
    return 0;
}
