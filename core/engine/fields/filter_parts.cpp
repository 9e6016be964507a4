// SPDX-License-Identifier: Apache-2.0
#include "core/engine/fields/filter_parts.h"

#include "core/engine/base/ascii.h"

#include <algorithm>

namespace dkimlens::fields {

namespace {

// Where a part has no score, its value is the empty place after its name.
ByteRange endOf(Slice text)
{
    return {text.range().end, text.range().end};
}

Slice trimmed(Slice text)
{
    return text.trimmed(isFoldingSpace);
}

Slice takeWhile(Slice &rest, std::string_view until)
{
    const Slice taken = rest.first(rest.text().find_first_of(until));
    rest = rest.from(taken.size());
    return taken;
}

Part ruleOf(Slice word, std::size_t nameSize, ByteRange value)
{
    return {.kind = Part::Kind::Rule,
            .where = word.range(),
            .name = word.first(nameSize).range(),
            .value = value};
}

// "RULE" or "RULE=1.0".
Part testOf(Slice word)
{
    const std::size_t equals = word.text().find('=');
    if (equals == std::string_view::npos)
        return ruleOf(word, word.size(), endOf(word));
    return ruleOf(word, equals, word.from(equals + 1).range());
}

// All after "tests=": in brackets, or as far as commas join them. A line may be folded after a comma.
void takeTests(Slice &rest, std::vector<Part> &parts)
{
    const bool hasBrackets = rest.text().starts_with('[');
    rest = rest.from(hasBrackets ? 1 : 0);
    for (bool isMore = true; isMore;) {
        const Slice test = takeWhile(rest, ", \t\r\n]");
        if (!test.isEmpty())
            parts.push_back(testOf(test));
        const Slice afterSpace = rest.trimmedStart(isFoldingSpace);
        const bool isJoined = afterSpace.text().starts_with(',');
        const bool isEnd = afterSpace.text().starts_with(']') || afterSpace.isEmpty();
        isMore = !isEnd && (isJoined || hasBrackets);
        if (isMore)
            rest = afterSpace.trimmedStart([](char c) { return isFoldingSpace(c) || c == ','; });
    }
}

// "score=5.2", or a word alone, as "Yes" at the beginning.
void takeStatus(Slice &rest, std::vector<Part> &parts)
{
    const Slice name = takeWhile(rest, "=, \t\r\n");
    if (!rest.text().starts_with('=')) {
        parts.push_back({.where = name.range(), .name = {}, .value = name.range()});
        return;
    }
    rest = rest.from(1);
    if (equalsIgnoringCase(name.text(), "tests"))
        return takeTests(rest, parts);
    const Slice value = takeWhile(rest, ", \t\r\n");
    parts.push_back(
        {.where = {name.range().begin, value.range().end}, .name = name.range(), .value = value.range()});
}

bool isScore(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return !text.empty() && isDigit(text.front())
        && std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; });
}

// "1.0 RULE why": nothing where the line begins with no score.
bool addReportRule(Slice line, std::vector<Part> &parts)
{
    Slice rest = line;
    const Slice score = takeWhile(rest, " \t");
    if (!isScore(score.text()))
        return false;
    rest = rest.trimmedStart(isWsp);
    const Slice name = takeWhile(rest, " \t");
    if (name.isEmpty())
        return false;
    parts.push_back({.kind = Part::Kind::Rule,
                     .where = line.range(),
                     .name = name.range(),
                     .value = score.range(),
                     .note = trimmed(rest).range()});
    return true;
}

// What follows a rule's line belongs to its description.
void addReportText(Slice line, std::vector<Part> &parts)
{
    if (!parts.empty() && parts.back().kind == Part::Kind::Rule) {
        Part &rule = parts.back();
        rule.note = {rule.note.isEmpty() ? line.range().begin : rule.note.begin, line.range().end};
        rule.where.end = line.range().end;
        return;
    }
    parts.push_back({.where = line.range(), .name = {}, .value = line.range()});
}

// "SYMBOL(1.0)[options]", or only its name.
Part symbolOf(Slice text)
{
    const std::size_t open = text.text().find('(');
    if (open == std::string_view::npos)
        return ruleOf(text, text.size(), endOf(text));
    Slice rest = text.from(open + 1);
    const Slice score = trimmed(rest.takeUntil(')'));
    Part part = ruleOf(text, open, score.range());
    const Slice options = trimmed(rest).trimmedStart([](char c) { return c == '['; }).trimmedEnd([](char c) {
        return c == ']';
    });
    part.note = options.range();
    return part;
}

// "default: False [1.00 / 15.00]".
void addSummary(Slice text, std::vector<Part> &parts)
{
    Slice rest = text;
    const Slice name = trimmed(rest.takeUntil(':'));
    const Slice word = trimmed(rest.takeUntil('['));
    Slice scores = rest.takeUntil(']');
    parts.push_back({.where = {name.range().begin, std::max(name.range().end, word.range().end)},
                     .name = name.range(),
                     .value = word.range()});
    while (!scores.isEmpty()) {
        const Slice score = trimmed(scores.takeUntil('/'));
        if (!score.isEmpty())
            parts.push_back({.where = score.range(), .name = {}, .value = score.range()});
    }
}

// All before a semicolon that ends a line or stands before a space: options may hold others.
Slice takeSymbol(Slice &rest)
{
    const std::string_view text = rest.text();
    std::size_t end = text.find(';');
    while (end != std::string_view::npos && end + 1 < text.size() && !isFoldingSpace(text[end + 1]))
        end = text.find(';', end + 1);
    const Slice taken = rest.first(end);
    rest = rest.from(taken.size() + 1);
    return trimmed(taken);
}

} // namespace

std::vector<Part> spamStatusParts(Slice value)
{
    std::vector<Part> parts;
    const auto isBetween = [](char c) { return isFoldingSpace(c) || c == ',' || c == ']' || c == '='; };
    for (Slice rest = value.trimmedStart(isBetween); !rest.isEmpty(); rest = rest.trimmedStart(isBetween))
        takeStatus(rest, parts);
    return parts;
}

std::vector<Part> spamReportParts(Slice value)
{
    std::vector<Part> parts;
    for (Slice rest = value; !rest.isEmpty();) {
        const Slice line =
            trimmed(rest.takeUntil('\n')).trimmedStart([](char c) { return c == '*' || isWsp(c); });
        if (!line.isEmpty() && !addReportRule(line, parts))
            addReportText(line, parts);
    }
    return parts;
}

std::vector<Part> spamdResultParts(Slice value)
{
    std::vector<Part> parts;
    Slice rest = value;
    const Slice summary = takeSymbol(rest);
    if (!summary.isEmpty())
        addSummary(summary, parts);
    while (!rest.isEmpty()) {
        const Slice symbol = takeSymbol(rest);
        if (!symbol.isEmpty())
            parts.push_back(symbolOf(symbol));
    }
    return parts;
}

std::vector<Part> scoreParts(Slice value)
{
    std::vector<Part> parts;
    for (Slice rest = value.trimmedStart(isFoldingSpace); !rest.isEmpty();
         rest = rest.trimmedStart(isFoldingSpace)) {
        const Slice word = takeWhile(rest, " \t\r\n");
        parts.push_back(symbolOf(word));
    }
    return parts;
}

} // namespace dkimlens::fields
