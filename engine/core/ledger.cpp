// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/ledger.h"

#include "engine/core/json.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr std::array<const char *, 4> kRowKinds{"filtered", "rejected", "merged", "expanded"};
constexpr std::array<const char *, 5> kCellKinds{"converted", "missing_to_null", "coerced_to_null", "imputed",
                                                 "changed"};
constexpr qint64 kMost = qint64{1} << 53; // what a JSON number holds exactly

template <typename Kind, std::size_t N>
Kind kindFrom(ObjectReader &reader, const std::array<const char *, N> &names)
{
    const QString word = reader.text(u"kind", 1);
    for (std::size_t i = 0; i < N; ++i)
        if (word == QLatin1StringView(names.at(i)))
            return static_cast<Kind>(i);
    reader.problem(u"kind", u"There is no kind “%1”."_s.arg(word), u"enum"_s);
    return Kind{};
}

} // namespace

QString kindName(RowEntry::Kind kind)
{
    return QString::fromLatin1(kRowKinds.at(static_cast<std::size_t>(kind)));
}

QString kindName(CellEntry::Kind kind)
{
    return QString::fromLatin1(kCellKinds.at(static_cast<std::size_t>(kind)));
}

qint64 Ledger::total(RowEntry::Kind kind) const
{
    qint64 sum = 0;
    for (const RowEntry &entry : rows)
        sum += entry.kind == kind ? entry.rows : 0;
    return sum;
}

qint64 Ledger::total(CellEntry::Kind kind) const
{
    qint64 sum = 0;
    for (const CellEntry &entry : cells)
        sum += entry.kind == kind ? entry.cells : 0;
    return sum;
}

Status Ledger::check(const QString &where) const
{
    const qint64 explained = rowsOut + total(RowEntry::Kind::Filtered) + total(RowEntry::Kind::Rejected) +
                             total(RowEntry::Kind::Merged) - total(RowEntry::Kind::Expanded);
    if (explained == rowsIn)
        return {};
    return fail(ErrorCode::LedgerMismatch,
                u"%1 rows came in but %2 are accounted for; %3 rows are unexplained"_s.arg(rowsIn).arg(explained).arg(
                    rowsIn - explained),
                where, u"Nothing was written. Please report this with the file that caused it."_s);
}

QJsonObject toJson(const Ledger &ledger)
{
    QJsonArray rows;
    for (const RowEntry &entry : ledger.rows)
        rows.append(
            QJsonObject{{u"kind"_s, kindName(entry.kind)}, {u"reason"_s, entry.reason}, {u"rows"_s, entry.rows}});
    QJsonArray cells;
    for (const CellEntry &entry : ledger.cells)
        cells.append(QJsonObject{{u"column"_s, entry.column},
                                 {u"kind"_s, kindName(entry.kind)},
                                 {u"reason"_s, entry.reason},
                                 {u"cells"_s, entry.cells}});
    return {{u"rows_in"_s, ledger.rowsIn},
            {u"rows_out"_s, ledger.rowsOut},
            {u"rows"_s, rows},
            {u"cells"_s, cells},
            {u"columns_added"_s, QJsonArray::fromStringList(ledger.columnsAdded)},
            {u"columns_dropped"_s, QJsonArray::fromStringList(ledger.columnsDropped)}};
}

Result<Ledger> ledgerFromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    Ledger ledger;
    ledger.rowsIn = reader.integer(u"rows_in", 0, 0, kMost);
    ledger.rowsOut = reader.integer(u"rows_out", 0, 0, kMost);
    const QJsonArray rows = reader.array(u"rows");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ObjectReader row(rows[i].toObject(), u"rows[%1]"_s.arg(i), reader.problems());
        ledger.rows.append(
            {kindFrom<RowEntry::Kind>(row, kRowKinds), row.text(u"reason"), row.integer(u"rows", 0, 0, kMost)});
    }
    const QJsonArray cells = reader.array(u"cells");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        ObjectReader cell(cells[i].toObject(), u"cells[%1]"_s.arg(i), reader.problems());
        ledger.cells.append({cell.text(u"column"), kindFrom<CellEntry::Kind>(cell, kCellKinds), cell.text(u"reason"),
                             cell.integer(u"cells", 0, 0, kMost)});
    }
    ledger.columnsAdded = reader.texts(u"columns_added");
    ledger.columnsDropped = reader.texts(u"columns_dropped");
    if (auto status = reader.status(u"The ledger"_s); !status)
        return std::unexpected(status.error());
    return ledger;
}

} // namespace aw::core
