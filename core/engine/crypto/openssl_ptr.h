// SPDX-License-Identifier: Apache-2.0
// Ownership of OpenSSL objects. Only core/engine/crypto includes this.

#pragma once

#include "core/engine/crypto/digest.h"

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace dkimlens::crypto {

template<auto Free>
struct OpenSslFree
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using PKeyPtr = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;
using PKeyCtxPtr = std::unique_ptr<EVP_PKEY_CTX, OpenSslFree<EVP_PKEY_CTX_free>>;
using MdCtxPtr = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
using BigNumberPtr = std::unique_ptr<BIGNUM, OpenSslFree<BN_free>>;

const EVP_MD *methodOf(Hash hash);

inline const unsigned char *octetsOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

inline unsigned char *octetsOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

} // namespace dkimlens::crypto
