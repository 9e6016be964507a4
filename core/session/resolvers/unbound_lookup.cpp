// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/unbound_lookup.h"

#include "core/session/resolvers/unbound_reply.h"

#include <QDateTime>
#include <QMetaObject>

#include <utility>

namespace dkimlens::session {

UnboundLookup::UnboundLookup(const dns::Question &question, std::shared_ptr<UnboundQueue> queue,
                             QObject *parent)
    : Lookup(parent)
    , m_queue(std::move(queue))
{
    m_answer.question = question;
    m_answer.source = m_queue->validates() ? dns::Source::Unbound : dns::Source::Server;
    m_answer.server = m_queue->server();
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { finish(dns::Status::Timeout); });
}

UnboundLookup::~UnboundLookup()
{
    leave();
}

void UnboundLookup::cancel()
{
    finishLater(dns::Status::Cancelled);
}

void UnboundLookup::begin(int number)
{
    m_number = number;
    m_answer.askedAt = QDateTime::currentSecsSinceEpoch();
    m_clock.start();
    m_timer.start();
}

void UnboundLookup::take(const UnboundReply &reply)
{
    takeReply(reply, m_answer);
    if (!m_queue->validates())
        m_answer.dnssec = dns::Dnssec::Unknown;
    finish(m_answer.status);
}

void UnboundLookup::giveUp(const std::string &complaint)
{
    m_answer.detail = complaint;
    finishLater(dns::Status::Unreachable);
}

void UnboundLookup::finishLater(dns::Status status)
{
    QMetaObject::invokeMethod(
        this, [this, status] { finish(status); }, Qt::QueuedConnection);
}

void UnboundLookup::finish(dns::Status status)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_timer.stop();
    m_answer.status = status;
    if (m_clock.isValid())
        m_answer.took = std::chrono::milliseconds(m_clock.elapsed());
    leave();
    emit finished(m_answer);
}

// Gives its place to the next one that waits.
void UnboundLookup::leave()
{
    if (const int number = std::exchange(m_number, 0); number != 0)
        m_queue->drop(number);
}

} // namespace dkimlens::session
