// SPDX-License-Identifier: Apache-2.0
#include "ui/models/contents.h"

#include "ui/models/sender_nodes.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <utility>

namespace dkimlens::models {
namespace {

using Kind = ContentsNode::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::Contents)
};

ContentsNode overviewNode(const analysis::Analysis &analysis)
{
    ContentsNode node;
    node.title = Words::tr("Overview");
    node.status = text::statusOf(analysis);
    return node;
}

QString selectorAndKey(const dkim::VerifiedSignature &signature)
{
    const QString selector = QStringLiteral("s=") + text::fromOctets(signature.signature.selector);
    const QString key = text::keyDescription(signature.key);
    return key.isEmpty() ? selector : selector + QStringLiteral(" · ") + key;
}

ContentsNode signatureNode(const dkim::VerifiedSignature &signature, std::size_t index)
{
    ContentsNode node;
    node.title = signature.signature.domain.empty() ? Words::tr("no domain")
                                                    : text::fromOctets(signature.signature.domain);
    node.secondLine = selectorAndKey(signature);
    node.status = text::statusOf(signature);
    node.place = {Place::Kind::Signature, index};
    return node;
}

ContentsNode heading(const QString &title)
{
    ContentsNode node;
    node.kind = Kind::Heading;
    node.title = title;
    return node;
}

void countChildren(ContentsNode &node)
{
    node.aside = node.children.empty() ? Words::tr("none") : QString::number(node.children.size());
}

ContentsNode signaturesNode(const analysis::Analysis &analysis)
{
    ContentsNode node = heading(Words::tr("Signatures"));
    for (const dkim::VerifiedSignature &signature : analysis.signatures)
        node.children.push_back(signatureNode(signature, node.children.size()));
    countChildren(node);
    return node;
}

ContentsNode findingNode(const dkim::Finding &finding, const dkim::VerifiedSignature *signature, Place place)
{
    ContentsNode node;
    node.kind = Kind::Finding;
    node.place = place;
    node.title = text::findingText(finding, signature).title;
    node.status = text::statusOf(dkim::severityOf(finding.code));
    node.finding = finding;
    return node;
}

ContentsNode findingsNode(const analysis::Analysis &analysis, const analysis::SenderChecks &sender)
{
    ContentsNode node = heading(Words::tr("Findings"));
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        const dkim::VerifiedSignature &signature = analysis.signatures[i];
        for (const dkim::Finding &finding : signature.findings)
            node.children.push_back(findingNode(finding, &signature, {Place::Kind::Signature, i}));
    }
    for (const auto *findings : {&analysis.findings, &sender.findings}) {
        for (const dkim::Finding &finding : *findings)
            node.children.push_back(findingNode(finding, nullptr, {Place::Kind::Overview, 0}));
    }
    countChildren(node);
    return node;
}

} // namespace

std::vector<ContentsNode> contentsOf(const analysis::Analysis &analysis, const analysis::SenderChecks &sender)
{
    std::vector<ContentsNode> nodes;
    nodes.push_back(overviewNode(analysis));
    nodes.push_back(signaturesNode(analysis));
    nodes.push_back(senderChecksNode(sender));
    nodes.push_back(findingsNode(analysis, sender));
    return nodes;
}

} // namespace dkimlens::models
