// SPDX-License-Identifier: Apache-2.0
#include "core/engine/diagnose/canonical_body.h"

#include "core/engine/dkim/canonicalization.h"

#include <algorithm>

namespace dkimlens::diagnose {

namespace {

std::vector<std::size_t> lineBegins(std::string_view text)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t lf = text.find('\n'); lf != std::string_view::npos; lf = text.find('\n', lf + 1))
        begins.push_back(lf + 1);
    if (begins.back() != text.size())
        begins.push_back(text.size());
    return begins;
}

} // namespace

CanonicalBody::CanonicalBody(const Document &document, const BodyTarget &target)
    : m_document(document)
    , m_target(target)
    , m_edited(dkim::canonicalBody(document.message(), target.canonicalization))
    , m_text(m_edited.bytes(document.message().bytes()))
    , m_lines(lineBegins(m_text))
{
}

bool CanonicalBody::isMetWithout(std::span<const ByteRange> stretches) const
{
    crypto::Digest digest(m_target.hash);
    std::uint64_t room = m_target.limit.value_or(UINT64_MAX);
    const auto add = [&](std::size_t begin, std::size_t end) {
        const std::size_t size = static_cast<std::size_t>(std::min<std::uint64_t>(end - begin, room));
        digest.add(text().substr(begin, size));
        room -= size;
    };
    std::size_t at = 0;
    for (const ByteRange &stretch : stretches) {
        add(at, stretch.begin);
        at = stretch.end;
    }
    add(at, m_text.size());
    const bool isCut = m_target.limit && room > 0; // shorter than l= says
    return !isCut && digest.finish() == m_target.wanted;
}

Repairs CanonicalBody::removalOf(std::span<const ByteRange> stretches) const
{
    Repairs repairs;
    for (const ByteRange &stretch : stretches) {
        const std::size_t end =
            stretch.end == m_text.size() ? m_document.message().body().end : sourceAfter(stretch.end);
        repairs.push_back({{sourceAfter(stretch.begin), end}, {}});
    }
    return repairs;
}

// What follows the octet before `offset`.
std::size_t CanonicalBody::sourceAfter(std::size_t offset) const
{
    if (offset == 0)
        return m_document.message().body().begin;
    EditedText::Reader reader(m_edited);
    while (const std::optional<EditedText::Run> run = reader.next()) {
        const Edit &edit = run->edit;
        if (edit.output.end < offset || edit.output.isEmpty())
            continue;
        const bool isKept = edit.kind == Edit::Kind::Kept;
        return isKept ? edit.source.begin + (offset - edit.output.begin) : edit.source.end;
    }
    return m_document.message().body().end;
}

std::size_t CanonicalBody::placeOf(std::size_t source) const
{
    EditedText::Reader reader(m_edited);
    while (const std::optional<EditedText::Run> run = reader.next()) {
        const Edit &edit = run->edit;
        if (edit.source.end <= source)
            continue;
        const bool isInside = edit.kind == Edit::Kind::Kept && edit.source.begin < source;
        return isInside ? edit.output.begin + (source - edit.source.begin) : edit.output.begin;
    }
    return m_text.size();
}

} // namespace dkimlens::diagnose
