// SPDX-License-Identifier: Apache-2.0
// The explanation that a domain gives for a fail (RFC 7208, 6.2).

#include "core/engine/base/ascii.h"
#include "core/engine/spf/check.h"

#include <algorithm>

namespace dkimlens::spf {

namespace {

using trace::Outcome;
using trace::Step;

// %{p} of an explanation does not count: the lookup limits are for the terms that come before the result.
bool findValidatedName(Check &check, const MacroString &text, MacroValues &values, Step &step)
{
    if (!text.uses('p'))
        return true;
    const ValidatedNames validated = validatedNames(check, step);
    values.validatedName = validatedNameFor(values.domain, validated);
    return !validated.isWaiting;
}

// Nothing where the name cannot be asked for, or not yet.
const dns::Answer *fetch(Check &check, const ExplanationSource &source, MacroValues &values, Step &step)
{
    const MacroString &spec = source.domainSpec;
    if (needsAsciiLocalPart(check, spec) || !findValidatedName(check, spec, values, step))
        return nullptr;
    const Expansion expansion = expandDomain(spec, values);
    addMacroSteps(expansion, step);
    const std::string target = targetName(expansion.text);
    step.facts.push_back({"target", target, {}});
    const std::optional<std::string> name = questionName(target);
    return name ? ask(check, {*name, dns::RecordType::Txt}, step) : nullptr;
}

// Empty for any error in it, and for what is not ASCII once it is expanded.
std::string expand(Check &check, const std::string &text, MacroValues &values, Step &step)
{
    const Result<MacroString> parsed = parseExplainString(Slice(text));
    if (!parsed) {
        step.problem = parsed.error();
        return {};
    }
    if (!findValidatedName(check, *parsed, values, step))
        return {};
    Expansion expansion = expandExplanation(*parsed, values);
    addMacroSteps(expansion, step);
    const bool isText = std::ranges::all_of(expansion.text, isAscii);
    return isText ? std::move(expansion.text) : std::string{};
}

} // namespace

std::string explain(Check &check, const ExplanationSource &source, Step &parent)
{
    Step step;
    step.id = "spf.explanation";
    step.rfc = "7208#6.2";
    step.facts = {{"term", "exp=" + source.domainSpec.text, {}}};
    MacroValues values = valuesFor(check, source.domain);
    const dns::Answer *answer = fetch(check, source, values, step);
    std::string text;
    if (answer && !isFailure(*answer) && answer->txt.size() == 1)
        text = expand(check, answer->txt.front().joined(), values, step);
    if (check.unanswered.empty())
        step.outcome = text.empty() ? Outcome::Noted : Outcome::Passed;
    if (!text.empty())
        step.facts.push_back({"explanation", text, {}});
    parent.steps.push_back(std::move(step));
    return text;
}

} // namespace dkimlens::spf
