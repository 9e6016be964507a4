// SPDX-License-Identifier: Apache-2.0
// Every key seen or imported by hand, several for a name, each with where it comes from and when it stood
// there.

#pragma once

#include "core/engine/dkim/known_key.h"

#include <QByteArray>
#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace dkimlens::session {

class KeyRing : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxKeysOfName = 20; // the one that was seen longest ago goes
    static constexpr std::size_t maxNames = 5'000; // no more are taken

    using QObject::QObject;

    // A key that the same source has already given only gets its times widened.
    void add(const dkim::KnownKey &key);

    // The records of a key's name, seen at the answer's time. Files keep their keys themselves.
    void addAnswer(const dns::Answer &answer);

    void remove(const dkim::KnownKey &key);
    void clear();

    std::vector<dkim::KnownKey> keysOf(const std::string &name) const; // in the order of their coming
    std::vector<dkim::KnownKey> all() const; // by name
    bool isEmpty() const { return m_keys.empty(); }

    QByteArray toJson() const;
    bool addJson(const QByteArray &json); // false: it is none of toJson()'s, and nothing was added

signals:
    void changed(const std::string &name); // empty: all

private:
    bool merge(const dkim::KnownKey &key);

    std::map<std::string, std::vector<dkim::KnownKey>> m_keys;
};

} // namespace dkimlens::session
