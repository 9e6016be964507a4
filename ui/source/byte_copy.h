// SPDX-License-Identifier: Apache-2.0
// Bytes on their way to the clipboard, as they are and in the forms that other programs read.

#pragma once

#include <QString>

#include <string_view>

namespace dkimlens::source {

// Whether so many bytes are offered in the forms that make several characters of one.
bool isCopiedAsText(std::size_t size);

QString asHex(std::string_view bytes); // "0d 0a"
QString asBase64(std::string_view bytes);
QString asCArray(std::string_view bytes);

// The true bytes, and the same as text for programs that take text only.
void copyBytes(std::string_view bytes);
void copyText(const QString &text);

} // namespace dkimlens::source
