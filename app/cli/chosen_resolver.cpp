// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chosen_resolver.h"

#include "app/cli/translated.h"
#include "core/session/resolvers/doh_resolver.h"
#include "core/session/resolvers/offline_resolver.h"
#include "core/session/resolvers/server_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"

#include <optional>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;

namespace {

std::unique_ptr<session::Resolver> plainResolver(const CommandLine &line, const session::NameServer &server)
{
    if (std::unique_ptr<session::Resolver> resolver = session::serverResolver(server))
        return resolver;
    line.refuse(CliText::tr("This program was built with Qt %1 and without libunbound, so it can ask name "
                            "servers only at port 53.")
                    .arg(QLatin1StringView(qVersion())));
    return nullptr;
}

std::unique_ptr<session::Resolver> validatingResolver(const CommandLine &line,
                                                      const std::optional<session::NameServer> &server)
{
    if (!session::UnboundResolver::isAvailable()) {
        line.refuse(
            CliText::tr("This program was built without libunbound, so it cannot validate with DNSSEC."));
        return nullptr;
    }
    return session::unboundResolver(server, session::UnboundSettings::Validation::Dnssec);
}

std::unique_ptr<session::Resolver> chosenService(const CommandLine &line, const QString &text)
{
    if (const std::optional<QUrl> url = session::DohResolver::urlOf(text))
        return std::make_unique<session::DohResolver>(*url);
    line.refuse(CliText::tr("“%1” is no https URL of a DNS-over-HTTPS server.").arg(text));
    return nullptr;
}

} // namespace

std::unique_ptr<session::Resolver> chosenResolver(const CommandLine &line)
{
    const QString address = line.value(u"resolver"_s);
    const std::optional<session::NameServer> server = session::parseNameServer(address);
    if (line.has(u"resolver"_s) && !server) {
        line.refuse(CliText::tr("“%1” is no IP address of a name server (ADDRESS[:PORT]).").arg(address));
        return nullptr;
    }
    if (line.has(u"dnssec"_s))
        return validatingResolver(line, server);
    if (line.has(u"offline"_s))
        return std::make_unique<session::OfflineResolver>();
    if (line.has(u"doh"_s))
        return chosenService(line, line.value(u"doh"_s));
    return plainResolver(line, server.value_or(session::NameServer{}));
}

} // namespace dkimlens::cli
