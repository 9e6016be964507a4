// SPDX-License-Identifier: Apache-2.0
// "Read the chain like this": what this chain shows, in order, and what trust adds to it.

#include "ui/text/arc_parts.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

using arc::ArcSet;
using arc::Chain;
using arc::Change;

constexpr std::size_t longestReading = 6; // sets that are told one by one

QString firstReport(const ChainSubject &subject, const ArcSet &set)
{
    const QString sealer = sealerName(set);
    const QString result = authorResult(subject, set);
    if (result.isEmpty())
        return ReadingWords::tr("Set %1: %2 sealed the message. It wrote nothing of the author’s signature.")
            .arg(set.instance)
            .arg(sealer);
    return result == QLatin1String("pass")
        ? ReadingWords::tr("Set %1: %2 checked the author’s signature. It wrote down: it passed.")
              .arg(set.instance)
              .arg(sealer)
        : ReadingWords::tr("Set %1: %2 checked the author’s signature. It wrote down: dkim=%3.")
              .arg(set.instance)
              .arg(sealer, result);
}

// What happened to the message before the set was made.
QString beforeSet(Change change)
{
    switch (change) {
    case Change::Changed:
        return ReadingWords::tr("The message had changed since the set before.");
    case Change::Unchanged:
        return ReadingWords::tr("Nothing that was signed had changed.");
    case Change::Unknown:
        return ReadingWords::tr("Whether the message had changed cannot be told.");
    }
    return {};
}

// Between set 1 and the author is where a list changes a message, after it has checked the signature.
QString authorSentence(const ChainSubject &subject, Change change)
{
    if (!authorSignature(subject.analysis))
        return ReadingWords::tr("The author’s domain did not sign, so the chain begins with set 1.");
    switch (change) {
    case Change::Changed:
        return ReadingWords::tr("The message changed before set 1 was signed. So the author’s signature "
                                "does not fit any more.");
    case Change::Unchanged:
        return ReadingWords::tr("The author’s signature still fits: nothing that it covers has changed.");
    case Change::Unknown:
        return ReadingWords::tr("Whether the message changed before set 1 cannot be told.");
    }
    return {};
}

QString laterSet(const ArcSet &set, Change change)
{
    const QString sealer = sealerName(set);
    QString found;
    if (set.status == arc::ChainStatus::Pass)
        found = ReadingWords::tr("Set %1: %2 found the chain intact and added its own set.");
    else if (set.status == arc::ChainStatus::Fail)
        found = ReadingWords::tr("Set %1: %2 found the chain broken and said so.");
    else
        found = ReadingWords::tr("Set %1: %2 did not say in cv= how it found the chain.");
    return found.arg(set.instance).arg(sealer) + QLatin1Char(' ') + beforeSet(change);
}

QString between(std::size_t count)
{
    const auto sets = static_cast<std::uint64_t>(count);
    return ReadingWords::tr("%1 more set(s) follow.", "%1 is the number", pluralOf(sets)).arg(number(sets));
}

void addLaterSets(const Chain &chain, const std::vector<Change> &changes, QStringList &reading)
{
    const std::size_t end = arc::firstBroken(chain).value_or(chain.sets.size());
    for (std::size_t i = 1; i < end; ++i) {
        const bool isLeftOut = i + 1 >= longestReading && i + 1 < end;
        if (!isLeftOut)
            reading.append(laterSet(chain.sets[i], changes[i]));
        else if (i + 1 == longestReading)
            reading.append(between(end - longestReading));
    }
}

QString intactEnd(const Chain &chain, Change sinceNewest)
{
    const ArcSet &first = chain.sets.front();
    const QString now = sinceNewest == Change::Unchanged
        ? ReadingWords::tr("All seals fit now, and the message is as set %1 signed it.")
        : ReadingWords::tr("All seals fit now, up to set %1.");
    return now.arg(chain.sets.back().instance) + QLatin1Char(' ')
        + ReadingWords::tr("So set 1 says what %1 wrote.").arg(sealerName(first));
}

QString brokenEnd(const Chain &chain)
{
    const std::optional<std::size_t> broken = arc::firstBroken(chain);
    if (!broken)
        return ReadingWords::tr("An ARC field belongs to no set, so the chain fails as a whole.");
    const int instance = chain.sets[*broken].instance;
    const QString breaks = ReadingWords::tr("Set %1 breaks the chain.").arg(instance);
    const std::size_t expected = *broken + 1;
    const bool isAfterGap = instance != static_cast<int>(expected);
    const QString why =
        isAfterGap ? ReadingWords::tr("Set %1 is missing.").arg(expected) : faultOf(chain, *broken);
    const QString rest = *broken + 1 < chain.sets.size()
        ? ReadingWords::tr("All later sets depend on it.")
        : ReadingWords::tr("So nothing vouches for what the sets say.");
    QStringList sentences{breaks, why, rest};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ending(const Chain &chain, Change sinceNewest)
{
    switch (statusOf(chain)) {
    case Status::Pass:
        return intactEnd(chain, sinceNewest);
    case Status::Running:
        return ReadingWords::tr("Keys are still being asked for. Until they are there, the chain proves "
                                "nothing.");
    case Status::Warning:
        return ReadingWords::tr("DNS gave no answer for a key. Run again later: the chain may still pass.");
    default:
        return brokenEnd(chain);
    }
}

QStringList notTrusted(const ChainSubject &subject)
{
    QStringList names;
    for (const std::string &sealer : sealersOf(subject.chain())) {
        if (!subject.trusted.contains(fromOctets(sealer)))
            names.append(shortName(sealer));
    }
    return names;
}

QString shortList(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    const QString list = names.mid(0, shown).join(QStringLiteral(", "));
    return names.size() > shown ? list + QStringLiteral(", …") : list;
}

TrustText trustInIntact(const ChainSubject &subject)
{
    const std::size_t sealers = sealersOf(subject.chain()).size();
    const QStringList others = notTrusted(subject);
    const ArcSet &first = subject.chain().sets.front();
    if (static_cast<std::size_t>(others.size()) == sealers)
        return {Status::None,
                ReadingWords::tr("You trust none of its sealers yet: %1.").arg(shortList(others))};
    if (!others.empty())
        return {Status::None,
                ReadingWords::tr("You do not trust all of its sealers yet: not %1.").arg(shortList(others))};
    const QString result = authorResult(subject, first);
    if (result.isEmpty())
        return {Status::Info,
                ReadingWords::tr("You trust %1: it reported nothing of the author’s signature.")
                    .arg(sealerName(first))};
    if (result != QLatin1String("pass"))
        return {Status::Info,
                ReadingWords::tr("You trust %1: it reported dkim=%2 for the author.")
                    .arg(sealerName(first), result)};
    return {Status::Pass,
            ReadingWords::tr("You trust %1: it reported that the author’s signature passed.")
                .arg(sealerName(first))};
}

} // namespace

QStringList readingOf(const ChainSubject &subject)
{
    const Chain &chain = subject.chain();
    if (chain.sets.empty())
        return {};
    const std::vector<Change> changes = arc::changesOf(chain, authorSignature(subject.analysis));
    QStringList reading;
    if (arc::firstBroken(chain) != std::size_t{0}) {
        reading.append(firstReport(subject, chain.sets.front()));
        reading.append(authorSentence(subject, changes.front()));
        addLaterSets(chain, changes, reading);
    }
    reading.append(ending(chain, changes.back()));
    return reading;
}

TrustText trustText(const ChainSubject &subject)
{
    const Chain &chain = subject.chain();
    switch (statusOf(chain)) {
    case Status::None:
        return {};
    case Status::Pass:
        return trustInIntact(subject);
    case Status::Running:
    case Status::Warning:
        return {Status::NotRun, ReadingWords::tr("Whether to trust it is a question once the chain passes.")};
    default:
        return {Status::None, ReadingWords::tr("A broken chain is not accepted, whoever sealed it.")};
    }
}

} // namespace dkimlens::text
