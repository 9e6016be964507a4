// SPDX-License-Identifier: Apache-2.0
#include "ui/text/judges.h"

#include "core/engine/authres/parse.h"
#include "ui/text/octets.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace dkimlens::text {

namespace {

class JudgeText
{
    Q_DECLARE_TR_FUNCTIONS(JudgeText)
};

// The domain that a result of DKIM is about; empty where the server did not say.
std::string domainOf(const authres::MethodResult &result)
{
    if (const std::string *domain = result.find("header", "d"))
        return *domain;
    const std::string *identity = result.find("header", "i");
    return identity ? identity->substr(identity->rfind('@') + 1) : std::string();
}

QString sentence(const authres::MethodResult &result)
{
    const std::string domain = domainOf(result);
    if (domain.empty())
        return shortToken(result.result);
    return JudgeText::tr("%1 for d=%2", "%1 is a result, %2 a domain")
        .arg(shortToken(result.result), shortName(domain));
}

Judge judgeOf(const message::Message &message, const authres::AuthenticationResults &results)
{
    const message::HeaderField &field = message.fields()[results.field];
    QStringList says;
    for (const authres::MethodResult &result : results.results) {
        if (result.method == "dkim")
            says.append(sentence(result));
    }
    const QString server =
        results.server.empty() ? JudgeText::tr("an unnamed server") : shortName(results.server);
    return {server, says.join(QStringLiteral(", ")), fromOctets(message.text(field.name)), field.range};
}

} // namespace

std::vector<Judge> judgesOf(const message::Message &message)
{
    std::vector<Judge> judges;
    for (const authres::AuthenticationResults &results : authres::collect(message))
        judges.push_back(judgeOf(message, results));
    return judges;
}

} // namespace dkimlens::text
