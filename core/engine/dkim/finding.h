// SPDX-License-Identifier: Apache-2.0
// What a person should know although, or while, it does not decide the verdict. Stable words; sentences are
// above.

#pragma once

#include "core/engine/base/byte_range.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dkimlens::dkim {

enum class Severity : std::uint8_t { Info, Warning, Error };

enum class FindingCode : std::uint8_t {
    // The key
    KeyWeak,
    KeyTooWeak,
    KeyTesting,
    KeyNoSubdomains,
    KeyRevoked,
    KeySyntax,
    KeyHtmlEscapes, // these three are matters of syntax, too: scripts read one word for all
    KeyTagNameCase,
    KeyTypeMistaken, // k= names another type than p= holds
    KeyTagDuplicate,
    KeyVersionNotFirst,
    KeyVersionUnknown,
    KeyTypeUnknown,
    KeyHashNotAllowed,
    KeyServiceNotAllowed,
    KeyExponentUnusual, // the token is the exponent; empty where it is a large number
    KeyFormRsaPublicKey,
    KeyFormEd25519Spki,
    KeyMissingSemicolon,
    KeyQuotesInside,
    KeyBackslashes,
    KeyPemArmour,
    KeyTruncated,
    KeyBase64Url,
    KeyPrivatePublished,
    KeySeveralRecords,
    NotAKeyRecord,
    KeyNotProved, // by DNSSEC; the token is why, in the resolver's words
    // What stands around the key
    KeyAliasDangling, // the alias leads to no record: the token is where
    KeyDelegated, // the token is the alias's target, at another domain
    KeySelectorOld, // the selector names a date: the token is it
    KeyShared, // other names publish the same key: the token is how many
    KeyEd25519Alone,
    // What the signature covers
    BodyPartlySigned, // l=, and octets after it: RFC 6376, 8.2
    BodyLengthLimit, // l=, and nothing after it
    HeaderNotSigned, // a field that matters: token names it
    HeaderAddedAfterSigning, // more fields of the name than h= covers: token names it
    // The message
    LineEndsRestored, // the file has LF where mail has CRLF
    BareCarriageReturn,
    MalformedHeaderLine,
    SpaceBeforeColon,
    NulOctet,
    ControlCharacter, // in the header
    FieldRepeated, // one that may stand once (RFC 5322, 3.6): token names it
    DateMissing,
    // Who it says it is from
    FromMissing,
    FromRepeated, // token: how many fields
    FromSeveralAddresses, // token: how many
    NameHoldsAddress, // another than the author's, in the display name: token is it
    NameMixesScripts, // letters of two alphabets within one word: token is the word
    NameHidesCharacters, // invisible ones, or such that turn the direction of writing
    ReplyElsewhere, // Reply-To leads to another domain: token is it
    // Limits
    TooManySignatures,
    TooManySignedHeaders,
};

struct FindingRow
{
    FindingCode code;
    std::string_view word; // kebab-case, stable: scripts read it; of one group of codes the same
    Severity severity;
};

std::span<const FindingRow> findingTable();
std::string_view wordOf(FindingCode code);
Severity severityOf(FindingCode code);
std::string_view wordOf(Severity severity);
bool isAboutKey(FindingCode code); // its place is in the key record, not in the message

struct Finding
{
    FindingCode code{};
    ByteRange where; // in the message, or in the record's text for the key's
    std::string token;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace dkimlens::dkim
