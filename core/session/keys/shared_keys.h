// SPDX-License-Identifier: Apache-2.0
// Which names publish the same key, of all that a key ring has.

#pragma once

#include "core/session/keys/key_ring.h"

#include <map>
#include <set>
#include <string>

namespace dkimlens::session {

class SharedKeys : public QObject
{
    Q_OBJECT

public:
    // `ring` must outlive it.
    explicit SharedKeys(const KeyRing *ring, QObject *parent = nullptr);

    // That publish the key, without `name` itself. `keyOctets`: p=, decoded.
    std::set<std::string> namesWith(const std::string &keyOctets, const std::string &name) const;

private:
    void add(const std::string &name);

    const KeyRing *m_ring;
    std::map<std::string, std::set<std::string>> m_names; // by the key's octets
};

} // namespace dkimlens::session
