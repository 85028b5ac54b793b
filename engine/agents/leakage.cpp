// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/leakage.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::agents
{

core::Result<QStringList> leakageWarnings(data::Session &session, const data::Relation &relation,
                                          const QList<ColumnFacts> &facts)
{
    constexpr qsizetype kMostColumns = 20;
    constexpr int kRows = 10'000;
    constexpr qint64 kFewestRows = 20; // fewer agree by chance
    constexpr double kAlike = 0.999;
    QStringList columns;
    for (const ColumnFacts &each : facts)
        if (each.column.isNumeric() && each.column.meaning != "identifier"_L1 && !each.constant() &&
            columns.size() < kMostColumns)
            columns.append(each.column.name);
    QStringList figures;
    for (qsizetype i = 0; i < columns.size(); ++i)
        for (qsizetype k = i + 1; k < columns.size(); ++k) {
            // TRY: values too large for the arithmetic are no reason to fail.
            const QString pair = u"CAST(%1 AS DOUBLE), CAST(%2 AS DOUBLE)"_s.arg(data::quoteName(columns[i]),
                                                                                 data::quoteName(columns[k]));
            figures << u"TRY(corr(%1))"_s.arg(pair) << u"regr_count(%1)"_s.arg(pair);
        }
    QStringList warnings;
    if (figures.isEmpty())
        return warnings;
    AW_TRY(const data::Table table, session.query(u"SELECT %1 FROM (SELECT * FROM (%2) LIMIT %3)"_s.arg(
                                        figures.join(u", "_s), relation.sql, QString::number(kRows))));
    qsizetype at = 0;
    for (qsizetype i = 0; i < columns.size(); ++i)
        for (qsizetype k = i + 1; k < columns.size(); ++k, at += 2)
            if (std::abs(table.rows.first()[at].toDouble()) > kAlike &&
                table.rows.first()[at + 1].toLongLong() >= kFewestRows)
                warnings.append(
                    u"“%1” and “%2” move together almost perfectly: if one of them is what a model shall predict, the other gives it away"_s
                        .arg(columns[i], columns[k]));
    return warnings;
}

} // namespace aw::agents
