// SPDX-License-Identifier: Apache-2.0
#include "core/engine/compare/header_rows.h"

#include "core/engine/base/ascii.h"
#include "core/engine/compare/canonical_lines.h"
#include "core/engine/compare/subject.h"
#include "core/engine/dkim/canonicalization.h"

#include <unordered_map>

namespace dkimlens::compare {

using message::HeaderField;
using message::Message;

namespace {

constexpr std::size_t nowhere = SIZE_MAX;

// A sink that keeps what is made, and nothing else.
class TextSink
{
public:
    explicit TextSink(std::string &text)
        : m_text(text)
    {
    }

    void keep(Slice slice) { m_text += slice.text(); }
    void replace(Slice /*slice*/, std::string_view with, Rule /*rule*/) { m_text += with; }
    void remove(Slice /*slice*/, Rule /*rule*/) { }
    void add(std::size_t /*at*/, std::string_view text, Rule /*rule*/) { m_text += text; }

private:
    std::string &m_text;
};

// The fields of one message by name, top to bottom, without the signature's own. Lines that are no fields
// have the empty name.
class NamedFields
{
public:
    NamedFields(const Message &message, std::optional<std::size_t> own)
    {
        for (std::size_t i = 0; i < message.fields().size(); ++i) {
            if (i != own)
                m_byName[toLower(message.text(message.fields()[i].name))].push_back(i);
        }
    }

    // The n-th of its name from the bottom.
    std::size_t fromBottom(const std::string &name, std::size_t n) const
    {
        const auto named = m_byName.find(name);
        return named == m_byName.end() || n >= named->second.size()
            ? nowhere
            : named->second[named->second.size() - 1 - n];
    }

    const std::unordered_map<std::string, std::vector<std::size_t>> &byName() const { return m_byName; }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName;
};

// One of the two messages: what of it has a row already, and the text that its rows make.
class HeaderSide
{
public:
    HeaderSide(const Message &message, std::optional<std::size_t> own, std::string &text)
        : m_message(message)
        , m_own(own)
        , m_named(message, own)
        , m_hasRow(message.fields().size(), false)
        , m_partners(message.fields().size(), nowhere)
        , m_text(text)
    {
    }

    const Message &message() const { return m_message; }
    const NamedFields &named() const { return m_named; }
    std::size_t size() const { return m_partners.size(); }
    bool hasRow(std::size_t field) const { return m_hasRow[field]; }
    std::size_t partnerOf(std::size_t field) const { return m_partners[field]; }
    std::string_view textOf(const Place &place) const
    {
        return std::string_view(m_text).substr(place.text.begin, place.text.size());
    }

    std::string_view writtenAs(const Place &place) const
    {
        return m_message.text(m_message.fields()[place.first].text);
    }

    // The other message's field that is counted as each of this one is.
    void pairWith(const NamedFields &others)
    {
        for (const auto &[name, fields] : m_named.byName()) {
            for (std::size_t n = 0; n < fields.size(); ++n)
                m_partners[fields[fields.size() - 1 - n]] = others.fromBottom(name, n);
        }
    }

    // The next place in the text, with this field's canonical form; none, where there is no such field.
    Place put(std::size_t field, const dkim::CanonicalizationPair &canonicalization)
    {
        const std::size_t begin = m_text.size();
        if (field == nowhere)
            return {{begin, begin}, 0, 0};
        m_hasRow[field] = true;
        putText(field, canonicalization.header);
        return {{begin, m_text.size()}, field, 1};
    }

private:
    void putText(std::size_t index, dkim::Canonicalization algorithm)
    {
        const HeaderField &field = m_message.fields()[index];
        TextSink sink(m_text);
        if (index == m_own)
            dkim::canonicalizeSignatureField(m_message, field, algorithm, signatureSlot(m_message, index),
                                             sink);
        else if (field.isField())
            dkim::canonicalizeField(m_message, field, algorithm, sink);
        else
            dkim::restoreLineEnds(m_message.slice(field.text), sink);
        dkim::canonicalizeFieldEnd(m_message, field, sink);
    }

    const Message &m_message;
    std::optional<std::size_t> m_own;
    NamedFields m_named;
    std::vector<bool> m_hasRow;
    std::vector<std::size_t> m_partners;
    std::string &m_text;
};

class HeaderRows
{
public:
    HeaderRows(Comparison &comparison, const Message &one, const Message &other)
        : m_comparison(comparison)
        , m_one(one, comparison.subject.one, comparison.one.header)
        , m_other(other, comparison.subject.other, comparison.other.header)
    {
        m_one.pairWith(m_other.named());
        m_other.pairWith(m_one.named());
    }

    void addAll()
    {
        const Subject &subject = m_comparison.subject;
        addSigned();
        if (subject.basis != Basis::NoSignature)
            add(subject.one.value_or(nowhere), subject.other.value_or(nowhere), Cover::ThisSignature);
        addRest(subject.basis == Basis::NoSignature ? Cover::Signed : Cover::NotSigned);
    }

private:
    void addSigned()
    {
        std::unordered_map<std::string_view, std::size_t> taken;
        for (const dkim::SignedHeader &header : m_comparison.subject.signature.signedHeaders) {
            const std::size_t n = taken[header.name]++;
            add(m_one.named().fromBottom(header.name, n), m_other.named().fromBottom(header.name, n),
                Cover::Signed);
        }
    }

    // In the order of the other message, where what only the one has stands before what follows it there.
    void addRest(Cover cover)
    {
        std::size_t next = 0; // of the one
        for (std::size_t field = 0; field < m_other.size(); ++field) {
            if (isDone(m_other, m_comparison.subject.other, field))
                continue;
            const std::size_t partner = m_other.partnerOf(field);
            if (partner != nowhere)
                next = addOnlyInOne(next, partner, cover);
            add(partner, field, cover);
        }
        addOnlyInOne(next, m_one.size(), cover);
    }

    std::size_t addOnlyInOne(std::size_t begin, std::size_t end, Cover cover)
    {
        for (; begin < end; ++begin) {
            if (!isDone(m_one, m_comparison.subject.one, begin) && m_one.partnerOf(begin) == nowhere)
                add(begin, nowhere, cover);
        }
        return begin;
    }

    static bool isDone(const HeaderSide &side, std::optional<std::size_t> own, std::size_t field)
    {
        return side.hasRow(field) || field == own;
    }

    void add(std::size_t one, std::size_t other, Cover cover)
    {
        if (one == nowhere && other == nowhere)
            return; // signed as absent, and absent
        const dkim::CanonicalizationPair &canonicalization = m_comparison.subject.canonicalization;
        Row row{
            Part::Header, cover, {}, m_one.put(one, canonicalization), m_other.put(other, canonicalization)};
        row.difference = differenceOf(row);
        m_comparison.header.push_back(row);
    }

    Difference differenceOf(const Row &row) const
    {
        if (row.other.count == 0)
            return Difference::OnlyInOne;
        if (row.one.count == 0)
            return Difference::OnlyInOther;
        if (m_one.textOf(row.one) != m_other.textOf(row.other))
            return Difference::Changed;
        if (row.cover == Cover::ThisSignature && !haveSameValue(row))
            return Difference::SignatureValue;
        const bool isSame = areTransmittedAlike(m_one.writtenAs(row.one), m_other.writtenAs(row.other));
        return isSame ? Difference::None : Difference::Swallowed;
    }

    bool haveSameValue(const Row &row) const
    {
        const auto valueOf = [](const Message &message, std::size_t field) {
            return dkim::parseSignature(message.slice(message.fields()[field].value)).signature;
        };
        return valueOf(m_one.message(), row.one.first) == valueOf(m_other.message(), row.other.first);
    }

    Comparison &m_comparison;
    HeaderSide m_one;
    HeaderSide m_other;
};

} // namespace

void addHeaderRows(Comparison &comparison, const Message &one, const Message &other)
{
    HeaderRows(comparison, one, other).addAll();
}

} // namespace dkimlens::compare
