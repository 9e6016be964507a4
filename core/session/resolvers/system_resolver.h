// SPDX-License-Identifier: Apache-2.0
// Asks DNS through the system's resolver library (QDnsLookup): its own servers, or one that is named.

#pragma once

#include "core/session/resolvers/name_server.h"
#include "core/session/resolvers/resolver.h"

#include <chrono>
#include <memory>

namespace dkimlens::session {

struct SystemLookupQueue;

class SystemResolver : public Resolver
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultTimeout{10}; // for one question, retries included

    explicit SystemResolver(NameServer server = {}, QObject *parent = nullptr);

    // Whether this Qt can ask a server at another port than 53 (from Qt 6.6 on).
    static bool canChoosePort();

    void setTimeout(std::chrono::milliseconds timeout) override { m_timeout = timeout; }
    Lookup *ask(const dns::Question &question, QObject *parent) override;

private:
    NameServer m_server;
    std::shared_ptr<SystemLookupQueue> m_queue;
    std::chrono::milliseconds m_timeout = defaultTimeout;
};

} // namespace dkimlens::session
