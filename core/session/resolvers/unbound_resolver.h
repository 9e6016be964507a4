// SPDX-License-Identifier: Apache-2.0
// Asks DNS through libunbound, which validates with DNSSEC: from the root servers down, or through a
// forwarder. A program that is built without the library has the class too, and isAvailable() says so.

#pragma once

#include "core/session/resolvers/resolver.h"
#include "core/session/resolvers/unbound_settings.h"

#include <chrono>
#include <memory>

namespace dkimlens::session {

class UnboundQueue;

class UnboundResolver : public Resolver
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultTimeout{10}; // for one question, retries included

    explicit UnboundResolver(const UnboundSettings &settings = {}, QObject *parent = nullptr);

    static bool isAvailable();

    void setTimeout(std::chrono::milliseconds timeout) override { m_timeout = timeout; }
    Lookup *ask(const dns::Question &question, QObject *parent) override;

private:
    std::shared_ptr<UnboundQueue> m_queue;
    std::chrono::milliseconds m_timeout = defaultTimeout;
};

} // namespace dkimlens::session
