// SPDX-License-Identifier: Apache-2.0
// A public key as a key record publishes it, and verifying with it.

#pragma once

#include "core/engine/crypto/digest.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace dkimlens::crypto {

enum class KeyType : std::uint8_t { Rsa, Ed25519 };

enum class KeyForm : std::uint8_t {
    SubjectPublicKeyInfo, // what everybody publishes for RSA
    RsaPublicKey, // what the text of RFC 6376, 3.6.1 also allows
    Raw, // the 32 octets of RFC 8463
};

// Immutable; copies share the key.
class PublicKey
{
public:
    // `octets`: what p= decodes to. RSA in either form; Ed25519 raw, or as SubjectPublicKeyInfo, which RFC
    // 8463 does not allow (form() tells). Nothing for anything else, octets after the key included.
    static std::optional<PublicKey> decode(KeyType type, std::string_view octets);

    KeyType type() const { return m_type; }
    KeyForm form() const { return m_form; }
    int bits() const; // of the modulus; 256 for Ed25519
    std::string modulus() const; // big-endian octets; empty for Ed25519
    std::string exponent() const;
    std::string point() const; // the 32 octets of RFC 8032, 5.1.2; empty for RSA
    std::string subjectPublicKeyInfo() const; // DER
    std::string fingerprint() const; // SHA-256 of the DER form, raw

    // `digest` is the hash of the header data; Ed25519 signs the digest itself (RFC 8463, 3).
    bool verifies(Hash hash, std::string_view digest, std::string_view signature) const;

    // signature^e mod n (RFC 8017, 5.2.2), as long as the modulus. Empty for Ed25519, and where OpenSSL
    // refuses: the signature is longer than the modulus or not below it, or the key is too large to compute
    // with.
    std::string open(std::string_view signature) const;

private:
    PublicKey(KeyType type, KeyForm form, std::shared_ptr<evp_pkey_st> key);

    KeyType m_type;
    KeyForm m_form;
    std::shared_ptr<evp_pkey_st> m_key;
};

// Whether the octets are a private key (PKCS#8 or PKCS#1): somebody published what must stay secret.
bool isPrivateKey(std::string_view octets);

} // namespace dkimlens::crypto
