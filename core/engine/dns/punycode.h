// SPDX-License-Identifier: Apache-2.0
// U-labels to A-labels (RFC 3492, RFC 5890). Written here since neither OpenSSL 3.0 nor the standard library
// offers it; it encodes only, which is all that a question needs.

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::dns {

// Nothing for octets that are no UTF-8 (RFC 3629): overlong forms and surrogates included.
std::optional<std::u32string> decodeUtf8(std::string_view octets);

// "xn--" and the label encoded. Nothing where a code point is one that no label may hold: ASCII other than
// letters, digits, hyphen and underscore, or a control.
std::optional<std::string> toPunycode(std::u32string_view label);

} // namespace dkimlens::dns
