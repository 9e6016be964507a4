// SPDX-License-Identifier: Apache-2.0
#include "ui/text/octets.h"
#include "ui/text/step_findings.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class StepParts
{
    Q_DECLARE_TR_FUNCTIONS(StepParts)
};

constexpr std::uint64_t exactBelow = 100'000; // octets

} // namespace

QString shortSize(std::uint64_t octets)
{
    if (octets >= exactBelow)
        return byteCount(octets);
    return StepParts::tr("%1 B", "a number of bytes, short").arg(octets);
}

std::optional<std::uint64_t> numberOf(const trace::Step &step, std::string_view fact)
{
    const auto it = std::ranges::find(step.facts, fact, &trace::Fact::name);
    if (it == step.facts.end())
        return std::nullopt;
    bool isNumber = false;
    const std::uint64_t value = QByteArray::fromStdString(it->value).toULongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::size_t countOf(const trace::Step &step, trace::Outcome outcome)
{
    return static_cast<std::size_t>(std::ranges::count(step.steps, outcome, &trace::Step::outcome));
}

std::uint64_t takenFields(const dkim::VerifiedSignature &signature)
{
    return static_cast<std::uint64_t>(std::ranges::count_if(
        signature.selected, [](const dkim::SelectedField &each) { return each.field.has_value(); }));
}

std::uint64_t guards(const dkim::VerifiedSignature &signature)
{
    return signature.selected.size() - takenFields(signature);
}

QString partProblems(const trace::Step &step, trace::Outcome outcome)
{
    QString text;
    int count = 0;
    for (const trace::Step &part : step.steps) {
        if (part.outcome == outcome && part.problem && count++ < 2)
            text = twoSentences(text, sentence(*part.problem));
    }
    return text;
}

QString sizesFinding(const StepSubject &subject, const QString &pattern, const QString &unchanged)
{
    const auto before = numberOf(subject.step, "before");
    const auto after = numberOf(subject.step, "after");
    if (!before || !after)
        return {};
    const bool changesNothing =
        *before == *after && std::ranges::all_of(subject.step.steps, [](const trace::Step &rule) {
            return numberOf(rule, "places").value_or(0) == 0;
        });
    return changesNothing ? unchanged.arg(exactByteCount(*after))
                          : pattern.arg(exactByteCount(*before), exactByteCount(*after));
}

bool hasUnsignedList(const StepSubject &subject)
{
    const std::vector<message::HeaderField> &fields = subject.message.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isList = fieldName(subject.message.text(fields[i].name)) == QLatin1String("List-ID");
        const bool isSigned = std::ranges::any_of(
            subject.signature.selected, [i](const dkim::SelectedField &each) { return each.field == i; });
        if (isList && !isSigned)
            return true;
    }
    return false;
}

} // namespace dkimlens::text
