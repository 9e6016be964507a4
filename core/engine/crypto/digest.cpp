// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/digest.h"

#include "core/engine/crypto/openssl_ptr.h"

#include <new>

namespace dkimlens::crypto {

const EVP_MD *methodOf(Hash hash)
{
    switch (hash) {
    case Hash::Sha1:
        return EVP_sha1();
    case Hash::Sha256:
        return EVP_sha256();
    case Hash::Sha512:
        return EVP_sha512();
    }
    return nullptr;
}

namespace {

std::string finished(EVP_MD_CTX *context)
{
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_DigestFinal_ex(context, octetsOf(digest), &size);
    digest.resize(size);
    return digest;
}

} // namespace

void Digest::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Digest::Digest(Hash hash)
    : m_context(EVP_MD_CTX_new())
{
    // Both fail only for want of memory: the methods are built into OpenSSL's default provider.
    if (!m_context || EVP_DigestInit_ex(m_context.get(), methodOf(hash), nullptr) != 1)
        throw std::bad_alloc();
}

void Digest::add(std::string_view octets)
{
    EVP_DigestUpdate(m_context.get(), octets.data(), octets.size());
}

std::string Digest::finish()
{
    return finished(m_context.get());
}

std::string Digest::soFarWith(std::string_view ending) const
{
    if (!m_copy)
        m_copy.reset(EVP_MD_CTX_new());
    if (!m_copy || EVP_MD_CTX_copy_ex(m_copy.get(), m_context.get()) != 1)
        throw std::bad_alloc();
    if (!ending.empty())
        EVP_DigestUpdate(m_copy.get(), ending.data(), ending.size());
    return finished(m_copy.get());
}

std::string digestOf(Hash hash, std::string_view octets)
{
    Digest digest(hash);
    digest.add(octets);
    return digest.finish();
}

} // namespace dkimlens::crypto
