// SPDX-License-Identifier: Apache-2.0
#include "core/session/resolvers/answer_cache.h"

#include <QDateTime>

#include <algorithm>

namespace dkimlens::session {

namespace {

// Seconds; nothing where an answer is not to be kept.
std::optional<std::int64_t> lifetimeOf(const dns::Answer &answer)
{
    if (dns::isTemporary(answer.status) || answer.dnssec == dns::Dnssec::Bogus)
        return std::nullopt;
    if (answer.ttl)
        return std::min<std::int64_t>(*answer.ttl, AnswerCache::longestLifetime);
    if (answer.status == dns::Status::Found)
        return std::nullopt;
    return AnswerCache::absentLifetime;
}

} // namespace

AnswerCache::AnswerCache(QObject *parent)
    : QObject(parent)
    , m_clock(&QDateTime::currentSecsSinceEpoch)
{
}

const AnswerCache::Entry *AnswerCache::liveEntry(const dns::Question &question) const
{
    const auto entry = m_entries.find(question);
    return entry != m_entries.end() && entry->second.expires > m_clock() ? &entry->second : nullptr;
}

std::optional<dns::Answer> AnswerCache::find(const dns::Question &question) const
{
    const Entry *entry = liveEntry(question);
    return entry ? std::optional(entry->answer) : std::nullopt;
}

std::optional<std::int64_t> AnswerCache::secondsLeft(const dns::Question &question) const
{
    const Entry *entry = liveEntry(question);
    return entry ? std::optional(entry->expires - m_clock()) : std::nullopt;
}

void AnswerCache::setKeeping(Keeping keeping)
{
    m_keeping = keeping;
    if (keeping == Keeping::Nothing)
        clear();
}

void AnswerCache::insert(const dns::Answer &answer)
{
    const std::optional<std::int64_t> lifetime = lifetimeOf(answer);
    if (m_keeping == Keeping::Nothing || !lifetime || *lifetime == 0)
        return;
    if (m_entries.size() >= maxEntries)
        makeRoom();
    m_entries.insert_or_assign(answer.question, Entry{answer, answer.askedAt + *lifetime});
    emit changed();
}

// What has run out goes, and where nothing has, what will be the first to.
void AnswerCache::makeRoom()
{
    const std::int64_t now = m_clock();
    std::erase_if(m_entries, [now](const auto &item) { return item.second.expires <= now; });
    if (m_entries.size() < maxEntries)
        return;
    m_entries.erase(
        std::ranges::min_element(m_entries, {}, [](const auto &item) { return item.second.expires; }));
}

void AnswerCache::remove(const dns::Question &question)
{
    if (m_entries.erase(question) > 0)
        emit changed();
}

void AnswerCache::clear()
{
    m_entries.clear();
    emit changed();
}

std::vector<AnswerCache::Entry> AnswerCache::entries() const
{
    std::vector<Entry> live;
    const std::int64_t now = m_clock();
    for (const auto &[question, entry] : m_entries) {
        if (entry.expires > now)
            live.push_back(entry);
    }
    return live;
}

} // namespace dkimlens::session
