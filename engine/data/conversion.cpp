// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/conversion.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Result;
using core::Status;

namespace
{

constexpr QLatin1StringView kSpaces(" chr(32) || chr(9) || chr(10) || chr(13) || chr(160) || chr(8239) ");

// One conversion with the names its parts have inside the statement.
struct Part {
    const Conversion *conversion = nullptr;
    bool fromText = false; // only text can hold markers and can fail
    QString raw;           // r0
    QString value;         // v0
};

// The expression is the cell itself: markers are the only change.
bool keepsText(const Conversion &conversion)
{
    return conversion.expression == "{value}"_L1;
}

QString cleaned(const QString &textSql)
{
    return u"lower(trim(%1,%2))"_s.arg(textSql, kSpaces);
}

QStringList markerTexts(const QStringList &markers)
{
    QStringList texts{QString()};
    for (const QString &marker : markers)
        texts.append(marker.trimmed().toLower());
    return texts;
}

// True where a text became NULL: an empty one, a marker, or one that does not fit.
QString lostSql(const Part &part)
{
    return u"(%1 IS NULL AND %2 IS NOT NULL)"_s.arg(part.value, part.raw);
}

// Whether a column read from text holds values that may be misreadings; plain extremes are the quickest to ask for.
QString doubtSql(const Part &part)
{
    const QString name = quoteName(part.conversion->target.name);
    const QString &type = part.conversion->target.type;
    if (!part.fromText || (type != "DATE"_L1 && type != "TIMESTAMP"_L1))
        return u"false"_s;
    return u"coalesce(min(%1) < %2 '1000-01-01' OR max(%1) > %2 '9999-12-31', false)"_s.arg(name, type);
}

QString extremeSql(const Part &part, const QString &function)
{
    if (!part.conversion->target.isNumeric())
        return u"NULL"_s;
    return u"CAST(%1(%2) AS DOUBLE)"_s.arg(function, quoteName(part.conversion->target.name));
}

// Reads the cells once (raw), works each value out once (typed), then looks only at rows that lost a text.
QString conversionSql(const QString &table, const Relation &input, const QList<Part> &parts, const QList<bool> &guarded,
                      qint64 limit)
{
    QStringList raw, typed, final, lost, texts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        raw.append(quoteName(part.conversion->source) + u" AS "_s + part.raw);
        const QString value = part.fromText ? convertedSql(*part.conversion, part.raw, guarded[i]) : part.raw;
        typed.append(u"%1, %2 AS %3"_s.arg(part.raw, value, part.value));
        final.append(u"%1 AS %2"_s.arg(part.value, quoteName(part.conversion->target.name)));
        if (!part.fromText)
            continue;
        lost.append(lostSql(part));
        texts.append(u"CASE WHEN %1 IS NULL THEN %2 END"_s.arg(part.value, part.raw));
    }
    const QString note = lost.isEmpty()
                             ? u"CAST(NULL AS VARCHAR[])"_s
                             : u"CASE WHEN %1 THEN [%2] END"_s.arg(lost.join(u" OR "_s), texts.join(u", "_s));
    QString rows = u"SELECT %1 FROM (%2)"_s.arg(raw.join(u", "_s), input.sql);
    if (limit >= 0)
        rows += u" LIMIT %1"_s.arg(limit);
    return u"CREATE TEMP TABLE %1 AS SELECT %2, %3 AS __aw_notes FROM (SELECT %4 FROM (%5))"_s.arg(
        quoteName(table), final.join(u", "_s), note, typed.join(u", "_s), rows);
}

QString notesTable(const QString &table)
{
    return table + u"_notes"_s;
}

// What became NULL on the way, one text a row: line (0-based), number of the conversion, raw.
QString lostCellsSql(const QString &table, const QList<Part> &parts)
{
    QStringList numbers;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i].fromText)
            numbers.append(QString::number(i));
    return u"SELECT line, number, raw FROM (SELECT rowid AS line, unnest(CAST([%1] AS INTEGER[])) AS number, "
           "unnest(__aw_notes) AS raw FROM %2 WHERE __aw_notes IS NOT NULL) WHERE raw IS NOT NULL"_s.arg(
               numbers.join(u", "_s), quoteName(table));
}

// The different lost texts of each conversion: number, raw, cells, and marker (1 for an empty text, 2… for
// missingMarkers[0…], NULL for a text that does not fit). Most cells that are lost hold one of a few markers.
Status collectNotes(Session &session, const QString &table, const QList<Part> &parts)
{
    QString markers;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i].fromText)
            markers += u" WHEN %1 THEN list_position(%2, %3)"_s.arg(
                QString::number(i), quoteList(markerTexts(parts[i].conversion->missingMarkers)), cleaned(u"raw"_s));
    const QString marker = markers.isEmpty() ? u"NULL"_s : u"nullif(CASE number%1 END, 0)"_s.arg(markers);
    AW_CHECK(session.execute(
        u"CREATE TEMP TABLE %1 AS SELECT number, raw, cells, CAST(%2 AS UTINYINT) AS marker FROM (SELECT number, raw, "
        u"count(*) AS cells FROM (%3) GROUP BY 1, 2)"_s.arg(quoteName(notesTable(table)), marker,
                                                            lostCellsSql(table, parts))));
    return {};
}

struct Counted {
    ConvertedTable table;
    QList<bool> doubtful;
};

Result<Counted> count(Session &session, const QString &table, const QList<Part> &parts)
{
    AW_CHECK(collectNotes(session, table, parts));
    constexpr qsizetype kFigures = 4;
    QStringList figures{u"count(*)"_s};
    for (const Part &part : parts)
        figures << u"count(%1)"_s.arg(quoteName(part.conversion->target.name)) << extremeSql(part, u"min"_s)
                << extremeSql(part, u"max"_s) << doubtSql(part);
    AW_TRY(const Table totals, session.query(u"SELECT %1 FROM %2"_s.arg(figures.join(u", "_s), quoteName(table))));
    const QVariantList &figure = totals.rows.first();
    Counted result{{table, {}, figure[0].toLongLong(), {}, lostCellsSql(table, parts)}, {}};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype at = 1 + kFigures * i;
        const core::Column &target = parts[i].conversion->target;
        ConversionCount entry;
        entry.column = target.name;
        const qint64 values = figure[at].toLongLong();
        entry.missing = result.table.rows - values; // less what the notes say, below
        entry.converted = parts[i].fromText && !keepsText(*parts[i].conversion) ? values : 0;
        bool doubtful = figure[at + 3].toBool();
        if (figure[at + 1].isValid()) {
            entry.range = {figure[at + 1].toDouble(), figure[at + 2].toDouble()};
            // NaN counts as the largest value.
            doubtful = doubtful || (parts[i].fromText &&
                                    !(std::isfinite(entry.range->first) && std::isfinite(entry.range->second)));
        }
        result.table.counts.append(entry);
        result.table.schema.columns.append(target);
        result.doubtful.append(doubtful);
    }
    AW_TRY(const Table notes,
           session.query(u"SELECT number, marker, CAST(sum(cells) AS BIGINT) FROM %1 GROUP BY 1, 2 ORDER BY 1, 2"_s.arg(
               quoteName(notesTable(table)))));
    for (const QVariantList &row : notes.rows) {
        const qsizetype column = row[0].toLongLong();
        const qint64 cells = row[2].toLongLong();
        ConversionCount &entry = result.table.counts[column];
        if (!row[1].isValid()) {
            entry.failed = cells;
        } else if (const qsizetype marker = row[1].toLongLong() - 2; marker >= 0) {
            entry.markers += cells;
            entry.markersUsed.append(
                {parts[column].conversion->missingMarkers.value(marker).trimmed().toLower(), cells});
        } else {
            continue; // an empty text was missing before
        }
        entry.missing -= cells;
    }
    return result;
}

} // namespace

QString missingTest(const QString &textSql, const QStringList &markers)
{
    qsizetype longest = 0;
    QStringList texts;
    for (const QString &text : markerTexts(markers)) {
        longest = std::max(longest, text.toUtf8().size());
        texts << text << u' ' + text << text + u' ';
    }
    for (qsizetype blanks = 1; blanks <= longest + 1; ++blanks)
        texts.append(QString(blanks, u' '));
    texts.removeDuplicates();
    QStringList firsts{u"0"_s}; // code points a marker may begin with; 0 for the empty text
    for (const QString &text : markerTexts(markers))
        for (const QString &spelled : {text, text.toUpper()})
            if (!spelled.isEmpty())
                firsts.append(QString::number(spelled.toUcs4().first()));
    firsts.append(QString::number(u' '));
    firsts.removeDuplicates();
    // Length and first letter keep the comparison away from nearly every cell; CASE looks no further than it must, but
    // IN with a list would become a join over every row.
    return u"CASE WHEN strlen(%1) > %2 THEN false WHEN NOT list_contains([%3], ascii(%1)) THEN false ELSE list_contains(%4, lower(%1)) END"_s
        .arg(textSql)
        .arg(longest + 1)
        .arg(firsts.join(u", "_s), quoteList(texts));
}

Result<ConvertedTable> convert(Session &session, const Relation &input, const QList<Conversion> &conversions,
                               qint64 limit, const ProgressCallback &progress)
{
    QList<Part> parts;
    for (qsizetype i = 0; i < conversions.size(); ++i) {
        const qsizetype index = input.schema.indexOf(conversions[i].source);
        Part part;
        part.conversion = &conversions[i];
        part.fromText = index >= 0 && input.schema.columns[index].isText() && !conversions[i].untouched;
        part.raw = u"r%1"_s.arg(i);
        part.value = u"v%1"_s.arg(i);
        parts.append(part);
    }
    const QString table = session.newName(u"converted"_s);
    QList<bool> guarded(parts.size(), false);
    AW_CHECK(session.execute(conversionSql(table, input, parts, guarded, limit), progress));
    AW_TRY(Counted counted, count(session, table, parts));

    bool again = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        guarded[i] = counted.doubtful[i] && !conversions[i].guarded.isEmpty();
        again = again || guarded[i];
    }
    if (again) {
        AW_CHECK(dropConverted(session, table));
        AW_CHECK(session.execute(conversionSql(table, input, parts, guarded, limit), progress));
        AW_TRY(counted, count(session, table, parts));
        for (qsizetype i = 0; i < parts.size(); ++i)
            counted.table.counts[i].guardedUsed = guarded[i];
    }
    return counted.table;
}

QString convertedSql(const Conversion &conversion, const QString &textSql, bool guarded)
{
    if (keepsText(conversion))
        return u"CASE WHEN %1 THEN NULL ELSE %2 END"_s.arg(missingTest(textSql, conversion.missingMarkers), textSql);
    QString expression = guarded ? conversion.guarded : conversion.expression;
    return expression.replace("{value}"_L1, textSql);
}

Status dropConverted(Session &session, const QString &table)
{
    AW_CHECK(session.execute(u"DROP TABLE IF EXISTS "_s + quoteName(notesTable(table))));
    AW_CHECK(session.execute(u"DROP TABLE IF EXISTS "_s + quoteName(table)));
    return {};
}

Relation failedCells(const ConvertedTable &table, const QMap<QString, QString> &reasons)
{
    QStringList names;
    QStringList words;
    Relation result;
    result.rows = 0;
    for (const ConversionCount &count : table.counts) {
        names.append(count.column);
        words.append(reasons.value(count.column, u"does not fit"_s));
        result.rows += count.failed;
    }
    result.sql = u"SELECT line + 1 AS \"row\", %1[number + 1] AS column_name, %2[number + 1] AS reason, raw FROM (%3) "
                 "SEMI JOIN (SELECT number, raw FROM %4 WHERE marker IS NULL) USING (number, raw)"_s.arg(
                     quoteList(names), quoteList(words), table.lostSql, quoteName(notesTable(table.table)));
    result.schema.columns = {{u"row"_s, u"BIGINT"_s, {}, {}},
                             {u"column_name"_s, u"VARCHAR"_s, {}, {}},
                             {u"reason"_s, u"VARCHAR"_s, {}, {}},
                             {u"raw"_s, u"VARCHAR"_s, {}, {}}};
    return result;
}

QString failedTextsSql(const ConvertedTable &table, qsizetype column)
{
    return u"SELECT raw, cells FROM %1 WHERE marker IS NULL AND number = %2 ORDER BY cells DESC, raw"_s
        .arg(quoteName(notesTable(table.table)))
        .arg(column);
}

} // namespace aw::data
