// SPDX-License-Identifier: Apache-2.0
#include "ui/models/analysis_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::AnalysisText)
};

QString countText(qsizetype passing, qsizetype all)
{
    if (passing == all)
        return all == 1 ? Words::tr("1 signature passes") : Words::tr("%1 signatures pass").arg(all);
    if (passing == 0)
        return all == 1 ? Words::tr("1 signature does not pass")
                        : Words::tr("%1 signatures do not pass").arg(all);
    return passing == 1 ? Words::tr("1 of %1 signatures passes").arg(all)
                        : Words::tr("%1 of %2 signatures pass").arg(passing).arg(all);
}

} // namespace

QString resultText(const analysis::Analysis &analysis)
{
    if (analysis.signatures.empty())
        return Words::tr("No signature");
    if (analysis.verdict() == dkim::Verdict::TempError)
        return Words::tr("No answer yet");
    const auto passing =
        std::ranges::count(analysis.signatures, dkim::Verdict::Pass, &dkim::VerifiedSignature::verdict);
    return countText(passing, static_cast<qsizetype>(analysis.signatures.size()));
}

} // namespace dkimlens::models
