// SPDX-License-Identifier: Apache-2.0
// A key made on the spot, and what OpenSSL does with it and nothing else: the limit that a verifier is
// measured by.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace dkimlens::bench {

enum class KeyType : std::uint8_t { Rsa2048, Ed25519 };

std::string sha256(std::string_view octets); // raw
std::string base64(std::string_view octets);

class KeyPair
{
public:
    explicit KeyPair(KeyType type);

    KeyType type() const { return m_type; }
    std::string publicOctets() const; // what p= holds, before base64
    std::string sign(std::string_view digest) const;
    double secondsToVerify() const;

private:
    KeyType m_type;
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace dkimlens::bench
