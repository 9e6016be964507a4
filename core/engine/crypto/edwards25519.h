// SPDX-License-Identifier: Apache-2.0
// The curve of Ed25519 (RFC 8032, 5.1): decoding, adding and multiplying its points. Written for clarity, and
// only for numbers that are public.

#pragma once

#include "core/engine/crypto/openssl_ptr.h"

#include <optional>
#include <string>
#include <string_view>

namespace dkimlens::crypto {

// In extended coordinates (RFC 8032, 5.1.4): x = X/Z, y = Y/Z, x·y = T/Z.
struct CurvePoint
{
    BigNumberPtr x;
    BigNumberPtr y;
    BigNumberPtr z;
    BigNumberPtr t;
};

class Edwards25519
{
public:
    static constexpr std::size_t encodedSize = 32; // octets of a point or a number

    Edwards25519();

    const CurvePoint &base() const { return m_base; }
    const BIGNUM *order() const { return m_order.get(); } // L

    std::optional<CurvePoint> decode(std::string_view octets) const; // RFC 8032, 5.1.3
    std::string encode(const CurvePoint &point) const; // RFC 8032, 5.1.2
    CurvePoint add(const CurvePoint &p, const CurvePoint &q) const;
    CurvePoint multiply(const BIGNUM *factor, const CurvePoint &point) const;

    BigNumberPtr reduce(const BIGNUM *number) const; // modulo the order

private:
    BigNumberPtr plus(const BigNumberPtr &a, const BigNumberPtr &b) const;
    BigNumberPtr minus(const BigNumberPtr &a, const BigNumberPtr &b) const;
    BigNumberPtr times(const BigNumberPtr &a, const BigNumberPtr &b) const;
    BigNumberPtr power(const BigNumberPtr &a, const BigNumberPtr &exponent) const;
    BigNumberPtr xOf(const BigNumberPtr &y) const; // either of the two; nothing where there is none
    CurvePoint neutral() const;

    std::unique_ptr<BN_CTX, OpenSslFree<BN_CTX_free>> m_scratch;
    BigNumberPtr m_prime;
    BigNumberPtr m_order;
    BigNumberPtr m_d;
    CurvePoint m_base;
};

BigNumberPtr numberFromLittleEndian(std::string_view octets);
std::string toLittleEndian(const BIGNUM *number); // Edwards25519::encodedSize octets

} // namespace dkimlens::crypto
