// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/checkpoints.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/core/run_settings.h"
#include "engine/data/file_set.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"
#include "engine/jobs/jobs_log.h"
#include "engine/store/file_operations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Status;
using data::Relation;
using store::StepFile;
using store::StepRecord;

namespace
{

// Grows when steps compute something else from the same input and configuration, or files are written otherwise.
constexpr int kFormat = 2;

// In a record, tables beside the ports are ports of this kind.
const QString kExtraPrefix = QStringLiteral("extra:");

void place(steps::StepOutput &output, const QString &port, Relation relation)
{
    if (port.startsWith(kExtraPrefix))
        output.extras.insert(port.sliced(kExtraPrefix.size()), std::move(relation));
    else
        output.ports.insert(port, std::move(relation));
}

QString hashOf(const QJsonObject &object)
{
    return QString::fromLatin1(QCryptographicHash::hash(core::compactJson(object), QCryptographicHash::Sha256).toHex());
}

QString engineVersion()
{
    return u"%1/duckdb %2"_s.arg(kFormat).arg(data::engineVersion());
}

// What the steps can see of it.
QJsonObject withoutRunSettings(QJsonObject globalConfig)
{
    for (const QString &key : core::runSettingKeys())
        globalConfig.remove(key);
    return globalConfig;
}

QStringList textColumns(const core::Schema &schema)
{
    QStringList names;
    for (const core::Column &column : schema.columns)
        if (data::isLostInParquet(column.type))
            names.append(column.name);
    return names;
}

Relation withTextColumns(const Relation &relation)
{
    QStringList columns;
    for (const core::Column &column : relation.schema.columns) {
        const QString name = data::quoteName(column.name);
        columns.append(data::isLostInParquet(column.type) ? u"CAST(%1 AS VARCHAR) AS %1"_s.replace(u"%1"_s, name)
                                                          : name);
    }
    Relation text = relation;
    text.replaceRows(u"SELECT "_s + columns.join(u", "_s) + u" FROM ("_s + relation.sql + u"\n)"_s);
    return text;
}

// What it says of the output, without its files.
StepRecord recordOf(const StepRecord &identity, const steps::StepOutput &output)
{
    StepRecord record = identity;
    record.ledger = output.ledger;
    record.trace = core::toJson(output.trace);
    record.metadata = output.metadata;
    return record;
}

} // namespace

Checkpoints::Checkpoints(const core::Job &job, const steps::InputFile *input, const std::stop_token &stop,
                         store::ArtifactFiles &files, const QString &folder, StepMemory &memory)
    : m_job(job)
    , m_input(input)
    , m_stop(stop)
    , m_files(files)
    , m_folder(folder)
    , m_memory(memory)
    , m_known(job.steps.size())
{
}

// A linked file may have changed since it was imported, so its hash is not known before.
Result<QString> Checkpoints::inputFileHash()
{
    if (!m_input || !m_inputHash.isEmpty())
        return m_inputHash;
    if (m_input->sha256.isEmpty() && data::isFileSet(m_input->path)) {
        // Of a folder or pattern: the names and contents of its files.
        QJsonArray files;
        QStringList paths = data::pathsToAllow(m_input->path);
        paths.sort();
        for (const QString &path : std::as_const(paths)) {
            AW_TRY(const store::CopiedFile hashed, store::hashFile(path, m_stop));
            files.append(QJsonArray{path, hashed.sha256});
        }
        m_inputHash = hashOf({{u"files"_s, files}});
    } else if (m_input->sha256.isEmpty()) {
        AW_TRY(const store::CopiedFile hashed, store::hashFile(m_input->path, m_stop));
        m_inputHash = hashed.sha256;
    } else {
        m_inputHash = m_input->sha256;
    }
    return m_inputHash;
}

Result<StepRecord> Checkpoints::identify(const PlannedStep &planned)
{
    QJsonArray inputs;
    for (const PlannedInput &input : planned.inputs)
        inputs.append(m_known[input.step].value(input.port, m_known[input.step].value(u"main"_s) + u" without rows"_s));
    if (planned.inputs.isEmpty() && m_input) {
        AW_TRY(const QString hash, inputFileHash());
        inputs.append(QJsonObject{{u"file"_s, hash}, {u"name"_s, m_input->filename}});
    }
    const core::Step &step = m_job.steps[planned.index];
    StepRecord identity;
    identity.jobId = m_job.id;
    identity.stepId = step.id;
    identity.engineVersion = engineVersion();
    identity.inputHash = hashOf({{u"inputs"_s, inputs}});
    identity.configHash = hashOf({{u"type"_s, step.type},
                                  {u"config"_s, planned.config},
                                  {u"global_config"_s, withoutRunSettings(m_job.globalConfig)},
                                  {u"raw_text"_s, planned.consumersPreferRawText},
                                  {u"ports"_s, QJsonArray::fromStringList(planned.portsRead)}});
    identity.cacheKey = hashOf(
        {{u"input"_s, identity.inputHash}, {u"config"_s, identity.configHash}, {u"engine"_s, identity.engineVersion}});
    return identity;
}

Result<bool> Checkpoints::isWhole(const StepFile &file) const
{
    const QString path = m_files.path(file.key);
    if (path.isEmpty() || QFileInfo(path).size() != file.bytes)
        return false;
    const auto hashed = store::hashFile(path, m_stop);
    if (!hashed && hashed.error().code == ErrorCode::Cancelled)
        return std::unexpected(hashed.error());
    return hashed && hashed->sha256 == file.sha256;
}

// SQL reads the file at a link of the run's own, since nothing else of the store is open to it.
Result<Relation> Checkpoints::relationOf(const StepFile &file)
{
    QString &known = m_links[file.key];
    if (known.isEmpty()) {
        const QString link = u"%1/checkpoint%2.parquet"_s.arg(m_folder).arg(m_links.size());
        AW_CHECK(store::linkFile(m_files.path(file.key), link));
        m_byPath.insert(link, file);
        known = link;
    }
    const QString link = known;
    QStringList columns;
    for (const core::Column &column : file.schema.columns) {
        const QString name = data::quoteName(column.name);
        const bool cast = file.textColumns.contains(column.name) || data::comesBackOtherwise(column.type);
        columns.append(cast ? u"CAST(%1 AS "_s.replace(u"%1"_s, name) + column.type + u") AS "_s + name : name);
    }
    Relation relation;
    relation.sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM read_parquet("_s + data::quoteText(link) + u')';
    relation.schema = file.schema;
    relation.rows = file.rows;
    if (file.textColumns.isEmpty())
        relation.parquetFile = link;
    return relation;
}

void Checkpoints::know(qsizetype step, const StepRecord &record)
{
    if (record.files.isEmpty())
        m_known[step].insert(u"main"_s, hashOf({{u"computed"_s, record.cacheKey}}));
    for (const StepFile &file : record.files)
        m_known[step].insert(file.port, hashOf({{u"file"_s, file.sha256}, {u"columns"_s, core::toJson(file.schema)}}));
}

Result<std::optional<Checkpoints::Restored>>
Checkpoints::restore(const PlannedStep &planned, const StepRecord &identity, Reuse reuse, const Wanted &wanted)
{
    AW_TRY(const QList<StepRecord> found, m_memory.find(identity.stepId, identity.cacheKey, reuse));
    for (const StepRecord &record : found) {
        if (record.files.isEmpty() && !wanted.withoutRows)
            continue;
        if (record.isResult && !wanted.asResult && !textColumns(record.files.first().schema).isEmpty())
            continue; // written for people rather than for the next step
        Restored restored{record, {}, {}};
        bool whole = true;
        for (const StepFile &file : record.files) {
            restored.holds.append(m_files.hold(file.key));
            AW_TRY(whole, isWhole(file));
            if (!whole) {
                qCWarning(jobsLog) << "A stored output is missing or damaged and computed again:" << record.jobId
                                   << record.stepId << file.key;
                if (!m_input || m_files.path(file.key) != m_input->path) // what the user has brought is his
                    AW_CHECK(m_files.discard(file.key));
                break;
            }
            AW_TRY(Relation relation, relationOf(file));
            place(restored.output, file.port, std::move(relation));
        }
        if (!whole)
            continue;
        restored.output.ledger = record.ledger;
        restored.output.metadata = record.metadata;
        AW_TRY(restored.output.trace, core::traceFromJson(record.trace));
        know(planned.index, record);
        return std::optional(std::move(restored));
    }
    return std::optional<Restored>();
}

StepRecord Checkpoints::fuse(const PlannedStep &planned, const StepRecord &identity, const steps::StepOutput &output)
{
    const StepRecord record = recordOf(identity, output);
    know(planned.index, record);
    return record;
}

// Writes the ports of one output.
class Checkpoints::PortWriter
{
public:
    PortWriter(const Checkpoints &checkpoints, const KnownFiles &known, const Lane &lane, Kept &kept)
        : m_files(checkpoints.m_files)
        , m_input(checkpoints.m_input)
        , m_known(known)
        , m_lane(lane)
        , m_kept(kept)
    {
    }

    Status write(const QString &port, const Relation &relation, qint64 rows,
                 const std::optional<QMap<QString, QString>> &footer = {})
    {
        AW_TRY(StepFile file, fileOf(port, relation, rows, footer));
        m_kept.record.files.append(std::move(file));
        return {};
    }

private:
    Result<StepFile> fileOf(const QString &port, const Relation &relation, qint64 rows,
                            const std::optional<QMap<QString, QString>> &footer)
    {
        // A step that passes its input on needs no second copy of it.
        if (const auto same = m_known.constFind(relation.parquetFile); same != m_known.constEnd() && !footer) {
            StepFile file = *same;
            file.port = port;
            file.schema = relation.schema;
            m_kept.holds.append(m_files.hold(file.key));
            return file;
        }
        StepFile file;
        file.port = port;
        file.schema = relation.schema;
        // Nor does one that reads a Parquet file which stands in the store already: the job's input.
        if (m_input && !footer && relation.parquetFile == m_input->path && !m_input->sha256.isEmpty())
            file.key = m_files.keyOf(m_input->path);
        if (!file.key.isEmpty()) {
            m_kept.holds.append(m_files.hold(file.key));
            file.sha256 = m_input->sha256;
            file.bytes = QFileInfo(m_input->path).size();
            file.rows = relation.rows;
            return file;
        }
        if (!footer)
            file.textColumns = textColumns(relation.schema);
        const QString name = m_lane.session.newName(u"output"_s);
        AW_TRY(ResultWriter::Written written,
               m_lane.writer.write(file.textColumns.isEmpty() ? relation : withTextColumns(relation), name,
                                   footer.value_or(QMap<QString, QString>()), {}, footer.has_value()));
        m_kept.holds.append(written.hold);
        file.key = written.artifact.storagePath;
        file.sha256 = written.artifact.sha256;
        file.bytes = written.artifact.sizeBytes;
        file.rows = written.rows;
        m_kept.written.append(file.key);
        if (rows >= 0 && written.rows != rows)
            return core::fail(ErrorCode::LedgerMismatch,
                              u"%1 rows were written, but the ledger says %2"_s.arg(written.rows).arg(rows), {},
                              u"This is a fault of the step; its result is not kept."_s);
        if (footer)
            m_kept.result = std::move(written);
        return file;
    }

    store::ArtifactFiles &m_files;
    const steps::InputFile *const m_input;
    const KnownFiles &m_known;
    const Lane &m_lane;
    Kept &m_kept;
};

// The other ports first: their SQL may read files that the main one moves away.
Status Checkpoints::write(const StepRecord &identity, const steps::StepOutput &output, const KnownFiles &known,
                          const std::optional<QMap<QString, QString>> &footer, const Lane &lane, Kept &kept) const
{
    PortWriter writer(*this, known, lane, kept);
    for (auto extra = output.extras.begin(); extra != output.extras.end(); ++extra) {
        Relation copy = *extra; // a port of the same name may need the file it stands in
        copy.parquetFile.clear();
        AW_CHECK(writer.write(kExtraPrefix + extra.key(), copy, extra->rows));
    }
    for (auto port = output.ports.begin(); port != output.ports.end(); ++port)
        if (port.key() != "main"_L1 && port->rows != 0)
            AW_CHECK(writer.write(port.key(), *port, port->rows));
    AW_CHECK(writer.write(u"main"_s, output.ports.value(u"main"_s), output.ledger.rowsOut, footer));
    QList<StepFile> files = std::move(kept.record.files);
    files.prepend(files.takeLast());
    kept.record = recordOf(identity, output);
    kept.record.files = std::move(files);
    kept.record.isResult = footer.has_value();
    return {};
}

Status Checkpoints::adopt(const PlannedStep &planned, const Kept &kept, steps::StepOutput &output)
{
    output.ports.clear();
    output.extras.clear();
    for (const StepFile &each : kept.record.files) {
        AW_TRY(Relation relation, relationOf(each));
        place(output, each.port, std::move(relation));
    }
    know(planned.index, kept.record);
    return {};
}

} // namespace aw::jobs
