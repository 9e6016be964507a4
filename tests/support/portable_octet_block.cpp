// SPDX-License-Identifier: Apache-2.0
// The class takes another namespace here, so that both of its forms can live in one program.

#define DKIMLENS_PORTABLE_BLOCKS
#define dkimlens dkimlens_portable
#include "core/engine/base/octet_block.h"
#undef dkimlens

#include "tests/support/portable_octet_block.h"

namespace dkimlens::test {

std::uint64_t portablePositionsOf(const char *octets, char wanted)
{
    return dkimlens_portable::OctetBlock(octets).positionsOf(wanted);
}

} // namespace dkimlens::test
