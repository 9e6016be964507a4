// SPDX-License-Identifier: Apache-2.0
#include "ui/window/archive_desk.h"

#include "core/session/archive/archive_lookup.h"
#include "ui/text/archive_text.h"

#include <QSettings>

namespace dkimlens::window {
namespace {

using session::KeyArchive;

QUrl urlOf(const QSettings &settings)
{
    const QUrl chosen(settings.value(QStringLiteral("archiveUrl")).toString());
    return chosen.isEmpty() ? KeyArchive::defaultUrl() : chosen;
}

} // namespace

ArchiveDesk::ArchiveDesk(session::KeyRing *ring, const QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
    , m_archive(urlOf(settings))
{
}

void ArchiveDesk::ask(const std::string &name)
{
    if (!m_asking.insert(name).second)
        return;
    session::ArchiveLookup *lookup = m_archive.ask(name, this);
    connect(lookup, &session::ArchiveLookup::finished, this, &ArchiveDesk::take);
    connect(lookup, &session::ArchiveLookup::finished, lookup, &QObject::deleteLater);
    emit changed();
}

void ArchiveDesk::take(const session::ArchiveAnswer &answer)
{
    m_asking.erase(answer.name);
    for (const dkim::KnownKey &key : answer.keys)
        m_ring->add(key);
    if (answer.keys.empty())
        emit said(text::sentence(answer));
    emit changed();
}

} // namespace dkimlens::window
