// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/doh_lookup.h"

#include "core/session/resolvers/doh_reply.h"

#include <QDateTime>

#include <utility>

namespace dkimlens::session {

void DohQueue::beginNext()
{
    while (connections.hasRoom() && !waiting.empty()) {
        const QPointer<DohLookup> next = waiting.front();
        waiting.pop_front();
        if (next)
            next->begin();
    }
}

DohLookup::DohLookup(dns::Question question, const QNetworkRequest &request, std::shared_ptr<DohQueue> queue,
                     QObject *parent)
    : Lookup(parent)
    , m_question(std::move(question))
    , m_request(request)
    , m_queue(std::move(queue))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { fail(dns::Status::Timeout); });
}

DohLookup::~DohLookup()
{
    leave();
}

void DohLookup::begin()
{
    if (m_isFinished)
        return; // cancelled while it waited
    m_place = m_queue->connections.take();
    m_askedAt = QDateTime::currentSecsSinceEpoch();
    m_clock.start();
    m_timer.start();
    send();
}

// Replies are looked at from the event loop, since whoever hears of the answer may delete all of this.
void DohLookup::send()
{
    m_body.clear();
    m_reply = m_place->manager.get(m_request);
    m_reply->setReadBufferSize(maxDnsMessageSize + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &DohLookup::takeReply, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &DohLookup::takeReply, Qt::QueuedConnection);
    connect(m_reply, &QIODevice::readyRead, this, &DohLookup::takeReply, Qt::QueuedConnection);
}

void DohLookup::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void DohLookup::cancel()
{
    QMetaObject::invokeMethod(
        this, [this] { fail(dns::Status::Cancelled); }, Qt::QueuedConnection);
}

void DohLookup::takeReply()
{
    if (m_isFinished)
        return;
    m_body += m_reply->read(maxDnsMessageSize + 1 - m_body.size());
    m_queue->connections.learnFrom(*m_reply);
    if (isConnectionLost(*m_reply) && !m_isSecondTry) {
        m_isSecondTry = true;
        dropReply();
        send();
        return;
    }
    if (std::optional<dns::Answer> answer = answerOf(*m_reply, m_body, m_question))
        finish(*std::move(answer));
}

void DohLookup::fail(dns::Status status)
{
    dns::Answer answer;
    answer.question = m_question;
    answer.status = status;
    finish(std::move(answer));
}

void DohLookup::finish(dns::Answer answer)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_timer.stop();
    answer.source = dns::Source::Doh;
    answer.server = m_server;
    answer.askedAt = m_askedAt;
    if (m_clock.isValid())
        answer.took = std::chrono::milliseconds(m_clock.elapsed());
    leave();
    emit finished(answer);
}

// Gives its place to the next one that waits.
void DohLookup::leave()
{
    dropReply();
    if (m_place == nullptr)
        return;
    m_queue->connections.giveBack(m_place);
    m_place = nullptr;
    m_queue->beginNext();
}

} // namespace dkimlens::session
