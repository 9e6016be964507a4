// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/message_findings.h"

#include "core/engine/base/ascii.h"
#include "core/engine/dkim/verify.h"

#include <algorithm>

namespace dkimlens::analysis {

namespace {

using dkim::Finding;
using dkim::FindingCode;

bool hasSpaceBeforeColon(const message::HeaderField &field)
{
    return field.isField() && field.name.end + 1 < field.value.begin;
}

// One finding for the first of them: a hostile message may have a hundred thousand.
template<typename Predicate>
void addFirst(const message::Message &message, Predicate isOne, FindingCode code,
              std::vector<Finding> &findings)
{
    const auto &fields = message.fields();
    const auto it = std::ranges::find_if(fields, isOne);
    if (it != fields.end())
        findings.push_back({code, it->text, std::to_string(std::ranges::count_if(fields, isOne))});
}

} // namespace

std::vector<Finding> findingsOf(const message::Message &message, std::size_t signatures)
{
    std::vector<Finding> findings;
    if (message.lineEnds().lf > 0)
        findings.push_back({FindingCode::LineEndsRestored, {}, std::to_string(message.lineEnds().lf)});
    if (message.lineEnds().cr > 0)
        findings.push_back({FindingCode::BareCarriageReturn, {}, std::to_string(message.lineEnds().cr)});
    const auto isMalformed = [](const message::HeaderField &field) { return !field.isField(); };
    addFirst(message, isMalformed, FindingCode::MalformedHeaderLine, findings);
    addFirst(message, hasSpaceBeforeColon, FindingCode::SpaceBeforeColon, findings);
    if (signatures > dkim::maxSignatures)
        findings.push_back({FindingCode::TooManySignatures, {}, std::to_string(signatures)});
    return findings;
}

} // namespace dkimlens::analysis
