// SPDX-License-Identifier: Apache-2.0
// What a step came to, in some 16 characters for the list of steps.

#include "ui/text/octets.h"
#include "ui/text/step_parts.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

using trace::Outcome;

namespace {

class StepResult
{
    Q_DECLARE_TR_FUNCTIONS(StepResult)
};

constexpr QChar minus(0x2212);

QString headerCount(std::uint64_t count)
{
    return StepResult::tr("%1 header(s)", "%1 is the number", pluralOf(count)).arg(count);
}

QString messageResult(const StepSubject &subject)
{
    constexpr std::size_t exactBelow = 10'000; // octets: there is little room
    const message::Message &message = subject.message;
    const std::size_t size = message.body().size();
    return StepResult::tr("%1, %2", "7 headers, 63 B")
        .arg(headerCount(message.fields().size()), size < exactBelow ? shortSize(size) : byteCount(size));
}

QString tagCount(const StepSubject &subject)
{
    const std::size_t count = subject.step.facts.size();
    const bool isKnown = count > 0 && subject.step.outcome != Outcome::Failed;
    return isKnown ? StepResult::tr("%n tag(s)", nullptr, pluralOf(count)) : QString();
}

QString rulesResult(const StepSubject &subject)
{
    if (const std::size_t failed = countOf(subject.step, Outcome::Failed))
        return StepResult::tr("%n problem(s)", nullptr, pluralOf(failed));
    if (const std::size_t warned = countOf(subject.step, Outcome::Warned))
        return StepResult::tr("%n warning(s)", nullptr, pluralOf(warned));
    return StepResult::tr("no problem");
}

// "63 → 54 B"; of large sizes the unit is given once where it is the same.
QString sizesResult(const StepSubject &subject)
{
    const auto before = numberOf(subject.step, "before");
    const auto after = numberOf(subject.step, "after");
    if (!before || !after)
        return {};
    const QString first = shortSize(*before);
    const QString second = shortSize(*after);
    const QString unit = second.section(QLatin1Char(' '), -1);
    const bool isSameUnit = first.endsWith(QLatin1Char(' ') + unit);
    return QStringLiteral("%1 → %2").arg(isSameUnit ? first.chopped(unit.size() + 1) : first, second);
}

QString differenceResult(std::uint64_t before, std::uint64_t after)
{
    const QChar sign = after < before ? minus : QLatin1Char('+');
    return sign + shortSize(after < before ? before - after : after - before);
}

QString ruleResult(const StepSubject &subject)
{
    const auto before = numberOf(subject.step, "before");
    const auto after = numberOf(subject.step, "after");
    if (subject.step.outcome == Outcome::Failed || !before || !after)
        return {};
    if (*before != *after)
        return differenceResult(*before, *after);
    const std::uint64_t places = numberOf(subject.step, "places").value_or(0);
    return places == 0 ? StepResult::tr("no change")
                       : StepResult::tr("%1 place(s)", "%1 is the number", pluralOf(places)).arg(places);
}

QString selectionResult(const StepSubject &subject)
{
    const std::uint64_t taken = takenFields(subject.signature);
    const std::uint64_t guarded = guards(subject.signature);
    return guarded == 0 ? headerCount(taken)
                        : StepResult::tr("%1, %2 guarded", "5 headers are signed, 3 names are guarded")
                              .arg(taken)
                              .arg(guarded);
}

QString fieldsResult(const StepSubject &subject)
{
    return headerCount(takenFields(subject.signature));
}

QString hashedSize(const StepSubject &subject)
{
    const auto size = numberOf(subject.step, "size");
    return size ? shortSize(*size) : QString();
}

QString nameCount(const StepSubject &subject)
{
    const std::size_t count = subject.signature.signature.signedHeaders.size();
    return subject.step.outcome == Outcome::Failed ? QString()
                                                   : StepResult::tr("%n name(s)", nullptr, pluralOf(count));
}

QString bitCount(const StepSubject &subject)
{
    const dkim::KeyRecord *record = subject.signature.key.record();
    return record && record->key ? StepResult::tr("%1 bits").arg(record->key->bits()) : QString();
}

bool isOfStrength(const trace::Step &step)
{
    return step.id == "dkim.key-strength" && step.outcome != Outcome::Passed;
}

QString keyResult(const StepSubject &subject)
{
    const trace::Step &step = subject.step;
    const bool hasOtherProblem = std::ranges::any_of(step.steps, [](const trace::Step &part) {
        return part.outcome == Outcome::Failed && !isOfStrength(part);
    });
    if (hasOtherProblem)
        return StepResult::tr("not usable", "of a key");
    const bool isRsa = step.outcome == Outcome::Warned || step.outcome == Outcome::Failed;
    return isRsa ? bitCount(subject) : StepResult::tr("usable", "of a key");
}

QString keyTypeResult(const StepSubject &subject)
{
    return subject.step.outcome == Outcome::Failed
        ? QString()
        : keyDescription(subject.signature.key).section(QLatin1Char(' '), 0, 0);
}

QString valueResult(const StepSubject &subject)
{
    const auto &algorithm = subject.signature.signature.algorithm;
    if (subject.step.outcome == Outcome::Failed)
        return {};
    const bool isRsa = algorithm && algorithm->key == crypto::KeyType::Rsa;
    return isRsa ? StepResult::tr("equal") : StepResult::tr("points equal");
}

QString verdictResult(const StepSubject &subject)
{
    const dkim::VerifiedSignature &signature = subject.signature;
    const auto warnings = std::ranges::count_if(signature.findings, [](const dkim::Finding &finding) {
        return dkim::severityOf(finding.code) != dkim::Severity::Info;
    });
    if (signature.verdict == dkim::Verdict::TempError)
        return shortWord(signature.problem ? signature.problem->code : ProblemCode::KeyLookupFailed);
    const QString word = fromOctets(dkim::wordOf(signature.verdict));
    const bool isPlain = signature.verdict != dkim::Verdict::Pass || warnings == 0;
    return isPlain ? word
                   : StepResult::tr("%1, %2", "pass, 1 warning")
                         .arg(word, StepResult::tr("%n warning(s)", nullptr, static_cast<int>(warnings)));
}

QString scopeResult(const StepSubject &subject)
{
    return subject.step.outcome == Outcome::Failed ? QString() : fieldsResult(subject);
}

QString ignoredTags(const StepSubject &subject)
{
    const std::size_t count = subject.step.facts.size();
    return count == 0 ? QString() : StepResult::tr("%n ignored", nullptr, pluralOf(count));
}

struct ResultRow
{
    std::string_view id;
    QString (*make)(const StepSubject &subject); // may give nothing, and then the word of the step stands
};

constexpr std::array rows{
    ResultRow{"dkim.message", messageResult},
    ResultRow{"dkim.tags", tagCount},
    ResultRow{"dkim.tag-rules", rulesResult},
    ResultRow{"dkim.signed-headers", nameCount},
    ResultRow{"dkim.body", sizesResult},
    ResultRow{"dkim.body-trailing-whitespace", ruleResult},
    ResultRow{"dkim.body-whitespace-runs", ruleResult},
    ResultRow{"dkim.body-empty-lines", ruleResult},
    ResultRow{"dkim.body-final-line-end", ruleResult},
    ResultRow{"dkim.body-length", ruleResult},
    ResultRow{"dkim.header-selection", selectionResult},
    ResultRow{"dkim.header-fields", fieldsResult},
    ResultRow{"dkim.field-name-case", ruleResult},
    ResultRow{"dkim.field-unfold", ruleResult},
    ResultRow{"dkim.field-whitespace-runs", ruleResult},
    ResultRow{"dkim.field-trim", ruleResult},
    ResultRow{"dkim.own-field", sizesResult},
    ResultRow{"dkim.header-hash", hashedSize},
    ResultRow{"dkim.key", keyResult},
    ResultRow{"dkim.key-record", tagCount},
    ResultRow{"dkim.key-type", keyTypeResult},
    ResultRow{"dkim.key-strength", bitCount},
    ResultRow{"dkim.key-decoded", bitCount},
    ResultRow{"dkim.signature-value", valueResult},
    ResultRow{"dkim.verdict", verdictResult},
    ResultRow{"dkim.signature", verdictResult},
    ResultRow{"arc.message-signature", verdictResult},
    ResultRow{"arc.seal", verdictResult},
    ResultRow{"arc.seal-tags", ignoredTags},
    ResultRow{"arc.seal-scope", scopeResult},
};

bool isWaiting(const StepSubject &subject)
{
    return subject.signature.unanswered
        && (subject.step.id == "dkim.key-lookup" || subject.step.id == "dkim.verdict");
}

} // namespace

QString stepResult(const StepSubject &subject)
{
    const Outcome outcome = subject.step.outcome;
    if (outcome == Outcome::NotReached || outcome == Outcome::NotUsed)
        return isWaiting(subject) ? StepResult::tr("waiting") : resultWord(subject.step);
    const auto *row = std::ranges::find(rows, subject.step.id, &ResultRow::id);
    const QString made = row == rows.end() ? QString() : row->make(subject);
    return made.isEmpty() ? resultWord(subject.step) : made;
}

QString chainResult(const trace::Step &step, const arc::Chain &chain)
{
    if (step.outcome == Outcome::NotReached)
        return resultWord(step);
    if (step.id == "arc.chain")
        return fromOctets(dkim::wordOf(chain.verdict));
    if (step.id == "arc.membership" && step.outcome == Outcome::Passed)
        return StepResult::tr("%n set(s)", nullptr, pluralOf(chain.sets.size()));
    if (step.id == "arc.oldest-pass" && chain.oldestPass)
        return *chain.oldestPass == 0 ? StepResult::tr("all fit")
                                      : StepResult::tr("set %1").arg(*chain.oldestPass);
    return resultWord(step);
}

} // namespace dkimlens::text
