// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 64 bytes of text as bit masks: bit i says something about byte i.
#pragma once

#include <QtGlobal>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace aw::data
{

#if defined(__SSE2__)

// Holds 64 bytes in registers and compares them with one byte at a time.
class ByteBlock
{
public:
    explicit ByteBlock(const char *bytes)
        : m_parts{load(bytes), load(bytes + 16), load(bytes + 32), load(bytes + 48)}
    {
    }

    quint64 equal(char c) const
    {
        const __m128i wanted = _mm_set1_epi8(c);
        return join([&](__m128i part) { return _mm_movemask_epi8(_mm_cmpeq_epi8(part, wanted)); });
    }
    quint64 highBits() const
    {
        return join([](__m128i part) { return _mm_movemask_epi8(part); });
    }

private:
    static __m128i load(const char *bytes) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)); }
    template <typename F>
    quint64 join(F mask) const
    {
        return quint64(quint32(mask(m_parts[0]))) | quint64(quint32(mask(m_parts[1]))) << 16U |
               quint64(quint32(mask(m_parts[2]))) << 32U | quint64(quint32(mask(m_parts[3]))) << 48U;
    }

    __m128i m_parts[4];
};

#else

class ByteBlock
{
public:
    explicit ByteBlock(const char *bytes)
        : m_bytes(bytes)
    {
    }

    quint64 equal(char c) const
    {
        quint64 mask = 0;
        for (unsigned i = 0; i < 64; ++i)
            mask |= quint64(m_bytes[i] == c) << i;
        return mask;
    }
    quint64 highBits() const
    {
        quint64 mask = 0;
        for (unsigned i = 0; i < 64; ++i)
            mask |= quint64(static_cast<signed char>(m_bytes[i]) < 0) << i;
        return mask;
    }

private:
    const char *m_bytes;
};

#endif

// Counts pairs, fours and bytes of bits at once: the library's own count is a call where the machine may not be asked.
inline int bitCount(quint64 bits)
{
    if (bits == 0) // as most masks of text are
        return 0;
    bits -= bits >> 1U & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + (bits >> 2U & 0x3333333333333333ULL);
    bits = (bits + (bits >> 4U)) & 0x0f0f0f0f0f0f0f0fULL;
    return static_cast<int>(bits * 0x0101010101010101ULL >> 56U);
}

// Bit i of the result is the parity of bits 0…i: between an odd and the next even bit all bits are set.
inline quint64 parityUpTo(quint64 bits)
{
    for (unsigned step = 1; step < 64; step *= 2)
        bits ^= bits << step;
    return bits;
}

} // namespace aw::data
