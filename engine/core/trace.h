// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The readable trace of an agent: what it proposed, tried, checked, saw and decided.
#pragma once

#include "engine/core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace aw::core
{

struct TraceEntry {
    enum class Phase : quint8 { Propose, Apply, Validate, Observe, Decide };
    int attempt = 1;
    Phase phase = Phase::Propose;
    QString text;        // one plain sentence
    QJsonObject details; // figures and names behind the sentence; may be empty

    bool operator==(const TraceEntry &) const = default;
};

using Trace = QList<TraceEntry>;

QString phaseName(TraceEntry::Phase phase);
QJsonArray toJson(const Trace &trace);
Result<Trace> traceFromJson(const QJsonArray &array);

} // namespace aw::core
