// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/public_key.h"

#include "core/engine/crypto/der.h"
#include "core/engine/crypto/error_mark.h"
#include "core/engine/crypto/openssl_ptr.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <array>
#include <limits>

namespace dkimlens::crypto {

namespace {

constexpr std::size_t ed25519KeySize = 32;

using Decoder = EVP_PKEY *(*)(const unsigned char **, long);

EVP_PKEY *decodeInfo(const unsigned char **at, long size)
{
    return d2i_PUBKEY(nullptr, at, size);
}

EVP_PKEY *decodeBareRsa(const unsigned char **at, long size)
{
    return d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, size);
}

// All of the octets, or nothing.
PKeyPtr decodeAll(Decoder decode, std::string_view octets)
{
    if (octets.size() > std::numeric_limits<long>::max() / 2)
        return nullptr;
    const unsigned char *at = octetsOf(octets);
    PKeyPtr key(decode(&at, static_cast<long>(octets.size())));
    return at == octetsOf(octets) + octets.size() ? std::move(key) : nullptr;
}

// OpenSSL 3.0 takes a hundred times as long to read a SubjectPublicKeyInfo as to read what is inside it.
PKeyPtr decodeRsaInfo(std::string_view octets)
{
    const std::optional<std::string_view> key = unwrapRsaKey(octets);
    return key ? decodeAll(decodeBareRsa, *key) : nullptr;
}

PKeyPtr decodeRaw(std::string_view octets)
{
    if (octets.size() != ed25519KeySize)
        return nullptr;
    return PKeyPtr(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octetsOf(octets), octets.size()));
}

std::string numberOf(const EVP_PKEY *key, const char *parameter)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) != 1)
        return {};
    const BigNumberPtr owner(number);
    std::string octets(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, octetsOf(octets));
    return octets;
}

bool verifiesRsa(EVP_PKEY *key, Hash hash, std::string_view digest, std::string_view signature)
{
    const PKeyCtxPtr context(EVP_PKEY_CTX_new(key, nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), methodOf(hash)) == 1
        && EVP_PKEY_verify(context.get(), octetsOf(signature), signature.size(), octetsOf(digest),
                           digest.size())
        == 1;
}

std::string openRsa(EVP_PKEY *key, std::string_view signature)
{
    const PKeyCtxPtr context(EVP_PKEY_CTX_new(key, nullptr));
    std::string block(static_cast<std::size_t>(EVP_PKEY_get_size(key)), '\0');
    std::size_t size = block.size();
    if (!context || EVP_PKEY_verify_recover_init(context.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) != 1
        || EVP_PKEY_verify_recover(context.get(), octetsOf(block), &size, octetsOf(signature),
                                   signature.size())
            != 1)
        return {};
    block.resize(size);
    return block;
}

bool verifiesEd25519(EVP_PKEY *key, std::string_view digest, std::string_view signature)
{
    const MdCtxPtr context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), octetsOf(signature), signature.size(), octetsOf(digest),
                            digest.size())
        == 1;
}

struct Reading
{
    KeyType type;
    KeyForm form;
    PKeyPtr (*read)(std::string_view octets);
};

// What p= may hold, in the order in which it is tried.
constexpr std::array readings{
    Reading{KeyType::Rsa, KeyForm::SubjectPublicKeyInfo, decodeRsaInfo},
    Reading{KeyType::Rsa, KeyForm::RsaPublicKey,
            [](std::string_view octets) { return decodeAll(decodeBareRsa, octets); }},
    Reading{KeyType::Ed25519, KeyForm::Raw, decodeRaw},
    Reading{KeyType::Ed25519, KeyForm::SubjectPublicKeyInfo,
            [](std::string_view octets) { return decodeAll(decodeInfo, octets); }},
};

// RFC 8017, 3.1: odd, and 3 at least. With 1, anybody could sign.
bool isExponent(std::string_view octets)
{
    const bool isOdd = !octets.empty() && (static_cast<unsigned char>(octets.back()) & 1U) != 0;
    return isOdd && octets != "\x01";
}

bool isKeyOf(KeyType type, const EVP_PKEY *key)
{
    if (type == KeyType::Ed25519)
        return EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && isExponent(numberOf(key, OSSL_PKEY_PARAM_RSA_E));
}

} // namespace

PublicKey::PublicKey(KeyType type, KeyForm form, std::shared_ptr<evp_pkey_st> key)
    : m_type(type)
    , m_form(form)
    , m_key(std::move(key))
{
}

std::optional<PublicKey> PublicKey::decode(KeyType type, std::string_view octets)
{
    const ErrorMark mark;
    for (const Reading &reading : readings) {
        if (reading.type != type)
            continue;
        PKeyPtr key = reading.read(octets);
        if (key && isKeyOf(type, key.get()))
            return PublicKey(type, reading.form, std::move(key));
    }
    return std::nullopt;
}

int PublicKey::bits() const
{
    return m_type == KeyType::Rsa ? EVP_PKEY_get_bits(m_key.get()) : static_cast<int>(ed25519KeySize * 8);
}

std::string PublicKey::modulus() const
{
    return m_type == KeyType::Rsa ? numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_N) : std::string();
}

std::string PublicKey::exponent() const
{
    return m_type == KeyType::Rsa ? numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_E) : std::string();
}

std::string PublicKey::point() const
{
    std::string octets(ed25519KeySize, '\0');
    std::size_t size = octets.size();
    if (m_type != KeyType::Ed25519 || EVP_PKEY_get_raw_public_key(m_key.get(), octetsOf(octets), &size) != 1)
        return {};
    return octets;
}

std::string PublicKey::subjectPublicKeyInfo() const
{
    const int size = i2d_PUBKEY(m_key.get(), nullptr);
    if (size <= 0)
        return {};
    std::string der(static_cast<std::size_t>(size), '\0');
    unsigned char *at = octetsOf(der);
    i2d_PUBKEY(m_key.get(), &at);
    return der;
}

std::string PublicKey::fingerprint() const
{
    return digestOf(Hash::Sha256, subjectPublicKeyInfo());
}

bool PublicKey::verifies(Hash hash, std::string_view digest, std::string_view signature) const
{
    const ErrorMark mark;
    return m_type == KeyType::Rsa ? verifiesRsa(m_key.get(), hash, digest, signature)
                                  : verifiesEd25519(m_key.get(), digest, signature);
}

std::string PublicKey::open(std::string_view signature) const
{
    const ErrorMark mark;
    return m_type == KeyType::Rsa ? openRsa(m_key.get(), signature) : std::string();
}

bool isPrivateKey(std::string_view octets)
{
    const ErrorMark mark;
    const unsigned char *at = octetsOf(octets);
    return PKeyPtr(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(octets.size()))) != nullptr;
}

} // namespace dkimlens::crypto
