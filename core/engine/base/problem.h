// SPDX-License-Identifier: Apache-2.0
// What is wrong, where, and with which token. Never prose: ui/text words it.

#pragma once

#include "core/engine/base/byte_range.h"

#include <cstdint>
#include <string>

namespace dkimlens {

enum class ProblemCode : std::uint8_t {
    // Tag lists (RFC 6376, 3.2), wherever they stand
    TagWithoutEquals,
    TagEmpty, // ";;"
    TagNameInvalid,
    TagDuplicated,
    TagValueInvalid, // an octet that no tag value may hold
    RequiredTagMissing,
    // The signature's tags (RFC 6376, 3.5)
    VersionUnknown,
    AlgorithmUnknown,
    AlgorithmNotAllowed, // RFC 8301, 3.1
    CanonicalizationUnknown,
    QueryMethodUnknown,
    DomainInvalid,
    SelectorInvalid,
    IdentityInvalid,
    IdentityOutsideDomain,
    NumberInvalid,
    Base64Invalid,
    HashLengthWrong, // bh= has another length than the hash that a= names
    SignedHeadersEmpty,
    SignedHeaderNameInvalid,
    FromNotSigned,
    FromMissing, // the message has no From field at all
    ExpirationBeforeTimestamp,
    Expired,
    TimestampInFuture,
    BodyLengthExceedsBody,
    BodyHashMismatch,
    SignatureMismatch,
    SignatureEmpty,
    // The key (RFC 6376, 3.6)
    KeyNotFound,
    KeyLookupFailed,
    KeyNotARecord, // the text at the name is something else: SPF, a wildcard
    KeyVersionUnknown,
    KeyVersionNotFirst,
    KeyTypeUnknown,
    KeyTypeMismatch,
    KeyRevoked,
    KeyDataInvalid, // p= is no key of the type that k= names
    KeyHashNotAllowed,
    KeyServiceNotAllowed,
    KeySubdomainNotAllowed, // t=s, RFC 6376, 3.6.1
    KeyTooWeak, // RFC 8301, 3.2
    // Limits of this program, each a named constant
    TooManySignatures,
    TooManySignedHeaders,
};

struct Problem
{
    ProblemCode code{};
    ByteRange where; // in the message, or in the text that was parsed, if it was not the message
    std::string token;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace dkimlens
