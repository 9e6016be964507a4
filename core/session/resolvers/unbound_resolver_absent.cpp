// SPDX-License-Identifier: Apache-2.0
// The validating resolver of a program that was built without libunbound: it says so to whoever asks.

#include "core/session/resolvers/ready_lookup.h"
#include "core/session/resolvers/unbound_resolver.h"

#include <QDateTime>

#include <utility>

namespace dkimlens::session {

class UnboundQueue
{
};

UnboundResolver::UnboundResolver(const UnboundSettings & /*settings*/, QObject *parent)
    : Resolver(parent)
{
}

bool UnboundResolver::isAvailable()
{
    return false;
}

Lookup *UnboundResolver::ask(const dns::Question &question, QObject *parent)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = dns::Status::Unreachable;
    answer.source = dns::Source::Unbound;
    answer.detail = "this program was built without libunbound";
    answer.askedAt = QDateTime::currentSecsSinceEpoch();
    return new ReadyLookup(std::move(answer), parent);
}

} // namespace dkimlens::session
