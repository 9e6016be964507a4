// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/finding.h"

#include <array>
#include <cassert>

namespace dkimlens::dkim {

namespace {

using enum FindingCode;
using enum FindingSubject;
using enum Severity;

constexpr std::array table{
    FindingRow{KeyWeak, "key-weak", Warning, Key, "8301#3.2"},
    FindingRow{KeyTooWeak, "key-too-weak", Error, Key, "8301#3.2"},
    FindingRow{KeyTesting, "key-testing", Info, Key, "6376#3.6.1"},
    FindingRow{KeyNoSubdomains, "key-no-subdomains", Info, Key, "6376#3.6.1"},
    FindingRow{KeyRevoked, "key-revoked", Error, Key, "6376#3.6.1"},
    FindingRow{KeySyntax, "key-syntax", Error, Key, "6376#3.6.1"},
    FindingRow{KeyHtmlEscapes, "key-syntax", Error, Key, "6376#3.6.1"},
    FindingRow{KeyTagNameCase, "key-syntax", Error, Key, "6376#3.2"},
    FindingRow{KeyTypeMistaken, "key-syntax", Error, Key, "6376#3.6.1"},
    FindingRow{KeyTagDuplicate, "key-tag-duplicate", Error, Key, "6376#3.2"},
    FindingRow{KeyVersionNotFirst, "key-version-not-first", Error, Key, "6376#3.6.1"},
    FindingRow{KeyVersionUnknown, "key-version-unknown", Error, Key, "6376#3.6.1"},
    FindingRow{KeyTypeUnknown, "key-type-unknown", Error, Key, "6376#3.6.1"},
    FindingRow{KeyHashNotAllowed, "key-hash-not-allowed", Error, Key, "6376#3.6.1"},
    FindingRow{KeyServiceNotAllowed, "key-service-not-allowed", Error, Key, "6376#3.6.1"},
    FindingRow{KeyExponentUnusual, "key-exponent-unusual", Info, Key, "6376#3.3.2"},
    FindingRow{KeyFormRsaPublicKey, "key-form-rsapublickey", Info, Key, "6376#3.6.1"},
    FindingRow{KeyFormEd25519Spki, "key-form-ed25519-spki", Error, Key, "8463#4.2"},
    FindingRow{KeyMissingSemicolon, "key-missing-semicolon", Error, Key, "6376#3.2"},
    FindingRow{KeyQuotesInside, "key-quotes-inside", Error, Key, "6376#3.6.1"},
    FindingRow{KeyBackslashes, "key-backslashes", Error, Key, "6376#3.6.1"},
    FindingRow{KeyPemArmour, "key-pem-armour", Error, Key, "6376#3.6.1"},
    FindingRow{KeyTruncated, "key-truncated", Error, Key, "6376#3.6.2.2"},
    FindingRow{KeyBase64Url, "key-base64url", Error, Key, "2045#6.8"},
    FindingRow{KeyPrivatePublished, "key-private-published", Error, Key, "6376#8.3"},
    FindingRow{KeySeveralRecords, "key-several-records", Warning, Key, "6376#3.6.2.2"},
    FindingRow{NotAKeyRecord, "not-a-key-record", Error, Key, "6376#6.1.2"},
    FindingRow{KeyNotProved, "key-dnssec-bogus", Error, Key, "4033#5"},
    FindingRow{KeyAliasDangling, "key-alias-dangling", Error, Key, "6376#6.1.2"},
    FindingRow{KeyDelegated, "key-delegated", Info, Key, "6376#3.1"},
    FindingRow{KeySelectorOld, "key-selector-old", Info, Key, "6376#3.1"},
    FindingRow{KeyShared, "key-shared", Info, Key, ""},
    FindingRow{KeyEd25519Alone, "key-ed25519-alone", Info, Key, "8463#6"},
    FindingRow{BodyPartlySigned, "body-partly-signed", Warning, Coverage, "6376#8.2"},
    FindingRow{BodyLengthLimit, "body-length-limit", Info, Coverage, "6376#8.2"},
    FindingRow{HeaderNotSigned, "header-not-signed", Warning, Coverage, "6376#5.4"},
    FindingRow{HeaderAddedAfterSigning, "header-added-after-signing", Warning, Coverage, "6376#8.15"},
    FindingRow{LineEndsRestored, "line-ends-restored", Info, Form, "6376#5.3"},
    FindingRow{BareCarriageReturn, "bare-carriage-return", Info, Form, "5321#2.3.8"},
    FindingRow{MalformedHeaderLine, "malformed-header-line", Warning, Form, "5322#2.2"},
    FindingRow{SpaceBeforeColon, "space-before-colon", Info, Form, "5322#4.5"},
    FindingRow{NulOctet, "nul-octet", Warning, Form, "5322#2.1"},
    FindingRow{ControlCharacter, "control-character", Warning, Form, "5322#2.2"},
    FindingRow{FieldRepeated, "field-repeated", Warning, Form, "5322#3.6"},
    FindingRow{DateMissing, "date-missing", Info, Form, "5322#3.6"},
    FindingRow{HeaderAlone, "header-alone", Info, Form, "5322#2.1"},
    FindingRow{FromMissing, "from-missing", Error, Author, "5322#3.6"},
    FindingRow{FromRepeated, "from-repeated", Error, Author, "5322#3.6"},
    FindingRow{FromSeveralAddresses, "from-several-addresses", Warning, Author, "5322#3.6.2"},
    FindingRow{NameHoldsAddress, "name-holds-address", Warning, Author, "9989#11.4"},
    FindingRow{NameMixesScripts, "name-mixes-scripts", Warning, Author, "9989#11.4"},
    FindingRow{NameHidesCharacters, "name-hides-characters", Warning, Author, "9989#11.4"},
    FindingRow{ReplyElsewhere, "reply-elsewhere", Info, Author, "5322#3.6.2"},
    FindingRow{HopDelayed, "hop-delayed", Warning, Route, "5321#4.4"},
    FindingRow{HopClockDiffers, "hop-clock-differs", Info, Route, "5321#4.4"},
    FindingRow{HopUnnamed, "hop-unnamed", Info, Route, "5321#4.4"},
    FindingRow{HopUndated, "hop-undated", Info, Route, "5321#4.4"},
    FindingRow{RouteBreak, "route-break", Info, Route, "5321#4.4"},
    FindingRow{TooManyHops, "too-many-hops", Warning, Route, "5321#6.3"},
    FindingRow{CopiedHeaderDiffers, "copied-header-differs", Warning, Neighbour, "6376#3.5"},
    FindingRow{UnsubscribeNotSigned, "list-unsubscribe-not-signed", Warning, Neighbour, "8058#4"},
    FindingRow{UnsubscribeNotHttps, "list-unsubscribe-not-https", Warning, Neighbour, "8058#3.1"},
    FindingRow{UnsubscribePostUnknown, "list-unsubscribe-post-unknown", Warning, Neighbour, "8058#3.1"},
    FindingRow{BimiSelectorNotSigned, "bimi-selector-not-signed", Info, Neighbour, ""},
    FindingRow{DomainKeysLegacy, "domainkeys-legacy", Info, Neighbour, "4870"},
    FindingRow{AuthorSignatureDelegated, "author-signature-delegated", Info, Neighbour, "6541#4.2"},
    FindingRow{ReportsRequested, "reports-requested", Info, Neighbour, "6651#3.1"},
    FindingRow{Dkim2Present, "dkim2-present", Info, Neighbour, ""},
    FindingRow{TooManySignatures, "too-many-signatures", Warning, Limit, "6376#6.1"},
    FindingRow{TooManySignedHeaders, "too-many-signed-headers", Warning, Limit, "6376#6.1.1"},
};

// The codes are the rows' places.
constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].code) != i)
            return false;
    }
    return true;
}

static_assert(isInOrder(), "each code has its row, in the order of the enum");

const FindingRow &rowOf(FindingCode code)
{
    const auto place = static_cast<std::size_t>(code);
    assert(place < table.size());
    return table[place];
}

} // namespace

std::span<const FindingRow> findingTable()
{
    return table;
}

std::string_view wordOf(FindingCode code)
{
    return rowOf(code).word;
}

Severity severityOf(FindingCode code)
{
    return rowOf(code).severity;
}

FindingSubject subjectOf(FindingCode code)
{
    return rowOf(code).subject;
}

std::string_view rfcOf(FindingCode code)
{
    return rowOf(code).rfc;
}

std::string_view wordOf(Severity severity)
{
    switch (severity) {
    case Info:
        return "info";
    case Warning:
        return "warning";
    case Error:
        return "error";
    }
    return {};
}

bool isAboutKey(FindingCode code)
{
    return subjectOf(code) == FindingSubject::Key;
}

} // namespace dkimlens::dkim
