// SPDX-License-Identifier: Apache-2.0
// A name server by address and port, and how people write it.

#pragma once

#include <QHostAddress>

#include <optional>
#include <string>

namespace dkimlens::session {

struct NameServer
{
    static constexpr quint16 standardPort = 53;

    QHostAddress address; // null: the system's own servers
    quint16 port = standardPort;

    friend bool operator==(const NameServer &, const NameServer &) = default;
};

std::string nameOf(const NameServer &server); // "192.0.2.1", "[2001:db8::1]:5353"; empty for the system's own

// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:5353".
std::optional<NameServer> parseNameServer(const QString &text);

} // namespace dkimlens::session
