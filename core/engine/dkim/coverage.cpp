// SPDX-License-Identifier: Apache-2.0
// From a verified signature to the bytes that it covers.

#include "core/engine/dkim/coverage.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <set>
#include <string>

namespace dkimlens::dkim {

namespace {

// Where in the message the octet stands that makes the octet `output` of the text.
std::size_t sourceAt(const EditedText &text, std::size_t output)
{
    EditedText::Reader reader(text);
    while (const std::optional<EditedText::Run> run = reader.next()) {
        const Edit &edit = run->edit;
        if (edit.output.contains(output))
            return edit.source.begin + (edit.kind == Edit::Kind::Kept ? output - edit.output.begin : 0);
    }
    return 0;
}

// Where the octets begin that l= kept out of the hash. A limit that nothing follows ends the body.
std::optional<std::size_t> limitIn(ByteRange body, const VerifiedSignature &signature)
{
    const trace::Step *made = trace::find(signature.trace, "dkim.body");
    const std::optional<std::uint64_t> length = signature.signature.bodyLength;
    if (!length || !made || !made->change || *length > signature.body.canonical)
        return {};
    const EditedText &text = *made->change->text;
    return text.limit() ? sourceAt(text, *text.limit()) : body.end;
}

ByteRange rangeOfTag(const Signature &signature, std::string_view name)
{
    const Tag *tag = signature.tags.find(name);
    return tag ? ByteRange{tag->nameRange.begin, tag->valueRange.end} : ByteRange{};
}

// A seal of ARC covers header fields alone (RFC 8617, 5.1.1).
bool isSeal(const VerifiedSignature &signature)
{
    return signature.trace.id == "arc.seal";
}

// Which field is what to the signature.
class FieldCovers
{
public:
    FieldCovers(const message::Message &message, const VerifiedSignature &signature)
        : m_message(message)
        , m_signature(signature)
    {
        for (const SelectedField &selected : signature.selected) {
            if (selected.field) {
                m_signed.insert(*selected.field);
                if (!isSeal(signature)) // above those that a seal took stand later sets
                    m_taken.insert(selected.header.name);
            } else {
                m_guarded.insert(selected.header.name);
            }
        }
        for (const Finding &finding : signature.findings) {
            if (finding.code == FindingCode::HeaderNotSigned
                || finding.code == FindingCode::HeaderAddedAfterSigning)
                m_lacking.insert(toLower(finding.token));
        }
    }

    CoverageRun runOf(std::size_t index) const
    {
        const message::HeaderField &field = m_message.fields()[index];
        const std::string name = toLower(m_message.text(field.name));
        const Cover cover = coverOf(index, name);
        const bool isSigned = cover != Cover::NotSigned && cover != Cover::AddedAfterSigning;
        return {field.range, cover, !isSigned && m_lacking.contains(name)};
    }

private:
    Cover coverOf(std::size_t index, const std::string &name) const
    {
        if (index == m_signature.field)
            return Cover::ThisSignature;
        if (m_signed.contains(index))
            return m_guarded.contains(name) ? Cover::SignedGuarded : Cover::Signed;
        if (name == "dkim-signature")
            return Cover::OtherSignature;
        return m_taken.contains(name) ? Cover::AddedAfterSigning : Cover::NotSigned;
    }

    const message::Message &m_message;
    const VerifiedSignature &m_signature;
    std::set<std::size_t> m_signed;
    std::set<std::string> m_taken; // names of which a field is signed
    std::set<std::string> m_guarded;
    std::set<std::string> m_lacking;
};

} // namespace

Coverage coverageOf(const message::Message &message, const VerifiedSignature &signature)
{
    Coverage coverage;
    const FieldCovers fields(message, signature);
    for (std::size_t i = 0; i < message.fields().size(); ++i)
        coverage.runs.push_back(fields.runOf(i));

    const ByteRange body = message.body();
    if (isSeal(signature)) {
        if (!body.isEmpty())
            coverage.runs.push_back({body, Cover::NotSigned});
        return coverage;
    }
    coverage.limit = limitIn(body, signature);
    const std::size_t end = coverage.limit.value_or(body.end);
    if (end > body.begin)
        coverage.runs.push_back({{body.begin, end}, Cover::Signed});
    if (body.end > end)
        coverage.runs.push_back({{end, body.end}, Cover::AfterLimit, true});
    if (coverage.limit) {
        coverage.bodyLength = *signature.signature.bodyLength;
        coverage.limitTag = rangeOfTag(signature.signature, "l");
    }
    return coverage;
}

} // namespace dkimlens::dkim
