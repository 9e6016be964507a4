// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/gated_resolver.h"

#include "core/session/resolvers/ready_lookup.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace dkimlens::session {

namespace {

dns::Answer unansweredAs(dns::Status status, const dns::Question &question)
{
    dns::Answer answer;
    answer.question = question;
    answer.status = status;
    answer.askedAt = QDateTime::currentSecsSinceEpoch();
    return answer;
}

} // namespace

// Held back until it is allowed; from then on, the source's own lookup below it.
class GatedLookup : public Lookup
{
public:
    GatedLookup(dns::Question question, GatedResolver *gate, QObject *parent)
        : Lookup(parent)
        , m_question(std::move(question))
        , m_gate(gate)
    {
    }
    GatedLookup(const GatedLookup &) = delete;
    GatedLookup &operator=(const GatedLookup &) = delete;
    GatedLookup(GatedLookup &&) = delete;
    GatedLookup &operator=(GatedLookup &&) = delete;

    ~GatedLookup() override
    {
        if (m_gate)
            m_gate->leave(this);
    }

    const dns::Question &question() const { return m_question; }

    void begin(Resolver *source)
    {
        m_gate = nullptr;
        m_lookup = source->ask(m_question, this);
        connect(m_lookup, &Lookup::finished, this, &Lookup::finished);
    }

    void endAs(dns::Status status)
    {
        m_gate = nullptr;
        QMetaObject::invokeMethod(
            this, [this, status] { emit finished(unansweredAs(status, m_question)); }, Qt::QueuedConnection);
    }

    void cancel() override
    {
        if (m_lookup)
            return m_lookup->cancel();
        if (!m_gate)
            return;
        m_gate->leave(this);
        endAs(dns::Status::Cancelled);
    }

    void forgetGate() { m_gate = nullptr; }

private:
    dns::Question m_question;
    GatedResolver *m_gate; // null: no longer held back
    Lookup *m_lookup = nullptr;
};

GatedResolver::GatedResolver(Resolver *source, LookupPolicy policy, QObject *parent)
    : Resolver(parent)
    , m_source(source)
    , m_policy(policy)
{
}

GatedResolver::~GatedResolver()
{
    for (GatedLookup *lookup : m_heldBack)
        lookup->forgetGate();
}

bool GatedResolver::asksNobody(const dns::Question &question) const
{
    return m_source->asksNobody(question);
}

Lookup *GatedResolver::ask(const dns::Question &question, QObject *parent)
{
    if (m_policy == LookupPolicy::AtOnce || m_isAllowed || m_source->asksNobody(question))
        return m_source->ask(question, parent);
    if (m_policy == LookupPolicy::Never)
        return new ReadyLookup(unansweredAs(dns::Status::NotAsked, question), parent);
    auto *lookup = new GatedLookup(question, this, parent);
    m_heldBack.push_back(lookup);
    emit heldBackChanged();
    return lookup;
}

Lookup *GatedResolver::askAllowed(const dns::Question &question, QObject *parent)
{
    if (m_policy == LookupPolicy::Never)
        return ask(question, parent);
    return m_source->ask(question, parent);
}

void GatedResolver::setSource(Resolver *source)
{
    m_source = source;
}

void GatedResolver::setPolicy(LookupPolicy policy)
{
    m_policy = policy;
    m_isAllowed = false;
    if (policy != LookupPolicy::AskFirst)
        release(policy == LookupPolicy::AtOnce);
}

std::vector<dns::Question> GatedResolver::heldBack() const
{
    std::vector<dns::Question> questions;
    for (const GatedLookup *lookup : m_heldBack) {
        if (std::ranges::find(questions, lookup->question()) == questions.end())
            questions.push_back(lookup->question());
    }
    return questions;
}

void GatedResolver::allow()
{
    m_isAllowed = true;
    release(true);
}

void GatedResolver::refuse()
{
    release(false);
}

void GatedResolver::release(bool isAllowed)
{
    if (m_heldBack.empty())
        return;
    for (GatedLookup *lookup : std::exchange(m_heldBack, {})) {
        if (isAllowed)
            lookup->begin(m_source);
        else
            lookup->endAs(dns::Status::NotAsked);
    }
    emit heldBackChanged();
}

void GatedResolver::leave(GatedLookup *lookup)
{
    std::erase(m_heldBack, lookup);
    emit heldBackChanged();
}

} // namespace dkimlens::session
