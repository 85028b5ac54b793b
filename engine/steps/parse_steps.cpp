// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/parse_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/text_reading.h"
#include "engine/steps/column_check.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/date_evidence.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;
using data::TextReading;

namespace
{

constexpr QLatin1StringView kParseDatesSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "type", "formats", "order", "on_error", "missing"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 1, "default": [],
      "description": "Text columns of dates."},
    "type": {"type": "string", "title": "Type", "enum": ["date", "datetime"], "default": "date",
      "description": "date: days; datetime: points in time."},
    "formats": {"type": "array", "title": "Formats", "items": {"type": "string"}, "maxItems": 50, "default": [],
      "description": "Such as %d.%m.%Y or %d %N %Y, where %N is the name of a month; the first that fits is taken. Empty: found out from the values."},
    "order": {"type": "string", "title": "Day and month", "enum": ["evidence", "day_first", "month_first"], "default": "evidence",
      "description": "What comes first in dates such as 3/4/2024, where formats are found out; evidence: as dates such as 13/4/2024 tell."},
    "on_error": {"type": "string", "title": "What does not fit", "enum": ["null", "reject_row", "fail"], "default": "null",
      "description": "null: becomes a missing value, and the text comes out of “rejects”; reject_row: the row comes out of “rejected_rows”; fail: the run stops."},
    "missing": {"type": "array", "title": "Missing markers", "items": {"type": "string"}, "default": [],
      "description": "Texts that mean that there is no value, such as n/a; blank ones always do."}
  }})j");

constexpr QLatin1StringView kParseDatesExamples(R"j([{
  "title": "Dates written in several ways",
  "config": {"columns": ["day"], "missing": ["?"]},
  "input": [["day"], ["2024-02-29"], ["13/4/2024"], ["1 May 2024"], ["?"], ["soon"]],
  "output": [["day"], ["2024-02-29"], ["2024-04-13"], ["2024-05-01"], [null], [null]]}])j");

constexpr QLatin1StringView kParseNumbersSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "type", "decimal_mark", "group_mark", "units", "percent", "parentheses", "on_error", "missing"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 1, "default": [],
      "description": "Text columns of numbers."},
    "type": {"type": "string", "title": "Type", "enum": ["decimal", "integer"], "default": "decimal",
      "description": "decimal: numbers with a fraction; integer: whole numbers, where texts such as 007 do not fit."},
    "decimal_mark": {"type": "string", "title": "Decimal mark", "enum": [".", ","], "default": ".", "description": "What stands before the fraction."},
    "group_mark": {"type": "string", "title": "Thousands mark", "enum": ["usual", "none", ",", ".", "space", "'"], "default": "usual",
      "description": "What may stand between groups of three digits; usual: a comma where fractions have a point, and the other way round."},
    "units": {"type": "array", "title": "Currencies and units", "items": {"type": "string"}, "maxItems": 100, "default": [],
      "description": "Texts that may stand before or behind a number and add nothing to its value, such as € or kg."},
    "percent": {"type": "string", "title": "Percent", "enum": ["no", "number", "fraction"], "default": "no",
      "description": "no: 12% does not fit; number: it is 12; fraction: it is 0.12."},
    "parentheses": {"type": "boolean", "title": "Parentheses mean minus", "default": true, "description": "As accountants write: (5.00) is -5.", "x-advanced": true},
    "on_error": {"type": "string", "title": "What does not fit", "enum": ["null", "reject_row", "fail"], "default": "null",
      "description": "null: becomes a missing value, and the text comes out of “rejects”; reject_row: the row comes out of “rejected_rows”; fail: the run stops."},
    "missing": {"type": "array", "title": "Missing markers", "items": {"type": "string"}, "default": [],
      "description": "Texts that mean that there is no value, such as n/a; blank ones always do."}
  }})j");

constexpr QLatin1StringView kParseNumbersExamples(R"j([{
  "title": "Prices in euros",
  "config": {"columns": ["price"], "decimal_mark": ",", "units": ["€", "EUR"]},
  "input": [["price"], ["1.204,50 €"], ["EUR 3"], ["(2,5)"], ["free"]],
  "output": [["price"], [1204.5], [3], [-2.5], [null]]}])j");

// A column, and how its cells are read.
struct ParsedColumn {
    core::Column column;
    QString value;  // SQL of the typed value, NULL for most texts that do not fit
    QString misfit; // "no date"
    QString unit;
    QString behind; // SQL over {read}, the value above, that gives the one to take
};

// Columns beside those of the input that say what is known of a cell.
struct ParsedCell {
    QString missing;
    QString value; // NULL when missing, too
    QString failed;
};

// How many rows there are of each of some kinds, found out in one pass over them.
class ParsedCounts
{
public:
    // Where the number will stand in the counts.
    qsizetype add(const QString &condition)
    {
        m_conditions.append(u"count_if("_s + condition + u')');
        return m_conditions.size() - 1;
    }
    core::Status count(data::Session &session, const QString &source)
    {
        AW_TRY(const data::Table found,
               session.query(u"SELECT "_s + m_conditions.join(u", "_s) + u" FROM "_s + source + u" AS given"_s));
        for (const QVariant &number : found.rows.first())
            m_numbers.append(number.toLongLong());
        return {};
    }
    QString text(qsizetype at) const { return QString::number(m_numbers[at]); }

private:
    QStringList m_conditions;
    QList<qint64> m_numbers;
};

// No value is written without a digit: a marker that has none is never read as one.
bool hasDigit(const QString &marker)
{
    return std::ranges::any_of(marker, [](QChar c) { return c.isDigit(); });
}

// The input with these columns: a SELECT in parentheses. Each value is worked out in one place, since its SQL is long.
QString parsedSource(const SqlInput &input, const QList<ParsedColumn> &columns, const QStringList &markers,
                     QSet<QString> &taken, QList<ParsedCell> &cells)
{
    const bool mayBeRead = std::ranges::any_of(markers, &hasDigit); // a marker such as -999
    QStringList read;
    QStringList taking;
    QStringList missing;
    QStringList values;
    for (const ParsedColumn &parsed : columns) {
        const QString name = quoteName(parsed.column.name);
        const QString first = quoteName(freeName(u"aw_read"_s, taken));
        const QString fitting = quoteName(freeName(u"aw_fitting"_s, taken));
        const QString gap = quoteName(freeName(u"aw_missing"_s, taken));
        const QString isMarker = u"coalesce(list_contains("_s + data::quoteList(markers) +
                                 u", lower(regexp_replace("_s + name +
                                 uR"(, '^[\s\p{Z}]+|[\s\p{Z}]+$', '', 'g'))), true))"_s;
        read.append(parsed.value + u" AS "_s + first);
        taking.append(QString(parsed.behind).replace("{read}"_L1, first) + u" AS "_s + fitting);
        missing.append(
            (mayBeRead ? isMarker : u"CASE WHEN "_s + fitting + u" IS NULL THEN "_s + isMarker + u" ELSE false END"_s) +
            u" AS "_s + gap);
        QString value = fitting;
        if (mayBeRead) {
            value = quoteName(freeName(u"aw_value"_s, taken));
            values.append(u"CASE WHEN NOT "_s + gap + u" THEN "_s + fitting + u" END AS "_s + value);
        }
        cells.append({gap, value, u"(NOT "_s + gap + u" AND "_s + value + u" IS NULL)"_s});
    }
    QString source = input.from;
    for (const QStringList &stage : {read, taking, missing, values})
        if (!stage.isEmpty())
            source = u"(SELECT *, "_s + stage.join(u", "_s) + u" FROM "_s + source + u" AS given)"_s;
    return source;
}

Result<Derivation> parsedDerivation(data::Session &session, const QJsonObject &config, const SqlInput &input,
                                    const QList<ParsedColumn> &columns)
{
    if (columns.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no column to read."_s, u"columns"_s,
                          u"Name at least one."_s);
    const QString mode = config.value("on_error"_L1).toString(u"null"_s);
    const bool rejects = mode == "reject_row"_L1;
    QStringList markers{QString()};
    const QJsonArray given = config.value("missing"_L1).toArray();
    for (const auto &marker : given)
        markers.append(marker.toString().trimmed().toLower());

    Derivation result;
    result.keepsRows = !rejects;
    QSet<QString> taken = foldedNames(input.schema);
    QList<ParsedCell> cells;
    const QString order = freeName(u"aw_order"_s, taken);
    const QString source = parsedSource(input, columns, markers, taken, cells);
    const QString numbered = parsedSource({withOrder(input, order), input.schema}, columns, markers, taken, cells);
    QStringList failures;
    for (qsizetype i = 0; i < columns.size(); ++i)
        failures.append(cells[i].failed);
    const QString anyFails = u'(' + failures.join(u" OR "_s) + u')';
    const QString stays = rejects ? u" AND NOT "_s + anyFails : QString();
    ParsedCounts counts;
    const qsizetype anyFailed = counts.add(anyFails);
    QList<std::pair<core::CellEntry, qsizetype>> cellCounts; // each with its place in the counts
    QList<std::pair<QString, qsizetype>> rowCounts;
    QStringList failedCells;
    ColumnEdits edits(input.schema);
    QStringList rejected;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const core::Column &column = columns[i].column;
        const QString name = quoteName(column.name);
        const ParsedCell &cell = cells[i];
        const QString reason = u"is "_s + columns[i].misfit;
        QString value = cell.value;
        if (mode == "fail"_L1)
            value = u"(CASE WHEN "_s + cell.failed + u" THEN error('“' || left("_s + name + u", 100) || "_s +
                    quoteText(u"” in “%1” %2."_s.arg(column.name, reason)) + u") ELSE "_s + value + u" END)"_s;
        AW_CHECK(edits.set(column.name, value, u"columns"_s));
        result.described.insert(
            column.name, {column.name, {}, column.meaning, columns[i].unit.isEmpty() ? column.unit : columns[i].unit});
        const auto count = [&](core::CellEntry::Kind kind, const QString &why, const QString &condition) {
            cellCounts.append({{column.name, kind, why, 0}, counts.add(condition + stays)});
        };
        count(core::CellEntry::Kind::Converted, u"read from text"_s, cell.value + u" IS NOT NULL"_s);
        count(core::CellEntry::Kind::MissingToNull, u"a blank text or missing marker"_s,
              name + u" IS NOT NULL AND "_s + cell.missing);
        if (mode == "null"_L1)
            count(core::CellEntry::Kind::CoercedToNull, columns[i].misfit, cell.failed);
        else if (rejects) // each row once, by the first of its columns
            rowCounts.append(
                {u"“%1” %2"_s.arg(column.name, reason),
                 counts.add(cell.failed +
                            (i == 0 ? QString() : u" AND NOT ("_s + failures.first(i).join(u" OR "_s) + u')'))});
        failedCells.append(cell.failed);
        rejected.append(u"SELECT "_s + quoteName(order) + u" AS \"row\", "_s + quoteText(column.name) +
                        u" AS column_name, "_s + quoteText(columns[i].misfit) + u" AS reason, "_s + name +
                        u" AS raw FROM "_s + numbered + u" AS given WHERE "_s + cells[columns.size() + i].failed);
    }
    QList<qsizetype> failed;
    for (const QString &condition : std::as_const(failedCells))
        failed.append(counts.add(condition));
    AW_CHECK(counts.count(session, source));
    for (const auto &[entry, at] : std::as_const(cellCounts))
        result.cells.append({entry.column, entry.kind, entry.reason, counts.text(at)});
    for (const auto &[reason, at] : std::as_const(rowCounts))
        result.rows.append({core::RowEntry::Kind::Rejected, reason, counts.text(at)});
    QStringList all;
    for (const qsizetype at : std::as_const(failed))
        all.append(counts.text(at));
    result.outputs.insert(u"main"_s, edits.select(source) + (rejects ? u" WHERE NOT "_s + anyFails : QString()));
    if (mode != "fail"_L1) {
        result.outputs.insert(u"rejects"_s, rejected.join(u" UNION ALL "_s));
        result.portCounts.insert(u"rejects"_s, u"(SELECT "_s + all.join(u" + "_s) + u')');
    }
    if (rejects) {
        result.outputs.insert(u"rejected_rows"_s, u"SELECT "_s + nameList(input.schema.columns) + u" FROM "_s + source +
                                                      u" AS given WHERE "_s + anyFails);
        result.portCounts.insert(u"rejected_rows"_s, counts.text(anyFailed));
    }
    return result;
}

} // namespace

const core::StepDescriptor &ParseDatesStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"parse_dates"_s,
        .title = u"Read dates"_s,
        .category = u"Columns"_s,
        .description = u"Reads text columns as dates or points in time."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"rejects"_s, u"rejected_rows"_s},
        .configSchema = stepObject(kParseDatesSchema),
        .icon = u"calendar"_s,
        .help =
            u"Reads texts as **dates**, by formats you give or by those that the first 5,000 values have. Whether day or month comes first is told by dates that can only be one; if there is none you are asked. Times with an offset such as +02:00 become UTC. What does not fit is never lost without a word: it is counted and kept, or stops the run."_s,
        .examples = stepArray(kParseDatesExamples),
    };
    return kDescriptor;
}

Result<Derivation> ParseDatesStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                          data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QJsonArray names = config.value("columns"_L1).toArray();
    AW_TRY(const QList<core::Column> columns, columnsNamed(input.schema, names, u"columns"_s));
    const bool time = config.value("type"_L1).toString() == "datetime"_L1;
    QStringList formats;
    const QJsonArray given = config.value("formats"_L1).toArray();
    for (const auto &format : given)
        formats.append(format.toString());
    AW_TRY(const TextReading written, dateReading(formats, time, u"formats"_s));
    const QString word = config.value("order"_L1).toString();
    const DateOrder order = word == "day_first"_L1     ? DateOrder::DayFirst
                            : word == "month_first"_L1 ? DateOrder::MonthFirst
                                                       : DateOrder::ByEvidence;
    QList<ParsedColumn> parsed;
    QJsonObject found;
    for (qsizetype i = 0; i < columns.size(); ++i)
        AW_CHECK(textColumn(input.schema, columns[i].name, u"columns[%1]"_s.arg(i)));
    for (const core::Column &column : columns) {
        const QString name = quoteName(column.name);
        const auto read = [&](const TextReading &reading) {
            return data::readingSql(reading).replace("{value}"_L1, name);
        };
        // What is read quickly may have a year before 1000, as in “0024-05-01”.
        const QString type = time ? u"TIMESTAMP"_s : u"DATE"_s;
        ParsedColumn each{column,
                          {},
                          time ? u"no point in time"_s : u"no date"_s,
                          {},
                          u"CASE WHEN {read} >= %1 '1000-01-01' AND {read} <= %1 '9999-12-31%2' THEN {read} END"_s.arg(
                              type, time ? u" 23:59:59.999999"_s : QString())};
        if (formats.isEmpty()) {
            AW_TRY(const TextReading reading, dateReadingOf(session, input, column, time, order, u"order"_s));
            found.insert(column.name, QJsonArray::fromStringList(reading.formats));
            each.value = read(reading);
            each.unit = reading.utcOffsets ? u"UTC"_s : QString();
        } else { // one by one, since two of them may have the same shape
            QStringList values;
            for (const QString &format : std::as_const(formats)) {
                TextReading reading = written;
                reading.formats = {format};
                values.append(u'(' + read(reading) + u')');
            }
            each.value = u"coalesce("_s + values.join(u", "_s) + u')';
        }
        parsed.append(each);
    }
    AW_TRY(Derivation result, parsedDerivation(session, config, input, parsed));
    if (!found.isEmpty())
        result.metadata.insert(u"date_formats"_s, found);
    return result;
}

const core::StepDescriptor &ParseNumbersStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"parse_numbers"_s,
        .title = u"Read numbers"_s,
        .category = u"Columns"_s,
        .description = u"Reads text columns as numbers, with their marks, currencies, percent signs and units."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"rejects"_s, u"rejected_rows"_s},
        .configSchema = stepObject(kParseNumbersSchema),
        .icon = u"number"_s,
        .help =
            u"Reads texts as **numbers**, with the decimal and thousands marks you say, and with the currencies and units that may stand beside them. A unit changes nothing in the value, so do not name two currencies that both occur. A whole number too long to be kept digit by digit does not fit. What does not fit is counted and kept, or stops the run."_s,
        .examples = stepArray(kParseNumbersExamples),
    };
    return kDescriptor;
}

Result<Derivation> ParseNumbersStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                            data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QJsonArray names = config.value("columns"_L1).toArray();
    AW_TRY(const QList<core::Column> columns, columnsNamed(input.schema, names, u"columns"_s));
    const bool whole = config.value("type"_L1).toString() == "integer"_L1;
    TextReading reading;
    reading.kind = whole ? TextReading::Kind::Integer : TextReading::Kind::Decimal;
    reading.decimalMark = config.value("decimal_mark"_L1).toString(u"."_s);
    const QString group = config.value("group_mark"_L1).toString(u"usual"_s);
    reading.groupMark = group == "usual"_L1   ? (reading.decimalMark == "."_L1 ? u","_s : u"."_s)
                        : group == "none"_L1  ? QString()
                        : group == "space"_L1 ? u" "_s
                                              : group;
    if (reading.groupMark == reading.decimalMark)
        return core::fail(ErrorCode::InvalidArgument, u"The marks of fractions and of thousands are the same."_s,
                          u"group_mark"_s, u"Choose another one."_s);
    reading.parentheses = config.value("parentheses"_L1).toBool(true);
    const QJsonArray units = config.value("units"_L1).toArray();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString unit = units[i].toString().trimmed();
        static const QString kNever = u"0123456789+-\u2212()"_s;
        const bool like = std::ranges::any_of(unit, [](QChar c) { return kNever.contains(c); });
        if (like || unit.isEmpty() || u".,'"_s.contains(unit))
            return core::fail(ErrorCode::InvalidArgument, u"“%1” cannot be told from the number."_s.arg(unit),
                              u"units[%1]"_s.arg(i), u"Give a text without digits and signs, such as kg."_s);
        reading.prefixes.append(unit);
        reading.suffixes.append(unit);
    }
    const QString percent = config.value("percent"_L1).toString(u"no"_s);
    if (percent != "no"_L1)
        reading.suffixes.append(u"%"_s);
    if (percent == "fraction"_L1 && whole)
        return core::fail(ErrorCode::InvalidArgument, u"A fraction is no whole number."_s, u"percent"_s,
                          u"Choose decimal as type."_s);
    QList<ParsedColumn> parsed;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        AW_TRY(const core::Column column, textColumn(input.schema, columns[i].name, u"columns[%1]"_s.arg(i)));
        const QString name = quoteName(column.name);
        const QString value = data::readingSql(reading).replace("{value}"_L1, name);
        QString taken = u"{read}"_s;
        // Beyond 2^53 not every whole number is one of these; “1e30” is not meant digit by digit, but is no infinity.
        // “1e-4000” is no zero.
        if (!whole)
            taken = u"(CASE WHEN {read} = 0 AND regexp_matches(%1, '^[^eE]*[1-9]') THEN NULL "
                    "WHEN abs({read}) < 9007199254740992 OR (isfinite({read}) AND "
                    "regexp_matches(%1, '[0-9][eE][+-]?[0-9]')) THEN {read} END)"_s.replace("%1"_L1, name);
        if (percent == "fraction"_L1)
            taken = u'(' + taken + u" / CASE WHEN contains("_s + name + u", '%') THEN 100 ELSE 1 END)"_s;
        parsed.append({column, value, whole ? u"no whole number"_s : u"no number"_s,
                       percent == "no"_L1       ? (units.size() == 1 ? units.first().toString().trimmed() : QString())
                       : percent == "number"_L1 ? u"percent"_s
                                                : u"fraction"_s,
                       taken});
    }
    return parsedDerivation(session, config, input, parsed);
}

} // namespace aw::steps
