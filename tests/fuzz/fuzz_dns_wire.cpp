// SPDX-License-Identifier: Apache-2.0
// Reading any octets as a DNS message.

#include "tests/fuzz/require.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    dkimlens::test::require(dkimlens::test::readDnsMessage(dkimlens::test::textOf(data, size)));
    return 0;
}
