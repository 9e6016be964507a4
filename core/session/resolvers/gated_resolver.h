// SPDX-License-Identifier: Apache-2.0
// Stands before a resolver where a person decides whether anybody may be asked: who sends a message can see
// from a lookup that it was opened, and from where.

#pragma once

#include "core/session/resolvers/resolver.h"

#include <vector>

namespace dkimlens::session {

enum class LookupPolicy : std::uint8_t { AtOnce, AskFirst, Never };

class GatedLookup;

// One for each open message: what is allowed is allowed for that message.
class GatedResolver : public Resolver
{
    Q_OBJECT

public:
    // `source` must outlive it.
    GatedResolver(Resolver *source, LookupPolicy policy, QObject *parent = nullptr);
    GatedResolver(const GatedResolver &) = delete;
    GatedResolver &operator=(const GatedResolver &) = delete;
    GatedResolver(GatedResolver &&) = delete;
    GatedResolver &operator=(GatedResolver &&) = delete;
    ~GatedResolver() override;

    // What nobody has to be asked for passes always. Refused questions are answered dns::Status::NotAsked.
    Lookup *ask(const dns::Question &question, QObject *parent) override;
    bool asksNobody(const dns::Question &question) const override;

    // The same for a question that the person has just asked for: it waits for no other permission, and is
    // not asked either where nothing shall be.
    Lookup *askAllowed(const dns::Question &question, QObject *parent);

    void setSource(Resolver *source); // for what is asked from now on
    void setPolicy(LookupPolicy policy); // what is held back follows it
    LookupPolicy policy() const { return m_policy; }
    std::vector<dns::Question> heldBack() const; // each once
    void allow(); // what is held back, and all that this message asks later
    void refuse(); // what is held back; what is asked later is held back again

signals:
    void heldBackChanged();

private:
    friend class GatedLookup;

    void release(bool isAllowed);
    void leave(GatedLookup *lookup);

    Resolver *m_source;
    LookupPolicy m_policy;
    bool m_isAllowed = false;
    std::vector<GatedLookup *> m_heldBack;
};

} // namespace dkimlens::session
