// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chosen_resolver.h"

#include "app/cli/translated.h"
#include "core/session/resolvers/doh_resolver.h"
#include "core/session/resolvers/offline_resolver.h"
#include "core/session/resolvers/system_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"

#include <QHostAddress>

#include <optional>

namespace dkimlens::cli {

using Qt::StringLiterals::operator""_s;
using session::SystemResolver;
using session::UnboundResolver;
using session::UnboundSettings;

namespace {

// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:5353".
std::optional<session::NameServer> nameServerOf(const QString &text)
{
    const bool hasBrackets = text.startsWith(u'[');
    const qsizetype colon = hasBrackets ? text.indexOf(u"]:"_s) + 1 : text.indexOf(u':');
    const bool hasPort = hasBrackets ? colon > 0 : text.count(u':') == 1;
    QString address = hasPort ? text.first(colon) : text;
    if (hasBrackets && address.endsWith(u']'))
        address = address.sliced(1).chopped(1);
    bool isNumber = true;
    session::NameServer server{QHostAddress(address)};
    if (hasPort)
        server.port = text.sliced(colon + 1).toUShort(&isNumber);
    if (server.address.isNull() || !isNumber || server.port == 0)
        return std::nullopt;
    return server;
}

std::unique_ptr<session::Resolver> unboundResolver(const std::optional<session::NameServer> &forwarder,
                                                   UnboundSettings::Validation validation)
{
    UnboundSettings settings;
    settings.forwarder = forwarder;
    settings.validation = validation;
    return std::make_unique<UnboundResolver>(settings);
}

// Without DNSSEC. Qt before 6.6 asks at port 53 alone, and libunbound stands in for it at others.
std::unique_ptr<session::Resolver> plainResolver(const CommandLine &line, const session::NameServer &server)
{
    if (server.port == session::NameServer::standardPort || SystemResolver::canChoosePort())
        return std::make_unique<SystemResolver>(server);
    if (UnboundResolver::isAvailable())
        return unboundResolver(server, UnboundSettings::Validation::None);
    line.refuse(CliText::tr("This program was built with Qt %1 and without libunbound, so it can ask name "
                            "servers only at port 53.")
                    .arg(QLatin1StringView(qVersion())));
    return nullptr;
}

std::unique_ptr<session::Resolver> validatingResolver(const CommandLine &line,
                                                      const std::optional<session::NameServer> &server)
{
    if (!UnboundResolver::isAvailable()) {
        line.refuse(
            CliText::tr("This program was built without libunbound, so it cannot validate with DNSSEC."));
        return nullptr;
    }
    return unboundResolver(server, UnboundSettings::Validation::Dnssec);
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
    const std::optional<session::NameServer> server = nameServerOf(address);
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
