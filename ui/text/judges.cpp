// SPDX-License-Identifier: Apache-2.0
#include "ui/text/judges.h"

#include "core/engine/base/ascii.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace dkimlens::text {

namespace {

class JudgeText
{
    Q_DECLARE_TR_FUNCTIONS(JudgeText)
};

bool isResults(std::string_view name)
{
    return equalsIgnoringCase(name, "Authentication-Results")
        || equalsIgnoringCase(name, "ARC-Authentication-Results");
}

// Its parts between semicolons, as words; a comment or a quotation that holds one is cut, and only misses.
QStringList partsOf(std::string_view value)
{
    QStringList parts;
    const QStringList raw = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))
                                .split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : raw)
        parts.append(part.simplified());
    return parts;
}

QString valueIn(const QString &part, const QString &name)
{
    const QStringList words = part.split(QLatin1Char(' '));
    for (const QString &word : words) {
        if (word.startsWith(name, Qt::CaseInsensitive))
            return word.sliced(name.size());
    }
    return {};
}

// "dkim=fail (…) header.d=northwind.example"
std::optional<QString> dkimResult(const QString &part)
{
    const QString dkim = QStringLiteral("dkim=");
    if (!part.startsWith(dkim, Qt::CaseInsensitive))
        return std::nullopt;
    const QString word = part.section(QLatin1Char(' '), 0, 0).sliced(dkim.size());
    QString domain = valueIn(part, QStringLiteral("header.d="));
    if (domain.isEmpty())
        domain = valueIn(part, QStringLiteral("header.i=")).section(QLatin1Char('@'), -1);
    if (domain.isEmpty())
        return shortToken(word.toStdString());
    return JudgeText::tr("%1 for d=%2", "%1 is a result, %2 a domain")
        .arg(shortToken(word.toStdString()), shortName(domain.toStdString()));
}

Judge judgeOf(const message::Message &message, const message::HeaderField &field)
{
    QStringList parts = partsOf(message.text(field.value));
    if (!parts.isEmpty() && parts.first().startsWith(QStringLiteral("i=")))
        parts.removeFirst(); // the ARC set
    Judge judge;
    judge.field = fromOctets(message.text(field.name));
    judge.where = field.range;
    QStringList says;
    for (const QString &part : parts) {
        if (const std::optional<QString> result = dkimResult(part))
            says.append(*result);
    }
    const QString server = parts.isEmpty() ? QString() : parts.first().section(QLatin1Char(' '), 0, 0);
    judge.server = shortName(server.toStdString());
    judge.says = says.join(QStringLiteral(", "));
    return judge;
}

} // namespace

std::vector<Judge> judgesOf(const message::Message &message)
{
    std::vector<Judge> judges;
    for (const message::HeaderField &field : message.fields()) {
        if (isResults(message.text(field.name)))
            judges.push_back(judgeOf(message, field));
    }
    return judges;
}

} // namespace dkimlens::text
