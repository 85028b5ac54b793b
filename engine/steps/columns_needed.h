// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a table somebody reads: the others need not be written.
#pragma once

#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

namespace aw::steps
{

// Made from configurations alone, so it may hold columns the table does not have, and some nobody reads; never too few.
class ColumnsNeeded
{
public:
    ColumnsNeeded() = default; // none
    static ColumnsNeeded all();

    bool isAll() const { return m_all; }
    void add(const QString &name);
    void add(const ColumnsNeeded &other);
    // And all whose name stands anywhere in the texts of the value, such as an expression.
    ColumnsNeeded withMentioned(const QJsonValue &value) const;
    // Those that have one of these names without the suffix, put behind it once or more.
    void addWithoutSuffix(const QString &suffix);

    bool contains(const QString &name) const;

private:
    void addMentioned(const QJsonValue &value);

    bool m_all = false;
    QSet<QString> m_names;   // folded
    QStringList m_mentioned; // texts, folded
};

} // namespace aw::steps
