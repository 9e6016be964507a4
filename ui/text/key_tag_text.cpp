// SPDX-License-Identifier: Apache-2.0
// The tags of a key record as rows: RFC 6376, 3.6.1. The columns' functions stand in key_tag_parts.cpp.

#include "ui/text/key_tag_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class KeyTagWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyTagWords)
};

struct KeyTagRow
{
    std::string_view name;
    QString (*meaning)(const KeyTagSubject &);
    TagCheck (*check)(const KeyTagSubject &);
    const char *document;
    const char *section;
    const char *title;
    const char *explanation;
    const char *whenAbsent;
};

// clang-format off
constexpr std::array keyTagRows{
    KeyTagRow{"v", keyVersionMeaning, keyVersionCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Version."),
        QT_TRANSLATE_NOOP("KeyTagWords", "The record is a DKIM key record of version 1. The tag may be missing; otherwise it comes first."),
        QT_TRANSLATE_NOOP("KeyTagWords", "A DKIM key record all the same")},
    KeyTagRow{"k", keyTypeMeaning, keyTypeCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Kind of key."),
        QT_TRANSLATE_NOOP("KeyTagWords", "The kind of key in p=, rsa or ed25519. It must fit the algorithm in a= of the signature."),
        QT_TRANSLATE_NOOP("KeyTagWords", "An RSA key")},
    KeyTagRow{"p", keyDataMeaning, keyDataCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Public key."),
        QT_TRANSLATE_NOOP("KeyTagWords", "The public half of the key pair, in base64. An empty value means that the domain has withdrawn the key."),
        QT_TRANSLATE_NOOP("KeyTagWords", "No key, though one is required")},
    KeyTagRow{"t", keyFlagsMeaning, keyFlagsCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Flags."),
        QT_TRANSLATE_NOOP("KeyTagWords", "The flag y says that the domain is testing DKIM, which changes no verdict. The flag s forbids i= in a subdomain of d=."),
        QT_TRANSLATE_NOOP("KeyTagWords", "Not in test mode")},
    KeyTagRow{"h", keyHashesMeaning, keyHashesCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Hashes."),
        QT_TRANSLATE_NOOP("KeyTagWords", "The hashes that signatures with this key may use. Without the tag all are allowed."),
        QT_TRANSLATE_NOOP("KeyTagWords", "For all hashes")},
    KeyTagRow{"s", keyServicesMeaning, keyServicesCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Services."),
        QT_TRANSLATE_NOOP("KeyTagWords", "What the key may be used for; e-mail needs email or *. Without the tag all is allowed."),
        QT_TRANSLATE_NOOP("KeyTagWords", "For all services")},
    KeyTagRow{"n", keyNotesMeaning, keyInformationCheck, "RFC 6376", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Notes."),
        QT_TRANSLATE_NOOP("KeyTagWords", "A note of the key’s owner to people. No program reads it."),
        QT_TRANSLATE_NOOP("KeyTagWords", "No note")},
    KeyTagRow{"g", keyGranularityMeaning, keyHistoricCheck, "RFC 4871", "3.6.1",
        QT_TRANSLATE_NOOP("KeyTagWords", "Granularity."),
        QT_TRANSLATE_NOOP("KeyTagWords", "RFC 4871 let it restrict the part of i= before @. RFC 6376 removed it, so it is ignored."),
        QT_TRANSLATE_NOOP("KeyTagWords", "No restriction")},
};
// clang-format on

const KeyTagRow *rowOf(std::string_view name)
{
    const auto row = std::ranges::find(keyTagRows, name, &KeyTagRow::name);
    return row == keyTagRows.end() ? nullptr : &*row;
}

TagText textOf(const KeyTagRow &row, const QString &meaning, const TagCheck &check)
{
    return {.meaning = meaning,
            .status = check.status,
            .check = check.text,
            .section = QLatin1String(row.section),
            .document = QLatin1String(row.document),
            .title = KeyTagWords::tr(row.title),
            .explanation = KeyTagWords::tr(row.explanation),
            .advice = {}};
}

TagText unknownKeyTag(const TagCheck &check)
{
    return {.meaning = KeyTagWords::tr("Unknown, ignored"),
            .status = check.status,
            .check = check.text,
            .section = {},
            .document = {},
            .title = KeyTagWords::tr("Unknown tag."),
            .explanation =
                KeyTagWords::tr("No standard that this program knows defines this tag. Verifiers ignore it."),
            .advice = {}};
}

} // namespace

TagText keyTagText(const dkim::VerifiedSignature &signature, const dkim::KeyRecord &record,
                   const dkim::Tag &tag)
{
    const KeyTagSubject subject{signature, record, tag};
    const KeyTagRow *row = rowOf(tag.name);
    const std::optional<TagCheck> fault = keyFaultOf(subject);
    if (!row)
        return unknownKeyTag(fault.value_or(TagCheck{Status::None, KeyTagWords::tr("Ignored")}));
    TagText text = textOf(*row, row->meaning(subject), fault ? *fault : row->check(subject));
    text.advice = keyAdvice(subject);
    return text;
}

std::vector<std::string_view> keyTagNames()
{
    std::vector<std::string_view> names;
    std::ranges::transform(keyTagRows, std::back_inserter(names), &KeyTagRow::name);
    return names;
}

TagText absentKeyTagText(std::string_view name)
{
    const KeyTagRow *row = rowOf(name);
    if (!row)
        return unknownKeyTag({Status::None, {}});
    const TagCheck check = name == "p" ? TagCheck{Status::Fail, KeyTagWords::tr("Missing")}
                                       : TagCheck{Status::None, KeyTagWords::tr("Default")};
    return textOf(*row, KeyTagWords::tr(row->whenAbsent), check);
}

} // namespace dkimlens::text
