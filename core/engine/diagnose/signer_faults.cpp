// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/signer_faults.h"

#include "core/engine/crypto/digest.h"
#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/header_hash.h"

#include <algorithm>
#include <array>

namespace dkimlens::diagnose {

using crypto::Hash;
using dkim::Canonicalization;

namespace {

constexpr std::array hashes{Hash::Sha1, Hash::Sha256, Hash::Sha512};

std::string_view nameOf(Hash hash)
{
    return hash == Hash::Sha1 ? "sha1" : hash == Hash::Sha256 ? "sha256" : "sha512";
}

Canonicalization otherThan(Canonicalization canonicalization)
{
    return canonicalization == Canonicalization::Simple ? Canonicalization::Relaxed
                                                        : Canonicalization::Simple;
}

std::string_view nameOf(Canonicalization canonicalization)
{
    return canonicalization == Canonicalization::Simple ? "simple" : "relaxed";
}

std::string withLineFeeds(std::string_view text)
{
    std::string lines(text);
    std::erase(lines, '\r');
    return lines;
}

// One way in which the body's hash may have come about. Nothing where it is not this one.
using BodyWay = std::optional<Candidate> (*)(std::string_view text, std::string_view body,
                                             const BodyTarget &);

std::optional<Candidate> emptyBody(std::string_view /*text*/, std::string_view /*body*/,
                                   const BodyTarget &target)
{
    for (const std::string_view empty : {"", "\r\n", "\n"}) {
        if (crypto::digestOf(target.hash, empty) == target.wanted)
            return Candidate{Kind::EmptyBodyHashed, {}, {}, {}, 0};
    }
    return std::nullopt;
}

std::optional<Candidate> otherCanonicalization(std::string_view /*text*/, std::string_view body,
                                               const BodyTarget &target)
{
    BodyTarget other = target;
    other.canonicalization = otherThan(target.canonicalization);
    if (!other.isMetBy(body))
        return std::nullopt;
    return Candidate{Kind::OtherBodyCanonicalization, {}, std::string(nameOf(other.canonicalization)), {}, 0};
}

std::optional<Candidate> lineFeeds(std::string_view text, std::string_view /*body*/, const BodyTarget &target)
{
    if (crypto::digestOf(target.hash, withLineFeeds(text)) != target.wanted)
        return std::nullopt;
    return Candidate{Kind::LineEndsNotRestored, {}, {}, {}, 0};
}

// l= off by a line end or two, or meant for another form of the body; or all was hashed.
std::optional<Candidate> otherLength(std::string_view text, std::string_view /*body*/,
                                     const BodyTarget &target)
{
    constexpr std::int64_t near = 4; // octets
    if (!target.limit)
        return std::nullopt;
    const auto limit = static_cast<std::int64_t>(std::min<std::uint64_t>(*target.limit, INT64_MAX - near));
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t length :
         {limit - 2, limit + 2, limit - 1, limit + 1, limit - 4, limit + 4, size, size - 2}) {
        if (length < 0 || length > size)
            continue;
        const std::string_view hashed = text.substr(0, static_cast<std::size_t>(length));
        if (crypto::digestOf(target.hash, hashed) == target.wanted)
            return Candidate{Kind::BodyLengthOff, {}, {}, {}, hashed.size()};
    }
    return std::nullopt;
}

constexpr std::array<BodyWay, 4> bodyWays{emptyBody, otherCanonicalization, lineFeeds, otherLength};

} // namespace

std::optional<Candidate> bodyFault(const Document &document, const BodyTarget &target, Meter &meter)
{
    const std::string text =
        dkim::canonicalBody(document.message(), target.canonicalization).bytes(document.message().bytes());
    for (const BodyWay way : bodyWays) {
        if (!meter.admits(text.size()))
            return std::nullopt;
        if (std::optional<Candidate> fault = way(text, document.body(), target))
            return fault;
    }
    for (const Hash hash : hashes) {
        BodyTarget other = target;
        other.hash = hash;
        if (hash != target.hash && crypto::digestSize(hash) == target.wanted.size()
            && meter.admits(text.size()) && other.isMetBy(document.body()))
            return Candidate{Kind::OtherBodyHash, {}, std::string(nameOf(hash)), {}, 0};
    }
    return std::nullopt;
}

namespace {

std::vector<dkim::SelectedField> takenTopDown(const Document &document)
{
    std::vector<dkim::SelectedField> selected;
    std::map<std::string, std::size_t> used;
    for (const dkim::SignedHeader &header : document.signature().signedHeaders) {
        std::vector<std::size_t> fields = document.fields().named(header.name);
        std::erase(fields, document.own());
        const std::size_t next = used[header.name]++;
        selected.push_back({header, next < fields.size() ? std::optional(fields[next]) : std::nullopt});
    }
    return selected;
}

// Nothing where a tag that says how is lacking.
std::optional<dkim::HeaderToHash> toHash(const Document &document)
{
    const dkim::Signature &signature = document.signature();
    const dkim::Tag *blank = signature.tags.find("b");
    if (!blank || !signature.hash || !signature.canonicalization)
        return std::nullopt;
    return dkim::HeaderToHash{
        .selected = dkim::selectFields(document.fields(), signature.signedHeaders, document.own()),
        .own = document.own(),
        .blank = blank->slotRange,
        .canonicalization = signature.canonicalization->header,
        .hash = *signature.hash};
}

bool isMet(const Document &document, const HeaderTarget &target, const dkim::HeaderToHash &header,
           Meter &meter)
{
    return meter.admits(target.cost())
        && target.isMetBy(header.hash,
                          dkim::hashHeader(document.message(), header, trace::Detail::Verdict).digest);
}

} // namespace

std::optional<Candidate> headerFault(const Document &document, const HeaderTarget &target, Meter &meter)
{
    const std::optional<dkim::HeaderToHash> asTold = toHash(document);
    if (!asTold)
        return std::nullopt;
    dkim::HeaderToHash other = *asTold;
    other.canonicalization = otherThan(asTold->canonicalization);
    if (isMet(document, target, other, meter))
        return Candidate{
            Kind::OtherHeaderCanonicalization, {}, std::string(nameOf(other.canonicalization)), {}, 0};
    for (const Hash hash : hashes) {
        other = *asTold;
        other.hash = hash;
        if (hash != asTold->hash && isMet(document, target, other, meter))
            return Candidate{Kind::OtherHeaderHash, {}, std::string(nameOf(hash)), {}, 0};
    }
    return std::nullopt;
}

std::optional<Candidate> orderFault(const Document &document, const HeaderTarget &target, Meter &meter)
{
    std::optional<dkim::HeaderToHash> other = toHash(document);
    if (!other)
        return std::nullopt;
    other->selected = takenTopDown(document);
    if (!isMet(document, target, *other, meter))
        return std::nullopt;
    return Candidate{Kind::FieldsTakenTopDown, {}, {}, {}, 0};
}

} // namespace dkimlens::diagnose
