// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/field_forms.h"

#include "core/engine/base/ascii.h"
#include "core/engine/message/entity.h"

#include <algorithm>
#include <array>

namespace dkimlens::diagnose {

namespace {

constexpr std::size_t foldedWidth = 78; // RFC 5322, 2.1.1

// RFC 5322, 2.2.3: the line ends alone go.
std::string unfolded(std::string_view field)
{
    std::string text(field);
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n'; });
    return text;
}

// One space at each fold, whatever stood there.
std::string unfoldedToSpace(std::string_view field)
{
    std::string text;
    for (std::size_t at = 0; at < field.size();) {
        std::size_t end = at;
        while (end < field.size() && isFoldingSpace(field[end]))
            ++end;
        const bool isFold = field.substr(at, end - at).find('\n') != std::string_view::npos;
        text += isFold ? " " : field.substr(at, std::max<std::size_t>(end - at, 1));
        at = std::max(end, at + 1);
    }
    return text;
}

std::string foldsWith(std::string_view field, std::string_view indent)
{
    std::string text;
    for (std::size_t at = 0; at < field.size(); ++at) {
        text += field[at];
        if (field[at] != '\n')
            continue;
        text += indent;
        while (at + 1 < field.size() && isWsp(field[at + 1]))
            ++at;
    }
    return text;
}

std::string foldsWithTab(std::string_view field)
{
    return foldsWith(field, "\t");
}

std::string foldsWithSpace(std::string_view field)
{
    return foldsWith(field, " ");
}

std::string foldsWithEight(std::string_view field)
{
    return foldsWith(field, "        ");
}

std::string foldsWithFour(std::string_view field)
{
    return foldsWith(field, "    ");
}

// Greedily before the last word that would go beyond the width; the white space between words stays.
std::string foldedAt(std::string_view field, std::size_t width)
{
    const std::string text = unfoldedToSpace(field);
    std::string folded;
    std::size_t column = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t word = std::min(text.find_first_not_of(' ', at), text.size());
        const std::size_t end = std::min(text.find(' ', word), text.size());
        if (column > 0 && word > at && column + (end - at) > width) {
            folded += "\r\n";
            column = 0;
        }
        folded += text.substr(at, end - at);
        column += end - at;
        at = end;
    }
    return folded;
}

std::string foldedAtWidth(std::string_view field)
{
    return foldedAt(field, foldedWidth);
}

std::string foldedNarrower(std::string_view field)
{
    return foldedAt(field, foldedWidth - 2);
}

// After each `mark`.
std::string foldedAfter(std::string_view field, char mark, std::string_view fold)
{
    const std::string text = unfoldedToSpace(field);
    std::string folded;
    bool inQuotes = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        inQuotes = inQuotes != (text[at] == '"');
        folded += text[at];
        if (text[at] != mark || inQuotes)
            continue;
        while (at + 1 < text.size() && text[at + 1] == ' ')
            ++at;
        if (at + 1 < text.size())
            folded += fold;
    }
    return folded;
}

std::string parametersOnTabs(std::string_view field)
{
    return foldedAfter(field, ';', "\r\n\t");
}

std::string parametersOnSpaces(std::string_view field)
{
    return foldedAfter(field, ';', "\r\n ");
}

std::string parametersInLine(std::string_view field)
{
    return foldedAfter(field, ';', " ");
}

std::string parametersClose(std::string_view field)
{
    return foldedAfter(field, ';', "");
}

std::string addressesOnLines(std::string_view field)
{
    return foldedAfter(field, ',', "\r\n ");
}

std::string addressesOnTabs(std::string_view field)
{
    return foldedAfter(field, ',', "\r\n\t");
}

// Behind the colon: nothing, a space, a fold.
std::string afterColon(std::string_view field, std::string_view space)
{
    const std::size_t colon = field.find(':');
    if (colon == std::string_view::npos)
        return std::string(field);
    const std::size_t value = std::min(field.find_first_not_of(" \t\r\n", colon + 1), field.size());
    return std::string(field.substr(0, colon + 1)).append(space).append(field.substr(value));
}

std::string closeToColon(std::string_view field)
{
    return afterColon(field, "");
}

std::string spaceAfterColon(std::string_view field)
{
    return afterColon(field, " ");
}

std::string foldAfterColon(std::string_view field)
{
    return afterColon(field, "\r\n ");
}

constexpr std::array<FieldForm, 17> folding{
    unfolded,         unfoldedToSpace, foldsWithTab,     foldsWithSpace,   foldsWithEight,
    foldsWithFour,    foldedAtWidth,   foldedNarrower,   parametersOnTabs, parametersOnSpaces,
    parametersInLine, parametersClose, addressesOnLines, addressesOnTabs,  closeToColon,
    spaceAfterColon,  foldAfterColon,
};

bool isToken(std::string_view text)
{
    return !text.empty() && text.find_first_of("()<>@,;:\\\"/[]?= \t") == std::string_view::npos;
}

// `names`: those that are changed; empty: all.
std::string requoted(std::string_view field, std::string_view name, bool withQuotes)
{
    std::string text;
    std::size_t at = 0;
    for (const message::Parameter &parameter : message::parametersOf(Slice(field))) {
        const std::string_view value = field.substr(parameter.value.begin, parameter.value.size());
        const bool isQuoted = value.starts_with('"');
        if ((!name.empty() && parameter.name != name) || isQuoted == withQuotes
            || (!withQuotes && !isToken(parameter.text)))
            continue;
        text += field.substr(at, parameter.value.begin - at);
        text += withQuotes ? '"' + parameter.text + '"' : parameter.text;
        at = parameter.value.end;
    }
    return text.append(field.substr(at));
}

std::string charsetQuoted(std::string_view field)
{
    return requoted(field, "charset", true);
}

std::string charsetUnquoted(std::string_view field)
{
    return requoted(field, "charset", false);
}

std::string boundaryQuoted(std::string_view field)
{
    return requoted(field, "boundary", true);
}

std::string boundaryUnquoted(std::string_view field)
{
    return requoted(field, "boundary", false);
}

std::string allQuoted(std::string_view field)
{
    return requoted(field, {}, true);
}

std::string allUnquoted(std::string_view field)
{
    return requoted(field, {}, false);
}

// The value of charset= in capitals, or not.
std::string charsetIn(std::string_view field, char (*cased)(char))
{
    std::string text(field);
    for (const message::Parameter &parameter : message::parametersOf(Slice(field))) {
        if (parameter.name == "charset")
            std::transform(text.begin() + static_cast<std::ptrdiff_t>(parameter.value.begin),
                           text.begin() + static_cast<std::ptrdiff_t>(parameter.value.end),
                           text.begin() + static_cast<std::ptrdiff_t>(parameter.value.begin), cased);
    }
    return text;
}

std::string charsetLower(std::string_view field)
{
    return charsetIn(field, [](char c) { return toLower(c); });
}

std::string charsetUpper(std::string_view field)
{
    return charsetIn(field,
                     [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
}

constexpr std::array<FieldForm, 8> parameters{charsetQuoted,    charsetUnquoted, boundaryQuoted,
                                              boundaryUnquoted, allQuoted,       allUnquoted,
                                              charsetLower,     charsetUpper};

} // namespace

std::span<const FieldForm> foldingForms()
{
    return folding;
}

std::span<const FieldForm> parameterForms()
{
    return parameters;
}

} // namespace dkimlens::diagnose
