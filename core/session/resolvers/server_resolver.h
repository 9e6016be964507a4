// SPDX-License-Identifier: Apache-2.0
// A resolver that asks one name server, by whichever library can reach its port.

#pragma once

#include "core/session/resolvers/name_server.h"
#include "core/session/resolvers/resolver.h"
#include "core/session/resolvers/unbound_settings.h"

#include <memory>
#include <optional>

namespace dkimlens::session {

// Without DNSSEC. Qt before 6.6 asks at port 53 alone, and libunbound stands in for it at others; nothing
// where that is missing too.
std::unique_ptr<Resolver> serverResolver(const NameServer &server);

// Through libunbound, validating or not; without a forwarder, from the root servers down.
std::unique_ptr<Resolver> unboundResolver(const std::optional<NameServer> &forwarder,
                                          UnboundSettings::Validation validation);

} // namespace dkimlens::session
