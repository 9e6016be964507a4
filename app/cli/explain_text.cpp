// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explain_text.h"

#include "app/cli/proof_facts.h"
#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "ui/text/step_text.h"

#include <algorithm>
#include <array>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;
using text::Status;
using trace::Outcome;
using trace::Step;

namespace {

constexpr std::size_t linesInOverview = 8;
constexpr qsizetype longestLine = 240; // of these
constexpr std::size_t allLines = SIZE_MAX;
constexpr std::size_t longestShown = 16'000'000; // octets of a text whose lines are listed

// Facts that a reader wants beside the words even among many steps.
constexpr std::array showsFacts{"dkim.body-hash", "dkim.key-lookup"};

class StepPrinter
{
public:
    StepPrinter(const message::Message &message, const dkim::VerifiedSignature &signature,
                const TextStyle &style)
        : m_message(message)
        , m_signature(signature)
        , m_style(style)
    {
    }

    QString print(const Step &step) const
    {
        QString text = head(step) + words(step) + facts(step) + lines(step);
        for (const Step &part : step.steps)
            text += head(part) + partWords(part);
        return isPart(step) ? text : text + u'\n' + failureNote(step);
    }

private:
    bool showsAll() const { return m_style.depth == Depth::All; }

    text::StepText textOf(const Step &step) const { return text::stepText(step, m_signature, m_message); }

    bool isPart(const Step &step) const
    {
        const QString number = text::stepNumber(m_signature, step.id);
        return !number.isEmpty() && number.back().isLetter();
    }

    // "   4  Canonicalize the body    pass     63 → 54 B"
    QString head(const Step &step) const
    {
        constexpr int numberWidth = 4;
        const text::StepText text = textOf(step);
        const QString number = text::stepNumber(m_signature, step.id);
        const QString title =
            number.rightJustified(numberWidth + (isPart(step) ? 1 : 0)) + u"  "_s + text.title;
        return headLine(title, text::statusOf(step), text.result, m_style.colours);
    }

    QString words(const Step &step) const
    {
        const text::StepText text = textOf(step);
        const QString explanation = showsAll() ? paragraph(text::plainText(text.explanation)) : QString();
        return explanation + paragraph(showsAll() ? text.finding : text.ownFinding);
    }

    // Once, after the first step that failed, where others follow that have run.
    QString failureNote(const Step &step) const
    {
        const std::vector<Step> &steps = m_signature.trace.steps;
        const auto first = std::ranges::find_if(
            steps, [](const Step &each) { return text::statusOf(each) == Status::Fail; });
        if (showsAll() || first == steps.end() || &*first != &step || first + 1 == steps.end())
            return {};
        const bool anyHasRun = std::any_of(first + 1, steps.end() - 1, [](const Step &later) {
            return later.outcome != Outcome::NotReached;
        });
        return anyHasRun
            ? paragraph(CliText::tr("Step %1 failed. The steps after it are computed all the same.")
                            .arg(text::stepNumber(m_signature, step.id)))
                + u'\n'
            : QString();
    }

    // Of a part only what differs from the usual is said.
    QString partWords(const Step &part) const
    {
        const bool isRemarkable = part.outcome == Outcome::Failed || part.outcome == Outcome::Warned
            || part.outcome == Outcome::Noted;
        const bool hasChanged =
            part.change && changedLines(*part.change, m_message.bytes(), {0, Colours::Off}).count > 0;
        return showsAll() || isRemarkable || hasChanged ? paragraph(textOf(part).finding) : QString();
    }

    QString facts(const Step &step) const
    {
        const bool isShown = std::ranges::find(showsFacts, step.id) != showsFacts.end();
        if (showsAll())
            return factLines(step.facts, FactLength::Whole) + factLines(proofFacts(step), FactLength::Whole);
        return (isShown ? factLines(step.facts, FactLength::OneRow) : QString()) + names(step);
    }

    // The header fields that are signed, in their order.
    QString names(const Step &step) const
    {
        if (step.id != "dkim.header-selection" && step.id != "arc.seal-scope")
            return {};
        QStringList signedNames;
        QStringList guards;
        for (const dkim::SelectedField &each : m_signature.selected)
            (each.field ? signedNames : guards).append(text::fromOctets(each.header.name));
        const QString separator = u", "_s;
        return paragraph(CliText::tr("Signed: %1").arg(signedNames.join(separator)))
            + (guards.isEmpty() ? QString()
                                : paragraph(CliText::tr("Guarded: %1").arg(guards.join(separator))));
    }

    QString lines(const Step &step) const
    {
        if (step.problem && step.problem->code == ProblemCode::BodyHashMismatch)
            return bodyEnd();
        if (!step.change || step.id == "dkim.body-hash")
            return {};
        const bool changesNothing = step.change->own().isEmpty(); // its output is what matters
        return changesNothing ? outputLines(*step.change) : changes(*step.change);
    }

    QString changes(const trace::Change &change) const
    {
        const MarkStyle style{showsAll() ? allLines : linesInOverview, m_style.colours};
        const MarkedLines found = changedLines(change, m_message.bytes(), style);
        return listed(found) + restOf(found);
    }

    QString outputLines(const trace::Change &change) const
    {
        if (trace::outputSize(change) > longestShown)
            return {};
        MarkedLines found = firstLines(trace::outputOf(change, m_message.bytes()), allLines);
        for (MarkedLine &line : found.lines)
            line.text = showsAll() ? line.text : shortened(line.text, longestLine);
        return listed(found);
    }

    // Where the hash cannot tell what differs, the reader's eye may: most changes are at the end.
    QString bodyEnd() const
    {
        const Step *body = trace::find(m_signature.trace, "dkim.body");
        if (!body || !body->change || trace::outputSize(*body->change) > longestShown)
            return {};
        const MarkedLines end = lastLines(trace::outputOf(*body->change, m_message.bytes()), linesInOverview);
        const QString caption = end.lines.size() == end.count
            ? CliText::tr("The body that was hashed:")
            : CliText::tr("The end of the body that was hashed:");
        return end.lines.empty() ? QString() : paragraph(caption) + listed(end);
    }

    const message::Message &m_message;
    const dkim::VerifiedSignature &m_signature;
    TextStyle m_style;
};

QString nameOf(const Explained &explained)
{
    const dkim::Signature &signature = explained.signature->signature;
    const QString domain = text::fromOctets(signature.domain);
    const QString selector = text::fromOctets(signature.selector);
    switch (explained.kind) {
    case SignatureKind::Dkim:
        return CliText::tr("DKIM signature of %1, selector %2").arg(domain, selector);
    case SignatureKind::ArcMessageSignature:
        return CliText::tr("ARC message signature of set %3, of %1, selector %2")
            .arg(domain, selector)
            .arg(explained.instance);
    case SignatureKind::ArcSeal:
        return CliText::tr("ARC seal of set %3, of %1, selector %2")
            .arg(domain, selector)
            .arg(explained.instance);
    }
    return {};
}

QString underlined(const QString &title)
{
    return title + u'\n' + QString(title.size(), u'=') + u'\n';
}

QString chainLine(const Step &step, const arc::Chain &chain, Colours colours)
{
    const text::StepText text = text::stepText(step, chain);
    return headLine(u"    "_s + text.title, text::statusOf(step), text.result, colours)
        + paragraph(text.finding);
}

} // namespace

std::string explainText(const message::Message &message, const Heading &heading, const Explained &explained,
                        const TextStyle &style)
{
    const StepPrinter printer(message, *explained.signature, style);
    const QString word = QString::fromLatin1(dkim::wordOf(explained.signature->verdict).data());
    QString text = underlined(CliText::tr("%1 of %2: %3: %4", "%3 is a signature, %4 its verdict")
                                  .arg(heading.number)
                                  .arg(heading.count)
                                  .arg(nameOf(explained), word));
    for (const Step *step : explained.steps)
        text += printer.print(*step);
    return text.toStdString();
}

std::string explainText(const arc::Chain &chain, const TextStyle &style)
{
    const QString word = QString::fromLatin1(dkim::wordOf(chain.verdict).data());
    QString text = underlined(CliText::tr("The ARC chain: %1", "%1 is a verdict").arg(word));
    for (const Step &step : chain.trace.steps)
        text += chainLine(step, chain, style.colours);
    return text.toStdString();
}

} // namespace dkimlens::cli
