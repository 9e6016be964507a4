// SPDX-License-Identifier: Apache-2.0
// A small hierarchy of zones signed with ldns, one for each thing that DNSSEC can say. Each has the TXT
// record "genuine" at the name "one".

#pragma once

#include "tests/servers/nsd_server.h"

#include <QTemporaryDir>

#include <vector>

namespace dkimlens::test {

// signed.example, whose key is the trust anchor, delegates to
//   secure    signed; alias.secure is an alias of one.insecure
//   insecure  not signed, and the delegation says so
//   forged    the record was changed after it was signed
//   expired   signed until 2020
//   stripped  not signed, although the delegation says that it is
class SignedZones
{
public:
    SignedZones();

    QString whyNot() const { return m_whyNot; } // empty: they are made
    const std::vector<Zone> &zones() const { return m_zones; }
    const QByteArray &trustAnchor() const { return m_trustAnchor; } // a DS record

private:
    enum class Signing : quint8 { Fresh, Expired, KeyOnly, None };

    // The DS record of the zone, where it has one.
    QByteArray add(const QString &name, const QByteArray &records, Signing signing);
    QByteArray sign(const QString &name, Zone &zone, Signing signing);
    QByteArray output(const QString &program, const QStringList &arguments);
    QByteArray read(const QString &file) const;

    QTemporaryDir m_folder;
    std::vector<Zone> m_zones;
    QByteArray m_trustAnchor;
    QString m_whyNot;
};

} // namespace dkimlens::test
