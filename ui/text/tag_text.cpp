// SPDX-License-Identifier: Apache-2.0
// The tags of a signature as rows: RFC 6376, 3.5, and the documents that changed it.

#include "core/engine/base/ascii.h"
#include "ui/text/tag_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class TagWords
{
    Q_DECLARE_TR_FUNCTIONS(TagWords)
};

struct TagRow
{
    std::string_view name;
    const char *document;
    const char *section;
    QString (*meaning)(const TagSubject &);
    TagCheck (*check)(const TagSubject &);
    QString (*advice)(const TagSubject &);
    const char *title;
    const char *explanation;
};

// clang-format off
constexpr std::array tagRows{
    TagRow{"v", "RFC 6376", "3.5", versionMeaning, versionCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Version."),
        QT_TRANSLATE_NOOP("TagWords", "The signature follows version 1 of DKIM, the only one that exists. The tag is required.")},
    TagRow{"a", "RFC 6376", "3.3", algorithmMeaning, algorithmCheck, algorithmAdvice,
        QT_TRANSLATE_NOOP("TagWords", "Algorithm."),
        QT_TRANSLATE_NOOP("TagWords", "The kind of key that signed, and the hash that was signed. RFC 8301 no longer allows rsa-sha1, and RFC 8463 adds ed25519-sha256.")},
    TagRow{"c", "RFC 6376", "3.4", canonicalizationMeaning, knownCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Canonicalization."),
        QT_TRANSLATE_NOOP("TagWords", "Mail servers sometimes change spaces and line ends, so headers and body are put in a standard form before they are hashed. A single name is for the headers, and the body is then simple.")},
    TagRow{"d", "RFC 6376", "3.5", domainMeaning, domainCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Signing domain."),
        QT_TRANSLATE_NOOP("TagWords", "This domain takes responsibility for the message and publishes the key. It may differ from the domain of From; DMARC compares the two.")},
    TagRow{"s", "RFC 6376", "3.1", selectorMeaning, selectorCheck, selectorAdvice,
        QT_TRANSLATE_NOOP("TagWords", "Selector."),
        QT_TRANSLATE_NOOP("TagWords", "A domain can have many keys, and the selector names one of them. With d= it makes the name that DNS is asked for.")},
    TagRow{"t", "RFC 6376", "3.5", timestampMeaning, timestampCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Time of signing."),
        QT_TRANSLATE_NOOP("TagWords", "The time by the signer’s clock, in seconds since 1970. It must not be in the future.")},
    TagRow{"x", "RFC 6376", "3.5", expirationMeaning, expirationCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Expiration."),
        QT_TRANSLATE_NOOP("TagWords", "After this time the signature is no longer accepted, even though it fits. It must be later than t=.")},
    TagRow{"i", "RFC 6376", "3.5", identityMeaning, identityCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Identity."),
        QT_TRANSLATE_NOOP("TagWords", "The user or program for which the domain signed; the part before @ may be missing. Its domain must be that of d= or below it.")},
    TagRow{"q", "RFC 6376", "3.5", queryMeaning, knownCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Query method."),
        QT_TRANSLATE_NOOP("TagWords", "How a verifier gets the key. The only way that exists is dns/txt, which also applies when the tag is missing.")},
    TagRow{"l", "RFC 6376", "8.2", bodyLengthMeaning, bodyLengthCheck, bodyLengthAdvice,
        QT_TRANSLATE_NOOP("TagWords", "Body length limit."),
        QT_TRANSLATE_NOOP("TagWords", "The signer hashed only so many bytes of the canonical body, so that a list could add a footer. RFC 6376 warns that this also lets anyone add text that looks signed.")},
    TagRow{"h", "RFC 6376", "5.4", signedHeadersMeaning, signedHeadersCheck, signedHeadersAdvice,
        QT_TRANSLATE_NOOP("TagWords", "Signed headers."),
        QT_TRANSLATE_NOOP("TagWords", "The names of the header fields that are signed; a repeated name takes the next field from the bottom up. A name with no field left is a guard, since adding such a field breaks the signature.")},
    TagRow{"bh", "RFC 6376", "3.7", bodyHashMeaning, bodyHashCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Body hash."),
        QT_TRANSLATE_NOOP("TagWords", "The hash of the canonical body when it was signed. It is part of what b= signs, so it cannot be changed unnoticed.")},
    TagRow{"b", "RFC 6376", "3.7", signatureMeaning, signatureCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Signature."),
        QT_TRANSLATE_NOOP("TagWords", "The value that only the owner of the private key can make, over the signed headers and this field with b= emptied. It fits only the same headers and the matching key in DNS.")},
    TagRow{"z", "RFC 6376", "3.5", copiedHeadersMeaning, informationCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Copied headers."),
        QT_TRANSLATE_NOOP("TagWords", "Header fields as they were when the message was signed, to find out what changed. They are never hashed in place of the real ones.")},
    TagRow{"r", "RFC 6651", "3.1", reportMeaning, informationCheck, nullptr,
        QT_TRANSLATE_NOOP("TagWords", "Reports."),
        QT_TRANSLATE_NOOP("TagWords", "The signer asks to be told when verifying fails. It has no influence on the verdict.")},
};
// clang-format on

// RFC 8301, RFC 8463 and RFC 8616 decide about some values, in place of RFC 6376.
void citeNewerDocument(TagText &text, const TagSubject &subject)
{
    const std::string_view name = subject.tag.name;
    const bool isAlgorithm = name == "a" && subject.signature.signature.algorithm.has_value();
    const auto cite = [&text](const char *document, const char *section) {
        text.document = QLatin1String(document);
        text.section = QLatin1String(section);
    };
    if (isAlgorithm && subject.signature.signature.algorithm->hash == crypto::Hash::Sha1)
        cite("RFC 8301", "3.1");
    else if (isAlgorithm && subject.signature.signature.algorithm->key == crypto::KeyType::Ed25519)
        cite("RFC 8463", "3");
    else if ((name == "d" || name == "s" || name == "i") && !std::ranges::all_of(subject.tag.value, isAscii))
        cite("RFC 8616", "5");
}

TagText unknownTag(const TagSubject &subject)
{
    const TagCheck check = faultOf(subject).value_or(TagCheck{Status::None, TagWords::tr("Ignored")});
    return {.meaning = TagWords::tr("Unknown, ignored"),
            .status = check.status,
            .check = check.text,
            .section = {},
            .document = {},
            .title = TagWords::tr("Unknown tag."),
            .explanation = TagWords::tr(
                "No standard that this program knows defines this tag. Verifiers ignore it, but it "
                "is signed like the rest of the field."),
            .advice = {}};
}

} // namespace

TagText tagText(const dkim::VerifiedSignature &signature, const dkim::Tag &tag,
                const message::Message &message)
{
    const TagSubject subject{signature, tag, message};
    if (std::optional<TagText> own = arcTagText(subject))
        return *own;
    const auto row = std::ranges::find(tagRows, std::string_view(tag.name), &TagRow::name);
    if (row == tagRows.end())
        return unknownTag(subject);

    const std::optional<TagCheck> fault = faultOf(subject);
    const TagCheck check = fault ? *fault : row->check(subject);
    TagText text{.meaning = row->meaning(subject),
                 .status = check.status,
                 .check = check.text,
                 .section = QLatin1String(row->section),
                 .document = QLatin1String(row->document),
                 .title = TagWords::tr(row->title),
                 .explanation = TagWords::tr(row->explanation),
                 .advice = row->advice ? row->advice(subject) : QString()};
    citeNewerDocument(text, subject);
    return text;
}

} // namespace dkimlens::text
