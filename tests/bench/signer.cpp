// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/signer.h"

#include "tests/properties/reference.h"

#include <array>

namespace dkimlens::bench {

namespace {

constexpr std::string_view domain = "example.com";
constexpr std::string_view selector = "bench";
constexpr std::array<std::string_view, 5> signedNames{"from", "to", "subject", "date", "message-id"};

std::string canonicalField(std::string_view field, Algorithm algorithm)
{
    return algorithm == Algorithm::Simple ? test::simpleField(field) : test::relaxedField(field);
}

std::string canonicalBody(std::string_view body, Algorithm algorithm)
{
    return algorithm == Algorithm::Simple ? test::simpleBody(body) : test::relaxedBody(body);
}

// Where the field that begins at `begin` ends, its last line end not counted.
std::size_t endOfField(std::string_view header, std::size_t begin)
{
    std::size_t end = header.find("\r\n", begin);
    while (end + 2 < header.size() && (header[end + 2] == ' ' || header[end + 2] == '\t'))
        end = header.find("\r\n", end + 2);
    return end;
}

std::string_view findField(std::string_view header, std::string_view name)
{
    for (std::size_t begin = 0; begin < header.size(); begin = endOfField(header, begin) + 2) {
        const std::string_view field = header.substr(begin, endOfField(header, begin) - begin);
        if (test::relaxedField(field).starts_with(std::string(name) + ':'))
            return field;
    }
    return {};
}

std::string signedList()
{
    std::string list;
    for (const std::string_view name : signedNames)
        list += (list.empty() ? "" : ":") + std::string(name);
    return list;
}

std::string textToSign(const UnsignedMessage &message, std::string_view signatureField, Algorithm algorithm)
{
    std::string text;
    for (const std::string_view name : signedNames)
        text += canonicalField(findField(message.header, name), algorithm) + "\r\n";
    return text + canonicalField(signatureField, algorithm);
}

std::string tagOf(KeyType type)
{
    return type == KeyType::Rsa2048 ? "rsa" : "ed25519";
}

std::string nameOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Simple ? "simple" : "relaxed";
}

} // namespace

std::string nameOf(Canonicalization canonicalization)
{
    return nameOf(canonicalization.header) + '/' + nameOf(canonicalization.body);
}

std::string_view nameOf(KeyType type)
{
    return type == KeyType::Rsa2048 ? "RSA-2048" : "Ed25519";
}

std::string Signer::keyName() const
{
    return std::string(selector) + "._domainkey." + std::string(domain);
}

std::string Signer::keyRecord() const
{
    return "v=DKIM1; k=" + tagOf(m_key.type()) + "; p=" + base64(m_key.publicOctets());
}

std::string Signer::sign(const UnsignedMessage &message, Canonicalization canonicalization) const
{
    const std::string field = unsignedField(message, canonicalization);
    const std::string digest = sha256(textToSign(message, field, canonicalization.header));
    return field + base64(m_key.sign(digest)) + "\r\n" + message.header + "\r\n" + message.body;
}

// As it is hashed: with b= still empty.
std::string Signer::unsignedField(const UnsignedMessage &message, Canonicalization canonicalization) const
{
    return "DKIM-Signature: v=1; a=" + tagOf(m_key.type()) + "-sha256; c=" + nameOf(canonicalization)
        + ";\r\n\td=" + std::string(domain) + "; s=" + std::string(selector)
        + "; t=1748858400;\r\n\th=" + signedList()
        + ";\r\n\tbh=" + base64(sha256(canonicalBody(message.body, canonicalization.body))) + ";\r\n\tb=";
}

} // namespace dkimlens::bench
