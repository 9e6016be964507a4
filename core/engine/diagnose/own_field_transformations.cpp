// SPDX-License-Identifier: Apache-2.0
// The signature's own field, which is hashed too, in another form.

#include "core/engine/base/ascii.h"
#include "core/engine/diagnose/repair_list.h"
#include "core/engine/diagnose/signed_fields.h"
#include "core/engine/diagnose/text_encodings.h"

#include <array>

namespace dkimlens::diagnose {

namespace {

void refoldOwn(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::OwnFieldRefolded, {document.own()}, foldingForms());
}

std::string withoutSpace(std::string_view text)
{
    std::string dense(text);
    std::erase_if(dense, isFoldingSpace);
    return dense;
}

// White space around each of the colons of h= and in bh=, as `between` says.
std::string valuesWith(std::string_view field, std::string_view between)
{
    const std::size_t begin = field.find(':') + 1;
    std::string text(field.substr(0, begin));
    const dkim::TagList tags = dkim::TagList::parse(Slice(field.substr(begin)));
    std::size_t at = 0;
    for (const dkim::Tag &tag : tags.tags()) {
        if (tag.name != "h" && tag.name != "bh")
            continue;
        const std::string_view rest = field.substr(begin);
        text += rest.substr(at, tag.valueRange.begin - at);
        for (const char c : withoutSpace(rest.substr(tag.valueRange.begin, tag.valueRange.size())))
            text += c == ':' ? std::string(between) : std::string(1, c);
        at = tag.valueRange.end;
    }
    return text.append(field.substr(begin + at));
}

std::string valuesDense(std::string_view field)
{
    return valuesWith(field, ":");
}

std::string valuesSpaced(std::string_view field)
{
    return valuesWith(field, " : ");
}

std::string valuesSpacedAfter(std::string_view field)
{
    return valuesWith(field, ": ");
}

// Behind the semicolon of each tag.
std::string tagsWith(std::string_view field, std::string_view space)
{
    const std::size_t begin = field.find(':') + 1;
    std::string text(field.substr(0, begin));
    text += ' ';
    Slice rest(field.substr(begin));
    while (!rest.isEmpty()) {
        text += rest.takeUntil(';').trimmed(isFoldingSpace).text();
        if (rest.isEmpty())
            break;
        text += ';';
        if (!rest.trimmed(isFoldingSpace).isEmpty())
            text += space;
    }
    return field.ends_with(';') ? text + ";" : text;
}

std::string tagsSpaced(std::string_view field)
{
    return tagsWith(field, " ");
}

std::string tagsDense(std::string_view field)
{
    return tagsWith(field, "");
}

std::string endedBySemicolon(std::string_view field)
{
    return std::string(field) + ";";
}

std::string notEndedBySemicolon(std::string_view field)
{
    return std::string(field.substr(0, field.size() - (field.ends_with(';') ? 1 : 0)));
}

std::string tagsAndValuesDense(std::string_view field)
{
    return tagsDense(valuesDense(field));
}

std::string tagsSpacedValuesDense(std::string_view field)
{
    return tagsSpaced(valuesDense(field));
}

// The lines stay as they are: a space behind each semicolon that something follows on its line.
std::string semicolonsSpaced(std::string_view field)
{
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        text += field[i];
        if (field[i] == ';' && i + 1 < field.size() && !isFoldingSpace(field[i + 1]))
            text += ' ';
    }
    return text;
}

// And none there.
std::string semicolonsDense(std::string_view field)
{
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        const bool isBetween = field[i] == ' ' && i > 0 && field[i - 1] == ';' && i + 1 < field.size()
            && !isFoldingSpace(field[i + 1]);
        if (!isBetween)
            text += field[i];
    }
    return text;
}

// No space beside the colons of a line, within h= and elsewhere; its folding stays.
std::string colonsDense(std::string_view field)
{
    const std::size_t begin = field.find(':') + 1;
    std::string text(field.substr(0, begin));
    for (std::size_t i = begin; i < field.size(); ++i) {
        const bool isBeside = field[i] == ' ' && (text.back() == ':' || field.substr(i + 1, 1) == ":");
        if (!isBeside || i == begin)
            text += field[i];
    }
    return text;
}

constexpr std::array<FieldForm, 12> spacings{
    valuesDense,        valuesSpaced,          valuesSpacedAfter, tagsSpaced,
    tagsDense,          semicolonsSpaced,      semicolonsDense,   colonsDense,
    tagsAndValuesDense, tagsSpacedValuesDense, endedBySemicolon,  notEndedBySemicolon};

void respaceOwn(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::OwnFieldRespaced, {document.own()}, spacings);
}

// "=3D" became the text of the tag.
std::string unescaped(std::string_view field)
{
    return field.find("=3D") == std::string_view::npos ? std::string(field) : fromQuotedPrintable(field);
}

constexpr std::array<FieldForm, 1> escapes{unescaped};

void unescapeOwn(const Document &document, const Offer &offer)
{
    offerForms(document, offer, Kind::OwnFieldEscaped, {document.own()}, escapes);
}

constexpr std::array table{
    Transformation{"unescape-own", Kind::OwnFieldEscaped, Yield::Few, unescapeOwn},
    Transformation{"respace-own", Kind::OwnFieldRespaced, Yield::Few, respaceOwn},
    Transformation{"refold-own", Kind::OwnFieldRefolded, Yield::Few, refoldOwn},
};

} // namespace

std::span<const Transformation> ownFieldTransformations()
{
    return table;
}

} // namespace dkimlens::diagnose
