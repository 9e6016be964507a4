// SPDX-License-Identifier: Apache-2.0
#include "ui/models/field_meaning.h"

#include <QCoreApplication>

namespace dkimlens::models {
namespace {

struct FieldMeaningWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldMeaningWords)
};

QString ruleMeaning(const FieldEntry &entry, const PartText &part)
{
    const std::optional<int> rule = entry.rules.find(part.name);
    if (!rule && !part.note.isEmpty())
        return part.note;
    const QString meaning = rule ? entry.ruleMeanings.at(*rule)
                                 : FieldMeaningWords::tr("A rule of the filter; not explained here");
    return part.note.isEmpty() ? meaning : QStringLiteral("%1 · %2").arg(meaning, part.note);
}

const FieldCode *codeOf(const FieldEntry &entry, const PartText &part)
{
    if (!part.name.isEmpty())
        return entry.code(part.name);
    if (part.isLast && part.place > 1) {
        if (const FieldCode *last = entry.code(QStringLiteral("#last")))
            return last;
    }
    const FieldCode *atPlace = entry.code(QStringLiteral("#%1").arg(part.place));
    return atPlace ? atPlace : entry.code(QStringLiteral("#*"));
}

} // namespace

QString meaningOf(const FieldEntry &entry, const PartText &part)
{
    if (part.kind == fields::Part::Kind::Rule)
        return ruleMeaning(entry, part);
    const FieldCode *code = codeOf(entry, part);
    if (!code)
        return part.name.isEmpty() ? QString() : FieldMeaningWords::tr("Not known");
    if (part.value.isEmpty())
        return FieldMeaningWords::tr("%1: nothing is said", "%1 is what a code means").arg(code->meaning);
    if (const std::optional<QString> value = code->meaningOf(part.value))
        return QStringLiteral("%1: %2").arg(code->meaning, *value);
    return code->listsAll()
        ? FieldMeaningWords::tr("%1: this value is not known", "%1 is what a code means").arg(code->meaning)
        : code->meaning;
}

} // namespace dkimlens::models
