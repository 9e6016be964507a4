// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/key_ring_json.h"

#include "core/engine/dns/source.h"
#include "core/session/keys/record_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dkimlens::session {

using dkim::KnownKey;

namespace {

constexpr QLatin1StringView keysMember("keys");

QString sourceText(dns::Source source)
{
    return QString::fromStdString(std::string(dns::wordOf(source)));
}

QJsonValue timeValue(std::optional<std::int64_t> time)
{
    return time ? QJsonValue(static_cast<qint64>(*time)) : QJsonValue();
}

std::optional<std::int64_t> timeOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

QJsonObject objectOf(const KnownKey &key)
{
    return {{QStringLiteral("name"), QString::fromStdString(key.name)},
            {QStringLiteral("record"), QString::fromLatin1(QByteArray::fromStdString(key.record))},
            {QStringLiteral("source"), sourceText(key.source)},
            {QStringLiteral("server"), QString::fromStdString(key.server)},
            {QStringLiteral("recovered"), key.isRecovered},
            {QStringLiteral("firstSeen"), timeValue(key.firstSeen)},
            {QStringLiteral("lastSeen"), timeValue(key.lastSeen)}};
}

KnownKey keyOf(const QJsonObject &object)
{
    KnownKey key;
    key.name = nameKey(object.value(QStringLiteral("name")).toString().toStdString());
    key.record = object.value(QStringLiteral("record")).toString().toLatin1().toStdString();
    key.source = dns::sourceOf(object.value(QStringLiteral("source")).toString().toStdString())
                     .value_or(dns::Source::Given);
    key.server = object.value(QStringLiteral("server")).toString().toStdString();
    key.isRecovered = object.value(QStringLiteral("recovered")).toBool();
    key.firstSeen = timeOf(object.value(QStringLiteral("firstSeen")));
    key.lastSeen = timeOf(object.value(QStringLiteral("lastSeen")));
    return key;
}

} // namespace

// A record is octets: each is written as the character of its number, which Latin-1 gives back.
QByteArray keyRingJson(const std::vector<KnownKey> &keys)
{
    QJsonArray array;
    for (const KnownKey &key : keys)
        array.append(objectOf(key));
    return QJsonDocument(QJsonObject{{keysMember, array}}).toJson();
}

std::optional<std::vector<KnownKey>> parseKeyRing(const QByteArray &json)
{
    const QJsonValue array = QJsonDocument::fromJson(json).object().value(keysMember);
    if (!array.isArray())
        return std::nullopt;
    std::vector<KnownKey> keys;
    const QJsonArray entries = array.toArray();
    for (const auto &entry : entries) {
        KnownKey key = keyOf(entry.toObject());
        if (!key.name.empty() && !key.record.empty())
            keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace dkimlens::session
