// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/xlsx_writer.h"

#include "engine/core/result.h"
#include "engine/data/sheet_cell.h"
#include "engine/data/sql_quote.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cerrno>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kRowsAtOnce = 4096;
constexpr qint64 kExactDigits = 999'999'999'999'999; // more are rounded by spreadsheet programs
constexpr qsizetype kLongestWritten = 32'767;

enum class CellKind : quint8 { Number, Boolean, Date, Moment, Clock, Elapsed, Text };

// How one column is written: a SELECT expression that gives numbers, truth values or texts.
struct Plan {
    CellKind kind = CellKind::Text;
    QString output;
    QString condition; // that every value must meet; otherwise the column is written as text
};

Plan planFor(const core::Column &column)
{
    const QString name = quoteName(column.name);
    const auto with = [&](CellKind kind, const char *output, const char *condition = "") {
        const auto filled = [&](const char *sql) { return QString::fromLatin1(sql).replace(u"{v}"_s, name); };
        return Plan{kind, filled(output), filled(condition)};
    };
    const QString &type = column.type;
    if (type == "BOOLEAN"_L1)
        return with(CellKind::Boolean, "{v}");
    if (type == "DOUBLE"_L1 || type.endsWith("INT"_L1) || type == "INTEGER"_L1 || type == "UINTEGER"_L1) {
        if (type != "HUGEINT"_L1 && type != "UHUGEINT"_L1)
            return with(CellKind::Number, "{v}");
    } else if (type == "FLOAT"_L1) {
        return with(CellKind::Number, "CAST(CAST({v} AS VARCHAR) AS DOUBLE)"); // 0.1, not 0.10000000149
    } else if (type.startsWith("DECIMAL"_L1)) {
        return with(CellKind::Number, "CAST({v} AS DOUBLE)",
                    "length(ltrim(replace(CAST(abs({v}) AS VARCHAR), '.', ''), '0')) <= 15");
    } else if (type == "DATE"_L1) {
        return with(CellKind::Date, "date_diff('day', DATE '1899-12-30', {v})",
                    "{v} BETWEEN DATE '1900-03-01' AND DATE '9999-12-31'");
    } else if (type == "TIMESTAMP"_L1) {
        return with(CellKind::Moment, "epoch_us({v}) / 86400000000.0 + 25569",
                    "{v} BETWEEN TIMESTAMP '1900-03-01' AND TIMESTAMP '9999-12-31 23:59:59' AND "
                    "epoch_us({v}) % 1000 = 0");
    } else if (type == "TIME"_L1) {
        return with(CellKind::Clock,
                    "(extract('hour' FROM {v}) * 3600 + extract('minute' FROM {v}) * 60 + "
                    "extract('microsecond' FROM {v}) / 1000000.0) / 86400.0",
                    "extract('microsecond' FROM {v}) % 1000 = 0 AND extract('hour' FROM {v}) < 24");
    } else if (type == "INTERVAL"_L1) {
        return with(CellKind::Elapsed, "epoch({v}) / 86400.0",
                    "extract('year' FROM {v}) = 0 AND extract('month' FROM {v}) = 0 AND "
                    "extract('day' FROM {v}) = 0 AND extract('microsecond' FROM {v}) % 1000 = 0 AND "
                    "{v} >= INTERVAL '0 seconds'");
    }
    return with(CellKind::Text, "CAST({v} AS VARCHAR)");
}

core::Error tooLarge(const QString &message)
{
    return {
        ErrorCode::LimitExceeded,
        message,
        {},
        u"Write .parquet or .csv instead; a sheet holds 1,048,576 rows, one of them the names, and 16,384 columns."_s,
        {}};
}

// Closes the workbook in any case: the library frees it only then.
class Book
{
public:
    Book(const QString &path, const QString &temporaryFolder)
        : m_folder(QFile::encodeName(temporaryFolder))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (m_book)
            m_sheet = workbook_add_worksheet(m_book, "Data");
    }
    ~Book() { close(); }

    bool isOpen() const { return m_sheet != nullptr; }
    lxw_worksheet *sheet() const { return m_sheet; }
    lxw_format *format(const char *code)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, code);
        return format;
    }
    lxw_format *bold()
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_bold(format);
        return format;
    }
    lxw_error close()
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        return book ? workbook_close(book) : LXW_NO_ERROR;
    }

private:
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    Q_DISABLE_COPY_MOVE(Book)
};

class Writer
{
public:
    Writer(Session &session, const Relation &relation, const QString &path, const ProgressCallback &progress)
        : m_session(session)
        , m_relation(relation)
        , m_path(path)
        , m_progress(progress)
    {
    }

    Result<qint64> write()
    {
        if (m_relation.schema.columns.size() > kLastSheetColumn)
            return core::fail(
                tooLarge(u"The table has %1 columns, more than a sheet holds"_s.arg(m_relation.schema.columns.size())));
        if (m_relation.rows >= kLastSheetRow)
            return tooManyRows(m_relation.rows);
        const QString table = m_session.newName(u"workbook_rows"_s);
        AW_CHECK(m_session.execute(u"CREATE TEMP TABLE "_s + table + u" AS "_s + m_relation.sql));
        const Result<qint64> rows = writeTable(table);
        AW_CHECK(m_session.execute(u"DROP TABLE "_s + table));
        return rows;
    }

private:
    static std::unexpected<core::Error> tooManyRows(qint64 rows)
    {
        return core::fail(tooLarge(u"The table has %1 rows, more than a sheet holds"_s.arg(rows)));
    }

    Status plan(const QString &table, qint64 &rows)
    {
        QStringList checks{u"count(*)"_s};
        for (const core::Column &column : m_relation.schema.columns) {
            m_plans.append(planFor(column));
            const QString &condition = m_plans.last().condition;
            checks.append(condition.isEmpty() ? u"true"_s : u"coalesce(bool_and("_s + condition + u"), true)"_s);
        }
        AW_TRY(const Table answers, m_session.query(u"SELECT "_s + checks.join(u", "_s) + u" FROM "_s + table));
        const QVariantList &row = answers.rows.first();
        rows = row.first().toLongLong();
        for (qsizetype i = 0; i < m_plans.size(); ++i)
            if (!row[i + 1].toBool())
                m_plans[i] = {
                    CellKind::Text, u"CAST("_s + quoteName(m_relation.schema.columns[i].name) + u" AS VARCHAR)"_s, {}};
        return {};
    }

    Result<qint64> writeTable(const QString &table)
    {
        qint64 rows = 0;
        AW_CHECK(plan(table, rows));
        if (rows >= kLastSheetRow)
            return tooManyRows(rows);
        Book book(m_path, m_session.options().tempDirectory);
        if (!book.isOpen())
            return core::fail(ErrorCode::IoError, u"The workbook cannot be begun"_s, {},
                              u"Choose another folder for temporary files with --temp-dir."_s);
        m_formats = {{CellKind::Date, book.format("yyyy-mm-dd")},
                     {CellKind::Moment, book.format("yyyy-mm-dd hh:mm:ss.000")},
                     {CellKind::Clock, book.format("hh:mm:ss.000")},
                     {CellKind::Elapsed, book.format("[h]:mm:ss.000")}};
        lxw_format *bold = book.bold();
        QStringList outputs;
        for (qsizetype i = 0; i < m_plans.size(); ++i) {
            outputs.append(m_plans[i].output + u" AS "_s + quoteName(u"c%1"_s.arg(i)));
            AW_CHECK(put(book.sheet(), 0, i, m_relation.schema.columns[i].name, bold));
        }
        worksheet_freeze_panes(book.sheet(), 1, 0);
        const QString select = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + table +
                               u" WHERE rowid >= %1 AND "
                               "rowid < %2 ORDER BY rowid"_s;
        for (qint64 from = 0; from < rows; from += kRowsAtOnce) {
            AW_TRY(const Table page,
                   m_session.query(QString(select)
                                       .replace(u"rowid >= %1"_s, u"rowid >= "_s + QString::number(from))
                                       .replace(u"rowid < %2"_s, u"rowid < "_s + QString::number(from + kRowsAtOnce))));
            for (qsizetype i = 0; i < page.rows.size(); ++i)
                AW_CHECK(writeRow(book.sheet(), static_cast<lxw_row_t>(from + i + 1), page.rows[i]));
            if (m_progress)
                m_progress(static_cast<double>(from) / static_cast<double>(rows));
        }
        errno = 0;
        if (const lxw_error problem = book.close(); problem != LXW_NO_ERROR) {
            const int number = errno;
            return core::fail(number == ENOSPC || number == EDQUOT ? ErrorCode::DiskFull : ErrorCode::IoError,
                              u"The workbook cannot be written: %1"_s.arg(QString::fromUtf8(lxw_strerror(problem))), {},
                              u"Free some space, or write to another folder."_s);
        }
        return rows;
    }

    Status writeRow(lxw_worksheet *sheet, lxw_row_t row, const QVariantList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QVariant &cell = cells[i];
            if (!cell.isValid())
                continue;
            const auto column = static_cast<lxw_col_t>(i);
            lxw_error problem = LXW_NO_ERROR;
            switch (m_plans[i].kind) {
            case CellKind::Boolean:
                problem = worksheet_write_boolean(sheet, row, column, cell.toBool() ? 1 : 0, nullptr);
                break;
            case CellKind::Text:
                AW_CHECK(put(sheet, row, i, cell.toString(), nullptr));
                break;
            case CellKind::Number:
                if (cell.typeId() != QMetaType::Double && isLong(cell)) {
                    AW_CHECK(put(sheet, row, i, cell.toString(), nullptr));
                    break;
                }
                [[fallthrough]];
            default:
                if (const double number = cell.toDouble(); std::isfinite(number))
                    problem = worksheet_write_number(sheet, row, column, number, m_formats.value(m_plans[i].kind));
                break;
            }
            if (problem != LXW_NO_ERROR)
                return refused(problem, row, i);
        }
        return {};
    }

    static bool isLong(const QVariant &whole)
    {
        if (whole.typeId() == QMetaType::ULongLong)
            return whole.toULongLong() > static_cast<quint64>(kExactDigits);
        const qint64 value = whole.toLongLong();
        return value > kExactDigits || value < -kExactDigits;
    }

    Status put(lxw_worksheet *sheet, lxw_row_t row, qsizetype column, const QString &text, lxw_format *format) const
    {
        // What looks like an escape in the file would be read as one.
        static const QRegularExpression kEscape(u"_(x[0-9A-Fa-f]{4}_)"_s);
        QString written = text;
        if (written.contains(u"_x"_s))
            written.replace(kEscape, u"_x005F_\\1"_s);
        if (written.contains(QChar(u'\0')))
            return core::fail(ErrorCode::InvalidArgument, u"A text holds a zero byte, which a workbook cannot"_s,
                              u"row %1, column %2"_s.arg(row).arg(m_relation.schema.columns[column].name),
                              u"Write .parquet or .csv instead."_s);
        if (written.size() > kLongestWritten)
            return refused(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, row, column);
        const lxw_error problem =
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), written.toUtf8().constData(), format);
        return problem == LXW_NO_ERROR ? Status() : refused(problem, row, column);
    }

    Status refused(lxw_error problem, lxw_row_t row, qsizetype column) const
    {
        const QString place = u"row %1, column %2"_s.arg(row).arg(m_relation.schema.columns[column].name);
        if (problem == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return core::fail(ErrorCode::LimitExceeded,
                              u"A text is longer than the 32,767 characters that a cell of a workbook holds"_s, place,
                              u"Write .parquet or .csv instead."_s);
        return core::fail(ErrorCode::IoError,
                          u"The workbook cannot be written: %1"_s.arg(QString::fromUtf8(lxw_strerror(problem))), place);
    }

    Session &m_session;
    const Relation &m_relation;
    const QString m_path;
    const ProgressCallback &m_progress;
    QList<Plan> m_plans;
    QMap<CellKind, lxw_format *> m_formats;
};

} // namespace

Result<qint64> writeXlsx(Session &session, const Relation &relation, const QString &path,
                         const ProgressCallback &progress)
{
    return Writer(session, relation, path, progress).write();
}

} // namespace aw::data
