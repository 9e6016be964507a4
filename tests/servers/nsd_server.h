// SPDX-License-Identifier: Apache-2.0
// A real authoritative name server (nsd) on a loopback address of its own, for the time of a test.

#pragma once

#include <QHostAddress>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace dkimlens::test {

// Port 53, since QDnsLookup can ask no other before Qt 6.6: most systems leave it to root.
class NsdServer
{
public:
    // `zone`: the records of example.test, without its SOA. The server also has broken.test, whose file is
    // missing.
    explicit NsdServer(const QByteArray &zone);
    NsdServer(const NsdServer &) = delete;
    NsdServer &operator=(const NsdServer &) = delete;
    NsdServer(NsdServer &&) = delete;
    NsdServer &operator=(NsdServer &&) = delete;
    ~NsdServer();

    QString whyNot() const { return m_whyNot; } // empty: it runs
    QHostAddress address() const { return m_address; }

private:
    QString start(const QByteArray &zone);
    QByteArray configuration() const;
    bool write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QHostAddress m_address;
    QProcess m_process;
    QString m_whyNot;
};

// A loopback address that this process alone uses; `number` tells several apart.
QHostAddress loopbackAddress(quint8 number);

} // namespace dkimlens::test
