// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/shared_keys.h"

#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/tag_list.h"

namespace dkimlens::session {

namespace {

// Read as far as p= only: whether it is a key is no question here.
std::string keyOctetsOf(const std::string &record)
{
    const dkim::TagList tags = dkim::TagList::parse(Slice(record));
    const dkim::Tag *key = tags.find("p");
    return key ? crypto::fromBase64(key->value).value_or(std::string()) : std::string();
}

} // namespace

SharedKeys::SharedKeys(const KeyRing *ring, QObject *parent)
    : QObject(parent)
    , m_ring(ring)
{
    connect(ring, &KeyRing::changed, this, &SharedKeys::add);
    add({});
}

// What has left the ring has been seen all the same.
void SharedKeys::add(const std::string &name)
{
    for (const dkim::KnownKey &key : name.empty() ? m_ring->all() : m_ring->keysOf(name)) {
        const std::string octets = keyOctetsOf(key.record);
        if (!octets.empty())
            m_names[octets].insert(key.name);
    }
}

std::set<std::string> SharedKeys::namesWith(const std::string &keyOctets, const std::string &name) const
{
    const auto it = m_names.find(keyOctets);
    if (it == m_names.end())
        return {};
    std::set<std::string> names = it->second;
    names.erase(name);
    return names;
}

} // namespace dkimlens::session
