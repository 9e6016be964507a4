// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/header_hash.h"

#include "core/engine/dkim/canonicalization.h"
#include "core/engine/dkim/sinks.h"

#include <unordered_map>

namespace dkimlens::dkim {

namespace {

// Tells `sink` how the selected fields come about, each with its line end.
template<CanonicalSink Sink>
void describeFields(const message::Message &message, const HeaderToHash &header, Sink &sink)
{
    for (const SelectedField &choice : header.selected) {
        if (!choice.field)
            continue; // contributes nothing
        const message::HeaderField &field = message.fields()[*choice.field];
        canonicalizeField(message, field, header.canonicalization, sink);
        canonicalizeFieldEnd(message, field, sink);
    }
}

// The same of the signature's own field: b= emptied, and no line end.
template<CanonicalSink Sink>
void describeOwn(const message::Message &message, const HeaderToHash &header, Sink &sink)
{
    const message::HeaderField &field = message.fields()[header.own];
    canonicalizeSignatureField(message, field, header.canonicalization, header.blank, sink);
}

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
    crypto::Digest digest(header.hash);
    DigestSink hashing(digest);
    HeaderHash result;
    if (detail == trace::Detail::Verdict) {
        describeFields(message, header, hashing);
        describeOwn(message, header, hashing);
    } else {
        auto fields = std::make_shared<EditedText>();
        auto own = std::make_shared<EditedText>();
        auto whole = std::make_shared<EditedText>();
        TeeSink hashed(hashing, *whole);
        TeeSink first(hashed, *fields);
        TeeSink last(hashed, *own);
        describeFields(message, header, first);
        describeOwn(message, header, last);
        result.fields = std::move(fields);
        result.own = std::move(own);
        result.whole = std::move(whole);
    }
    hashing.flush();
    result.size = hashing.made();
    result.digest = digest.finish();
    return result;
}

} // namespace dkimlens::dkim
