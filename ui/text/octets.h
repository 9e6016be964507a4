// SPDX-License-Identifier: Apache-2.0
// Octets of a message inside a sentence: short enough to be read there.

#pragma once

#include <QString>

#include <string_view>

namespace dkimlens::text {

constexpr qsizetype longestToken = 60; // characters of a token that a sentence quotes
constexpr qsizetype longestName = 64; // of a domain name in a sentence

// Cut at the end, with "…".
QString shortToken(std::string_view octets, qsizetype limit = longestToken);

// The token in quotation marks, or that it is empty.
QString inQuotes(std::string_view token); // not "quoted": a std::string would find std::quoted

// Cut at the front, since the end of a domain name says whose it is.
QString shortName(std::string_view domain, qsizetype limit = longestName);

// "0d 06 09".
QString hex(std::string_view octets);

// "ff ff … ff ff": `head` octets of the front and `tail` of the end, or all where that is not more.
QString shortHex(std::string_view octets, std::size_t head, std::size_t tail);

// The name of a header field as people write it: "content-type" becomes "Content-Type".
QString fieldName(std::string_view name);

} // namespace dkimlens::text
