// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/pasted_record.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/crypto/public_key.h"
#include "core/session/keys/zone_lines.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace dkimlens::session {

namespace {

std::string joined(const std::vector<std::string> &strings)
{
    std::string text;
    for (const std::string &string : strings)
        text += string;
    return text;
}

// A zone file's entry, or dig's output with its comments and aliases.
std::optional<std::string> fromZoneLines(std::string_view pasted)
{
    const ZoneRecords zone = parseZoneRecords(pasted, LineEndInString::Dropped);
    const auto isText = [](const ZoneRecord &record) { return record.type == dns::RecordType::Txt; };
    const auto record = std::ranges::find_if(zone.records, isText);
    if (zone.error || record == zone.records.end())
        return std::nullopt;
    return joined(record->data);
}

// Quoted strings alone, one after the other: `dig +short`.
std::optional<std::string> fromQuotedStrings(std::string_view pasted)
{
    ZoneReader reader(pasted, LineEndInString::Dropped);
    std::vector<std::string> strings;
    while (const std::optional<ZoneEntry> entry = reader.next()) {
        for (const ZoneWord &word : entry->words) {
            if (!word.quoted)
                return std::nullopt;
            strings.push_back(word.text);
        }
    }
    return reader.error() || strings.empty() ? std::nullopt : std::optional(joined(strings));
}

// "name text = ", then quoted strings: nslookup.
std::optional<std::string> fromNslookup(std::string_view pasted)
{
    constexpr std::string_view mark = "text =";
    const std::size_t at = pasted.find(mark);
    return at == std::string_view::npos ? std::nullopt : fromQuotedStrings(pasted.substr(at + mark.size()));
}

// All between the lines "-----BEGIN … PUBLIC KEY-----" and "-----END …", white space taken out.
std::optional<std::string> pemPayload(std::string_view pasted)
{
    constexpr std::string_view rule = "-----";
    constexpr std::string_view label = "PUBLIC KEY-----";
    const std::size_t labelAt = pasted.find(label);
    if (!pasted.starts_with("-----BEGIN ") || labelAt == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = pasted.substr(labelAt + label.size());
    const std::size_t end = rest.find(rule);
    if (end == std::string_view::npos)
        return std::nullopt;
    std::string payload(rest.substr(0, end));
    std::erase_if(payload, isFoldingSpace);
    return payload;
}

// RFC 8463, 3: p= of an Ed25519 key is the raw key, not its SubjectPublicKeyInfo.
std::optional<std::string> fromPem(std::string_view pasted)
{
    constexpr std::size_t rawSize = 32;
    const std::optional<std::string> payload = pemPayload(pasted);
    const std::optional<std::string> octets = payload ? crypto::fromBase64(*payload) : std::nullopt;
    if (!octets)
        return std::nullopt;
    if (crypto::PublicKey::decode(crypto::KeyType::Rsa, *octets))
        return "v=DKIM1; k=rsa; p=" + *payload;
    if (crypto::PublicKey::decode(crypto::KeyType::Ed25519, *octets) && octets->size() > rawSize)
        return "v=DKIM1; k=ed25519; p=" + crypto::toBase64(octets->substr(octets->size() - rawSize));
    return std::nullopt;
}

} // namespace

PastedRecord recordIn(std::string_view pasted)
{
    const std::string_view text = Slice(pasted).trimmed(isFoldingSpace).text();
    if (const std::optional<std::string> made = fromPem(text))
        return {PastedForm::PublicKey, *made};
    for (const auto read : {fromZoneLines, fromQuotedStrings, fromNslookup}) {
        if (const std::optional<std::string> record = read(text))
            return {PastedForm::Record, *record};
    }
    return {PastedForm::Record, std::string(text)};
}

} // namespace dkimlens::session
