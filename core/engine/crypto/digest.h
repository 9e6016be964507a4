// SPDX-License-Identifier: Apache-2.0
// SHA-1 and SHA-2 through OpenSSL's EVP interface.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st; // OpenSSL's EVP_MD_CTX: only crypto/ includes <openssl/…>

namespace dkimlens::crypto {

// No DKIM algorithm uses SHA-512; signatures that claim one have their body hash compared all the same.
enum class Hash : std::uint8_t { Sha1, Sha256, Sha512 };

constexpr std::size_t digestSize(Hash hash)
{
    return hash == Hash::Sha1 ? 20 : hash == Hash::Sha256 ? 32 : 64;
}

class Digest
{
public:
    explicit Digest(Hash hash);

    void add(std::string_view octets);
    std::string finish(); // the raw digest; the object is spent afterwards
    std::string soFar() const { return soFarWith({}); } // the raw digest of what was added; more may follow
    std::string soFarWith(std::string_view ending) const; // as if `ending` had been added

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    mutable std::unique_ptr<evp_md_ctx_st, Free> m_copy; // for soFar(), which may be asked for every line
};

std::string digestOf(Hash hash, std::string_view octets);

} // namespace dkimlens::crypto
