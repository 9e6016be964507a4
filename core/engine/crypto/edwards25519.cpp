// SPDX-License-Identifier: Apache-2.0
#include "core/engine/crypto/edwards25519.h"

#include <new>

namespace dkimlens::crypto {

namespace {

// What is computed here fails only for want of memory.
void require(int done)
{
    if (done != 1)
        throw std::bad_alloc();
}

BigNumberPtr newNumber()
{
    BigNumberPtr number(BN_new());
    require(number ? 1 : 0);
    return number;
}

BigNumberPtr small(BN_ULONG value)
{
    BigNumberPtr number = newNumber();
    require(BN_set_word(number.get(), value));
    return number;
}

BigNumberPtr fromHex(const char *digits)
{
    BIGNUM *number = nullptr;
    require(BN_hex2bn(&number, digits) != 0 ? 1 : 0);
    return BigNumberPtr(number);
}

BigNumberPtr copyOf(const BigNumberPtr &number)
{
    BigNumberPtr copy(BN_dup(number.get()));
    require(copy ? 1 : 0);
    return copy;
}

// (number - subtrahend) >> bits, which makes the exponents of RFC 8032, 5.1.3: (p-5)/8 and (p-1)/4.
BigNumberPtr shifted(const BigNumberPtr &number, BN_ULONG subtrahend, int bits)
{
    BigNumberPtr result = copyOf(number);
    require(BN_sub_word(result.get(), subtrahend));
    require(BN_rshift(result.get(), result.get(), bits));
    return result;
}

constexpr int signBit = 255; // RFC 8032, 5.1.2: the lowest bit of x

// RFC 8032, 5.1, table 1.
constexpr const char *primeDigits = "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed";
constexpr const char *orderDigits = "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed";
constexpr const char *dDigits = "52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3";
constexpr const char *baseXDigits = "216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a";
constexpr const char *baseYDigits = "6666666666666666666666666666666666666666666666666666666666666658";

} // namespace

Edwards25519::Edwards25519()
    : m_scratch(BN_CTX_new())
    , m_prime(fromHex(primeDigits))
    , m_order(fromHex(orderDigits))
    , m_d(fromHex(dDigits))
    , m_base{fromHex(baseXDigits), fromHex(baseYDigits), small(1), nullptr}
{
    require(m_scratch ? 1 : 0);
    m_base.t = times(m_base.x, m_base.y);
}

BigNumberPtr Edwards25519::plus(const BigNumberPtr &a, const BigNumberPtr &b) const
{
    BigNumberPtr sum = newNumber();
    require(BN_mod_add_quick(sum.get(), a.get(), b.get(), m_prime.get()));
    return sum;
}

BigNumberPtr Edwards25519::minus(const BigNumberPtr &a, const BigNumberPtr &b) const
{
    BigNumberPtr difference = newNumber();
    require(BN_mod_sub_quick(difference.get(), a.get(), b.get(), m_prime.get()));
    return difference;
}

BigNumberPtr Edwards25519::times(const BigNumberPtr &a, const BigNumberPtr &b) const
{
    BigNumberPtr product = newNumber();
    require(BN_mod_mul(product.get(), a.get(), b.get(), m_prime.get(), m_scratch.get()));
    return product;
}

BigNumberPtr Edwards25519::power(const BigNumberPtr &a, const BigNumberPtr &exponent) const
{
    BigNumberPtr result = newNumber();
    require(BN_mod_exp(result.get(), a.get(), exponent.get(), m_prime.get(), m_scratch.get()));
    return result;
}

BigNumberPtr Edwards25519::reduce(const BIGNUM *number) const
{
    BigNumberPtr rest = newNumber();
    require(BN_nnmod(rest.get(), number, m_order.get(), m_scratch.get()));
    return rest;
}

CurvePoint Edwards25519::neutral() const
{
    return {small(0), small(1), small(1), small(0)};
}

// RFC 8032, 5.1.4, with its letters.
CurvePoint Edwards25519::add(const CurvePoint &p, const CurvePoint &q) const
{
    const BigNumberPtr a = times(minus(p.y, p.x), minus(q.y, q.x));
    const BigNumberPtr b = times(plus(p.y, p.x), plus(q.y, q.x));
    const BigNumberPtr c = times(times(p.t, plus(m_d, m_d)), q.t);
    const BigNumberPtr twice = times(p.z, plus(q.z, q.z)); // D, which is also the curve's own constant
    const BigNumberPtr e = minus(b, a);
    const BigNumberPtr f = minus(twice, c);
    const BigNumberPtr g = plus(twice, c);
    const BigNumberPtr h = plus(b, a);
    return {times(e, f), times(g, h), times(f, g), times(e, h)};
}

CurvePoint Edwards25519::multiply(const BIGNUM *factor, const CurvePoint &point) const
{
    CurvePoint product = neutral();
    for (int bit = BN_num_bits(factor) - 1; bit >= 0; --bit) {
        product = add(product, product);
        if (BN_is_bit_set(factor, bit) != 0)
            product = add(product, point);
    }
    return product;
}

std::string Edwards25519::encode(const CurvePoint &point) const
{
    const BigNumberPtr inverse = power(point.z, shifted(m_prime, 2, 0)); // Fermat
    const BigNumberPtr x = times(point.x, inverse);
    const BigNumberPtr y = times(point.y, inverse);
    if (BN_is_odd(x.get()) != 0)
        require(BN_set_bit(y.get(), signBit));
    return toLittleEndian(y.get());
}

// RFC 8032, 5.1.3, steps 2 and 3.
BigNumberPtr Edwards25519::xOf(const BigNumberPtr &y) const
{
    const BigNumberPtr ySquared = times(y, y);
    const BigNumberPtr u = minus(ySquared, small(1));
    const BigNumberPtr v = plus(times(m_d, ySquared), small(1));
    const BigNumberPtr v3 = times(times(v, v), v);
    const BigNumberPtr v7 = times(times(v3, v3), v);
    BigNumberPtr x = times(times(u, v3), power(times(u, v7), shifted(m_prime, 5, 3)));
    const BigNumberPtr found = times(v, times(x, x));
    if (BN_cmp(found.get(), u.get()) == 0)
        return x;
    if (BN_cmp(found.get(), minus(small(0), u).get()) == 0)
        return times(x, power(small(2), shifted(m_prime, 1, 2)));
    return nullptr;
}

std::optional<CurvePoint> Edwards25519::decode(std::string_view octets) const
{
    if (octets.size() != encodedSize)
        return std::nullopt;
    BigNumberPtr y = numberFromLittleEndian(octets);
    const bool isOdd = BN_is_bit_set(y.get(), signBit) != 0;
    if (isOdd)
        require(BN_clear_bit(y.get(), signBit));
    if (BN_cmp(y.get(), m_prime.get()) >= 0)
        return std::nullopt;
    BigNumberPtr x = xOf(y);
    if (!x || (isOdd && BN_is_zero(x.get()) != 0))
        return std::nullopt;
    if ((BN_is_odd(x.get()) != 0) != isOdd)
        x = minus(small(0), x);
    BigNumberPtr t = times(x, y);
    return CurvePoint{std::move(x), std::move(y), small(1), std::move(t)};
}

BigNumberPtr numberFromLittleEndian(std::string_view octets)
{
    BigNumberPtr number(BN_lebin2bn(octetsOf(octets), static_cast<int>(octets.size()), nullptr));
    require(number ? 1 : 0);
    return number;
}

std::string toLittleEndian(const BIGNUM *number)
{
    std::string octets(Edwards25519::encodedSize, '\0');
    require(BN_bn2lebinpad(number, octetsOf(octets), static_cast<int>(octets.size())) >= 0 ? 1 : 0);
    return octets;
}

} // namespace dkimlens::crypto
