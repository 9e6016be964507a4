// SPDX-License-Identifier: Apache-2.0
#include "core/engine/arc/collect.h"

#include "core/engine/arc/instance.h"
#include "core/engine/base/ascii.h"

#include <algorithm>
#include <map>

namespace dkimlens::arc {

namespace {

using dkim::Canonicalization;

std::optional<FieldKind> kindNamed(std::string_view name)
{
    const auto *kind = std::ranges::find_if(
        fieldKinds, [&](FieldKind candidate) { return equalsIgnoringCase(name, nameOf(candidate)); });
    return kind == fieldKinds.end() ? std::nullopt : std::optional(*kind);
}

// In any case: the grammar's words are plain strings (RFC 8617, 3.9, chain-status; RFC 5234, 2.3).
std::optional<ChainStatus> statusOf(const dkim::Signature &seal)
{
    const dkim::Tag *tag = seal.tags.find("cv");
    const std::string word = tag ? toLower(tag->value) : std::string();
    if (word == "none")
        return ChainStatus::None;
    if (word == "pass")
        return ChainStatus::Pass;
    return word == "fail" ? std::optional(ChainStatus::Fail) : std::nullopt;
}

// Only what stands there once can be read as the set's.
const std::size_t *onlyField(const ArcSet &set, FieldKind kind)
{
    return set.all(kind).size() == 1 ? &set.all(kind).front() : nullptr;
}

dkim::VerifiedSignature unverified(std::size_t field, dkim::Signature signature)
{
    dkim::VerifiedSignature result;
    result.field = field;
    result.signature = std::move(signature);
    return result;
}

void readSignatures(const message::Message &message, ArcSet &set)
{
    const auto valueOf = [&](std::size_t field) { return message.slice(message.fields()[field].value); };
    if (const std::size_t *field = onlyField(set, FieldKind::MessageSignature))
        set.messageSignature = unverified(*field, readMessageSignature(valueOf(*field)));
    if (const std::size_t *field = onlyField(set, FieldKind::Seal)) {
        set.seal = unverified(*field, readSeal(valueOf(*field)));
        set.status = statusOf(set.seal->signature);
    }
}

// The instance is no identity: what applies is the default (RFC 6376, 3.5, i=).
dkim::Signature readSignature(Slice value)
{
    dkim::Signature signature = dkim::parseSignature(skipComments(value));
    signature.identity = "@" + signature.domain;
    signature.identityDomain = signature.domain;
    return signature;
}

class Collector
{
public:
    explicit Collector(const message::Message &message)
        : m_message(message)
    {
    }

    Chain collect()
    {
        for (std::size_t i = 0; i < m_message.fields().size(); ++i) {
            const message::HeaderField &field = m_message.fields()[i];
            if (const std::optional<FieldKind> kind = kindNamed(m_message.text(field.name)))
                add(*kind, i);
        }
        for (auto &[instance, set] : m_sets) {
            readSignatures(m_message, set);
            m_chain.sets.push_back(std::move(set));
        }
        return std::move(m_chain);
    }

private:
    void add(FieldKind kind, std::size_t field)
    {
        const Result<int> instance = readInstance(kind, m_message.slice(m_message.fields()[field].value));
        if (!instance) {
            if (!m_chain.stray)
                m_chain.stray = instance.error();
            return;
        }
        ArcSet &set = m_sets[*instance];
        set.instance = *instance;
        set.fields.at(static_cast<std::size_t>(kind)).push_back(field);
    }

    const message::Message &m_message;
    std::map<int, ArcSet> m_sets;
    Chain m_chain;
};

void ask(const std::optional<dkim::VerifiedSignature> &signature, std::vector<dns::Question> &questions)
{
    const auto name = signature ? dkim::keyNameOf(signature->signature) : std::nullopt;
    if (name)
        questions.push_back({*name, dns::RecordType::Txt});
}

} // namespace

Chain collect(const message::Message &message)
{
    return Collector(message).collect();
}

dkim::Signature readMessageSignature(Slice value)
{
    return readSignature(value);
}

dkim::Signature readSeal(Slice value)
{
    dkim::Signature signature = readSignature(value);
    signature.canonicalization =
        dkim::CanonicalizationPair{Canonicalization::Relaxed, Canonicalization::Relaxed};
    signature.expiration.reset(); // x= is none of its tags
    return signature;
}

std::vector<dns::Question> questionsOf(const message::Message &message)
{
    std::vector<dns::Question> questions;
    for (const ArcSet &set : collect(message).sets) {
        ask(set.messageSignature, questions);
        ask(set.seal, questions);
    }
    return questions;
}

} // namespace dkimlens::arc
