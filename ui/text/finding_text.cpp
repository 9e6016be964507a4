// SPDX-License-Identifier: Apache-2.0
// Findings about the message's lines and about what a signature covers. Those about keys, and about what the
// message says of itself or of its way, have files of their own.

#include "ui/text/key_finding_text.h"
#include "ui/text/message_finding_text.h"
#include "ui/text/neighbour_finding_text.h"
#include "ui/text/octets.h"
#include "ui/text/route_finding_text.h"
#include "ui/text/texts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

FindingText bodyPartlySigned(const dkim::VerifiedSignature *signature)
{
    const std::uint64_t unsignedBytes = signature ? signature->body.canonical - signature->body.hashed : 0;
    const QString sentence = unsignedBytes == 0
        ? FindingWords::tr("The tag l= ends before the body does, and anyone could have added the rest.")
        : FindingWords::tr(
              "The last %1 byte(s) of the body are not signed, and anyone could have added them.",
              "%1 is the number", pluralOf(unsignedBytes))
              .arg(number(unsignedBytes));
    return {FindingWords::tr("Body is only partly signed"), sentence,
            FindingWords::tr("Signer: leave out l= and sign the whole body.")};
}

// The token is how many there are.
QString malformedLines(const dkim::Finding &finding)
{
    const qulonglong count = std::max(1ULL, shortToken(finding.token).toULongLong());
    return FindingWords::tr(
               "%1 line(s) among the header fields have no name and colon, so they are not fields.",
               "%1 is the number", pluralOf(count))
        .arg(number(count));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a flat list, one entry a code
FindingText findingText(const dkim::Finding &finding, const dkim::VerifiedSignature *signature)
{
    using dkim::FindingCode;
    const QString field = fieldName(finding.token);
    switch (finding.code) {
    case FindingCode::BodyPartlySigned:
        return bodyPartlySigned(signature);
    case FindingCode::BodyLengthLimit:
        return {
            FindingWords::tr("Body may be extended"),
            FindingWords::tr("The tag l= covers the whole body now, but text added after it would pass too."),
            FindingWords::tr("Signer: leave out l= and sign the whole body.")};
    case FindingCode::HeaderNotSigned:
        return {
            FindingWords::tr("%1 is not signed").arg(field),
            FindingWords::tr("A change of the field %1 on the way does not break the signature.").arg(field),
            FindingWords::tr("Signer: add %1 to h=.").arg(field)};
    case FindingCode::HeaderAddedAfterSigning:
        return {
            FindingWords::tr("Another %1 is not signed").arg(field),
            FindingWords::tr("The message has more fields %1 than h= names, so at least one is not signed.")
                .arg(field),
            FindingWords::tr("Signer: name %1 in h= once more than it occurs, so that none can be added.")
                .arg(field)};
    case FindingCode::LineEndsRestored:
        return {FindingWords::tr("Line ends restored"),
                FindingWords::tr(
                    "The file has LF where mail has CR LF, so the line ends were restored before hashing."),
                {}};
    case FindingCode::BareCarriageReturn:
        return {FindingWords::tr("CR without LF"),
                FindingWords::tr(
                    "A CR without an LF is no line end in mail; servers differ in what they make of it."),
                FindingWords::tr("Signer: end each line with CR LF before you sign.")};
    case FindingCode::MalformedHeaderLine:
        return {FindingWords::tr("Header line without a name"), malformedLines(finding),
                FindingWords::tr("Signer: give each header line a name and a colon.")};
    case FindingCode::SpaceBeforeColon:
        return {FindingWords::tr("Space before a colon"),
                FindingWords::tr(
                    "White space stands between a header name and its colon, and verifiers differ on it."),
                FindingWords::tr("Signer: write header names without white space after them.")};
    case FindingCode::NulOctet:
    case FindingCode::ControlCharacter:
    case FindingCode::FieldRepeated:
    case FindingCode::DateMissing:
    case FindingCode::HeaderAlone:
    case FindingCode::FromMissing:
    case FindingCode::FromRepeated:
    case FindingCode::FromSeveralAddresses:
    case FindingCode::NameHoldsAddress:
    case FindingCode::NameMixesScripts:
    case FindingCode::NameHidesCharacters:
    case FindingCode::ReplyElsewhere:
        return messageFindingText(finding);
    case FindingCode::HopDelayed:
    case FindingCode::HopClockDiffers:
    case FindingCode::HopUnnamed:
    case FindingCode::HopUndated:
    case FindingCode::RouteBreak:
    case FindingCode::TooManyHops:
        return routeFindingText(finding);
    case FindingCode::CopiedHeaderDiffers:
    case FindingCode::UnsubscribeNotSigned:
    case FindingCode::UnsubscribeNotHttps:
    case FindingCode::UnsubscribePostUnknown:
    case FindingCode::BimiSelectorNotSigned:
    case FindingCode::DomainKeysLegacy:
    case FindingCode::AuthorSignatureDelegated:
    case FindingCode::ReportsRequested:
    case FindingCode::Dkim2Present:
        return neighbourFindingText(finding);
    case FindingCode::TooManySignatures:
        return {FindingWords::tr("Too many signatures"),
                FindingWords::tr("Only the first %1 signatures are verified; the others are listed.")
                    .arg(dkim::maxSignatures),
                FindingWords::tr("Receiver: do the same, since each signature costs a lookup.")};
    case FindingCode::TooManySignedHeaders:
        return {
            FindingWords::tr("Too many names in h="),
            FindingWords::tr("A signature that names more than %1 header fields is not verified.")
                .arg(dkim::maxSignedHeaders),
            FindingWords::tr("Signer: name in h= only the fields that the message has, and a few guards.")};
    case FindingCode::KeyWeak:
    case FindingCode::KeyTooWeak:
    case FindingCode::KeyTesting:
    case FindingCode::KeyNoSubdomains:
    case FindingCode::KeyRevoked:
    case FindingCode::KeySyntax:
    case FindingCode::KeyHtmlEscapes:
    case FindingCode::KeyTagNameCase:
    case FindingCode::KeyTypeMistaken:
    case FindingCode::KeyTagDuplicate:
    case FindingCode::KeyVersionNotFirst:
    case FindingCode::KeyVersionUnknown:
    case FindingCode::KeyTypeUnknown:
    case FindingCode::KeyHashNotAllowed:
    case FindingCode::KeyServiceNotAllowed:
    case FindingCode::KeyExponentUnusual:
    case FindingCode::KeyFormRsaPublicKey:
    case FindingCode::KeyFormEd25519Spki:
    case FindingCode::KeyMissingSemicolon:
    case FindingCode::KeyQuotesInside:
    case FindingCode::KeyBackslashes:
    case FindingCode::KeyPemArmour:
    case FindingCode::KeyTruncated:
    case FindingCode::KeyBase64Url:
    case FindingCode::KeyPrivatePublished:
    case FindingCode::KeySeveralRecords:
    case FindingCode::NotAKeyRecord:
    case FindingCode::KeyNotProved:
    case FindingCode::KeyAliasDangling:
    case FindingCode::KeyDelegated:
    case FindingCode::KeySelectorOld:
    case FindingCode::KeyShared:
    case FindingCode::KeyEd25519Alone:
        return keyFindingText(finding, signature);
    }
    return {};
}

} // namespace dkimlens::text
