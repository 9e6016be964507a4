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

// Told by its PEM line as well: what stands below one may be encrypted, and is a private key all the same.
bool isPrivateInPem(const KeyRecord &record)
{
    return has(record, pemLine) && has(record, "PRIVATE KEY-----");
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

struct Escape
{
    std::string_view written;
    char meant;
};

// Of the characters that key records are written with.
constexpr std::array escapes{
    Escape{"&#43;", '+'},    Escape{"&#x2b;", '+'}, Escape{"&plus;", '+'}, Escape{"&#47;", '/'},
    Escape{"&#x2f;", '/'},   Escape{"&sol;", '/'},  Escape{"&#61;", '='},  Escape{"&#x3d;", '='},
    Escape{"&equals;", '='}, Escape{"&#59;", ';'},  Escape{"&quot;", '"'}, Escape{"&#34;", '"'},
    Escape{"&nbsp;", ' '},   Escape{"&#160;", ' '},
};

const Escape *escapeAt(std::string_view text)
{
    const auto *escape = std::ranges::find_if(escapes, [text](const Escape &each) {
        return equalsIgnoringCase(text.substr(0, each.written.size()), each.written);
    });
    return escape == escapes.end() ? nullptr : escape;
}

bool hasHtmlEscapes(const KeyRecord &record)
{
    const std::string_view text = record.text;
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        if (escapeAt(text.substr(at)))
            return true;
    }
    return false;
}

std::string withoutHtmlEscapes(const std::string &text)
{
    std::string mended;
    for (std::size_t at = 0; at < text.size();) {
        const Escape *escape = escapeAt(std::string_view(text).substr(at));
        mended += escape ? escape->meant : text[at];
        at += escape ? escape->written.size() : 1;
    }
    return mended;
}

// "V=DKIM1; K=rsa; P=…": names of tags are lower case (RFC 6376, 3.2).
bool isCapitalTag(const Tag &tag)
{
    const bool isKnown =
        tag.name.size() == 1 && tagNames.find(toLower(tag.name.front())) != std::string_view::npos;
    return isKnown && tag.name.front() != toLower(tag.name.front());
}

bool hasCapitalTags(const KeyRecord &record)
{
    return std::ranges::any_of(record.tags.tags(), isCapitalTag);
}

std::string withLowerTags(const std::string &text)
{
    std::string mended = text;
    const KeyRecord record = parseKeyRecord(text);
    for (const Tag &tag : record.tags.tags()) {
        if (isCapitalTag(tag))
            mended[tag.nameRange.begin] = toLower(mended[tag.nameRange.begin]);
    }
    return mended;
}

std::string withValue(const std::string &text, std::string_view name, std::string_view value)
{
    const Tag tag = *parseKeyRecord(text).tags.find(name);
    return std::string(text).replace(tag.valueRange.begin, tag.valueRange.size(), value);
}

bool hasTypeInOtherCase(const KeyRecord &record)
{
    return !record.type && record.tags.find("k")
        && (equalsIgnoringCase(record.typeName, "rsa") || equalsIgnoringCase(record.typeName, "ed25519"));
}

std::string withLowerType(const std::string &text)
{
    return withValue(text, "k", toLower(parseKeyRecord(text).typeName));
}

crypto::KeyType otherType(crypto::KeyType type)
{
    return type == crypto::KeyType::Rsa ? crypto::KeyType::Ed25519 : crypto::KeyType::Rsa;
}

// What p= holds is a key of the other type.
bool hasMistakenType(const KeyRecord &record)
{
    return record.type && record.keyOctets && !record.key
        && crypto::PublicKey::decode(otherType(*record.type), *record.keyOctets);
}

std::string withOtherType(const std::string &text)
{
    const KeyRecord record = parseKeyRecord(text);
    const std::string_view name = record.type == crypto::KeyType::Rsa ? "ed25519" : "rsa";
    if (record.tags.find("k"))
        return withValue(text, "k", name);
    return "k=" + std::string(name) + "; " + text; // the version is put before it again
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
    Fault{FindingCode::KeyPrivatePublished, isPrivateInPem, unchanged},
    Fault{FindingCode::KeyHtmlEscapes, hasHtmlEscapes, withoutHtmlEscapes},
    Fault{FindingCode::KeyBackslashes, [](const KeyRecord &record) { return has(record, "\\"); },
          [](const std::string &text) { return without(text, "\\"); }},
    Fault{FindingCode::KeyQuotesInside, [](const KeyRecord &record) { return has(record, "\""); },
          withoutQuotes},
    Fault{FindingCode::KeyPemArmour, [](const KeyRecord &record) { return has(record, pemLine); },
          withoutPemLines},
    Fault{FindingCode::KeyMissingSemicolon,
          [](const KeyRecord &record) { return swallowedTag(record.text, 0) != std::string::npos; },
          withSemicolons},
    Fault{FindingCode::KeyTagNameCase, hasCapitalTags, withLowerTags},
    Fault{FindingCode::KeyVersionNotFirst, hasLaterVersion, unchanged},
    Fault{FindingCode::KeyVersionUnknown, hasVersionInOtherCase, unchanged},
    Fault{FindingCode::KeyBase64Url, isBase64Url, fromBase64Url},
    Fault{FindingCode::KeyTypeUnknown, hasTypeInOtherCase, withLowerType},
    Fault{FindingCode::KeyTypeMistaken, hasMistakenType, withOtherType},
    Fault{FindingCode::KeyFormEd25519Spki, isWrappedEd25519, unwrappedEd25519},
    Fault{FindingCode::KeyPrivatePublished, isPrivate, unchanged},
    Fault{FindingCode::KeyTruncated, isTruncated, unchanged},
};

bool hasInvalidName(const KeyRecord &record, const Tag &tag)
{
    return std::ranges::any_of(record.tags.problems(), [&tag](const Problem &problem) {
        return problem.code == ProblemCode::TagNameInvalid && problem.token == tag.name;
    });
}

// The tags in their usual order and form: the version first and in capitals, no white space inside the key,
// no empty tags, none that is no tag, no tag given twice with the same value.
std::string rewritten(const KeyRecord &record)
{
    std::string text = "v=DKIM1";
    std::set<std::pair<std::string_view, std::string_view>> written;
    for (const Tag &tag : record.tags.tags()) {
        if (tag.name == "v" || hasInvalidName(record, tag) || !written.emplace(tag.name, tag.value).second)
            continue;
        text += "; " + tag.name + "=" + (tag.name == "p" ? without(tag.value, " \t") : tag.value);
    }
    return text;
}

// All the mistakes of copying taken back.
KeyRecord mended(KeyRecord record)
{
    for (const Fault &fault : faults) {
        if (fault.isThere(record))
            record = parseKeyRecord(fault.mend(record.text));
    }
    return record;
}

// How long the text is says where it was cut off.
std::string tokenOf(FindingCode code, const KeyRecord &record)
{
    return code == FindingCode::KeyTruncated ? std::to_string(record.text.size()) : record.problem->token;
}

} // namespace

// A private key comes first, whatever it is wrapped in: nothing else is as urgent.
std::vector<Finding> faultsOf(const KeyRecord &record)
{
    std::vector<Finding> findings;
    if (isPrivate(mended(record)))
        findings.push_back({FindingCode::KeyPrivatePublished, record.problem->where, {}});
    for (const Fault &fault : faults) {
        if (findings.empty() && fault.isThere(record))
            findings.push_back({fault.code, record.problem->where, tokenOf(fault.code, record)});
    }
    return findings;
}

std::optional<std::string> repaired(const KeyRecord &record)
{
    if (record.problem->code == ProblemCode::KeyNotARecord)
        return std::nullopt;
    const KeyRecord better = mended(record);
    if (better.problem && better.problem->code == ProblemCode::KeyVersionUnknown
        && !hasVersionInOtherCase(better))
        return std::nullopt; // another version may mean another thing
    const KeyRecord result = parseKeyRecord(rewritten(better));
    return result.problem ? std::nullopt : std::optional(result.text);
}

} // namespace dkimlens::dkim
