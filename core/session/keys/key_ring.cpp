// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/key_ring.h"

#include "core/session/keys/key_ring_json.h"

#include <algorithm>
#include <utility>

namespace dkimlens::session {

using dkim::KnownKey;

namespace {

constexpr std::string_view keyLabel = "._domainkey.";

bool isSameKey(const KnownKey &one, const KnownKey &other)
{
    return one.name == other.name && one.record == other.record && one.source == other.source
        && one.server == other.server;
}

template<typename Choose>
std::optional<std::int64_t> chosenOf(std::optional<std::int64_t> one, std::optional<std::int64_t> other,
                                     Choose choose)
{
    if (one && other)
        return choose(*one, *other);
    return one ? one : other;
}

// Whether that changed anything.
bool widen(KnownKey &key, const KnownKey &seen)
{
    const KnownKey before = key;
    key.firstSeen = chosenOf(key.firstSeen, seen.firstSeen, [](auto a, auto b) { return std::min(a, b); });
    key.lastSeen = chosenOf(key.lastSeen, seen.lastSeen, [](auto a, auto b) { return std::max(a, b); });
    return key != before;
}

} // namespace

bool KeyRing::merge(const KnownKey &key)
{
    if (!m_keys.contains(key.name) && m_keys.size() >= maxNames)
        return false;
    std::vector<KnownKey> &known = m_keys[key.name];
    const auto same = std::ranges::find_if(known, [&](const KnownKey &one) { return isSameKey(one, key); });
    if (same != known.end())
        return widen(*same, key);
    if (known.size() >= maxKeysOfName)
        known.erase(std::ranges::min_element(known, {}, &KnownKey::lastSeen));
    known.push_back(key);
    return true;
}

void KeyRing::add(const KnownKey &key)
{
    if (merge(key))
        emit changed(key.name);
}

void KeyRing::addAnswer(const dns::Answer &answer)
{
    const bool isOfFile = answer.source == dns::Source::File;
    const bool isOfKey = answer.question.type == dns::RecordType::Txt
        && answer.question.name.find(keyLabel) != std::string::npos;
    if (isOfFile || !isOfKey || answer.dnssec == dns::Dnssec::Bogus)
        return;
    bool hasChanged = false;
    for (const dns::TxtRecord &record : answer.txt) {
        hasChanged |= merge({answer.question.name, record.joined(), answer.source, answer.server, false,
                             answer.askedAt, answer.askedAt});
    }
    if (hasChanged)
        emit changed(answer.question.name);
}

void KeyRing::remove(const KnownKey &key)
{
    const auto known = m_keys.find(key.name);
    if (known == m_keys.end()
        || std::erase_if(known->second, [&](const KnownKey &one) { return isSameKey(one, key); }) == 0)
        return;
    if (known->second.empty())
        m_keys.erase(known);
    emit changed(key.name);
}

void KeyRing::clear()
{
    m_keys.clear();
    emit changed({});
}

std::vector<KnownKey> KeyRing::keysOf(const std::string &name) const
{
    const auto known = m_keys.find(name);
    return known == m_keys.end() ? std::vector<KnownKey>{} : known->second;
}

std::vector<KnownKey> KeyRing::all() const
{
    std::vector<KnownKey> keys;
    for (const auto &[name, known] : m_keys)
        keys.insert(keys.end(), known.begin(), known.end());
    return keys;
}

QByteArray KeyRing::toJson() const
{
    return keyRingJson(all());
}

bool KeyRing::addJson(const QByteArray &json)
{
    const std::optional<std::vector<KnownKey>> keys = parseKeyRing(json);
    if (!keys)
        return false;
    for (const KnownKey &key : *keys)
        merge(key);
    emit changed({});
    return true;
}

} // namespace dkimlens::session
