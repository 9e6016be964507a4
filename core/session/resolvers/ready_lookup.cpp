// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/ready_lookup.h"

#include <QMetaObject>

#include <utility>

namespace dkimlens::session {

ReadyLookup::ReadyLookup(dns::Answer answer, QObject *parent)
    : Lookup(parent)
    , m_answer(std::move(answer))
{
    QMetaObject::invokeMethod(this, &ReadyLookup::finish, Qt::QueuedConnection);
}

void ReadyLookup::cancel()
{
    dns::Answer cancelled;
    cancelled.question = m_answer.question;
    cancelled.status = dns::Status::Cancelled;
    cancelled.source = m_answer.source;
    m_answer = std::move(cancelled);
}

void ReadyLookup::finish()
{
    emit finished(m_answer);
}

} // namespace dkimlens::session
