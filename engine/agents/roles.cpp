// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/roles.h"

#include "engine/agents/meaning.h"
#include "engine/core/result.h"

#include <QSet>

#include <algorithm>
#include <cmath>

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
    return facts.column.isNumeric() && !facts.constant();
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

} // namespace

Result<RoleChoice> chooseRoles(const Target &target, const QList<ColumnFacts> &facts,
                               const QMap<QString, QString> &fixed)
{
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
        for (; chosen.isEmpty() && place < required.first().prefer.size(); ++place)
            chosen = matchTogether(required, place, free);
        if (chosen.isEmpty())
            return core::fail(
                ErrorCode::ValidationFailed,
                u"The target “%1” needs %2 columns of numbers that vary, and there are not enough"_s.arg(target.name)
                    .arg(required.size()),
                {}, u"Choose another target, such as “generic”, or name the columns yourself with “params”."_s);
        const Preference &preference = required.first().prefer[place - 1];
        for (qsizetype i = 0; i < required.size(); ++i) {
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
