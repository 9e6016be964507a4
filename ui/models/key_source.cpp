// SPDX-License-Identifier: Apache-2.0
#include "ui/models/key_source.h"

#include "core/session/resolvers/doh_services.h"
#include "core/session/resolvers/name_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace dkimlens::models {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::models::KeySource)
};

// "192.0.2.1, port 53"; as it was typed where it is no address.
QString serverName(const QString &typed)
{
    const std::optional<session::NameServer> server = session::parseNameServer(typed);
    return server ? Words::tr("%1, port %2").arg(server->address.toString()).arg(server->port) : typed;
}

// "Quad9", or the host of a service that is not known by name.
QString serviceName(const QString &url)
{
    const auto *const service = std::ranges::find_if(
        session::dohServices, [&](const session::DohService &one) { return one.url == url; });
    if (service != session::dohServices.end())
        return service->name;
    const QString host = QUrl(url).host();
    return host.isEmpty() ? url : host;
}

QString fileName(const QString &path)
{
    return QFileInfo(QDir(path).absolutePath()).fileName();
}

} // namespace

bool asksNetwork(KeySource::Kind kind)
{
    switch (kind) {
    case KeySource::Kind::System:
    case KeySource::Kind::Server:
    case KeySource::Kind::Doh:
    case KeySource::Kind::Validating:
        return true;
    case KeySource::Kind::Samples:
    case KeySource::Kind::File:
    case KeySource::Kind::Offline:
        break;
    }
    return false;
}

QString nameOf(const KeySource &source)
{
    switch (source.kind) {
    case KeySource::Kind::System:
        return Words::tr("System resolver");
    case KeySource::Kind::Server:
        return serverName(source.where);
    case KeySource::Kind::Doh:
        return Words::tr("%1 over HTTPS", "name of a DNS service").arg(serviceName(source.where));
    case KeySource::Kind::Validating:
        return source.where.isEmpty() ? Words::tr("Validating resolver")
                                      : Words::tr("Validating, by %1").arg(source.where);
    case KeySource::Kind::Samples:
        return Words::tr("Key file (samples)");
    case KeySource::Kind::File:
        return QFileInfo(source.where).isDir() ? Words::tr("Key folder %1").arg(fileName(source.where))
                                               : Words::tr("Key file %1").arg(fileName(source.where));
    case KeySource::Kind::Offline:
        return Words::tr("Offline");
    }
    return {};
}

QString sentenceOf(const KeySource &source)
{
    switch (source.kind) {
    case KeySource::Kind::System:
        return Words::tr("Keys from the system resolver");
    case KeySource::Kind::Server:
        return Words::tr("Keys from %1").arg(serverName(source.where));
    case KeySource::Kind::Doh:
        return Words::tr("Keys from %1, over HTTPS").arg(serviceName(source.where));
    case KeySource::Kind::Validating:
        return source.where.isEmpty()
            ? Words::tr("Keys from the validating resolver")
            : Words::tr("Keys from the validating resolver, by %1").arg(serverName(source.where));
    case KeySource::Kind::Samples:
        return Words::tr("Keys from the sample key file");
    case KeySource::Kind::File:
        return Words::tr("Keys from %1").arg(fileName(source.where));
    case KeySource::Kind::Offline:
        return Words::tr("Offline: no key is looked up");
    }
    return {};
}

} // namespace dkimlens::models
