// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/header_hash.h"

#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/sinks.h"

#include <unordered_map>

namespace dkimlens::dkim {

namespace {

// Feeds the digest, and keeps the description of each field where it is wanted.
class HeaderHasher
{
public:
    HeaderHasher(crypto::Hash hash, trace::Detail detail)
        : m_digest(hash)
        , m_sink(m_digest)
        , m_detail(detail)
    {
    }

    // `describe`: tells a sink how one canonical field comes about.
    template<typename Describe>
    void take(Describe describe)
    {
        if (m_detail == trace::Detail::Verdict)
            return describe(m_sink);
        auto made = std::make_shared<EditedText>();
        TeeSink both(m_sink, *made);
        describe(both);
        m_made.push_back(std::move(made));
    }

    HeaderHash finish()
    {
        m_sink.flush();
        return {.digest = m_digest.finish(), .size = m_sink.made(), .made = std::move(m_made)};
    }

private:
    crypto::Digest m_digest;
    DigestSink m_sink;
    trace::Detail m_detail;
    std::vector<std::shared_ptr<const EditedText>> m_made;
};

} // namespace

std::vector<SelectedField> selectFields(const message::FieldIndex &fields,
                                        const std::vector<SignedHeader> &names, std::size_t own)
{
    std::vector<SelectedField> selected;
    selected.reserve(names.size());
    std::unordered_map<std::string_view, std::size_t> taken; // fields of the name so far, from the bottom
    for (const SignedHeader &header : names) {
        const std::vector<std::size_t> &candidates = fields.named(header.name);
        std::size_t &used = taken[header.name];
        if (used < candidates.size() && candidates[candidates.size() - 1 - used] == own)
            ++used;
        const bool isThere = used < candidates.size();
        selected.push_back(
            {header, isThere ? std::optional(candidates[candidates.size() - 1 - used]) : std::nullopt});
        used += isThere ? 1 : 0;
    }
    return selected;
}

HeaderHash hashHeader(const message::Message &message, const HeaderToHash &header, trace::Detail detail)
{
    HeaderHasher hasher(header.hash, detail);
    for (const SelectedField &choice : header.selected) {
        if (!choice.field)
            continue; // contributes nothing
        const message::HeaderField &field = message.fields()[*choice.field];
        hasher.take([&](auto &sink) {
            canonicalizeField(message, field, header.canonicalization, sink);
            canonicalizeFieldEnd(message, field, sink);
        });
    }
    const message::HeaderField &field = message.fields()[header.own];
    hasher.take([&](auto &sink) {
        canonicalizeSignatureField(message, field, header.canonicalization, header.blank, sink);
    });
    return hasher.finish();
}

} // namespace dkimlens::dkim
