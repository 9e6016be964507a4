// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/der_tree.h"

#include "core/engine/crypto/der.h"
#include "core/engine/crypto/oid.h"

#include <openssl/asn1.h>

#include <algorithm>
#include <array>
#include <bit>

namespace dkimlens::crypto {

namespace {

struct TypeOfTag
{
    int tag;
    DerType type;
};

constexpr std::array types{
    TypeOfTag{V_ASN1_INTEGER, DerType::Integer},
    TypeOfTag{V_ASN1_BIT_STRING, DerType::BitString},
    TypeOfTag{V_ASN1_NULL, DerType::Null},
    TypeOfTag{V_ASN1_OBJECT, DerType::ObjectIdentifier},
    TypeOfTag{V_ASN1_SEQUENCE, DerType::Sequence},
    TypeOfTag{V_ASN1_SET, DerType::Set},
    TypeOfTag{V_ASN1_OCTET_STRING, DerType::OctetString},
};

DerType typeOf(int tag)
{
    const auto *const found = std::ranges::find(types, tag, &TypeOfTag::tag);
    return found == types.end() ? DerType::Other : found->type;
}

void readInteger(DerNode &node, std::string_view octets)
{
    const std::string_view magnitude = octets.substr(std::min(octets.find_first_not_of('\0'), octets.size()));
    if (!magnitude.empty())
        node.bits =
            (magnitude.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(magnitude.front()));
    if (octets.empty() || node.bits > 63 || static_cast<signed char>(octets.front()) < 0)
        return;
    std::uint64_t number = 0;
    for (const char octet : magnitude)
        number = (number << 8U) | static_cast<unsigned char>(octet);
    node.value = std::to_string(number);
}

class TreeReader
{
public:
    explicit TreeReader(std::string_view der)
        : m_der(der)
    {
    }

    std::optional<DerNode> readAll()
    {
        std::vector<DerNode> nodes;
        if (!readValues(m_der, 0, nodes) || nodes.size() != 1)
            return std::nullopt;
        return std::move(nodes.front());
    }

private:
    std::size_t offsetOf(std::string_view octets) const
    {
        return static_cast<std::size_t>(octets.data() - m_der.data());
    }

    bool readValues(std::string_view rest, std::size_t depth, std::vector<DerNode> &nodes)
    {
        while (!rest.empty()) {
            if (depth == maxDerDepth || m_count++ == maxDerNodes)
                return false;
            const std::size_t begin = offsetOf(rest);
            const std::optional<DerValue> value = takeDer(rest);
            if (!value)
                return false;
            const std::size_t at = offsetOf(value->contents);
            DerNode node;
            node.tag = value->tag;
            node.type = typeOf(value->tag);
            node.header = {begin, at};
            node.contents = {at, at + value->contents.size()};
            if (!readContents(node, value->contents, depth))
                return false;
            nodes.push_back(std::move(node));
        }
        return true;
    }

    bool readContents(DerNode &node, std::string_view octets, std::size_t depth)
    {
        if (node.type == DerType::Sequence || node.type == DerType::Set)
            return readValues(octets, depth + 1, node.children);
        if (node.type == DerType::BitString)
            readWrapped(node, octets, depth);
        else if (node.type == DerType::Integer)
            readInteger(node, octets);
        else if (node.type == DerType::ObjectIdentifier) {
            node.value = oidText(octets);
            node.name = oidName(node.value);
        }
        return true;
    }

    // Bits that are no DER are bits all the same. The first octet counts unused bits: none, where DER is
    // wrapped.
    void readWrapped(DerNode &node, std::string_view octets, std::size_t depth)
    {
        constexpr std::string_view wraps("\x00\x30", 2);
        if (!octets.starts_with(wraps))
            return;
        const bool isDer = readValues(octets.substr(1), depth + 1, node.children);
        if (!isDer || node.children.size() != 1)
            node.children.clear();
    }

    std::string_view m_der;
    std::size_t m_count = 0;
};

} // namespace

std::optional<DerNode> parseDerTree(std::string_view der)
{
    return TreeReader(der).readAll();
}

} // namespace dkimlens::crypto
