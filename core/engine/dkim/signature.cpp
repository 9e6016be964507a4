// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/signature.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/dkim/tag_values.h"
#include "core/engine/dns/name.h"

#include <algorithm>
#include <array>

namespace dkimlens::dkim {

namespace {

constexpr std::string_view keyLabel = "._domainkey."; // RFC 6376, 3.6.2.1

struct AlgorithmRow
{
    std::string_view name;
    Algorithm algorithm;
};

// RFC 6376, 3.3; RFC 8301, 3.1; RFC 8463, 3. Values are case-sensitive (RFC 6376, 3.2).
constexpr std::array algorithms{
    AlgorithmRow{"rsa-sha256", {crypto::KeyType::Rsa, crypto::Hash::Sha256}},
    AlgorithmRow{"ed25519-sha256", {crypto::KeyType::Ed25519, crypto::Hash::Sha256}},
    AlgorithmRow{"rsa-sha1", {crypto::KeyType::Rsa, crypto::Hash::Sha1}},
};

std::optional<Algorithm> algorithmNamed(std::string_view name)
{
    const auto *row = std::ranges::find(algorithms, name, &AlgorithmRow::name);
    return row == algorithms.end() ? std::nullopt : std::optional(row->algorithm);
}

std::optional<Canonicalization> canonicalizationNamed(std::string_view name)
{
    if (name == "simple")
        return Canonicalization::Simple;
    if (name == "relaxed")
        return Canonicalization::Relaxed;
    return std::nullopt;
}

// An unknown algorithm still says how its hash was made: "rsa-sha512".
std::optional<crypto::Hash> hashNamed(std::string_view algorithm)
{
    if (algorithm.empty())
        return std::nullopt;
    if (algorithm.ends_with("-sha1"))
        return crypto::Hash::Sha1;
    return algorithm.ends_with("-sha512") ? crypto::Hash::Sha512 : crypto::Hash::Sha256;
}

Canonicalization bodyCanonicalization(std::string_view value)
{
    const std::size_t slash = value.find('/');
    if (slash == std::string_view::npos)
        return Canonicalization::Simple;
    return canonicalizationNamed(value.substr(slash + 1)).value_or(Canonicalization::Simple);
}

// The body's is simple where only the header's is named (RFC 6376, 3.5, c=).
std::optional<CanonicalizationPair> canonicalizationPair(std::string_view value)
{
    const std::size_t slash = value.find('/');
    const auto header = canonicalizationNamed(value.substr(0, slash));
    const auto body = slash == std::string_view::npos ? Canonicalization::Simple
                                                      : canonicalizationNamed(value.substr(slash + 1));
    if (!header || !body)
        return std::nullopt;
    return CanonicalizationPair{*header, *body};
}

std::optional<std::string> domainOf(const std::string &identity)
{
    const std::size_t at = identity.rfind('@');
    return at == std::string::npos ? std::nullopt : std::optional(identity.substr(at + 1));
}

std::vector<SignedHeader> signedHeaders(Slice value)
{
    std::vector<SignedHeader> names;
    for (const Slice item : splitList(value))
        names.push_back({toLower(item.text()), item.range()});
    return names;
}

// What the tag's reading needs, and whether it is there.
class Reader
{
public:
    Reader(Slice field, const TagList &tags)
        : m_field(field)
        , m_tags(tags)
    {
    }

    std::string text(std::string_view name) const
    {
        const Tag *tag = m_tags.find(name);
        return tag ? tag->value : std::string();
    }

    std::optional<std::string> optional(std::string_view name) const
    {
        const Tag *tag = m_tags.find(name);
        return tag ? std::optional(tag->value) : std::nullopt;
    }

    std::string octets(std::string_view name) const
    {
        return crypto::fromBase64(text(name)).value_or(std::string());
    }
    std::optional<std::uint64_t> number(std::string_view name) const { return parseNumber(text(name)); }

    std::optional<std::int64_t> time(std::string_view name) const
    {
        const std::optional<std::uint64_t> seconds = number(name);
        return seconds
            ? std::optional(static_cast<std::int64_t>(std::min<std::uint64_t>(*seconds, INT64_MAX)))
            : std::nullopt;
    }

    Slice slice(std::string_view name) const
    {
        const Tag *tag = m_tags.find(name);
        if (!tag)
            return {};
        return m_field.from(tag->valueRange.begin - m_field.range().begin).first(tag->valueRange.size());
    }

private:
    Slice m_field;
    const TagList &m_tags;
};

std::vector<std::string> queryMethods(const Reader &read)
{
    if (!read.optional("q"))
        return {"dns/txt"};
    std::vector<std::string> methods;
    for (const Slice item : splitList(read.slice("q")))
        methods.emplace_back(item.text());
    return methods;
}

} // namespace

ByteRange Signature::rangeOf(std::string_view tag) const
{
    const Tag *found = tags.find(tag);
    return found ? found->valueRange : ByteRange{};
}

Signature parseSignature(Slice value)
{
    Signature signature;
    signature.tags = TagList::parse(value);
    const Reader read(value, signature.tags);
    signature.algorithmName = read.text("a");
    signature.algorithm = algorithmNamed(signature.algorithmName);
    signature.hash = hashNamed(signature.algorithmName);
    const std::string canonicalization = read.optional("c").value_or("simple/simple");
    signature.canonicalization = canonicalizationPair(canonicalization);
    signature.bodyCanonicalization = bodyCanonicalization(canonicalization);
    signature.domain = read.text("d");
    signature.selector = read.text("s");
    signature.identity = read.optional("i").value_or("@" + signature.domain);
    signature.identityDomain = domainOf(fromQuotedPrintable(signature.identity));
    signature.signedHeaders = signedHeaders(read.slice("h"));
    signature.signature = read.octets("b");
    signature.bodyHash = read.octets("bh");
    signature.bodyLength = read.number("l");
    signature.timestamp = read.time("t");
    signature.expiration = read.time("x");
    signature.queryMethods = queryMethods(read);
    return signature;
}

std::optional<std::string> keyNameOf(const Signature &signature)
{
    const std::optional<std::string> selector = dns::toAscii(signature.selector);
    const std::optional<std::string> domain = dns::toAscii(signature.domain);
    if (!selector || !domain)
        return std::nullopt;
    std::string name = *selector;
    name += keyLabel;
    name += *domain;
    return name.size() <= dns::maxNameLength ? std::optional(name) : std::nullopt;
}

} // namespace dkimlens::dkim
