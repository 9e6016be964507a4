// SPDX-License-Identifier: Apache-2.0
// The verdict on a whole message. One signature that passes is enough (RFC 6376, 6.1), so the best one
// speaks.

#include "ui/text/author.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class MessageVerdict
{
    Q_DECLARE_TR_FUNCTIONS(MessageVerdict)
};

using dkim::Verdict;
using dkim::VerifiedSignature;

std::uint64_t passing(const analysis::Analysis &analysis)
{
    return static_cast<std::uint64_t>(
        std::ranges::count(analysis.signatures, Verdict::Pass, &VerifiedSignature::verdict));
}

// The first signature in the given state; the message has that state because of it.
const VerifiedSignature &firstIn(const analysis::Analysis &analysis, Status status)
{
    return *std::ranges::find_if(
        analysis.signatures, [status](const VerifiedSignature &each) { return statusOf(each) == status; });
}

// Of those that pass with a warning or wait for another try, one that passes says more.
const VerifiedSignature &firstWithWarning(const analysis::Analysis &analysis)
{
    const auto it = std::ranges::find(analysis.signatures, Verdict::Pass, &VerifiedSignature::verdict);
    return it == analysis.signatures.end() ? firstIn(analysis, Status::Warning) : *it;
}

QString howMany(const analysis::Analysis &analysis)
{
    const std::uint64_t count = passing(analysis);
    return MessageVerdict::tr("%1 of the %2 signatures pass(es), and one is enough.", "%1 is the number",
                              pluralOf(count))
        .arg(number(count), number(analysis.signatures.size()));
}

VerdictText noSignature()
{
    return {MessageVerdict::tr("This message has no DKIM signature."),
            MessageVerdict::tr("No domain vouches for it, and nothing shows whether it changed on its way. "
                               "Much mail has none, so this proves nothing.")};
}

VerdictText pass(const analysis::Analysis &analysis)
{
    return {
        verdictTitle(MessageVerdict::tr("This message passes: %1 signed it, and no signed part has changed."),
                     firstIn(analysis, Status::Pass)),
        howMany(analysis)};
}

VerdictText waiting(const analysis::Analysis &analysis)
{
    const auto count = static_cast<std::uint64_t>(analysis.unanswered.size());
    return {verdictTitle(MessageVerdict::tr("Waiting for DNS to give the key of %1."),
                         firstIn(analysis, Status::Running)),
            MessageVerdict::tr("%1 name(s) are being looked up.", "%1 is the number", pluralOf(count))
                .arg(number(count))};
}

VerdictText fail(const analysis::Analysis &analysis)
{
    return {MessageVerdict::tr("This message fails because none of its %1 signatures passes.")
                .arg(number(analysis.signatures.size())),
            verdictText(analysis.signatures.front()).title};
}

VerdictText withWarning(const analysis::Analysis &analysis)
{
    const VerifiedSignature *author = failedAuthorSignature(analysis);
    if (author && passing(analysis) > 0) {
        return {verdictTitle(MessageVerdict::tr(
                                 "This message passes, but the signature of its author’s domain %1 fails."),
                             *author),
                verdictText(*author).title};
    }
    const VerifiedSignature &signature = firstWithWarning(analysis);
    const VerdictText text = verdictText(signature);
    return {text.title, signature.verdict == Verdict::Pass ? howMany(analysis) : text.detail};
}

VerdictText ofSeveral(const analysis::Analysis &analysis)
{
    switch (statusOf(analysis)) {
    case Status::Pass:
        return pass(analysis);
    case Status::Running:
        return waiting(analysis);
    case Status::Warning:
        return withWarning(analysis);
    case Status::Info:
        return verdictText(firstIn(analysis, Status::Info));
    case Status::Fail:
    case Status::None:
    case Status::NotRun:
    case Status::Guarded:
        break;
    }
    return fail(analysis);
}

} // namespace

VerdictText verdictText(const analysis::Analysis &analysis)
{
    if (analysis.signatures.empty())
        return noSignature();
    return analysis.signatures.size() == 1 ? verdictText(analysis.signatures.front()) : ofSeveral(analysis);
}

} // namespace dkimlens::text
