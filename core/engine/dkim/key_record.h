// SPDX-License-Identifier: Apache-2.0
// A key record as read (RFC 6376, 3.6.1).

#pragma once

#include "core/engine/crypto/public_key.h"
#include "core/engine/dkim/tag_list.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dkimlens::dkim {

constexpr int minRsaBits = 1024; // RFC 8301, 3.2: smaller ones must not be accepted
constexpr int goodRsaBits = 2048; // RFC 8301, 3.2: what signers should use

// Below this a key counts as weak. A modulus whose first bit is 0 is one bit short of what was asked for, not
// weaker.
constexpr int weakBelowBits = goodRsaBits - 8;

struct KeyRecord
{
    std::string text; // as joined; the tags' ranges stand in it
    TagList tags;
    std::string typeName; // k= as written, "rsa" where it is absent
    std::optional<crypto::KeyType> type; // absent: unknown
    std::vector<std::string> hashes; // h=; where it is absent, all are allowed
    std::vector<std::string> services; // s=; "*" where it is absent
    bool isTesting = false; // t=y
    bool forbidsSubdomains = false; // t=s
    std::string notes; // n=
    std::optional<std::string> keyOctets; // p=, decoded; absent where there is none or it is no base64
    std::optional<crypto::PublicKey> key; // absent: p= is no such key, or revoked

    // Why no signature can be verified with it: the first of syntax, version, type, revoked, key data. What
    // concerns a given signature (hash, service, subdomains, strength) is not here.
    std::optional<Problem> problem;

    bool allowsHash(crypto::Hash hash) const;
    bool allowsEmail() const;
};

// RFC 8463, 4 wants Ed25519 keys raw; some publish them as SubjectPublicKeyInfo, and we say so.
bool isAllowedForm(const crypto::PublicKey &key);

KeyRecord parseKeyRecord(std::string_view text);

} // namespace dkimlens::dkim
