// SPDX-License-Identifier: Apache-2.0
#include "ui/text/compare_text.h"

#include "ui/text/octets.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

using compare::Basis;
using compare::Comparison;
using compare::Cover;
using compare::Difference;
using compare::Part;
using compare::Row;

namespace {

class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

constexpr qsizetype longestFile = 40; // characters of a file's name in a sentence
constexpr std::size_t longestField = 40; // octets of a field's name

QString shortFile(const QString &name)
{
    return name.size() <= longestFile ? name : name.left(longestFile - 1) + QChar(u'…');
}

// A line that is no field has no name.
QString fieldOf(const ComparedMessages &messages, const Row &row)
{
    const bool isInOne = row.one.count > 0;
    const message::Message &message = isInOne ? messages.one : messages.other;
    const message::HeaderField &field = message.fields()[(isInOne ? row.one : row.other).first];
    if (!field.isField())
        return CompareText::tr("A line that is no field");
    const std::string_view name = message.text(field.name);
    return fieldName(name.substr(0, longestField))
        + (name.size() > longestField ? QStringLiteral("…") : QString());
}

// Where lines stand in the message that has them.
const compare::Place &placeOf(const Row &row)
{
    return row.other.count > 0 ? row.other : row.one;
}

QString linesOf(const compare::Place &place)
{
    const QString first = number(place.first + 1);
    return place.count == 1
        ? CompareText::tr("Body, line %1").arg(first)
        : CompareText::tr("Body, lines %1 to %2").arg(first, number(place.first + place.count));
}

QString titleOf(const ComparedMessages &messages, const Row &row)
{
    if (row.part == Part::Header)
        return fieldOf(messages, row);
    if (row.difference != Difference::Swallowed)
        return linesOf(placeOf(row));
    return CompareText::tr("Body, %1 line(s)", "%1 is the number", pluralOf(row.one.count))
        .arg(number(row.one.count));
}

QString kindOf(const ComparedMessages &messages, const Row &row)
{
    switch (row.difference) {
    case Difference::None:
        return CompareText::tr("the same");
    case Difference::Swallowed:
        return CompareText::tr("other form, hashed the same");
    case Difference::Changed:
        return CompareText::tr("changed");
    case Difference::OnlyInOne:
        return onlyIn(messages.oneName);
    case Difference::OnlyInOther:
        return onlyIn(messages.otherName);
    case Difference::SignatureValue:
        return CompareText::tr("another b=");
    }
    return {};
}

// Whether that is signed; nothing where no signature says so, or where it makes no difference.
QString coverOf(const Comparison &comparison, const Row &row)
{
    if (row.difference == Difference::Swallowed || comparison.subject.basis == Basis::NoSignature)
        return {};
    switch (row.cover) {
    case Cover::Signed:
        return row.part == Part::Header ? CompareText::tr("signed by h=") : CompareText::tr("signed by bh=");
    case Cover::ThisSignature:
        return CompareText::tr("this signature");
    case Cover::NotSigned:
        return CompareText::tr("not signed");
    case Cover::AfterLimit:
        return CompareText::tr("not signed: after l=");
    }
    return {};
}

Status statusOf(const Row &row)
{
    if (row.matters())
        return Status::Fail;
    return row.difference == Difference::Swallowed ? Status::None : Status::Info;
}

QString firstTitle(const ComparedMessages &messages, const Row &row)
{
    const QString title = titleOf(messages, row);
    if (messages.comparison->subject.basis == Basis::NoSignature)
        return CompareText::tr("The first difference: %1.").arg(title);
    if (row.cover == Cover::ThisSignature)
        return row.difference == Difference::OnlyInOne || row.difference == Difference::OnlyInOther
            ? CompareText::tr("This signature is %1.", "%1: only in sent.eml").arg(kindOf(messages, row))
            : CompareText::tr("The first difference that matters: the signature itself.");
    return row.part == Part::Header
        ? CompareText::tr("The first difference that matters: %1, which h= signs.").arg(title)
        : CompareText::tr("The first difference that matters: %1, which bh= signs.", "%1: Body, line 12")
              .arg(title);
}

struct Counts
{
    std::size_t matter = 0;
    std::size_t harmless = 0;
};

Counts countsOf(const Comparison &comparison)
{
    Counts counts;
    for (std::size_t i = 0; i < comparison.differences.size(); ++i)
        ++(comparison.rowAt(i).matters() ? counts.matter : counts.harmless);
    return counts;
}

QString countsText(const Comparison &comparison)
{
    const Counts counts = countsOf(comparison);
    const QString matter = counts.matter == 0
        ? QString()
        : CompareText::tr("%1 difference(s) matter(s).", "%1 is the number", pluralOf(counts.matter))
              .arg(number(counts.matter));
    const QString harmless = counts.harmless == 0
        ? QString()
        : CompareText::tr("%1 difference(s) do(es) not matter.", "%1 is the number",
                          pluralOf(counts.harmless))
              .arg(number(counts.harmless));
    return twoSentences(matter, harmless);
}

// What the comparison rests on, where that is not simply the signature.
QString basisText(const ComparedMessages &messages)
{
    const compare::Subject &subject = messages.comparison->subject;
    switch (subject.basis) {
    case Basis::NoSignature:
        return CompareText::tr(
            "Neither message has a DKIM signature, so all of both is compared, as relaxed/relaxed "
            "makes it.");
    case Basis::UnknownCanonicalization:
        return CompareText::tr("What the signature says in c= is unknown, so relaxed/relaxed is taken.");
    case Basis::Signature:
        break;
    }
    if (subject.from == compare::From::One)
        return {};
    return CompareText::tr("The signature is that of %1.", "%1 is a file").arg(shortFile(messages.otherName));
}

QString alignmentText(const Comparison &comparison)
{
    return comparison.isBodyAligned
        ? QString()
        : CompareText::tr("The bodies differ too much to be told apart line by line.");
}

VerdictText verdictOf(const ComparedMessages &messages)
{
    const Comparison &comparison = *messages.comparison;
    const QString basis = basisText(messages);
    const QString counts = twoSentences(countsText(comparison), alignmentText(comparison));
    if (comparison.isSame)
        return {CompareText::tr("Both messages are the same, byte for byte."), basis};
    if (comparison.differences.empty())
        return {CompareText::tr("The messages differ in nothing that is hashed."),
                twoSentences(
                    CompareText::tr("Only line ends differ, or what stands before the first header field."),
                    basis)};
    if (comparison.first)
        return {firstTitle(messages, comparison.rowAt(*comparison.first)), twoSentences(counts, basis)};
    if (comparison.subject.basis == Basis::NoSignature)
        return {CompareText::tr("The messages are the same once they are canonicalized."), basis};
    return {CompareText::tr("Nothing differs that this signature covers."), twoSentences(counts, basis)};
}

} // namespace

QString onlyIn(const QString &name)
{
    return CompareText::tr("only in %1", "%1 is a file").arg(shortFile(name));
}

QString canonicalizationText(const compare::Subject &subject)
{
    const auto nameOf = [](dkim::Canonicalization algorithm) {
        return algorithm == dkim::Canonicalization::Simple ? QStringLiteral("simple")
                                                           : QStringLiteral("relaxed");
    };
    return nameOf(subject.canonicalization.header) + QLatin1Char('/') + nameOf(subject.canonicalization.body);
}

DifferenceText differenceText(const ComparedMessages &messages, const Row &row)
{
    const QString kind = kindOf(messages, row);
    const QString cover = coverOf(*messages.comparison, row);
    const QString detail =
        cover.isEmpty() ? kind : CompareText::tr("%1, %2", "signed by h=, changed").arg(cover, kind);
    return {statusOf(row), titleOf(messages, row), detail};
}

ComparisonText comparisonText(const ComparedMessages &messages)
{
    const Comparison &comparison = *messages.comparison;
    return {comparison.first ? Status::Fail : Status::Pass, verdictOf(messages)};
}

} // namespace dkimlens::text
