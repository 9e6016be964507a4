// SPDX-License-Identifier: Apache-2.0
// The boxes of the drawing: the author, each set, this check.

#include "core/engine/base/ascii.h"
#include "ui/text/arc_parts.h"
#include "ui/text/octets.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class DrawingWords
{
    Q_DECLARE_TR_FUNCTIONS(DrawingWords)
};

using arc::ArcSet;
using arc::Chain;
using arc::Change;
using dkim::VerifiedSignature;

constexpr qsizetype shownResults = 2; // of a set, in its box
constexpr std::array<std::string_view, 4> tellingMethods{"arc", "dkim", "dmarc", "spf"}; // in this order

constexpr qsizetype longestResult = 12; // the longest of RFC 8601's words has 9

QString equation(const char *name, std::string_view value)
{
    return QLatin1String(name) + QLatin1Char('=') + shortName(value);
}

// The time of day is enough: most chains are made within minutes. The tags have the date.
QString timeOf(const VerifiedSignature *signature)
{
    if (!signature || !signature->signature.timestamp)
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(*signature->signature.timestamp, Qt::UTC);
    return time.isValid() ? DrawingWords::tr("%1 UTC").arg(time.toString(QStringLiteral("HH:mm:ss")))
                          : QString();
}

QString withTime(const QString &words, const VerifiedSignature *signature)
{
    const QString time = timeOf(signature);
    return time.isEmpty() ? words : words + QStringLiteral(", ") + time;
}

std::string authorDomain(const analysis::Analysis &analysis)
{
    if (analysis.from.empty())
        return {};
    const std::string &address = analysis.from.front().address;
    return address.substr(address.rfind('@') + 1);
}

ChainLine authorLine(const VerifiedSignature &signature)
{
    const QString second = equation("d", signature.signature.domain) + QLatin1Char(' ')
        + equation("s", signature.signature.selector);
    switch (statusOf(signature)) {
    case Status::Pass:
    case Status::Warning:
        if (signature.verdict == dkim::Verdict::Pass)
            return {Status::Pass, DrawingWords::tr("DKIM signature fits now"), second};
        return {Status::Warning, DrawingWords::tr("DKIM signature: no answer yet"), second};
    case Status::Running:
        return {Status::Running, DrawingWords::tr("DKIM signature waits for its key"), second};
    default:
        return {Status::Info, DrawingWords::tr("DKIM signature does not fit now"), second};
    }
}

ChainBox authorBox(const ChainSubject &subject)
{
    ChainBox box;
    const VerifiedSignature *signature = authorSignature(subject.analysis);
    const std::string domain = signature ? signature->signature.domain : authorDomain(subject.analysis);
    box.title = domain.empty() ? DrawingWords::tr("unknown author") : shortName(domain);
    box.subtitle = signature ? withTime(DrawingWords::tr("author signs"), signature)
                             : DrawingWords::tr("author does not sign");
    if (signature)
        box.lines.push_back(authorLine(*signature));
    if (!subject.analysis.from.empty())
        box.lines.push_back({Status::Info, DrawingWords::tr("Author, as From says"),
                             shortToken(subject.analysis.from.front().address)});
    return box;
}

QString resultsText(const authres::AuthenticationResults &results)
{
    QStringList texts;
    for (const std::string_view method : tellingMethods) {
        const auto result = std::ranges::find(results.results, method, &authres::MethodResult::method);
        if (result != results.results.end() && texts.size() < shownResults)
            texts.append(fromOctets(method) + QLatin1Char('=') + shortToken(result->result, longestResult));
    }
    return texts.isEmpty() ? DrawingWords::tr("No results")
                           : DrawingWords::tr("Results: %1").arg(texts.join(QStringLiteral(", ")));
}

ChainLine resultsLine(const ChainSubject &subject, const ArcSet &set)
{
    const QString name = QStringLiteral("ARC-Authentication-Results");
    const std::size_t count = set.all(arc::FieldKind::AuthenticationResults).size();
    if (count == 0)
        return {Status::Fail, DrawingWords::tr("No results"), name};
    const authres::AuthenticationResults *results = resultsOf(subject, set);
    if (!results)
        return {Status::Fail, DrawingWords::tr("Results more than once"), name};
    const bool isSealed = sealVerdict(set) == dkim::Verdict::Pass;
    return {isSealed ? Status::Pass : Status::Info, resultsText(*results), name};
}

Status statusOfOptional(const std::optional<VerifiedSignature> &signature)
{
    if (!signature)
        return Status::Fail;
    const Status status = statusOf(*signature);
    return signature->verdict == dkim::Verdict::Pass ? Status::Pass : status;
}

QString selectorText(const char *field, const std::optional<VerifiedSignature> &signature)
{
    const QString name = QLatin1String(field);
    return signature ? name + QStringLiteral(", ") + equation("s", signature->signature.selector) : name;
}

// An older one that does not fit any more breaks nothing.
ChainLine messageSignatureLine(const ArcSet &set, bool isNewest)
{
    const QString second = selectorText("ARC-Message-Signature", set.messageSignature);
    const Status status = statusOfOptional(set.messageSignature);
    if (!set.messageSignature)
        return {status, DrawingWords::tr("No message signature, or several"), second};
    if (status == Status::Fail && !isNewest)
        return {Status::Info, DrawingWords::tr("Message signature, changed since"), second};
    return {status, DrawingWords::tr("Message signature"), second};
}

QString scopeText(const ArcSet &set)
{
    return set.instance == 1 ? DrawingWords::tr("ARC-Seal, first in the chain")
                             : DrawingWords::tr("ARC-Seal, covers sets 1 to %1").arg(set.instance);
}

ChainLine sealLine(const ArcSet &set)
{
    if (!set.seal)
        return {Status::Fail, DrawingWords::tr("No seal, or several"), QStringLiteral("ARC-Seal")};
    const dkim::Tag *found = set.seal->signature.tags.find("cv");
    return {statusOfOptional(set.seal),
            DrawingWords::tr("Seal, cv=%1").arg(found ? shortToken(found->value, longestResult) : QString()),
            scopeText(set)};
}

QString deedText(const ArcSet &set, Change change)
{
    const VerifiedSignature *seal = set.seal ? &*set.seal : nullptr;
    switch (change) {
    case Change::Unchanged:
        return withTime(DrawingWords::tr("seals it unchanged"), seal);
    case Change::Changed:
        return withTime(DrawingWords::tr("seals it changed"), seal);
    case Change::Unknown:
        return withTime(DrawingWords::tr("seals it"), seal);
    }
    return {};
}

// What it says itself may well fit, and still proves nothing.
void makePale(ChainBox &box, int broken)
{
    box.isPale = true;
    for (ChainLine &line : box.lines)
        line.status = Status::None;
    box.lines.back().second = DrawingWords::tr("depends on set %1").arg(broken);
}

ChainBox setBox(const ChainSubject &subject, std::size_t index, Change change)
{
    const ArcSet &set = subject.chain().sets[index];
    ChainBox box;
    box.title = QStringLiteral("i=%1 ").arg(set.instance) + sealerName(set);
    box.subtitle = deedText(set, change);
    const bool isNewest = index + 1 == subject.chain().sets.size();
    box.lines = {resultsLine(subject, set), messageSignatureLine(set, isNewest), sealLine(set)};
    return box;
}

ChainLine countLine(const Chain &chain)
{
    const auto count = static_cast<std::uint64_t>(chain.sets.size());
    const QString second =
        DrawingWords::tr("%1 set(s)", "%1 is the number", pluralOf(count)).arg(number(count));
    const QString state = chainState(chain);
    return {statusOf(chain), state.left(1).toUpper() + state.mid(1), second};
}

ChainBox checkBox(const ChainSubject &subject)
{
    const Chain &chain = subject.chain();
    ChainBox box;
    box.title = QStringLiteral("DKIM Lens");
    box.subtitle = DrawingWords::tr("checks the chain now");
    box.lines.push_back(countLine(chain));
    const auto sealers = static_cast<std::uint64_t>(sealersOf(chain).size());
    box.lines.push_back({trustText(subject).status, DrawingWords::tr("Trust is your choice"),
                         DrawingWords::tr("%1 sealer(s) to trust", "%1 is the number", pluralOf(sealers))
                             .arg(number(sealers))});
    return box;
}

QString wholeSentence(const Chain &chain, const std::vector<Change> &changes)
{
    const auto count = static_cast<std::uint64_t>(chain.sets.size());
    const auto changed = static_cast<std::uint64_t>(std::ranges::count(changes, Change::Changed));
    return DrawingWords::tr("ARC chain of %1 set(s), %2.", "%1 is the number, %2: chain intact",
                            pluralOf(count))
               .arg(number(count), chainState(chain))
        + QLatin1Char(' ')
        + DrawingWords::tr("The message changed at %1 place(s) on its way.", "%1 is the number",
                           pluralOf(changed))
              .arg(number(changed));
}

} // namespace

ChainDrawing chainDrawing(const ChainSubject &subject)
{
    const Chain &chain = subject.chain();
    ChainDrawing drawing;
    drawing.changes = arc::changesOf(chain, authorSignature(subject.analysis));
    drawing.broken = arc::firstBroken(chain);
    drawing.boxes.push_back(authorBox(subject));
    for (std::size_t i = 0; i < chain.sets.size(); ++i) {
        ChainBox box = setBox(subject, i, drawing.changes[i]);
        if (drawing.broken && i > *drawing.broken)
            makePale(box, chain.sets[*drawing.broken].instance);
        drawing.boxes.push_back(std::move(box));
    }
    drawing.boxes.push_back(checkBox(subject));
    drawing.sentence = wholeSentence(chain, drawing.changes);
    return drawing;
}

QString sentence(Change change)
{
    switch (change) {
    case Change::Unchanged:
        return DrawingWords::tr("Nothing that was signed changed here.");
    case Change::Changed:
        return DrawingWords::tr("The message changed here.");
    case Change::Unknown:
        return DrawingWords::tr("Whether the message changed here cannot be told.");
    }
    return {};
}

std::vector<std::string> sealersOf(const Chain &chain)
{
    std::vector<std::string> sealers;
    for (const ArcSet &set : chain.sets) {
        const std::string sealer = toLower(sealerOf(set));
        if (!sealer.empty() && std::ranges::find(sealers, sealer) == sealers.end())
            sealers.push_back(sealer);
    }
    return sealers;
}

} // namespace dkimlens::text
