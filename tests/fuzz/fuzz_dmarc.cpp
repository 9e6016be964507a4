// SPDX-License-Identifier: Apache-2.0
// Evaluating DMARC with any records. The input, in lines: From, a domain that is authenticated, and the
// records from the domain with the fewest labels on.

#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dkimlens::test::require(dkimlens::test::evaluateDmarc(dkimlens::test::textOf(data, size)));
    return 0;
}
