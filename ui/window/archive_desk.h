// SPDX-License-Identifier: Apache-2.0
// Asks the archive of old keys when the person says so, and puts what it answers into the key ring.

#pragma once

#include "core/session/archive/key_archive.h"
#include "core/session/keys/key_ring.h"

#include <QObject>

#include <set>
#include <string>

class QSettings;

namespace dkimlens::window {

class ArchiveDesk : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it. The archive's URL is of the settings: "archiveUrl".
    ArchiveDesk(session::KeyRing *ring, const QSettings &settings, QObject *parent = nullptr);

    void ask(const std::string &name); // of a key record; one that is being asked is not asked again
    bool isAsking(const std::string &name) const { return m_asking.contains(name); }

signals:
    void changed(); // isAsking() of some name
    void said(const QString &sentence); // the archive has no such key, or could not be asked

private:
    void take(const session::ArchiveAnswer &answer);

    session::KeyRing *m_ring;
    session::KeyArchive m_archive;
    std::set<std::string> m_asking;
};

} // namespace dkimlens::window
