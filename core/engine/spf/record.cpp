// SPDX-License-Identifier: Apache-2.0
#include "core/engine/spf/record.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace dkimlens::spf {

namespace {

constexpr std::string_view version = "v=spf1"; // 4.5; case does not matter (12)

using MaybeProblem = std::optional<Problem>;

Problem problem(ProblemCode code, Slice where)
{
    return {code, where.range(), std::string(where.text())};
}

// Cuts off and returns a prefix length at the end: `separator` and digits. Empty where there is none.
Slice takePrefix(Slice &text, std::string_view separator)
{
    const std::size_t digits = text.trimmedEnd(isDigit).size();
    const bool isPrefix = digits < text.size() && text.text().substr(0, digits).ends_with(separator);
    if (!isPrefix)
        return text.from(text.size());
    const Slice taken = text.from(digits);
    text = text.first(digits - separator.size());
    return taken;
}

// ip4-cidr-length and ip6-cidr-length: no leading zero.
MaybeProblem readPrefix(Slice digits, std::uint8_t greatest, std::uint8_t &prefix)
{
    constexpr std::size_t longest = 3;
    const std::string_view text = digits.text();
    const bool isNumber = !text.empty() && text.size() <= longest && std::ranges::all_of(text, isDigit);
    unsigned number = 0;
    if (isNumber)
        std::from_chars(text.data(), text.data() + text.size(), number);
    const bool hasLeadingZero = text.size() > 1 && text.front() == '0';
    if (!isNumber || hasLeadingZero || number > greatest)
        return problem(ProblemCode::SpfPrefixInvalid, digits);
    prefix = static_cast<std::uint8_t>(number);
    return std::nullopt;
}

MaybeProblem readDomainSpec(Slice text, Term &term)
{
    if (text.isEmpty())
        return problem(ProblemCode::SpfDomainMissing, text);
    Result<MacroString> spec = parseDomainSpec(text);
    if (!spec)
        return spec.error();
    term.domainSpec = *std::move(spec);
    return std::nullopt;
}

// The arguments of the mechanisms: what stands behind the name, ":" included.

MaybeProblem readNothing(Slice argument, Term & /*term*/)
{
    return argument.isEmpty() ? MaybeProblem() : problem(ProblemCode::SpfArgumentNotAllowed, argument);
}

// ":" domain-spec
MaybeProblem readDomain(Slice argument, Term &term)
{
    const bool hasColon = argument.text().starts_with(':');
    return hasColon ? readDomainSpec(argument.from(1), term)
                    : problem(ProblemCode::SpfDomainMissing, argument);
}

// [ ":" domain-spec ]
MaybeProblem readOptionalDomain(Slice argument, Term &term)
{
    if (argument.isEmpty())
        return std::nullopt;
    return argument.text().starts_with(':') ? readDomain(argument, term)
                                            : problem(ProblemCode::SpfArgumentNotAllowed, argument);
}

// [ ":" domain-spec ] [ dual-cidr-length ]: the domain may have slashes too, so the end is cut off first.
MaybeProblem readHosts(Slice argument, Term &term)
{
    const Slice ip6 = takePrefix(argument, "//");
    const Slice ip4 = takePrefix(argument, "/");
    if (argument.text().starts_with('/'))
        return problem(ProblemCode::SpfPrefixInvalid, argument);
    if (!ip6.isEmpty()) {
        if (MaybeProblem wrong = readPrefix(ip6, dns::ipv6Bits, term.ip6Prefix))
            return wrong;
    }
    if (!ip4.isEmpty()) {
        if (MaybeProblem wrong = readPrefix(ip4, dns::ipv4Bits, term.ip4Prefix))
            return wrong;
    }
    return readOptionalDomain(argument, term);
}

using ParseAddress = std::optional<dns::IpAddress> (*)(std::string_view text);

// ":" network [ "/" length ]
MaybeProblem readNetwork(Slice argument, ParseAddress parse, std::uint8_t greatest, Term &term)
{
    Slice rest = argument.from(argument.text().starts_with(':') ? 1 : argument.size());
    const bool hasPrefix = rest.text().find('/') != std::string_view::npos;
    const Slice network = rest.takeUntil('/');
    term.network = parse(network.text());
    if (!term.network)
        return problem(ProblemCode::SpfAddressInvalid, network);
    std::uint8_t &prefix = greatest == dns::ipv4Bits ? term.ip4Prefix : term.ip6Prefix;
    return hasPrefix ? readPrefix(rest, greatest, prefix) : std::nullopt;
}

MaybeProblem readIp4(Slice argument, Term &term)
{
    return readNetwork(argument, dns::parseIpv4, dns::ipv4Bits, term);
}

MaybeProblem readIp6(Slice argument, Term &term)
{
    return readNetwork(argument, dns::parseIpv6, dns::ipv6Bits, term);
}

struct MechanismRow
{
    std::string_view name;
    TermKind kind;
    MaybeProblem (*readArgument)(Slice argument, Term &term);
};

constexpr std::array mechanisms{
    MechanismRow{"all", TermKind::All, readNothing},
    MechanismRow{"include", TermKind::Include, readDomain},
    MechanismRow{"a", TermKind::A, readHosts},
    MechanismRow{"mx", TermKind::Mx, readHosts},
    MechanismRow{"ptr", TermKind::Ptr, readOptionalDomain},
    MechanismRow{"ip4", TermKind::Ip4, readIp4},
    MechanismRow{"ip6", TermKind::Ip6, readIp6},
    MechanismRow{"exists", TermKind::Exists, readDomain},
};

struct QualifierRow
{
    char sign;
    Qualifier qualifier;
};

constexpr std::array qualifiers{
    QualifierRow{'+', Qualifier::Pass},
    QualifierRow{'-', Qualifier::Fail},
    QualifierRow{'~', Qualifier::SoftFail},
    QualifierRow{'?', Qualifier::Neutral},
};

Qualifier takeQualifier(Slice &text)
{
    const auto *row = std::ranges::find(qualifiers, text.text().front(), &QualifierRow::sign);
    if (row == qualifiers.end())
        return Qualifier::Pass;
    text = text.from(1);
    return row->qualifier;
}

// directive = [ qualifier ] mechanism
MaybeProblem readDirective(Slice text, Term &term)
{
    term.qualifier = takeQualifier(text);
    const Slice name = text.first(text.text().find_first_of(":/="));
    const auto *row = std::ranges::find_if(mechanisms, [name](const MechanismRow &mechanism) {
        return equalsIgnoringCase(mechanism.name, name.text());
    });
    if (row == mechanisms.end())
        return problem(ProblemCode::SpfMechanismUnknown, name);
    term.kind = row->kind;
    term.name = row->name;
    return row->readArgument(text.from(name.size()), term);
}

// name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." )
bool isModifierName(std::string_view name)
{
    const auto isNameOctet = [](char c) { return isAlphaNumeric(c) || c == '-' || c == '_' || c == '.'; };
    return !name.empty() && isAlpha(name.front()) && std::ranges::all_of(name, isNameOctet);
}

TermKind modifierKind(std::string_view name)
{
    if (name == "redirect")
        return TermKind::Redirect;
    return name == "exp" ? TermKind::Explanation : TermKind::UnknownModifier;
}

// modifier = redirect / explanation / unknown-modifier. A known name with a value that is none for it is an
// error, not an unknown modifier.
MaybeProblem readModifier(Slice text, Term &term)
{
    const Slice name = text.takeUntil('=');
    if (!isModifierName(name.text()))
        return problem(ProblemCode::SpfModifierNameInvalid, name);
    term.name = toLower(name.text());
    term.kind = modifierKind(term.name);
    if (term.kind != TermKind::UnknownModifier)
        return readDomainSpec(text, term);
    Result<MacroString> value = parseMacroString(text);
    if (!value)
        return value.error();
    term.domainSpec = *std::move(value);
    return std::nullopt;
}

// 4.6.1: a modifier's "=" stands before any ":" or "/".
bool isModifier(std::string_view text)
{
    const std::size_t separator = text.find_first_of(":/=");
    return separator != std::string_view::npos && text[separator] == '=';
}

// 6: redirect and exp, not more than once each.
bool repeats(const Record &record, TermKind kind)
{
    return (kind == TermKind::Redirect || kind == TermKind::Explanation) && record.find(kind);
}

MaybeProblem readTerm(Slice text, Term &term)
{
    const auto isVisible = [](char c) { return c > ' ' && c < '\x7f'; };
    const Slice bad = text.trimmedStart(isVisible);
    if (!bad.isEmpty())
        return problem(ProblemCode::SpfCharacterInvalid, bad.first(1));
    return isModifier(text.text()) ? readModifier(text, term) : readDirective(text, term);
}

void addTerm(Slice text, Record &record)
{
    Term term;
    term.range = text.range();
    term.text = text.text();
    MaybeProblem wrong = readTerm(text, term);
    if (!wrong && repeats(record, term.kind))
        wrong = problem(ProblemCode::SpfModifierRepeated, text);
    if (wrong)
        record.problems.push_back(*std::move(wrong));
    else
        record.terms.push_back(std::move(term));
}

} // namespace

const Term *Record::find(TermKind kind) const
{
    const auto it = std::ranges::find(terms, kind, &Term::kind);
    return it == terms.end() ? nullptr : &*it;
}

bool isSpfRecord(std::string_view text)
{
    return equalsIgnoringCase(text.substr(0, version.size()), version)
        && (text.size() == version.size() || text[version.size()] == ' ');
}

Record parseRecord(std::string_view text)
{
    Record record;
    record.text = text;
    Slice rest = Slice(text).from(version.size());
    while (!rest.isEmpty()) {
        const Slice term = rest.takeUntil(' ');
        if (!term.isEmpty())
            addTerm(term, record);
    }
    return record;
}

} // namespace dkimlens::spf
