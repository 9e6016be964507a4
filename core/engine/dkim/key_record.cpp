// SPDX-License-Identifier: Apache-2.0
// Deliberately liberal: a tag named "x-…", which RFC 6376, 3.2 does not allow, is ignored as the unknown tag
// that its publisher meant it to be.

#include "core/engine/dkim/key_record.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/tag_values.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

namespace {

constexpr std::string_view keyVersion = "DKIM1";

struct KeyTypeRow
{
    std::string_view name;
    crypto::KeyType type;
};

constexpr std::array keyTypes{
    KeyTypeRow{"rsa", crypto::KeyType::Rsa}, // RFC 6376, 3.6.1
    KeyTypeRow{"ed25519", crypto::KeyType::Ed25519}, // RFC 8463, 4
};

std::optional<crypto::KeyType> keyTypeNamed(std::string_view name)
{
    const auto *row = std::ranges::find(keyTypes, name, &KeyTypeRow::name);
    return row == keyTypes.end() ? std::nullopt : std::optional(row->type);
}

std::vector<std::string> listOf(const TagList &tags, std::string_view name)
{
    std::vector<std::string> items;
    const Tag *tag = tags.find(name);
    if (!tag)
        return items;
    for (const Slice item : splitList(Slice(tag->value)))
        items.emplace_back(item.text());
    return items;
}

std::string valueOf(const TagList &tags, std::string_view name, std::string_view whenAbsent)
{
    const Tag *tag = tags.find(name);
    return tag ? tag->value : std::string(whenAbsent);
}

bool contains(const std::vector<std::string> &items, std::string_view item)
{
    return std::ranges::find(items, item) != items.end();
}

// Text of another kind at the name: an SPF record, what a wildcard answers.
bool looksLikeKeyRecord(const TagList &tags)
{
    if (const Tag *version = tags.find("v"))
        return toLower(version->value).starts_with("dkim") || parseNumber(version->value).has_value();
    return std::ranges::any_of(tags.tags(), [](const Tag &tag) { return equalsIgnoringCase(tag.name, "p"); });
}

Problem problemWith(ProblemCode code, const Tag *tag)
{
    return tag ? Problem{code, tag->valueRange, tag->value} : Problem{code, {}, {}};
}

// "x-note=…": the grammar of tag names has no hyphen (RFC 6376, 3.2).
bool isExtension(const Problem &problem)
{
    return problem.code == ProblemCode::TagNameInvalid && problem.token.starts_with("x-");
}

std::optional<Problem> formProblem(const KeyRecord &record)
{
    if (!looksLikeKeyRecord(record.tags))
        return Problem{ProblemCode::KeyNotARecord, {0, record.text.size()}, record.text};
    const auto fault = std::ranges::find_if_not(record.tags.problems(), isExtension);
    if (fault != record.tags.problems().end())
        return *fault;
    const Tag *version = record.tags.find("v");
    if (version && version != record.tags.tags().data())
        return problemWith(ProblemCode::KeyVersionNotFirst, version);
    if (version && version->value != keyVersion)
        return problemWith(ProblemCode::KeyVersionUnknown, version);
    return std::nullopt;
}

std::optional<Problem> keyProblem(const KeyRecord &record)
{
    const Tag *key = record.tags.find("p");
    if (!key)
        return Problem{ProblemCode::RequiredTagMissing, {}, "p"};
    if (key->value.empty())
        return problemWith(ProblemCode::KeyRevoked, key);
    if (!record.type)
        return problemWith(ProblemCode::KeyTypeUnknown, record.tags.find("k"));
    const bool hasForm = record.key && isAllowedForm(*record.key);
    return hasForm ? std::nullopt : std::optional(problemWith(ProblemCode::KeyDataInvalid, key));
}

} // namespace

bool isAllowedForm(const crypto::PublicKey &key)
{
    return key.type() == crypto::KeyType::Rsa || key.form() == crypto::KeyForm::Raw;
}

bool KeyRecord::allowsHash(crypto::Hash hash) const
{
    return !tags.find("h") || contains(hashes, hash == crypto::Hash::Sha1 ? "sha1" : "sha256");
}

bool KeyRecord::allowsEmail() const
{
    return contains(services, "*") || contains(services, "email");
}

KeyRecord parseKeyRecord(std::string_view text)
{
    KeyRecord record;
    record.text = text;
    record.tags = TagList::parse(Slice(record.text));
    record.typeName = valueOf(record.tags, "k", "rsa");
    record.type = keyTypeNamed(record.typeName);
    record.hashes = listOf(record.tags, "h");
    record.services = record.tags.find("s") ? listOf(record.tags, "s") : std::vector<std::string>{"*"};
    const std::vector<std::string> flags = listOf(record.tags, "t");
    record.isTesting = contains(flags, "y");
    record.forbidsSubdomains = contains(flags, "s");
    record.notes = valueOf(record.tags, "n", "");
    if (const Tag *key = record.tags.find("p"))
        record.keyOctets = crypto::fromBase64(key->value);
    if (record.type && record.keyOctets)
        record.key = crypto::PublicKey::decode(*record.type, *record.keyOctets);
    record.problem = formProblem(record);
    if (!record.problem)
        record.problem = keyProblem(record);
    return record;
}

} // namespace dkimlens::dkim
