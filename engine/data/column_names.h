// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of columns that SQL can tell apart.
#pragma once

#include <QString>
#include <QStringList>

namespace aw::data
{

struct UniqueNames {
    QStringList names;
    QStringList warnings; // one sentence for each column that was named or renamed
};

// Blanks around names go, line breaks inside become blanks. Empty names become "column_3" by position; a repeated name
// (any case: SQL does not tell "ID" from "id") gets "_2", "_3" …, never a name another column has by itself.
UniqueNames uniqueNames(const QStringList &given);

// "column_1" … "column_n"
QStringList numberedNames(qsizetype count);

} // namespace aw::data
