// SPDX-License-Identifier: Apache-2.0
// DER, one value at a time, with OpenSSL's reader of headers.

#pragma once

#include <optional>
#include <string_view>

namespace dkimlens::crypto {

struct DerValue
{
    int tag = 0; // V_ASN1_…
    std::string_view contents;
};

// Cuts one value of the universal class off the front of `rest`. Nothing where there is none, where it is cut
// off, or where its length is left open, which DER does not allow.
std::optional<DerValue> takeDer(std::string_view &rest);

// The RSAPublicKey inside a SubjectPublicKeyInfo for rsaEncryption (RFC 3279, 2.3.1), and nothing around it.
std::optional<std::string_view> unwrapRsaKey(std::string_view subjectPublicKeyInfo);

// Whether the octets begin a public key in DER that announces more octets than there are, and is in order up
// to where they end.
bool isTruncatedDer(std::string_view octets);

} // namespace dkimlens::crypto
