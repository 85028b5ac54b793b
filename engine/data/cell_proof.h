// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the types of the cells of delimited text while its records are counted, much quicker than the engine could.
#pragma once

#include <QFlags>
#include <QList>

#include <array>
#include <vector>

namespace aw::data
{

// What TypeProof can prove, by preference.
enum class CellType : quint8 { Boolean = 1, BigInt = 2, Date = 4, Timestamp = 8, Double = 16 };
Q_DECLARE_FLAGS(CellTypes, CellType)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellTypes)

// What all cells of one column have in common.
struct CellVerdict {
    CellTypes fits;     // for certain, by the conditions of TypeProof
    CellTypes possible; // not contradicted for certain: what is here and not in fits only the engine knows
    qint64 values = 0;  // cells that are not empty; counted only while something is possible

    // The cells that come behind.
    void append(const CellVerdict &next)
    {
        fits &= next.fits;
        possible &= next.possible;
        values += next.values;
    }
};

// Told by RecordCounter where cells and lines end. Columns behind the last candidates are not looked at.
class CellProof
{
public:
    // quote: '\0' for none. header: the first record is none of the rows.
    CellProof(const QList<CellTypes> &candidates, char quote, bool header);

    // A piece of text begins; it has to stay until endPiece().
    void beginPiece(const char *bytes) { m_cell = bytes; }
    // Ends within 64 bytes of the piece: bit i says something about byte i.
    void take(const char *block, quint64 delimiters, quint64 lineEnds);
    void endCell(const char *end);
    void endLine(const char *end); // a line of nothing is no record
    void endPiece(const char *end);
    // The text has ended, perhaps in the middle of a line.
    QList<CellVerdict> finish();

private:
    static constexpr std::size_t kLongestCell = 64; // no type has longer texts

    struct Column {
        quint8 fits = 0;
        quint8 possible = 0;
        qint64 values = 0;
    };

    void look(const char *end);
    void check(Column &column, const char *from, const char *end) const;
    void carry(const char *end);

    std::vector<Column> m_columns;
    const char m_quote;
    bool m_inHeader;
    const char *m_cell = nullptr; // where the current cell, or what is left of it, begins
    std::size_t m_column = 0;
    // The beginning of a cell that began in the piece before; one byte more than any type has means: too long.
    std::array<char, kLongestCell + 1> m_carried{};
    std::size_t m_carriedSize = 0;
};

} // namespace aw::data
