// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/macro_expansion.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dkimlens::spf {

namespace {

using Parts = std::vector<std::string>;

// 7.3: leading, trailing and consecutive delimiters make empty parts.
Parts splitAt(std::string_view value, std::string_view delimiters)
{
    Parts parts;
    while (true) {
        const std::size_t end = value.find_first_of(delimiters);
        parts.emplace_back(value.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        value.remove_prefix(end + 1);
    }
}

std::string joined(const Parts &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text.append(&part == parts.data() ? "" : ".").append(part);
    return text;
}

// RFC 3986, 2.3.
bool isUnreserved(char c)
{
    return isAlphaNumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string urlEscaped(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string escaped;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (isUnreserved(c))
            escaped += c;
        else
            escaped += {'%', digits[octet >> 4U], digits[octet & 0xfU]};
    }
    return escaped;
}

// 7.3: split, reversed, cut to the right-hand parts, joined with dots.
std::string transformed(const Macro &macro, ExpandedMacro &expanded)
{
    expanded.split = splitAt(expanded.value, macro.delimiters.empty() ? "." : macro.delimiters);
    Parts parts = expanded.split;
    if (macro.order == Order::Reversed) {
        std::ranges::reverse(parts);
        expanded.reversed = parts;
    }
    if (macro.keptParts && *macro.keptParts < parts.size()) {
        parts.erase(parts.begin(), parts.end() - static_cast<std::ptrdiff_t>(*macro.keptParts));
        expanded.kept = parts;
    }
    return joined(parts);
}

struct Piece
{
    std::string text;
    std::size_t work = 0; // octets that were gone through for it
};

Piece pieceOf(const MacroPart &part, const MacroValues &values, Expansion &expansion)
{
    if (!part.macro)
        return {part.literal, part.literal.size()};
    ExpandedMacro expanded = expand(part, values);
    Piece piece{expanded.result, std::max(expanded.value.size(), expanded.result.size())};
    if (expansion.macros.size() < maxShownMacros)
        expansion.macros.push_back(std::move(expanded));
    return piece;
}

} // namespace

std::string valueOf(char letter, const MacroValues &values) // NOLINT(readability-function-size): a flat list
{
    switch (letter) {
    case 's':
        return values.localPart + '@' + values.senderDomain;
    case 'l':
        return values.localPart;
    case 'o':
        return values.senderDomain;
    case 'd':
        return values.domain;
    case 'i':
        return dns::dottedText(values.client);
    case 'p':
        return values.validatedName;
    case 'v':
        return values.client.isIpv4() ? "in-addr" : "ip6";
    case 'h':
        return values.helo;
    case 'c':
        return dns::textOf(values.client);
    case 'r':
        return values.receiver;
    case 't':
        return std::to_string(values.time);
    default:
        return {}; // no letter that the parser lets through
    }
}

ExpandedMacro expand(const MacroPart &part, const MacroValues &values)
{
    const Macro &macro = *part.macro;
    ExpandedMacro expanded;
    expanded.text = part.text;
    expanded.range = part.range;
    expanded.value = valueOf(macro.letter, values);
    expanded.result = macro.isTransformed() ? transformed(macro, expanded) : expanded.value;
    if (macro.escape == UrlEscape::Yes)
        expanded.result = urlEscaped(expanded.result);
    return expanded;
}

Expansion expandDomain(const MacroString &spec, const MacroValues &values)
{
    Expansion expansion;
    std::vector<std::string> pieces; // the last first
    std::size_t work = 0;
    for (auto part = spec.parts.rbegin(); part != spec.parts.rend() && work < maxExpansion; ++part) {
        Piece piece = pieceOf(*part, values, expansion);
        work += piece.work;
        pieces.push_back(std::move(piece.text));
    }
    std::ranges::reverse(pieces);
    for (const std::string &piece : pieces)
        expansion.text += piece;
    std::ranges::reverse(expansion.macros);
    return expansion;
}

Expansion expandExplanation(const MacroString &text, const MacroValues &values)
{
    Expansion expansion;
    std::size_t work = 0;
    for (const MacroPart &part : text.parts) {
        if (work >= maxExpansion)
            break;
        const Piece piece = pieceOf(part, values, expansion);
        work += piece.work;
        expansion.text += piece.text;
    }
    return expansion;
}

std::string targetName(std::string_view expanded)
{
    if (expanded.ends_with('.'))
        expanded.remove_suffix(1);
    while (expanded.size() > dns::maxNameLength) {
        const std::size_t dot = expanded.find('.');
        if (dot == std::string_view::npos)
            break;
        expanded.remove_prefix(dot + 1);
    }
    return std::string(expanded);
}

} // namespace dkimlens::spf
