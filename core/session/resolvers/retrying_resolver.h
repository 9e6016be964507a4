// SPDX-License-Identifier: Apache-2.0
// Stands before a resolver: what failed in passing is asked again, as often as the person wants.

#pragma once

#include "core/session/resolvers/resolver.h"

namespace dkimlens::session {

class RetryingResolver : public Resolver
{
    Q_OBJECT

public:
    // `source` must outlive it.
    explicit RetryingResolver(Resolver *source, QObject *parent = nullptr);

    void setTries(int tries) { m_tries = tries; } // 1: nothing is asked again
    void setTimeout(std::chrono::milliseconds timeout) override; // for each try

    Lookup *ask(const dns::Question &question, QObject *parent) override;
    bool asksNobody(const dns::Question &question) const override;

private:
    Resolver *m_source;
    int m_tries = 1;
};

} // namespace dkimlens::session
