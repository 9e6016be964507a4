// SPDX-License-Identifier: Apache-2.0
#include "tests/servers/signed_zones.h"

#include <QFile>
#include <QProcess>

namespace dkimlens::test {

using Qt::StringLiterals::operator""_s;

namespace {

const QByteArray genuine = "one 300 IN TXT \"genuine\"\n";

// No one follows the address of "ns": resolvers are told where the zones are.
QByteArray zoneText(const QString &name, const QByteArray &records)
{
    return "$ORIGIN " + name.toUtf8()
        + ".\n@ 3600 IN SOA ns hostmaster 1 3600 600 86400 300\n"
          "@ 3600 IN NS ns\nns 3600 IN A 127.0.0.1\n"
        + records;
}

QByteArray delegation(const char *label)
{
    const QByteArray name(label);
    return name + " 3600 IN NS ns." + name + "\nns." + name + " 3600 IN A 127.0.0.1\n";
}

} // namespace

SignedZones::SignedZones()
{
    const QByteArray secure = genuine + "alias 300 IN CNAME one.insecure.signed.example.\n";
    QByteArray anchors = add(u"secure.signed.example"_s, secure, Signing::Fresh);
    add(u"insecure.signed.example"_s, genuine, Signing::None);
    anchors += add(u"forged.signed.example"_s, genuine, Signing::Fresh);
    m_zones.back().text.replace("genuine", "forgery");
    anchors += add(u"expired.signed.example"_s, genuine, Signing::Expired);
    anchors += add(u"stripped.signed.example"_s, genuine, Signing::KeyOnly);
    for (const char *label : {"secure", "insecure", "forged", "expired", "stripped"})
        anchors += delegation(label);
    m_trustAnchor = add(u"signed.example"_s, anchors, Signing::Fresh).simplified();
}

QByteArray SignedZones::add(const QString &name, const QByteArray &records, Signing signing)
{
    Zone zone{name, zoneText(name, records)};
    const QByteArray anchor = signing == Signing::None ? QByteArray() : sign(name, zone, signing);
    m_zones.push_back(zone);
    return anchor;
}

QByteArray SignedZones::sign(const QString &name, Zone &zone, Signing signing)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(zone.text) != zone.text.size())
        m_whyNot = u"the zone cannot be written"_s;
    file.close();
    const QString key =
        QString::fromUtf8(output(u"ldns-keygen"_s, {u"-a"_s, u"ECDSAP256SHA256"_s, u"-k"_s, name}).trimmed());
    QStringList arguments{u"-o"_s, name};
    if (signing == Signing::Expired)
        arguments += {u"-i"_s, u"20190101"_s, u"-e"_s, u"20200101"_s};
    output(u"ldns-signzone"_s, arguments + QStringList{name, key});
    if (signing != Signing::KeyOnly)
        zone.text = read(name + u".signed"_s);
    return read(key + u".ds"_s);
}

QByteArray SignedZones::output(const QString &program, const QStringList &arguments)
{
    const QString path = findProgram(program);
    if (path.isEmpty())
        m_whyNot = program + u" is not installed"_s;
    if (!m_whyNot.isEmpty())
        return {};
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(path, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        m_whyNot = program + u": "_s + QString::fromUtf8(process.readAllStandardError().simplified());
    return process.readAllStandardOutput();
}

QByteArray SignedZones::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace dkimlens::test
