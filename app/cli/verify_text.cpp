// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verify_text.h"

#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "ui/text/arc_text.h"
#include "ui/text/known_key_text.h"
#include "ui/text/texts.h"

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

QString row(const QString &text)
{
    return text.isEmpty() ? QString() : u"     "_s + text + u'\n';
}

QString keyRow(const dkim::SignatureKey &key)
{
    if (key.name.empty())
        return {};
    const QString description = text::keyDescription(key);
    return row(CliText::tr("Key: %1").arg(text::fromOctets(key.name)
                                          + (description.isEmpty() ? QString() : u", "_s + description)));
}

QString knownKeyRows(const std::vector<dkim::TriedKey> &tried)
{
    QString rows;
    for (const dkim::TriedKey &each : tried) {
        const QString key =
            CliText::tr("Known beside DNS: %1, %2, %3.")
                .arg(text::keyText(each.record), text::originText(each.key), text::seenText(each.key));
        const bool fits = each.match == dkim::Match::Match;
        rows += row(fits ? key + u' ' + CliText::tr("The signature fits it.") : key);
    }
    return rows;
}

QString findingRows(const std::vector<dkim::Finding> &findings, const dkim::VerifiedSignature *signature)
{
    QString rows;
    for (const dkim::Finding &finding : findings) {
        const text::FindingText texts = text::findingText(finding, signature);
        rows += row(u"- %1: %2"_s.arg(texts.title, texts.sentence) + citation(dkim::rfcOf(finding.code)));
    }
    return rows;
}

QString signatureText(std::size_t number, const dkim::VerifiedSignature &verified)
{
    const text::VerdictText verdict = text::verdictText(verified);
    const std::string_view result = dkim::wordOf(verified.verdict);
    return u"  %1. %2: %3\n"_s.arg(number).arg(
               QLatin1StringView(result.data(), static_cast<qsizetype>(result.size())), verdict.title)
        + row(verdict.detail)
        + row(CliText::tr("Domain: %1, selector: %2")
                  .arg(text::fromOctets(verified.signature.domain),
                       text::fromOctets(verified.signature.selector)))
        + keyRow(verified.key) + knownKeyRows(verified.tried) + findingRows(verified.findings, &verified);
}

} // namespace

std::string messageText(const QString &file, const analysis::Analysis &analysis)
{
    QString text = u"%1: %2\n"_s.arg(file, text::verdictText(analysis).title);
    for (std::size_t i = 0; i < analysis.signatures.size(); ++i)
        text += signatureText(i + 1, analysis.signatures[i]);
    text += row(text::sentence(analysis.arc));
    text += findingRows(analysis.findings, nullptr);
    return text.toStdString();
}

} // namespace dkimlens::cli
