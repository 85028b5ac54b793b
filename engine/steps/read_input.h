// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the job's input file: what the loading step does, and what any other first step does before its own work.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

// settings: the keys of the loading step's config; an empty object guesses everything and keeps every row.
// typed: prove types over the whole file instead of leaving delimited columns as text.
// The output's ledger, trace and metadata ("source", "columns", "warnings") are those of loading.
// Errors: NotFound without an input file; the reader's own, each naming the file.
core::Result<StepOutput> readInputFile(StepContext &context, const QJsonObject &settings, bool typed);

// The same for any file; only what the session may read can be read.
core::Result<StepOutput> readFile(StepContext &context, const InputFile &file, const QJsonObject &settings, bool typed);

// The settings of the loading step for a step that reads another file, which the property says; most are advanced.
QJsonObject otherFileConfig(const QString &key, const QJsonObject &property);
// Makes the file readable at `place`, in the job's own folder: nothing else of the machine is open to SQL. A database
// is linked, since what stands beside it tells whether it is whole; another file gets a second name, or is copied.
// `where` is the field that errors name.
core::Status bringFile(StepContext &context, const QString &real, const QString &place, const QString &where);
// A new folder within the job's own.
core::Result<QString> newFolder(StepContext &context);
// Reads a file beside the job's own, which goes by its name in all that is said.
core::Result<StepOutput> readOtherFile(StepContext &context, const InputFile &file, const QJsonObject &settings);

// The rows a step works on: its input, or the job's file when it is the first step. extra receives what reading the
// file said (ledger, trace, metadata); it stays as it is when the rows come from another step.
core::Result<data::Relation> inputRows(StepContext &context, bool typed, StepOutput &extra);

} // namespace aw::steps
