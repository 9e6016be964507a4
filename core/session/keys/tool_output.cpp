// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/tool_output.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dkimlens::session {

namespace {

std::string_view trimmed(std::string_view text)
{
    return Slice(text).trimmed(isFoldingSpace).text();
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (Slice rest(text); !rest.isEmpty();)
        lines.push_back(rest.takeUntil('\n').text());
    return lines;
}

std::string_view firstWord(std::string_view text)
{
    const std::string_view rest = trimmed(text);
    return rest.substr(0, rest.find_first_of(" \t"));
}

// The words between a record's name and its data, and the type that they mean.
struct Phrase
{
    std::string_view words;
    std::string_view type;
};

constexpr std::array phrases{
    Phrase{" descriptive text ", "TXT"}, // host
    Phrase{" is an alias for ", "CNAME"},
    Phrase{"\ttext =", "TXT"}, // nslookup
    Phrase{" text =", "TXT"},
    Phrase{"\tcanonical name =", "CNAME"},
    Phrase{" canonical name =", "CNAME"},
};

std::string lineOf(std::string_view line)
{
    for (const Phrase &phrase : phrases) {
        const std::size_t at = line.find(phrase.words);
        if (at != std::string_view::npos)
            return std::string(firstWord(line))
                .append(" ")
                .append(phrase.type)
                .append(" ")
                .append(trimmed(line.substr(at + phrase.words.size())));
    }
    return {};
}

// nslookup writes the strings on lines of their own below the name.
std::string fromPhrases(std::string_view output)
{
    std::string zone;
    for (const std::string_view line : linesOf(output)) {
        if (!zone.empty() && trimmed(line).starts_with('"'))
            zone.append(" ").append(trimmed(line));
        else if (const std::string made = lineOf(line); !made.empty())
            zone.append(zone.empty() ? "" : "\n").append(made);
    }
    return zone;
}

std::string quoted(std::string_view text)
{
    std::string string = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            string += '\\';
        string += c;
    }
    return string + '"';
}

// "{first, second}" of PowerShell, wrapped over lines or not.
std::string quotedItems(std::string_view braces)
{
    std::string joined;
    for (const std::string_view line : linesOf(braces))
        joined.append(trimmed(line)).append(trimmed(line).ends_with(',') ? " " : "");
    std::string strings;
    for (std::size_t at = 0; at <= joined.size();) {
        const std::size_t end = std::min(joined.find(", ", at), joined.size());
        strings += ' ' + quoted(std::string_view(joined).substr(at, end - at));
        at = end + 2;
    }
    return strings;
}

// Resolve-DnsName, as a table or as a list: the strings stand in braces.
std::string fromPowerShell(std::string_view output)
{
    const std::size_t open = output.find('{');
    const std::size_t close = output.find('}', std::min(open, output.size()));
    const std::string_view before = output.substr(0, open);
    if (close == std::string_view::npos
        || (before.find("Answer") == std::string_view::npos
            && before.find("Strings") == std::string_view::npos))
        return {};
    const std::string name = keyNameIn(before);
    return (name.empty() ? std::string("record") : name) + " TXT"
        + quotedItems(output.substr(open + 1, close - open - 1));
}

bool isTableRemainder(std::string_view word)
{
    return !word.empty() && (std::ranges::all_of(word, isDigit) || equalsIgnoringCase(word, "auto"));
}

} // namespace

std::string zoneLinesOf(std::string_view output)
{
    const std::string zone = fromPhrases(output);
    return zone.empty() ? fromPowerShell(output) : zone;
}

std::string withoutDirectives(std::string_view zone)
{
    std::string kept;
    for (const std::string_view line : linesOf(zone)) {
        if (!line.starts_with('$'))
            kept.append(line).append("\n");
    }
    return kept;
}

std::string keyNameIn(std::string_view text)
{
    constexpr std::string_view around = "\"'`<>(),:";
    while (!text.empty()) {
        const std::string_view rest = trimmed(text);
        const std::string_view word = rest.substr(0, rest.find_first_of(" \t\r\n"));
        const std::size_t begin = word.find_first_not_of(around);
        const std::size_t end = word.find_last_not_of(around);
        if (toLower(word).find("_domainkey") != std::string::npos)
            return std::string(word.substr(begin, end - begin + 1));
        text = rest.substr(word.size());
    }
    return {};
}

std::string plainValue(std::string_view text)
{
    std::string_view kept = trimmed(text);
    for (int i = 0; i < 2; ++i) {
        const std::size_t space = kept.find_last_of(" \t\r\n");
        if (space != std::string_view::npos && isTableRemainder(kept.substr(space + 1)))
            kept = trimmed(kept.substr(0, space));
    }
    std::string value;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const bool isEscape =
            kept[i] == '\\' && i + 1 < kept.size() && (kept[i + 1] == ';' || kept[i + 1] == '"');
        if (!isEscape)
            value += kept[i];
    }
    return value;
}

} // namespace dkimlens::session
