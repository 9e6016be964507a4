// SPDX-License-Identifier: Apache-2.0
#include "ui/text/cause_findings.h"

#include "ui/text/author.h"

#include <algorithm>

namespace dkimlens::text {

using diagnose::Certainty;
using diagnose::Explanation;

namespace {

CauseFinding findingOf(const DiagnosisSubject &subject, const Explanation &explanation, std::size_t signature)
{
    const ExplanationText words = explanationText(subject, explanation);
    std::vector<ByteRange> bytes;
    for (const diagnose::Repair &repair : explanation.repairs)
        bytes.push_back(repair.where);
    return {signature, explanation.kind, words.title, words.sentence, std::move(bytes)};
}

bool areOneChange(const CauseFinding &a, const CauseFinding &b)
{
    return a.kind == b.kind && a.title == b.title && a.bytes == b.bytes;
}

} // namespace

bool CauseFindings::explains(std::size_t signature) const
{
    return std::ranges::find(explained, signature) != explained.end();
}

std::vector<std::size_t> signaturesToExplain(const analysis::Analysis &analysis)
{
    std::vector<std::size_t> failed;
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        if (statusOf(analysis.signatures[i]) == Status::Fail)
            failed.push_back(i);
    }
    std::stable_partition(failed.begin(), failed.end(), [&analysis](std::size_t index) {
        return isAuthors(analysis.signatures[index].signature.domain, analysis.from);
    });
    failed.resize(std::min(failed.size(), mostExplained));
    return failed;
}

void addCauses(CauseFindings &findings, const DiagnosisSubject &subject, std::size_t signature)
{
    bool isProved = false;
    for (const Explanation &explanation : subject.diagnosis.explanations) {
        if (explanation.certainty != Certainty::Proved)
            continue;
        isProved = true;
        CauseFinding finding = findingOf(subject, explanation, signature);
        const bool isKnown = std::ranges::any_of(
            findings.causes, [&finding](const CauseFinding &known) { return areOneChange(known, finding); });
        if (!isKnown)
            findings.causes.push_back(std::move(finding));
    }
    if (isProved && subject.diagnosis.isExplained)
        findings.explained.push_back(signature);
    if (subject.diagnosis.isRepaired && !subject.diagnosis.repairs().empty())
        findings.restored.push_back(signature);
}

} // namespace dkimlens::text
