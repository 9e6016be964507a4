// SPDX-License-Identifier: Apache-2.0
// One question to the validating resolver.

#pragma once

#include "core/session/resolvers/resolver.h"
#include "core/session/resolvers/unbound_queue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <string>

namespace dkimlens::session {

class UnboundLookup : public Lookup
{
    Q_OBJECT

public:
    UnboundLookup(const dns::Question &question, std::shared_ptr<UnboundQueue> queue, QObject *parent);
    UnboundLookup(const UnboundLookup &) = delete;
    UnboundLookup &operator=(const UnboundLookup &) = delete;
    UnboundLookup(UnboundLookup &&) = delete;
    UnboundLookup &operator=(UnboundLookup &&) = delete;
    ~UnboundLookup() override;

    void setTimeout(std::chrono::milliseconds timeout) { m_timer.setInterval(timeout); }
    const dns::Question &question() const { return m_answer.question; }
    bool isFinished() const { return m_isFinished; }

    void cancel() override;

    // By the queue: its turn, its reply, or why it cannot be asked.
    void begin(int number);
    void take(const UnboundReply &reply);
    void giveUp(const std::string &complaint);

private:
    void finish(dns::Status status);
    void finishLater(dns::Status status);
    void leave();

    std::shared_ptr<UnboundQueue> m_queue;
    QTimer m_timer;
    QElapsedTimer m_clock;
    dns::Answer m_answer;
    int m_number = 0; // in the queue; 0: not begun, or over
    bool m_isFinished = false;
};

} // namespace dkimlens::session
