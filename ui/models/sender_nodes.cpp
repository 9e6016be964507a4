// SPDX-License-Identifier: Apache-2.0
#include "ui/models/sender_nodes.h"

#include "ui/text/sender_text.h"

#include <QCoreApplication>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::SenderNodes)
};

ContentsNode part(const QString &title, Place::Kind kind, text::Status status, const QString &aside)
{
    ContentsNode node;
    node.title = title;
    node.place = {kind, 0};
    node.status = status;
    node.aside = aside;
    return node;
}

ContentsNode resultsNode(const std::vector<authres::AuthenticationResults> &results)
{
    return part(QStringLiteral("Authentication-Results"), Place::Kind::Results,
                results.empty() ? text::Status::None : text::Status::Info,
                results.empty() ? Words::tr("none") : text::number(results.size()));
}

} // namespace

ContentsNode senderChecksNode(const analysis::SenderChecks &checks)
{
    ContentsNode node;
    node.kind = ContentsNode::Kind::Heading;
    node.title = Words::tr("Sender checks");
    node.children = {
        part(QStringLiteral("SPF"), Place::Kind::Spf, text::spfStatus(checks.spf), text::spfAside(checks)),
        part(QStringLiteral("DMARC"), Place::Kind::Dmarc, text::dmarcStatus(checks.dmarc),
             text::dmarcAside(checks.dmarc)),
        resultsNode(checks.claims().results)};
    return node;
}

} // namespace dkimlens::models
