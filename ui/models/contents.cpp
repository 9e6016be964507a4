// SPDX-License-Identifier: Apache-2.0
#include "ui/models/contents.h"

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
    node.kind = Kind::Signature;
    node.title = signature.signature.domain.empty() ? Words::tr("no domain")
                                                    : text::fromOctets(signature.signature.domain);
    node.secondLine = selectorAndKey(signature);
    node.status = text::statusOf(signature);
    node.signature = index;
    return node;
}

ContentsNode signaturesNode(const analysis::Analysis &analysis)
{
    ContentsNode node;
    node.kind = Kind::Signatures;
    node.title = Words::tr("Signatures");
    node.aside =
        analysis.signatures.empty() ? Words::tr("none") : QString::number(analysis.signatures.size());
    for (const dkim::VerifiedSignature &signature : analysis.signatures)
        node.children.push_back(signatureNode(signature, node.children.size()));
    return node;
}

ContentsNode findingNode(const dkim::Finding &finding, const dkim::VerifiedSignature *signature)
{
    ContentsNode node;
    node.kind = Kind::Finding;
    node.title = text::findingText(finding, signature).title;
    node.status = text::statusOf(dkim::severityOf(finding.code));
    return node;
}

void addFindings(ContentsNode &node, const std::vector<dkim::Finding> &findings,
                 const dkim::VerifiedSignature *signature, std::optional<std::size_t> index)
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        ContentsNode child = findingNode(findings[i], signature);
        child.signature = index;
        child.finding = i;
        node.children.push_back(std::move(child));
    }
}

ContentsNode findingsNode(const analysis::Analysis &analysis)
{
    ContentsNode node;
    node.kind = Kind::Findings;
    node.title = Words::tr("Findings");
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i)
        addFindings(node, analysis.signatures[i].findings, &analysis.signatures[i], i);
    addFindings(node, analysis.findings, nullptr, std::nullopt);
    node.aside = node.children.empty() ? Words::tr("none") : QString::number(node.children.size());
    return node;
}

} // namespace

std::vector<ContentsNode> contentsOf(const analysis::Analysis &analysis)
{
    std::vector<ContentsNode> nodes;
    nodes.push_back(overviewNode(analysis));
    nodes.push_back(signaturesNode(analysis));
    nodes.push_back(findingsNode(analysis));
    return nodes;
}

} // namespace dkimlens::models
