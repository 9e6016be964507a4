// SPDX-License-Identifier: Apache-2.0
// The <target-name> of a term (RFC 7208, 4.8 and 7).

#include "core/engine/base/ascii.h"
#include "core/engine/dns/name.h"
#include "core/engine/spf/check.h"

#include <algorithm>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

std::string listOf(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text.append(text.empty() && &part == parts.data() ? "" : " | ").append(part);
    return text;
}

Step macroStep(const ExpandedMacro &macro)
{
    Step step;
    step.id = "spf.macro";
    step.rfc = "7208#7.3";
    step.outcome = Outcome::Passed;
    step.facts = {{"macro", macro.text, macro.range}, {"value", macro.value, {}}};
    if (!macro.split.empty())
        step.facts.push_back({"split", listOf(macro.split), {}});
    if (!macro.reversed.empty())
        step.facts.push_back({"reversed", listOf(macro.reversed), {}});
    if (!macro.kept.empty())
        step.facts.push_back({"kept", listOf(macro.kept), {}});
    step.facts.push_back({"result", macro.result, {}});
    return step;
}

// %{p} asks DNS, and counts (4.6.4). False where the term has ended.
bool findValidatedName(TermCheck &term, MacroValues &values)
{
    countLookup(term);
    if (term.ended)
        return false;
    const ValidatedNames validated = validatedNames(term.check, term.step);
    if (validated.isVoid)
        countVoidLookup(term);
    if (validated.isWaiting)
        term.ended = Match{MatchKind::Waiting, {}, {}, {}};
    values.validatedName = validatedNameFor(term.domain, validated);
    return !term.ended;
}

void endWithoutTarget(TermCheck &term, std::string token)
{
    const Problem problem{ProblemCode::SpfTargetInvalid, term.term.range, std::move(token)};
    term.ended = Match{MatchKind::No, {}, problem, {}};
}

std::optional<std::string> expandedTarget(TermCheck &term, const MacroString &spec)
{
    MacroValues values = valuesFor(term.check, term.domain);
    if (needsAsciiLocalPart(term.check, spec)) {
        endWithoutTarget(term, spec.text);
        return std::nullopt;
    }
    if (spec.uses('p') && !findValidatedName(term, values))
        return std::nullopt;
    const Expansion expansion = expandDomain(spec, values);
    addMacroSteps(expansion, term.step);
    return targetName(expansion.text);
}

void appendOctet(std::string &text, char c)
{
    constexpr std::string_view needBackslash = "\"$();@\\"; // as readName() of dns/wire_name.h escapes them
    const auto octet = static_cast<unsigned char>(c);
    if (c > ' ' && c < '\x7f') {
        if (needBackslash.find(c) != std::string_view::npos)
            text += '\\';
        text += toLower(c);
        return;
    }
    text += '\\';
    for (const unsigned unit : {100U, 10U, 1U})
        text += static_cast<char>('0' + octet / unit % 10);
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= dns::maxLabelLength;
}

} // namespace

MacroValues valuesFor(const Check &check, const std::string &domain)
{
    MacroValues values = check.values;
    values.domain = domain;
    return values;
}

void addMacroSteps(const Expansion &expansion, Step &parent)
{
    for (const ExpandedMacro &macro : expansion.macros)
        parent.steps.push_back(macroStep(macro));
}

bool needsAsciiLocalPart(const Check &check, const MacroString &spec)
{
    return (spec.uses('l') || spec.uses('s')) && !std::ranges::all_of(check.values.localPart, isAscii);
}

std::optional<std::string> targetOf(TermCheck &term)
{
    const std::optional<MacroString> &spec = term.term.domainSpec;
    std::optional<std::string> target = spec ? expandedTarget(term, *spec) : term.domain;
    if (target)
        term.step.facts.push_back({"target", *target, {}});
    return target;
}

std::optional<std::string> targetQuestionName(TermCheck &term)
{
    const std::optional<std::string> target = targetOf(term);
    if (!target)
        return std::nullopt;
    std::optional<std::string> name = questionName(*target);
    if (!name)
        endWithoutTarget(term, *target);
    return name;
}

std::optional<std::string> questionName(std::string_view name)
{
    if (name.empty() || name.size() > dns::maxNameLength)
        return std::nullopt;
    std::string question;
    while (true) {
        const std::string_view label = name.substr(0, name.find('.'));
        if (!isLabel(label))
            return std::nullopt;
        for (const char c : label)
            appendOctet(question, c);
        if (label.size() == name.size())
            return question;
        name.remove_prefix(label.size() + 1);
        question += '.';
    }
}

} // namespace dkimlens::spf
