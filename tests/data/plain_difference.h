// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random tables, and their difference found in the obvious way, for comparing with the engine's.
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace aw::test
{

// A table of texts, whole numbers and fractions; NULL is "~".
struct PlainTable {
    QList<char> types; // 't', 'i', 'f'
    QList<QStringList> rows;

    QString sql() const; // columns k0, k1 …
};

struct PlainChange {
    qint64 before; // rows; -1: not there
    qint64 after;
    auto operator<=>(const PlainChange &) const = default;
};

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int upTo(int most) { return m_random.bounded(most + 1); }
    // variety: how many whole numbers there are beside the unusual ones.
    QString cell(char type, int variety);

private:
    QRandomGenerator m_random;
};

// A second table that resembles the first: rows are dropped, doubled, changed and moved.
PlainTable changedTable(const PlainTable &before, Dice &dice);

// The same for cells that are equal.
QStringList normal(QStringList row);

// Equal rows first; then, with a key, what is left of it in order.
QList<PlainChange> plainDifference(const PlainTable &before, const PlainTable &after, const QList<qsizetype> &key);

bool isPlainKey(const PlainTable &before, const PlainTable &after, const QList<qsizetype> &key);
// The size of the smallest key of at most three columns; 0: none.
qsizetype smallestPlainKey(const PlainTable &before, const PlainTable &after);

} // namespace aw::test
