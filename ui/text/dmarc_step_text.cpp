// SPDX-License-Identifier: Apache-2.0
// The steps of DMARC, by their stable ids.

#include "ui/text/dmarc_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

struct StepWords
{
    std::string_view id;
    const char *title;
    const char *explanation;
};

// clang-format off
constexpr std::array stepWords{
    StepWords{"dmarc.evaluation", QT_TRANSLATE_NOOP("DmarcStepText", "Evaluate DMARC"),
        QT_TRANSLATE_NOOP("DmarcStepText", "DMARC asks whether what is authenticated belongs to the domain that people see in From.")},
    StepWords{"dmarc.author", QT_TRANSLATE_NOOP("DmarcStepText", "Take the domain from From"),
        QT_TRANSLATE_NOOP("DmarcStepText", "The author domain is that of the address in From, in the form that DNS knows; it must be exactly one.")},
    StepWords{"dmarc.discovery", QT_TRANSLATE_NOOP("DmarcStepText", "Find the DMARC record"),
        QT_TRANSLATE_NOOP("DmarcStepText", "The record of the author domain counts, else that of its organization, else that of its public suffix.")},
    StepWords{"dmarc.query", QT_TRANSLATE_NOOP("DmarcStepText", "Ask for a DMARC record"),
        QT_TRANSLATE_NOOP("DmarcStepText", "A record stands in DNS as text at the name with _dmarc before it.")},
    StepWords{"dmarc.record", QT_TRANSLATE_NOOP("DmarcStepText", "Read the DMARC record"),
        QT_TRANSLATE_NOOP("DmarcStepText", "Faulty and unknown tags are ignored; only without a valid policy is the record as a whole in doubt.")},
    StepWords{"dmarc.organization", QT_TRANSLATE_NOOP("DmarcStepText", "Find the organizational domain"),
        QT_TRANSLATE_NOOP("DmarcStepText", "The records found on the walk tell which name is the highest that belongs to the same owner.")},
    StepWords{"dmarc.alignment", QT_TRANSLATE_NOOP("DmarcStepText", "Compare the domains with From"),
        QT_TRANSLATE_NOOP("DmarcStepText", "A signature or SPF counts only where its domain is aligned with From: anyone can sign for a domain of their own.")},
    StepWords{"dmarc.identifier", QT_TRANSLATE_NOOP("DmarcStepText", "Compare one domain with From"),
        QT_TRANSLATE_NOOP("DmarcStepText", "Strict alignment wants the same domain, relaxed alignment the same organization.")},
    StepWords{"dmarc.result", QT_TRANSLATE_NOOP("DmarcStepText", "Decide"),
        QT_TRANSLATE_NOOP("DmarcStepText", "One signature or SPF result that passes and is aligned is enough.")},
    StepWords{"dmarc.policy", QT_TRANSLATE_NOOP("DmarcStepText", "Find the policy that applies"),
        QT_TRANSLATE_NOOP("DmarcStepText", "The owner says in p=, sp= or np= what to do with mail that fails; the receiver has the last word.")},
};
// clang-format on

} // namespace

DmarcStepText dmarcStepText(std::string_view stepId)
{
    const auto *row = std::ranges::find(stepWords, stepId, &StepWords::id);
    if (row == stepWords.end())
        return {fromOctets(stepId), {}};
    return {QCoreApplication::translate("DmarcStepText", row->title),
            QCoreApplication::translate("DmarcStepText", row->explanation)};
}

std::vector<std::string_view> dmarcStepIds()
{
    std::vector<std::string_view> ids;
    ids.reserve(stepWords.size());
    for (const StepWords &row : stepWords)
        ids.push_back(row.id);
    return ids;
}

} // namespace dkimlens::text
