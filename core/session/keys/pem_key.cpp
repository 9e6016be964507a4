// SPDX-License-Identifier: Apache-2.0
#include "core/session/keys/pem_key.h"

#include "core/engine/base/ascii.h"
#include "core/engine/crypto/base64.h"
#include "core/engine/crypto/public_key.h"

namespace dkimlens::session {

namespace {

constexpr std::string_view begin = "-----BEGIN ";
constexpr std::string_view rule = "-----";

struct PemText
{
    std::string_view label; // "PUBLIC KEY"
    std::string_view payload; // base64, with its line ends
};

std::optional<PemText> pemIn(std::string_view text)
{
    // Inside a record it is a mistake to be told, not a form.
    const std::size_t start = text.find(begin);
    if (start == std::string_view::npos || (start > 0 && text[start - 1] != '\n'))
        return std::nullopt;
    const std::string_view rest = text.substr(start + begin.size());
    const std::size_t labelEnd = rest.find(rule);
    if (labelEnd == std::string_view::npos)
        return std::nullopt;
    const std::string_view after = rest.substr(labelEnd + rule.size());
    return PemText{rest.substr(0, labelEnd), after.substr(0, after.find(rule))};
}

std::string withoutSpace(std::string_view text)
{
    std::string kept(text);
    std::erase_if(kept, isFoldingSpace);
    return kept;
}

} // namespace

std::optional<std::string> recordOfKey(std::string_view base64)
{
    constexpr std::size_t rawSize = 32; // RFC 8463, 3: p= of an Ed25519 key is the raw key
    constexpr std::size_t shortestRsa = 64; // characters; nobody means shorter text to be one
    const std::string payload = withoutSpace(base64);
    const std::optional<std::string> octets = crypto::fromBase64(payload);
    if (!octets)
        return std::nullopt;
    if (payload.size() >= shortestRsa && crypto::PublicKey::decode(crypto::KeyType::Rsa, *octets))
        return "v=DKIM1; k=rsa; p=" + payload;
    if (octets->size() > rawSize && crypto::PublicKey::decode(crypto::KeyType::Ed25519, *octets))
        return "v=DKIM1; k=ed25519; p=" + crypto::toBase64(octets->substr(octets->size() - rawSize));
    return std::nullopt;
}

std::optional<PemKey> pemKeyIn(std::string_view text)
{
    const std::optional<PemText> pem = pemIn(text);
    if (!pem)
        return std::nullopt;
    if (pem->label.ends_with("PRIVATE KEY"))
        return PemKey{true, "v=DKIM1; p=-----BEGIN PRIVATE KEY-----"};
    const std::optional<std::string> record =
        pem->label.ends_with("PUBLIC KEY") ? recordOfKey(pem->payload) : std::nullopt;
    return record ? std::optional(PemKey{false, *record}) : std::nullopt;
}

} // namespace dkimlens::session
