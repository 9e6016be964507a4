// SPDX-License-Identifier: Apache-2.0
// Signs what is measured, with OpenSSL and the naive canonicalization of the tests: the engine verifies what
// another hand has made.

#pragma once

#include "tests/bench/messages.h"
#include "tests/bench/openssl_signer.h"

#include <string>
#include <string_view>

namespace dkimlens::bench {

enum class Algorithm : std::uint8_t { Simple, Relaxed };

struct Canonicalization
{
    Algorithm header = Algorithm::Simple;
    Algorithm body = Algorithm::Simple;
};

std::string nameOf(Canonicalization canonicalization); // "relaxed/simple"
std::string_view nameOf(KeyType type);

class Signer
{
public:
    explicit Signer(KeyType type)
        : m_key(type)
    {
    }

    const KeyPair &key() const { return m_key; }
    std::string keyName() const; // where the record is published
    std::string keyRecord() const;
    std::string sign(const UnsignedMessage &message,
                     Canonicalization canonicalization) const; // the whole message

private:
    std::string unsignedField(const UnsignedMessage &message, Canonicalization canonicalization) const;

    KeyPair m_key;
};

} // namespace dkimlens::bench
