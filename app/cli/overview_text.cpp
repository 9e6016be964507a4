// SPDX-License-Identifier: Apache-2.0
// What `overview` prints for people: a line for each check, then the route, then the findings.

#include "app/cli/overviewed.h"
#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "core/engine/analysis/sender_inputs.h"
#include "ui/text/arc_text.h"
#include "ui/text/dmarc_text.h"
#include "ui/text/header_text.h"
#include "ui/text/rfc_text.h"
#include "ui/text/spf_text.h"
#include "ui/text/texts.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

constexpr qsizetype longestName = 60; // of a server

QString headerRow(const message::Message &message, const char *name)
{
    const QString value = text::headerText(message, name);
    return value.isEmpty() ? QString() : u"%1: %2\n"_s.arg(QLatin1StringView(name), value);
}

QString checkLines(const QString &check, text::Status status, const text::VerdictText &verdict,
                   Colours colours)
{
    return headLine(check, status, {}, colours)
        + paragraph(verdict.detail.isEmpty() ? verdict.title : verdict.title + u' ' + verdict.detail);
}

QString signatureLines(const analysis::Analysis &analysis, Colours colours)
{
    QString lines;
    for (const dkim::VerifiedSignature &signature : analysis.signatures)
        lines += checkLines(u"DKIM %1"_s.arg(text::fromOctets(signature.signature.domain)),
                            text::statusOf(signature), text::verdictText(signature), colours);
    if (analysis.signatures.empty())
        lines += checkLines(u"DKIM"_s, text::Status::None, text::verdictText(analysis), colours);
    return lines;
}

QString spfLines(const analysis::SenderChecks &sender, Colours colours)
{
    return checkLines(u"SPF"_s, text::statusOf(sender.spf.verdict), text::verdictText(sender.spf), colours)
        + paragraph(text::assumptionsText(sender.claims().spf));
}

QString dmarcLines(const dmarc::Evaluation &dmarc, Colours colours)
{
    QString lines = checkLines(u"DMARC"_s, text::resultBox(dmarc).status, text::dmarcVerdict(dmarc), colours);
    for (const dmarc::IdentifierCheck &check : dmarc.identifiers)
        lines += paragraph(text::alignmentSentence(check, dmarc));
    return lines + paragraph(text::policySentence(dmarc));
}

QString arcLines(const arc::Chain &chain, Colours colours)
{
    if (!chain.isPresent())
        return {};
    const text::Status status =
        chain.verdict == dkim::Verdict::Pass ? text::Status::Pass : text::Status::Fail;
    return headLine(u"ARC"_s, status, {}, colours) + paragraph(text::sentence(chain));
}

QString claimOf(const authres::AuthenticationResults &field)
{
    QStringList results;
    for (const authres::MethodResult &result : field.results)
        results.append(text::fromOctets(result.method + '=' + result.result));
    return results.isEmpty() ? CliText::tr("nothing") : results.join(u", "_s);
}

// What others wrote: a claim each, and whether the receiver's house wrote it.
QString resultLines(const analysis::SenderClaims &claims)
{
    QString lines;
    for (const authres::AuthenticationResults &field : claims.results) {
        const QString server =
            field.server.empty() ? CliText::tr("a server without a name") : text::fromOctets(field.server);
        const bool isTrusted = analysis::isAboveBoundary(claims.route, claims.boundary, field.field);
        lines += paragraph((isTrusted ? CliText::tr("%1 says: %2.")
                                      : CliText::tr("%1 says, below the receiver's own fields: %2."))
                               .arg(server, claimOf(field)));
    }
    return lines;
}

QString nameOf(const std::optional<received::Host> &host)
{
    return host ? shortened(text::fromOctets(host->name), longestName) : CliText::tr("not named");
}

QString hopLine(const received::RouteHop &entry, std::size_t number)
{
    const received::Hop &hop = entry.hop;
    QStringList parts{CliText::tr("%1 to %2").arg(nameOf(hop.from), nameOf(hop.by))};
    if (!hop.protocol.empty())
        parts.append(shortened(text::fromOctets(hop.protocol), longestName));
    if (hop.time)
        parts.append(text::dateTime(*hop.time));
    if (entry.delay)
        parts.append(CliText::tr("%1 s later").arg(*entry.delay));
    return u"%1%2. %3\n"_s.arg(QString(margin - 4, u' ')).arg(number).arg(parts.join(u", "_s));
}

QString routeLines(const received::Route &route)
{
    QString lines;
    for (std::size_t i = 0; i < route.hops.size(); ++i)
        lines += hopLine(route.hops[i], i + 1);
    return lines.isEmpty() ? lines : CliText::tr("Route:") + u'\n' + lines;
}

QString findingLines(const Overviewed &overviewed, Colours colours)
{
    QString lines;
    const auto add = [&](const std::vector<dkim::Finding> &findings,
                         const dkim::VerifiedSignature *signature) {
        for (const dkim::Finding &finding : findings) {
            const text::FindingText words = text::findingText(finding, signature);
            lines += headLine(words.title, text::statusOf(dkim::severityOf(finding.code)),
                              text::rfcSection(dkim::rfcOf(finding.code)), colours)
                + paragraph(words.sentence);
        }
    };
    for (const dkim::VerifiedSignature &signature : overviewed.analysis.signatures)
        add(signature.findings, &signature);
    add(overviewed.analysis.findings, nullptr);
    add(overviewed.sender.findings(), nullptr);
    return lines.isEmpty() ? lines : CliText::tr("Findings:") + u'\n' + lines;
}

} // namespace

std::string overviewText(std::string_view file, const Overviewed &overviewed)
{
    const Colours colours = coloursOfOutput();
    QString text = u"%1\n"_s.arg(text::fromOctets(file));
    for (const char *name : {"From", "To", "Subject", "Date"})
        text += headerRow(overviewed.message, name);
    text += signatureLines(overviewed.analysis, colours) + spfLines(overviewed.sender, colours)
        + dmarcLines(overviewed.sender.dmarc, colours) + arcLines(overviewed.analysis.arc, colours);
    text += resultLines(overviewed.sender.claims()) + routeLines(overviewed.sender.claims().route)
        + findingLines(overviewed, colours);
    return (text + u'\n').toStdString();
}

} // namespace dkimlens::cli
