// SPDX-License-Identifier: Apache-2.0
// One name that an archive of keys is asked for.

#pragma once

#include "core/session/archive/key_archive.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dkimlens::session {

// Emits finished() exactly once, from the event loop. Delete it whenever you like: that drops the request.
class ArchiveLookup : public QObject
{
    Q_OBJECT

public:
    ArchiveLookup(std::string name, KeyArchive *archive, QObject *parent);
    ArchiveLookup(const ArchiveLookup &) = delete;
    ArchiveLookup &operator=(const ArchiveLookup &) = delete;
    ArchiveLookup(ArchiveLookup &&) = delete;
    ArchiveLookup &operator=(ArchiveLookup &&) = delete;
    ~ArchiveLookup() override;

    void cancel();

signals:
    void finished(const dkimlens::session::ArchiveAnswer &answer);

private:
    friend class KeyArchive;

    void begin(const QUrl &url);
    void takeReply();
    void failLater(dns::Status status, std::string detail);
    void finish(const ArchiveAnswer &answer);
    void leave();

    std::string m_name;
    QPointer<KeyArchive> m_archive;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_timer;
    bool m_isFinished = false;
};

} // namespace dkimlens::session
