// SPDX-License-Identifier: Apache-2.0
// What only the signed message meets: the hashes that a signature carries.

#pragma once

#include "core/engine/crypto/public_key.h"
#include "core/engine/diagnose/diagnosis.h"
#include "core/engine/diagnose/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::diagnose {

// Counts what is tried, and says when it is enough.
class Meter
{
public:
    explicit Meter(const Budget &budget)
        : m_budget(budget)
    {
    }

    // Before each candidate: whether there is still room for one that hashes so much.
    bool admits(std::uint64_t octets);
    bool isSpent() const { return m_isSpent; }
    std::uint64_t tried() const { return m_tried; }

private:
    const Budget &m_budget;
    std::uint64_t m_octets = 0;
    std::uint64_t m_tried = 0;
    bool m_isSpent = false;
};

struct BodyTarget
{
    dkim::Canonicalization canonicalization = dkim::Canonicalization::Simple;
    crypto::Hash hash = crypto::Hash::Sha256;
    std::optional<std::uint64_t> limit; // l=
    std::string wanted; // raw octets of bh=

    // Nothing where the signature leaves open what is hashed, or how.
    static std::optional<BodyTarget> of(const dkim::Signature &signature);

    // Empty where the body is shorter than l= says.
    std::string hashOf(std::string_view body) const;
    bool isMetBy(std::string_view body) const { return hashOf(body) == wanted; }
};

// The header's: the hash that the signer signed, where the signature could be opened; else the signature
// itself, which costs a verification.
class HeaderTarget
{
public:
    explicit HeaderTarget(std::string signedHash);
    HeaderTarget(crypto::PublicKey key, std::string signature);

    static constexpr std::uint64_t verificationCost = 65536; // octets that are hashed in about the same time

    std::uint64_t cost() const { return m_key ? verificationCost : 0; }
    bool isMetBy(crypto::Hash hash, std::string_view headerHash) const;

private:
    std::string m_signedHash;
    std::optional<crypto::PublicKey> m_key;
    std::string m_signature;
};

// What b= of the document's signature signs; raw octets. Empty where a tag that says how is lacking.
std::string headerHashOf(const Document &document);

} // namespace dkimlens::diagnose
