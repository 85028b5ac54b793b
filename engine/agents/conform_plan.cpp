// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/conform_plan.h"

#include "engine/agents/meaning.h"
#include "engine/core/json.h"
#include "engine/core/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::ErrorCode;
using core::Result;
using ReadingKind = data::TextReading::Kind;

namespace
{

QString plainName(const QString &name)
{
    return nameWords(name).join(QString());
}

std::optional<ReadingKind> readingFor(const QString &type)
{
    static const QMap<QString, ReadingKind> known{
        {u"text"_s, ReadingKind::Text},         {u"string"_s, ReadingKind::Text},
        {u"varchar"_s, ReadingKind::Text},      {u"integer"_s, ReadingKind::Integer},
        {u"bigint"_s, ReadingKind::Integer},    {u"number"_s, ReadingKind::Decimal},
        {u"double"_s, ReadingKind::Decimal},    {u"boolean"_s, ReadingKind::Boolean},
        {u"date"_s, ReadingKind::Date},         {u"datetime"_s, ReadingKind::DateTime},
        {u"timestamp"_s, ReadingKind::DateTime}};
    const auto found = known.constFind(type.toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString castTypeFor(ReadingKind kind)
{
    data::TextReading reading;
    reading.kind = kind;
    return data::engineType(reading);
}

} // namespace

Result<QMap<QString, QString>> matchFields(const ConformRules &rules, const QStringList &columns)
{
    QMap<QString, QString> matches;
    QStringList taken;
    for (const steps::SchemaField &field : rules.schema.fields)
        if (columns.contains(field.name)) {
            matches.insert(field.name, field.name);
            taken.append(field.name);
        }
    QStringList missing;
    for (const steps::SchemaField &field : rules.schema.fields) {
        if (matches.contains(field.name))
            continue;
        QStringList alike;
        for (const QString &column : columns)
            if (!taken.contains(column) && plainName(column) == plainName(field.name))
                alike.append(column);
        if (alike.size() == 1) {
            matches.insert(field.name, alike.first());
            taken.append(alike.first());
        } else if (field.required) {
            const QString near = core::nearest(field.name, columns);
            missing.append(u"“%1”"_s.arg(field.name) + (alike.size() > 1
                                                            ? u" (“%1” could all be it)"_s.arg(alike.join(u"”, “"_s))
                                                        : near.isEmpty() ? QString()
                                                                         : u" (did you mean “%1”?)"_s.arg(near)));
        }
    }
    if (!missing.isEmpty())
        return core::fail(ErrorCode::ValidationFailed,
                          u"The schema asks for columns the table does not have: %1"_s.arg(missing.join(u", "_s)),
                          u"schema"_s, u"Correct the names in the schema, or the table."_s);
    QStringList extra;
    for (const QString &column : columns)
        if (!taken.contains(column))
            extra.append(column);
    const bool forbidden = rules.extra == ConformRules::Extra::Fail;
    if (forbidden && !extra.isEmpty())
        return core::fail(ErrorCode::ValidationFailed,
                          u"The table has columns the schema does not name: %1"_s.arg(extra.join(u", "_s)), u"schema"_s,
                          u"Set “extra_columns” to “drop” or “keep”, or name them in the schema."_s);
    return matches;
}

Result<QMap<QString, ReadingKind>> wantedReadings(const ConformRules &rules, const QStringList &columns)
{
    AW_TRY(const auto matches, matchFields(rules, columns));
    QMap<QString, ReadingKind> wanted;
    for (const steps::SchemaField &field : rules.schema.fields)
        if (const auto kind = readingFor(field.type); kind && matches.contains(field.name))
            wanted.insert(matches.value(field.name), *kind);
    return wanted;
}

Result<QList<Operation>> planConform(const ConformRules &rules, const QList<ColumnFacts> &facts)
{
    QStringList columns;
    for (const ColumnFacts &each : facts)
        columns.append(each.column.name);
    AW_TRY(const auto matches, matchFields(rules, columns));
    QList<Operation> operations;
    const auto on = [&](Operation::Kind kind, const QString &column, const QString &reason) -> Operation & {
        Operation operation;
        operation.kind = kind;
        operation.columns = {column};
        operation.reason = reason;
        operations.append(operation);
        return operations.last();
    };
    if (rules.extra == ConformRules::Extra::Drop)
        for (const QString &column : std::as_const(columns))
            if (!matches.values().contains(column))
                on(Operation::Kind::DropColumn, column, u"the schema does not name it"_s);
    for (const steps::SchemaField &field : rules.schema.fields) {
        if (!matches.contains(field.name))
            continue;
        const QString column = matches.value(field.name);
        const auto known =
            std::ranges::find_if(facts, [&](const ColumnFacts &each) { return each.column.name == column; });
        if (const auto kind = readingFor(field.type);
            kind && !field.type.isEmpty() && !steps::typeMatches(known->column.type, field.type))
            on(Operation::Kind::Cast, column, u"the schema wants the type “%1”"_s.arg(field.type)).type =
                castTypeFor(*kind);
    }
    for (const steps::SchemaField &field : rules.schema.fields)
        if (matches.contains(field.name) && matches.value(field.name) != field.name)
            on(Operation::Kind::Rename, matches.value(field.name), u"the schema calls it so"_s).to = field.name;
    return operations;
}

} // namespace aw::agents
