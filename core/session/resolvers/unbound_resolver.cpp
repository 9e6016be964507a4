// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/unbound_resolver.h"

#include "core/session/resolvers/unbound_lookup.h"
#include "core/session/resolvers/unbound_queue.h"

namespace dkimlens::session {

UnboundResolver::UnboundResolver(const UnboundSettings &settings, QObject *parent)
    : Resolver(parent)
    , m_queue(std::make_shared<UnboundQueue>(settings))
{
}

bool UnboundResolver::isAvailable()
{
    return true;
}

Lookup *UnboundResolver::ask(const dns::Question &question, QObject *parent)
{
    auto *lookup = new UnboundLookup(question, m_queue, parent);
    lookup->setTimeout(m_timeout);
    m_queue->add(lookup);
    return lookup;
}

} // namespace dkimlens::session
