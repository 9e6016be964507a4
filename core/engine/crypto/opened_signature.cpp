// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/opened_signature.h"

#include "core/engine/crypto/der.h"
#include "core/engine/crypto/oid.h"

#include <openssl/asn1.h>

#include <algorithm>
#include <array>

namespace dkimlens::crypto {

namespace {

using namespace std::string_view_literals;

constexpr auto startOctets = "\x00\x01"sv;
constexpr char padding = '\xff';
constexpr std::size_t minPadding = 8; // RFC 8017, 9.2, step 4

struct HashPrefix
{
    Hash hash;
    std::string_view octets; // what DigestInfo has before the hash: RFC 8017, 9.2, note 1
};

constexpr std::array prefixes{
    HashPrefix{Hash::Sha1, "\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14"sv},
    HashPrefix{Hash::Sha256,
               "\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20"sv},
    HashPrefix{Hash::Sha512,
               "\x30\x51\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x03\x05\x00\x04\x40"sv},
};

std::string_view oidOf(const HashPrefix &prefix)
{
    constexpr std::size_t sizeAt = 5; // of the OBJECT IDENTIFIER
    return prefix.octets.substr(sizeAt + 1, static_cast<std::size_t>(prefix.octets[sizeAt]));
}

std::size_t equalOctets(std::string_view a, std::string_view b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

struct DigestInfo
{
    std::string_view oid; // contents of the OBJECT IDENTIFIER
    std::string_view digest;
    bool hasParameters = false;
};

// RFC 8017, A.2.4: SEQUENCE { SEQUENCE { OBJECT IDENTIFIER, NULL }, OCTET STRING }. What stands after it is
// left to the caller.
std::optional<DigestInfo> readDigestInfo(std::string_view octets)
{
    const auto info = takeDer(octets);
    if (!info || info->tag != V_ASN1_SEQUENCE)
        return std::nullopt;
    std::string_view rest = info->contents;
    const auto algorithm = takeDer(rest);
    const auto digest = takeDer(rest);
    if (!algorithm || algorithm->tag != V_ASN1_SEQUENCE || !digest || digest->tag != V_ASN1_OCTET_STRING
        || !rest.empty())
        return std::nullopt;
    rest = algorithm->contents;
    const auto oid = takeDer(rest);
    if (!oid || oid->tag != V_ASN1_OBJECT)
        return std::nullopt;
    return DigestInfo{oid->contents, digest->contents, !rest.empty()};
}

// Cuts the block into its parts, front to back. A part whose place is lost takes what is left.
class Cutter
{
public:
    explicit Cutter(OpenedSignature &opened)
        : m_opened(opened)
        , m_block(opened.block)
    {
    }

    void cut()
    {
        cutStart();
        cutPadding();
        cutSeparator();
        cutHashName();
        if (m_at < m_block.size())
            add({PartKind::Rest, PartCheck::Wrong, {m_at, m_block.size()}, m_at});
    }

private:
    std::string_view rest() const { return m_block.substr(m_at); }

    void add(const OpenedPart &part)
    {
        m_opened.parts.push_back(part);
        m_at = part.range.end;
    }

    void addNotFound(PartKind kind) { add({kind, PartCheck::NotFound, {m_at, m_at}, {}}); }

    // `equal`: how many octets are as required. Where the part is wrong, the next one is to blame.
    void addJudged(PartKind kind, PartCheck check, std::size_t size, std::size_t equal)
    {
        OpenedPart part{kind, check, {m_at, m_at + size}, {}};
        if (!part.isAsRequired() && m_at + equal < m_block.size())
            part.firstWrong = m_at + equal;
        add(part);
    }

    void cutStart()
    {
        const std::string_view start = m_block.substr(0, startOctets.size());
        const std::size_t equal = equalOctets(start, startOctets);
        addJudged(PartKind::Start, equal == startOctets.size() ? PartCheck::AsRequired : PartCheck::Wrong,
                  start.size(), equal);
    }

    // Where the ff do not end in 00, nothing tells what comes next: all the rest counts as padding.
    void cutPadding()
    {
        const std::size_t size = std::min(rest().find_first_not_of(padding), rest().size());
        const bool endsInSeparator = size > 0 && rest().substr(size).starts_with('\0');
        if (!endsInSeparator)
            addJudged(PartKind::Padding, size == rest().size() ? PartCheck::AsRequired : PartCheck::Wrong,
                      rest().size(), size);
        else
            addJudged(PartKind::Padding, size < minPadding ? PartCheck::Wrong : PartCheck::AsRequired, size,
                      size);
    }

    void cutSeparator()
    {
        if (rest().empty())
            addNotFound(PartKind::Separator);
        else
            addJudged(PartKind::Separator, PartCheck::AsRequired, 1, 1);
    }

    void cutHashName()
    {
        if (const auto info = readDigestInfo(rest())) {
            m_opened.hashOid = oidText(info->oid);
            addHashName(*info);
            addDigest(*info);
        } else {
            addUnreadableHashName();
            addNotFound(PartKind::Digest);
        }
    }

    void addUnreadableHashName()
    {
        if (rest().empty())
            return addNotFound(PartKind::HashName);
        std::size_t equal = 0; // with the hash that comes nearest
        for (const HashPrefix &prefix : prefixes)
            equal = std::max(equal, equalOctets(rest(), prefix.octets));
        addJudged(PartKind::HashName, PartCheck::Wrong, rest().size(), std::min(equal, rest().size() - 1));
    }

    void addHashName(const DigestInfo &info)
    {
        const auto size = static_cast<std::size_t>(info.digest.data() - rest().data());
        const auto *const prefix = std::ranges::find(prefixes, info.oid, oidOf);
        if (prefix == prefixes.end()) {
            const auto oid = static_cast<std::size_t>(info.oid.data() - rest().data());
            return addJudged(PartKind::HashName, PartCheck::HashUnknown, size, oid);
        }
        m_opened.hash = prefix->hash;
        addJudged(PartKind::HashName, checkOf(info, rest().substr(0, size), prefix->octets), size,
                  equalOctets(rest().substr(0, size), prefix->octets));
    }

    static PartCheck checkOf(const DigestInfo &info, std::string_view found, std::string_view required)
    {
        if (!info.hasParameters)
            return PartCheck::ParametersAbsent;
        return found == required ? PartCheck::AsRequired : PartCheck::Wrong;
    }

    void addDigest(const DigestInfo &info)
    {
        const bool differs = m_opened.hash && info.digest.size() != digestSize(*m_opened.hash);
        add({PartKind::Digest,
             differs ? PartCheck::SizeDiffers : PartCheck::AsRequired,
             {m_at, m_at + info.digest.size()},
             {}});
    }

    OpenedSignature &m_opened;
    std::string_view m_block;
    std::size_t m_at = 0;
};

Opening checkNumber(std::string_view signature, std::string_view modulus)
{
    if (signature.size() != modulus.size())
        return Opening::LengthDiffers;
    // Equally long big-endian numbers compare as their octets do: std::string's are compared without sign.
    return signature < modulus ? Opening::Opened : Opening::TooLarge;
}

} // namespace

bool OpenedSignature::isAsRequired() const
{
    return !parts.empty() && std::ranges::all_of(parts, &OpenedPart::isAsRequired);
}

std::optional<std::size_t> OpenedSignature::firstWrong() const
{
    const auto part =
        std::ranges::find_if(parts, [](const OpenedPart &p) { return p.firstWrong.has_value(); });
    return part == parts.end() ? std::nullopt : part->firstWrong;
}

std::string_view OpenedSignature::digest() const
{
    const auto part = std::ranges::find(parts, PartKind::Digest, &OpenedPart::kind);
    if (part == parts.end())
        return {};
    return std::string_view(block).substr(part->range.begin, part->range.size());
}

std::optional<OpenedSignature> openSignature(const PublicKey &key, std::string_view signature)
{
    if (key.type() != KeyType::Rsa)
        return std::nullopt;
    OpenedSignature opened;
    opened.signature = signature;
    opened.exponent = key.exponent();
    opened.modulus = key.modulus();
    opened.opening = checkNumber(opened.signature, opened.modulus);
    if (opened.opening != Opening::Opened)
        return opened;
    opened.block = key.open(signature);
    if (opened.block.empty())
        opened.opening = Opening::NotComputed;
    else
        Cutter(opened).cut();
    return opened;
}

} // namespace dkimlens::crypto
