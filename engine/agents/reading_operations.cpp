// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/reading_operations.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::CellEntry;
using ReadingKind = data::TextReading::Kind;

namespace
{

// The noun for what a cell was not.
QString misfitReason(const Operation &reading)
{
    switch (reading.reading.kind) {
    case ReadingKind::Integer:
        return u"not a whole number"_s;
    case ReadingKind::Decimal:
        return u"not a number"_s;
    case ReadingKind::Boolean:
        return u"neither yes nor no"_s;
    case ReadingKind::Date:
        return u"not a date"_s;
    case ReadingKind::DateTime:
        return u"not a point in time"_s;
    case ReadingKind::Text:
        break;
    }
    return u"does not fit"_s;
}

} // namespace

bool staysText(const Operation &reading)
{
    return reading.reading.kind == ReadingKind::Text;
}

data::Conversion conversionOf(const core::Column &source, const Operation &reading)
{
    data::Conversion conversion;
    conversion.source = source.name;
    conversion.target = {source.name, source.isText() ? data::engineType(reading.reading) : source.type,
                         reading.meaning, reading.unit};
    if (source.isText()) {
        conversion.expression = data::readingSql(reading.reading);
        conversion.guarded = data::guardedSql(reading.reading);
        conversion.missingMarkers = reading.missingMarkers;
    }
    conversion.reason = describe(reading);
    return conversion;
}

QList<CellEntry> readingEntries(const data::ConvertedTable &table, const QList<Operation> &readings)
{
    const QLocale english(QLocale::English);
    QList<CellEntry> cells;
    for (qsizetype i = 0; i < table.counts.size(); ++i) {
        const data::ConversionCount &count = table.counts[i];
        if (count.converted > 0) {
            QString how = describe(readings[i]);
            how.replace(0, 1, how.at(0).toLower());
            cells.append({count.column, CellEntry::Kind::Converted, how, count.converted});
        }
        if (count.markers > 0) {
            QStringList used;
            for (const data::MarkerCount &marker : count.markersUsed)
                used.append(u"“%1” (%2)"_s.arg(marker.marker, english.toString(marker.cells)));
            cells.append({count.column, CellEntry::Kind::MissingToNull,
                          u"missing markers: %1"_s.arg(used.join(u", "_s)), count.markers});
        }
        if (count.failed > 0)
            cells.append({count.column, CellEntry::Kind::CoercedToNull, misfitReason(readings[i]), count.failed});
    }
    return cells;
}

data::Relation readingRejects(const data::ConvertedTable &table, const QList<Operation> &readings)
{
    QMap<QString, QString> reasons;
    for (const Operation &reading : readings)
        if (!staysText(reading))
            reasons.insert(reading.columns.first(), misfitReason(reading));
    return data::failedCells(table, reasons);
}

} // namespace aw::agents
