// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/body_hash.h"

#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/sinks.h"

#include <algorithm>

namespace dkimlens::dkim {

BodyHashes::BodyHashes(const message::Message &message, trace::Detail detail)
    : m_message(&message)
    , m_detail(detail)
{
}

const BodyHash &BodyHashes::get(Canonicalization canonicalization, crypto::Hash hash,
                                std::optional<std::uint64_t> limit)
{
    const Wanted wanted{canonicalization, hash, limit};
    const auto it = m_hashes.find(wanted);
    return it != m_hashes.end() ? it->second : m_hashes.emplace(wanted, compute(wanted)).first->second;
}

BodyHash BodyHashes::compute(const Wanted &wanted) const
{
    const Slice body = m_message->slice(m_message->body());
    const std::uint64_t limit = wanted.limit.value_or(UINT64_MAX);
    crypto::Digest digest(wanted.hash);
    DigestSink hashing(digest, limit);
    BodyHash result;
    if (m_detail == trace::Detail::Verdict) {
        canonicalizeBody(body, wanted.canonicalization, hashing);
    } else {
        auto made = std::make_shared<EditedText>();
        TeeSink both(hashing, *made);
        canonicalizeBody(body, wanted.canonicalization, both);
        if (limit < made->size())
            made->limitTo(static_cast<std::size_t>(limit));
        result.made = std::move(made);
    }
    hashing.flush();
    result.size = {.canonical = hashing.made(), .hashed = std::min(hashing.made(), limit)};
    result.digest = digest.finish();
    return result;
}

} // namespace dkimlens::dkim
