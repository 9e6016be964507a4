// SPDX-License-Identifier: Apache-2.0
// A chain's state and verdict, and who takes part in it.

#include "ui/text/arc_chain_text.h"

#include "ui/text/arc_parts.h"
#include "ui/text/arc_text.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class ChainWords
{
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

using arc::ArcSet;
using arc::Chain;
using dkim::Verdict;

constexpr qsizetype longestInTitle = 28; // characters of a domain

QString nameOf(const ArcSet &set, qsizetype limit)
{
    const std::string sealer = sealerOf(set);
    return sealer.empty() ? ChainWords::tr("an unnamed server") : shortName(sealer, limit);
}

bool isUnanswered(const std::optional<dkim::VerifiedSignature> &signature)
{
    return signature && signature->unanswered;
}

bool isUnanswered(const ArcSet &set)
{
    return isUnanswered(set.messageSignature) || isUnanswered(set.seal);
}

bool isTemporary(const std::optional<dkim::VerifiedSignature> &signature)
{
    return signature && signature->verdict == Verdict::TempError;
}

// Of the set that breaks the chain.
Status statusOfBroken(const ArcSet &set)
{
    if (set.problem)
        return Status::Fail;
    if (set.messageSignature && set.messageSignature->reason == dkim::Reason::BodyAbsent)
        return Status::Info;
    const bool mayPass =
        isTemporary(set.seal) || (isTemporary(set.messageSignature) && sealVerdict(set) == Verdict::Pass);
    return mayPass ? Status::Warning : Status::Fail;
}

QString titleOfProblem(const ArcSet &set)
{
    const QString token = fieldName(set.problem->token);
    switch (arc::reasonOf(set.problem->code)) {
    case arc::Reason::FieldMissing:
        return ChainWords::tr("The ARC chain is broken: set %1 lacks its field %2.")
            .arg(set.instance)
            .arg(token);
    case arc::Reason::FieldRepeated:
        return ChainWords::tr("The ARC chain is broken: set %1 has more than one field %2.")
            .arg(set.instance)
            .arg(token);
    case arc::Reason::FailedBefore:
        return ChainWords::tr("The ARC chain had failed before: the seal of set %1 says cv=fail.")
            .arg(set.instance);
    case arc::Reason::StatusInvalid:
        return ChainWords::tr("The ARC chain is broken: the seal of set %1 must not say cv=%2.")
            .arg(set.instance)
            .arg(shortToken(set.problem->token, longestInTitle));
    default:
        return ChainWords::tr("The ARC chain is broken at set %1.").arg(set.instance);
    }
}

bool hasChanged(const dkim::VerifiedSignature &signature)
{
    return signature.bodyHash == dkim::Match::Mismatch || signature.signatureMatch == dkim::Match::Mismatch;
}

// Of the newest set, whose seal fits.
QString titleOfMessageSignature(const ArcSet &set)
{
    const dkim::VerifiedSignature &signature = *set.messageSignature;
    if (signature.verdict == Verdict::TempError)
        return ChainWords::tr("The ARC chain cannot be checked now: no answer yet for the key of set %1.")
            .arg(set.instance);
    return hasChanged(signature)
        ? ChainWords::tr("The ARC chain is broken: the message changed after %2 signed it in set %1.")
              .arg(set.instance)
              .arg(sealerInTitle(set))
        : ChainWords::tr("The ARC chain is broken: the message signature of set %1 does not pass.")
              .arg(set.instance);
}

QString titleOfSeal(const ArcSet &set)
{
    if (isTemporary(set.seal))
        return ChainWords::tr("The ARC chain cannot be checked now: no answer yet for the key of set %1.")
            .arg(set.instance);
    return ChainWords::tr("The ARC chain is broken: the seal of set %1, of %2, does not pass.")
        .arg(set.instance)
        .arg(sealerInTitle(set));
}

// RFC 8617, 5.2, step 1 comes before all that is wrong with a set.
QString titleOfStray(const Problem &stray)
{
    return arc::reasonOf(stray.code) == arc::Reason::TooManySets
        ? ChainWords::tr("The ARC chain is broken: it has more than %1 sets.").arg(arc::maxSets)
        : ChainWords::tr("The ARC chain is broken: an ARC field belongs to no set.");
}

QString brokenTitle(const Chain &chain)
{
    if (chain.stray)
        return titleOfStray(*chain.stray);
    const std::optional<std::size_t> broken = arc::firstBroken(chain);
    if (!broken)
        return ChainWords::tr("The ARC chain is broken.");
    const ArcSet &set = chain.sets[*broken];
    const std::size_t expected = *broken + 1;
    if (set.instance != static_cast<int>(expected))
        return ChainWords::tr("The ARC chain is broken: set %1 is missing.").arg(expected);
    if (set.problem)
        return titleOfProblem(set);
    return sealVerdict(set) != Verdict::Pass ? titleOfSeal(set) : titleOfMessageSignature(set);
}

// Why, in the words of the problem itself.
QString brokenDetail(const Chain &chain)
{
    const std::optional<std::size_t> broken = arc::firstBroken(chain);
    const QString why = chain.stray ? sentence(*chain.stray) : broken ? faultOf(chain, *broken) : QString();
    const QString rule = ChainWords::tr("What its sets report proves nothing then.");
    return why.isEmpty() ? rule : why + QLatin1Char(' ') + rule;
}

VerdictText waiting(const Chain &chain)
{
    const auto count = static_cast<std::uint64_t>(
        std::ranges::count_if(chain.sets, [](const ArcSet &set) { return isUnanswered(set); }));
    return {ChainWords::tr("The ARC chain waits for DNS to give the keys of %1 set(s).", "%1 is the number",
                           pluralOf(count))
                .arg(number(count)),
            ChainWords::tr("What needs no key is verified already.")};
}

QString intactTitle(const ChainSubject &subject)
{
    const ArcSet &first = subject.chain().sets.front();
    const QString sealer = sealerInTitle(first);
    const QString result = authorResult(subject, first);
    if (result.isEmpty())
        return ChainWords::tr("The ARC chain is intact: %1 reports nothing of the author’s signature.")
            .arg(sealer);
    if (result == QLatin1String("pass"))
        return ChainWords::tr(
                   "The ARC chain is intact: %1 reports that the author’s signature passed on arrival.")
            .arg(sealer);
    return ChainWords::tr("The ARC chain is intact: %1 reports dkim=%2 for the author on arrival.")
        .arg(sealer, result);
}

QString intactDetail(const Chain &chain)
{
    const auto count = static_cast<std::uint64_t>(chain.sets.size());
    const QString who =
        ChainWords::tr("%1 server(s) sealed what they saw.", "%1 is the number", pluralOf(count))
            .arg(number(count));
    const int oldest = chain.oldestPass.value_or(0);
    const QString what = oldest == 0
        ? ChainWords::tr("Every seal and every message signature fits.")
        : ChainWords::tr("Every seal fits; message signatures fit from set %1 on.").arg(oldest);
    return who + QLatin1Char(' ') + what;
}

} // namespace

std::string sealerOf(const ArcSet &set)
{
    if (set.seal && !set.seal->signature.domain.empty())
        return set.seal->signature.domain;
    return set.messageSignature ? set.messageSignature->signature.domain : std::string();
}

QString sealerName(const ArcSet &set)
{
    return nameOf(set, longestName);
}

QString sealerInTitle(const ArcSet &set)
{
    return nameOf(set, longestInTitle);
}

const dkim::VerifiedSignature *authorSignature(const analysis::Analysis &analysis)
{
    const dkim::VerifiedSignature *found = nullptr;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        if (!isAuthors(signature.signature.domain, analysis.from))
            continue;
        if (signature.verdict == Verdict::Pass)
            return &signature;
        found = found ? found : &signature;
    }
    return found;
}

const authres::AuthenticationResults *resultsOf(const ChainSubject &subject, const ArcSet &set)
{
    const std::vector<std::size_t> &fields = set.all(arc::FieldKind::AuthenticationResults);
    if (fields.size() != 1)
        return nullptr;
    const auto found =
        std::ranges::find(subject.results, fields.front(), &authres::AuthenticationResults::field);
    return found == subject.results.end() ? nullptr : &*found;
}

Status statusOf(const Chain &chain)
{
    if (!chain.isPresent())
        return Status::None;
    if (std::ranges::any_of(chain.sets, [](const ArcSet &set) { return isUnanswered(set); }))
        return Status::Running;
    if (chain.verdict == Verdict::Pass)
        return Status::Pass;
    const std::optional<std::size_t> broken = arc::firstBroken(chain);
    return broken && !chain.stray ? statusOf(chain, *broken) : Status::Fail;
}

Status statusOf(const Chain &chain, std::size_t set)
{
    const std::optional<std::size_t> broken = arc::firstBroken(chain);
    if (isUnanswered(chain.sets[set]))
        return Status::Running;
    if (!broken || set < *broken)
        return Status::Pass;
    const bool isAfterGap = chain.sets[set].instance != static_cast<int>(set) + 1;
    if (set > *broken)
        return Status::None;
    return isAfterGap ? Status::Fail : statusOfBroken(chain.sets[set]);
}

QString chainState(const Chain &chain)
{
    switch (statusOf(chain)) {
    case Status::None:
        return ChainWords::tr("none");
    case Status::Running:
        return ChainWords::tr("waiting for keys");
    case Status::Pass:
        return ChainWords::tr("chain intact");
    case Status::Warning:
        return ChainWords::tr("no answer yet");
    case Status::Info:
        return ChainWords::tr("no body to check");
    default:
        break;
    }
    const std::optional<std::size_t> broken = arc::firstBroken(chain);
    return broken && !chain.stray ? ChainWords::tr("broken at set %1").arg(chain.sets[*broken].instance)
                                  : ChainWords::tr("broken");
}

VerdictText chainVerdict(const ChainSubject &subject)
{
    const Chain &chain = subject.chain();
    switch (statusOf(chain)) {
    case Status::None:
        return {ChainWords::tr("This message has no ARC chain."),
                ChainWords::tr("No server on its way sealed what it had found.")};
    case Status::Running:
        return waiting(chain);
    case Status::Pass:
        return {intactTitle(subject), intactDetail(chain)};
    case Status::Info:
        return {ChainWords::tr("The ARC chain cannot be checked: this text has no body."), sentence(chain)};
    default:
        return {brokenTitle(chain), brokenDetail(chain)};
    }
}

} // namespace dkimlens::text
