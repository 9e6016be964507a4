// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace dkimlens::session {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArray withoutMark(const QByteArray &octets)
{
    return octets.startsWith(byteOrderMark) ? octets.sliced(byteOrderMark.size()) : octets;
}

std::optional<dns::Status> failureOf(const QJsonValue &value)
{
    if (value.toString() == u"!servfail")
        return dns::Status::ServerFailure;
    if (value.toString() == u"!timeout")
        return dns::Status::Timeout;
    return std::nullopt;
}

// "10 mx.example.com" for [10, "mx.example.com"]; text as it is.
std::optional<std::string> presentationOf(const QJsonValue &value, dns::RecordType type)
{
    if (value.isString())
        return value.toString().toStdString();
    const QJsonArray pair = value.toArray();
    if (type != dns::RecordType::Mx || pair.size() != 2 || !pair[0].isDouble() || !pair[1].isString())
        return std::nullopt;
    return std::to_string(pair[0].toInt()) + ' ' + pair[1].toString().toStdString();
}

void addRecord(RecordSet &set, dns::RecordType type, std::string data)
{
    if (type == dns::RecordType::Txt)
        set.txt.push_back({{std::move(data)}}); // one joined text
    else
        set.records.push_back(std::move(data));
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isNull() ? QJsonArray{} : QJsonArray{value};
}

std::optional<RecordSet> recordSetOf(const QJsonValue &value, dns::RecordType type)
{
    RecordSet set;
    if (const std::optional<dns::Status> failure = failureOf(value)) {
        set.status = *failure;
        return set;
    }
    for (const QJsonValue item : listOf(value)) {
        std::optional<std::string> data = presentationOf(item, type);
        if (!data)
            return std::nullopt;
        addRecord(set, type, *std::move(data));
    }
    return set;
}

std::optional<KeysError> readTypes(const QString &name, const QJsonObject &object, NameRecords &records)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<dns::RecordType> type = recordTypeOf(it.key().toStdString());
        if (!type)
            return KeysError{KeysProblem::TypeUnknown, 0, it.key(), {}};
        std::optional<RecordSet> set = recordSetOf(it.value(), *type);
        if (!set)
            return KeysError{KeysProblem::ValueInvalid, 0, name, {}};
        records.types[*type] = *std::move(set);
    }
    return std::nullopt;
}

std::optional<KeysError> readName(const QString &name, const QJsonValue &value, NameRecords &records)
{
    if (value.isNull()) {
        records.status = dns::Status::NoSuchName;
        return std::nullopt;
    }
    if (const std::optional<dns::Status> failure = failureOf(value)) {
        records.status = *failure;
        return std::nullopt;
    }
    if (value.isObject())
        return readTypes(name, value.toObject(), records);
    std::optional<RecordSet> texts = recordSetOf(value, dns::RecordType::Txt);
    if (!texts)
        return KeysError{KeysProblem::ValueInvalid, 0, name, {}};
    records.types[dns::RecordType::Txt] = *std::move(texts);
    return std::nullopt;
}

int lineAt(const QByteArray &octets, qsizetype offset)
{
    const QByteArrayView before =
        QByteArrayView(octets).first(std::clamp<qsizetype>(offset, 0, octets.size()));
    return static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
}

} // namespace

bool looksLikeJson(const QByteArray &octets)
{
    const QByteArray start = withoutMark(octets).left(4096).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

ReadTable parseJsonKeys(const QByteArray &octets)
{
    const QByteArray json = withoutMark(octets);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return {{},
                KeysError{
                    KeysProblem::JsonInvalid, lineAt(json, parseError.offset), parseError.errorString(), {}}};
    if (!document.isObject())
        return {{}, KeysError{KeysProblem::NotAnObject, 1, {}, {}}};

    ReadTable read;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        NameRecords records;
        if (std::optional<KeysError> error = readName(it.key(), it.value(), records))
            return {{}, std::move(error)};
        read.table[nameKey(it.key().toStdString())] = std::move(records);
    }
    return read;
}

} // namespace dkimlens::session
