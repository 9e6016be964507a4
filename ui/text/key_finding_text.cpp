// SPDX-License-Identifier: Apache-2.0
// Findings about a key and its record: what its owner should mend.

#include "ui/text/key_finding_text.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/mail_hosts.h"
#include "core/engine/dkim/selector_date.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class KeyFindingText
{
    Q_DECLARE_TR_FUNCTIONS(KeyFindingText)
};

constexpr int factoredBits = 512; // by a person alone, in 2012: CERT VU#268267

QString newKeyAdvice()
{
    return KeyFindingText::tr("Signer: publish a key of 2048 bits under a new selector and sign with it.");
}

// The token of both is the number of bits.
int bitsOf(const dkim::Finding &finding)
{
    return shortToken(finding.token).toInt();
}

FindingText weakKey(const dkim::Finding &finding)
{
    const int bits = bitsOf(finding);
    return {bits > 0 ? KeyFindingText::tr("RSA key has only %1 bits").arg(bits)
                     : KeyFindingText::tr("RSA key is short"),
            KeyFindingText::tr(
                "RFC 8301 asks signers for %1 bits or more; this key passes, but it protects less.")
                .arg(dkim::goodRsaBits),
            newKeyAdvice()};
}

FindingText tooWeakKey(const dkim::Finding &finding)
{
    const int bits = bitsOf(finding);
    const QString sentence = bits > 0 && bits <= factoredBits
        ? KeyFindingText::tr(
              "A key of %1 bits was factored in 2012 with rented computers: anyone can sign with "
              "this one. RFC 8301 forbids to accept it.")
              .arg(bits)
        : KeyFindingText::tr("Keys under %1 bits can be broken, so RFC 8301 forbids to accept them.")
              .arg(dkim::minRsaBits);
    return {KeyFindingText::tr("RSA key is too short"), sentence, newKeyAdvice()};
}

FindingText unusualExponent(const dkim::Finding &finding)
{
    const QString title = KeyFindingText::tr("Exponent is unusual");
    const QString advice = KeyFindingText::tr("Signer: make the next key with the exponent 65537.");
    const qulonglong exponent = shortToken(finding.token).toULongLong();
    if (exponent == 0)
        return {
            title,
            KeyFindingText::tr("The exponent of the RSA key is a large number, which some verifiers refuse."),
            advice};
    const QString sentence = exponent < 65537
        ? KeyFindingText::tr(
            "The exponent of the RSA key is %1, so verifiers that check padding carelessly can "
            "be deceived. Nearly all keys have 65537.")
        : KeyFindingText::tr("The exponent of the RSA key is %1, where nearly all keys have 65537.");
    return {title, sentence.arg(exponent), advice};
}

FindingText forbiddenHash(const dkim::Finding &finding, const dkim::VerifiedSignature *signature)
{
    const QString title = KeyFindingText::tr("Hash is not allowed");
    const QString advice =
        KeyFindingText::tr("Signer: remove h= from the key record, or add the hash that you sign with.");
    if (finding.token == "sha1")
        return {
            title,
            KeyFindingText::tr("The tag h= of the key record allows SHA-1 alone, which RFC 8301 forbids, so "
                               "nothing passes with this key."),
            KeyFindingText::tr("Signer: remove h= from the key record, and sign with rsa-sha256.")};
    if (!signature || !signature->signature.algorithm)
        return {title, KeyFindingText::tr("The tag h= of the key record does not allow SHA-256."), advice};
    return {title,
            KeyFindingText::tr("The tag h= of the key record does not allow the hash of this signature."),
            advice};
}

FindingText cutOffKey(const dkim::Finding &finding)
{
    constexpr std::size_t longestString = 255; // RFC 1035, 3.3
    const bool isAtLimit = finding.token == std::to_string(longestString);
    return {KeyFindingText::tr("Key is cut off"),
            isAtLimit ? KeyFindingText::tr("The record ends after 255 bytes, the most that one string of DNS "
                                           "holds, so the end of the key is missing.")
                      : KeyFindingText::tr("The key is longer than what p= holds, so its end is missing."),
            KeyFindingText::tr(
                "Signer: publish the whole key, as several strings of one TXT record where it is long.")};
}

// What stands at the name instead, as far as its first tag tells.
struct OtherRecord
{
    std::string_view beginning;
    const char *name;
};

constexpr std::array otherRecords{
    OtherRecord{"v=spf1", "SPF"},   OtherRecord{"spf2.0", "Sender ID"},   OtherRecord{"v=dmarc1", "DMARC"},
    OtherRecord{"v=bimi1", "BIMI"}, OtherRecord{"v=tlsrptv1", "TLS-RPT"}, OtherRecord{"v=stsv1", "MTA-STS"},
};

FindingText otherText(const dkim::Finding &finding)
{
    const QString title = KeyFindingText::tr("Text is not a key record");
    const QString advice =
        KeyFindingText::tr("Signer: publish the key record at this name, and nothing else.");
    const std::string text = toLower(finding.token);
    if (text.empty())
        return {title, KeyFindingText::tr("The TXT record at this name is empty."), advice};
    for (const OtherRecord &other : otherRecords) {
        if (text.starts_with(other.beginning))
            return {title,
                    KeyFindingText::tr("The record at this name is one of %1, which belongs at another name.")
                        .arg(QLatin1String(other.name)),
                    advice};
    }
    return {title,
            KeyFindingText::tr(
                "A TXT record at this name is something else, most likely what a wildcard answers."),
            advice};
}

// "sendgrid.net (SendGrid)" where the provider is known.
QString hostName(const std::string &target)
{
    const dkim::MailHost *host = dkim::mailHostOf(target);
    const QString name = shortName(target);
    return host ? KeyFindingText::tr("%1 (%2)", "a domain name, and the company's name")
                      .arg(QLatin1String(host->name.data(), static_cast<qsizetype>(host->name.size())), name)
                : name;
}

FindingText delegatedKey(const dkim::Finding &finding)
{
    return {KeyFindingText::tr("Key is kept by a provider"),
            KeyFindingText::tr("The alias lets %1 change this key at any time.").arg(hostName(finding.token)),
            {}};
}

FindingText danglingAlias(const dkim::Finding &finding)
{
    return {KeyFindingText::tr("Alias leads to nothing"),
            KeyFindingText::tr("The name is an alias of %1, where DNS has no TXT record.")
                .arg(hostName(finding.token)),
            KeyFindingText::tr(
                "Signer: ask that provider for the right target, or remove the alias and sign with "
                "another selector.")};
}

// "Oct 2016" as the token has it.
QString dateOf(const dkim::Finding &finding)
{
    const auto date = dkim::readSelectorDate(finding.token);
    if (!date)
        return {};
    const QLocale locale = wordLocale();
    const int year = static_cast<int>(date->year);
    if (!date->month)
        return QString::number(year);
    const int month = static_cast<int>(static_cast<unsigned>(*date->month));
    const int day = date->day ? static_cast<int>(static_cast<unsigned>(*date->day)) : 1;
    return locale.toString(QDate(year, month, day),
                           date->day ? QStringLiteral("d MMM yyyy") : QStringLiteral("MMM yyyy"));
}

FindingText oldSelector(const dkim::Finding &finding)
{
    const QString date = dateOf(finding);
    return {KeyFindingText::tr("Key is old"),
            date.isEmpty()
                ? KeyFindingText::tr("The selector reads as a date that lies years back.")
                : KeyFindingText::tr("The selector reads as a date: %1. The longer a key stands, the "
                                     "more people have had it in their hands.")
                      .arg(date),
            KeyFindingText::tr("Signer: publish a new key under a new selector at least once a year.")};
}

FindingText sharedKey(const dkim::Finding &finding)
{
    const std::uint64_t count = std::max(1ULL, shortToken(finding.token).toULongLong());
    return {
        KeyFindingText::tr("Key is shared"),
        KeyFindingText::tr("%1 other name(s) seen here publish this same key.", "%1 is the number",
                           pluralOf(count))
            .arg(number(count)),
        KeyFindingText::tr("Signer: publish a key of its own for each domain, so that one can be withdrawn "
                           "without the others.")};
}

FindingText lonelyEd25519()
{
    return {
        KeyFindingText::tr("Ed25519 alone"),
        KeyFindingText::tr("Not every receiver verifies Ed25519 yet, and for those the message is unsigned."),
        KeyFindingText::tr("Signer: sign with an RSA key as well, under another selector.")};
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
        return weakKey(finding);
    case FindingCode::KeyTooWeak:
        return tooWeakKey(finding);
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
    case FindingCode::KeyHtmlEscapes:
        return {
            KeyFindingText::tr("HTML in the record"),
            KeyFindingText::tr("The record contains escapes of HTML such as &#43; for +, most likely copied "
                               "out of a web page."),
            KeyFindingText::tr("Signer: publish the record with the characters themselves.")};
    case FindingCode::KeyTagNameCase:
        return {KeyFindingText::tr("Tag in capitals"),
                KeyFindingText::tr("The names of tags are lower case: P= is not p=."),
                KeyFindingText::tr("Signer: write v=, k= and p= in lower case.")};
    case FindingCode::KeyTypeMistaken:
        return {KeyFindingText::tr("Key of another type"),
                KeyFindingText::tr("The tag p= holds another type of key than k= names."),
                KeyFindingText::tr("Signer: publish the record with the type that the key has.")};
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
        return forbiddenHash(finding, signature);
    case FindingCode::KeyServiceNotAllowed:
        return {KeyFindingText::tr("Key is not for e-mail"),
                KeyFindingText::tr("The tag s= of the key record does not name the service email."),
                KeyFindingText::tr("Signer: remove s= from the key record, or add email to it.")};
    case FindingCode::KeyExponentUnusual:
        return unusualExponent(finding);
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
        return cutOffKey(finding);
    case FindingCode::KeyBase64Url:
        return {KeyFindingText::tr("Key in base64url"),
                KeyFindingText::tr("The tag p= is written with - and _, where base64 has + and /."),
                KeyFindingText::tr("Signer: publish the key in the usual base64, with + and /.")};
    case FindingCode::KeyPrivatePublished:
        return {
            KeyFindingText::tr("Private key is published"),
            KeyFindingText::tr("The tag p= holds the PRIVATE key, so anyone can sign for this domain now."),
            KeyFindingText::tr("Signer: revoke this key now, remove the record, and publish the public part "
                               "of a new key under another selector.")};
    case FindingCode::KeySeveralRecords:
        return {
            KeyFindingText::tr("Several TXT records"),
            KeyFindingText::tr(
                "RFC 6376 does not say what several records at one name mean; each key record was tried."),
            KeyFindingText::tr("Signer: publish exactly one TXT record at this name.")};
    case FindingCode::NotAKeyRecord:
        return otherText(finding);
    case FindingCode::KeyNotProved:
        return keyNotProved(finding);
    case FindingCode::KeyAliasDangling:
        return danglingAlias(finding);
    case FindingCode::KeyDelegated:
        return delegatedKey(finding);
    case FindingCode::KeySelectorOld:
        return oldSelector(finding);
    case FindingCode::KeyShared:
        return sharedKey(finding);
    case FindingCode::KeyEd25519Alone:
        return lonelyEd25519();
    default:
        return {}; // of another subject
    }
}

} // namespace dkimlens::text
