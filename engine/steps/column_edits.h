// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table with some of them replaced, left out or added, as a SELECT.
#pragma once

#include "engine/steps/relation_step.h"

#include <QMap>
#include <QSet>

namespace aw::steps
{

class ColumnEdits
{
public:
    explicit ColumnEdits(const core::Schema &schema);

    // A column of the input gets another value in its place; any other name is a new column at the end.
    // InvalidArgument at `where` for a name that is empty, or that only differs in case from one that is there.
    core::Status set(const QString &name, const QString &sql, const QString &where);
    void leaveOut(const QString &name); // its name is free afterwards
    // The next new columns stand behind this one instead of at the end.
    void putBehind(const QString &name) { m_behind = name; }
    bool replaces(const QString &name) const { return m_replaced.contains(name); }

    QString select(const QString &from) const; // of SqlInput::from, or anything else that has the columns
    QString list() const;

private:
    core::Schema m_schema;
    QMap<QString, QString> m_replaced;
    QMap<QString, QStringList> m_added; // by the column they stand behind; empty: at the end
    QSet<QString> m_leftOut;
    QSet<QString> m_taken;
    QString m_behind;
};

// All cells of the column in which `sql` gives another value; text is compared where the types differ.
QString cellsThatDiffer(const QString &name, const QString &sql, bool sameType = true);

// The text columns of an array of names; all there are when it is empty.
core::Result<QList<core::Column>> textColumns(const core::Schema &schema, const QJsonArray &names,
                                              const QString &where);
core::Result<core::Column> textColumn(const core::Schema &schema, const QString &name, const QString &where);

} // namespace aw::steps
