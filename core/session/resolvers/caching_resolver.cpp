// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/caching_resolver.h"

#include "core/session/resolvers/ready_lookup.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace dkimlens::session {

// Waits for a flight together with others. Its own end ends the flight only where nobody else waits.
class SharedLookup : public Lookup
{
public:
    SharedLookup(dns::Question question, CachingResolver *resolver, QObject *parent)
        : Lookup(parent)
        , m_question(std::move(question))
        , m_resolver(resolver)
    {
    }
    SharedLookup(const SharedLookup &) = delete;
    SharedLookup &operator=(const SharedLookup &) = delete;
    SharedLookup(SharedLookup &&) = delete;
    SharedLookup &operator=(SharedLookup &&) = delete;

    ~SharedLookup() override
    {
        if (m_resolver)
            m_resolver->leave(this);
    }

    const dns::Question &question() const { return m_question; }

    void cancel() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_resolver)
                    return;
                std::exchange(m_resolver, nullptr)->leave(this);
                dns::Answer answer;
                answer.question = m_question;
                answer.status = dns::Status::Cancelled;
                emit finished(answer);
            },
            Qt::QueuedConnection);
    }

    void finish(const dns::Answer &answer)
    {
        m_resolver = nullptr;
        emit finished(answer);
    }

    void forgetResolver() { m_resolver = nullptr; }

private:
    dns::Question m_question;
    CachingResolver *m_resolver; // null: it has ended
};

CachingResolver::CachingResolver(Resolver *source, QObject *parent)
    : Resolver(parent)
    , m_source(source)
{
}

CachingResolver::~CachingResolver()
{
    for (const auto &[question, flight] : m_flights) {
        for (SharedLookup *lookup : flight.waiting)
            lookup->forgetResolver();
    }
}

bool CachingResolver::asksNobody(const dns::Question &question) const
{
    return m_cache.secondsLeft(question).has_value() || m_source->asksNobody(question);
}

Lookup *CachingResolver::ask(const dns::Question &question, QObject *parent)
{
    if (std::optional<dns::Answer> answer = m_cache.find(question))
        return new ReadyLookup(*std::move(answer), parent);
    auto *shared = new SharedLookup(question, this, parent);
    const auto [flight, isNew] = m_flights.try_emplace(question);
    flight->second.waiting.push_back(shared);
    if (isNew) {
        Lookup *lookup = m_source->ask(question, this);
        connect(lookup, &Lookup::finished, this, &CachingResolver::land);
        flight->second.lookup = lookup;
    }
    return shared;
}

void CachingResolver::land(const dns::Answer &answer)
{
    const auto flight = m_flights.find(answer.question);
    if (flight == m_flights.end())
        return;
    flight->second.lookup->deleteLater();
    std::vector<QPointer<SharedLookup>> waiting(flight->second.waiting.begin(), flight->second.waiting.end());
    m_flights.erase(flight);
    m_cache.insert(answer);
    for (const QPointer<SharedLookup> &lookup : waiting) {
        if (lookup) // what one does with the answer may end another
            lookup->finish(answer);
    }
}

void CachingResolver::leave(SharedLookup *lookup)
{
    const auto flight = m_flights.find(lookup->question());
    if (flight == m_flights.end())
        return;
    std::erase(flight->second.waiting, lookup);
    if (!flight->second.waiting.empty())
        return;
    flight->second.lookup->deleteLater();
    m_flights.erase(flight);
}

} // namespace dkimlens::session
