// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/result_writer.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Result;
using data::Relation;
using data::WrittenFile;

namespace
{

struct RejectColumn {
    QString name;
    QString type;
};

const QList<RejectColumn> &rejectColumns()
{
    static const QList<RejectColumn> kColumns{{u"line"_s, u"BIGINT"_s},         {u"row"_s, u"BIGINT"_s},
                                              {u"column_name"_s, u"VARCHAR"_s}, {u"reason"_s, u"VARCHAR"_s},
                                              {u"raw"_s, u"VARCHAR"_s},         {u"byte"_s, u"BIGINT"_s}};
    return kColumns;
}

QString rejectSelect(const StepRejects &rejects)
{
    QStringList columns{u"CAST(%1 AS VARCHAR) AS step"_s.arg(data::quoteText(rejects.stepId))};
    for (const RejectColumn &column : rejectColumns()) {
        const bool present = rejects.relation.schema.indexOf(column.name) >= 0;
        columns.append(u"CAST(%1 AS %2) AS %3"_s.arg(present ? data::quoteName(column.name) : u"NULL"_s, column.type,
                                                     data::quoteName(column.name)));
    }
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM ("_s + rejects.relation.sql + u"\n)"_s;
}

QJsonArray describeColumns(const core::Schema &schema, const WrittenFile &file)
{
    QJsonArray columns;
    for (const core::Column &column : schema.columns) {
        QJsonObject object = core::toJson(column);
        const auto nulls = file.nulls.constFind(column.name);
        object.insert(u"nulls"_s, nulls == file.nulls.constEnd() ? QJsonValue(QJsonValue::Null) : QJsonValue(*nulls));
        columns.append(object);
    }
    return columns;
}

core::Artifact describeFile(const core::Schema &schema, const WrittenFile &file, data::OutputFormat format)
{
    core::Artifact artifact;
    const bool csv = format == data::OutputFormat::Csv;
    artifact.contentType = csv ? u"text/csv"_s : u"application/vnd.apache.parquet"_s;
    artifact.metadata = {{u"format"_s, csv ? u"csv"_s : u"parquet"_s},
                         {u"rows"_s, file.rows},
                         {u"columns"_s, describeColumns(schema, file)}};
    return artifact;
}

} // namespace

Relation unionOfRejects(const QList<StepRejects> &rejects)
{
    Relation all;
    QStringList parts;
    all.rows = 0;
    for (const StepRejects &part : rejects) {
        parts.append(rejectSelect(part));
        all.rows = all.rows < 0 || part.relation.rows < 0 ? -1 : all.rows + part.relation.rows;
    }
    all.sql = parts.join(u"\nUNION ALL\n"_s);
    all.schema.columns.append({u"step"_s, u"VARCHAR"_s, {}, {}});
    for (const RejectColumn &column : rejectColumns())
        all.schema.columns.append({column.name, column.type, {}, {}});
    return all;
}

ResultWriter::ResultWriter(data::Session &session, store::ArtifactFiles &files, const QString &folder,
                           const QString &scratch, bool lasting)
    : m_session(session)
    , m_files(files)
    , m_folder(folder)
    , m_scratch(scratch)
    , m_lasting(lasting)
{
}

bool ResultWriter::mayMove(const QString &path) const
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString scratch = QFileInfo(m_scratch).canonicalFilePath(); // empty while no step has asked for it
    return !path.isEmpty() && !real.isEmpty() && !scratch.isEmpty() && real.startsWith(scratch + u'/');
}

Result<WrittenFile> ResultWriter::inspect(const QString &path, const core::Schema &schema) const
{
    WrittenFile file;
    file.bytes = QFileInfo(path).size();
    AW_TRY(const QVariant rows,
           m_session.scalar(u"SELECT count(*) FROM read_parquet("_s + data::quoteText(path) + u')'));
    file.rows = rows.toLongLong();
    AW_TRY(file.nulls, data::parquetNulls(m_session, path, schema));
    return file;
}

Result<ResultWriter::Written> ResultWriter::write(const Relation &relation, const QString &uniqueName,
                                                  const QMap<QString, QString> &footer,
                                                  const data::ProgressCallback &progress, bool describe)
{
    WrittenFile file;
    QString path = relation.parquetFile;
    if (mayMove(path)) {
        AW_TRY(file, inspect(path, relation.schema));
    } else {
        path = m_folder + u'/' + uniqueName + u".parquet"_s;
        AW_TRY(file, data::writeFile(m_session, relation, path, data::OutputFormat::Parquet, footer, progress,
                                     {.sync = false, .countNulls = describe, .inPlace = true})); // moveIn() syncs it
    }
    return store(path, uniqueName, file, relation.schema, data::OutputFormat::Parquet);
}

Result<ResultWriter::Written> ResultWriter::writeRejects(const Relation &relation, const QString &uniqueName)
{
    if (m_lasting)
        return write(relation, uniqueName, {}, {});
    const QString path = m_folder + u'/' + uniqueName + u".csv"_s;
    AW_TRY(const WrittenFile file, data::writeFile(m_session, relation, path, data::OutputFormat::Csv, {}, {},
                                                   {.sync = false, .inPlace = true}));
    return store(path, uniqueName, file, relation.schema, data::OutputFormat::Csv);
}

Result<ResultWriter::Written> ResultWriter::store(const QString &path, const QString &uniqueName,
                                                  const WrittenFile &file, const core::Schema &schema,
                                                  data::OutputFormat format) const
{
    const QString name = format == data::OutputFormat::Csv ? u"csv"_s : u"parquet"_s;
    AW_TRY(const store::StoredFile stored,
           m_files.moveIn(path, name, m_lasting ? QString() : uniqueName, m_session.stopToken()));
    Written written{describeFile(schema, file, format), file.rows, stored.hold};
    written.artifact.storagePath = stored.key;
    written.artifact.sha256 = stored.sha256;
    written.artifact.sizeBytes = stored.bytes;
    return written;
}

Result<ResultWriter::Written> ResultWriter::describe(const store::StepFile &file, const QString &readAt) const
{
    AW_TRY(const WrittenFile found, inspect(readAt, file.schema));
    Written written{describeFile(file.schema, found, data::OutputFormat::Parquet), found.rows, {}};
    written.artifact.storagePath = file.key;
    written.artifact.sha256 = file.sha256;
    written.artifact.sizeBytes = file.bytes;
    return written;
}

} // namespace aw::jobs
