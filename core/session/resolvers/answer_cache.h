// SPDX-License-Identifier: Apache-2.0
// What was answered, until its lifetime (TTL) has run out: in memory, for as long as the program runs.

#pragma once

#include "core/engine/dns/answer.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace dkimlens::session {

class AnswerCache : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        dns::Answer answer; // as it came: its TTL counts from askedAt
        std::int64_t expires = 0; // seconds since 1970
    };

    // That a name does not exist, or has no such record, comes without the lifetime that its zone gives it
    // (RFC 2308, 5) from most resolvers.
    static constexpr std::int64_t absentLifetime = 60; // seconds
    static constexpr std::int64_t longestLifetime = 604'800; // seconds (RFC 8767, 4)
    static constexpr std::size_t maxEntries = 5'000;

    using Clock = std::function<std::int64_t()>; // seconds since 1970

    explicit AnswerCache(QObject *parent = nullptr);

    enum class Keeping : std::uint8_t { WhileValid, Nothing };

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setKeeping(Keeping keeping); // Nothing: forgets what it has, too

    std::optional<dns::Answer> find(const dns::Question &question) const;

    // Keeps nothing of what may be otherwise the next time: failures, and answers without a lifetime.
    void insert(const dns::Answer &answer);
    void remove(const dns::Question &question);
    void clear();

    std::vector<Entry> entries() const; // by name; none that has run out
    std::optional<std::int64_t> secondsLeft(const dns::Question &question) const;

signals:
    void changed();

private:
    const Entry *liveEntry(const dns::Question &question) const;
    void makeRoom();

    std::map<dns::Question, Entry> m_entries;
    Clock m_clock;
    Keeping m_keeping = Keeping::WhileValid;
};

} // namespace dkimlens::session
