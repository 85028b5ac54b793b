// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/preview_room.h"

#include "engine/core/result.h"
#include "engine/data/profile.h"
#include "engine/data/sql_quote.h"
#include "engine/services/file_session.h"
#include "engine/store/temporary_folder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qint64 kSampleBytes = qint64{1} << 20; // of texts
constexpr qint64 kSampleCells = 1'000'000;       // of tables in columns
constexpr qint64 kMostSampleRows = 10'000;       // each step writes its rows while somebody waits
constexpr qint64 kLeastSampleRows = 1'000;
constexpr int kMostRuns = 500;
constexpr qint64 kMostBytes = qint64{1} << 30;
constexpr int kRunsBetweenCounts = 10;
constexpr int kWarmEnginesForLooking = 1;

enum class Cut { None, Text, Parquet };

qint64 sampleRowsOf(const core::Artifact &data)
{
    const qint64 columns = data.metadata.value("columns"_L1).toArray().size();
    return std::clamp(kSampleCells / std::max<qint64>(1, columns), kLeastSampleRows, kMostSampleRows);
}

// Files whose beginning is a file of the same kind.
Cut cutOf(const core::Artifact &data, const QString &path)
{
    const QString format = data.metadata.value("format"_L1).toString();
    const QString encoding = data.metadata.value("encoding"_L1).toString();
    if (QFileInfo(path).isFile() && format == "parquet"_L1)
        return data.metadata.value("rows"_L1).toInteger(-1) > sampleRowsOf(data) ? Cut::Parquet : Cut::None;
    const bool isText = (format == "csv"_L1 || format == "tsv"_L1 || format == "ndjson"_L1) &&
                        !encoding.startsWith("UTF-16"_L1) && !encoding.startsWith("UTF-32"_L1);
    return isText && QFileInfo(path).size() > kSampleBytes ? Cut::Text : Cut::None;
}

// Up to the end of a line.
core::Status cutText(const QString &path, const QString &to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::IoError, u"The data cannot be read: %1"_s.arg(file.errorString()));
    QByteArray bytes = file.read(kSampleBytes);
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    QFile cut(to);
    if (!cut.open(QIODevice::WriteOnly) || cut.write(bytes) != bytes.size())
        return core::fail(ErrorCode::IoError, u"The sample cannot be written: %1"_s.arg(cut.errorString()));
    return {};
}

core::Status cutParquet(const QString &path, const QString &to, qint64 rows, const DataOptions &options,
                        const std::stop_token &stop)
{
    AW_TRY(const auto session, openSession(options, QFileInfo(to).path(), {path}, stop));
    AW_CHECK(
        session->execute(u"COPY (SELECT * FROM read_parquet(%1, hive_partitioning=false) LIMIT %2) TO %3 "
                         "(FORMAT parquet)"_s.arg(data::quoteText(path), QString::number(rows), data::quoteText(to))));
    return {};
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        bytes += files.nextFileInfo().size();
    return bytes;
}

jobs::QueueOptions queueOptions(const DataOptions &data, const steps::FileRules &files)
{
    jobs::QueueOptions options;
    options.memoryBytes = data.memoryBytes;
    options.threads = data.threads;
    options.tempDirectory = data.tempDirectory;
    options.files = &files;
    options.trial = true;
    options.keepsSteps = true;
    options.fusedFrom = std::numeric_limits<qint64>::max(); // each step is one that may be asked for next
    return options;
}

} // namespace

Result<std::unique_ptr<PreviewRoom>> PreviewRoom::make(const steps::Catalogue &catalogue, const core::Clock &clock,
                                                       core::IdSource &ids, const DataOptions &options,
                                                       const steps::FileRules &files)
{
    AW_TRY(auto store, store::Store::openTemporary(options.tempDirectory));
    std::unique_ptr<PreviewRoom> room(new PreviewRoom(std::move(store), catalogue, clock, ids, options, files));
    AW_CHECK(room->m_queue.start());
    return room;
}

PreviewRoom::PreviewRoom(std::unique_ptr<store::Store> store, const steps::Catalogue &catalogue,
                         const core::Clock &clock, core::IdSource &ids, const DataOptions &options,
                         const steps::FileRules &files)
    : m_options(options)
    , m_engines(kWarmEnginesForLooking)
    , m_store(std::move(store))
    , m_queue(*m_store, catalogue, clock, ids, queueOptions(options, files))
    , m_data(*m_store, clock, ids, options)
    , m_jobs(*m_store, m_queue)
{
}

Result<PreviewRoom::Input> PreviewRoom::bring(const core::Artifact &data, const QString &path,
                                              const std::stop_token &stop)
{
    const QFileInfo info(path);
    const QString key =
        u"%1\n%2\n%3"_s.arg(path).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()) + data.filename;
    if (const auto known = m_inputs.constFind(key); known != m_inputs.constEnd())
        return *known;
    const Cut cut = cutOf(data, path);
    AW_TRY(const auto folder, store::TemporaryFolder::make(m_options.tempDirectory));
    ImportRequest import;
    import.path = path;
    import.filename = data.filename;
    import.link = cut == Cut::None;
    import.describe = false;
    if (cut != Cut::None) {
        import.path = folder->path() + u"/sample."_s + info.suffix();
        AW_CHECK(cut == Cut::Text ? cutText(path, import.path)
                                  : cutParquet(path, import.path, sampleRowsOf(data), m_options, stop));
    }
    AW_TRY(const core::Artifact brought, m_data.importNow(import, stop));
    const Input input{brought.id, cut != Cut::None};
    m_inputs.insert(key, input);
    return input;
}

Result<core::Job> PreviewRoom::run(const jobs::JobRequest &request, const std::stop_token &stop)
{
    if (++m_runs % kRunsBetweenCounts == 0)
        m_bytes = bytesBelow(m_store->folder());
    AW_TRY(const core::Job begun, QCoro::waitFor(m_jobs.run(request)));
    const std::stop_callback cancel(stop, [this, id = begun.id] { m_queue.cancel(id); });
    AW_TRY(core::Job job, QCoro::waitFor(m_jobs.finished(begun.id)));
    if (job.state == core::JobState::Cancelled)
        return core::fail(ErrorCode::Cancelled, u"The preview was stopped"_s);
    if (job.failure)
        return core::fail(*job.failure);
    return job;
}

Result<DataSample> PreviewRoom::sample(const QString &dataId, qint64 offset, qint64 limit)
{
    AW_TRY(const QString path, m_store->dataPath(dataId));
    const QString folder = m_store->folder();
    // Opening a database takes longer than reading these rows.
    AW_TRY(const auto session,
           openSession(m_options, folder + u"/looking"_s, {folder + u"/artifacts"_s}, {}, &m_engines));
    data::Relation rows;
    rows.sql = u"SELECT * FROM read_parquet(%1, hive_partitioning=false)"_s.arg(data::quoteText(path));
    AW_TRY(rows.schema, session->describe(rows.sql));
    AW_TRY(const QVariant count, session->scalar(u"SELECT count(*) FROM ("_s + rows.sql + u')'));
    rows.rows = count.toLongLong();
    rows.parquetFile = path;
    AW_TRY(data::Table table, data::sampleRows(*session, rows, offset, limit));
    return DataSample{rows.schema, std::move(table.rows), rows.rows};
}

bool PreviewRoom::isFull() const
{
    return m_runs >= kMostRuns || m_bytes > kMostBytes;
}

} // namespace aw::services
