// SPDX-License-Identifier: Apache-2.0
// What a display name makes people believe: the text that they see, and what is odd about it.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::analysis {

// With its encoded words (RFC 2047) of UTF-8, US-ASCII, ISO-8859-1 and Windows-1252 decoded, as UTF-8; those
// of other charsets stay as they are.
std::string decodedName(std::string_view name);

// The first that looks like an address: "boss@bank.example".
std::optional<std::string> addressIn(std::string_view name);

// The first word with letters of two alphabets that look alike: Latin, Greek, Cyrillic.
std::optional<std::string> mixedWordIn(std::string_view name);

// Zero-width characters, and those that turn the direction of writing (Unicode TR 36, 2.5).
bool hidesCharacters(std::string_view name);

} // namespace dkimlens::analysis
