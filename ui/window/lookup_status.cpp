// SPDX-License-Identifier: Apache-2.0
#include "ui/window/lookup_status.h"

#include "core/engine/dns/source.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::window {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dkimlens::window::LookupStatus)
};

// Lookups run beside each other: the time is the longest of them.
struct Asked
{
    int lookups = 0;
    int fromCache = 0;
    std::chrono::milliseconds took{0};
};

bool isFromCache(const dns::Answer &answer, const session::Session &session)
{
    return dns::isDns(answer.source) && answer.askedAt < session.startedAt();
}

Asked askedOf(const session::Session &session)
{
    Asked asked;
    for (const auto &[question, answer] : session.answers().all()) {
        const bool wasAsked = dns::isDns(answer.source) && answer.status != dns::Status::NotAsked
            && answer.status != dns::Status::Cancelled;
        if (!wasAsked)
            continue;
        if (isFromCache(answer, session)) {
            ++asked.fromCache;
            continue;
        }
        ++asked.lookups;
        asked.took = std::max(asked.took, answer.took);
    }
    return asked;
}

} // namespace

QString lookupText(const models::OpenMessage &message)
{
    const Asked asked = askedOf(*message.session);
    if (asked.lookups > 0)
        return Words::tr("Online: %n lookup(s), %1 ms", nullptr, asked.lookups).arg(asked.took.count());
    return asked.fromCache > 0 ? Words::tr("Online: answered from the cache")
                               : models::sentenceOf(message.keys);
}

QStringList keyParts(const session::Session &session, const dkim::VerifiedSignature *signature,
                     std::int64_t now)
{
    if (!signature || signature->key.name.empty())
        return {};
    const std::string &name = signature->key.name;
    QStringList parts{Words::tr("Key %1").arg(text::fromOctets(name))};
    const dns::Answer *answer = session.answers().find({name, dns::RecordType::Txt});
    if (!answer || !answer->ttl || !isFromCache(*answer, session))
        return parts;
    if (const std::int64_t left = answer->askedAt + *answer->ttl - now; left > 0)
        parts.append(Words::tr("From the cache, %1 left").arg(text::duration(left)));
    return parts;
}

} // namespace dkimlens::window
