// SPDX-License-Identifier: Apache-2.0
// The tags that ARC has beside DKIM's, or reads in another way: RFC 8617, 4.1.2 and 4.1.3.

#include "core/engine/arc/chain.h"
#include "ui/text/tag_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class ArcTagWords
{
    Q_DECLARE_TR_FUNCTIONS(ArcTagWords)
};

enum class Field : std::uint8_t { MessageSignature, Seal, Either };

struct ArcTagRow
{
    Field field;
    std::string_view name;
    const char *section;
    TagCheck (*check)(const TagSubject &);
    const char *meaning;
    const char *title;
    const char *explanation;
};

TagCheck instanceCheck(const TagSubject & /*subject*/)
{
    return {Status::Pass, ArcTagWords::tr("1 to 50")};
}

TagCheck ignored(const TagSubject & /*subject*/)
{
    return {Status::None, ArcTagWords::tr("Ignored")};
}

// RFC 8617, 5.2, steps 2 and 3 C.
TagCheck statusCheck(const TagSubject &subject)
{
    const dkim::Tag *instance = subject.signature.signature.tags.find("i");
    const bool isFirst = instance && instance->value == "1";
    const std::string_view wanted = isFirst ? "none" : "pass";
    if (subject.tag.value == wanted)
        return {Status::Pass, ArcTagWords::tr("As required in its set")};
    return {Status::Fail, ArcTagWords::tr("Must be %1 in this set").arg(fromOctets(wanted))};
}

// clang-format off
constexpr std::array arcTagRows{
    ArcTagRow{Field::Either, "i", "4.2.1", instanceCheck,
        QT_TRANSLATE_NOOP("ArcTagWords", "The set of the chain that it belongs to"),
        QT_TRANSLATE_NOOP("ArcTagWords", "Instance."),
        QT_TRANSLATE_NOOP("ArcTagWords", "Each server that seals takes the next number, so 1 is the oldest set. Here it is no identity, as i= is in DKIM.")},
    ArcTagRow{Field::Seal, "cv", "4.1.3", statusCheck,
        QT_TRANSLATE_NOOP("ArcTagWords", "How the sealer found the chain before it"),
        QT_TRANSLATE_NOOP("ArcTagWords", "Chain validation status."),
        QT_TRANSLATE_NOOP("ArcTagWords", "none in set 1, since no chain came before it; pass in all later sets. After fail the chain stays failed.")},
    ArcTagRow{Field::MessageSignature, "v", "4.1.2", ignored,
        QT_TRANSLATE_NOOP("ArcTagWords", "Not a tag of ARC"),
        QT_TRANSLATE_NOOP("ArcTagWords", "Version."),
        QT_TRANSLATE_NOOP("ArcTagWords", "DKIM requires it, and ARC has left it out. It is signed like the rest of the field.")},
};
// clang-format on

constexpr std::array<std::string_view, 7> sealTags{"i", "a", "b", "cv", "d", "s", "t"};

TagText ignoredInSeal(const TagSubject &subject)
{
    const TagCheck check = faultOf(subject).value_or(ignored(subject));
    return {.meaning = ArcTagWords::tr("Not a tag of a seal"),
            .status = check.status,
            .check = check.text,
            .section = QStringLiteral("4.1.3"),
            .document = QStringLiteral("RFC 8617"),
            .title = ArcTagWords::tr("Not a tag of a seal."),
            .explanation = ArcTagWords::tr("What a seal covers follows from its set number, and it covers no "
                                           "body. So it needs no such tag."),
            .advice = {}};
}

} // namespace

std::optional<TagText> arcTagText(const TagSubject &subject)
{
    const bool isSeal = subject.signature.trace.id == "arc.seal";
    if (!isSeal && subject.signature.trace.id != "arc.message-signature")
        return std::nullopt;
    if (isSeal && std::ranges::find(sealTags, subject.tag.name) == sealTags.end())
        return ignoredInSeal(subject);
    const Field field = isSeal ? Field::Seal : Field::MessageSignature;
    const auto *const row = std::ranges::find_if(arcTagRows, [&](const ArcTagRow &each) {
        return each.name == subject.tag.name && (each.field == field || each.field == Field::Either);
    });
    if (row == arcTagRows.end())
        return std::nullopt; // DKIM's words fit
    const TagCheck check = faultOf(subject).value_or(row->check(subject));
    return TagText{.meaning = ArcTagWords::tr(row->meaning),
                   .status = check.status,
                   .check = check.text,
                   .section = QLatin1String(row->section),
                   .document = QStringLiteral("RFC 8617"),
                   .title = ArcTagWords::tr(row->title),
                   .explanation = ArcTagWords::tr(row->explanation),
                   .advice = {}};
}

} // namespace dkimlens::text
