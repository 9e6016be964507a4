// SPDX-License-Identifier: Apache-2.0
// The rules of a canonicalization as steps, one after the other.

#pragma once

#include "core/engine/trace/step.h"

#include <span>

namespace dkimlens::dkim {

struct RuleRow
{
    std::string_view id;
    std::string_view simple; // its section for the simple algorithm; empty: that has no such rule
    std::string_view relaxed;
    RuleSet rules;
};

// In the order of RFC 6376, 3.4.4, and of 3.4.2.
std::span<const RuleRow> bodyRules();
std::span<const RuleRow> fieldRules();

// What has been applied before the first of them: what is transmitted.
constexpr RuleSet bodyInput{Rule::LineEnding};
constexpr RuleSet fieldInput{Rule::LineEnding, Rule::FinalLineEnd};

// All together.
trace::Change bodyChange(std::shared_ptr<const EditedText> text);
trace::Change fieldChange(std::shared_ptr<const EditedText> text);

enum class RuleSection : std::uint8_t { Simple, Relaxed };

// A step for each row. `whole`: the change that all of them make together.
std::vector<trace::Step> ruleSteps(std::span<const RuleRow> rows, RuleSection section,
                                   const trace::Change &whole);

// "before" and "after", in octets.
std::vector<trace::Fact> sizeFacts(const trace::Change &change);

} // namespace dkimlens::dkim
