// SPDX-License-Identifier: Apache-2.0
// What `spf` prints for people: the result, then every term, lookup and macro in the order of the check.

#include "ui/text/spf_text.h"

#include "app/cli/checked_spf.h"
#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <iterator>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;
using trace::Step;

namespace {

constexpr qsizetype longestLabel = 100;
constexpr qsizetype indentStep = 2;

QString factOf(const Step &step, std::string_view name)
{
    const auto it = std::ranges::find(step.facts, name, &trace::Fact::name);
    return it == step.facts.end() ? QString() : text::fromOctets(it->value);
}

// What tells the step from others of its kind: the term, the question, the macro; else its title.
QString labelOf(const Step &step)
{
    if (step.id == "spf.lookup")
        return u"DNS: %1 %2"_s.arg(factOf(step, "type"), factOf(step, "name"));
    if (step.id == "spf.check-host")
        return CliText::tr("Record of %1").arg(factOf(step, "domain"));
    for (const std::string_view name : {"term", "macro", "token"}) {
        if (const QString value = factOf(step, name); !value.isEmpty())
            return shortened(value, longestLabel);
    }
    return text::stepTitle(step.id);
}

using FactNames = std::initializer_list<std::string_view>;

struct ShownFacts
{
    std::string_view stepId; // empty: of any other step
    FactNames names;
};

// The facts that a step's lines show; the rest is in its label, its result or its finding.
bool isShown(const Step &step, const trace::Fact &fact)
{
    static const std::array rows{
        ShownFacts{"spf.identity", {"client-ip", "helo", "mail-from"}},
        ShownFacts{"spf.lookup", {"alias", "record", "detail"}},
        ShownFacts{"spf.macro", {"value", "split", "reversed", "kept", "result"}},
        ShownFacts{"spf.explanation", {"target", "explanation"}},
        ShownFacts{"", {"target", "matched-network", "validated-name"}},
    };
    const auto row = std::ranges::find_if(
        rows, [&step](const ShownFacts &shown) { return shown.stepId.empty() || shown.stepId == step.id; });
    return std::ranges::find(row->names, fact.name) != row->names.end();
}

// The records that came, and the value of a macro, stand there already.
bool isSaidByFacts(const Step &step)
{
    const bool hasRecords = step.id == "spf.lookup" && step.outcome == trace::Outcome::Passed;
    return hasRecords || step.id == "spf.macro";
}

text::Status shownStatus(const Step &step)
{
    const bool isUnused = step.outcome == trace::Outcome::NotUsed;
    return isUnused ? text::statusOf(shownOutcome(step)) : text::statusOf(step);
}

class SpfPrinter
{
public:
    explicit SpfPrinter(Colours colours)
        : m_colours(colours)
    {
    }

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the records include one another, ten at most
    QString print(const Step &step, qsizetype depth) const
    {
        const text::StepText words = text::spfStepText(step);
        const QString indent(depth * indentStep, u' ');
        QString lines = headLine(indent + labelOf(step), shownStatus(step), words.result, m_colours);
        lines += indented(factLines(shownFacts(step), FactLength::Whole), indent);
        if (!isSaidByFacts(step))
            lines += indented(paragraph(words.finding), indent);
        for (const Step &part : step.steps)
            lines += print(part, depth + 1);
        return lines;
    }

private:
    static std::vector<trace::Fact> shownFacts(const Step &step)
    {
        std::vector<trace::Fact> facts;
        std::ranges::copy_if(step.facts, std::back_inserter(facts),
                             [&step](const trace::Fact &fact) { return isShown(step, fact); });
        return facts;
    }

    static QString indented(const QString &lines, const QString &indent)
    {
        QString all;
        const QStringList list = lines.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : list)
            all += indent + line + u'\n';
        return all;
    }

    Colours m_colours;
};

QString head(const CheckedSpf &checked)
{
    const spf::Evaluation &evaluation = checked.evaluation;
    const text::VerdictText verdict = text::verdictText(evaluation);
    QString lines = verdict.title + u'\n' + paragraph(verdict.detail);
    lines += paragraph(CliText::tr("DNS lookups: %1 of %2; void lookups: %3 of %4.")
                           .arg(evaluation.lookups)
                           .arg(spf::maxLookups)
                           .arg(evaluation.voidLookups)
                           .arg(spf::maxVoidLookups));
    lines += paragraph(text::assumptionsText(checked.request));
    if (!evaluation.explanation.empty())
        lines += paragraph(
            CliText::tr("%1 explains: %2")
                .arg(text::fromOctets(evaluation.decidedBy), text::fromOctets(evaluation.explanation)));
    return lines + u'\n';
}

} // namespace

std::string spfText(const CheckedSpf &checked, Colours colours)
{
    const SpfPrinter printer(colours);
    QString text = head(checked);
    for (const Step &step : checked.evaluation.trace.steps) {
        if (step.id != "spf.result") // the head has said it
            text += printer.print(step, 0);
    }
    return text.toStdString();
}

} // namespace dkimlens::cli
