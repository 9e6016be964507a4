// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/name_server.h"

namespace dkimlens::session {

std::string nameOf(const NameServer &server)
{
    if (server.address.isNull())
        return {};
    const QString address = server.address.toString();
    if (server.port == NameServer::standardPort)
        return address.toStdString();
    const bool isV6 = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u'[' + address + u']' : address).toStdString() + ':' + std::to_string(server.port);
}

std::optional<NameServer> parseNameServer(const QString &text)
{
    const bool hasBrackets = text.startsWith(u'[');
    const qsizetype colon = hasBrackets ? text.indexOf(QStringLiteral("]:")) + 1 : text.indexOf(u':');
    const bool hasPort = hasBrackets ? colon > 0 : text.count(u':') == 1;
    QString address = hasPort ? text.first(colon) : text;
    if (hasBrackets && address.endsWith(u']'))
        address = address.sliced(1).chopped(1);
    bool isNumber = true;
    NameServer server{QHostAddress(address)};
    if (hasPort)
        server.port = text.sliced(colon + 1).toUShort(&isNumber);
    if (server.address.isNull() || !isNumber || server.port == 0)
        return std::nullopt;
    return server;
}

} // namespace dkimlens::session
