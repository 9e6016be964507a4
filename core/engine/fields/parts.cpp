// SPDX-License-Identifier: Apache-2.0
#include "core/engine/fields/parts.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/tag_list.h"
#include "core/engine/fields/filter_parts.h"
#include "core/engine/message/field_reader.h"

#include <algorithm>
#include <array>

namespace dkimlens::fields {

namespace {

Slice trimmed(Slice text)
{
    return text.trimmed(isFoldingSpace);
}

void addUnnamed(Slice text, std::vector<Part> &parts)
{
    const Slice value = trimmed(text);
    if (!value.isEmpty())
        parts.push_back({.where = value.range(), .name = {}, .value = value.range()});
}

// "name<separator>value". What has no separator, or blanks before it, is a value without a name.
void addNamed(Slice text, char separator, std::vector<Part> &parts)
{
    const Slice whole = trimmed(text);
    const std::size_t at = whole.text().find(separator);
    const Slice name = at == std::string_view::npos ? Slice() : trimmed(whole.first(at));
    if (name.isEmpty() || std::ranges::any_of(name.text(), isFoldingSpace))
        return addUnnamed(whole, parts);
    parts.push_back(
        {.where = whole.range(), .name = name.range(), .value = trimmed(whole.from(at + 1)).range()});
}

std::vector<Part> noParts(Slice /*value*/)
{
    return {};
}

std::vector<Part> wholeValue(Slice value)
{
    std::vector<Part> parts;
    addUnnamed(value, parts);
    return parts;
}

std::vector<Part> tagParts(Slice value)
{
    std::vector<Part> parts;
    const dkim::TagList tags = dkim::TagList::parse(value);
    for (const dkim::Tag &tag : tags.tags())
        parts.push_back({.where = {tag.nameRange.begin, std::max(tag.valueRange.end, tag.slotRange.begin)},
                         .name = tag.nameRange,
                         .value = tag.valueRange});
    return parts;
}

std::vector<Part> pairParts(Slice rest)
{
    std::vector<Part> parts;
    while (!rest.isEmpty())
        addNamed(rest.takeUntil(';'), ':', parts);
    return parts;
}

std::vector<Part> resultParts(Slice value)
{
    std::vector<Part> parts;
    for (message::FieldReader reader(value); !reader.isAtEnd(); reader.skip(1))
        addNamed(reader.takeUntil(";"), '=', parts);
    return parts;
}

std::vector<Part> listParts(Slice value)
{
    std::vector<Part> parts;
    for (message::FieldReader reader(value); !reader.isAtEnd(); reader.skip(1))
        addUnnamed(reader.takeUntil(","), parts);
    return parts;
}

// Named by its scheme: "https", "mailto".
std::vector<Part> uriParts(Slice rest)
{
    std::vector<Part> parts;
    while (!rest.isEmpty()) {
        addUnnamed(rest.takeUntil('<').trimmed([](char c) { return isFoldingSpace(c) || c == ','; }), parts);
        const Slice uri = trimmed(rest.takeUntil('>'));
        const std::size_t colon = uri.text().find(':');
        if (colon == std::string_view::npos)
            addUnnamed(uri, parts);
        else
            parts.push_back({.where = uri.range(), .name = uri.first(colon).range(), .value = uri.range()});
    }
    return parts;
}

// An empty one keeps its place, which says what it is.
std::vector<Part> colonParts(Slice value)
{
    std::vector<Part> parts;
    Slice rest = trimmed(value);
    for (bool isLast = rest.isEmpty(); !isLast;) {
        const std::size_t left = rest.size();
        const Slice item = rest.takeUntil(':');
        isLast = item.size() == left;
        const ByteRange range = trimmed(item).range();
        parts.push_back({.where = range, .name = {}, .value = range});
    }
    return parts;
}

std::vector<Part> assignmentParts(Slice value)
{
    constexpr std::string_view separators = ";,";
    std::vector<Part> parts;
    message::FieldReader reader(value);
    while (!reader.isAtEnd()) {
        const Slice word = reader.takeRun(separators);
        addNamed(word, '=', parts);
        if (word.isEmpty())
            reader.skip(1); // white space, or a separator
    }
    return parts;
}

struct FormRow
{
    Form form;
    std::string_view word;
    std::vector<Part> (*read)(Slice value);
};

constexpr std::array forms{
    FormRow{Form::Text, "text", noParts},
    FormRow{Form::Value, "value", wholeValue},
    FormRow{Form::Tags, "tags", tagParts},
    FormRow{Form::Pairs, "pairs", pairParts},
    FormRow{Form::Results, "results", resultParts},
    FormRow{Form::List, "list", listParts},
    FormRow{Form::Uris, "uris", uriParts},
    FormRow{Form::Colons, "colons", colonParts},
    FormRow{Form::Assignments, "assignments", assignmentParts},
    FormRow{Form::SpamStatus, "spam-status", spamStatusParts},
    FormRow{Form::SpamReport, "spam-report", spamReportParts},
    FormRow{Form::SpamdResult, "spamd-result", spamdResultParts},
    FormRow{Form::Scores, "scores", scoreParts},
};

} // namespace

std::optional<Form> formNamed(std::string_view word)
{
    const auto *const row = std::ranges::find(forms, word, &FormRow::word);
    return row == forms.end() ? std::nullopt : std::optional(row->form);
}

std::vector<Part> partsOf(Slice value, Form form)
{
    const auto *const row = std::ranges::find(forms, form, &FormRow::form);
    return row == forms.end() ? std::vector<Part>() : row->read(value);
}

} // namespace dkimlens::fields
