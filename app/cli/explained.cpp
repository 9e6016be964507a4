// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explained.h"

#include "ui/text/step_text.h"

namespace dkimlens::cli {

namespace {

Explained explainedOf(SignatureKind kind, std::size_t index, int instance,
                      const dkim::VerifiedSignature &signature)
{
    Explained explained{kind, index, instance, &signature, {}};
    for (const trace::Step &step : signature.trace.steps)
        explained.steps.push_back(&step);
    return explained;
}

const trace::Step *stepOf(const dkim::VerifiedSignature &signature, const QString &numberOrId)
{
    const trace::Step *found = trace::find(signature.trace, numberOrId.toStdString());
    trace::visitAll(signature.trace, [&](const trace::Step &step) {
        const QString number = text::stepNumber(signature, step.id);
        if (!number.isEmpty() && number == numberOrId)
            found = &step;
    });
    return found;
}

} // namespace

std::string_view wordOf(SignatureKind kind)
{
    switch (kind) {
    case SignatureKind::Dkim:
        return "dkim";
    case SignatureKind::ArcMessageSignature:
        return "arc-message-signature";
    case SignatureKind::ArcSeal:
        return "arc-seal";
    }
    return {};
}

std::vector<Explained> explainedOf(const analysis::Analysis &analysis)
{
    std::vector<Explained> all;
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i)
        all.push_back(explainedOf(SignatureKind::Dkim, i, 0, analysis.signatures[i]));
    const std::vector<arc::ArcSet> &sets = analysis.arc.sets;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (sets[i].messageSignature)
            all.push_back(explainedOf(SignatureKind::ArcMessageSignature, i, sets[i].instance,
                                      *sets[i].messageSignature));
        if (sets[i].seal)
            all.push_back(explainedOf(SignatureKind::ArcSeal, i, sets[i].instance, *sets[i].seal));
    }
    return all;
}

std::vector<Explained> withStep(const std::vector<Explained> &all, const QString &numberOrId)
{
    std::vector<Explained> some;
    for (const Explained &explained : all) {
        if (const trace::Step *step = stepOf(*explained.signature, numberOrId)) {
            some.push_back(explained);
            some.back().steps = {step};
        }
    }
    return some;
}

} // namespace dkimlens::cli
