// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/pasted_keys.h"

#include "core/engine/base/ascii.h"
#include "core/engine/base/slice.h"
#include "core/engine/dkim/name_variants.h"
#include "core/engine/dkim/signature.h"
#include "core/engine/dns/name.h"
#include "core/engine/message/message.h"
#include "core/session/keys/json_keys.h"
#include "core/session/keys/pem_key.h"
#include "core/session/keys/tool_output.h"
#include "core/session/keys/zone_lines.h"
#include "core/session/keys_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace dkimlens::session {

namespace {

using Found = std::optional<Pasted>;

// What stands before a name that is none of a key's is of no use to anybody.
dns::Answer givenAnswer(std::string_view name, std::vector<std::string> strings)
{
    dns::Answer answer;
    if (!dkim::partsOfKeyName(name).domain.empty())
        answer.question.name = dns::toAscii(name).value_or(std::string());
    answer.status = dns::Status::Found;
    answer.source = dns::Source::Given;
    answer.txt = {{std::move(strings)}};
    return answer;
}

Pasted oneRecord(PastedForm form, std::string_view name, std::vector<std::string> strings)
{
    return {form, {givenAnswer(name, std::move(strings))}};
}

Found fromPem(std::string_view text)
{
    const std::optional<PemKey> key = pemKeyIn(text);
    if (!key)
        return std::nullopt;
    return oneRecord(key->isPrivate ? PastedForm::PrivateKey : PastedForm::PublicKey, {}, {key->record});
}

// Names that no alias of the same text leads to.
std::vector<std::string> firstNames(const RecordTable &table)
{
    std::set<std::string> targets;
    for (const auto &[name, records] : table) {
        const auto alias = records.types.find(dns::RecordType::Cname);
        if (alias != records.types.end() && !alias->second.records.empty())
            targets.insert(nameKey(alias->second.records.front()));
    }
    std::vector<std::string> names;
    for (const auto &[name, records] : table) {
        if (!targets.contains(name))
            names.push_back(name);
    }
    return names;
}

// Where some names are those of keys, the others (SPF, DMARC) are not what was meant.
void keepKeys(std::vector<dns::Answer> &answers)
{
    const auto isKeys = [](const dns::Answer &answer) {
        return answer.question.name.find("_domainkey") != std::string::npos;
    };
    if (std::ranges::any_of(answers, isKeys))
        std::erase_if(answers, [&](const dns::Answer &answer) { return !isKeys(answer); });
}

Found fromTable(RecordTable table)
{
    Pasted pasted;
    const std::vector<std::string> names = firstNames(table);
    KeysFile file;
    file.addTable({}, std::move(table));
    for (const std::string &name : names) {
        dns::Answer answer = file.answer({name, dns::RecordType::Txt});
        answer.source = dns::Source::Given;
        if (!answer.txt.empty())
            pasted.keys.push_back(std::move(answer));
    }
    keepKeys(pasted.keys);
    for (dns::Answer &answer : pasted.keys) {
        if (dkim::partsOfKeyName(answer.question.name).domain.empty())
            answer.question.name.clear();
    }
    return pasted.keys.empty() ? std::nullopt : Found(std::move(pasted));
}

Found fromJson(std::string_view text)
{
    const QByteArray octets(text.data(), static_cast<qsizetype>(text.size()));
    ReadTable read = parseJsonKeys(octets);
    if (!looksLikeJson(octets) || read.error)
        return std::nullopt;
    return fromTable(std::move(read.table));
}

dns::Answer toBeAsked(std::string name)
{
    dns::Answer answer;
    answer.question.name = std::move(name);
    answer.source = dns::Source::Given;
    answer.status = dns::Status::NotAsked;
    return answer;
}

void addNameOf(const dkim::Signature &signature, Pasted &pasted)
{
    const std::optional<std::string> name = dkim::keyNameOf(signature);
    const auto isSame = [&](const dns::Answer &answer) { return answer.question.name == name; };
    if (name && std::ranges::none_of(pasted.keys, isSame))
        pasted.keys.push_back(toBeAsked(*name));
}

// The field's value alone: a tag list with what every signature has.
bool isSignature(const dkim::Signature &signature)
{
    const auto has = [&](const char *tag) { return signature.tags.find(tag) != nullptr; };
    return has("b") && has("d") && has("s");
}

Found fromSignatures(std::string_view text)
{
    Pasted pasted{PastedForm::Names, {}};
    const message::Message message = message::Message::fromBytes(std::string(text));
    for (const message::HeaderField &field : message.fields()) {
        if (equalsIgnoringCase(message.text(field.name), "DKIM-Signature"))
            addNameOf(dkim::parseSignature(message.slice(field.value)), pasted);
    }
    const dkim::Signature signature = dkim::parseSignature(Slice(text));
    if (pasted.keys.empty() && isSignature(signature))
        addNameOf(signature, pasted);
    return pasted.keys.empty() ? std::nullopt : Found(std::move(pasted));
}

// Without quotes a semicolon begins a comment, and what follows it would be lost.
Found fromZoneLines(std::string_view text)
{
    if (text.find('"') == std::string_view::npos)
        return std::nullopt;
    ReadTable read = parseZoneLines(withoutDirectives(text), LineEndInString::Dropped);
    return read.error ? std::nullopt : fromTable(std::move(read.table));
}

Found fromToolOutput(std::string_view text)
{
    const std::string lines = zoneLinesOf(text);
    return lines.empty() ? std::nullopt : fromZoneLines(lines);
}

// Quoted strings alone, one after the other: `dig +short`.
std::optional<std::vector<std::string>> quotedStrings(std::string_view text)
{
    ZoneReader reader(text, LineEndInString::Dropped);
    std::vector<std::string> strings;
    while (const std::optional<ZoneEntry> entry = reader.next()) {
        for (const ZoneWord &word : entry->words) {
            if (!word.quoted)
                return std::nullopt;
            strings.push_back(word.text);
        }
    }
    return reader.error() || strings.empty() ? std::nullopt : std::optional(strings);
}

// What stands before a record: its name, "TXT", "Value:", never a tag.
bool mayStandBefore(std::string_view text)
{
    return text.find_first_of("=;\"") == std::string_view::npos;
}

Found fromQuotedStrings(std::string_view text)
{
    const std::size_t at = text.find('"');
    if (at == std::string_view::npos || !mayStandBefore(text.substr(0, at)))
        return std::nullopt;
    std::optional<std::vector<std::string>> strings = quotedStrings(text.substr(at));
    if (!strings)
        return std::nullopt;
    return oneRecord(PastedForm::Record, keyNameIn(text.substr(0, at)), *std::move(strings));
}

// "name TXT v=DKIM1; …", as tables and the fields of panels are copied.
Found fromNamedValue(std::string_view text)
{
    const std::size_t at = toLower(text).find("v=dkim1");
    if (at == 0 || at == std::string::npos || !mayStandBefore(text.substr(0, at)))
        return std::nullopt;
    return oneRecord(PastedForm::Record, keyNameIn(text.substr(0, at)), {plainValue(text.substr(at))});
}

// A name, or a command that asks for it.
Found fromName(std::string_view text)
{
    const std::optional<std::string> name = dns::toAscii(keyNameIn(text));
    if (!name || !mayStandBefore(text))
        return std::nullopt;
    return Pasted{PastedForm::Names, {toBeAsked(*name)}};
}

Found fromBase64(std::string_view text)
{
    const std::optional<std::string> record = recordOfKey(text);
    return record ? Found(oneRecord(PastedForm::PublicKey, {}, {*record})) : std::nullopt;
}

// What is told most surely stands first.
constexpr std::array forms{fromPem,           fromJson,       fromSignatures, fromZoneLines, fromToolOutput,
                           fromQuotedStrings, fromNamedValue, fromName,       fromBase64};

} // namespace

Pasted readPasted(std::string_view text)
{
    const std::string_view trimmed = Slice(text).trimmed(isFoldingSpace).text();
    for (const auto read : forms) {
        if (Found found = read(trimmed))
            return *std::move(found);
    }
    return oneRecord(PastedForm::Record, {}, {std::string(trimmed)});
}

} // namespace dkimlens::session
