// SPDX-License-Identifier: Apache-2.0
// A real validating resolver (the unbound daemon) on a loopback address of its own, for the time of a test.

#pragma once

#include "tests/servers/nsd_server.h"
#include "tests/servers/server_process.h"

#include <QTemporaryDir>

namespace dkimlens::test {

class UnboundServer
{
public:
    // Asks `zones` of the name server at `upstream`, and trusts what `trustAnchor` leads to.
    UnboundServer(const std::vector<Zone> &zones, const QString &upstream, const QByteArray &trustAnchor,
                  quint16 port);

    QString whyNot() const { return m_whyNot; } // empty: it runs
    QHostAddress address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QHostAddress m_address;
    ServerProcess m_process;
    QString m_whyNot;
};

} // namespace dkimlens::test
