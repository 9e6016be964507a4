// SPDX-License-Identifier: Apache-2.0
// Findings about a key and its record: what its owner should mend.

#include "ui/text/key_finding_text.h"

#include "ui/text/octets.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class KeyFindingText
{
    Q_DECLARE_TR_FUNCTIONS(KeyFindingText)
};

QString weakKeyTitle(const dkim::VerifiedSignature *signature)
{
    const dkim::KeyRecord *record = signature ? signature->key.record() : nullptr;
    return record && record->key ? KeyFindingText::tr("RSA key has only %1 bits").arg(record->key->bits())
                                 : KeyFindingText::tr("RSA key is short");
}

// The resolver's own words are the only ones that say which signature it is.
FindingText keyNotProved(const dkim::Finding &finding)
{
    constexpr qsizetype longestReason = 200; // characters
    const QString sentence = KeyFindingText::tr("The DNSSEC signatures of this domain do not verify.");
    return {KeyFindingText::tr("DNSSEC does not confirm the key"),
            finding.token.empty()
                ? sentence
                : KeyFindingText::tr("The DNSSEC signatures of this domain do not verify: %1.")
                      .arg(shortToken(finding.token, longestReason)),
            KeyFindingText::tr("Signer: have the operator of the domain’s DNS mend this.")};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a flat list, one entry a code
FindingText keyFindingText(const dkim::Finding &finding, const dkim::VerifiedSignature *signature)
{
    using dkim::FindingCode;
    switch (finding.code) {
    case FindingCode::KeyWeak:
        return {
            weakKeyTitle(signature),
            KeyFindingText::tr(
                "RFC 8301 asks signers for %1 bits or more; this key passes, but it protects less.")
                .arg(dkim::goodRsaBits),
            KeyFindingText::tr("Signer: publish a key of 2048 bits under a new selector and sign with it.")};
    case FindingCode::KeyTooWeak:
        return {
            KeyFindingText::tr("RSA key is too short"),
            KeyFindingText::tr("Keys under %1 bits can be broken, so RFC 8301 forbids to accept them.")
                .arg(dkim::minRsaBits),
            KeyFindingText::tr("Signer: publish a key of 2048 bits under a new selector and sign with it.")};
    case FindingCode::KeyTesting:
        return {
            KeyFindingText::tr("Domain is testing DKIM"),
            KeyFindingText::tr("The key record has t=y: its owner is testing DKIM. The verdict is the same."),
            KeyFindingText::tr("Signer: remove t=y from the key record when the tests are over.")};
    case FindingCode::KeyNoSubdomains:
        return {KeyFindingText::tr("Key excludes subdomains"),
                KeyFindingText::tr("The key record has t=s, so i= must be in the domain of d= itself."),
                {}};
    case FindingCode::KeyRevoked:
        return {KeyFindingText::tr("Key is withdrawn"),
                KeyFindingText::tr(
                    "The tag p= is empty, so the domain has withdrawn the key and nothing passes with it."),
                KeyFindingText::tr("Signer: sign with a selector whose key is still published.")};
    case FindingCode::KeySyntax:
        return {KeyFindingText::tr("Key record cannot be read"),
                KeyFindingText::tr(
                    "The record does not follow the grammar of RFC 6376, 3.6.1, so nothing passes with it."),
                KeyFindingText::tr(
                    "Signer: publish the record again as v=DKIM1, k= and p=, with semicolons between them.")};
    case FindingCode::KeyTagDuplicate:
        return {KeyFindingText::tr("Key tag given twice"),
                KeyFindingText::tr(
                    "A tag is given twice in the key record, so the whole record must not be used."),
                KeyFindingText::tr("Signer: publish each tag of the key record once.")};
    case FindingCode::KeyVersionNotFirst:
        return {KeyFindingText::tr("v= is not the first tag"),
                KeyFindingText::tr("The tag v= must be the first of a key record, if it is there at all."),
                KeyFindingText::tr("Signer: move v=DKIM1 to the start of the key record.")};
    case FindingCode::KeyVersionUnknown:
        return {KeyFindingText::tr("Key version is not known"),
                KeyFindingText::tr("The version of a key record is DKIM1, written exactly so."),
                KeyFindingText::tr("Signer: publish the record with v=DKIM1.")};
    case FindingCode::KeyTypeUnknown:
        return {KeyFindingText::tr("Key type is not known"),
                KeyFindingText::tr("The tag k= names a type of key other than rsa and ed25519."),
                KeyFindingText::tr("Signer: publish a key of type rsa or ed25519.")};
    case FindingCode::KeyHashNotAllowed:
        return {
            KeyFindingText::tr("Hash is not allowed"),
            KeyFindingText::tr("The tag h= of the key record does not allow the hash of this signature."),
            KeyFindingText::tr("Signer: remove h= from the key record, or add the hash that you sign with.")};
    case FindingCode::KeyServiceNotAllowed:
        return {KeyFindingText::tr("Key is not for e-mail"),
                KeyFindingText::tr("The tag s= of the key record does not name the service email."),
                KeyFindingText::tr("Signer: remove s= from the key record, or add email to it.")};
    case FindingCode::KeyFormRsaPublicKey:
        return {KeyFindingText::tr("Key in the bare form"),
                KeyFindingText::tr("The tag p= holds an RSAPublicKey, without the SubjectPublicKeyInfo that "
                                   "most verifiers expect around it."),
                KeyFindingText::tr(
                    "Signer: publish the key as SubjectPublicKeyInfo, which every verifier reads.")};
    case FindingCode::KeyFormEd25519Spki:
        return {
            KeyFindingText::tr("Ed25519 key in another form"),
            KeyFindingText::tr(
                "The tag p= holds a SubjectPublicKeyInfo, but RFC 8463 wants the 32 bytes of the key alone."),
            KeyFindingText::tr(
                "Signer: publish the 32 bytes of the key in base64, without anything around them.")};
    case FindingCode::KeyMissingSemicolon:
        return {KeyFindingText::tr("Semicolon is missing"),
                KeyFindingText::tr(
                    "Two tags of the key record stand next to each other with no semicolon between them."),
                KeyFindingText::tr("Signer: put a semicolon after each tag of the key record.")};
    case FindingCode::KeyQuotesInside:
        return {
            KeyFindingText::tr("Quotation marks in the record"),
            KeyFindingText::tr("The record contains quotation marks, most likely copied from a zone file."),
            KeyFindingText::tr("Signer: publish the record without quotation marks inside its text.")};
    case FindingCode::KeyBackslashes:
        return {KeyFindingText::tr("Backslashes in the record"),
                KeyFindingText::tr(
                    "The record contains backslashes, most likely escapes copied from a zone file."),
                KeyFindingText::tr("Signer: publish the record without backslashes.")};
    case FindingCode::KeyPemArmour:
        return {KeyFindingText::tr("PEM lines in p="),
                KeyFindingText::tr(
                    "The tag p= contains the BEGIN and END lines of a PEM file, which are no base64."),
                KeyFindingText::tr("Signer: publish only the base64 text between the BEGIN and END lines.")};
    case FindingCode::KeyTruncated:
        return {KeyFindingText::tr("Key is cut off"),
                KeyFindingText::tr("The key is longer than what p= holds, so its end is missing."),
                KeyFindingText::tr(
                    "Signer: publish the whole key, as several strings of one TXT record where it is long.")};
    case FindingCode::KeyBase64Url:
        return {KeyFindingText::tr("Key in base64url"),
                KeyFindingText::tr("The tag p= is written with - and _, where base64 has + and /."),
                KeyFindingText::tr("Signer: publish the key in the usual base64, with + and /.")};
    case FindingCode::KeyPrivatePublished:
        return {
            KeyFindingText::tr("Private key is published"),
            KeyFindingText::tr("The tag p= holds the private key, so anyone can sign for this domain."),
            KeyFindingText::tr("Signer: withdraw this key now, and publish the public part of a new one.")};
    case FindingCode::KeySeveralRecords:
        return {
            KeyFindingText::tr("Several TXT records"),
            KeyFindingText::tr(
                "RFC 6376 does not say what several records at one name mean; each key record was tried."),
            KeyFindingText::tr("Signer: publish exactly one TXT record at this name.")};
    case FindingCode::NotAKeyRecord:
        return {
            KeyFindingText::tr("Text is not a key record"),
            KeyFindingText::tr(
                "A TXT record at this name is something else, for example SPF or the answer of a wildcard."),
            KeyFindingText::tr("Signer: publish the key record at this name, and nothing else.")};
    case FindingCode::KeyNotProved:
        return keyNotProved(finding);
    case FindingCode::BodyPartlySigned:
    case FindingCode::BodyLengthLimit:
    case FindingCode::HeaderNotSigned:
    case FindingCode::HeaderAddedAfterSigning:
    case FindingCode::LineEndsRestored:
    case FindingCode::BareCarriageReturn:
    case FindingCode::MalformedHeaderLine:
    case FindingCode::SpaceBeforeColon:
    case FindingCode::TooManySignatures:
    case FindingCode::TooManySignedHeaders:
        break; // not about a key
    }
    return {};
}

} // namespace dkimlens::text
