// SPDX-License-Identifier: Apache-2.0
// The catalogue of what happens to messages after they were signed, and of what signers do wrong. Stable
// words; sentences are above the engine.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dkimlens::diagnose {

// The fact about a signature that an explanation speaks of. They are independent of each other.
enum class Half : std::uint8_t { Key, Body, Header };

enum class Kind : std::uint8_t {
    // The body, changed on the way
    LinesAppended, // a footer
    TextAppended, // to the last line
    LinesPrepended,
    LinesInserted, // a block of lines in the middle: a banner in a text part, a footer in each
    TextInserted, // within a line of HTML
    PartAppended, // the last MIME part
    WrappedInMultipart, // the message became a part of a new one
    PreambleChanged, // before the first boundary, or after the last
    BareCarriageReturns,
    LineEndsDoubled, // CR CR LF, or an empty line after each line
    DotsStuffed, // RFC 5321, 4.5.2, not undone
    DotsLost, // undone once too often
    FromLinesQuoted, // ">From ", as mbox files do
    TrailingSpaceLost, // "-- " became "--"
    TrailingSpaceAdded,
    TabsExchanged, // tabs and spaces
    LongLinesSplit, // RFC 5322, 2.1.1: 998 octets
    ByteOrderMarkAdded,
    ByteOrderMarkLost,
    EncodingChanged, // quoted-printable, base64 and 8bit
    EncodingRewrapped, // the same, with other line lengths
    CharsetChanged, // UTF-8, Latin-1, Windows-1252
    PartFieldAdded, // "X-…" in a part's header
    PartParameterRequoted, // charset="…" and charset=…
    PartFieldRefolded,
    LinksRewritten, // by a gateway that wants to see each click
    // The body, hashed by the signer in another way than its signature says
    OtherBodyCanonicalization,
    OtherBodyHash, // another algorithm than a= names
    BodyLengthOff, // l= is wrong by a few octets
    EmptyBodyHashed,
    LineEndsNotRestored, // LF where mail has CRLF
    // Header fields, changed on the way
    SubjectPrefixAdded,
    SubjectSuffixAdded,
    EncodedWordsChanged, // RFC 2047
    DisplayNameRequoted,
    ListSpacingChanged, // after commas and colons
    FromRewritten, // by a list: "Ann via list"
    DateRewritten,
    MessageIdBracketed, // < and > lost or added
    FieldAdded, // one more of a signed name
    FieldFilled, // it was empty: some lists write "To: unlisted-recipients:;"
    FieldRestored, // z= keeps what the field was
    FieldsReordered,
    FieldRefolded,
    FieldNameCased,
    FieldCharsetChanged,
    ParameterRequoted, // of Content-Type and its like
    ContentEncodingChanged, // the field that goes with Kind::EncodingChanged
    DomainCased, // lower or upper case in an address
    OwnFieldRefolded,
    OwnFieldRespaced, // white space between its tags or inside them
    OwnFieldEscaped, // "=3D": quoted-printable took it for text
    // The header, hashed by the signer in another way than its signature says
    OtherHeaderCanonicalization,
    FieldsTakenTopDown, // RFC 6376, 5.4.2, asks for bottom-up
    OtherHeaderHash,
    // The key
    KeyOpensSignature, // it is right: what it opens is the hash that the signer computed
    OtherKey, // the signature was made with this one
    SignatureValueDamaged, // b= was changed on the way
    NoKeyFits,
    // What agrees, and proves nothing
    PassedEarlier, // another server wrote that it verified
    SentThroughList,
    // What is not to blame
    WhiteSpace, // relaxed/relaxed does not hash it
    Expiry,
};

struct KindRow
{
    Kind kind;
    Half half;
    std::string_view word; // kebab-case, stable: scripts read it
};

std::span<const KindRow> kindTable();
std::string_view wordOf(Kind kind);
Half halfOf(Kind kind);

} // namespace dkimlens::diagnose
