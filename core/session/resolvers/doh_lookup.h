// SPDX-License-Identifier: Apache-2.0
// One question on its way to a server of DNS over HTTPS.

#pragma once

#include "core/session/resolvers/http_connections.h"
#include "core/session/resolvers/resolver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace dkimlens::session {

class DohLookup;

// The connections, and those that wait for room on them.
struct DohQueue
{
    HttpConnections connections;
    std::deque<QPointer<DohLookup>> waiting;

    void beginNext();
};

class DohLookup : public Lookup
{
    Q_OBJECT

public:
    DohLookup(dns::Question question, const QNetworkRequest &request, std::shared_ptr<DohQueue> queue,
              QObject *parent);
    DohLookup(const DohLookup &) = delete;
    DohLookup &operator=(const DohLookup &) = delete;
    DohLookup(DohLookup &&) = delete;
    DohLookup &operator=(DohLookup &&) = delete;
    ~DohLookup() override;

    void setServer(const std::string &server) { m_server = server; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timer.setInterval(timeout); }
    void begin();
    void cancel() override;

private:
    void send();
    void dropReply();
    void takeReply();
    void fail(dns::Status status);
    void finish(dns::Answer answer);
    void leave();

    dns::Question m_question;
    QNetworkRequest m_request;
    std::string m_server;
    std::shared_ptr<DohQueue> m_queue;
    HttpConnections::Place *m_place = nullptr; // null: it does not run
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::int64_t m_askedAt = 0;
    bool m_isSecondTry = false;
    bool m_isFinished = false;
};

} // namespace dkimlens::session
