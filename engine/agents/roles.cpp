// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/roles.h"

#include "engine/agents/meaning.h"
#include "engine/agents/principal_components.h"
#include "engine/core/result.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr double kMostOffMap =
    0.05; // share of values beyond the map before a column is no longer taken for a coordinate

bool isIdentifier(const ColumnFacts &facts)
{
    return facts.column.meaning == "identifier"_L1;
}

bool fitsRole(const Role &role, const ColumnFacts &facts)
{
    if (facts.values == 0)
        return false;
    if (role.required && (!facts.column.isNumeric() || isIdentifier(facts) || !facts.hasRange))
        return false;
    if (role.fewestValues && facts.distinct < *role.fewestValues)
        return false;
    if (role.mostValues && facts.distinct > *role.mostValues)
        return false;
    return !role.smallest || (facts.hasRange && facts.smallest >= *role.smallest);
}

bool meets(const Preference &preference, const ColumnFacts &facts)
{
    if (!preference.meaning.isEmpty())
        return facts.column.meaning == preference.meaning &&
               static_cast<double>(facts.offMap) <= kMostOffMap * static_cast<double>(facts.values);
    if (!preference.name.isEmpty())
        return nameWords(facts.column.name).contains(preference.name) && !isIdentifier(facts);
    return preference.informative && facts.column.isNumeric() && !facts.constant();
}

// How much a numeric column tells: full columns with many different values first.
double information(const ColumnFacts &facts)
{
    const double filled = static_cast<double>(facts.values) / static_cast<double>(std::max<qint64>(facts.rows, 1));
    return filled * std::log2(1.0 + static_cast<double>(facts.distinct));
}

// "pickup_latitude" goes with "pickup_longitude": what the names share beside the coordinate word.
qsizetype likeness(const QString &left, const QString &right)
{
    const QStringList words = nameWords(left);
    const QSet<QString> a(words.begin(), words.end());
    qsizetype shared = 0;
    for (const QString &word : nameWords(right))
        shared += a.contains(word) ? 1 : 0;
    return shared;
}

QString because(const Preference &preference, const ColumnFacts &facts)
{
    if (!preference.meaning.isEmpty())
        return u"its values are of the kind “%1”"_s.arg(preference.meaning) +
               (facts.distinctIsExact ? u", %1 different ones"_s.arg(facts.distinct) : QString());
    if (!preference.name.isEmpty())
        return u"its name says “%1”"_s.arg(preference.name);
    return u"it is among the numeric columns that tell most"_s;
}

Operation use(const Role &role, const ColumnFacts &facts, const QString &reason)
{
    Operation operation;
    operation.kind = Operation::Kind::UseAs;
    operation.columns = {facts.column.name};
    operation.role = role.role;
    operation.reason = reason;
    return operation;
}

// One column for each required role, all by the same place of their lists of preferences.
QList<const ColumnFacts *> matchTogether(const QList<Role> &roles, qsizetype place, const QList<ColumnFacts> &facts)
{
    QList<const ColumnFacts *> chosen;
    if (roles.first().prefer.value(place).informative) {
        QList<const ColumnFacts *> all;
        for (const ColumnFacts &each : facts)
            if (fitsRole(roles.first(), each) && meets(roles.first().prefer[place], each))
                all.append(&each);
        std::ranges::stable_sort(
            all, [](const ColumnFacts *a, const ColumnFacts *b) { return information(*a) > information(*b); });
        if (all.size() < roles.size())
            return {};
        chosen = all.first(roles.size());
        std::ranges::sort(chosen); // in the order of the table
        return chosen;
    }
    for (const Role &role : roles) {
        if (place >= role.prefer.size())
            return {};
        const ColumnFacts *best = nullptr;
        qsizetype bestLikeness = -1;
        for (const ColumnFacts &each : facts) {
            if (!fitsRole(role, each) || !meets(role.prefer[place], each) || chosen.contains(&each))
                continue;
            const qsizetype alike = chosen.isEmpty() ? 0 : likeness(chosen.first()->column.name, each.column.name);
            if (alike > bestLikeness) {
                best = &each;
                bestLikeness = alike;
            }
        }
        if (!best)
            return {};
        chosen.append(best);
    }
    return chosen;
}

QString columnList(const QList<const ColumnFacts *> &columns)
{
    QStringList names;
    for (const ColumnFacts *each : columns)
        names.append(u"“%1”"_s.arg(each->column.name));
    return names.join(u" and "_s);
}

Result<const ColumnFacts *> fixedColumn(const Role &role, const QString &name, const QList<ColumnFacts> &facts)
{
    const auto found = std::ranges::find_if(facts, [&](const ColumnFacts &each) { return each.column.name == name; });
    if (found == facts.end())
        return core::fail(ErrorCode::ValidationFailed, u"There is no column “%1” for %2"_s.arg(name, role.role),
                          u"params.%1"_s.arg(role.role), u"Name a column of the table."_s);
    if (role.required && !found->column.isNumeric())
        return core::fail(ErrorCode::ValidationFailed,
                          u"“%1” cannot be %2: it is of type %3"_s.arg(name, role.role, found->column.type),
                          u"params.%1"_s.arg(role.role), u"Choose a column of numbers."_s);
    return &*found;
}

Operation useColumn(const QString &role, const QString &column, const QString &reason)
{
    Operation operation;
    operation.kind = Operation::Kind::UseAs;
    operation.columns = {column};
    operation.role = role;
    operation.reason = reason;
    return operation;
}

// The links of a graph, when the table is one.
Result<std::optional<RoleChoice>> chooseGraph(const Target &target, const QList<ColumnFacts> &facts,
                                              const QMap<QString, QString> &fixed)
{
    if (!target.graph)
        return std::nullopt;
    const GraphRules &rules = *target.graph;
    const auto find = [&](const QString &role, const QString &meaning) -> Result<const ColumnFacts *> {
        for (const ColumnFacts &each : facts)
            if (fixed.contains(role) ? each.column.name == fixed.value(role)
                                     : each.column.meaning == meaning && each.values > 0)
                return &each;
        if (fixed.contains(role))
            return core::fail(ErrorCode::ValidationFailed,
                              u"There is no column “%1” for %2"_s.arg(fixed.value(role), role),
                              u"params.%1"_s.arg(role), u"Name a column of the table."_s);
        return nullptr;
    };
    const bool wanted = isGraphRequest(target, fixed);
    const bool located = std::ranges::any_of(facts, [](const ColumnFacts &each) {
        return each.column.meaning == "latitude"_L1 || each.column.meaning == "longitude"_L1;
    });
    const bool pointsWanted =
        std::ranges::any_of(target.roles, [&](const Role &role) { return role.required && fixed.contains(role.role); });
    if (!wanted && !rules.always && (located || pointsWanted))
        return std::nullopt;
    AW_TRY(const ColumnFacts *source, find(rules.linkSource, u"edge source"_s));
    AW_TRY(const ColumnFacts *end, find(rules.linkTarget, u"edge target"_s));
    if (!source || !end || source == end) {
        if (wanted || rules.always)
            return core::fail(ErrorCode::ValidationFailed,
                              u"A graph needs two columns: where each link begins and where it ends"_s, u"params"_s,
                              u"Name them with “params”: %1 and %2."_s.arg(rules.linkSource, rules.linkTarget));
        return std::nullopt;
    }
    RoleChoice choice;
    choice.isGraph = true;
    Operation require;
    require.kind = Operation::Kind::RequireValue;
    require.columns = {source->column.name, end->column.name};
    require.reason = rules.leaveOutReason;
    Operation graph;
    graph.kind = Operation::Kind::Graph;
    graph.columns = require.columns;
    graph.reason = u"the rows are links from “%1” to “%2”"_s.arg(source->column.name, end->column.name);
    choice.operations = {require, graph, useColumn(rules.pointId, u"id"_s, u"it tells the points apart"_s),
                         useColumn(rules.linkSource, source->column.name, u"links begin there"_s),
                         useColumn(rules.linkTarget, end->column.name, u"links end there"_s)};
    for (const Role &role : target.roles) {
        if (role.role == "point_size_by"_L1)
            choice.operations.append(useColumn(role.role, u"links"_s, u"it says how many links a point has"_s));
        if (role.role == "point_label_by"_L1)
            choice.operations.append(useColumn(role.role, u"id"_s, u"nothing else names the points"_s));
    }
    return choice;
}

// Columns that the preparation makes: a principal component for each of the roles.
std::optional<RoleChoice> chooseDerived(const QList<Role> &required, const QList<ColumnFacts> &facts)
{
    const QStringList columns = derivableColumns(facts);
    if (columns.size() < 2)
        return std::nullopt;
    QSet<QString> taken;
    for (const ColumnFacts &each : facts)
        taken.insert(each.column.name.toLower());
    RoleChoice choice;
    Operation derive;
    derive.kind = Operation::Kind::Derive;
    derive.columns = columns;
    derive.reason = u"the table has no coordinates; these are the directions in which its columns vary most"_s;
    for (const Role &role : required) {
        // "points_x_by" → "derived_x"
        const QStringList words = nameWords(role.role);
        QString name = u"derived_"_s + (words.contains(u"x"_s)   ? u"x"_s
                                        : words.contains(u"y"_s) ? u"y"_s
                                                                 : QString::number(choice.derived.size() + 1));
        for (int i = 2; taken.contains(name); ++i)
            name = u"%1_%2"_s.arg(name).arg(i);
        taken.insert(name);
        derive.components.append({name, {}});
        choice.derived.append(role.role);
        choice.operations.append(useColumn(role.role, name, u"it is derived for that"_s));
    }
    choice.operations.prepend(derive);
    choice.warnings.append(u"There are no columns for longitude and latitude, nor any called x and y; “%1” are derived "
                           "(principal components of %2 columns), so distances mean likeness, not places"_s.arg(
                               [&] {
                                   QStringList names;
                                   for (const Component &component : std::as_const(derive.components))
                                       names.append(component.name);
                                   return names.join(u"” and “"_s);
                               }(),
                               QString::number(columns.size())));
    return choice;
}

} // namespace

bool isGraphRequest(const Target &target, const QMap<QString, QString> &fixed)
{
    return target.graph && (fixed.contains(target.graph->linkSource) || fixed.contains(target.graph->linkTarget));
}

Result<RoleChoice> chooseRoles(const Target &target, const QList<ColumnFacts> &facts,
                               const QMap<QString, QString> &fixed)
{
    AW_TRY(const std::optional<RoleChoice> graph, chooseGraph(target, facts, fixed));
    if (graph)
        return *graph;
    RoleChoice choice;
    QList<const ColumnFacts *> taken;
    QList<Role> required;
    QList<Role> others;
    for (const Role &role : target.roles) {
        if (fixed.contains(role.role)) {
            AW_TRY(const ColumnFacts *column, fixedColumn(role, fixed.value(role.role), facts));
            choice.operations.append(use(role, *column, u"you chose it"_s));
            taken.append(column);
        } else {
            (role.required ? required : others).append(role);
        }
    }
    if (!required.isEmpty()) {
        QList<ColumnFacts> free;
        for (const ColumnFacts &each : facts)
            if (std::ranges::none_of(taken, [&](const ColumnFacts *other) { return other == &each; }))
                free.append(each);
        QList<const ColumnFacts *> chosen;
        qsizetype place = 0;
        std::optional<RoleChoice> derived;
        for (; chosen.isEmpty() && !derived && place < required.first().prefer.size(); ++place) {
            if (required.first().prefer[place].derived)
                derived = chooseDerived(required, free);
            else
                chosen = matchTogether(required, place, free);
        }
        if (derived) {
            choice.operations = derived->operations + choice.operations;
            choice.warnings += derived->warnings;
            choice.derived = derived->derived;
        }
        if (chosen.isEmpty() && !derived)
            return core::fail(
                ErrorCode::ValidationFailed,
                u"The target “%1” needs %2 columns of numbers for its points, and there are none, nor enough columns "
                u"of "
                u"numbers or categories that vary to derive them from"_s.arg(target.name)
                    .arg(required.size()),
                {}, u"Choose another target, such as “generic”, or name the columns yourself with “params”."_s);
        const Preference &preference = required.first().prefer[place - 1];
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            const auto own = std::ranges::find_if(
                facts, [&](const ColumnFacts &each) { return each.column.name == chosen[i]->column.name; });
            choice.operations.append(use(required[i], *own, because(required[i].prefer[place - 1], *own)));
            taken.append(&*own);
        }
        if (preference.informative)
            choice.warnings.append(u"There are no columns for longitude and latitude, nor any called x and y; %1 were "
                                   u"taken as x and y because "
                                   "they are the numeric columns that tell most"_s.arg(columnList(chosen)));
    }
    for (const Role &role : std::as_const(others)) {
        const ColumnFacts *best = nullptr;
        const Preference *why = nullptr;
        for (const Preference &preference : role.prefer) {
            for (const ColumnFacts &each : facts) {
                const bool free = std::ranges::none_of(taken, [&](const ColumnFacts *other) { return other == &each; });
                if (!free || !fitsRole(role, each) || !meets(preference, each))
                    continue;
                // Among equals the fuller column wins, then the first.
                if (!best || each.values * 4 > best->values * 5) {
                    best = &each;
                    why = &preference;
                }
            }
            if (best)
                break;
        }
        if (best) {
            choice.operations.append(use(role, *best, because(*why, *best)));
            taken.append(best);
        }
    }
    return choice;
}

QJsonObject paramsOf(const QList<Operation> &operations)
{
    QJsonObject params;
    for (const Operation &operation : operations)
        if (operation.kind == Operation::Kind::UseAs)
            params.insert(operation.role, operation.columns.first());
    return params;
}

} // namespace aw::agents
