// SPDX-License-Identifier: Apache-2.0
#include "core/engine/base/replacement.h"

namespace dkimlens {

std::string replaced(const Replacements &replacements, std::string_view text)
{
    std::string made;
    made.reserve(text.size());
    std::size_t at = 0;
    for (const Replacement &replacement : replacements) {
        made += text.substr(at, replacement.where.begin - at);
        made += replacement.text;
        at = replacement.where.end;
    }
    made += text.substr(at);
    return made;
}

std::vector<ByteRange> placesOf(const Replacements &replacements)
{
    std::vector<ByteRange> places;
    std::size_t begin = 0; // in what is made
    std::size_t at = 0; // in the text
    for (const Replacement &replacement : replacements) {
        begin += replacement.where.begin - at;
        places.push_back({begin, begin + replacement.text.size()});
        begin += replacement.text.size();
        at = replacement.where.end;
    }
    return places;
}

std::size_t movedBy(const Replacements &replacements, std::size_t offset)
{
    std::size_t moved = offset;
    for (const Replacement &replacement : replacements) {
        if (replacement.where.begin > offset)
            break;
        if (replacement.where.end > offset)
            return moved - (offset - replacement.where.begin);
        moved = moved - replacement.where.size() + replacement.text.size();
    }
    return moved;
}

} // namespace dkimlens
