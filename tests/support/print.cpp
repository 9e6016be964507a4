// SPDX-License-Identifier: Apache-2.0
#include "tests/support/print.h"

namespace dkimlens::test {

namespace {

std::string escaped(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '\r':
        return "\\r";
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\\':
        return "\\\\";
    case '"':
        return "\\\"";
    default:
        break;
    }
    if (c >= ' ' && c <= '~')
        return {c};
    const auto octet = static_cast<unsigned char>(c);
    return {'\\', 'x', digits[octet >> 4U], digits[octet & 0xfU]};
}

} // namespace

std::string escaped(std::string_view octets)
{
    std::string text;
    for (const char c : octets)
        text += escaped(c);
    return text;
}

} // namespace dkimlens::test
