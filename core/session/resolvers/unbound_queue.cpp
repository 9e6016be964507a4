// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/unbound_queue.h"

#include "core/session/resolvers/unbound_lookup.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <chrono>

namespace dkimlens::session {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t maxAtOnce = 64;
constexpr std::chrono::milliseconds pollInterval = 10ms;

} // namespace

UnboundQueue::UnboundQueue(const UnboundSettings &settings)
    : m_server(settings.forwarder ? nameOf(*settings.forwarder) : std::string())
    , m_validates(settings.validation == UnboundSettings::Validation::Dnssec)
    , m_context(settings)
{
    m_poll.setInterval(pollInterval);
    m_poll.callOnTimeout(&m_poll, [this] { takeReplies(); });
    const int descriptor = m_context.fileDescriptor();
    if (descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { takeReplies(); });
}

void UnboundQueue::add(UnboundLookup *lookup)
{
    m_waiting.emplace_back(lookup);
    beginNext();
}

void UnboundQueue::beginNext()
{
    while (m_running.size() < maxAtOnce && !m_waiting.empty()) {
        const QPointer<UnboundLookup> next = m_waiting.front();
        m_waiting.pop_front();
        if (next && !next->isFinished())
            begin(next);
    }
    if (m_running.empty())
        m_poll.stop();
    else if (!m_notifier && !m_poll.isActive())
        m_poll.start();
}

void UnboundQueue::begin(UnboundLookup *lookup)
{
    const int number = ++m_lastNumber;
    m_running.emplace(number, lookup);
    lookup->begin(number);
    if (const std::string complaint = m_context.ask(lookup->question(), number); !complaint.empty())
        lookup->giveUp(complaint);
}

void UnboundQueue::drop(int number)
{
    m_context.drop(number);
    m_running.erase(number);
    beginNext();
}

// Whoever takes an answer may delete lookups, the last one and the resolver included.
void UnboundQueue::takeReplies()
{
    std::shared_ptr<UnboundQueue> self = shared_from_this();
    for (const UnboundReply &reply : m_context.takeReplies()) {
        const auto it = m_running.find(reply.number);
        if (it != m_running.end())
            it->second->take(reply);
    }
    if (self.use_count() == 1) // not from inside the notifier's own signal
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [self = std::move(self)] {}, Qt::QueuedConnection);
}

} // namespace dkimlens::session
