// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two runs beside their rows: steps and settings, inputs, ledgers. Values only.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/job.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace aw::services
{

// One setting that is not the same. Undefined: it is not there.
struct SettingChange {
    QString stepId; // empty: of the run as a whole
    QString path;   // "config.delimiter", "parameters.mark"; empty: the step itself, which only one run has
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;

    bool operator==(const SettingChange &) const = default;
};

// A step's ledgers; those a run does not have are missing.
struct LedgerPair {
    QString stepId;
    QString type;
    std::optional<core::Ledger> before;
    std::optional<core::Ledger> after;

    bool operator==(const LedgerPair &) const = default;
};

struct RunComparison {
    core::Job before;
    core::Job after;
    std::optional<core::Artifact> inputBefore; // missing: none, or removed by now
    std::optional<core::Artifact> inputAfter;
    QList<SettingChange> settings; // in the order of the later run's steps
    QList<LedgerPair> ledgers;

    // Whether both read the same bytes; nothing when that is not known.
    std::optional<bool> sameInput() const;
};

// Where a value of one JSON object is another in the other one, in depth; the lists of a path are compared as a whole.
QList<SettingChange> changesBetween(const QJsonObject &before, const QJsonObject &after, const QString &stepId,
                                    const QString &path = {});

RunComparison compareRuns(const core::Job &before, const core::Job &after,
                          const std::optional<core::Artifact> &inputBefore,
                          const std::optional<core::Artifact> &inputAfter);

QJsonObject toJson(const RunComparison &comparison);

} // namespace aw::services
