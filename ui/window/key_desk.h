// SPDX-License-Identifier: Apache-2.0
// Looks further for a key when the person says so: at the names where it may stand by mistake.

#pragma once

#include "core/session/keys/key_search.h"
#include "ui/pages/key_lookup.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace dkimlens::window {

class KeyDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `name`: of the key that is missing. `aliases`: what DNS answered for it.
    void searchElsewhere(const std::string &name, const std::vector<std::string> &aliases,
                         const session::KeySearch::Ask &ask);
    void stopElsewhere(const std::string &name);

    void addTo(pages::KeyLookup &lookup) const; // what was found so far

signals:
    void changed();

private:
    struct Found
    {
        dkim::NameVariant variant;
        dkim::KeyRecord record;
    };

    struct Case
    {
        session::KeySearch *search = nullptr;
        std::vector<dkim::NameVariant> variants;
        std::vector<Found> found;
        std::size_t answered = 0;
        std::size_t unanswered = 0;
        bool isRunning = false;
    };

    void take(const std::string &name, const dns::Answer &answer);
    void finish(const std::string &name);

    std::map<std::string, Case> m_cases;
};

} // namespace dkimlens::window
