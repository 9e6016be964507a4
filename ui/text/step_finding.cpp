// SPDX-License-Identifier: Apache-2.0
// What happened in a step of this message, with its numbers.

#include "ui/text/step_findings.h"
#include "ui/text/step_text.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using trace::Outcome;

namespace {

class StepFinding
{
    Q_DECLARE_TR_FUNCTIONS(StepFinding)
};

// The other steps that failed, as people count them.
QStringList otherFailures(const dkim::VerifiedSignature &signature, std::string_view deciding)
{
    QStringList others;
    for (const trace::Step &step : signature.trace.steps) {
        const bool isOther = step.id != "dkim.verdict" && !trace::find(step, deciding);
        if (step.outcome == Outcome::Failed && isOther)
            others.append(stepNumber(signature, step.id));
    }
    return others;
}

QString deciding(const StepSubject &subject)
{
    const auto fact = std::ranges::find(subject.step.facts, "step", &trace::Fact::name);
    if (fact == subject.step.facts.end() || fact->value.empty())
        return {};
    const QString step = stepNumber(subject.signature, fact->value);
    const QStringList others = otherFailures(subject.signature, fact->value);
    return others.isEmpty() ? StepFinding::tr("Step %1 decides.").arg(step)
                            : StepFinding::tr("Step %1 decides, and step(s) %2 failed too.", "%2: 9, 12",
                                              pluralOf(static_cast<std::uint64_t>(others.size())))
                                  .arg(step, others.join(QStringLiteral(", ")));
}

QString verdictFinding(const StepSubject &subject)
{
    const VerdictText verdict = verdictText(subject.signature);
    return twoSentences(twoSentences(verdict.title, deciding(subject)), verdict.detail);
}

// A seal is about the chain, not about the message.
QString sealFinding(const StepSubject &subject)
{
    const dkim::VerifiedSignature &seal = subject.signature;
    if (seal.verdict == dkim::Verdict::Pass)
        return StepFinding::tr("This seal passes: %1 sealed these ARC fields, and none of them has changed.")
            .arg(domainOf(seal));
    const QString why = seal.problem ? sentence(*seal.problem) : sentence(seal.reason);
    return twoSentences(StepFinding::tr("This seal of %1 does not pass.").arg(domainOf(seal)),
                        twoSentences(why, deciding(subject)));
}

QString conclusion(const StepSubject &subject)
{
    return subject.signature.trace.id == "arc.seal" ? sealFinding(subject) : verdictFinding(subject);
}

struct FindingRow
{
    std::string_view id;
    QString (*make)(const StepSubject &subject);
};

constexpr std::array rows{
    FindingRow{"dkim.message", messageFinding},
    FindingRow{"dkim.tags", tagsFinding},
    FindingRow{"dkim.tag-rules", tagRulesFinding},
    FindingRow{"dkim.body", bodyFinding},
    FindingRow{"dkim.body-hash", bodyHashFinding},
    FindingRow{"dkim.header-selection", selectionFinding},
    FindingRow{"dkim.header-fields", fieldsFinding},
    FindingRow{"dkim.own-field", ownFieldFinding},
    FindingRow{"dkim.header-hash", headerHashFinding},
    FindingRow{"dkim.key-lookup", lookupFinding},
    FindingRow{"dkim.key", keyFinding},
    FindingRow{"dkim.signature-value", valueFinding},
    FindingRow{"dkim.verdict", conclusion},
    FindingRow{"dkim.signature", conclusion},
    FindingRow{"arc.message-signature", conclusion},
    FindingRow{"arc.seal", sealFinding},
    FindingRow{"arc.seal-scope", scopeFinding},
};

constexpr std::array wordTheirProblems{"dkim.tags",      "dkim.tag-rules", "dkim.body",
                                       "dkim.body-hash", "dkim.key",       "dkim.signature-value",
                                       "dkim.verdict",   "dkim.signature", "arc.message-signature",
                                       "arc.seal"};

QString findingOf(const StepSubject &subject)
{
    const std::string_view id = subject.step.id;
    const bool wordsProblem = std::ranges::find(wordTheirProblems, id) != wordTheirProblems.end();
    if (subject.step.problem && !wordsProblem)
        return sentence(*subject.step.problem);
    const auto *row = std::ranges::find(rows, id, &FindingRow::id);
    return row == rows.end() ? partFinding(subject) : row->make(subject);
}

} // namespace

QString stepFinding(const StepSubject &subject)
{
    const bool isUnsaid = subject.step.outcome == Outcome::NotReached && !subject.step.problem;
    if (isUnsaid && subject.step.id != "dkim.verdict")
        return notRunFinding(subject);
    return findingOf(subject);
}

// Of the steps that a person sees in the list, not of their parts.
QString afterFailure(const StepSubject &subject)
{
    const std::vector<trace::Step> &steps = subject.signature.trace.steps;
    const auto first =
        std::ranges::find_if(steps, [](const trace::Step &step) { return statusOf(step) == Status::Fail; });
    const auto own = std::ranges::find(steps, subject.step.id, &trace::Step::id);
    const bool isComputed = own != steps.end() && subject.step.outcome != Outcome::NotReached;
    if (!isComputed || own <= first || subject.step.id == "dkim.verdict")
        return {};
    return StepFinding::tr("Step %1 failed, and this one is computed all the same.")
        .arg(stepNumber(subject.signature, first->id));
}

QString chainFinding(const trace::Step &step)
{
    if (step.outcome == Outcome::NotReached && !step.problem)
        return StepFinding::tr("It waits for a key that DNS has not given yet.");
    return step.problem ? sentence(*step.problem) : QString();
}

} // namespace dkimlens::text
