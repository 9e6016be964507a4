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
    BodyAbsent, // the text is a header alone, and bh= is not the hash of an empty body
    SignatureMismatch,
    SignatureEmpty,
    // The key (RFC 6376, 3.6)
    KeyNotFound,
    KeyLookupFailed,
    KeyNotProved, // DNSSEC says that the answer is false: RFC 4033, 5
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
    // A chain of ARC (RFC 8617)
    ArcTooManySets, // 4.2.1: an instance above 50
    ArcInstanceInvalid,
    ArcFailedBefore, // 5.2, step 2: the newest seal says cv=fail
    ArcFieldMissing, // a set lacks one of its three: token names it
    ArcFieldRepeated,
    ArcSetMissing, // token is its instance
    ArcStatusInvalid, // cv= is not what 5.2, step 3 C asks for
    ArcFieldCovered, // a message signature covers a field that 4.1.2 forbids: token names it
    ArcSealNamesHeaders, // 4.1.3: a seal has no h=
    ArcScopeBroken, // 5.1.1: what the seal covers is not all there
    // The reading of an SPF record (RFC 7208, 4.6, 5, 6 and 7), within its text
    SpfCharacterInvalid, // 3.1 and 12: no visible ASCII
    SpfMechanismUnknown, // token is its name
    SpfModifierNameInvalid, // 12, name
    SpfModifierRepeated, // 6: redirect or exp
    SpfDomainMissing, // the mechanism or modifier cannot do without
    SpfArgumentNotAllowed, // all has none, ptr no prefix length
    SpfDomainSpecInvalid, // 7.1, domain-end
    SpfMacroInvalid, // 7.1, macro-expand
    SpfMacroNotAllowed, // 7.2: c, r and t are for explanations
    SpfAddressInvalid, // 5.6
    SpfPrefixInvalid, // 5.6, the length of a CIDR prefix
    // Its evaluation (RFC 7208, 4)
    SpfClientUnknown, // no address of the client
    SpfDomainInvalid, // 4.3: nothing that an SPF record could stand at
    SpfNoRecord, // 4.5
    SpfSeveralRecords, // 4.5
    SpfLookupFailed, // 4.4 and 5; token is the name
    SpfTargetInvalid, // 4.8: no domain name after the macros were expanded
    SpfTooManyLookups, // 4.6.4; token is the term that was one too many
    SpfTooManyVoidLookups, // 4.6.4
    SpfTooManyMailExchanges, // 4.6.4
    SpfIncludeWithoutRecord, // 5.2; token is the name
    SpfRedirectWithoutRecord, // 6.1; token is the name
    SpfNotAuthorized, // 2.6.4; token is the term that matched
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
