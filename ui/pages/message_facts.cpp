// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/message_facts.h"

#include "ui/models/header_text.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dkimlens::pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::MessageFacts)
};

constexpr std::array shownFields{"From", "To", "Subject", "Date"}; // header names are not translated
constexpr std::size_t longestLine = 80; // octets

QString fieldCount(const message::Message &message)
{
    return QString::number(std::ranges::count_if(message.fields(), &message::HeaderField::isField));
}

QString lineEndText(const message::LineEndCounts &ends)
{
    QStringList parts;
    for (const auto &[name, number] : {std::pair{QStringLiteral("CRLF"), ends.crlf},
                                       {QStringLiteral("LF"), ends.lf},
                                       {QStringLiteral("CR"), ends.cr}}) {
        if (number > 0)
            parts.append(QStringLiteral("%1 %2").arg(number).arg(name));
    }
    return parts.isEmpty() ? Words::tr("none") : parts.join(QStringLiteral(", "));
}

void addFindings(std::vector<Remark> &remarks, const std::vector<dkim::Finding> &findings,
                 const dkim::VerifiedSignature *signature)
{
    for (const dkim::Finding &finding : findings) {
        const text::FindingText words = text::findingText(finding, signature);
        remarks.push_back({text::statusOf(dkim::severityOf(finding.code)), words.sentence, words.advice});
    }
}

Remark notAMessage(const message::Message &message)
{
    return {
        text::Status::Info, Words::tr("The file has no header fields: it does not begin like a message."),
        Words::tr(
            "The first line is “%1”. Save the message with all its headers, as a .eml file or as “source” or "
            "“original”, and open that.")
            .arg(firstLine(message))};
}

} // namespace

QString firstLine(const message::Message &message)
{
    const std::string_view start = message.bytes().substr(0, longestLine);
    return text::fromOctets(start.substr(0, start.find_first_of("\r\n")));
}

std::vector<Fact> messageFacts(const message::Message &message)
{
    std::vector<Fact> facts;
    for (const char *name : shownFields) {
        const QString value = models::headerText(message, name);
        if (!value.isEmpty())
            facts.push_back({QString::fromLatin1(name), value, {}, false});
    }
    facts.push_back({Words::tr("Size"), text::byteCount(message.bytes().size()), {}, false});
    facts.push_back({Words::tr("Header fields"), fieldCount(message), {}, false});
    facts.push_back({Words::tr("Body"), text::byteCount(message.body().size()), {}, false});
    facts.push_back({Words::tr("Line ends"), lineEndText(message.lineEnds()), {}, false});
    return facts;
}

std::vector<Remark> signatureRemarks(const analysis::Analysis &analysis)
{
    std::vector<Remark> remarks;
    for (const dkim::VerifiedSignature &signature : analysis.signatures) {
        const text::VerdictText verdict = text::verdictText(signature);
        const QString domain = text::fromOctets(signature.signature.domain);
        const bool isNamed = domain.isEmpty() || verdict.title.contains(domain);
        remarks.push_back({text::statusOf(signature),
                           isNamed ? verdict.title : QStringLiteral("%1: %2").arg(domain, verdict.title),
                           verdict.detail});
    }
    return remarks;
}

std::vector<Remark> findingRemarks(const analysis::Analysis &analysis)
{
    std::vector<Remark> remarks;
    for (const dkim::VerifiedSignature &signature : analysis.signatures)
        addFindings(remarks, signature.findings, &signature);
    addFindings(remarks, analysis.findings, nullptr);
    return remarks;
}

std::vector<Remark> missingSignatureRemarks(const message::Message &message)
{
    if (!message.hasFields())
        return {notAMessage(message)};
    return {
        {text::Status::None,
         Words::tr("None of the %1 header fields is a DKIM-Signature.").arg(message.fields().size()),
         Words::tr("Nobody signed the message, or the signature was removed on its way.")},
        {text::Status::Info,
         Words::tr("Without a signature nothing shows who sent it, or whether it was changed."),
         Words::tr("Signer: turn on DKIM for the domain that stands in From.")},
    };
}

} // namespace dkimlens::pages
