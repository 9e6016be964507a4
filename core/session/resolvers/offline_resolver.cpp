// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/offline_resolver.h"

#include "core/session/resolvers/ready_lookup.h"

#include <QDateTime>

#include <utility>

namespace dkimlens::session {

Lookup *OfflineResolver::ask(const dns::Question &question, QObject *parent)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = dns::Status::NotAsked;
    answer.askedAt = QDateTime::currentSecsSinceEpoch();
    return new ReadyLookup(std::move(answer), parent);
}

} // namespace dkimlens::session
