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
    HeaderAlone, // no blank line ends it: the text may be the header of a message, copied without its body
    // Who it says it is from
    FromMissing,
    FromRepeated, // token: how many fields
    FromSeveralAddresses, // token: how many
    NameHoldsAddress, // another than the author's, in the display name: token is it
    NameMixesScripts, // letters of two alphabets within one word: token is the word
    NameHidesCharacters, // invisible ones, or such that turn the direction of writing
    ReplyElsewhere, // Reply-To leads to another domain: token is it
    // Its route. Tokens begin with the number of the hop, the oldest being 1
    HopDelayed, // then how many seconds, then the server
    HopClockDiffers, // then by how many seconds it is before the hop before
    HopUnnamed, // then how many such hops there are
    HopUndated, // likewise
    RouteBreak, // then who gave the message, and has another name than the server that had it
    TooManyHops, // token: how many
    // DKIM's neighbours, and what was there before it
    CopiedHeaderDiffers, // from its copy in z= (RFC 6376, 3.5): token names it
    UnsubscribeNotSigned, // one-click, and no signature that passes covers it (RFC 8058, 4): token names it
    UnsubscribeNotHttps, // one-click without an https URI (RFC 8058, 3.1)
    UnsubscribePostUnknown, // List-Unsubscribe-Post is not what RFC 8058, 3.1 has it be
    BimiSelectorNotSigned,
    DomainKeysLegacy, // RFC 4870, historic
    AuthorSignatureDelegated, // atps= (RFC 6541): token is the domain
    ReportsRequested, // r=y (RFC 6651): token is the domain
    Dkim2Present, // an experiment that is not verified yet
    // Limits
    TooManySignatures,
    TooManySignedHeaders,
};

// What a finding is about: who words it, and where it is shown.
enum class FindingSubject : std::uint8_t {
    Key, // its record, and what stands around it
    Coverage, // what the signature covers
    Form, // the message's octets, lines and fields
    Author, // who the message says it is from
    Route,
    Neighbour, // of DKIM, in the header
    Limit, // of what is verified
};

struct FindingRow
{
    FindingCode code;
    std::string_view word; // kebab-case, stable: scripts read it; of one group of codes the same
    Severity severity;
    FindingSubject subject;
    std::string_view rfc; // the section that says so: "6376#3.6.1"; empty where no RFC does
};

std::span<const FindingRow> findingTable();
std::string_view wordOf(FindingCode code);
Severity severityOf(FindingCode code);
FindingSubject subjectOf(FindingCode code);
std::string_view rfcOf(FindingCode code);
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
