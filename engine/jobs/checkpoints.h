// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the outputs of steps into files that last, and such files into outputs again.
#pragma once

#include "engine/core/job.h"
#include "engine/data/session.h"
#include "engine/jobs/result_writer.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/step_memory.h"
#include "engine/steps/step.h"
#include "engine/steps/step_context.h"
#include "engine/store/artifact_files.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace aw::jobs
{

// For one run of one job; thread: the job's worker.
class Checkpoints
{
public:
    // folder: links to the files of the store are made in it; among the session's allowed paths. input: null when the
    // job has no input file. All must outlive this.
    Checkpoints(const core::Job &job, const steps::InputFile *input, data::Session &session,
                store::ArtifactFiles &files, ResultWriter &writer, const QString &folder, StepMemory &memory);

    // The names of what the step would compute, from the files of the steps it reads. They must be known here: kept or
    // restored before. Errors: those of reading the job's input file.
    core::Result<store::StepRecord> identify(const PlannedStep &planned);

    struct Restored {
        store::StepRecord record;
        steps::StepOutput output;
        QList<store::FileHold> holds;
    };
    struct Wanted {
        bool asResult = false;    // the output is the job's
        bool withoutRows = false; // also one that was fused, see fuse(): it comes back without ports
    };
    // An output computed before; nothing when there is none, or all of them are missing or damaged.
    core::Result<std::optional<Restored>> restore(const PlannedStep &planned, const store::StepRecord &identity,
                                                  Reuse reuse, const Wanted &wanted);

    // The record of a step whose rows are not written: what reads them is identified by how they are computed.
    store::StepRecord fuse(const PlannedStep &planned, const store::StepRecord &identity,
                           const steps::StepOutput &output);

    struct Kept {
        store::StepRecord record;
        QList<store::FileHold> holds;
        std::optional<ResultWriter::Written> result; // when the step's output is the job's
    };
    // Writes every port of the output to the store; the output reads those files from here on. footer: set when the
    // output is the job's result. Errors: LedgerMismatch when other rows were written than the ledger says.
    core::Result<Kept> keep(const PlannedStep &planned, const store::StepRecord &identity, steps::StepOutput &output,
                            const std::optional<QMap<QString, QString>> &footer);

    // The file of a relation that this object has made.
    QString pathOf(const store::StepFile &file) const { return m_links.value(file.key); }

private:
    core::Result<QString> inputFileHash();
    core::Result<bool> isWhole(const store::StepFile &file) const;
    core::Result<data::Relation> relationOf(const store::StepFile &file);
    core::Result<store::StepFile> keepPort(const QString &port, const data::Relation &relation, qint64 rows,
                                           const std::optional<QMap<QString, QString>> &footer, Kept &kept);
    // By the files, or where there are none by how they would be computed.
    void know(qsizetype step, const store::StepRecord &record);

    const core::Job &m_job;
    const steps::InputFile *const m_input;
    data::Session &m_session;
    store::ArtifactFiles &m_files;
    ResultWriter &m_writer;
    const QString m_folder;
    StepMemory &m_memory;
    QString m_inputHash;
    QList<QMap<QString, QString>> m_known; // by step and port: what stands in the file, as a hash
    QHash<QString, QString> m_links;       // by key of the store: the path SQL reads it at
    QHash<QString, store::StepFile> m_byPath;

    Q_DISABLE_COPY_MOVE(Checkpoints)
};

} // namespace aw::jobs
