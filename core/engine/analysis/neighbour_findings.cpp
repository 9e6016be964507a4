// SPDX-License-Identifier: Apache-2.0
#include "core/engine/analysis/neighbour_findings.h"

#include "core/engine/analysis/copied_headers.h"
#include "core/engine/analysis/one_click.h"
#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace dkimlens::analysis {

namespace {

using dkim::Finding;
using dkim::FindingCode;

// One for each name: a copy says once that its field was changed.
void addCopies(const message::Message &message, const message::FieldIndex &fields, const Analysis &analysis,
               std::vector<Finding> &findings)
{
    std::set<std::string> names;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        for (const ComparedCopy &copy : comparedCopies(message, fields, signature.signature)) {
            const std::string name = toLower(copy.copy.name);
            if (copy.state == ComparedCopy::State::Same || !names.insert(name).second)
                continue;
            const ByteRange where = copy.field ? message.fields()[*copy.field].text : copy.copy.where;
            findings.push_back({FindingCode::CopiedHeaderDiffers, where, name});
        }
    }
}

std::optional<FindingCode> codeOf(OneClick outcome)
{
    switch (outcome) {
    case OneClick::PostUnknown:
        return FindingCode::UnsubscribePostUnknown;
    case OneClick::NoHttps:
        return FindingCode::UnsubscribeNotHttps;
    case OneClick::NotSigned:
        return FindingCode::UnsubscribeNotSigned;
    case OneClick::NotAsked:
    case OneClick::Works:
    case OneClick::NotKnownYet:
        break;
    }
    return std::nullopt;
}

void addOneClick(const message::Message &message, const message::FieldIndex &fields, const Analysis &analysis,
                 std::vector<Finding> &findings)
{
    const OneClickJudgement judgement = judgeOneClick(message, fields, analysis);
    if (const std::optional<FindingCode> code = codeOf(judgement.outcome))
        findings.push_back({*code, judgement.where, judgement.token});
}

// A receiver is to ignore the selector unless a signature covers it (draft-brand-indicators…, 4.5).
void addBimi(const message::Message &message, const message::FieldIndex &fields, const Analysis &analysis,
             std::vector<Finding> &findings)
{
    const std::vector<std::size_t> &selectors = fields.named("bimi-selector");
    if (selectors.empty() || !analysis.unanswered.empty() || isCoveredByPass(analysis, selectors.front()))
        return;
    findings.push_back({FindingCode::BimiSelectorNotSigned, message.fields()[selectors.front()].text, {}});
}

// Tags of a signature that other documents than RFC 6376 define.
void addTags(const Analysis &analysis, std::vector<Finding> &findings)
{
    std::optional<Finding> delegated;
    std::optional<Finding> reports;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        const dkim::TagList &tags = signature.signature.tags;
        if (const dkim::Tag *tag = tags.find("atps"); tag && !delegated)
            delegated = Finding{FindingCode::AuthorSignatureDelegated, tag->valueRange, tag->value};
        if (const dkim::Tag *tag = tags.find("r"); tag && tag->value == "y" && !reports)
            reports = Finding{FindingCode::ReportsRequested, tag->valueRange, signature.signature.domain};
    }
    for (const std::optional<Finding> &finding : {delegated, reports}) {
        if (finding)
            findings.push_back(*finding);
    }
}

struct MarkedField
{
    const char *name; // in lower case
    FindingCode code;
};

constexpr std::array markedFields{MarkedField{"domainkey-signature", FindingCode::DomainKeysLegacy},
                                  MarkedField{"dkim2-signature", FindingCode::Dkim2Present}};

void addFields(const message::Message &message, const message::FieldIndex &fields,
               std::vector<Finding> &findings)
{
    for (const MarkedField &marked : markedFields) {
        const std::vector<std::size_t> &found = fields.named(marked.name);
        if (!found.empty())
            findings.push_back(
                {marked.code, message.fields()[found.front()].text, std::to_string(found.size())});
    }
}

} // namespace

std::vector<Finding> neighbourFindings(const message::Message &message, const Analysis &analysis)
{
    std::vector<Finding> findings;
    const message::FieldIndex fields(message);
    addCopies(message, fields, analysis, findings);
    addOneClick(message, fields, analysis, findings);
    addBimi(message, fields, analysis, findings);
    addTags(analysis, findings);
    addFields(message, fields, findings);
    return findings;
}

} // namespace dkimlens::analysis
