// SPDX-License-Identifier: Apache-2.0
// An RSA signature opened with the public key, to be looked at part by part (RFC 8017, 8.2.2 and 9.2). It is
// for display: whether the signature verifies is said by PublicKey::verifies alone.

#pragma once

#include "core/engine/base/byte_range.h"
#include "core/engine/crypto/public_key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::crypto {

enum class Opening : std::uint8_t {
    Opened,
    LengthDiffers, // RFC 8017, 8.2.2, step 1: the signature is as long as the modulus
    TooLarge, // RFC 8017, 5.2.2, step 1: as a number it is below the modulus
    NotComputed, // the key is beyond what OpenSSL computes with
};

enum class PartKind : std::uint8_t {
    Start, // 00 01
    Padding, // ff, eight at least
    Separator, // 00
    HashName, // the DigestInfo up to the hash (RFC 8017, A.2.4)
    Digest,
    Rest, // what must not be there: octets after the hash
};

enum class PartCheck : std::uint8_t {
    AsRequired,
    Wrong,
    ParametersAbsent, // of HashName: the NULL after the algorithm is left out, which RFC 8017, A.2.4 does not
                      // allow
    HashUnknown, // of HashName: DigestInfo names another hash than those of digest.h
    SizeDiffers, // of Digest: its length is not that of the hash which is named
    NotFound, // a part before it is so wrong that its place cannot be told
};

struct OpenedPart
{
    PartKind kind = PartKind::Start;
    PartCheck check = PartCheck::NotFound;
    ByteRange range; // of the block; empty where not found
    std::optional<std::size_t> firstWrong; // offset in the block; none where no single octet is to blame

    bool isAsRequired() const { return check == PartCheck::AsRequired; }

    friend bool operator==(const OpenedPart &, const OpenedPart &) = default;
};

struct OpenedSignature
{
    std::string signature; // s, e and n: big-endian octets
    std::string exponent;
    std::string modulus;
    Opening opening = Opening::Opened;
    std::string block; // s^e mod n, as long as the modulus; empty where it was not opened
    std::vector<OpenedPart>
        parts; // in the order of the block, which they cover; Rest only where there is some
    std::optional<Hash> hash; // that DigestInfo names
    std::string hashOid; // "2.16.840.1.101.3.4.2.1"; empty where DigestInfo cannot be read

    bool isAsRequired() const; // every part is; of the hash itself this says only that its size is right
    std::optional<std::size_t> firstWrong() const; // offset in the block
    std::string_view digest() const; // into `block`; empty where it cannot be read

    friend bool operator==(const OpenedSignature &, const OpenedSignature &) = default;
};

// Nothing for an Ed25519 key: such a signature cannot be opened.
std::optional<OpenedSignature> openSignature(const PublicKey &key, std::string_view signature);

} // namespace dkimlens::crypto
