// SPDX-License-Identifier: Apache-2.0
// What the Key page shows: a key, its signature where there is one, and what is known of its lookup.

#pragma once

#include "core/engine/dkim/name_variants.h"
#include "core/engine/dkim/verify.h"
#include "core/engine/dns/answer.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkimlens::pages {

// A search for the key at names where people publish one by mistake.
struct ElsewhereSearch
{
    struct Found
    {
        dkim::NameVariant variant;
        dkim::Match match = dkim::Match::NotChecked; // of the signature, with the key that stands there
    };

    enum class State : std::uint8_t { NotBegun, Running, Done };

    State state = State::NotBegun;
    std::size_t answered = 0;
    std::size_t count = 0; // of names
    std::size_t unanswered = 0; // names that nobody could or should be asked for
    std::vector<Found> found;
};

// What one of several resolvers said.
struct ResolverAnswer
{
    QString resolver;
    std::optional<dns::Answer> answer; // absent: not yet
};

struct KeyLookup
{
    enum class Subject : std::uint8_t { Signature, KeyAlone };

    Subject subject = Subject::Signature;
    dkim::VerifiedSignature signature; // of a key alone, only its key and findings
    std::optional<dns::Answer> answer; // absent: not answered yet, or nothing could be asked
    bool isPending = false; // somebody is being asked
    bool isArchiveAsked = false; // the archive of old keys has yet to answer
    bool isHeldBack = false; // nobody is asked before the person allows it
    std::vector<dkim::Finding> surroundings; // what stands around the key: alias, date, other names
    std::optional<std::size_t> otherMessages; // that are open and use the key; absent: not counted
    std::optional<std::string> toPublish; // a record made for a key that had none
    ElsewhereSearch elsewhere;
    std::vector<ResolverAnswer> everywhere; // empty: not asked
    std::size_t resolverCount = 0; // that could be asked
};

// A key that was looked up or pasted, judged by itself.
KeyLookup keyLookupOf(const dns::Answer &answer);

// Whether a key record was expected at the name, and none is there.
bool isKeyMissing(const KeyLookup &lookup);

} // namespace dkimlens::pages
