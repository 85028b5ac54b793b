// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which table of a database is meant.
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::data
{

struct DatabaseTable {
    QString schema; // empty where the database has none, or for the usual one
    QString name;
    qint64 rows = -1; // -1: not known, a view
    bool isView = false;

    QString fullName() const { return schema.isEmpty() ? name : schema + u'.' + name; }
};

struct TableChoice {
    DatabaseTable table;
    QStringList warnings; // names the others
};

// The one asked for (exactly, else in any case), else the only one, else the one with most rows; views only when there
// is no table. Errors: EmptyFile (no table at all), NotFound.
core::Result<TableChoice> chooseTable(const QList<DatabaseTable> &tables, const std::optional<QString> &wanted,
                                      const QString &place);

} // namespace aw::data
