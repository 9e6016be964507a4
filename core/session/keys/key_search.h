// SPDX-License-Identifier: Apache-2.0
// Asks for the TXT records of many names, a few at a time, and tells each answer as it comes: the selectors
// that a domain may have, the names at which a key may stand by mistake.

#pragma once

#include "core/session/resolvers/resolver.h"

#include <functional>
#include <string>
#include <vector>

namespace dkimlens::session {

class KeySearch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t atOnce = 8;

    // Asks one question; `parent` owns the lookup.
    using Ask = std::function<Lookup *(const dns::Question &question, QObject *parent)>;

    using QObject::QObject;

    void start(const Ask &ask, std::vector<std::string> names); // what is still asked is dropped
    void stop(); // emits finished() where something was being asked
    bool isRunning() const { return m_answered < m_names.size(); }
    std::size_t answeredCount() const { return m_answered; }
    std::size_t count() const { return m_names.size(); }

signals:
    void answered(const dkimlens::dns::Answer &answer);
    void finished(); // all are answered, or it was stopped

private:
    void askNext();
    void take(Lookup *lookup, const dns::Answer &answer);
    void drop();

    Ask m_ask;
    std::vector<std::string> m_names;
    std::size_t m_asked = 0;
    std::size_t m_answered = 0;
    std::vector<Lookup *> m_lookups;
};

} // namespace dkimlens::session
