// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/tag_list.h"

#include "core/engine/base/ascii.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dkimlens::dkim {

namespace {

bool isTagName(std::string_view name)
{
    return !name.empty() && isAlpha(name.front())
        && std::ranges::all_of(name, [](char c) { return isAlphaNumeric(c) || c == '_'; });
}

bool isTagValueOctet(char c)
{
    return !isControl(c) || isFoldingSpace(c);
}

// VALCHAR, WSP and FWS (RFC 6376, 3.2), and UTF-8 (RFC 8616, 5). A CR that ends no line is none of them.
bool isTagValue(std::string_view text)
{
    if (!std::ranges::all_of(text, isTagValueOctet))
        return false;
    for (std::size_t cr = text.find('\r'); cr != std::string_view::npos; cr = text.find('\r', cr + 1)) {
        if (!text.substr(cr).starts_with("\r\n"))
            return false;
    }
    return true;
}

// Without line ends. A bare CR stays: what would not be a domain must not become one.
std::string unfolded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isLineEnd = text[i] == '\n' || text.substr(i, 2) == "\r\n";
        if (!isLineEnd)
            out += text[i];
    }
    return out;
}

Problem problem(ProblemCode code, Slice where)
{
    return {code, where.range(), std::string(where.text())};
}

} // namespace

TagList TagList::parse(Slice text)
{
    TagList list;
    while (!text.isEmpty()) {
        const std::size_t left = text.text().size();
        const Slice spec = text.takeUntil(';');
        const bool isLast = spec.text().size() == left; // no semicolon ended it
        if (!spec.trimmed(isFoldingSpace).isEmpty())
            list.addTag(spec);
        else if (!isLast) // a final semicolon, and white space after it, are allowed
            list.m_problems.push_back(problem(ProblemCode::TagEmpty, spec));
    }
    list.findDuplicates();
    return list;
}

const Tag *TagList::find(std::string_view name) const
{
    const auto it = std::ranges::find(m_tags, name, &Tag::name);
    return it == m_tags.end() ? nullptr : &*it;
}

void TagList::addTag(Slice spec)
{
    const std::size_t equals = spec.text().find('=');
    const Slice name = spec.first(equals).trimmed(isFoldingSpace);
    if (equals == std::string_view::npos) {
        m_problems.push_back(problem(ProblemCode::TagWithoutEquals, name));
        return;
    }
    const Slice slot = spec.from(equals + 1);
    const Slice value = slot.trimmed(isFoldingSpace);
    if (!isTagName(name.text()))
        m_problems.push_back(problem(ProblemCode::TagNameInvalid, name));
    if (!isTagValue(slot.text()))
        m_problems.push_back(problem(ProblemCode::TagValueInvalid, value));
    m_tags.push_back({.name = std::string(name.text()),
                      .value = unfolded(value.text()),
                      .nameRange = name.range(),
                      .valueRange = value.range(),
                      .slotRange = slot.range()});
}

// Sorting keeps a list of many thousand tags from taking quadratic time.
void TagList::findDuplicates()
{
    std::vector<std::pair<std::string_view, std::size_t>> names;
    names.reserve(m_tags.size());
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        names.emplace_back(m_tags[i].name, i);
    std::ranges::sort(names);
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i].first != names[i - 1].first)
            continue;
        const Tag &tag = m_tags[names[i].second];
        m_problems.push_back({ProblemCode::TagDuplicated, tag.nameRange, tag.name});
    }
}

} // namespace dkimlens::dkim
