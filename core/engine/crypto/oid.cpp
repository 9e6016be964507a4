// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/oid.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace dkimlens::crypto {

namespace {

constexpr unsigned digitBits = 7; // in an octet; its eighth bit says that the number goes on
constexpr std::size_t maxDigits = 9; // 63 bits

// One number off the front of `rest`. Nothing where it is cut off, too large, or begins with a needless zero.
std::optional<std::uint64_t> takeNumber(std::string_view &rest)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < std::min(rest.size(), maxDigits); ++i) {
        const auto octet = static_cast<unsigned char>(rest[i]);
        if (i == 0 && octet == 0x80)
            return std::nullopt;
        number = (number << digitBits) | (octet & 0x7fU);
        if ((octet & 0x80U) == 0) {
            rest.remove_prefix(i + 1);
            return number;
        }
    }
    return std::nullopt;
}

struct Name
{
    std::string_view text;
    std::string_view name;
};

constexpr std::array names{
    Name{"1.2.840.113549.1.1.1", "rsaEncryption"}, // RFC 3279, 2.3.1
    Name{"1.2.840.113549.1.1.10", "id-RSASSA-PSS"}, // RFC 4055, 3.1
    Name{"1.2.840.10045.2.1", "id-ecPublicKey"}, // RFC 5480, 2.1.1
    Name{"1.2.840.10045.3.1.7", "secp256r1"}, // RFC 5480, 2.1.1.1
    Name{"1.3.101.112", "id-Ed25519"}, // RFC 8410, 3
    Name{"1.3.101.113", "id-Ed448"},
    Name{"1.2.840.113549.2.5", "id-md5"}, // RFC 8017, B.1
    Name{"1.3.14.3.2.26", "id-sha1"},
    Name{"2.16.840.1.101.3.4.2.1", "id-sha256"},
    Name{"2.16.840.1.101.3.4.2.2", "id-sha384"},
    Name{"2.16.840.1.101.3.4.2.3", "id-sha512"},
    Name{"2.16.840.1.101.3.4.2.4", "id-sha224"},
};

} // namespace

std::string oidText(std::string_view contents)
{
    // X.690, 8.19.4: the first number holds two, of which the first is 0, 1 or 2.
    constexpr std::uint64_t arcs = 40;
    const std::optional<std::uint64_t> head = takeNumber(contents);
    if (!head)
        return {};
    const std::uint64_t root = std::min<std::uint64_t>(*head / arcs, 2);
    std::string text = std::to_string(root) + '.' + std::to_string(*head - root * arcs);
    while (!contents.empty()) {
        const std::optional<std::uint64_t> number = takeNumber(contents);
        if (!number)
            return {};
        text += '.' + std::to_string(*number);
    }
    return text;
}

std::string_view oidName(std::string_view text)
{
    const auto *const found = std::ranges::find(names, text, &Name::text);
    return found == names.end() ? std::string_view() : found->name;
}

} // namespace dkimlens::crypto
