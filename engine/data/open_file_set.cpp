// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_set.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/type_proof.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::CellEntry;
using core::ErrorCode;
using core::Result;
using core::Status;
using core::TraceEntry;

namespace
{

constexpr qsizetype kMostInOneQuery = 16; // more files are brought together in a table first
constexpr qsizetype kMostFilesNamed = 5;

bool isIntegerType(const QString &type)
{
    return type == "BIGINT"_L1 || type == "INTEGER"_L1 || type == "SMALLINT"_L1 || type == "TINYINT"_L1 ||
           type == "UINTEGER"_L1 || type == "USMALLINT"_L1 || type == "UTINYINT"_L1;
}

struct OpenedFile {
    QString name;
    Format format = Format::Delimited;
    SourceRows rows;
};

struct SetColumn {
    QString name;
    QString type;
    QList<qsizetype> places; // in each file; -1: it has none
};

class SetReader
{
public:
    SetReader(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
              const ProgressCallback &progress)
        : m_session(session)
        , m_source(source)
        , m_typing(typing)
        , m_mode(mode)
        , m_progress(progress)
    {
    }

    Result<SourceRows> read()
    {
        for (const SourceDescription::LeftOut &file : m_source.leftOut)
            AW_CHECK(leaveOut(file.name, file.error));
        AW_CHECK(openFiles());
        AW_CHECK(bringColumnsTogether());
        addUp();
        AW_CHECK(join());
        AW_CHECK(prove());
        collectRejects();
        AW_CHECK(m_rows.ledger.check(m_source.path));
        return std::move(m_rows);
    }

private:
    Status leaveOut(const QString &name, const core::Error &error)
    {
        if (m_mode == ReadMode::Strict || error.code == ErrorCode::Cancelled || error.code == ErrorCode::DiskFull ||
            error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::Internal)
            return core::fail(error);
        m_leftOut.append({name, error});
        m_rows.warnings.append(u"The file %1 could not be read and was left out: %2."_s.arg(name, error.message));
        return {};
    }

    Status openFiles()
    {
        for (qsizetype i = 0; i < m_source.files.size(); ++i) {
            // As text, so that types can be proven over all files; a type of one file may not be that of another.
            auto rows = openSource(m_session, m_source.files[i], Typing::Text, m_mode);
            if (!rows) {
                core::Error error = rows.error();
                error.where.replace(m_source.files[i].path, m_source.fileNames[i]); // the caller knows the folder
                AW_CHECK(leaveOut(m_source.fileNames[i], error));
                continue;
            }
            m_files.append({m_source.fileNames[i], m_source.files[i].format, std::move(*rows)});
            if (m_progress)
                m_progress(static_cast<double>(i + 1) / static_cast<double>(m_source.files.size() + 1));
        }
        if (m_files.isEmpty())
            return core::fail(m_leftOut.first().error);
        return {};
    }

    Status bringColumnsTogether()
    {
        QHash<QString, qsizetype> known;
        for (qsizetype file = 0; file < m_files.size(); ++file) {
            const QList<core::Column> &columns = m_files[file].rows.relation.schema.columns;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QString key = columns[i].name.toCaseFolded();
                if (!known.contains(key)) {
                    known.insert(key, m_columns.size());
                    m_columns.append({columns[i].name, {}, QList<qsizetype>(m_files.size(), -1)});
                }
                m_columns[known.value(key)].places[file] = i;
            }
        }
        for (SetColumn &column : m_columns)
            AW_CHECK(chooseType(column));
        m_fileColumn = m_source.fileColumn;
        for (int number = 2; !m_fileColumn.isEmpty() && known.contains(m_fileColumn.toCaseFolded()); ++number)
            m_fileColumn = m_source.fileColumn + u'_' + QString::number(number);
        return {};
    }

    Status chooseType(SetColumn &column)
    {
        QStringList types;
        QStringList missing;
        qint64 emptyRows = 0;
        for (qsizetype file = 0; file < m_files.size(); ++file) {
            if (column.places[file] >= 0) {
                types.append(typeIn(column, file));
                continue;
            }
            missing.append(m_files[file].name);
            emptyRows += m_files[file].rows.relation.rows;
        }
        if (!missing.isEmpty())
            m_rows.warnings.append(u"Column “%1” is not in %2 of the files (%3); it is NULL in their %4 rows."_s.arg(
                column.name, QString::number(missing.size()), listed(missing), QString::number(emptyRows)));
        types.removeDuplicates();
        AW_TRY(column.type, commonType(column, types));
        if (types.size() > 1 && column.type == "VARCHAR"_L1)
            m_rows.warnings.append(u"Column “%1” has several types in the files (%2); it is read as text."_s.arg(
                column.name, types.join(u", "_s)));
        return {};
    }

    static QString listed(const QStringList &names)
    {
        const qsizetype more = names.size() - kMostFilesNamed;
        return more > 0 ? names.first(kMostFilesNamed).join(u", "_s) + u" and %1 more"_s.arg(more)
                        : names.join(u", "_s);
    }

    const QString &typeIn(const SetColumn &column, qsizetype file) const
    {
        return m_files[file].rows.relation.schema.columns[column.places[file]].type;
    }

    Result<QString> commonType(const SetColumn &column, const QStringList &types)
    {
        if (types.size() == 1)
            return types.first();
        if (std::ranges::all_of(types, isIntegerType))
            return u"BIGINT"_s;
        const bool numbers = std::ranges::all_of(types, [](const QString &type) {
            return isIntegerType(type) || type == "DOUBLE"_L1 || type == "FLOAT"_L1;
        });
        if (numbers) {
            AW_TRY(const bool exact, wholeNumbersAreExact(column));
            return exact ? u"DOUBLE"_s : u"VARCHAR"_s;
        }
        const bool times =
            std::ranges::all_of(types, [](const QString &type) { return type == "DATE"_L1 || type == "TIMESTAMP"_L1; });
        return times ? u"TIMESTAMP"_s : u"VARCHAR"_s;
    }

    Result<bool> wholeNumbersAreExact(const SetColumn &column)
    {
        for (qsizetype file = 0; file < m_files.size(); ++file) {
            if (column.places[file] < 0 || !isIntegerType(typeIn(column, file)))
                continue;
            const QString name = quoteName(m_files[file].rows.relation.schema.columns[column.places[file]].name);
            AW_TRY(const QVariant beyond,
                   m_session.scalar(u"SELECT count(*) FROM (%2) WHERE %1 NOT BETWEEN -9007199254740992 AND "
                                    "9007199254740992"_s.arg(name, m_files[file].rows.relation.sql)));
            if (beyond.toLongLong() > 0)
                return false;
        }
        return true;
    }

    QString selectOf(qsizetype file) const
    {
        const OpenedFile &opened = m_files[file];
        QStringList outputs;
        for (const SetColumn &column : m_columns) {
            const qsizetype place = column.places[file];
            const core::Column *own = place < 0 ? nullptr : &opened.rows.relation.schema.columns[place];
            QString value = own ? quoteName(own->name) : u"NULL"_s;
            if (!own || own->type != column.type)
                value = u"CAST("_s + value + u" AS "_s + column.type + u')';
            outputs.append(value + u" AS "_s + quoteName(column.name));
        }
        if (!m_fileColumn.isEmpty())
            outputs.append(quoteText(opened.name) + u" AS "_s + quoteName(m_fileColumn));
        return u"SELECT "_s + outputs.join(u", "_s) + u" FROM ("_s + opened.rows.relation.sql + u"\n)"_s;
    }

    Status join()
    {
        for (const SetColumn &column : std::as_const(m_columns))
            m_rows.relation.schema.columns.append({column.name, column.type, {}, {}});
        if (!m_fileColumn.isEmpty())
            m_rows.relation.schema.columns.append({m_fileColumn, u"VARCHAR"_s, {}, {}});
        if (m_files.size() <= kMostInOneQuery) {
            QStringList selects;
            for (qsizetype file = 0; file < m_files.size(); ++file)
                selects.append(selectOf(file));
            m_rows.relation.sql = selects.join(u"\nUNION ALL\n"_s);
            return {};
        }
        const QString table = m_session.newName(u"file_set"_s);
        AW_CHECK(m_session.execute(u"CREATE TEMP TABLE "_s + table + u" AS "_s + selectOf(0)));
        for (qsizetype file = 1; file < m_files.size(); ++file)
            AW_CHECK(m_session.execute(u"INSERT INTO "_s + table + u' ' + selectOf(file)));
        m_rows.relation.sql = u"SELECT * FROM "_s + table;
        return {};
    }

    Status prove()
    {
        if (m_typing == Typing::Text)
            return {};
        QStringList texts;
        for (const SetColumn &column : std::as_const(m_columns))
            if (column.type == "VARCHAR"_L1 && isTextEverywhere(column))
                texts.append(column.name);
        // Texts of formats that know types were meant as texts; only dates and times have no other way to be written.
        const bool untyped = std::ranges::all_of(m_files, [](const OpenedFile &file) {
            return file.format != Format::Json && file.format != Format::NdJson && file.format != Format::Parquet &&
                   file.format != Format::Sqlite && file.format != Format::DuckDb;
        });
        const QString all = u'(' + m_rows.relation.sql + u"\n)"_s;
        TypeProof proof(texts, !untyped);
        AW_CHECK(proof.narrow(m_session, u"SELECT * FROM %1 LIMIT 2000"_s.arg(all)));
        if (const QStringList aggregates = proof.aggregates(); !aggregates.isEmpty()) {
            AW_TRY(const Table counted,
                   m_session.query(u"SELECT %1 FROM %2"_s.arg(aggregates.join(u", "_s), all), m_progress));
            proof.conclude(counted.rows.first());
        }
        QStringList outputs;
        for (core::Column &column : m_rows.relation.schema.columns) {
            outputs.append(proof.output(column.name));
            if (!texts.contains(column.name))
                continue;
            column.type = proof.type(column.name);
            if (const qint64 cells = proof.convertedCells(column.name); cells > 0)
                m_rows.ledger.cells.append(
                    {column.name, CellEntry::Kind::Converted, u"text to %1"_s.arg(column.type), cells});
        }
        m_rows.relation.sql = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + all;
        return {};
    }

    bool isTextEverywhere(const SetColumn &column) const
    {
        for (qsizetype file = 0; file < m_files.size(); ++file)
            if (column.places[file] >= 0 && typeIn(column, file) != "VARCHAR"_L1)
                return false;
        return true;
    }

    void addUp()
    {
        QJsonArray counts;
        m_rows.relation.rows = 0;
        for (const OpenedFile &file : std::as_const(m_files)) {
            m_rows.relation.rows += file.rows.relation.rows;
            const core::Ledger &ledger = file.rows.ledger;
            m_rows.ledger.rowsIn += ledger.rowsIn;
            m_rows.ledger.rowsOut += ledger.rowsOut;
            for (const core::RowEntry &entry : ledger.rows)
                add(entry);
            for (const CellEntry &entry : ledger.cells)
                add(entry);
            for (const QString &warning : file.rows.warnings)
                m_rows.warnings.append(file.name + u": "_s + warning);
            counts.append(QJsonObject{{u"file"_s, file.name}, {u"rows"_s, file.rows.relation.rows}});
        }
        for (const SourceDescription::LeftOut &file : std::as_const(m_leftOut))
            counts.append(QJsonObject{{u"file"_s, file.name}, {u"left_out"_s, file.error.message}});
        m_rows.trace.append({1,
                             TraceEntry::Phase::Observe,
                             u"%1 rows in %2 files"_s.arg(m_rows.relation.rows).arg(m_files.size()),
                             {{u"files"_s, counts}}});
    }

    void add(const core::RowEntry &entry)
    {
        for (core::RowEntry &known : m_rows.ledger.rows)
            if (known.kind == entry.kind && known.reason == entry.reason) {
                known.rows += entry.rows;
                return;
            }
        m_rows.ledger.rows.append(entry);
    }

    void add(const CellEntry &entry)
    {
        for (CellEntry &known : m_rows.ledger.cells)
            if (known.kind == entry.kind && known.reason == entry.reason &&
                !known.column.compare(entry.column, Qt::CaseInsensitive)) {
                known.cells += entry.cells;
                return;
            }
        m_rows.ledger.cells.append(entry);
    }

    void collectRejects()
    {
        QStringList selects;
        for (const OpenedFile &file : std::as_const(m_files)) {
            if (file.rows.rejects.rows == 0 || file.rows.rejects.sql.isEmpty())
                continue;
            selects.append(u"SELECT line, column_name, "_s + quoteText(file.name + u": "_s) +
                           u" || reason AS reason, raw FROM ("_s + file.rows.rejects.sql + u"\n)"_s);
            m_rows.rejects.rows = std::max<qint64>(0, m_rows.rejects.rows) + file.rows.rejects.rows;
        }
        for (const SourceDescription::LeftOut &file : std::as_const(m_leftOut)) {
            selects.append(u"SELECT NULL::BIGINT AS line, NULL::VARCHAR AS column_name, "_s +
                           quoteText(u"the whole file was left out: "_s + file.error.message) + u" AS reason, "_s +
                           quoteText(file.name) + u" AS raw"_s);
            m_rows.rejects.rows = std::max<qint64>(0, m_rows.rejects.rows) + 1;
        }
        if (selects.isEmpty())
            return;
        m_rows.rejects.sql = selects.join(u"\nUNION ALL\n"_s);
        m_rows.rejects.schema = {{{u"line"_s, u"BIGINT"_s, {}, {}},
                                  {u"column_name"_s, u"VARCHAR"_s, {}, {}},
                                  {u"reason"_s, u"VARCHAR"_s, {}, {}},
                                  {u"raw"_s, u"VARCHAR"_s, {}, {}}}};
    }

    Session &m_session;
    const SourceDescription &m_source;
    const Typing m_typing;
    const ReadMode m_mode;
    const ProgressCallback &m_progress;
    QList<OpenedFile> m_files;
    QList<SetColumn> m_columns;
    QList<SourceDescription::LeftOut> m_leftOut;
    QString m_fileColumn;
    SourceRows m_rows;
};

} // namespace

Result<SourceRows> openFileSet(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                               const ProgressCallback &progress)
{
    return SetReader(session, source, typing, mode, progress).read();
}

} // namespace aw::data
