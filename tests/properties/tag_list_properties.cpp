// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dkim/key_record.h"
#include "core/engine/dkim/tag_list.h"
#include "tests/properties/properties.h"

namespace dkimlens::test {

namespace {

using dkim::Tag;
using dkim::TagList;

std::string_view textAt(std::string_view text, ByteRange range)
{
    return text.substr(range.begin, range.size());
}

std::string unfolded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isLineEnd = text[i] == '\n' || text.substr(i).starts_with("\r\n");
        if (!isLineEnd)
            out += text[i];
    }
    return out;
}

Broken checkTag(const Tag &tag, std::string_view text)
{
    if (tag.slotRange.end > text.size() || !tag.slotRange.contains(tag.valueRange))
        return "a value is not within its slot, or the slot not within the list";
    if (tag.nameRange.end >= tag.slotRange.begin || text[tag.slotRange.begin - 1] != '=')
        return "a slot does not begin after the equals sign";
    if (tag.slotRange.end < text.size() && text[tag.slotRange.end] != ';')
        return "a slot does not end at a semicolon";
    if (textAt(text, tag.nameRange) != tag.name)
        return "a name's range does not give the name back";
    return unfolded(textAt(text, tag.valueRange)) == tag.value
        ? ""
        : "a value's range does not give the value back";
}

ByteRange shifted(ByteRange range, std::size_t by)
{
    return {range.begin + by, range.end + by};
}

// The same text further down in a message must be read the same, with ranges further down.
Broken checkMoved(std::string_view text, const TagList &list)
{
    constexpr std::size_t by = 1000;
    const TagList moved = TagList::parse(Slice(text, by));
    if (moved.tags().size() != list.tags().size() || moved.problems().size() != list.problems().size())
        return "the same text is read differently further down";
    for (std::size_t i = 0; i < list.tags().size(); ++i) {
        if (moved.tags()[i].slotRange != shifted(list.tags()[i].slotRange, by))
            return "a range does not move with the text";
    }
    return "";
}

} // namespace

Broken checkTags(const TagList &list, std::string_view text)
{
    std::size_t end = 0;
    for (const Tag &tag : list.tags()) {
        if (tag.nameRange.begin < end)
            return "a tag begins before the one before it ends";
        if (Broken broken = checkTag(tag, text); !broken.empty())
            return broken;
        end = tag.slotRange.end;
    }
    for (const Problem &problem : list.problems()) {
        if (problem.where.begin > problem.where.end || problem.where.end > text.size())
            return "a problem points outside the list";
    }
    return "";
}

Broken readTagList(std::string_view text)
{
    const TagList list = TagList::parse(Slice(text));
    if (Broken broken = checkTags(list, text); !broken.empty())
        return broken;
    for (const Tag &tag : list.tags()) {
        if (list.find(tag.name) == nullptr || list.find(tag.name)->nameRange.begin > tag.nameRange.begin)
            return "find() does not give the first of its name";
    }
    return checkMoved(text, list);
}

} // namespace dkimlens::test
