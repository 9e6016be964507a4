// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/macro_string.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <utility>

namespace dkimlens::spf {

namespace {

constexpr std::string_view termLetters = "slodiphv";
constexpr std::string_view explanationLetters = "crt";
constexpr std::string_view delimiters = ".-+,/_=";

// More parts than any name has: a number with many digits means all of them.
constexpr std::uint32_t maxKeptParts = 65'535;

enum class Use : std::uint8_t { Term, Modifier, Explanation };

Problem problem(ProblemCode code, Slice where)
{
    return {code, where.range(), std::string(where.text())};
}

bool isOneOf(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

// Cuts off and returns the front of `rest` for which all octets are `isMember`.
template<typename Predicate>
Slice takeWhile(Slice &rest, Predicate isMember)
{
    const Slice behind = rest.trimmedStart(isMember);
    const Slice taken = rest.first(rest.size() - behind.size());
    rest = behind;
    return taken;
}

// transformers = *DIGIT; nothing for 0, which 7.3 forbids.
std::optional<std::uint32_t> readNumber(std::string_view digits)
{
    std::uint32_t number = 0;
    for (const char digit : digits)
        number = std::min(maxKeptParts, number * 10 + static_cast<std::uint32_t>(digit - '0'));
    return number > 0 ? std::optional(number) : std::nullopt;
}

std::string eachOnce(std::string_view set)
{
    std::string once;
    for (const char c : set)
        once.append(isOneOf(once, c) ? 0 : 1, c);
    return once;
}

// What stands between the braces. `whole` is for the problem.
Result<Macro> readMacro(Slice rest, Slice whole, Use use)
{
    const char letter = rest.isEmpty() ? '\0' : toLower(rest.text().front());
    const bool isForExplanations = isOneOf(explanationLetters, letter);
    if (letter == '\0' || (!isOneOf(termLetters, letter) && !isForExplanations))
        return problem(ProblemCode::SpfMacroInvalid, whole);
    if (isForExplanations && use == Use::Term)
        return problem(ProblemCode::SpfMacroNotAllowed, whole);
    Macro macro;
    macro.letter = letter;
    macro.escape = letter == rest.text().front() ? UrlEscape::No : UrlEscape::Yes;
    rest = rest.from(1);
    const Slice digits = takeWhile(rest, isDigit);
    macro.keptParts = readNumber(digits.text());
    if (!digits.isEmpty() && !macro.keptParts)
        return problem(ProblemCode::SpfMacroInvalid, whole);
    if (!rest.isEmpty() && toLower(rest.text().front()) == 'r') {
        macro.order = Order::Reversed;
        rest = rest.from(1);
    }
    if (!std::ranges::all_of(rest.text(), [](char c) { return isOneOf(delimiters, c); }))
        return problem(ProblemCode::SpfMacroInvalid, whole);
    macro.delimiters = eachOnce(rest.text());
    return macro;
}

// "%%", "%_" and "%-"; empty for anything else.
std::string_view meaningOf(std::string_view escape)
{
    if (escape == "%%")
        return "%";
    if (escape == "%_")
        return " ";
    return escape == "%-" ? "%20" : "";
}

Result<MacroPart> takeLiteral(Slice &rest, Use use)
{
    const Slice text = takeWhile(rest, [](char c) { return c != '%'; });
    const auto isAllowed = [use](char c) { return isVisible(c) || (c == ' ' && use == Use::Explanation); };
    const auto bad = std::ranges::find_if_not(text.text(), isAllowed);
    if (bad != text.text().end())
        return problem(ProblemCode::SpfCharacterInvalid,
                       text.from(static_cast<std::size_t>(bad - text.text().begin())).first(1));
    return MacroPart{std::nullopt, std::string(text.text()), text.range(), {}};
}

// macro-expand
Result<MacroPart> takeExpand(Slice &rest, Use use)
{
    const Slice start = rest.first(2);
    if (const std::string_view meaning = meaningOf(start.text()); !meaning.empty()) {
        rest = rest.from(2);
        return MacroPart{std::nullopt, std::string(meaning), start.range(), std::string(start.text())};
    }
    const std::size_t brace = rest.text().find('}');
    if (start.text() != "%{" || brace == std::string_view::npos)
        return problem(ProblemCode::SpfMacroInvalid, start);
    const Slice whole = rest.first(brace + 1);
    rest = rest.from(whole.size());
    Result<Macro> macro = readMacro(whole.first(brace).from(2), whole, use);
    if (!macro)
        return macro.error();
    return MacroPart{*std::move(macro), {}, whole.range(), std::string(whole.text())};
}

Result<MacroString> parse(Slice text, Use use)
{
    MacroString parsed{std::string(text.text()), text.range(), {}};
    while (!text.isEmpty()) {
        Result<MacroPart> part = text.text().front() == '%' ? takeExpand(text, use) : takeLiteral(text, use);
        if (!part)
            return part.error();
        parsed.parts.push_back(*std::move(part));
    }
    return parsed;
}

// toplabel = ( *alphanum ALPHA *alphanum ) / ( 1*alphanum "-" *( alphanum / "-" ) alphanum )
bool isTopLabel(std::string_view label)
{
    const auto isOfHost = [](char c) { return isAlphaNumeric(c) || c == '-'; };
    return !label.empty() && std::ranges::all_of(label, isOfHost) && isAlphaNumeric(label.front())
        && isAlphaNumeric(label.back()) && !std::ranges::all_of(label, isDigit);
}

// domain-end = ( "." toplabel [ "." ] ) / macro-expand
bool hasDomainEnd(const MacroString &parsed)
{
    if (parsed.parts.empty())
        return false;
    const MacroPart &last = parsed.parts.back();
    if (!last.text.empty())
        return true; // a macro-expand
    std::string_view literal = last.literal;
    if (literal.ends_with('.'))
        literal.remove_suffix(1);
    const std::size_t dot = literal.rfind('.');
    return dot != std::string_view::npos && isTopLabel(literal.substr(dot + 1));
}

} // namespace

bool MacroString::uses(char letter) const
{
    return std::ranges::any_of(
        parts, [letter](const MacroPart &part) { return part.macro && part.macro->letter == letter; });
}

Result<MacroString> parseDomainSpec(Slice text)
{
    Result<MacroString> parsed = parse(text, Use::Term);
    if (parsed && !hasDomainEnd(*parsed))
        return problem(ProblemCode::SpfDomainSpecInvalid, text);
    return parsed;
}

Result<MacroString> parseExplainString(Slice text)
{
    return parse(text, Use::Explanation);
}

Result<MacroString> parseMacroString(Slice text)
{
    return parse(text, Use::Modifier);
}

} // namespace dkimlens::spf
