// SPDX-License-Identifier: Apache-2.0
// A string_view that remembers where in the message its text came from.
//
// Parsers take a Slice and cut it into smaller ones, so every token knows its own source range. A Slice
// borrows the text: results store strings and ByteRanges, never Slices.

#pragma once

#include "core/engine/base/byte_range.h"

#include <algorithm>
#include <string_view>

namespace dkimlens {

class Slice
{
public:
    constexpr Slice() = default;

    constexpr explicit Slice(std::string_view text, std::size_t begin = 0)
        : m_text(text)
        , m_begin(begin)
    {
    }

    constexpr std::string_view text() const { return m_text; }
    constexpr ByteRange range() const { return {m_begin, m_begin + m_text.size()}; }
    constexpr std::size_t size() const { return m_text.size(); }
    constexpr bool isEmpty() const { return m_text.empty(); }
    constexpr Slice first(std::size_t count) const { return Slice(m_text.substr(0, count), m_begin); }

    constexpr Slice from(std::size_t offset) const
    {
        const std::size_t start = std::min(offset, m_text.size());
        return Slice(m_text.substr(start), m_begin + start);
    }

    template<typename Predicate>
    constexpr Slice trimmedStart(Predicate isBlank) const
    {
        return from(static_cast<std::size_t>(std::ranges::find_if_not(m_text, isBlank) - m_text.begin()));
    }

    template<typename Predicate>
    constexpr Slice trimmedEnd(Predicate isBlank) const
    {
        std::size_t count = m_text.size();
        while (count > 0 && isBlank(m_text[count - 1]))
            --count;
        return first(count);
    }

    template<typename Predicate>
    constexpr Slice trimmed(Predicate isBlank) const
    {
        return trimmedStart(isBlank).trimmedEnd(isBlank);
    }

    // Cuts off and returns all before the next `separator`, which goes too; the whole rest where there is
    // none.
    constexpr Slice takeUntil(char separator)
    {
        const Slice taken = first(m_text.find(separator));
        *this = from(taken.size() + 1);
        return taken;
    }

private:
    std::string_view m_text;
    std::size_t m_begin = 0;
};

} // namespace dkimlens
