// SPDX-License-Identifier: Apache-2.0
// Transfer encodings (RFC 2045, 6) and the charsets that mail systems exchange, written as most programs
// write them.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::diagnose {

constexpr std::size_t usualLine = 76; // characters of an encoded line

std::string fromQuotedPrintable(std::string_view text); // what cannot be read stays as it is
std::string toQuotedPrintable(std::string_view text); // lines of `text` stay lines

std::string toBase64Lines(std::string_view octets, std::size_t width); // each with CRLF

std::optional<std::string> latin1FromUtf8(std::string_view text); // nothing where a character has no place
std::optional<std::string> windows1252FromUtf8(std::string_view text);
std::string utf8FromLatin1(std::string_view text);
std::optional<std::string> utf8FromWindows1252(std::string_view text);

bool isUtf8(std::string_view text);

} // namespace dkimlens::diagnose
