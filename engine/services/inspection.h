// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at a file without bringing it in: what it is, its columns, its first rows.
#pragma once

#include "engine/agents/meaning.h"
#include "engine/data/profile.h"
#include "engine/data/source.h"

#include <QCoroTask>
#include <QJsonObject>

#include <stop_token>

namespace aw::services
{

struct InspectionRequest {
    QString path;
    data::SourceOverrides overrides;
    data::ReadMode mode = data::ReadMode::Keep;
    int sampleRows = 5;
    qint64 memoryBytes = 0; // of the data engine; 0: half of the machine's
    int threads = 0;        // 0: one per core
    QString tempDirectory;  // empty: the system's
};

struct Inspection {
    data::SourceDescription source;
    data::SourceRows rows; // its relations are gone with the session; schema, counts and ledger hold
    data::Profile profile; // over the whole file
    data::Table sample;
    data::Table rejects;             // the first of them
    QList<agents::Meaning> meanings; // by column
};

QJsonObject toJson(const Inspection &inspection);

// Reads the whole file on a thread of its own. Errors: those of describeSource and openSource; Cancelled.
QCoro::Task<core::Result<Inspection>> inspectFile(InspectionRequest request, std::stop_token stop = {});

} // namespace aw::services
