// SPDX-License-Identifier: Apache-2.0
// Sixty-four octets looked at in one go, with the widest loads that every processor of its kind has. The only
// file of the engine that knows processors; what it cannot use, it does in plain words of eight octets.

#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if !defined(DKIMLENS_PORTABLE_BLOCKS) && (defined(__SSE2__) || defined(_M_X64))
# define DKIMLENS_SSE2_BLOCKS 1
# include <emmintrin.h>
#endif

namespace dkimlens {

constexpr std::size_t blockSize = 64; // octets

#ifdef DKIMLENS_SSE2_BLOCKS

class OctetBlock
{
public:
    // `octets`: blockSize of them.
    explicit OctetBlock(const char *octets) { std::memcpy(m_parts.data(), octets, blockSize); }

    // Bit i is set where octet i is `wanted`.
    std::uint64_t positionsOf(char wanted) const
    {
        const __m128i pattern = _mm_set1_epi8(wanted);
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const __m128i equal = _mm_cmpeq_epi8(m_parts[i].octets, pattern);
            mask |= std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(equal))} << (16 * i);
        }
        return mask;
    }

private:
    struct Part // std::array of a vector type itself draws warnings about its attributes
    {
        __m128i octets;
    };

    std::array<Part, blockSize / sizeof(Part)> m_parts;
};

#else

class OctetBlock
{
public:
    // `octets`: blockSize of them.
    explicit OctetBlock(const char *octets) { std::memcpy(m_words.data(), octets, blockSize); }

    // Bit i is set where octet i is `wanted`.
    std::uint64_t positionsOf(char wanted) const
    {
        const std::uint64_t pattern = lowBits * static_cast<unsigned char>(wanted);
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            mask |= gathered(zeroOctets(m_words[i] ^ pattern)) << (8 * i);
        return mask;
    }

private:
    static constexpr std::uint64_t lowBits = 0x0101010101010101U;
    static constexpr std::uint64_t sevenBits = 0x7f7f7f7f7f7f7f7fU;

    // The high bit of each octet that is zero; no carry leaves its octet.
    static constexpr std::uint64_t zeroOctets(std::uint64_t word)
    {
        return ~(((word & sevenBits) + sevenBits) | word | sevenBits);
    }

    // The eight high bits, as one octet, in the order of memory.
    static constexpr std::uint64_t gathered(std::uint64_t highBits)
    {
        constexpr std::uint64_t littleEndian = 0x0002040810204081U;
        constexpr std::uint64_t bigEndian = 0x8040201008040201U;
        if constexpr (std::endian::native == std::endian::little)
            return ((highBits >> 7) * (littleEndian << 7)) >> 56;
        else
            return ((highBits >> 7) * bigEndian) >> 56;
    }

    std::array<std::uint64_t, blockSize / sizeof(std::uint64_t)> m_words;
};

#endif

} // namespace dkimlens
