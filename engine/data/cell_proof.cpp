// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cell_proof.h"

#include <QByteArrayView>

#include <algorithm>
#include <bit>
#include <cstring>

namespace aw::data
{

namespace
{

constexpr quint8 bitOf(CellType type)
{
    return static_cast<quint8>(type);
}

// Types that a cell has for certain, and types it may have.
struct CellLook {
    quint8 fits = 0;
    quint8 perhaps = 0;
};

bool isDigitByte(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

int twoDigits(const char *at)
{
    return (at[0] - '0') * 10 + (at[1] - '0');
}

bool areDigits(const char *at, qsizetype count)
{
    return std::all_of(at, at + count, isDigitByte);
}

// Two or four of them at once, as long as Word is.
template <typename Word>
bool areDigits(const char *at)
{
    constexpr auto kEach = static_cast<Word>(static_cast<Word>(~Word(0)) / 0xff); // times a byte: that in every place
    constexpr auto kUpper = static_cast<Word>(kEach * 0xf0);
    Word bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    const auto above = static_cast<Word>(bytes + static_cast<Word>(kEach * 6)); // ':' and more leave the row of digits
    return (bytes & kUpper) == static_cast<Word>(kEach * 0x30) && (above & kUpper) == static_cast<Word>(kEach * 0x30);
}

// Only what may come out when the engine writes a double.
bool mayBeDouble(const char *at, qsizetype size)
{
    constexpr qsizetype kLongest = 32;
    if (size > kLongest)
        return false;
    for (qsizetype i = 0; i < size; ++i) {
        const bool sign = at[i] == '-' || at[i] == '+';
        if (sign ? i > 0 && at[i - 1] != 'e' : !isDigitByte(at[i]) && QByteArrayView(".einfa").indexOf(at[i]) < 0)
            return false;
    }
    return true;
}

bool fitsBigInt(const char *digits, qsizetype count, bool negative)
{
    constexpr qsizetype kAlways = 18;
    if (count == 0 || (digits[0] == '0' && (count > 1 || negative)))
        return false;
    const char *const limit = negative ? "9223372036854775808" : "9223372036854775807";
    return count <= kAlways || (count == kAlways + 1 && std::memcmp(digits, limit, kAlways + 1) <= 0);
}

CellLook lookAtNumber(const char *at, qsizetype size)
{
    constexpr qsizetype kLongestPlain = 18;
    constexpr qsizetype kPlainDigits = 15;
    CellLook look;
    const char *const end = at + size;
    const bool negative = *at == '-';
    const char *const whole = at + negative;
    const char *point = whole;
    while (point < end && isDigitByte(*point))
        ++point;
    const qsizetype wholeDigits = point - whole;
    const bool leadingZero = wholeDigits > 1 && *whole == '0';
    const char *last = point; // behind the last digit
    if (point < end && *point == '.')
        for (++last; last < end && isDigitByte(*last);)
            ++last;
    const bool hasPoint = last > point;
    if (last == end && !hasPoint && fitsBigInt(whole, wholeDigits, negative))
        look.fits |= bitOf(CellType::BigInt);
    // As the condition of TypeProof has it: leading zeros of a fraction do not count as digits.
    const bool hasDigits = hasPoint ? last > point + 1 : wholeDigits > 0;
    if (last == end && hasDigits && !leadingZero && size <= kLongestPlain) {
        const char *first = whole;
        while (first < end && (*first == '0' || *first == '.'))
            ++first;
        const qsizetype digits = end - first - (hasPoint && first <= point);
        if (digits <= kPlainDigits)
            look.fits |= bitOf(CellType::Double);
    }
    if ((look.fits & bitOf(CellType::Double)) == 0 && mayBeDouble(at, size))
        look.perhaps |= bitOf(CellType::Double);
    return look;
}

bool isDay(const char *at)
{
    if (at[4] != '-' || at[7] != '-' || !areDigits<quint32>(at) || !areDigits<quint16>(at + 5) ||
        !areDigits<quint16>(at + 8))
        return false;
    static constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int year = twoDigits(at) * 100 + twoDigits(at + 2);
    const int month = twoDigits(at + 5);
    const int day = twoDigits(at + 8);
    if (year == 0 || month < 1 || month > 12)
        return false;
    const bool leapDay = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day >= 1 && day <= kDays[static_cast<std::size_t>(month - 1)] + leapDay;
}

// What follows the day, from the blank or T; the shape only.
bool isTimeShape(const char *at, qsizetype size)
{
    constexpr qsizetype kMinutes = 6;
    constexpr qsizetype kSeconds = 9;
    constexpr qsizetype kFraction = 16;
    if (size < kMinutes || (at[0] != ' ' && at[0] != 'T') || !areDigits<quint16>(at + 1) || at[3] != ':' ||
        !areDigits<quint16>(at + 4))
        return false;
    if (size == kMinutes)
        return true;
    if (size < kSeconds || at[kMinutes] != ':' || !areDigits<quint16>(at + kMinutes + 1))
        return false;
    return size == kSeconds || (size > kSeconds + 1 && size <= kFraction && at[kSeconds] == '.' &&
                                areDigits(at + kSeconds + 1, size - kSeconds - 1));
}

CellLook lookAtTime(const char *at, qsizetype size)
{
    constexpr qsizetype kDay = 10;
    constexpr int kMinutes = 60;
    constexpr int kHours = 24;
    CellLook look;
    if (size < kDay)
        return look;
    const bool day = isDay(at);
    if (size == kDay) {
        look.fits = day ? bitOf(CellType::Date) : 0;
    } else if (isTimeShape(at + kDay, size - kDay)) {
        const bool seconds = size > kDay + 6;
        const bool usual = day && twoDigits(at + kDay + 1) < kHours && twoDigits(at + kDay + 4) < kMinutes &&
                           (!seconds || twoDigits(at + kDay + 7) < kMinutes);
        (usual ? look.fits : look.perhaps) = bitOf(CellType::Timestamp);
    }
    return look;
}

// true or false, in letters of any case.
bool isTruth(const char *at, qsizetype size)
{
    constexpr quint32 kLowerCase = 0x20202020; // no byte but a letter's becomes one by this bit
    if (size != 4 && size != 5)
        return false;
    quint32 letters = 0;
    std::memcpy(&letters, at, sizeof letters);
    letters |= kLowerCase;
    if (size == 4)
        return std::memcmp(&letters, "true", sizeof letters) == 0;
    return std::memcmp(&letters, "fals", sizeof letters) == 0 && (at[4] | ' ') == 'e';
}

} // namespace

CellProof::CellProof(const QList<CellTypes> &candidates, char quote, bool header)
    : m_quote(quote)
    , m_inHeader(header)
{
    for (const CellTypes &types : candidates)
        m_columns.push_back({static_cast<quint8>(types.toInt()), static_cast<quint8>(types.toInt()), 0});
}

void CellProof::take(const char *block, quint64 delimiters, quint64 lineEnds)
{
    for (quint64 rest = delimiters | lineEnds; rest != 0; rest &= rest - 1) {
        const char *const end = block + std::countr_zero(rest);
        if ((lineEnds & rest & (~rest + 1)) != 0)
            endLine(end);
        else
            endCell(end);
    }
}

void CellProof::endCell(const char *end)
{
    look(end);
    ++m_column;
    m_cell = end + 1;
}

void CellProof::endLine(const char *end)
{
    if (m_column > 0 || m_carriedSize > 0 || m_cell < end) {
        look(end);
        m_inHeader = false;
    }
    m_column = 0;
    m_cell = end + 1;
}

void CellProof::endPiece(const char *end)
{
    carry(end);
    m_cell = end;
}

QList<CellVerdict> CellProof::finish()
{
    if (m_carriedSize > 0)
        look(m_cell);
    QList<CellVerdict> verdicts;
    for (const Column &column : m_columns)
        verdicts.append({CellTypes::fromInt(column.fits), CellTypes::fromInt(column.possible), column.values});
    return verdicts;
}

void CellProof::carry(const char *end)
{
    const std::size_t size = std::min(static_cast<std::size_t>(end - m_cell), m_carried.size() - m_carriedSize);
    std::copy_n(m_cell, size, m_carried.begin() + m_carriedSize);
    m_carriedSize += size;
}

void CellProof::look(const char *end)
{
    if (m_carriedSize > 0)
        carry(end);
    if (!m_inHeader && m_column < m_columns.size() && m_columns[m_column].possible != 0) {
        if (m_carriedSize > 0)
            check(m_columns[m_column], m_carried.data(), m_carried.data() + m_carriedSize);
        else
            check(m_columns[m_column], m_cell, end);
    }
    m_carriedSize = 0;
}

void CellProof::check(Column &column, const char *from, const char *end) const
{
    if (from == end)
        return;
    if (m_quote != '\0' && *from == m_quote && end[-1] == m_quote && end - from > 1) {
        ++from;
        --end;
        if (from == end)
            return;
    }
    ++column.values;
    const qsizetype size = end - from;
    CellLook seen;
    const auto add = [&seen](const CellLook &look) {
        seen.fits |= look.fits;
        seen.perhaps |= look.perhaps;
    };
    if (size <= static_cast<qsizetype>(kLongestCell)) {
        if ((column.possible & (bitOf(CellType::BigInt) | bitOf(CellType::Double))) != 0)
            add(lookAtNumber(from, size));
        if ((column.possible & (bitOf(CellType::Date) | bitOf(CellType::Timestamp))) != 0)
            add(lookAtTime(from, size));
        if ((column.possible & bitOf(CellType::Boolean)) != 0 && isTruth(from, size))
            seen.fits |= bitOf(CellType::Boolean);
    }
    column.fits &= seen.fits;
    if (seen.fits == 0 && m_quote != '\0' && std::find(from, end, m_quote) != end)
        return; // doubled quotes, blanks beside quotes: what the value is the engine knows
    column.possible &= seen.fits | seen.perhaps;
}

} // namespace aw::data
