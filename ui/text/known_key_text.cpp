// SPDX-License-Identifier: Apache-2.0
#include "ui/text/known_key_text.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkimlens::text {

namespace {

class KnownKeyText
{
    Q_DECLARE_TR_FUNCTIONS(KnownKeyText)
};

QString sourceName(dns::Source source)
{
    switch (source) {
    case dns::Source::System:
    case dns::Source::Server:
    case dns::Source::Doh:
    case dns::Source::Unbound:
        return KnownKeyText::tr("DNS, asked before");
    case dns::Source::File:
        return KnownKeyText::tr("Key file");
    case dns::Source::Archive:
        return KnownKeyText::tr("Archive");
    case dns::Source::Given:
        return KnownKeyText::tr("Typed in");
    }
    return {};
}

} // namespace

QString originText(const dkim::KnownKey &key)
{
    QString origin = sourceName(key.source);
    if (!key.server.empty())
        origin += QLatin1Char(' ') + fromOctets(key.server);
    return key.isRecovered ? KnownKeyText::tr("%1, recovered from signatures").arg(origin) : origin;
}

QString seenText(const dkim::KnownKey &key)
{
    if (!key.firstSeen && !key.lastSeen)
        return KnownKeyText::tr("at an unknown time");
    const std::int64_t first = key.firstSeen.value_or(*key.lastSeen);
    const std::int64_t last = key.lastSeen.value_or(first);
    const QString from = date(first);
    const QString to = date(last);
    return from == to ? KnownKeyText::tr("on %1").arg(from) : KnownKeyText::tr("from %1 to %2").arg(from, to);
}

QString keyText(const dkim::KeyRecord &record)
{
    dkim::SignatureKey key;
    key.records.push_back(record);
    return record.key ? keyDescription(key) : KnownKeyText::tr("no usable key");
}

const dkim::TriedKey *oldKeyOf(const dkim::VerifiedSignature &signature)
{
    const auto old = std::ranges::find_if(signature.tried, [](const dkim::TriedKey &tried) {
        return tried.match == dkim::Match::Match && !tried.isInDns;
    });
    return old == signature.tried.end() ? nullptr : &*old;
}

QString sentence(const dkim::TriedKey &oldKey)
{
    const QString seen = seenText(oldKey.key);
    if (oldKey.key.source == dns::Source::Archive)
        return KnownKeyText::tr("It verifies with the key archived %1, not with what DNS answers now.",
                                "%1: from 3 May 2023 to 4 Feb 2024")
            .arg(seen);
    return KnownKeyText::tr("It verifies with another key, known %1, not with what DNS answers now.",
                            "%1: from 3 May 2023 to 4 Feb 2024")
        .arg(seen);
}

} // namespace dkimlens::text
