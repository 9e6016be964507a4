// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lookup_facts.h"

#include "core/engine/dkim/mail_hosts.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace dkimlens::pages {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::pages::LookupFacts)
};

QString sourceName(dns::Source source)
{
    switch (source) {
    case dns::Source::System:
        return Words::tr("System");
    case dns::Source::Server:
        return Words::tr("Chosen server");
    case dns::Source::Doh:
        return Words::tr("DNS over HTTPS");
    case dns::Source::Unbound:
        return Words::tr("Validating resolver");
    case dns::Source::File:
        return Words::tr("Key file");
    case dns::Source::Archive:
        return Words::tr("Archive");
    case dns::Source::Given:
        return Words::tr("Typed in");
    }
    return {};
}

// Files that come with the program have a path that says nothing to people.
QString fileText(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return path.startsWith(QLatin1String(":/"))
        ? Words::tr("Key file %1, which comes with the program").arg(name)
        : Words::tr("Key file %1").arg(path);
}

Fact resolverFact(const dns::Answer &answer)
{
    const QString server = text::fromOctets(answer.server);
    if (answer.source == dns::Source::File)
        return {Words::tr("Resolver"), fileText(server), {}, false};
    const QString name = sourceName(answer.source);
    return {Words::tr("Resolver"),
            server.isEmpty() ? name : Words::tr("%1, server %2").arg(name, server),
            {},
            false};
}

text::Status statusOf(dns::Status status)
{
    if (status == dns::Status::Found)
        return text::Status::Pass;
    return dns::isTemporary(status) ? text::Status::Warning : text::Status::Fail;
}

QString recordCount(std::size_t count)
{
    return count == 1 ? Words::tr("1 TXT record")
                      : Words::tr("%1 TXT records").arg(static_cast<qulonglong>(count));
}

QString aliasCount(std::size_t count)
{
    return count == 1 ? Words::tr("1 alias") : Words::tr("%1 aliases").arg(static_cast<qulonglong>(count));
}

QString answerText(const dns::Answer &answer)
{
    if (answer.status != dns::Status::Found)
        return text::sentence(answer);
    QStringList parts{QStringLiteral("NOERROR")};
    if (!answer.aliases.empty())
        parts.append(aliasCount(answer.aliases.size()));
    parts.append(recordCount(answer.txt.size()));
    return parts.join(QStringLiteral(", "));
}

QString timeText(const dns::Answer &answer)
{
    const QString took = Words::tr("%1 ms").arg(answer.took.count());
    return answer.askedAt == 0 ? took
                               : Words::tr("%1, asked on %2").arg(took, text::dateTime(answer.askedAt));
}

// As long as an answer counts, nobody is asked again.
QString lifetimeText(const dns::Answer &answer)
{
    QString whole = Words::tr("%1 s").arg(*answer.ttl);
    if (answer.source == dns::Source::File)
        return whole;
    const std::int64_t left = answer.askedAt + *answer.ttl - QDateTime::currentSecsSinceEpoch();
    return left > 0 ? Words::tr("%1, %2 left in the cache").arg(whole, text::duration(left)) : whole;
}

// Drawn as a chain, with the provider's name at the end of it where that is known.
QString aliasText(const dns::Answer &answer)
{
    QStringList names{text::fromOctets(answer.question.name)};
    for (const std::string &alias : answer.aliases)
        names.append(QStringLiteral("→ ") + text::fromOctets(alias));
    if (const dkim::MailHost *host = dkim::mailHostOf(answer.aliases.back()))
        names.last() += Words::tr(" (%1)", "a mail provider's name")
                            .arg(QLatin1String(host->name.data(), static_cast<qsizetype>(host->name.size())));
    return names.join(QLatin1Char('\n'));
}

Fact dnssecFact(dns::Dnssec dnssec)
{
    const QString name = QStringLiteral("DNSSEC");
    switch (dnssec) {
    case dns::Dnssec::Unknown:
        return {name, Words::tr("Not known: this resolver does not tell."), text::Status::None, false};
    case dns::Dnssec::Insecure:
        return {name, Words::tr("The zone is not signed, so the answer cannot be proved."),
                text::Status::None, false};
    case dns::Dnssec::Secure:
        return {name, Words::tr("The answer is signed and was validated."), text::Status::Pass, false};
    case dns::Dnssec::Bogus:
        return {name, Words::tr("The answer does not validate."), text::Status::Fail, false};
    }
    return {};
}

std::vector<Fact> answerFacts(const dns::Answer &answer)
{
    std::vector<Fact> facts{resolverFact(answer)};
    facts.push_back({Words::tr("Answer"), answerText(answer), statusOf(answer.status), false});
    if (!answer.detail.empty())
        facts.push_back({Words::tr("In its words"), text::fromOctets(answer.detail), {}, false});
    if (answer.source != dns::Source::File)
        facts.push_back({Words::tr("Time"), timeText(answer), {}, false});
    if (answer.ttl)
        facts.push_back({Words::tr("Lifetime (TTL)"), lifetimeText(answer), {}, false});
    if (!answer.aliases.empty())
        facts.push_back({Words::tr("Alias"), aliasText(answer), {}, true});
    if (answer.source != dns::Source::File)
        facts.push_back(dnssecFact(answer.dnssec));
    return facts;
}

} // namespace

std::vector<Fact> lookupFacts(const KeyLookup &lookup)
{
    if (lookup.isPending)
        return {
            {Words::tr("Answer"), Words::tr("The key is being looked up."), text::Status::Running, false}};
    if (lookup.isHeldBack)
        return {{Words::tr("Answer"), Words::tr("Nobody is asked before you allow it."), text::Status::NotRun,
                 false}};
    if (lookup.answer)
        return answerFacts(*lookup.answer);
    return {{Words::tr("Answer"), Words::tr("Nothing was asked."), text::Status::NotRun, false}};
}

} // namespace dkimlens::pages
