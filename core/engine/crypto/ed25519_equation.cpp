// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/ed25519_equation.h"

#include "core/engine/crypto/edwards25519.h"

namespace dkimlens::crypto {

namespace {

// RFC 8032, 5.1.7, step 2.
BigNumberPtr challenge(const Edwards25519 &curve, const Ed25519Equation &equation)
{
    const std::string digest = digestOf(Hash::Sha512, equation.r + equation.publicPoint + equation.message);
    return curve.reduce(numberFromLittleEndian(digest).get());
}

EquationFault computeSides(const Edwards25519 &curve, const BIGNUM *k, Ed25519Equation &equation)
{
    const std::optional<CurvePoint> key = curve.decode(equation.publicPoint);
    if (!key)
        return EquationFault::KeyNotOnCurve;
    const std::optional<CurvePoint> r = curve.decode(equation.r);
    if (!r)
        return EquationFault::PointNotOnCurve;
    const BigNumberPtr s = numberFromLittleEndian(equation.s);
    if (BN_cmp(s.get(), curve.order()) >= 0)
        return EquationFault::ScalarTooLarge;
    equation.left = curve.encode(curve.multiply(s.get(), curve.base()));
    equation.right = curve.encode(curve.add(*r, curve.multiply(k, *key)));
    return EquationFault::None;
}

} // namespace

std::optional<Ed25519Equation> ed25519Equation(const PublicKey &key, std::string_view message,
                                               std::string_view signature)
{
    if (key.type() != KeyType::Ed25519)
        return std::nullopt;
    Ed25519Equation equation;
    equation.publicPoint = key.point();
    equation.message = message;
    equation.r = signature.substr(0, Edwards25519::encodedSize);
    equation.s = signature.substr(equation.r.size());
    if (signature.size() != 2 * Edwards25519::encodedSize) {
        equation.fault = EquationFault::LengthDiffers;
        return equation;
    }
    const Edwards25519 curve;
    const BigNumberPtr k = challenge(curve, equation);
    equation.k = toLittleEndian(k.get());
    equation.fault = computeSides(curve, k.get(), equation);
    return equation;
}

} // namespace dkimlens::crypto
