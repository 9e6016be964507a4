// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/key_search.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/crypto/opened_signature.h"
#include "core/engine/diagnose/text_encodings.h"
#include "core/engine/dkim/key_record.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dkimlens::diagnose {

using crypto::KeyType;
using crypto::PublicKey;
using dkim::Match;

namespace {

// The hash that the signer signed, raw. Nothing where the key did not make the signature.
std::optional<std::string> openedWith(const PublicKey &key, std::string_view signature)
{
    const std::optional<crypto::OpenedSignature> opened = crypto::openSignature(key, signature);
    if (!opened || !opened->isAsRequired())
        return std::nullopt;
    return std::string(opened->digest());
}

// A key that may have made the signature, and how it is called.
struct KeyToTry
{
    PublicKey key;
    std::string name;
};

void addKey(std::vector<KeyToTry> &keys, const std::string &record, const std::string &name)
{
    if (std::optional<PublicKey> key = dkim::parseKeyRecord(record).key)
        keys.push_back({std::move(*key), name});
}

// "name" → "name.rest".
std::string beside(const std::string &keyName, const std::string &selector, const std::string &neighbour)
{
    return neighbour + keyName.substr(std::min(selector.size(), keyName.size()));
}

// Other records of the name, known keys of the domain, the keys of neighbouring selectors.
std::vector<KeyToTry> otherKeys(const Case &subject)
{
    std::vector<KeyToTry> keys;
    const dkim::SignatureKey &used = subject.signature.key;
    for (std::size_t at = 0; at < used.records.size(); ++at) {
        if (at != used.chosen && used.records[at].key)
            keys.push_back({*used.records[at].key, used.name});
    }
    const std::string domain = "._domainkey." + toLower(subject.signature.signature.domain);
    for (const dkim::KnownKey &known : subject.knownKeys) {
        if (known.name.ends_with(domain) || known.name == used.name)
            addKey(keys, known.record, known.name);
    }
    const std::string &selector = subject.signature.signature.selector;
    for (const std::string &neighbour : neighboursOf(selector)) {
        const dns::Answer *answer = subject.answers.find({beside(used.name, selector, neighbour)});
        for (std::size_t at = 0; answer && at < std::min(answer->txt.size(), dkim::maxKeyRecords); ++at)
            addKey(keys, answer->txt[at].joined(), answer->question.name);
    }
    return keys;
}

// What b= may have been before something took it for text.
using Mend = std::string (*)(std::string_view value);

std::string unescaped(std::string_view value)
{
    return fromQuotedPrintable(value);
}

std::string plusForSpace(std::string_view value)
{
    std::string mended(value);
    for (std::size_t at = 1; at + 1 < mended.size(); ++at) {
        if (mended[at] == ' ' && !isFoldingSpace(mended[at - 1]) && !isFoldingSpace(mended[at + 1]))
            mended[at] = '+';
    }
    return mended;
}

std::string fromUrlAlphabet(std::string_view value)
{
    std::string mended(value);
    std::ranges::replace(mended, '-', '+');
    std::ranges::replace(mended, '_', '/');
    return mended;
}

constexpr std::array<Mend, 3> mends{unescaped, plusForSpace, fromUrlAlphabet};

class KeySearcher
{
public:
    KeySearcher(const Case &subject, const Document &document, Meter &meter)
        : m_subject(subject)
        , m_document(document)
        , m_meter(meter)
        , m_signature(document.signature())
    {
    }

    KeySearch run()
    {
        m_result.facts.bodyHash = m_subject.signature.bodyHash;
        m_result.facts.signature = m_subject.signature.signatureMatch;
        if (!m_signature.algorithm)
            return std::move(m_result);
        const dkim::KeyRecord *record = m_subject.signature.key.record();
        const PublicKey *key = record && record->key ? &*record->key : nullptr;
        m_result.facts.hasKey = key != nullptr;
        m_result.facts.canOpen = m_signature.algorithm->key == KeyType::Rsa;
        if (!tryPublished(key) && !tryOthers() && !tryMends(key))
            giveUp(key);
        return std::move(m_result);
    }

private:
    bool fits(const PublicKey &key) const { return key.type() == m_signature.algorithm->key; }

    bool tryPublished(const PublicKey *key)
    {
        if (!key || !fits(*key))
            return false;
        if (key->type() == KeyType::Ed25519) {
            m_result.target = HeaderTarget(*key, m_signature.signature);
            return m_result.facts.signature == Match::Match;
        }
        const std::optional<std::string> hash = openedWith(*key, m_signature.signature);
        m_result.facts.keyOpensSignature = hash.has_value();
        if (!hash)
            return false;
        aimAt(*hash);
        explain(Kind::KeyOpensSignature, Certainty::RuledOut, m_subject.signature.key.name);
        explain(Kind::SignatureValueDamaged, Certainty::RuledOut, {});
        return true;
    }

    bool tryOthers()
    {
        return std::ranges::any_of(otherKeys(m_subject),
                                   [this](const KeyToTry &other) { return tryOther(other); });
    }

    bool tryOther(const KeyToTry &other)
    {
        if (!fits(other.key) || !m_meter.admits(HeaderTarget::verificationCost))
            return false;
        ++m_tried;
        if (!takeIfMadeWith(other.key, m_signature.signature))
            return false;
        if (other.key.type() == KeyType::Ed25519)
            m_result.target = HeaderTarget(other.key, m_signature.signature);
        explain(Kind::OtherKey, Certainty::Proved, other.name);
        return true;
    }

    // An Ed25519 signature that was damaged cannot be told from a changed header, unless it verifies.
    bool tryMends(const PublicKey *key)
    {
        const dkim::Tag *tag = m_signature.tags.find("b");
        if (!key || !fits(*key) || !tag || m_result.facts.signature == Match::Match)
            return false;
        const std::string_view value = m_document.text(tag->valueRange);
        for (const Mend mend : mends) {
            const std::string mended = mend(value);
            const std::optional<std::string> octets = crypto::fromBase64(mended);
            if (mended == value || !octets || !m_meter.admits(HeaderTarget::verificationCost))
                continue;
            if (!takeIfMadeWith(*key, *octets))
                continue;
            Explanation explanation;
            explanation.kind = Kind::SignatureValueDamaged;
            explanation.repairs = {{tag->valueRange, mended}};
            m_result.explanations.push_back(std::move(explanation));
            return true;
        }
        return false;
    }

    // Whether the key made this signature; an Ed25519 one can tell only where the header is unchanged.
    bool takeIfMadeWith(const PublicKey &key, const std::string &signature)
    {
        if (key.type() == KeyType::Ed25519)
            return key.verifies(*m_signature.hash, m_subject.signature.headerHash, signature);
        const std::optional<std::string> hash = openedWith(key, signature);
        if (hash)
            aimAt(*hash);
        return hash.has_value();
    }

    void aimAt(const std::string &hash)
    {
        m_result.facts.signedHash = hash;
        m_result.target = HeaderTarget(hash);
    }

    void giveUp(const PublicKey *key)
    {
        if (m_result.facts.signature == Match::Match)
            return;
        const bool isUnproved = m_signature.algorithm->key == KeyType::Rsa && key && fits(*key);
        if (isUnproved) {
            Explanation explanation;
            explanation.kind = Kind::NoKeyFits;
            explanation.certainty = Certainty::Consistent;
            explanation.count = m_tried + 1;
            explanation.token = m_subject.signature.key.name;
            m_result.explanations.push_back(std::move(explanation));
        }
        const std::string &selector = m_signature.selector;
        for (const std::string &neighbour : neighboursOf(selector)) {
            dns::Question question{beside(m_subject.signature.key.name, selector, neighbour)};
            if (!m_subject.signature.key.name.empty() && !m_subject.answers.find(question))
                m_result.unanswered.push_back(std::move(question));
        }
    }

    void explain(Kind kind, Certainty certainty, const std::string &token)
    {
        Explanation explanation;
        explanation.kind = kind;
        explanation.certainty = certainty;
        explanation.token = token;
        m_result.explanations.push_back(std::move(explanation));
    }

    const Case &m_subject;
    const Document &m_document;
    Meter &m_meter;
    const dkim::Signature &m_signature;
    KeySearch m_result;
    std::size_t m_tried = 0;
};

// "selector1" → "selector" and 1.
std::optional<std::uint32_t> trailingNumber(std::string_view selector, std::size_t &begin)
{
    begin = selector.size();
    while (begin > 0 && isDigit(selector[begin - 1]))
        --begin;
    std::uint32_t number = 0;
    const char *end = selector.data() + selector.size();
    const auto [last, problem] = std::from_chars(selector.data() + begin, end, number);
    const bool isRead = begin < selector.size() && problem == std::errc() && last == end;
    return isRead ? std::optional(number) : std::nullopt;
}

} // namespace

KeySearch searchKey(const Case &subject, const Document &document, Meter &meter)
{
    return KeySearcher(subject, document, meter).run();
}

std::vector<std::string> neighboursOf(const std::string &selector)
{
    constexpr std::uint32_t highest = 9; // beyond it numbers are dates and serials
    std::vector<std::string> neighbours;
    std::size_t begin = 0;
    const std::optional<std::uint32_t> number = trailingNumber(selector, begin);
    if (!number || *number > highest || selector.size() - begin > 1)
        return neighbours;
    for (std::uint32_t other = *number > 2 ? *number - 2 : 1; other <= *number + 2; ++other) {
        if (other != *number)
            neighbours.push_back(selector.substr(0, begin) + std::to_string(other));
    }
    return neighbours;
}

} // namespace dkimlens::diagnose
