// SPDX-License-Identifier: Apache-2.0
// Tries the signature with each key that is known under its name beside the one that DNS has.

#include "core/engine/dkim/key_match.h"
#include "core/engine/dkim/verification.h"
#include "core/engine/dns/source.h"

#include <algorithm>

namespace dkimlens::dkim {

namespace {

// The key alone counts: an archive may keep p= and nothing else of a record.
bool isKeyInDns(const Verification &v, const KeyRecord &record)
{
    return std::ranges::any_of(v.result.key.records, [&record](const KeyRecord &published) {
        return published.keyOctets && published.keyOctets == record.keyOctets;
    });
}

} // namespace

void tryKnownKeys(Verification &v)
{
    for (const KnownKey &known : v.context.knownKeys) {
        if (known.name != v.result.key.name || v.result.tried.size() == maxKnownKeys)
            continue;
        TriedKey tried{known, readRecord(v, known.record)};
        tried.isInDns = isKeyInDns(v, tried.record);
        if (tried.isInDns && dns::isDns(known.source))
            continue; // that is the answer itself, and no evidence beside it
        tried.match = matchOf(v.result, tried.record);
        v.result.tried.push_back(std::move(tried));
    }
}

} // namespace dkimlens::dkim
