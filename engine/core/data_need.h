// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What still needs a piece of data, so that it cannot go yet.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aw::core
{

struct DataNeed {
    enum class Kind : quint8 {
        Job,      // that waits or runs
        Schedule, // that runs over it
        Workflow, // one of whose steps reads it
    };
    Kind kind = Kind::Job;
    QString id;
    QString name;   // as people know it; of a job without a title its id
    QString stepId; // of a workflow: the step that reads it

    bool operator==(const DataNeed &) const = default;
};

QString kindName(DataNeed::Kind kind); // "job", …
QJsonObject toJson(const DataNeed &need);
// “the job “Clean orders”, the schedule “daily” and 3 more”
QString namesOf(const QList<DataNeed> &needs);

} // namespace aw::core
