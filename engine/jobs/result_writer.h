// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns relations into the files a job leaves behind.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/environment.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/data/writers.h"
#include "engine/store/artifact_files.h"
#include "engine/store/step_record.h"

#include <QList>
#include <QString>

namespace aw::jobs
{

// Rows or cells that one step left out: columns line, column_name, reason, raw, each of which may be absent.
struct StepRejects {
    QString stepId;
    data::Relation relation;
};

// One relation step, line, column_name, reason, raw over those of all steps.
data::Relation unionOfRejects(const QList<StepRejects> &rejects);

// For one run of one job; thread: the job's worker.
class ResultWriter
{
public:
    // folder: where the files are written before they are moved into the store; among the session's allowed paths.
    // scratch: files of relations that stand below it may be moved instead of written again.
    // lasting: false when the store is thrown away, see RunOptions.
    ResultWriter(data::Session &session, store::ArtifactFiles &files, const QString &folder, const QString &scratch,
                 bool lasting);

    struct Written {
        core::Artifact
            artifact; // id, filename and times are the caller's to fill in; metadata holds format, rows, columns
        qint64 rows = 0;
        store::FileHold hold;
    };
    // As Parquet; footer: key-value pairs for the file itself. describe: false when nobody asks for the NULLs per
    // column.
    core::Result<Written> write(const data::Relation &relation, const QString &uniqueName,
                                const QMap<QString, QString> &footer, const data::ProgressCallback &progress,
                                bool describe = true);
    core::Result<Written> writeRejects(const data::Relation &relation, const QString &uniqueName);

    // What write() would say of a file that stands in the store already; readAt: where SQL may read it.
    core::Result<Written> describe(const store::StepFile &file, const QString &readAt) const;

private:
    core::Result<Written> store(const QString &path, const QString &uniqueName, const data::WrittenFile &file,
                                const core::Schema &schema, data::OutputFormat format) const;
    core::Result<data::WrittenFile> inspect(const QString &path, const core::Schema &schema) const;
    bool mayMove(const QString &path) const;

    data::Session &m_session;
    store::ArtifactFiles &m_files;
    const QString m_folder;
    const QString m_scratch;
    const bool m_lasting;

    Q_DISABLE_COPY_MOVE(ResultWriter)
};

} // namespace aw::jobs
