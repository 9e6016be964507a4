// SPDX-License-Identifier: Apache-2.0
// A key's DER as a tree, each value with its octets (X.690).

#pragma once

#include "core/engine/base/byte_range.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::crypto {

constexpr std::size_t maxDerDepth = 16; // a SubjectPublicKeyInfo has 4
constexpr std::size_t maxDerNodes = 1000; // a SubjectPublicKeyInfo has 8

enum class DerType : std::uint8_t {
    Integer,
    BitString,
    OctetString,
    Null,
    ObjectIdentifier,
    Sequence,
    Set,
    Other
};

struct DerNode
{
    int tag = 0; // V_ASN1_…, of the universal class
    DerType type = DerType::Other;
    ByteRange header; // tag and length; both ranges count from the start of the DER
    ByteRange contents; // of a BIT STRING, the count of unused bits included
    std::string value; // ObjectIdentifier: dotted. Integer: decimal, from 0 to 2^63. Else empty
    std::string_view name; // ObjectIdentifier: what its standard calls it, where we know it; oid.h
    std::size_t bits = 0; // Integer: of its magnitude, which is taken for positive
    std::vector<DerNode> children; // of a SEQUENCE, a SET, or a BIT STRING that wraps a SEQUENCE

    ByteRange range() const { return {header.begin, contents.end}; }
};

// Nothing where the octets are not one value of DER, or go beyond the limits, or where a SEQUENCE holds
// something else than DER of the universal class, as no public key does.
std::optional<DerNode> parseDerTree(std::string_view der);

} // namespace dkimlens::crypto
