// SPDX-License-Identifier: Apache-2.0
#include "ui/models/contents.h"

#include "ui/models/sender_nodes.h"
#include "ui/text/arc_chain_text.h"
#include "ui/text/octets.h"
#include "ui/text/overview_text.h"
#include "ui/text/route_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace dkimlens::models {
namespace {

using Kind = ContentsNode::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::Contents)
};

constexpr qsizetype longestStatus = 12; // characters of cv=, whose words have four

ContentsNode overviewNode(const analysis::Analysis &analysis, const analysis::SenderChecks &sender)
{
    ContentsNode node;
    node.title = Words::tr("Overview");
    node.status = text::overviewStatus(analysis, sender).value_or(text::statusOf(analysis));
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

bool isAboutRoute(const dkim::Finding &finding)
{
    return dkim::subjectOf(finding.code) == dkim::FindingSubject::Route;
}

// With the shape of the finding that weighs most, if one is a warning.
ContentsNode routeNode(const analysis::SenderChecks &sender)
{
    const received::Route &route = sender.claims().route;
    ContentsNode node;
    node.place = {Place::Kind::Route, 0};
    node.title = Words::tr("Route");
    node.aside = route.hops.empty() ? Words::tr("none") : text::routeAside(route);
    for (const dkim::Finding &finding : sender.findings()) {
        if (isAboutRoute(finding) && dkim::severityOf(finding.code) == dkim::Severity::Warning)
            node.status = text::Status::Warning;
    }
    return node;
}

QString statusTag(const arc::ArcSet &set)
{
    const dkim::Tag *tag = set.seal ? set.seal->signature.tags.find("cv") : nullptr;
    return tag ? QStringLiteral("cv=") + text::shortToken(tag->value, longestStatus) : QString();
}

ContentsNode arcSetNode(const arc::Chain &chain, std::size_t index)
{
    const arc::ArcSet &set = chain.sets[index];
    ContentsNode node;
    node.title = QStringLiteral("i=%1 ").arg(set.instance) + text::sealerName(set);
    node.aside = statusTag(set);
    node.status = text::statusOf(chain, index);
    node.place = {Place::Kind::ArcSet, index};
    return node;
}

ContentsNode arcNode(const arc::Chain &chain)
{
    ContentsNode node;
    node.title = Words::tr("ARC sets");
    node.aside = text::chainState(chain);
    node.status = text::statusOf(chain);
    node.place = {Place::Kind::ArcSets, 0};
    for (std::size_t i = 0; i < chain.sets.size(); ++i)
        node.children.push_back(arcSetNode(chain, i));
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

ContentsNode causeNode(const text::CauseFinding &cause)
{
    ContentsNode node;
    node.kind = Kind::Finding;
    node.place = {Place::Kind::Diagnosis, cause.signature};
    node.title = cause.title;
    node.status = text::Status::Fail;
    node.cause = cause.kind;
    return node;
}

ContentsNode findingsNode(const analysis::Analysis &analysis, const analysis::SenderChecks &sender,
                          const text::CauseFindings &causes)
{
    ContentsNode node = heading(Words::tr("Findings"));
    std::ranges::transform(causes.causes, std::back_inserter(node.children), causeNode);
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i) {
        const dkim::VerifiedSignature &signature = analysis.signatures[i];
        for (const dkim::Finding &finding : signature.findings)
            node.children.push_back(findingNode(finding, &signature, {Place::Kind::Signature, i}));
    }
    for (const auto *findings : {&analysis.findings, &sender.findings()}) {
        for (const dkim::Finding &finding : *findings)
            node.children.push_back(findingNode(finding, nullptr, placeOf(finding)));
    }
    countChildren(node);
    return node;
}

ContentsNode fieldsNode(const message::Message &message)
{
    ContentsNode node;
    node.title = Words::tr("Header fields");
    node.aside = text::number(message.fields().size());
    node.place = {Place::Kind::Fields, 0};
    return node;
}

} // namespace

Place placeOf(const dkim::Finding &finding)
{
    return {isAboutRoute(finding) ? Place::Kind::Route : Place::Kind::Overview, 0};
}

std::vector<ContentsNode> contentsOf(const message::Message &message, const analysis::Analysis &analysis,
                                     const analysis::SenderChecks &sender, const text::CauseFindings &causes)
{
    std::vector<ContentsNode> nodes;
    nodes.push_back(overviewNode(analysis, sender));
    nodes.push_back(signaturesNode(analysis));
    nodes.push_back(arcNode(analysis.arc));
    nodes.push_back(senderChecksNode(sender));
    nodes.push_back(routeNode(sender));
    nodes.push_back(fieldsNode(message));
    nodes.push_back(findingsNode(analysis, sender, causes));
    return nodes;
}

} // namespace dkimlens::models
