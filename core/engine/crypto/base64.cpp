// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/base64.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/openssl_ptr.h"

#include <limits>

namespace dkimlens::crypto {

namespace {

constexpr std::size_t quantum = 4; // characters that make three octets

// OpenSSL takes lengths as int. No tag value of a real message comes near.
constexpr std::size_t maxSize = std::numeric_limits<int>::max() / 2;

constexpr bool isBase64(char c)
{
    return isAlphaNumeric(c) || c == '+' || c == '/';
}

// The padding is at most two characters, at the end, and completes a quantum. The grammar lets it be left
// out.
bool isWellFormed(std::string_view text, std::size_t digits)
{
    const std::size_t padding = text.size() - digits;
    const bool isComplete = padding == 0 ? digits % quantum != 1 : text.size() % quantum == 0;
    return isComplete && padding <= 2 && text.size() <= maxSize
        && std::ranges::all_of(text.substr(0, digits), isBase64);
}

} // namespace

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string packed;
    packed.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(packed), [](char c) { return !isFoldingSpace(c); });
    const std::size_t digits = packed.find_last_not_of('=') + 1; // 0 where all is padding
    if (!isWellFormed(packed, digits))
        return std::nullopt;
    packed.resize((digits + quantum - 1) / quantum * quantum, '=');
    std::string octets(packed.size() / quantum * 3, '\0');
    const std::string_view quanta = packed;
    if (EVP_DecodeBlock(octetsOf(octets), octetsOf(quanta), static_cast<int>(packed.size())) < 0)
        return std::nullopt;
    octets.resize(digits * 3 / quantum);
    return octets;
}

std::string toBase64(std::string_view octets)
{
    std::string text((octets.size() + 2) / 3 * quantum + 1, '\0'); // OpenSSL ends it with a NUL
    const int size = EVP_EncodeBlock(octetsOf(text), octetsOf(octets), static_cast<int>(octets.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

std::string toHex(std::string_view octets, char separator)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char octet : octets) {
        if (separator != '\0' && !hex.empty())
            hex += separator;
        hex += digits[static_cast<unsigned char>(octet) >> 4];
        hex += digits[static_cast<unsigned char>(octet) & 0x0f];
    }
    return hex;
}

} // namespace dkimlens::crypto
