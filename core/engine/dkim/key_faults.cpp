// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_faults.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/crypto/der.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace dkimlens::dkim {

namespace {

constexpr std::string_view pemLine = "-----";
constexpr std::string_view tagNames = "vhknpst"; // of key records, RFC 6376, 3.6.1

bool has(const KeyRecord &record, std::string_view text)
{
    return record.text.find(text) != std::string::npos;
}

std::string without(std::string text, std::string_view characters)
{
    std::erase_if(text, [&](char c) { return characters.find(c) != std::string_view::npos; });
    return text;
}

std::string keyText(const KeyRecord &record)
{
    const Tag *key = record.tags.find("p");
    return key ? without(key->value, " \t") : std::string();
}

// A quote ends one string of the zone file and the next begins another: nothing belongs between them.
std::string withoutQuotes(const std::string &text)
{
    std::string joined;
    bool isOutside = false;
    for (const char c : text) {
        if (c == '"')
            isOutside = !isOutside;
        else if (!isOutside || !isFoldingSpace(c))
            joined += c;
    }
    return joined;
}

std::string withoutPemLines(const std::string &text)
{
    std::string kept;
    std::size_t done = 0;
    for (std::size_t begin = text.find(pemLine); begin != std::string::npos;
         begin = text.find(pemLine, done)) {
        kept.append(text, done, begin - done);
        const std::size_t end = text.find(pemLine, begin + pemLine.size());
        done = end == std::string::npos ? text.size() : end + pemLine.size();
    }
    return kept + text.substr(done);
}

// Where a tag begins with only white space before it. `from`: where to begin to look.
std::size_t swallowedTag(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at + 2 < text.size(); ++at) {
        if (isFoldingSpace(text[at]) && tagNames.find(text[at + 1]) != std::string_view::npos
            && text[at + 2] == '=' && text.find_last_not_of(" \t\r\n", at) != std::string_view::npos
            && text[text.find_last_not_of(" \t\r\n", at)] != ';')
            return at;
    }
    return std::string_view::npos;
}

std::string withSemicolons(const std::string &text)
{
    std::string mended;
    std::size_t done = 0;
    for (std::size_t at = swallowedTag(text, 0); at != std::string::npos; at = swallowedTag(text, at + 1)) {
        mended.append(text, done, at - done);
        mended += ';';
        done = at;
    }
    return mended + text.substr(done);
}

bool isBase64Url(const KeyRecord &record)
{
    return !record.keyOctets && keyText(record).find_first_of("-_") != std::string::npos
        && !has(record, pemLine);
}

std::string fromBase64Url(const std::string &record)
{
    const ByteRange key = parseKeyRecord(record).tags.find("p")->valueRange;
    std::string digits = record.substr(key.begin, key.size());
    std::ranges::replace(digits, '-', '+');
    std::ranges::replace(digits, '_', '/');
    return std::string(record).replace(key.begin, key.size(), digits);
}

// A last character that completes nothing does not hide that the key was cut off.
bool isTruncated(const KeyRecord &record)
{
    std::string text = keyText(record);
    if (text.size() % 4 == 1)
        text.pop_back();
    return !record.key && crypto::isTruncatedDer(crypto::fromBase64(text).value_or(std::string()));
}

bool isPrivate(const KeyRecord &record)
{
    return record.keyOctets && !record.key && crypto::isPrivateKey(*record.keyOctets);
}

bool isWrappedEd25519(const KeyRecord &record)
{
    return record.key && !isAllowedForm(*record.key);
}

std::string unwrappedEd25519(const std::string &text)
{
    const KeyRecord record = parseKeyRecord(text);
    const Tag *key = record.tags.find("p");
    constexpr std::size_t rawSize = 32; // the last octets of the SubjectPublicKeyInfo, RFC 8410, 4
    const std::string raw = record.keyOctets->substr(record.keyOctets->size() - rawSize);
    return std::string(text).replace(key->valueRange.begin, key->valueRange.size(), crypto::toBase64(raw));
}

bool hasLaterVersion(const KeyRecord &record)
{
    return record.problem && record.problem->code == ProblemCode::KeyVersionNotFirst;
}

bool hasVersionInOtherCase(const KeyRecord &record)
{
    const Tag *version = record.tags.find("v");
    return version && version->value != "DKIM1" && equalsIgnoringCase(version->value, "DKIM1");
}

std::string unchanged(const std::string &text)
{
    return text;
}

struct Fault
{
    FindingCode code;
    bool (*isThere)(const KeyRecord &record);
    std::string (*mend)(const std::string &text);
};

// In the order in which they are looked for and mended: what hides another stands before it.
constexpr std::array faults{
    Fault{FindingCode::KeyBackslashes, [](const KeyRecord &record) { return has(record, "\\"); },
          [](const std::string &text) { return without(text, "\\"); }},
    Fault{FindingCode::KeyQuotesInside, [](const KeyRecord &record) { return has(record, "\""); },
          withoutQuotes},
    Fault{FindingCode::KeyPemArmour, [](const KeyRecord &record) { return has(record, pemLine); },
          withoutPemLines},
    Fault{FindingCode::KeyMissingSemicolon,
          [](const KeyRecord &record) { return swallowedTag(record.text, 0) != std::string::npos; },
          withSemicolons},
    Fault{FindingCode::KeyVersionNotFirst, hasLaterVersion, unchanged},
    Fault{FindingCode::KeyVersionUnknown, hasVersionInOtherCase, unchanged},
    Fault{FindingCode::KeyBase64Url, isBase64Url, fromBase64Url},
    Fault{FindingCode::KeyFormEd25519Spki, isWrappedEd25519, unwrappedEd25519},
    Fault{FindingCode::KeyPrivatePublished, isPrivate, unchanged},
    Fault{FindingCode::KeyTruncated, isTruncated, unchanged},
};

// The tags in their usual order and form: the version first and in capitals, no white space inside the key,
// no empty tags, no tag given twice with the same value.
std::string rewritten(const KeyRecord &record)
{
    std::string text = "v=DKIM1";
    std::set<std::pair<std::string_view, std::string_view>> written;
    for (const Tag &tag : record.tags.tags()) {
        if (tag.name == "v" || !written.emplace(tag.name, tag.value).second)
            continue;
        text += "; " + tag.name + "=" + (tag.name == "p" ? without(tag.value, " \t") : tag.value);
    }
    return text;
}

} // namespace

std::vector<Finding> faultsOf(const KeyRecord &record)
{
    std::vector<Finding> findings;
    for (const Fault &fault : faults) {
        if (findings.empty() && fault.isThere(record))
            findings.push_back({fault.code, record.problem->where, record.problem->token});
    }
    return findings;
}

std::optional<std::string> repaired(const KeyRecord &record)
{
    if (record.problem->code == ProblemCode::KeyNotARecord)
        return std::nullopt;
    KeyRecord mended = record;
    for (const Fault &fault : faults) {
        if (fault.isThere(mended))
            mended = parseKeyRecord(fault.mend(mended.text));
    }
    if (mended.problem && mended.problem->code == ProblemCode::KeyVersionUnknown
        && !hasVersionInOtherCase(mended))
        return std::nullopt; // another version may mean another thing
    const KeyRecord result = parseKeyRecord(rewritten(mended));
    return result.problem ? std::nullopt : std::optional(result.text);
}

} // namespace dkimlens::dkim
