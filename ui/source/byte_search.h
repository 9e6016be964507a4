// SPDX-License-Identifier: Apache-2.0
// Finding text or bytes among bytes.

#pragma once

#include "core/engine/base/byte_range.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::source {

enum class Direction : std::uint8_t { Forwards, Backwards };

struct SearchTerm
{
    std::string bytes; // not empty
    bool ignoresCase = false; // of ASCII letters

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

std::optional<SearchTerm> textTerm(const QString &text); // nothing where there is nothing to find
std::optional<SearchTerm> hexTerm(const QString &text); // "0d0a", "0D 0A"; nothing where it is no hex

// The next place: after `from`, or before it, and then from the other end. Nothing where there is none.
// Looks at every byte: not for the UI thread.
std::optional<ByteRange> findBytes(std::string_view bytes, const SearchTerm &term, std::size_t from,
                                   Direction direction);

} // namespace dkimlens::source
