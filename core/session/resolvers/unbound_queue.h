// SPDX-License-Identifier: Apache-2.0
// The questions that libunbound works on, those that wait until one of them ends, and the way of the replies
// into the event loop.

#pragma once

#include "core/session/resolvers/unbound_context.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <string>

namespace dkimlens::session {

class UnboundLookup;

// Shared by the resolver and its lookups: whoever goes last ends it.
class UnboundQueue : public std::enable_shared_from_this<UnboundQueue>
{
public:
    explicit UnboundQueue(const UnboundSettings &settings);
    UnboundQueue(const UnboundQueue &) = delete;
    UnboundQueue &operator=(const UnboundQueue &) = delete;
    UnboundQueue(UnboundQueue &&) = delete;
    UnboundQueue &operator=(UnboundQueue &&) = delete;
    ~UnboundQueue() = default;

    const std::string &server() const { return m_server; } // empty: the root servers and those below
    bool validates() const { return m_validates; }

    void add(UnboundLookup *lookup);
    void drop(int number); // whose answer nobody wants any more

private:
    void beginNext();
    void begin(UnboundLookup *lookup);
    void takeReplies();

    std::string m_server;
    bool m_validates;
    int m_lastNumber = 0;
    std::map<int, UnboundLookup *> m_running; // each drops itself before it is gone
    std::deque<QPointer<UnboundLookup>> m_waiting;
    UnboundContext m_context;
    std::unique_ptr<QSocketNotifier> m_notifier; // where libunbound gives something to be notified of
    QTimer m_poll; // and where it does not
};

} // namespace dkimlens::session
