// SPDX-License-Identifier: Apache-2.0
// How the validating resolver asks, and whom it trusts.

#pragma once

#include "core/session/resolvers/system_resolver.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::session {

struct UnboundSettings
{
    static constexpr quint16 tlsPort = 853; // RFC 7858, 3.1

    enum class Validation : std::uint8_t { Dnssec, None };

    // A zone that one server is asked for, whatever the root says.
    struct StubZone
    {
        std::string name;
        NameServer server;
    };

    // Of unbound.conf(5).
    struct Option
    {
        std::string name;
        std::string value;
    };

    std::optional<NameServer> forwarder; // absent: from the root servers down
    bool tls = false; // asks the forwarder over TLS: at tlsPort, unless it has another port than 53
    std::string authenticationName; // what the forwarder's certificate must be for; empty: unchecked
    Validation validation = Validation::Dnssec;
    std::vector<std::string> trustAnchors; // DS or DNSKEY records, one a line; empty: the root's
    std::vector<StubZone> stubZones;
    std::vector<Option> options;
};

} // namespace dkimlens::session
