// SPDX-License-Identifier: Apache-2.0
// Opens messages, each as a session in the list; tells which can be shown and why others cannot.

#pragma once

#include "core/session/session.h"
#include "ui/models/key_source.h"
#include "ui/models/message_list_model.h"
#include "ui/models/recent_files_model.h"
#include "ui/models/sample_model.h"
#include "ui/window/drop.h"
#include "ui/window/resolvers.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace dkimlens::window {

class Opener : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    Opener(Resolvers *resolvers, session::KeyRing *ring, models::MessageListModel *messages,
           models::RecentFilesModel *recent);

    void openFiles(const QStringList &paths);
    void openRecent(const QString &path); // one that is gone leaves the list of recent files
    void openBytes(std::string bytes);
    // Bytes made of an open message: verified with the same keys, as if at the same time.
    void openDerived(const models::OpenMessage &from, const QString &name, std::string bytes);
    void openDropped(const Dropped &dropped);
    void openSample(const models::Sample &sample);

    // For messages that are opened from now on. False where its file cannot be read: see failed().
    bool setKeys(const models::KeySource &keys);
    const models::KeySource &keys() const { return m_keys; }
    session::Resolver *resolver() const { return m_resolver; } // of keys()
    session::LookupPolicy policy() const { return m_policy; }
    void setTime(std::optional<std::int64_t> now) { m_now = now; }

    void setPolicy(session::LookupPolicy policy); // for the open messages, and for those to come

    void setSenderLookups(session::Session::SenderLookups lookups); // likewise

    // Verifies again, with other keys.
    void changeKeys(session::Session *session, const models::KeySource &keys);

signals:
    void opened(dkimlens::session::Session *session); // has something to show: an analysis, or a long wait
    void closed(dkimlens::session::Session *session); // could not be read: about to be deleted
    void verified(dkimlens::session::Session *session); // all that was asked is answered
    void failed(const QString &problem); // a sentence
    void openingBegan(); // what failed before is history

private:
    void openFile(const QString &path);
    session::Session *add(models::OpenMessage message, session::Resolver *resolver);
    void follow(session::Session *session);
    void followState(session::Session *session);
    void announce(session::Session *session);
    void giveUp(session::Session *session);
    void remember(const session::Session &session);
    bool showAgain(const QString &path);

    Resolvers *m_resolvers;
    session::KeyRing *m_ring;
    models::MessageListModel *m_messages;
    models::RecentFilesModel *m_recent;
    models::KeySource m_keys;
    session::Resolver *m_resolver; // of m_keys
    session::LookupPolicy m_policy = session::LookupPolicy::AtOnce;
    session::Session::SenderLookups m_senderLookups = session::Session::SenderLookups::No;
    std::optional<std::int64_t> m_now;
    QList<session::Session *> m_unannounced;
    int m_pasted = 0;
};

} // namespace dkimlens::window
