// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the outputs of steps into files that last, and such files into outputs again.
#pragma once

#include "engine/core/job.h"
#include "engine/jobs/lanes.h"
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
#include <stop_token>

namespace aw::jobs
{

// For one run of one job; thread: the job's worker, except for write().
class Checkpoints
{
public:
    // folder: links to the files of the store are made in it; among the session's allowed paths. input: null when the
    // job has no input file. stop: of the run. All must outlive this.
    Checkpoints(const core::Job &job, const steps::InputFile *input, const std::stop_token &stop,
                store::ArtifactFiles &files, const QString &folder, StepMemory &memory);

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
        QStringList written;                         // keys of files that came into the store, also where it failed
    };
    using KnownFiles = QHash<QString, store::StepFile>; // by the path SQL reads them at
    KnownFiles knownFiles() const { return m_byPath; }
    // Writes every port of the output to the store. known: of this object, from before. footer: set when the output is
    // the job's result. Thread: any that has the lane. Errors: LedgerMismatch when other rows were written than the
    // ledger says.
    core::Status write(const store::StepRecord &identity, const steps::StepOutput &output, const KnownFiles &known,
                       const std::optional<QMap<QString, QString>> &footer, const Lane &lane, Kept &kept) const;
    // The output reads the files that were written from here on.
    core::Status adopt(const PlannedStep &planned, const Kept &kept, steps::StepOutput &output);

    // The file of a relation that this object has made.
    QString pathOf(const store::StepFile &file) const { return m_links.value(file.key); }

private:
    core::Result<QString> inputFileHash();
    core::Result<bool> isWhole(const store::StepFile &file) const;
    core::Result<data::Relation> relationOf(const store::StepFile &file);
    class PortWriter;
    // By the files, or where there are none by how they would be computed.
    void know(qsizetype step, const store::StepRecord &record);

    const core::Job &m_job;
    const steps::InputFile *const m_input;
    const std::stop_token m_stop;
    store::ArtifactFiles &m_files;
    const QString m_folder;
    StepMemory &m_memory;
    QString m_inputHash;
    QList<QMap<QString, QString>> m_known; // by step and port: what stands in the file, as a hash
    QHash<QString, QString> m_links;       // by key of the store: the path SQL reads it at
    KnownFiles m_byPath;

    Q_DISABLE_COPY_MOVE(Checkpoints)
};

} // namespace aw::jobs
