// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/session.h"

#include "engine/core/result.h"
#include "engine/data/duckdb_errors.h"
#include "engine/data/engine_cache.h"
#include "engine/data/engine_functions.h"
#include "engine/data/sql_quote.h"
#include "engine/data/statement_watch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>

#include <duckdb.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <ctime>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

// How long each statement took, and how much processor time of the whole process;
// QT_LOGGING_RULES="aw.data.sql.debug=true" shows it.
Q_LOGGING_CATEGORY(sessionLog, "aw.data.sql", QtInfoMsg)

constexpr qint64 kBytesPerThread = 64'000'000;

class StatementTimer
{
public:
    explicit StatementTimer(const QString &sql)
        : m_sql(sql)
        , m_clock(std::clock())
    {
        m_since.start();
    }
    ~StatementTimer()
    {
        constexpr std::clock_t kClocksPerMs = CLOCKS_PER_SEC / 1000;
        qCDebug(sessionLog) << m_since.elapsed() << "ms," << (std::clock() - m_clock) / kClocksPerMs
                            << "ms CPU:" << m_sql;
    }

private:
    const QString m_sql;
    const std::clock_t m_clock;
    QElapsedTimer m_since;
    Q_DISABLE_COPY_MOVE(StatementTimer)
};

// A longer session has done more than opening a database costs, and may have left more in its caches.
constexpr qint64 kLongestReusedMs = 1000;

// In bytes; that of the container where there is one.
qint64 machineMemory()
{
    const qint64 physical = qint64{::sysconf(_SC_PHYS_PAGES)} * ::sysconf(_SC_PAGESIZE);
    QFile limit(u"/sys/fs/cgroup/memory.max"_s);
    if (!limit.open(QIODevice::ReadOnly))
        return physical;
    bool ok = false;
    const qint64 allowed = limit.readAll().trimmed().toLongLong(&ok); // "max": none
    return ok ? std::min(physical, allowed) : physical;
}

qint64 memoryOf(const SessionOptions &options)
{
    return options.memoryBytes > 0 ? options.memoryBytes : machineMemory() / 2;
}

class Statement
{
public:
    Statement() = default;
    ~Statement()
    {
        duckdb_destroy_result(&m_result);
        duckdb_destroy_prepare(&m_prepared);
    }
    duckdb_result &result() { return m_result; }
    duckdb_prepared_statement &prepared() { return m_prepared; }

private:
    duckdb_result m_result{};
    duckdb_prepared_statement m_prepared = nullptr;
    Q_DISABLE_COPY_MOVE(Statement)
};

QString decimalText(duckdb_logical_type type)
{
    return u"DECIMAL(%1,%2)"_s.arg(duckdb_decimal_width(type)).arg(duckdb_decimal_scale(type));
}

// The name of a type; nested types only by their family.
QString typeText(duckdb_logical_type type)
{
    struct Name {
        duckdb_type id;
        const char *text;
    };
    static constexpr std::array kNames{
        Name{DUCKDB_TYPE_BOOLEAN, "BOOLEAN"},
        Name{DUCKDB_TYPE_TINYINT, "TINYINT"},
        Name{DUCKDB_TYPE_SMALLINT, "SMALLINT"},
        Name{DUCKDB_TYPE_INTEGER, "INTEGER"},
        Name{DUCKDB_TYPE_BIGINT, "BIGINT"},
        Name{DUCKDB_TYPE_UTINYINT, "UTINYINT"},
        Name{DUCKDB_TYPE_USMALLINT, "USMALLINT"},
        Name{DUCKDB_TYPE_UINTEGER, "UINTEGER"},
        Name{DUCKDB_TYPE_UBIGINT, "UBIGINT"},
        Name{DUCKDB_TYPE_HUGEINT, "HUGEINT"},
        Name{DUCKDB_TYPE_UHUGEINT, "UHUGEINT"},
        Name{DUCKDB_TYPE_FLOAT, "FLOAT"},
        Name{DUCKDB_TYPE_DOUBLE, "DOUBLE"},
        Name{DUCKDB_TYPE_DATE, "DATE"},
        Name{DUCKDB_TYPE_TIME, "TIME"},
        Name{DUCKDB_TYPE_TIME_TZ, "TIME WITH TIME ZONE"},
        Name{DUCKDB_TYPE_TIMESTAMP, "TIMESTAMP"},
        Name{DUCKDB_TYPE_TIMESTAMP_S, "TIMESTAMP_S"},
        Name{DUCKDB_TYPE_TIMESTAMP_MS, "TIMESTAMP_MS"},
        Name{DUCKDB_TYPE_TIMESTAMP_NS, "TIMESTAMP_NS"},
        Name{DUCKDB_TYPE_TIMESTAMP_TZ, "TIMESTAMP WITH TIME ZONE"},
        Name{DUCKDB_TYPE_INTERVAL, "INTERVAL"},
        Name{DUCKDB_TYPE_UUID, "UUID"},
        Name{DUCKDB_TYPE_BLOB, "BLOB"},
        Name{DUCKDB_TYPE_BIT, "BIT"},
        Name{DUCKDB_TYPE_ENUM, "ENUM"},
        Name{DUCKDB_TYPE_LIST, "LIST"},
        Name{DUCKDB_TYPE_ARRAY, "ARRAY"},
        Name{DUCKDB_TYPE_STRUCT, "STRUCT"},
        Name{DUCKDB_TYPE_MAP, "MAP"},
        Name{DUCKDB_TYPE_UNION, "UNION"},
    };
    const duckdb_type id = duckdb_get_type_id(type);
    if (id == DUCKDB_TYPE_DECIMAL)
        return decimalText(type);
    const auto *found = std::ranges::find(kNames, id, &Name::id);
    return found == kNames.end() ? u"VARCHAR"_s : QString::fromLatin1(found->text);
}

bool copiedNatively(duckdb_type type)
{
    switch (type) {
    case DUCKDB_TYPE_BOOLEAN:
    case DUCKDB_TYPE_TINYINT:
    case DUCKDB_TYPE_SMALLINT:
    case DUCKDB_TYPE_INTEGER:
    case DUCKDB_TYPE_BIGINT:
    case DUCKDB_TYPE_UTINYINT:
    case DUCKDB_TYPE_USMALLINT:
    case DUCKDB_TYPE_UINTEGER:
    case DUCKDB_TYPE_UBIGINT:
    case DUCKDB_TYPE_FLOAT:
    case DUCKDB_TYPE_DOUBLE:
    case DUCKDB_TYPE_VARCHAR:
        return true;
    default:
        return false;
    }
}

QVariant cell(duckdb_type type, void *data, idx_t row)
{
    switch (type) {
    case DUCKDB_TYPE_BOOLEAN:
        return static_cast<bool *>(data)[row];
    case DUCKDB_TYPE_TINYINT:
        return qint64{static_cast<int8_t *>(data)[row]};
    case DUCKDB_TYPE_SMALLINT:
        return qint64{static_cast<int16_t *>(data)[row]};
    case DUCKDB_TYPE_INTEGER:
        return qint64{static_cast<int32_t *>(data)[row]};
    case DUCKDB_TYPE_BIGINT:
        return qint64{static_cast<int64_t *>(data)[row]};
    case DUCKDB_TYPE_UTINYINT:
        return qint64{static_cast<uint8_t *>(data)[row]};
    case DUCKDB_TYPE_USMALLINT:
        return qint64{static_cast<uint16_t *>(data)[row]};
    case DUCKDB_TYPE_UINTEGER:
        return qint64{static_cast<uint32_t *>(data)[row]};
    case DUCKDB_TYPE_UBIGINT:
        return quint64{static_cast<uint64_t *>(data)[row]};
    case DUCKDB_TYPE_FLOAT:
        return double{static_cast<float *>(data)[row]};
    case DUCKDB_TYPE_DOUBLE:
        return static_cast<double *>(data)[row];
    default: {
        auto *text = static_cast<duckdb_string_t *>(data) + row;
        return QString::fromUtf8(duckdb_string_t_data(text), static_cast<qsizetype>(duckdb_string_t_length(*text)));
    }
    }
}

// Whether nothing stays in the database after this statement. False when in doubt.
bool readsOnly(const QString &sql)
{
    const auto startsWith = [text = QStringView(sql).trimmed()](QLatin1StringView word) {
        return text.startsWith(word, Qt::CaseInsensitive);
    };
    return (startsWith("SELECT "_L1) || startsWith("WITH "_L1) || startsWith("COPY ("_L1)) && !sql.contains(u';');
}

void appendChunk(duckdb_data_chunk chunk, const std::vector<duckdb_type> &types, QList<QVariantList> &rows)
{
    const idx_t size = duckdb_data_chunk_get_size(chunk);
    const qsizetype first = rows.size();
    const auto width = static_cast<qsizetype>(types.size());
    for (idx_t i = 0; i < size; ++i)
        rows.append(QVariantList(width));
    for (idx_t column = 0; column < types.size(); ++column) {
        duckdb_vector vector = duckdb_data_chunk_get_vector(chunk, column);
        void *data = duckdb_vector_get_data(vector);
        uint64_t *validity = duckdb_vector_get_validity(vector);
        for (idx_t i = 0; i < size; ++i)
            if (!validity || duckdb_validity_row_is_valid(validity, i))
                rows[first + static_cast<qsizetype>(i)][static_cast<qsizetype>(column)] = cell(types[column], data, i);
    }
}

} // namespace

class Session::Private
{
public:
    explicit Private(SessionOptions sessionOptions)
        : options(std::move(sessionOptions))
    {
    }

    ~Private()
    {
        if (parent) {
            giveBackToParent();
        } else if (database && connection && options.cache && leavesNothing()) {
            options.cache->giveBack(cacheKey, {database, connection, true, std::move(spare)});
        } else {
            watch.reset();
            // Files it has spilled to go with it, and whoever gave the folder for them expects that.
            if (database && connection && options.cache && !hasSpilled()) {
                options.cache->closeMeanwhile({database, connection, true, std::move(spare)});
            } else {
                for (duckdb_connection &each : spare)
                    duckdb_disconnect(&each);
                duckdb_disconnect(&connection);
                duckdb_close(&database);
            }
        }
        for (const QString &path : std::as_const(ownFiles))
            QFile::remove(path);
    }

    core::Error failure(const char *text) const
    {
        core::Error error = translateDuckDbError(QString::fromUtf8(text ? text : ""));
        // Whatever a stopped query complains about, it was stopped.
        if (options.stop.stop_requested())
            error = {ErrorCode::Cancelled, u"The work was stopped"_s, {}, {}, {}};
        return error;
    }

    // Calls work, which enters DuckDB, while progress is told and a stop interrupts it.
    Status watched(const ProgressCallback &progress, const std::function<Status()> &work);
    Status run(const QString &sql, duckdb_result *result, const ProgressCallback &progress);
    Status prepare(const QString &sql, duckdb_prepared_statement *prepared);

    bool leavesNothing();
    bool hasSpilled() const
    {
        return !QDir(options.tempDirectory).entryList({u"duckdb_temp*"_s}, QDir::Files).isEmpty();
    }
    void giveBackToParent();

    SessionOptions options;
    QString settings;
    QString cacheKey;
    QElapsedTimer age;
    bool onlyRead = true; // no statement could have left anything behind
    duckdb_database database = nullptr;
    duckdb_connection connection = nullptr;
    std::vector<duckdb_connection> spare; // of siblings to come: with a locked configuration none can be made ready
    Private *parent = nullptr;            // of a sibling
    std::unique_ptr<StatementWatch> watch;
    std::shared_ptr<std::atomic<qint64>> names = std::make_shared<std::atomic<qint64>>(0);
    QStringList ownFiles;

    Q_DISABLE_COPY_MOVE(Private)
};

Status Session::Private::watched(const ProgressCallback &progress, const std::function<Status()> &work)
{
    if (options.stop.stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    watch->begin(progress);
    Status done = work();
    watch->end();
    return done;
}

// Whether the next session would find nothing of this one; what is temporary is dropped. The connection stays, since
// some settings belong to it and a locked configuration gives them to no other.
bool Session::Private::leavesNothing()
{
    if (age.elapsed() > kLongestReusedMs || options.stop.stop_requested())
        return false;
    watch.reset();
    if (onlyRead && !hasSpilled())
        return true;
    // One look for all kinds, since each costs about a millisecond. Views first: they may read the tables.
    const char *const leftovers =
        "SELECT CASE WHEN temporary THEN format('DROP VIEW temp.\"{}\"', replace(view_name, '\"', '\"\"')) END "
        "FROM duckdb_views() WHERE NOT internal UNION ALL "
        "SELECT CASE WHEN temporary THEN format('DROP TABLE temp.\"{}\"', replace(table_name, '\"', '\"\"')) END "
        "FROM duckdb_tables() WHERE NOT internal UNION ALL "
        "SELECT NULL FROM duckdb_databases() WHERE NOT internal AND database_name <> 'memory' UNION ALL "
        "SELECT NULL FROM duckdb_temporary_files()";
    Statement statement;
    if (duckdb_query(connection, leftovers, &statement.result()) == DuckDBError)
        return false;
    std::vector<QByteArray> drops;
    for (idx_t row = 0; row < duckdb_row_count(&statement.result()); ++row) {
        char *const text = duckdb_value_varchar(&statement.result(), 0, row);
        drops.emplace_back(text);
        duckdb_free(text);
    }
    std::ranges::stable_partition(drops, [](const QByteArray &drop) { return drop.startsWith("DROP VIEW"); });
    return std::ranges::all_of(drops, [this](const QByteArray &drop) { // an empty one: it does not go by itself
        return !drop.isEmpty() && duckdb_query(connection, drop.constData(), nullptr) == DuckDBSuccess;
    });
}

void Session::Private::giveBackToParent()
{
    if (parent->options.cache && leavesNothing()) {
        parent->spare.push_back(connection);
        return;
    }
    watch.reset();
    duckdb_disconnect(&connection);
    parent->options.cache = nullptr; // it lacks a connection
}

Status Session::Private::run(const QString &sql, duckdb_result *result, const ProgressCallback &progress)
{
    const QByteArray text = sql.toUtf8();
    onlyRead = onlyRead && readsOnly(sql);
    const StatementTimer timer(sql);
    return watched(progress, [&]() -> Status {
        if (duckdb_query(connection, text.constData(), result) == DuckDBError)
            return std::unexpected(failure(duckdb_result_error(result)));
        return {};
    });
}

Status Session::Private::prepare(const QString &sql, duckdb_prepared_statement *prepared)
{
    const QByteArray text = sql.toUtf8();
    onlyRead = onlyRead && readsOnly(sql);
    return watched({}, [&]() -> Status { // binding may read files
        if (duckdb_prepare(connection, text.constData(), prepared) == DuckDBError)
            return std::unexpected(failure(duckdb_prepare_error(*prepared)));
        return {};
    });
}

// Each thread holds buffers of its own; with less than this they do not all fit, and whether they do is chance.
int threadsOf(const SessionOptions &options)
{
    const qint64 wanted = options.threads > 0 ? options.threads : QThread::idealThreadCount();
    return static_cast<int>(std::clamp<qint64>(memoryOf(options) / kBytesPerThread, 1, wanted));
}

Session::Session(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const SessionOptions &options)
{
    auto d = std::make_unique<Private>(options);
    if (!QDir().mkpath(options.tempDirectory))
        return core::fail(ErrorCode::IoError, u"The folder for temporary files cannot be made"_s, options.tempDirectory,
                          u"Choose another with --temp-dir."_s);
    QStringList files;
    QStringList folders{QDir(options.tempDirectory).absolutePath()};
    for (const QString &path : options.allowedPaths) {
        const QFileInfo info(path);
        QStringList &list = info.isDir() ? folders : files;
        list.append(QDir::cleanPath(info.absoluteFilePath()));
        if (const QString real = info.canonicalFilePath(); !real.isEmpty() && real != list.last())
            list.append(real);
    }
    const QStringList ofConnection{options.tellsProgress ? u"SET enable_progress_bar=true"_s
                                                         : u"SET enable_progress_bar=false"_s,
                                   u"SET enable_progress_bar_print=false"_s, u"SET progress_bar_time=0"_s,
                                   u"SET errors_as_json=false"_s, u"SET TimeZone='UTC'"_s};
    QStringList settings{u"SET autoinstall_known_extensions=false"_s,
                         u"SET autoload_known_extensions=false"_s,
                         ofConnection.join(u";\n"_s),
                         u"SET temp_directory="_s + quoteText(folders.first()),
                         u"SET allowed_paths="_s + quoteList(files),
                         u"SET allowed_directories="_s + quoteList(folders)};
    settings.append(u"SET memory_limit='%1B'"_s.arg(memoryOf(options)));
    settings.append(u"SET threads=%1"_s.arg(threadsOf(options)));
    // The heads of files that do not change are read once, and not by each statement that names them.
    settings.append(u"SET parquet_metadata_cache=true"_s);
    settings.append(u"SET enable_external_access=false"_s);
    settings.append(u"SET lock_configuration=true"_s);
    d->settings = settings.join(u";\n"_s);
    d->cacheKey = d->settings + u'\n' + QString::number(options.siblings);
    WarmEngine warm = options.cache ? options.cache->take(d->cacheKey) : WarmEngine();
    d->database = warm.database;
    d->connection = warm.connection;
    d->spare = std::move(warm.siblings);
    const bool isOpen = d->database != nullptr;
    char *problem = nullptr;
    if (!isOpen && duckdb_open_ext(nullptr, &d->database, nullptr, &problem) == DuckDBError) {
        const core::Error error = d->failure(problem);
        duckdb_free(problem);
        return std::unexpected(error);
    }
    if (!isOpen && duckdb_connect(d->database, &d->connection) == DuckDBError)
        return core::fail(ErrorCode::Internal, u"The data engine refuses a connection"_s);
    d->watch = std::make_unique<StatementWatch>(d->connection, options.stop);
    d->age.start();
    if (!isOpen || !warm.isSet) {
        d->options.cache = nullptr; // nobody else gets what is not locked
        if (!addEngineFunctions(d->connection))
            return core::fail(ErrorCode::Internal, u"The data engine refuses a function"_s);
        const QByteArray first = ofConnection.join(u";\n"_s).toUtf8();
        while (d->spare.size() < static_cast<std::size_t>(options.siblings)) {
            duckdb_connection another = nullptr;
            if (duckdb_connect(d->database, &another) == DuckDBError)
                return core::fail(ErrorCode::Internal, u"The data engine refuses a connection"_s);
            d->spare.push_back(another);
            Statement statement;
            if (duckdb_query(another, first.constData(), &statement.result()) == DuckDBError)
                return std::unexpected(d->failure(duckdb_result_error(&statement.result())));
        }
        Statement statement;
        AW_CHECK(d->run(d->settings, &statement.result(), {}));
        d->onlyRead = true;
        d->options.cache = options.cache;
    }
    return std::unique_ptr<Session>(new Session(std::move(d)));
}

std::unique_ptr<Session> Session::sibling(const std::stop_token &stop)
{
    if (d->spare.empty())
        return nullptr;
    auto other = std::make_unique<Private>(d->options);
    other->options.stop = stop;
    other->options.siblings = 0;
    other->parent = d.get();
    other->database = d->database;
    other->connection = d->spare.back();
    d->spare.pop_back();
    other->names = d->names;
    other->watch = std::make_unique<StatementWatch>(other->connection, stop);
    other->age.start();
    return std::unique_ptr<Session>(new Session(std::move(other)));
}

Result<qint64> Session::execute(const QString &sql, const ProgressCallback &progress)
{
    Statement statement;
    AW_CHECK(d->run(sql, &statement.result(), progress));
    return static_cast<qint64>(duckdb_rows_changed(&statement.result()));
}

namespace
{

struct Columns {
    core::Schema schema;
    std::vector<duckdb_type> types;
    bool native = true; // all of them can be copied as they are
};

void append(Columns &columns, const char *name, duckdb_logical_type type)
{
    columns.schema.columns.append({QString::fromUtf8(name), typeText(type), {}, {}});
    columns.types.push_back(duckdb_get_type_id(type));
    columns.native = columns.native && copiedNatively(columns.types.back());
    duckdb_destroy_logical_type(&type);
}

Columns columnsOf(duckdb_prepared_statement prepared)
{
    Columns columns;
    const idx_t width = duckdb_prepared_statement_column_count(prepared);
    for (idx_t i = 0; i < width; ++i) {
        const char *name = duckdb_prepared_statement_column_name(prepared, i);
        append(columns, name, duckdb_prepared_statement_column_logical_type(prepared, i));
        duckdb_free(const_cast<char *>(name));
    }
    return columns;
}

Columns columnsOf(duckdb_result &result)
{
    Columns columns;
    const idx_t width = duckdb_column_count(&result);
    for (idx_t i = 0; i < width; ++i)
        append(columns, duckdb_column_name(&result, i), duckdb_column_logical_type(&result, i));
    return columns;
}

Table tableOf(duckdb_result &result, const Columns &columns)
{
    Table table{columns.schema, {}};
    while (duckdb_data_chunk chunk = duckdb_fetch_chunk(result)) {
        appendChunk(chunk, columns.types, table.rows);
        duckdb_destroy_data_chunk(&chunk);
    }
    return table;
}

// Dates, decimals, lists …: the engine spells them.
QString withTextColumns(QString sql, Columns &columns)
{
    QStringList outputs;
    for (std::size_t i = 0; i < columns.types.size(); ++i) {
        const QString name = quoteName(columns.schema.columns[static_cast<qsizetype>(i)].name);
        const bool native = copiedNatively(columns.types[i]);
        outputs.append((native ? u"#%1 AS "_s : u"#%1::VARCHAR AS "_s).arg(i + 1) + name);
        if (!native)
            columns.types[i] = DUCKDB_TYPE_VARCHAR;
    }
    sql = sql.trimmed();
    while (sql.endsWith(u';'))
        sql.chop(1);
    return u"SELECT "_s + outputs.join(u", "_s) + u" FROM ("_s + sql + u"\n)"_s;
}

} // namespace

Result<Table> Session::query(const QString &sql, const ProgressCallback &progress)
{
    Statement statement;
    AW_CHECK(d->prepare(sql, &statement.prepared()));
    Columns columns = columnsOf(statement.prepared());
    if (!columns.native) {
        duckdb_destroy_prepare(&statement.prepared());
        AW_CHECK(d->prepare(withTextColumns(sql, columns), &statement.prepared()));
    }
    const StatementTimer timer(sql);
    AW_CHECK(d->watched(progress, [&]() -> Status {
        if (duckdb_execute_prepared(statement.prepared(), &statement.result()) == DuckDBError)
            return std::unexpected(d->failure(duckdb_result_error(&statement.result())));
        return {};
    }));
    return tableOf(statement.result(), columns);
}

Result<Table> Session::queryPlain(const QString &sql, const ProgressCallback &progress)
{
    Statement statement;
    AW_CHECK(d->run(sql, &statement.result(), progress));
    const Columns columns = columnsOf(statement.result());
    if (!columns.native)
        return core::fail(ErrorCode::Internal, u"A result is of another type than was expected"_s, sql);
    return tableOf(statement.result(), columns);
}

Result<QVariant> Session::scalar(const QString &sql, const ProgressCallback &progress)
{
    AW_TRY(const Table table, query(sql, progress));
    return table.rows.isEmpty() || table.rows.first().isEmpty() ? QVariant() : table.rows.first().first();
}

Result<core::Schema> Session::describe(const QString &selectSql)
{
    AW_TRY(const Table table, queryPlain(u"SELECT column_name, column_type FROM (DESCRIBE "_s + selectSql + u"\n)"_s));
    core::Schema schema;
    for (const QVariantList &row : table.rows)
        schema.columns.append({row[0].toString(), row[1].toString(), {}, {}});
    return schema;
}

QString Session::newName(const QString &prefix)
{
    return prefix + u'_' + QString::number(++*d->names);
}

void Session::removeWhenClosed(const QString &path)
{
    d->ownFiles.append(path);
}

std::stop_token Session::stopToken() const
{
    return d->options.stop;
}

_duckdb_connection *Session::connection() const
{
    return d->connection;
}

core::Error Session::failure(const char *text) const
{
    return d->failure(text);
}

const SessionOptions &Session::options() const
{
    return d->options;
}

QString engineVersion()
{
    return QString::fromUtf8(duckdb_library_version()).remove(u'v');
}

} // namespace aw::data
