// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/der.h"

#include "core/engine/crypto/error_mark.h"
#include "core/engine/crypto/openssl_ptr.h"

#include <openssl/asn1.h>

#include <algorithm>
#include <limits>

namespace dkimlens::crypto {

namespace {

constexpr int isCutOff = 0x80; // in what ASN1_get_object returns; alone, the header itself cannot be read
constexpr int isOpen = 0x01; // the length is left open

// rsaEncryption, 1.2.840.113549.1.1.1, as the contents of an OBJECT IDENTIFIER.
constexpr std::string_view rsaEncryption = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01";

struct Header
{
    int form = isCutOff;
    int tag = 0;
    int tagClass = 0;
    std::string_view contents;
};

Header readHeader(std::string_view octets)
{
    const ErrorMark mark;
    Header header;
    if (octets.empty() || octets.size() > std::numeric_limits<long>::max() / 2)
        return header;
    const unsigned char *at = octetsOf(octets);
    long size = 0;
    header.form =
        ASN1_get_object(&at, &size, &header.tag, &header.tagClass, static_cast<long>(octets.size()));
    const auto headerSize = static_cast<std::size_t>(at - octetsOf(octets));
    header.contents = octets.substr(headerSize, static_cast<std::size_t>(size));
    return header;
}

// What public keys are made of: INTEGER, BIT STRING, NULL, OBJECT IDENTIFIER, SEQUENCE.
constexpr std::string_view keyTags("\x02\x03\x05\x06\x30");

// Whether all is well before the cut. A character that is lost from the middle of a key's base64 shortens the
// key as well, and spoils what stands behind it.
bool isKeyUpToTheCut(std::string_view octets)
{
    while (!octets.empty()) {
        if (keyTags.find(octets.front()) == std::string_view::npos)
            return false;
        const Header header = readHeader(octets);
        const bool isWhole = (header.form & isCutOff) == 0;
        if (isWhole)
            octets.remove_prefix(static_cast<std::size_t>(header.contents.data() - octets.data())
                                 + header.contents.size());
        else if (header.tag == V_ASN1_SEQUENCE)
            octets = header.contents;
        else if (header.tag == V_ASN1_BIT_STRING)
            octets = header.contents.substr(std::min<std::size_t>(1, header.contents.size())); // unused bits
        else
            return true;
    }
    return true;
}

std::optional<std::string_view> takeContents(std::string_view &rest, int tag)
{
    const std::optional<DerValue> value = takeDer(rest);
    return value && value->tag == tag ? std::optional(value->contents) : std::nullopt;
}

} // namespace

std::optional<DerValue> takeDer(std::string_view &rest)
{
    const Header header = readHeader(rest);
    if ((header.form & (isCutOff | isOpen)) != 0 || header.tagClass != V_ASN1_UNIVERSAL)
        return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(header.contents.data() - rest.data())
                       + header.contents.size());
    return DerValue{header.tag, header.contents};
}

std::optional<std::string_view> unwrapRsaKey(std::string_view subjectPublicKeyInfo)
{
    std::optional<std::string_view> info = takeContents(subjectPublicKeyInfo, V_ASN1_SEQUENCE);
    if (!info || !subjectPublicKeyInfo.empty())
        return std::nullopt;
    std::optional<std::string_view> algorithm = takeContents(*info, V_ASN1_SEQUENCE);
    if (!algorithm || takeContents(*algorithm, V_ASN1_OBJECT) != rsaEncryption)
        return std::nullopt;
    const std::optional<std::string_view> bits = takeContents(*info, V_ASN1_BIT_STRING);
    if (!bits || !info->empty() || !bits->starts_with('\0')) // the count of unused bits
        return std::nullopt;
    return bits->substr(1);
}

bool isTruncatedDer(std::string_view octets)
{
    const Header header = readHeader(octets);
    return header.form == (V_ASN1_CONSTRUCTED | isCutOff) && header.tag == V_ASN1_SEQUENCE
        && isKeyUpToTheCut(header.contents);
}

} // namespace dkimlens::crypto
