// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/openssl_signer.h"

#include "tests/bench/stopwatch.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <cstdlib>

namespace dkimlens::bench {

namespace {

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char *octetsOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *octetsOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

// A bench that cannot sign measures nothing.
void require(bool ok)
{
    if (!ok)
        std::abort();
}

evp_pkey_st *makeKey(KeyType type)
{
    return type == KeyType::Rsa2048 ? EVP_RSA_gen(2048U) : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
}

std::string signWithRsa(EVP_PKEY *key, std::string_view digest)
{
    std::size_t size = static_cast<std::size_t>(EVP_PKEY_get_size(key));
    std::string signature(size, '\0');
    const KeyContext context(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    require(EVP_PKEY_sign_init(context.get()) == 1);
    require(EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1);
    require(EVP_PKEY_sign(context.get(), octetsOf(signature), &size, octetsOf(digest), digest.size()) == 1);
    return signature;
}

// Ed25519 takes the digest for the message (RFC 8463, 3).
std::string signWithEd25519(EVP_PKEY *key, std::string_view digest)
{
    std::size_t size = static_cast<std::size_t>(EVP_PKEY_get_size(key));
    std::string signature(size, '\0');
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    require(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key) == 1);
    require(EVP_DigestSign(context.get(), octetsOf(signature), &size, octetsOf(digest), digest.size()) == 1);
    return signature;
}

double secondsToVerifyRsa(EVP_PKEY *key, std::string_view digest, std::string_view signature)
{
    const KeyContext context(EVP_PKEY_CTX_new(key, nullptr), EVP_PKEY_CTX_free);
    require(EVP_PKEY_verify_init(context.get()) == 1);
    require(EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1);
    return secondsPerCall([&] {
        require(EVP_PKEY_verify(context.get(), octetsOf(signature), signature.size(), octetsOf(digest),
                                digest.size())
                == 1);
    });
}

double secondsToVerifyEd25519(EVP_PKEY *key, std::string_view digest, std::string_view signature)
{
    return secondsPerCall([&] {
        const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        require(EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key) == 1);
        require(EVP_DigestVerify(context.get(), octetsOf(signature), signature.size(), octetsOf(digest),
                                 digest.size())
                == 1);
    });
}

std::string rsaOctets(const EVP_PKEY *key)
{
    std::string der(static_cast<std::size_t>(i2d_PUBKEY(key, nullptr)), '\0');
    unsigned char *out = octetsOf(der);
    i2d_PUBKEY(key, &out);
    return der;
}

std::string ed25519Octets(const EVP_PKEY *key)
{
    std::size_t size = 32;
    std::string octets(size, '\0');
    require(EVP_PKEY_get_raw_public_key(key, octetsOf(octets), &size) == 1);
    return octets;
}

} // namespace

std::string sha256(std::string_view octets)
{
    std::string digest(32, '\0');
    require(EVP_Digest(octets.data(), octets.size(), octetsOf(digest), nullptr, EVP_sha256(), nullptr) == 1);
    return digest;
}

std::string base64(std::string_view octets)
{
    std::string text(4 * ((octets.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(octetsOf(text), octetsOf(octets), static_cast<int>(octets.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

KeyPair::KeyPair(KeyType type)
    : m_type(type)
    , m_key(makeKey(type), EVP_PKEY_free)
{
    require(m_key != nullptr);
}

std::string KeyPair::publicOctets() const
{
    return m_type == KeyType::Rsa2048 ? rsaOctets(m_key.get()) : ed25519Octets(m_key.get());
}

std::string KeyPair::sign(std::string_view digest) const
{
    return m_type == KeyType::Rsa2048 ? signWithRsa(m_key.get(), digest)
                                      : signWithEd25519(m_key.get(), digest);
}

double KeyPair::secondsToVerify() const
{
    const std::string digest = sha256("one digest");
    const std::string signature = sign(digest);
    return m_type == KeyType::Rsa2048 ? secondsToVerifyRsa(m_key.get(), digest, signature)
                                      : secondsToVerifyEd25519(m_key.get(), digest, signature);
}

} // namespace dkimlens::bench
