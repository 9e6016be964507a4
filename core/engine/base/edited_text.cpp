// SPDX-License-Identifier: Apache-2.0
#include "core/engine/base/edited_text.h"

#include <algorithm>
#include <utility>

namespace dkimlens {

void EditedText::keep(Slice slice)
{
    append(Edit::Kind::Kept, Rule::None, slice.range(), slice.size());
}

void EditedText::replace(Slice slice, std::string_view with, Rule rule)
{
    append(Edit::Kind::Replaced, rule, slice.range(), with.size());
    m_made += with;
}

void EditedText::remove(Slice slice, Rule rule)
{
    append(Edit::Kind::Removed, rule, slice.range(), 0);
}

void EditedText::add(std::size_t at, std::string_view text, Rule rule)
{
    append(Edit::Kind::Added, rule, {at, at}, text.size());
    m_made += text;
}

void EditedText::cutAt(std::size_t outputSize, Rule rule)
{
    const std::vector<Edit> edits = std::exchange(m_edits, {});
    const std::string made = std::exchange(m_made, {});
    std::size_t used = 0; // of made
    for (const Edit &edit : edits) {
        const std::size_t fits = std::min(edit.output.size(), outputSize - size());
        const bool isCut = fits < edit.output.size() || size() == outputSize;
        if (edit.kind == Edit::Kind::Kept) {
            append(edit.kind, edit.rule, {edit.source.begin, edit.source.begin + fits}, fits);
            append(Edit::Kind::Removed, rule, {edit.source.begin + fits, edit.source.end}, 0);
            continue;
        }
        if (isCut && fits == 0) {
            append(Edit::Kind::Removed, rule, edit.source, 0);
        } else {
            append(edit.kind, edit.rule, edit.source, fits);
            m_made += made.substr(used, fits);
        }
        used += edit.output.size();
    }
}

std::string EditedText::bytes(std::string_view message) const
{
    std::string bytes;
    bytes.reserve(size());
    std::string_view made = m_made;
    for (const Edit &edit : m_edits) {
        if (edit.kind == Edit::Kind::Kept) {
            bytes += message.substr(edit.source.begin, edit.source.size());
        } else {
            bytes += made.substr(0, edit.output.size());
            made.remove_prefix(edit.output.size());
        }
    }
    return bytes;
}

// Neighbours of the same kind and rule become one run, unless they stand for separate replacements.
void EditedText::append(Edit::Kind kind, Rule rule, ByteRange source, std::size_t outputSize)
{
    if (source.isEmpty() && outputSize == 0)
        return;
    const std::size_t at = size();
    const bool merges = kind == Edit::Kind::Kept || kind == Edit::Kind::Removed;
    if (merges && !m_edits.empty() && m_edits.back().kind == kind && m_edits.back().rule == rule
        && m_edits.back().source.end == source.begin) {
        m_edits.back().source.end = source.end;
        m_edits.back().output.end += outputSize;
        return;
    }
    m_edits.push_back({kind, rule, source, {at, at + outputSize}});
}

} // namespace dkimlens
