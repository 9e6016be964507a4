// SPDX-License-Identifier: Apache-2.0
#include "ui/models/step_nodes.h"

#include "ui/text/step_text.h"

#include <QCoreApplication>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::StepNodes)
};

StepNode nodeOf(const trace::Step &step, const dkim::VerifiedSignature &signature,
                const message::Message &message)
{
    const text::StepText words = text::stepText(step, signature, message);
    StepNode node{std::string(step.id), text::stepNumber(signature, step.id),
                  words.title,          words.result,
                  text::statusOf(step), {}};
    for (const trace::Step &part : step.steps)
        node.parts.push_back(nodeOf(part, signature, message));
    return node;
}

} // namespace

std::vector<StepNode> stepNodesOf(const dkim::VerifiedSignature &signature, const message::Message &message)
{
    std::vector<StepNode> nodes;
    for (const trace::Step &step : signature.trace.steps)
        nodes.push_back(nodeOf(step, signature, message));
    return nodes;
}

QString spokenText(const StepNode &node, std::size_t count)
{
    QStringList parts{Words::tr("Step %1 of %2").arg(node.number).arg(count), node.title,
                      text::wordOf(node.status), node.result};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace dkimlens::models
