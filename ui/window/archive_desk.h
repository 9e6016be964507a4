// SPDX-License-Identifier: Apache-2.0
// Asks the archive of old keys when the person says so, once or for good, and puts what it answers into the
// key ring.

#pragma once

#include "core/session/archive/key_archive.h"
#include "core/session/keys/key_ring.h"
#include "core/session/session.h"

#include <QObject>

#include <set>
#include <string>

namespace dkimlens::window {

class ArchiveDesk : public QObject
{
    Q_OBJECT

public:
    // `ring` must outlive it.
    explicit ArchiveDesk(session::KeyRing *ring, QObject *parent = nullptr);

    void setUrl(const QUrl &url); // empty: the archive that the program knows

    void ask(const std::string &name); // of a key record; one that is being asked is not asked again
    void askForGone(const session::Session &session); // what DNS has no longer; each name only once
    bool isAsking(const std::string &name) const { return m_asking.contains(name); }

signals:
    void changed(); // isAsking() of some name
    void said(const QString &sentence); // the archive has no such key, or could not be asked

private:
    void begin(const std::string &name);
    void take(const session::ArchiveAnswer &answer);

    session::KeyRing *m_ring;
    QUrl m_url;
    session::KeyArchive *m_archive = nullptr;
    std::set<std::string> m_asking;
    std::set<std::string> m_askedUnbidden;
    std::set<std::string> m_silent; // being asked unbidden: that the archive lacks it is not said
};

} // namespace dkimlens::window
