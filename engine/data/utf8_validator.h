// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a stream of bytes for well-formed UTF-8 (Unicode 15, table 3-7), piece by piece.
#pragma once

#include "engine/data/byte_masks.h"

#include <bit>

namespace aw::data
{

class Utf8Validator
{
public:
    // offset: of the first byte that will be fed.
    explicit Utf8Validator(qint64 offset = 0)
        : m_offset(offset)
    {
    }

    // Offset in the whole stream of the first ill-formed sequence, -1 while there is none.
    qint64 invalidAt() const { return m_invalidAt; }
    bool isInsideSequence() const { return m_missing > 0; }

    void feed(const char *bytes, qsizetype size)
    {
        qsizetype i = 0;
        while (i < size && m_invalidAt < 0) {
            if (m_missing == 0) {
                i = skipAscii(bytes, i, size);
                if (i == size)
                    break;
                start(static_cast<unsigned char>(bytes[i]), m_offset + i);
            } else {
                proceed(static_cast<unsigned char>(bytes[i]));
            }
            ++i;
        }
        m_offset += size;
    }

    // A sequence that is still open at the end of the stream is ill-formed too.
    void finish()
    {
        if (m_missing > 0 && m_invalidAt < 0)
            m_invalidAt = m_sequenceAt;
    }

private:
    static qsizetype skipAscii(const char *bytes, qsizetype i, qsizetype size)
    {
        for (; i + 64 <= size; i += 64)
            if (const quint64 high = ByteBlock(bytes + i).highBits(); high != 0)
                return i + std::countr_zero(high);
        while (i < size && static_cast<signed char>(bytes[i]) >= 0)
            ++i;
        return i;
    }

    void start(unsigned char byte, qint64 at)
    {
        m_sequenceAt = at;
        m_lowest = 0x80;
        m_highest = 0xbf;
        if (byte >= 0xc2 && byte <= 0xdf) {
            m_missing = 1;
        } else if (byte >= 0xe0 && byte <= 0xef) {
            m_missing = 2;
            if (byte == 0xe0)
                m_lowest = 0xa0;
            else if (byte == 0xed)
                m_highest = 0x9f; // no surrogates
        } else if (byte >= 0xf0 && byte <= 0xf4) {
            m_missing = 3;
            if (byte == 0xf0)
                m_lowest = 0x90;
            else if (byte == 0xf4)
                m_highest = 0x8f; // not above U+10FFFF
        } else {
            m_invalidAt = at;
        }
    }

    void proceed(unsigned char byte)
    {
        if (byte < m_lowest || byte > m_highest) {
            m_invalidAt = m_sequenceAt;
            return;
        }
        m_lowest = 0x80;
        m_highest = 0xbf;
        --m_missing;
    }

    qint64 m_offset;
    qint64 m_sequenceAt = 0;
    qint64 m_invalidAt = -1;
    int m_missing = 0;
    unsigned char m_lowest = 0x80;
    unsigned char m_highest = 0xbf;
};

} // namespace aw::data
