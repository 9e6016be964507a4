// SPDX-License-Identifier: Apache-2.0
// A step's words, put together from their parts.

#include "ui/text/step_text.h"

#include "ui/text/octets.h"
#include "ui/text/step_parts.h"
#include "ui/text/units.h"
#include "ui/text/verdict_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::text {

namespace {

class StepLabels
{
    Q_DECLARE_TR_FUNCTIONS(StepLabels)
};

struct Captions
{
    std::string_view id;
    const char *input;
    const char *output;
};

constexpr std::array captionRows{
    Captions{"dkim.message", QT_TRANSLATE_NOOP("StepLabels", "message as saved"),
             QT_TRANSLATE_NOOP("StepLabels", "message as transmitted")},
    Captions{"dkim.body", QT_TRANSLATE_NOOP("StepLabels", "body as received"),
             QT_TRANSLATE_NOOP("StepLabels", "canonical body")},
    Captions{"dkim.header-fields", QT_TRANSLATE_NOOP("StepLabels", "signed headers as received"),
             QT_TRANSLATE_NOOP("StepLabels", "canonical headers")},
    Captions{"dkim.own-field", QT_TRANSLATE_NOOP("StepLabels", "signature field as received"),
             QT_TRANSLATE_NOOP("StepLabels", "canonical, b= emptied")},
    Captions{"dkim.header-hash", QT_TRANSLATE_NOOP("StepLabels", "canonical headers"),
             QT_TRANSLATE_NOOP("StepLabels", "bytes that are hashed")},
};

// A step and the one that it is part of; the latter may be absent.
struct Place
{
    const trace::Step *parent = nullptr;
    std::size_t index = 0;
    std::size_t part = 0;
};

std::optional<std::size_t> indexOf(const std::vector<trace::Step> &steps, std::string_view id)
{
    const auto it = std::ranges::find(steps, id, &trace::Step::id);
    return it == steps.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - steps.begin()));
}

std::optional<Place> placeOf(const trace::Step &trace, std::string_view id)
{
    if (const auto index = indexOf(trace.steps, id))
        return Place{nullptr, *index, 0};
    for (std::size_t i = 0; i < trace.steps.size(); ++i) {
        if (const auto part = indexOf(trace.steps[i].steps, id))
            return Place{&trace.steps[i], i, *part};
    }
    return std::nullopt;
}

// a, b, c: a step has fewer parts than there are letters.
QChar letterOf(std::size_t part)
{
    return {static_cast<char16_t>(u'a' + part)};
}

const Captions *captionsOf(std::string_view id)
{
    const auto *row = std::ranges::find(captionRows, id, &Captions::id);
    return row == captionRows.end() ? nullptr : row;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("StepLabels", source);
}

QString afterRule(std::size_t part)
{
    return StepLabels::tr("after rule %1", "%1 is a letter").arg(letterOf(part));
}

void caption(const StepSubject &subject, StepText &text)
{
    if (!subject.step.change)
        return;
    const std::optional<Place> place = placeOf(subject.signature.trace, subject.step.id);
    const bool isPart = place && place->parent;
    const Captions *row = captionsOf(isPart ? place->parent->id : subject.step.id);
    if (!row)
        return;
    text.inputCaption = isPart && place->part > 0 ? afterRule(place->part - 1) : translated(row->input);
    text.outputCaption = isPart ? afterRule(place->part) : translated(row->output);
}

QString nameOf(dkim::Canonicalization canonicalization)
{
    const bool isSimple = canonicalization == dkim::Canonicalization::Simple;
    return isSimple ? QStringLiteral("simple") : QStringLiteral("relaxed");
}

QString bodyVariant(const dkim::VerifiedSignature &verified)
{
    return nameOf(verified.signature.bodyCanonicalization);
}

QString headerVariant(const dkim::VerifiedSignature &verified)
{
    const auto &pair = verified.signature.canonicalization;
    return pair ? nameOf(pair->header) : QString();
}

QString hashVariant(const dkim::VerifiedSignature &verified)
{
    const std::optional<crypto::Hash> hash = verified.signature.hash;
    return hash ? hashName(*hash) : QString();
}

QString selectionVariant(const dkim::VerifiedSignature &verified)
{
    const std::size_t names = verified.signature.signedHeaders.size();
    return StepLabels::tr("%n name(s)", nullptr, pluralOf(names));
}

QString keyVariant(const dkim::VerifiedSignature &verified)
{
    return keyDescription(verified.key);
}

QString valueVariant(const dkim::VerifiedSignature &verified)
{
    const auto &algorithm = verified.signature.algorithm;
    if (!algorithm)
        return {};
    return algorithm->key == crypto::KeyType::Rsa ? QStringLiteral("RSA, PKCS #1 v1.5")
                                                  : QStringLiteral("Ed25519");
}

struct VariantRow
{
    std::string_view id;
    QString (*make)(const dkim::VerifiedSignature &signature);
};

constexpr std::array variantRows{
    VariantRow{"dkim.body", bodyVariant},
    VariantRow{"dkim.body-hash", hashVariant},
    VariantRow{"dkim.header-selection", selectionVariant},
    VariantRow{"dkim.header-fields", headerVariant},
    VariantRow{"dkim.own-field", headerVariant},
    VariantRow{"dkim.header-hash", hashVariant},
    VariantRow{"dkim.key", keyVariant},
    VariantRow{"dkim.signature-value", valueVariant},
};

QString variantOf(const StepSubject &subject)
{
    const auto *row = std::ranges::find(variantRows, subject.step.id, &VariantRow::id);
    const bool isKnown = row != variantRows.end() && subject.step.outcome != trace::Outcome::NotReached;
    return isKnown ? row->make(subject.signature) : QString();
}

} // namespace

StepText stepText(const trace::Step &step, const dkim::VerifiedSignature &signature,
                  const message::Message &message)
{
    const StepSubject subject{step, signature, message};
    StepText text;
    text.title = stepTitle(step.id);
    text.variant = variantOf(subject);
    text.explanation = stepExplanation(step.id, signature);
    text.result = stepResult(subject);
    text.ownFinding = stepFinding(subject);
    text.finding = twoSentences(text.ownFinding, afterFailure(subject));
    text.ruleSays = stepRule(step.id, signature);
    caption(subject, text);
    return text;
}

StepText stepText(const trace::Step &step, const arc::Chain &chain)
{
    StepText text;
    text.title = stepTitle(step.id);
    text.explanation = stepExplanation(step.id, {});
    text.result = chainResult(step, chain);
    text.finding = text.ownFinding = chainFinding(step);
    return text;
}

QString plainText(QString explanation)
{
    return explanation.remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>"));
}

QString stepNumber(const trace::Step &trace, std::string_view id)
{
    const std::optional<Place> place = placeOf(trace, id);
    if (!place)
        return {};
    const QString number = QString::number(place->index + 1);
    return place->parent ? number + letterOf(place->part) : number;
}

QString stepNumber(const dkim::VerifiedSignature &signature, std::string_view id)
{
    return stepNumber(signature.trace, id);
}

} // namespace dkimlens::text
