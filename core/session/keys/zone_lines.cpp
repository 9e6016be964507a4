// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/zone_lines.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace dkimlens::session {

namespace {

// What dig prints besides: in the authority section, and with +dnssec. Read past.
constexpr std::array<std::string_view, 16> unusedTypes{
    "SOA", "NS",   "RRSIG", "NSEC",  "NSEC3", "DNSKEY",     "DS",   "SRV",
    "CAA", "TLSA", "SPF",   "HTTPS", "NAPTR", "NSEC3PARAM", "SVCB", "HINFO"};

bool isUnusedType(std::string_view word)
{
    return std::ranges::any_of(unusedTypes,
                               [&](std::string_view type) { return equalsIgnoringCase(word, type); });
}

bool isType(std::string_view word)
{
    return recordTypeOf(word).has_value() || isUnusedType(word);
}

bool isClass(std::string_view word)
{
    return equalsIgnoringCase(word, "IN");
}

std::optional<std::uint32_t> secondsOf(char unit)
{
    constexpr std::array<std::pair<char, std::uint32_t>, 5> units{
        {{'s', 1}, {'m', 60}, {'h', 3600}, {'d', 86400}, {'w', 604800}}};
    for (const auto &[letter, seconds] : units) {
        if (toLower(unit) == letter)
            return seconds;
    }
    return std::nullopt;
}

// "3600", or "1h30m" as `dig +ttlunits` prints it.
std::optional<std::uint32_t> ttlOf(std::string_view word)
{
    constexpr std::uint64_t longest = 0x7fffffff; // RFC 2181, 8
    if (word.empty() || !isDigit(word.front()))
        return std::nullopt;
    std::uint64_t total = 0;
    std::uint64_t number = 0;
    for (const char c : word) {
        if (isDigit(c)) {
            number = std::min(longest, number * 10 + static_cast<std::uint64_t>(c - '0'));
            continue;
        }
        const std::optional<std::uint32_t> unit = secondsOf(c);
        if (!unit)
            return std::nullopt;
        total += number * *unit;
        number = 0;
    }
    return static_cast<std::uint32_t>(std::min(longest, total + number));
}

bool mayFollowName(const ZoneWord &word)
{
    return !word.quoted && (isClass(word.text) || isType(word.text) || ttlOf(word.text));
}

using Words = std::span<const ZoneWord>;

// The record's name, cut off `words`; that of the record above where the line begins with white space
// instead.
std::optional<std::string> takeName(Words &words, const ZoneEntry &entry, const std::string &previous)
{
    if (entry.startsBlank && mayFollowName(words.front()))
        return previous.empty() ? std::nullopt : std::optional(previous);
    const std::string name = nameKey(words.front().text);
    words = words.subspan(1);
    return name;
}

// TTL and class, in either order.
std::optional<std::uint32_t> takeTtlAndClass(Words &words)
{
    std::optional<std::uint32_t> ttl;
    while (!words.empty() && !words.front().quoted) {
        const std::optional<std::uint32_t> number = ttl ? std::nullopt : ttlOf(words.front().text);
        if (!number && !isClass(words.front().text))
            break;
        if (number)
            ttl = number;
        words = words.subspan(1);
    }
    return ttl;
}

std::optional<KeysError> readEntry(const ZoneEntry &entry, const std::string &previous, ZoneRecord &record)
{
    Words words = entry.words;
    const std::optional<std::string> name = takeName(words, entry, previous);
    if (!name)
        return KeysError{KeysProblem::OwnerMissing, entry.line, {}, {}};
    record.name = *name;
    record.ttl = takeTtlAndClass(words);
    if (words.empty() || words.front().quoted)
        return KeysError{
            KeysProblem::TypeMissing, entry.line, QString::fromStdString(entry.words.front().text), {}};
    const std::string &type = words.front().text;
    if (!isType(type))
        return KeysError{KeysProblem::TypeUnknown, entry.line, QString::fromStdString(type), {}};
    record.type = recordTypeOf(type);
    for (const ZoneWord &word : words.subspan(1))
        record.data.push_back(word.text);
    if (record.data.empty())
        return KeysError{KeysProblem::DataMissing, entry.line, QString::fromStdString(type), {}};
    return std::nullopt;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

void addTo(RecordTable &table, ZoneRecord record)
{
    NameRecords &name = table[record.name];
    if (!record.type)
        return; // the name exists, and that is all
    RecordSet &set = name.types[*record.type];
    if (record.ttl)
        set.ttl = std::min(set.ttl.value_or(*record.ttl), *record.ttl);
    if (*record.type == dns::RecordType::Txt)
        set.txt.push_back({std::move(record.data)});
    else
        set.records.push_back(joined(record.data));
}

} // namespace

ZoneRecords parseZoneRecords(std::string_view text, LineEndInString lineEnds)
{
    ZoneRecords parsed;
    ZoneReader reader(text, lineEnds);
    while (const std::optional<ZoneEntry> entry = reader.next()) {
        ZoneRecord record;
        const std::string previous = parsed.records.empty() ? std::string{} : parsed.records.back().name;
        parsed.error = readEntry(*entry, previous, record);
        if (parsed.error)
            return parsed;
        parsed.records.push_back(std::move(record));
    }
    parsed.error = reader.error();
    return parsed;
}

ReadTable parseZoneLines(std::string_view text, LineEndInString lineEnds)
{
    ZoneRecords parsed = parseZoneRecords(text, lineEnds);
    ReadTable read;
    read.error = std::move(parsed.error);
    if (read.error)
        return read;
    for (ZoneRecord &record : parsed.records)
        addTo(read.table, std::move(record));
    return read;
}

} // namespace dkimlens::session
