// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/server_resolver.h"

#include "core/session/resolvers/system_resolver.h"
#include "core/session/resolvers/unbound_resolver.h"

namespace dkimlens::session {

std::unique_ptr<Resolver> serverResolver(const NameServer &server)
{
    if (server.port == NameServer::standardPort || SystemResolver::canChoosePort())
        return std::make_unique<SystemResolver>(server);
    if (UnboundResolver::isAvailable())
        return unboundResolver(server, UnboundSettings::Validation::None);
    return nullptr;
}

std::unique_ptr<Resolver> unboundResolver(const std::optional<NameServer> &forwarder,
                                          UnboundSettings::Validation validation)
{
    UnboundSettings settings;
    settings.forwarder = forwarder;
    settings.validation = validation;
    return std::make_unique<UnboundResolver>(settings);
}

} // namespace dkimlens::session
