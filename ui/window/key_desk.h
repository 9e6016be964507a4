// SPDX-License-Identifier: Apache-2.0
// Looks further for a key when the person says so: at the names where it may stand by mistake, and with all
// resolvers.

#pragma once

#include "core/session/keys/key_search.h"
#include "ui/pages/key_lookup.h"
#include "ui/window/named_asks.h"

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

    // An earlier asking is forgotten.
    void askEverywhere(const std::string &name, const std::vector<NamedAsk> &asks);

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

    // One asking of all resolvers: its lookups, whose answers are still to come.
    struct Round
    {
        QObject *lookups = nullptr;
        std::vector<pages::ResolverAnswer> answers;
    };

    void take(const std::string &name, const dns::Answer &answer);
    void finish(const std::string &name);
    void takeFrom(std::size_t resolver, const std::string &name, const dns::Answer &answer);
    void addElsewhere(pages::KeyLookup &lookup) const;

    std::map<std::string, Case> m_cases;
    std::map<std::string, Round> m_rounds;
};

} // namespace dkimlens::window
