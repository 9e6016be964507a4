// SPDX-License-Identifier: Apache-2.0
// Text cut at separators.

#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace dkimlens {

// What stands between any of `separators`; empty words are left out. They borrow `text`.
inline std::vector<std::string_view> wordsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    while ((begin = text.find_first_not_of(separators, begin)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

} // namespace dkimlens
