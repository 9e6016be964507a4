// SPDX-License-Identifier: Apache-2.0
// Reading any text as the value of a header field, in every form that there is.

#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dkimlens::test::require(dkimlens::test::readFieldParts(dkimlens::test::textOf(data, size)));
    return 0;
}
