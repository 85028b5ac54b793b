// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sheet_table.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::CellEntry;
using core::ErrorCode;
using core::Result;
using core::Status;
using SheetKind = SheetCell::Kind;
using Type = TableAppender::Type;

namespace
{

constexpr std::size_t kBatchCells = 512 * 1024;
constexpr std::size_t kBatchBytes = 8 << 20;
constexpr std::size_t kMostSegments = 24;                // then every column is text, which holds anything
constexpr qint64 kExactIntegers = 9'007'199'254'740'992; // 2^53
constexpr quint16 kManyUnits = 0xFFFF;

// Kinds of cells a column has seen, together. Texts that spell numbers stand apart.
enum Seen : quint16 {
    SeenInteger = 1,
    SeenReal = 2,
    SeenBoolean = 4,
    SeenDate = 8,
    SeenDateTime = 16,
    SeenTime = 32,
    SeenDuration = 64,
    SeenText = 128,
    SeenIntegerText = 256,
    SeenRealText = 512,
};

// "12", "-3.5": as a number would be written, in full and without loss; "007" and "1e3" are not.
quint16 seenText(std::string_view text)
{
    if (text.size() > 18)
        return SeenText;
    std::string_view digits = text;
    if (digits.starts_with('-'))
        digits.remove_prefix(1);
    if (digits.empty() || digits[0] < '0' || digits[0] > '9' || text == "-0")
        return SeenText;
    if (digits.size() > 1 && digits[0] == '0' && digits[1] != '.')
        return SeenText;
    const std::size_t point = digits.find('.');
    const auto areDigits = [](std::string_view part) {
        return !part.empty() && std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (point == std::string_view::npos)
        return areDigits(digits) ? SeenIntegerText : SeenText;
    return digits.size() <= 16 && areDigits(digits.substr(0, point)) && areDigits(digits.substr(point + 1))
               ? SeenRealText
               : SeenText;
}

quint16 seen(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetKind::Integer:
        return SeenInteger;
    case SheetKind::Real:
        return SeenReal;
    case SheetKind::Boolean:
        return SeenBoolean;
    case SheetKind::Date:
        return SeenDate;
    case SheetKind::DateTime:
        return SeenDateTime;
    case SheetKind::Time:
        return SeenTime;
    case SheetKind::Duration:
        return SeenDuration;
    case SheetKind::Text:
        return seenText(cell.text);
    case SheetKind::Empty:
    case SheetKind::Error:
        break;
    }
    return 0;
}

// The narrowest type that keeps all of them as they are.
Type storageFor(quint16 kinds, bool beyondDouble)
{
    if (kinds == SeenInteger)
        return Type::BigInt;
    if ((kinds & ~(SeenInteger | SeenReal)) == 0)
        return beyondDouble && (kinds & SeenInteger) ? Type::Text : Type::Double;
    if (kinds == SeenBoolean)
        return Type::Boolean;
    if (kinds == SeenDate)
        return Type::Date;
    if ((kinds & ~(SeenDate | SeenDateTime)) == 0)
        return Type::Timestamp;
    if (kinds == SeenTime)
        return Type::Time;
    if ((kinds & ~(SeenTime | SeenDuration)) == 0)
        return Type::Interval;
    return Type::Text;
}

// As plainText spells the values of a column kept in another type.
QString asText(const QString &name, Type storage)
{
    switch (storage) {
    case Type::Text:
        return name;
    case Type::Boolean:
        return u"upper(CAST("_s + name + u" AS VARCHAR))"_s;
    case Type::Double:
        return u"CASE WHEN "_s + name + u" = trunc("_s + name + u") AND abs("_s + name + u") < 1e15 THEN CAST(CAST("_s +
               name + u" AS BIGINT) AS VARCHAR) ELSE CAST("_s + name + u" AS VARCHAR) END"_s;
    case Type::Timestamp:
        return u"CASE WHEN "_s + name + u" = date_trunc('day', "_s + name + u") THEN CAST(CAST("_s + name +
               u" AS DATE) AS VARCHAR) ELSE CAST("_s + name + u" AS VARCHAR) END"_s;
    default:
        return u"CAST("_s + name + u" AS VARCHAR)"_s;
    }
}

// A value kept as one type, as another.
QString converted(const QString &name, Type storage, const QString &type)
{
    if (type == typeName(storage))
        return name;
    if (type == "VARCHAR"_L1)
        return asText(name, storage);
    if (type == "INTERVAL"_L1 && storage == Type::Time)
        return u"CAST(CAST("_s + name + u" AS VARCHAR) AS INTERVAL)"_s;
    return u"CAST("_s + name + u" AS "_s + type + u')';
}

} // namespace

struct SheetTable::Cell {
    SheetKind kind = SheetKind::Empty;
    quint32 length = 0;
    union {
        qint64 integer;
        double real;
        std::size_t textFrom; // of m_batchTexts
    };
};

struct SheetTable::Column {
    int position = 0;
    quint16 seenAll = 0;
    quint16 seenInBatch = 0;
    bool beyondDouble = false; // integers no double holds
    quint16 unit = 0;          // of all numbers, or kManyUnits
    bool hasNumber = false;
    qint64 cells = 0;
    qint64 numbers = 0;
    qint64 textNumbers = 0;
    qint64 hugeNumbers = 0; // beyond 2^53
    qint64 errors = 0;
    std::vector<Cell> batch;     // by row of the batch; may be shorter
    std::optional<Type> storage; // in the present segment; none: not a column of it
};

struct SheetTable::Segment {
    QString table;
    std::map<int, std::pair<Type, qsizetype>> columns; // by position: type, and index in the table
};

struct SheetTable::Reject {
    int row = 0;
    int column = 0;
    const char *reason = "";
    std::string raw;
};

SheetTable::SheetTable(Session &session, const CellRange &range, const QList<int> &columns, ReadMode mode,
                       QString where)
    : m_session(session)
    , m_range(range)
    , m_mode(mode)
    , m_where(std::move(where))
    , m_byPosition(kLastSheetColumn + 1, -1)
{
    for (const int position : columns)
        columnAt(position);
}

SheetTable::~SheetTable() = default;

SheetTable::Column &SheetTable::columnAt(int position)
{
    int &index = m_byPosition[static_cast<std::size_t>(position)];
    if (index < 0) {
        index = static_cast<int>(m_columns.size());
        m_columns.push_back(std::make_unique<Column>());
        m_columns.back()->position = position;
        m_batchLimit =
            static_cast<int>(std::clamp<std::size_t>(kBatchCells / m_columns.size(), 16, TableAppender::kMostRows));
    }
    return *m_columns[static_cast<std::size_t>(index)];
}

void SheetTable::cell(int row, int column, const SheetCell &cell)
{
    if (!m_range.contains(row, column) || !m_status)
        return;
    m_rowHasCells = true;
    Column &target = columnAt(column);
    if (cell.kind == SheetKind::Error) {
        ++target.errors;
        reject(row, column, cell);
        return;
    }
    put(target, cell);
}

void SheetTable::put(Column &column, const SheetCell &cell)
{
    const auto row = static_cast<std::size_t>(m_batchRows);
    if (column.batch.size() <= row)
        column.batch.resize(row + 1);
    Cell &stored = column.batch[row];
    if (stored.kind != SheetKind::Empty)
        ++m_twice;
    stored.kind = cell.kind;
    const quint16 kind = seen(cell);
    column.seenInBatch |= kind;
    ++column.cells;
    if (cell.kind == SheetKind::Text) {
        stored.textFrom = m_batchTexts.size();
        stored.length = static_cast<quint32>(cell.text.size());
        m_batchTexts.append(cell.text);
        column.textNumbers += (kind & (SeenIntegerText | SeenRealText)) != 0 ? 1 : 0;
        constexpr std::size_t kDigitsOfDouble = 15;
        column.beyondDouble = column.beyondDouble || (kind == SeenIntegerText && cell.text.size() > kDigitsOfDouble);
        if (cell.text == "1900-02-29" || cell.text == "1900-01-00")
            ++m_impossibleDays;
        return;
    }
    if (cell.kind == SheetKind::Real)
        stored.real = cell.real;
    else
        stored.integer = cell.integer;
    if (cell.kind != SheetKind::Integer && cell.kind != SheetKind::Real)
        return;
    ++column.numbers;
    if (!column.hasNumber)
        column.unit = cell.unit;
    else if (column.unit != cell.unit)
        column.unit = kManyUnits;
    column.hasNumber = true;
    if (cell.kind == SheetKind::Integer ? cell.integer > kExactIntegers || cell.integer < -kExactIntegers
                                        : std::abs(cell.real) > static_cast<double>(kExactIntegers)) {
        ++column.hugeNumbers;
        column.beyondDouble = column.beyondDouble || cell.kind == SheetKind::Integer;
    }
}

void SheetTable::reject(int row, int column, const SheetCell &cell)
{
    const QString raw = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    if (m_mode == ReadMode::Strict) {
        m_status = core::fail(ErrorCode::MalformedData, QString::fromLatin1(cell.reason) + u": "_s + raw.left(100),
                              m_where + u", cell "_s + cellName(row, column),
                              u"Correct the cell, or let cells that cannot be read be left empty and listed."_s);
        return;
    }
    constexpr std::size_t kLongest = 32'767;
    m_rejects.push_back({row, column, cell.reason, std::string(cell.text.substr(0, kLongest))});
}

bool SheetTable::endRow(int row)
{
    if (!m_status)
        return false;
    if (m_rowHasCells) {
        m_rowHasCells = false;
        if (m_lastRow > 0 && row > m_lastRow + 1) {
            m_rowGaps += row - m_lastRow - 1;
            if (m_firstGapAt == 0)
                m_firstGapAt = m_lastRow + 1;
        }
        m_backward += m_lastRow > 0 && row <= m_lastRow ? 1 : 0;
        m_firstRow = m_firstRow == 0 ? row : m_firstRow;
        m_lastRow = row;
        ++m_batchRows;
        if (m_batchRows >= m_batchLimit || m_batchTexts.size() >= kBatchBytes || m_rejects.size() >= kBatchCells)
            m_status = flush();
    }
    return m_status && row < m_range.lastRow;
}

void SheetTable::hiddenColumns(int first, int last)
{
    // Often the whole empty rest of a sheet is hidden.
    m_hiddenColumns += last - first < 1000 ? last - first + 1 : 0;
}

void SheetTable::merged(const CellRange &range)
{
    m_mergedBelow += range.firstRow >= m_range.firstRow && range.firstRow <= m_range.lastRow ? 1 : 0;
}

Status SheetTable::openSegment()
{
    if (m_appender) {
        AW_CHECK(m_appender->close());
        m_appender.reset();
    }
    const bool lastOne = m_segments.size() + 1 >= kMostSegments;
    Segment segment;
    segment.table = m_session.newName(u"sheet_rows"_s);
    QList<TableAppender::Column> columns;
    for (const auto &column : m_columns) {
        if (lastOne)
            column->storage = Type::Text;
        if (!column->storage)
            continue;
        segment.columns.insert({column->position, {*column->storage, columns.size()}});
        columns.append({u"c%1"_s.arg(column->position), *column->storage});
    }
    if (lastOne) { // columns that may still come are there already, as far as they can be foreseen
        int rightmost = 0;
        for (const auto &column : m_columns)
            rightmost = std::max(rightmost, column->position);
        for (int position = m_range.firstColumn; position <= std::min(m_range.lastColumn, 2 * rightmost); ++position)
            if (!segment.columns.contains(position)) {
                segment.columns.insert({position, {Type::Text, columns.size()}});
                columns.append({u"c%1"_s.arg(position), Type::Text});
            }
    }
    if (columns.isEmpty()) { // rows of nothing but errors
        columns.append({u"nothing"_s, Type::Text});
    }
    AW_TRY(m_appender, TableAppender::open(m_session, segment.table, columns));
    m_segments.push_back(std::move(segment));
    return {};
}

Status SheetTable::flush()
{
    if (m_batchRows == 0)
        return flushRejects();
    bool wider = m_segments.empty();
    for (const auto &column : m_columns) {
        if (column->seenInBatch == 0)
            continue;
        column->seenAll |= column->seenInBatch;
        if (column->storage == Type::Text)
            continue;
        const Type needed = storageFor(column->seenAll, column->beyondDouble);
        if (column->storage == needed)
            continue;
        const auto &known = m_segments.empty() ? decltype(Segment::columns)() : m_segments.back().columns;
        if (const auto found = known.find(column->position); !column->storage && found != known.end()) {
            column->storage = found->second.first; // foreseen, as text
            continue;
        }
        column->storage = needed;
        wider = true;
    }
    if (wider) {
        AW_CHECK(openSegment());
    }
    const Segment &segment = m_segments.back();
    m_appender->begin(m_batchRows);
    for (const auto &column : m_columns) {
        if (column->seenInBatch != 0) {
            const auto &[storage, index] = segment.columns.at(column->position);
            const int rows = static_cast<int>(std::min<std::size_t>(column->batch.size(), 1 << 20));
            for (int row = 0; row < rows; ++row) {
                const Cell &cell = column->batch[static_cast<std::size_t>(row)];
                if (cell.kind == SheetKind::Empty)
                    continue;
                switch (storage) {
                case Type::Text: {
                    const std::string_view texts(m_batchTexts);
                    if (cell.kind == SheetKind::Text) {
                        m_appender->setText(row, index, texts.substr(cell.textFrom, cell.length));
                        break;
                    }
                    SheetCell value;
                    value.kind = cell.kind;
                    if (cell.kind == SheetKind::Real)
                        value.real = cell.real;
                    else
                        value.integer = cell.integer;
                    m_appender->setText(row, index, plainText(value));
                    break;
                }
                case Type::Double:
                    m_appender->setReal(row, index,
                                        cell.kind == SheetKind::Real ? cell.real : static_cast<double>(cell.integer));
                    break;
                case Type::Boolean:
                    m_appender->setBoolean(row, index, cell.integer != 0);
                    break;
                case Type::Timestamp:
                    m_appender->setInteger(row, index,
                                           cell.kind == SheetKind::Date ? cell.integer * 86'400'000'000 : cell.integer);
                    break;
                default:
                    m_appender->setInteger(row, index, cell.integer);
                    break;
                }
            }
        }
        column->seenInBatch = 0;
        column->batch.clear();
    }
    AW_CHECK(m_appender->end());
    m_rows += m_batchRows;
    m_batchRows = 0;
    m_batchTexts.clear();
    return flushRejects();
}

Status SheetTable::flushRejects()
{
    if (m_rejects.empty())
        return {};
    if (!m_rejectAppender) {
        m_rejectTable = m_session.newName(u"sheet_rejects"_s);
        AW_TRY(m_rejectAppender, TableAppender::open(m_session, m_rejectTable,
                                                     {{u"line"_s, Type::BigInt},
                                                      {u"position"_s, Type::BigInt},
                                                      {u"reason"_s, Type::Text},
                                                      {u"raw"_s, Type::Text}}));
    }
    for (std::size_t from = 0; from < m_rejects.size(); from += TableAppender::kMostRows) {
        const std::size_t count = std::min<std::size_t>(TableAppender::kMostRows, m_rejects.size() - from);
        m_rejectAppender->begin(static_cast<int>(count));
        for (std::size_t i = 0; i < count; ++i) {
            const Reject &reject = m_rejects[from + i];
            const int row = static_cast<int>(i);
            m_rejectAppender->setInteger(row, 0, reject.row);
            m_rejectAppender->setInteger(row, 1, reject.column);
            m_rejectAppender->setText(row, 2, reject.reason);
            m_rejectAppender->setText(row, 3, reject.raw);
        }
        AW_CHECK(m_rejectAppender->end());
    }
    m_rejected += static_cast<qint64>(m_rejects.size());
    m_rejects.clear();
    return {};
}

Status SheetTable::finish()
{
    AW_CHECK(m_status);
    AW_CHECK(flush());
    if (m_appender) {
        AW_CHECK(m_appender->close());
    }
    if (m_rejectAppender) {
        AW_CHECK(m_rejectAppender->close());
    }
    m_appender.reset();
    m_rejectAppender.reset();
    return {};
}

QList<int> SheetTable::positions() const
{
    QList<int> result;
    for (const auto &column : m_columns)
        result.append(column->position);
    std::ranges::sort(result);
    return result;
}

QString SheetTable::finalType(const Column &column) const
{
    quint16 kinds = column.seenAll;
    if (kinds & (SeenInteger | SeenReal)) { // among numbers, texts that spell numbers are numbers
        if (kinds & SeenIntegerText)
            kinds = static_cast<quint16>((kinds & ~SeenIntegerText) | SeenInteger);
        if (kinds & SeenRealText)
            kinds = static_cast<quint16>((kinds & ~SeenRealText) | SeenReal);
    }
    return kinds == 0 ? u"VARCHAR"_s : typeName(storageFor(kinds, column.beyondDouble));
}

QString SheetTable::segmentSelect(const Segment &segment, const QList<const Column *> &columns,
                                  const QStringList &names, Typing typing) const
{
    QStringList outputs;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString type = finalType(*columns[i]);
        const QString shownType = typing == Typing::Proven ? type : u"VARCHAR"_s;
        const auto found = segment.columns.find(columns[i]->position);
        QString output;
        if (found == segment.columns.end()) {
            output = u"NULL::"_s + shownType;
        } else {
            const QString name = u"c%1"_s.arg(columns[i]->position);
            const Type storage = found->second.first;
            // Points in time of one column are spelled alike, at midnight too.
            const bool viaType = shownType == "VARCHAR"_L1 && type == "TIMESTAMP"_L1;
            output = viaType ? u"CAST("_s + converted(name, storage, type) + u" AS VARCHAR)"_s
                             : converted(name, storage, shownType);
        }
        outputs.append(output + u" AS "_s + quoteName(names[i]));
    }
    return u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + segment.table;
}

void SheetTable::note(const Column &column, const QString &name, const QString &type, SourceRows &rows) const
{
    if (column.textNumbers > 0 && column.numbers > 0 && type != "VARCHAR"_L1) {
        rows.ledger.cells.append(
            {name, CellEntry::Kind::Converted, u"number kept as text to %1"_s.arg(type), column.textNumbers});
        rows.warnings.append(
            u"%1 cells of \"%2\" are numbers kept as text; they are read as numbers, like the rest of the column."_s
                .arg(QString::number(column.textNumbers), name));
    } else if (column.textNumbers > 0 && column.textNumbers == column.cells) {
        rows.warnings.append(u"\"%1\" holds numbers that the sheet keeps as text; they stay text."_s.arg(name));
    }
    if (column.hugeNumbers > 0)
        rows.warnings.append(
            u"%1 cells of \"%2\" are numbers beyond 9,007,199,254,740,992; spreadsheet programs keep 15 digits only."_s
                .arg(QString::number(column.hugeNumbers), name));
    if (column.errors > 0)
        rows.ledger.cells.append(
            {name, CellEntry::Kind::CoercedToNull, u"errors and cells that contradict their type"_s, column.errors});
}

Status SheetTable::collectRejects(SourceRows &rows, const QStringList &names) const
{
    QStringList pairs;
    const QList<int> all = positions();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (m_columns[static_cast<std::size_t>(m_byPosition[static_cast<std::size_t>(all[i])])]->errors > 0)
            pairs.append(u'(' + QString::number(all[i]) + u", "_s + quoteText(names[i]) + u')');
    rows.rejects.sql = u"SELECT line, known.name AS column_name, reason, raw FROM "_s + m_rejectTable +
                       u" JOIN (VALUES "_s + pairs.join(u", "_s) +
                       u") known(position, name) USING (position) ORDER BY line, position"_s;
    rows.rejects.rows = m_rejected;
    AW_TRY(rows.rejects.schema, m_session.describe(rows.rejects.sql));
    AW_TRY(const Table reasons, m_session.query(u"SELECT reason, count(*), min(raw) FROM "_s + m_rejectTable +
                                                u" GROUP BY 1 ORDER BY 2 DESC, 1"_s));
    for (const QVariantList &row : reasons.rows)
        rows.warnings.append(u"%1 cells were left empty and are kept among the rejects: %2 (for example %3)."_s.arg(
            row[1].toString(), row[0].toString().replace(0, 1, row[0].toString().left(1).toLower()),
            row[2].toString().left(60)));
    return {};
}

Result<SourceRows> SheetTable::result(const QStringList &names, const QStringList &units, Typing typing)
{
    SourceRows rows;
    QList<const Column *> columns;
    const QList<int> all = positions();
    for (const int position : all)
        columns.append(m_columns[static_cast<std::size_t>(m_byPosition[static_cast<std::size_t>(position)])].get());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = *columns[i];
        const QString type = typing == Typing::Proven ? finalType(column) : u"VARCHAR"_s;
        const bool hasUnit = column.hasNumber && column.unit != kManyUnits && column.unit < units.size();
        rows.relation.schema.columns.append({names[i], type, {}, hasUnit ? units[column.unit] : QString()});
        note(column, names[i], type, rows);
    }
    QStringList selects;
    for (const Segment &segment : m_segments)
        selects.append(segmentSelect(segment, columns, names, typing));
    if (selects.isEmpty()) {
        QStringList outputs;
        for (const QString &name : names)
            outputs.append(u"NULL::VARCHAR AS "_s + quoteName(name));
        selects.append(u"SELECT "_s + outputs.join(u", "_s) + u" WHERE false"_s);
        rows.warnings.append(u"The sheet has no rows, only a header."_s);
    }
    rows.relation.sql = selects.join(u" UNION ALL "_s);
    AW_TRY(const QVariant counted, m_session.scalar(u"SELECT count(*) FROM ("_s + rows.relation.sql + u"\n)"_s));
    rows.relation.rows = counted.toLongLong();
    rows.ledger.rowsOut = rows.relation.rows;
    if (m_rejected > 0) {
        AW_CHECK(collectRejects(rows, names));
    }
    const auto say = [&](bool when, const QString &sentence) {
        if (when)
            rows.warnings.append(sentence);
    };
    say(m_rowGaps > 0, u"%1 empty rows inside the table were passed over, the first at row %2; what follows may be "
                       "another table."_s.arg(m_rowGaps)
                           .arg(m_firstGapAt));
    say(m_mergedBelow > 0, u"%1 merged areas stand among the rows; their value is in their first cell only, as the "
                           "file has it."_s.arg(m_mergedBelow));
    say(m_hiddenRows > 0, u"%1 hidden rows are read like the others."_s.arg(m_hiddenRows));
    say(m_hiddenColumns > 0, u"%1 hidden columns are read like the others."_s.arg(m_hiddenColumns));
    say(m_backward > 0, u"%1 rows do not stand in the order of their numbers."_s.arg(m_backward));
    say(m_twice > 0, u"%1 cells are in the file more than once; the last of each counts."_s.arg(m_twice));
    say(m_impossibleDays > 0, u"%1 cells hold a day that no calendar has (1900-02-29 or 1900-01-00); they are kept "
                              "as text."_s.arg(m_impossibleDays));
    return rows;
}

} // namespace aw::data
