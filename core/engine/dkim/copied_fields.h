// SPDX-License-Identifier: Apache-2.0
// The header fields that a signer copied into z= (RFC 6376, 3.5): what they were when it signed them, as far
// as the signer can be believed. Never hashed instead of the fields themselves.

#pragma once

#include "core/engine/base/slice.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dkimlens::dkim {

struct CopiedField
{
    std::string name; // as written
    std::string value; // its octets, unescaped (2.11)
    ByteRange where; // of the copy within what was read

    friend bool operator==(const CopiedField &, const CopiedField &) = default;
};

// `value`: that of z=. No more than `most` copies are read.
std::vector<CopiedField> copiedFields(Slice value, std::size_t most);

} // namespace dkimlens::dkim
