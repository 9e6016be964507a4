// SPDX-License-Identifier: Apache-2.0
#include "ui/window/named_asks.h"

#include "core/session/resolvers/ready_lookup.h"

namespace dkimlens::window {

session::Lookup *askNobody(const dns::Question &question, QObject *parent)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = dns::Status::NotAsked;
    return new session::ReadyLookup(answer, parent);
}

std::vector<NamedAsk> namedAsks(const std::vector<NamedResolver> &resolvers, session::LookupPolicy policy)
{
    std::vector<NamedAsk> asks;
    for (const NamedResolver &each : resolvers) {
        session::Resolver *resolver = each.resolver;
        if (policy == session::LookupPolicy::Never)
            asks.push_back({each.name, askNobody});
        else
            asks.push_back({each.name, [resolver](const dns::Question &question, QObject *parent) {
                                return resolver->ask(question, parent);
                            }});
    }
    return asks;
}

} // namespace dkimlens::window
