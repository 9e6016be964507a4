// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/target.h"

#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/header_hash.h"

namespace dkimlens::diagnose {

bool Meter::admits(std::uint64_t octets)
{
    constexpr std::uint64_t overhead = 2048; // a candidate costs more than its hash
    m_octets += octets + overhead;
    m_isSpent = m_isSpent || m_octets > m_budget.octets
        || (m_budget.stop && m_budget.stop->load(std::memory_order_relaxed));
    if (m_isSpent)
        return false;
    ++m_tried;
    if (m_budget.tried)
        m_budget.tried->store(m_tried, std::memory_order_relaxed);
    return true;
}

std::optional<BodyTarget> BodyTarget::of(const dkim::Signature &signature)
{
    if (!signature.hash || signature.bodyHash.size() != crypto::digestSize(*signature.hash))
        return std::nullopt;
    return BodyTarget{signature.bodyCanonicalization, *signature.hash, signature.bodyLength,
                      signature.bodyHash};
}

std::string BodyTarget::hashOf(std::string_view body) const
{
    crypto::Digest digest(hash);
    dkim::DigestSink sink(digest, limit.value_or(UINT64_MAX));
    dkim::canonicalizeBody(Slice(body), canonicalization, sink);
    sink.flush();
    if (limit && sink.made() < *limit)
        return {};
    return digest.finish();
}

HeaderTarget::HeaderTarget(std::string signedHash)
    : m_signedHash(std::move(signedHash))
{
}

HeaderTarget::HeaderTarget(crypto::PublicKey key, std::string signature)
    : m_key(std::move(key))
    , m_signature(std::move(signature))
{
}

bool HeaderTarget::isMetBy(crypto::Hash hash, std::string_view headerHash) const
{
    if (headerHash.empty())
        return false;
    return m_key ? m_key->verifies(hash, headerHash, m_signature) : headerHash == m_signedHash;
}

std::string headerHashOf(const Document &document)
{
    const dkim::Signature &signature = document.signature();
    const dkim::Tag *blank = signature.tags.find("b");
    if (!blank || !signature.hash || !signature.canonicalization
        || signature.signedHeaders.size() > dkim::maxSignedHeaders)
        return {};
    const dkim::HeaderToHash header{
        .selected = dkim::selectFields(document.fields(), signature.signedHeaders, document.own()),
        .own = document.own(),
        .blank = blank->slotRange,
        .canonicalization = signature.canonicalization->header,
        .hash = *signature.hash};
    return dkim::hashHeader(document.message(), header, trace::Detail::Verdict).digest;
}

} // namespace dkimlens::diagnose
