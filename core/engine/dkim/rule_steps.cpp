// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/rule_steps.h"

#include <array>

namespace dkimlens::dkim {

using trace::Change;
using trace::Outcome;
using trace::Step;

namespace {

constexpr std::array rulesOfBodies{
    RuleRow{"dkim.body-trailing-whitespace", "", "6376#3.4.4", {Rule::TrailingWhitespace}},
    RuleRow{"dkim.body-whitespace-runs", "", "6376#3.4.4", {Rule::WhitespaceRun}},
    RuleRow{"dkim.body-empty-lines", "6376#3.4.3", "6376#3.4.4", {Rule::TrailingEmptyLines}},
    RuleRow{"dkim.body-final-line-end", "6376#3.4.3", "6376#3.4.4", {Rule::FinalLineEnd}},
    RuleRow{"dkim.body-length", "6376#3.4.5", "6376#3.4.5", {Rule::BodyLength}},
};

constexpr std::array rulesOfFields{
    RuleRow{"dkim.field-name-case", "", "6376#3.4.2", {Rule::NameCase}},
    RuleRow{"dkim.field-unfold", "", "6376#3.4.2", {Rule::Unfold}},
    RuleRow{"dkim.field-whitespace-runs", "", "6376#3.4.2", {Rule::WhitespaceRun}},
    RuleRow{"dkim.field-trim", "", "6376#3.4.2", {Rule::TrailingWhitespace, Rule::WhitespaceAroundColon}},
};

constexpr RuleSet allRules{Rule::LineEnding,
                           Rule::TrailingWhitespace,
                           Rule::WhitespaceRun,
                           Rule::TrailingEmptyLines,
                           Rule::FinalLineEnd,
                           Rule::BodyLength,
                           Rule::NameCase,
                           Rule::Unfold,
                           Rule::WhitespaceAroundColon,
                           Rule::SignatureValue};

std::size_t placesOf(const Change &change)
{
    std::size_t places = 0;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        if (change.own().has(static_cast<Rule>(i)))
            places += change.text->tally(static_cast<Rule>(i)).places;
    }
    return places;
}

Step ruleStep(const RuleRow &row, std::string_view rfc, const Change &change)
{
    Step step;
    step.id = row.id;
    step.rfc = rfc;
    step.outcome = rfc.empty() ? Outcome::NotUsed : Outcome::Passed;
    step.facts = sizeFacts(change);
    step.facts.push_back({"places", std::to_string(placesOf(change)), {}});
    step.change = change;
    return step;
}

} // namespace

std::span<const RuleRow> bodyRules()
{
    return rulesOfBodies;
}

std::span<const RuleRow> fieldRules()
{
    return rulesOfFields;
}

Change bodyChange(std::shared_ptr<const EditedText> text)
{
    return {std::move(text), bodyInput, allRules};
}

Change fieldChange(std::shared_ptr<const EditedText> text)
{
    return {std::move(text), fieldInput, allRules};
}

std::vector<Step> ruleSteps(std::span<const RuleRow> rows, RuleSection section, const Change &whole)
{
    std::vector<Step> steps;
    steps.reserve(rows.size());
    RuleSet applied = whole.before;
    for (const RuleRow &row : rows) {
        const std::string_view rfc = section == RuleSection::Simple ? row.simple : row.relaxed;
        const RuleSet after = applied.with(row.rules);
        steps.push_back(ruleStep(row, rfc, {whole.text, applied, after}));
        applied = after;
    }
    return steps;
}

std::vector<trace::Fact> sizeFacts(const Change &change)
{
    return {{"before", std::to_string(trace::inputSize(change)), {}},
            {"after", std::to_string(trace::outputSize(change)), {}}};
}

} // namespace dkimlens::dkim
