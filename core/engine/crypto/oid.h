// SPDX-License-Identifier: Apache-2.0
// Object identifiers, as people write them.

#pragma once

#include <string>
#include <string_view>

namespace dkimlens::crypto {

// The contents of an OBJECT IDENTIFIER (X.690, 8.19) as "1.2.840.113549.1.1.1". Empty where the octets are
// none, or hold a number above 2^63.
std::string oidText(std::string_view contents);

// What its standard calls it: "rsaEncryption". Only for what keys and signatures use; else empty.
std::string_view oidName(std::string_view text);

} // namespace dkimlens::crypto
