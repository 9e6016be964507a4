// SPDX-License-Identifier: Apache-2.0
// A DKIM-Signature field as read (RFC 6376, 3.5). Reading keeps going past faults: a member that could not be
// read has its default, and the checks say why.

#pragma once

#include "core/engine/crypto/public_key.h"
#include "core/engine/dkim/tag_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::dkim {

enum class Canonicalization : std::uint8_t { Simple, Relaxed };

struct Algorithm
{
    crypto::KeyType key = crypto::KeyType::Rsa;
    crypto::Hash hash = crypto::Hash::Sha256;

    friend bool operator==(const Algorithm &, const Algorithm &) = default;
};

struct CanonicalizationPair
{
    Canonicalization header = Canonicalization::Simple;
    Canonicalization body = Canonicalization::Simple;

    friend bool operator==(const CanonicalizationPair &, const CanonicalizationPair &) = default;
};

// A name of h=.
struct SignedHeader
{
    std::string name; // lower case
    ByteRange where;

    friend bool operator==(const SignedHeader &, const SignedHeader &) = default;
};

struct Signature
{
    TagList tags;
    std::string algorithmName; // a= as written
    std::optional<Algorithm> algorithm; // absent: unknown
    std::optional<crypto::Hash> hash; // that a= names, be the algorithm known or not
    std::optional<CanonicalizationPair> canonicalization; // absent: unknown
    Canonicalization bodyCanonicalization = Canonicalization::Simple; // the body's, where that part is known
    std::string domain; // d= as written
    std::string selector; // s= as written
    std::string identity; // i= as written, or "@" and d= where it is absent
    std::optional<std::string> identityDomain; // what follows its "@"; absent: it has none
    std::vector<SignedHeader> signedHeaders; // h=, in order
    std::string signature; // b=, decoded octets
    std::string bodyHash; // bh=, decoded octets
    std::optional<std::uint64_t> bodyLength; // l=, canonical octets
    std::optional<std::int64_t> timestamp; // t=, seconds since 1970
    std::optional<std::int64_t> expiration; // x=
    std::vector<std::string> queryMethods; // q=; dns/txt where it is absent

    ByteRange rangeOf(std::string_view tag) const; // of the tag's value; empty where the tag is absent

    friend bool operator==(const Signature &, const Signature &) = default;
};

// `value`: all after the colon of the field.
Signature parseSignature(Slice value);

// The name that the key is asked at (RFC 6376, 3.6.2.1), in A-labels. Nothing where d= or s= is no domain
// name.
std::optional<std::string> keyNameOf(const Signature &signature);

} // namespace dkimlens::dkim
