// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/archive_json.h"

#include "core/session/keys/record_table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dkimlens::session {

using dkim::KnownKey;

namespace {

// The archive computes some keys as common divisors of signatures: those were not seen in DNS.
constexpr QLatin1StringView seenInDns("live_dns");

std::optional<std::int64_t> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional<std::int64_t>(time.toSecsSinceEpoch()) : std::nullopt;
}

bool isRecovered(const QJsonArray &observations)
{
    return !observations.isEmpty() && std::ranges::none_of(observations, [](const QJsonValue &observation) {
        return observation.toObject().value(QLatin1StringView("source")).toString() == seenInDns;
    });
}

std::string nameOf(const QJsonObject &entry)
{
    const QString selector = entry.value(QLatin1StringView("selector")).toString();
    const QString domain = entry.value(QLatin1StringView("domain")).toString();
    return nameKey((selector + QLatin1StringView("._domainkey.") + domain).toStdString());
}

KnownKey keyOf(const QJsonObject &entry)
{
    KnownKey key;
    key.name = nameOf(entry);
    key.record = entry.value(QLatin1StringView("value")).toString().toStdString();
    key.source = dns::Source::Archive;
    key.isRecovered = isRecovered(entry.value(QLatin1StringView("observations")).toArray());
    key.firstSeen = timeOf(entry.value(QLatin1StringView("firstSeenAt")));
    key.lastSeen = timeOf(entry.value(QLatin1StringView("lastSeenAt")));
    return key;
}

} // namespace

std::optional<std::vector<KnownKey>> parseArchivedKeys(const QByteArray &json, const std::string &name,
                                                       const std::string &server)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    std::vector<KnownKey> keys;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        KnownKey key = keyOf(entry.toObject());
        key.server = server;
        if (key.name == name && !key.record.empty())
            keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace dkimlens::session
