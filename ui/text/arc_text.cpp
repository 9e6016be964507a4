// SPDX-License-Identifier: Apache-2.0
#include "ui/text/arc_text.h"

#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace dkimlens::text {

namespace {

class ArcText
{
    Q_DECLARE_TR_FUNCTIONS(ArcText)
};

// What is wrong here says more than the reason in general; only a key not answered yet has nothing wrong.
QString failureOf(const arc::Chain &chain)
{
    const std::optional<Problem> &problem = chain.trace.problem;
    return problem ? sentence(*problem) : sentence(chain.cause.signature);
}

// A message signature covers the body, a seal does not.
QString withoutBody(const arc::Chain &chain)
{
    const trace::Step *seals = trace::find(chain.trace, "arc.seals");
    return seals && seals->outcome == trace::Outcome::Passed
        ? ArcText::tr(
            "The ARC chain cannot be verified without a body. Its seals need none: all of them pass.")
        : ArcText::tr("The ARC chain cannot be verified without a body, and not all of its seals pass.");
}

} // namespace

QString sentence(arc::Reason reason) // NOLINT(readability-function-size): a flat list, one line a reason
{
    using arc::Reason;
    switch (reason) {
    case Reason::None:
        return ArcText::tr("There is no reason to name: the chain has no fault of its own.");
    case Reason::TooManySets:
        return ArcText::tr("An ARC field has an instance above %1, the most that a chain may have.")
            .arg(arc::maxSets);
    case Reason::InstanceInvalid:
        return ArcText::tr("An ARC field does not say in i= which set of the chain it belongs to.");
    case Reason::FailedBefore:
        return ArcText::tr(
            "The newest seal says that the chain had failed before it, and so it stays failed.");
    case Reason::FieldMissing:
        return ArcText::tr("An ARC set lacks one of its three fields.");
    case Reason::FieldRepeated:
        return ArcText::tr("An ARC set has one of its three fields more than once.");
    case Reason::SetMissing:
        return ArcText::tr("An ARC set is missing between the first and the newest one.");
    case Reason::StatusInvalid:
        return ArcText::tr("The tag cv= of a seal must be none in the first set and pass in all others.");
    case Reason::SealNamesHeaders:
        return ArcText::tr("The seal has the tag h=, which a seal must not have.");
    case Reason::SealCovered:
        return ArcText::tr("The ARC message signature covers a seal, which it must not.");
    case Reason::ScopeBroken:
        return ArcText::tr("The seal covers all ARC fields up to its own set, and they are not all there.");
    }
    return {};
}

QString sentence(const arc::Chain &chain)
{
    if (chain.verdict == dkim::Verdict::None)
        return {};
    if (chain.cause.signature == dkim::Reason::BodyAbsent)
        return withoutBody(chain);
    if (chain.verdict != dkim::Verdict::Pass)
        return ArcText::tr("The ARC chain fails. %1").arg(failureOf(chain));
    const arc::ArcSet &newest = chain.sets.back();
    return ArcText::tr("The ARC chain passes; its newest seal, number %1, is from %2.")
        .arg(newest.instance)
        .arg(shortName(newest.seal->signature.domain));
}

ProblemText arcProblemText(const Problem &problem)
{
    using arc::Reason;
    const arc::Reason reason = arc::reasonOf(problem.code);
    const QString token = inQuotes(problem.token);
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::TooManySets:
        return {ArcText::tr("Instance too high"), sentence(reason)};
    case Reason::InstanceInvalid:
        return {ArcText::tr("No instance"), sentence(reason)};
    case Reason::FailedBefore:
        return {ArcText::tr("Failed before"), sentence(reason)};
    case Reason::FieldMissing:
        return {ArcText::tr("Missing"), ArcText::tr("An ARC set lacks its field %1.").arg(token)};
    case Reason::FieldRepeated:
        return {ArcText::tr("More than once"),
                ArcText::tr("An ARC set has its field %1 more than once.").arg(token)};
    case Reason::SetMissing:
        return {ArcText::tr("Set missing"), ArcText::tr("The ARC set number %1 is missing.").arg(token)};
    case Reason::StatusInvalid:
        return {ArcText::tr("Not allowed here"),
                ArcText::tr("The tag cv= cannot be %1 in this set.").arg(token)};
    case Reason::SealNamesHeaders:
        return {ArcText::tr("Not allowed in a seal"), sentence(reason)};
    case Reason::SealCovered:
        return {ArcText::tr("Covers an ARC field"),
                ArcText::tr("The tag h= must not name the field %1.").arg(token)};
    case Reason::ScopeBroken:
        return {ArcText::tr("Not all there"), sentence(reason)};
    }
    return {};
}

} // namespace dkimlens::text
