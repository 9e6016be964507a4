// SPDX-License-Identifier: Apache-2.0
// A real authoritative name server (nsd) on a loopback address of its own, for the time of a test.

#pragma once

#include "tests/servers/server_process.h"

#include <QHostAddress>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace dkimlens::test {

struct Zone
{
    QString name;
    QByteArray text; // a whole zone file; empty: none is there
};

// Port 53, since QDnsLookup can ask no other before Qt 6.6: most systems leave it to root.
class NsdServer
{
public:
    // `zone`: the records of example.test, without its SOA. The server also has broken.test, whose file is
    // missing.
    explicit NsdServer(const QByteArray &zone, quint8 number = 1); // `number`: see loopbackAddress()
    NsdServer(const std::vector<Zone> &zones, quint16 port, quint8 number = 1);

    QString whyNot() const { return m_whyNot; } // empty: it runs
    QHostAddress address() const { return m_address; }

private:
    QString start(const std::vector<Zone> &zones);
    QByteArray configuration() const;
    bool write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QHostAddress m_address;
    quint16 m_port = 53;
    ServerProcess m_process;
    QString m_whyNot;
};

// A loopback address that this process alone uses; `number` tells several apart.
QHostAddress loopbackAddress(quint8 number);

// Empty, or that the port of the address cannot be used.
QString whyNotUse(const QHostAddress &address, quint16 port);

} // namespace dkimlens::test
