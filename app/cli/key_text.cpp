// SPDX-License-Identifier: Apache-2.0
// What `key` prints for people: where the record came from, whether it can be used, its tags, what is to be
// said of it.

#include "app/cli/judged_key.h"
#include "app/cli/text_layout.h"
#include "app/cli/translated.h"
#include "app/cli/words.h"
#include "core/engine/crypto/base64.h"
#include "ui/text/texts.h"

#include <QStringList>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

// What does not validate is a finding.
QString dnssecLine(const dns::Answer &answer)
{
    if (answer.dnssec == dns::Dnssec::Secure)
        return u"  "_s + CliText::tr("signed, and validated with DNSSEC") + u'\n';
    if (answer.dnssec == dns::Dnssec::Insecure)
        return u"  "_s + CliText::tr("not signed with DNSSEC") + u'\n';
    return {};
}

QString answerLines(const JudgedKey &key)
{
    if (key.name.empty())
        return {};
    if (key.answer.source == dns::Source::Given)
        return text::fromOctets(key.name) + u'\n';
    QString lines = u"%1: %2\n"_s.arg(text::fromOctets(key.name), text::sentence(key.answer));
    for (const std::string &alias : key.answer.aliases)
        lines += u"  "_s + CliText::tr("alias of %1").arg(text::fromOctets(alias)) + u'\n';
    if (!key.answer.server.empty())
        lines += u"  "_s + CliText::tr("answered by %1").arg(text::fromOctets(key.answer.server)) + u'\n';
    if (!key.answer.detail.empty() && key.answer.dnssec != dns::Dnssec::Bogus)
        lines += u"  "_s + CliText::tr("in its words: %1").arg(text::fromOctets(key.answer.detail)) + u'\n';
    return lines + dnssecLine(key.answer);
}

QString keyLine(const JudgedKey &key)
{
    const dkim::KeyRecord &record = key.judgement.record;
    if (!record.key)
        return CliText::tr("Not usable: there is no key in it that can be read.") + u'\n';
    const QString verdict = key.judgement.usable ? CliText::tr("Usable") : CliText::tr("Not usable");
    const std::string_view type = record.key->type() == crypto::KeyType::Rsa ? "RSA" : "Ed25519";
    return CliText::tr("%1: %2, %3 bits, SHA-256 fingerprint %4")
               .arg(verdict, QLatin1StringView(type.data(), static_cast<qsizetype>(type.size())),
                    QString::number(record.key->bits()),
                    QString::fromStdString(crypto::toHex(record.key->fingerprint())))
        + u'\n';
}

QString tagLines(const dkim::TagList &tags)
{
    QString lines;
    for (const dkim::Tag &tag : tags.tags())
        lines += u"  %1=%2\n"_s.arg(text::fromOctets(tag.name), text::fromOctets(tag.value));
    return lines;
}

QString findingLines(const std::vector<dkim::Finding> &findings)
{
    QString lines;
    for (const dkim::Finding &finding : findings) {
        const text::FindingText texts = text::findingText(finding);
        QStringList sentences{texts.sentence, texts.advice};
        sentences.removeAll(QString());
        lines += u"- %1: %2"_s.arg(texts.title, sentences.join(u' ')) + citation(dkim::rfcOf(finding.code))
            + u'\n';
    }
    return lines;
}

} // namespace

std::string keyText(const JudgedKey &key)
{
    QString text = answerLines(key);
    if (key.answer.status == dns::Status::Found)
        text += keyLine(key) + tagLines(key.judgement.record.tags);
    text += findingLines(key.judgement.findings);
    if (key.judgement.repaired)
        text += CliText::tr("Record to publish:\n  %1\n").arg(text::fromOctets(*key.judgement.repaired));
    return text.toStdString();
}

} // namespace dkimlens::cli
