// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/postgres_connection.h"

#include "engine/core/result.h"
#include "engine/data/postgres_errors.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <QVariant>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr auto kPostgresDriver = "QPSQL"_L1;
constexpr std::chrono::milliseconds kCancelEvery{200}; // the server may not have begun with the statement yet

QString postgresOption(const QString &key, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return key + u"='"_s + value + u'\'';
}

// Qt puts its own settings and these together to one text for libpq.
void usePostgresAddress(QSqlDatabase &database, const QString &address)
{
    QStringList options;
    if (address.startsWith("postgresql://"_L1) || address.startsWith("postgres://"_L1)) {
        const QUrl url(address);
        database.setHostName(url.host(QUrl::FullyDecoded));
        database.setPort(url.port());
        database.setUserName(url.userName(QUrl::FullyDecoded));
        database.setPassword(url.password(QUrl::FullyDecoded));
        database.setDatabaseName(url.path(QUrl::FullyDecoded).sliced(url.path().isEmpty() ? 0 : 1));
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto &[key, value] : items)
            options.append(postgresOption(key, value));
    } else {
        options.append(address);
    }
    if (!address.contains("connect_timeout"_L1))
        options.append(u"connect_timeout=10"_s);
    if (!address.contains("application_name"_L1))
        options.append(u"application_name=aw-studio"_s);
    database.setConnectOptions(options.join(u' '));
}

QString newConnectionName()
{
    return u"aw-postgres-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

// Cancels the statement of a connection when it is to stop. One of the few classes with a mutex of its own.
class PostgresConnection::Watch
{
public:
    Watch(const QString &address, const QString &process, const std::stop_token &stop)
        : m_address(address)
        , m_process(process)
        , m_stop(stop)
    {
        if (stop.stop_possible())
            m_thread = std::jthread([this](const std::stop_token &finished) { work(finished); });
    }

    void setRunning(bool running)
    {
        const std::scoped_lock lock(m_mutex);
        m_running = running;
    }
    const std::stop_token &stop() const { return m_stop; }

private:
    void work(const std::stop_token &finished)
    {
        const std::stop_callback onStop(m_stop, [this] {
            const std::scoped_lock lock(m_mutex);
            m_wake.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, finished, [this] { return m_stop.stop_requested(); });
        while (!finished.stop_requested()) {
            const bool running = m_running;
            lock.unlock();
            if (running)
                cancel();
            lock.lock();
            m_wake.wait_for(lock, finished, kCancelEvery, [] { return false; });
        }
    }

    void cancel() const
    {
        const QString name = newConnectionName();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(kPostgresDriver, name);
            usePostgresAddress(database, m_address);
            if (database.open())
                QSqlQuery(database).exec(u"SELECT pg_cancel_backend("_s + m_process + u')');
        }
        QSqlDatabase::removeDatabase(name);
    }

    const QString m_address;
    const QString m_process; // of the server, for the connection
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_running = false;
    std::jthread m_thread; // the last member: it ends before the others go

    Q_DISABLE_COPY_MOVE(Watch)
};

PostgresConnection::PostgresConnection(const QString &name)
    : m_name(name)
{
}

PostgresConnection::~PostgresConnection()
{
    m_watch.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString &address,
                                                                     const std::stop_token &stop)
{
    if (!QSqlDatabase::isDriverAvailable(kPostgresDriver))
        return core::fail(postgresDriverMissing());
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(newConnectionName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(kPostgresDriver, connection->m_name);
    usePostgresAddress(database, address);
    if (!database.open())
        return core::fail(postgresUnreachable(database.lastError()));
    connection->m_watch = std::make_unique<Watch>(address, QString(), std::stop_token());
    AW_TRY(const auto process, connection->texts(u"SELECT pg_backend_pid()"_s));
    connection->m_watch = std::make_unique<Watch>(address, process.first().first(), stop);
    // Texts are written and read in one way, whatever the server or the user prefers.
    for (const QString &setting :
         {u"standard_conforming_strings = on"_s, u"datestyle = 'ISO, YMD'"_s, u"intervalstyle = 'postgres'"_s,
          u"timezone = 'UTC'"_s, u"bytea_output = 'hex'"_s, u"extra_float_digits = 3"_s})
        AW_CHECK(connection->run(u"SET "_s + setting));
    return connection;
}

Status PostgresConnection::read(const QString &sql, const std::function<Status(QSqlQuery &)> &read)
{
    if (m_watch->stop().stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    m_watch->setRunning(true);
    const bool done = query.exec(sql);
    m_watch->setRunning(false);
    if (!done)
        return core::fail(postgresError(query.lastError()));
    return read ? read(query) : Status();
}

Status PostgresConnection::run(const QString &sql)
{
    return read(sql, {});
}

Result<QList<QStringList>> PostgresConnection::texts(const QString &sql)
{
    QList<QStringList> rows;
    AW_CHECK(read(sql, [&](QSqlQuery &query) -> Status {
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.isNull(i) ? QString() : query.value(i).toString());
            rows.append(row);
        }
        return {};
    }));
    return rows;
}

} // namespace aw::data
