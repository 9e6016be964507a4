// SPDX-License-Identifier: Apache-2.0
// The equation that verifies an Ed25519 signature, with its numbers (RFC 8032, 5.1.7). It is for display:
// whether the signature verifies is said by PublicKey::verifies alone, and nothing here takes care that time
// tells no secrets, for all of it is public.

#pragma once

#include "core/engine/crypto/public_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::crypto {

// Why there are no two sides: RFC 8032, 5.1.7, step 1.
enum class EquationFault : std::uint8_t {
    None,
    LengthDiffers, // the signature has not 64 octets
    KeyNotOnCurve, // A is no point of the curve
    PointNotOnCurve, // R is none
    ScalarTooLarge, // S is the order L or above
};

// All of 32 octets, encoded as RFC 8032 does: numbers little-endian.
struct Ed25519Equation
{
    std::string r; // the signature's first half, a point
    std::string s; // its second half, a number
    std::string publicPoint; // A, the key
    std::string message; // what is signed: in DKIM a hash (RFC 8463, 3)
    std::string k; // SHA-512(R, A, message) mod L
    std::string left; // S·B, where B is the base point; empty where a fault prevents it
    std::string right; // R + k·A; likewise
    EquationFault fault = EquationFault::None;

    bool holds() const { return !left.empty() && left == right; }

    friend bool operator==(const Ed25519Equation &, const Ed25519Equation &) = default;
};

// Nothing for an RSA key. Takes some milliseconds.
std::optional<Ed25519Equation> ed25519Equation(const PublicKey &key, std::string_view message,
                                               std::string_view signature);

} // namespace dkimlens::crypto
