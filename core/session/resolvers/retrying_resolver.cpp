// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/retrying_resolver.h"

#include <QPointer>

#include <utility>

namespace dkimlens::session {

namespace {

// Who refuses has decided, and who cancelled does not want it: another try would be for nothing.
bool mayHelp(dns::Status status)
{
    return status == dns::Status::Timeout || status == dns::Status::ServerFailure
        || status == dns::Status::Unreachable || status == dns::Status::Garbled;
}

// One try after the other, each a lookup of the source below it.
class RetryingLookup : public Lookup
{
public:
    RetryingLookup(dns::Question question, int tries, QObject *parent)
        : Lookup(parent)
        , m_question(std::move(question))
        , m_triesLeft(tries)
    {
    }

    void begin(Resolver *source)
    {
        m_source = source;
        --m_triesLeft;
        m_try = source->ask(m_question, this);
        connect(m_try, &Lookup::finished, this, &RetryingLookup::take);
    }

    // A try that goes on ends as cancelled, and no other follows it.
    void cancel() override
    {
        m_triesLeft = 0;
        m_try->cancel();
    }

private:
    void take(const dns::Answer &answer)
    {
        m_took += answer.took;
        if (m_triesLeft > 0 && m_source && mayHelp(answer.status)) {
            m_try->deleteLater();
            begin(m_source);
            return;
        }
        dns::Answer last = answer;
        last.took = m_took;
        emit finished(last);
    }

    dns::Question m_question;
    QPointer<Resolver> m_source;
    Lookup *m_try = nullptr;
    int m_triesLeft;
    std::chrono::milliseconds m_took{0}; // of all tries
};

} // namespace

RetryingResolver::RetryingResolver(Resolver *source, QObject *parent)
    : Resolver(parent)
    , m_source(source)
{
}

void RetryingResolver::setTimeout(std::chrono::milliseconds timeout)
{
    m_source->setTimeout(timeout);
}

Lookup *RetryingResolver::ask(const dns::Question &question, QObject *parent)
{
    auto *lookup = new RetryingLookup(question, m_tries, parent);
    lookup->begin(m_source);
    return lookup;
}

bool RetryingResolver::asksNobody(const dns::Question &question) const
{
    return m_source->asksNobody(question);
}

} // namespace dkimlens::session
