// SPDX-License-Identifier: Apache-2.0
// Stands before a resolver: what was answered is not asked again before its lifetime has run out, and what is
// being asked is asked once, however many wait for it.

#pragma once

#include "core/session/resolvers/answer_cache.h"
#include "core/session/resolvers/resolver.h"

#include <map>

namespace dkimlens::session {

class SharedLookup;

class CachingResolver : public Resolver
{
    Q_OBJECT

public:
    // `source` must outlive it.
    explicit CachingResolver(Resolver *source, QObject *parent = nullptr);
    CachingResolver(const CachingResolver &) = delete;
    CachingResolver &operator=(const CachingResolver &) = delete;
    CachingResolver(CachingResolver &&) = delete;
    CachingResolver &operator=(CachingResolver &&) = delete;
    ~CachingResolver() override;

    Lookup *ask(const dns::Question &question, QObject *parent) override;
    bool asksNobody(const dns::Question &question) const override;

    AnswerCache &cache() { return m_cache; }

private:
    friend class SharedLookup;

    // One question under way, and those that wait for its answer.
    struct Flight
    {
        Lookup *lookup = nullptr;
        std::vector<SharedLookup *> waiting;
    };

    void land(const dns::Answer &answer);
    void leave(SharedLookup *lookup);

    Resolver *m_source;
    AnswerCache m_cache;
    std::map<dns::Question, Flight> m_flights;
};

} // namespace dkimlens::session
