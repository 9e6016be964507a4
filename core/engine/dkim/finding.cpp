// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/finding.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace dkimlens::dkim {

namespace {

constexpr std::array table{
    FindingRow{FindingCode::KeyWeak, "key-weak", Severity::Warning},
    FindingRow{FindingCode::KeyTooWeak, "key-too-weak", Severity::Error},
    FindingRow{FindingCode::KeyTesting, "key-testing", Severity::Info},
    FindingRow{FindingCode::KeyNoSubdomains, "key-no-subdomains", Severity::Info},
    FindingRow{FindingCode::KeyRevoked, "key-revoked", Severity::Error},
    FindingRow{FindingCode::KeySyntax, "key-syntax", Severity::Error},
    FindingRow{FindingCode::KeyHtmlEscapes, "key-syntax", Severity::Error},
    FindingRow{FindingCode::KeyTagNameCase, "key-syntax", Severity::Error},
    FindingRow{FindingCode::KeyTypeMistaken, "key-syntax", Severity::Error},
    FindingRow{FindingCode::KeyTagDuplicate, "key-tag-duplicate", Severity::Error},
    FindingRow{FindingCode::KeyVersionNotFirst, "key-version-not-first", Severity::Error},
    FindingRow{FindingCode::KeyVersionUnknown, "key-version-unknown", Severity::Error},
    FindingRow{FindingCode::KeyTypeUnknown, "key-type-unknown", Severity::Error},
    FindingRow{FindingCode::KeyHashNotAllowed, "key-hash-not-allowed", Severity::Error},
    FindingRow{FindingCode::KeyServiceNotAllowed, "key-service-not-allowed", Severity::Error},
    FindingRow{FindingCode::KeyExponentUnusual, "key-exponent-unusual", Severity::Info},
    FindingRow{FindingCode::KeyFormRsaPublicKey, "key-form-rsapublickey", Severity::Info},
    FindingRow{FindingCode::KeyFormEd25519Spki, "key-form-ed25519-spki", Severity::Error},
    FindingRow{FindingCode::KeyMissingSemicolon, "key-missing-semicolon", Severity::Error},
    FindingRow{FindingCode::KeyQuotesInside, "key-quotes-inside", Severity::Error},
    FindingRow{FindingCode::KeyBackslashes, "key-backslashes", Severity::Error},
    FindingRow{FindingCode::KeyPemArmour, "key-pem-armour", Severity::Error},
    FindingRow{FindingCode::KeyTruncated, "key-truncated", Severity::Error},
    FindingRow{FindingCode::KeyBase64Url, "key-base64url", Severity::Error},
    FindingRow{FindingCode::KeyPrivatePublished, "key-private-published", Severity::Error},
    FindingRow{FindingCode::KeySeveralRecords, "key-several-records", Severity::Warning},
    FindingRow{FindingCode::NotAKeyRecord, "not-a-key-record", Severity::Error},
    FindingRow{FindingCode::KeyNotProved, "key-dnssec-bogus", Severity::Error},
    FindingRow{FindingCode::KeyAliasDangling, "key-alias-dangling", Severity::Error},
    FindingRow{FindingCode::KeyDelegated, "key-delegated", Severity::Info},
    FindingRow{FindingCode::KeySelectorOld, "key-selector-old", Severity::Info},
    FindingRow{FindingCode::KeyShared, "key-shared", Severity::Info},
    FindingRow{FindingCode::KeyEd25519Alone, "key-ed25519-alone", Severity::Info},
    FindingRow{FindingCode::BodyPartlySigned, "body-partly-signed", Severity::Warning},
    FindingRow{FindingCode::BodyLengthLimit, "body-length-limit", Severity::Info},
    FindingRow{FindingCode::HeaderNotSigned, "header-not-signed", Severity::Warning},
    FindingRow{FindingCode::HeaderAddedAfterSigning, "header-added-after-signing", Severity::Warning},
    FindingRow{FindingCode::LineEndsRestored, "line-ends-restored", Severity::Info},
    FindingRow{FindingCode::BareCarriageReturn, "bare-carriage-return", Severity::Info},
    FindingRow{FindingCode::MalformedHeaderLine, "malformed-header-line", Severity::Warning},
    FindingRow{FindingCode::SpaceBeforeColon, "space-before-colon", Severity::Info},
    FindingRow{FindingCode::NulOctet, "nul-octet", Severity::Warning},
    FindingRow{FindingCode::ControlCharacter, "control-character", Severity::Warning},
    FindingRow{FindingCode::FieldRepeated, "field-repeated", Severity::Warning},
    FindingRow{FindingCode::DateMissing, "date-missing", Severity::Info},
    FindingRow{FindingCode::FromMissing, "from-missing", Severity::Error},
    FindingRow{FindingCode::FromRepeated, "from-repeated", Severity::Error},
    FindingRow{FindingCode::FromSeveralAddresses, "from-several-addresses", Severity::Warning},
    FindingRow{FindingCode::NameHoldsAddress, "name-holds-address", Severity::Warning},
    FindingRow{FindingCode::NameMixesScripts, "name-mixes-scripts", Severity::Warning},
    FindingRow{FindingCode::NameHidesCharacters, "name-hides-characters", Severity::Warning},
    FindingRow{FindingCode::ReplyElsewhere, "reply-elsewhere", Severity::Info},
    FindingRow{FindingCode::TooManySignatures, "too-many-signatures", Severity::Warning},
    FindingRow{FindingCode::TooManySignedHeaders, "too-many-signed-headers", Severity::Warning},
};

const FindingRow &rowOf(FindingCode code)
{
    const auto *row = std::ranges::find(table, code, &FindingRow::code);
    assert(row != table.end());
    return *row;
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

std::string_view wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return {};
}

// The key's codes stand first in the enum, and are told from the others by where they end.
bool isAboutKey(FindingCode code)
{
    return code < FindingCode::BodyPartlySigned;
}

} // namespace dkimlens::dkim
