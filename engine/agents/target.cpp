// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/target.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace aw::agents
{

namespace
{

constexpr qint64 kMostInteger = qint64{1} << 53; // what a JSON number holds exactly
constexpr double kMostNumber = std::numeric_limits<double>::max();

const QStringList &knownChecks()
{
    static const QStringList known{u"has_columns"_s,
                                   u"has_rows"_s,
                                   u"required_roles_are_numbers"_s,
                                   u"required_roles_vary"_s,
                                   u"columns_are_numeric"_s,
                                   u"no_missing_values"_s,
                                   u"has_split"_s};
    return known;
}

Preference readPreference(core::ObjectReader &reader)
{
    Preference preference{reader.optionalText(u"meaning"), reader.optionalText(u"name"),
                          reader.boolean(u"informative", false), reader.boolean(u"derived", false)};
    const int given = (preference.meaning.isEmpty() ? 0 : 1) + (preference.name.isEmpty() ? 0 : 1) +
                      (preference.informative ? 1 : 0) + (preference.derived ? 1 : 0);
    if (given != 1)
        reader.problem(u"meaning", u"Give one of “meaning”, “name”, “informative” and “derived”."_s, u"value_error"_s);
    reader.rejectOthers({u"meaning"_s, u"name"_s, u"informative"_s, u"derived"_s});
    return preference;
}

Role readRole(core::ObjectReader &reader)
{
    Role role;
    role.role = reader.text(u"role", 1);
    role.required = reader.boolean(u"required", false);
    const QJsonArray prefer = reader.array(u"prefer", 1);
    for (qsizetype i = 0; i < prefer.size(); ++i) {
        core::ObjectReader each(prefer[i].toObject(), u"%1[%2]"_s.arg(reader.at(u"prefer")).arg(i), reader.problems());
        role.prefer.append(readPreference(each));
    }
    if (reader.has(u"fewest_values"))
        role.fewestValues = reader.integer(u"fewest_values", 0, 0, kMostInteger);
    if (reader.has(u"most_values"))
        role.mostValues = reader.integer(u"most_values", 0, 1, 10'000);
    if (reader.has(u"smallest"))
        role.smallest = reader.number(u"smallest", 0, -kMostNumber, kMostNumber);
    reader.rejectOthers({u"role"_s, u"required"_s, u"prefer"_s, u"fewest_values"_s, u"most_values"_s, u"smallest"_s});
    return role;
}

GraphRules readGraph(core::ObjectReader &reader)
{
    GraphRules rules;
    const auto text = [&](QStringView key, QString &value) {
        if (reader.has(key))
            value = reader.text(key, 1, 200);
    };
    text(u"point_id", rules.pointId);
    text(u"link_source", rules.linkSource);
    text(u"link_target", rules.linkTarget);
    text(u"leave_out_reason", rules.leaveOutReason);
    rules.always = reader.boolean(u"always", false);
    reader.rejectOthers({u"point_id"_s, u"link_source"_s, u"link_target"_s, u"leave_out_reason"_s, u"always"_s});
    return rules;
}

ConformRules readConform(core::ObjectReader &reader)
{
    ConformRules rules;
    if (reader.has(u"extra_columns")) {
        const QString word = reader.text(u"extra_columns");
        if (const auto extra = extraFromName(word))
            rules.extra = *extra;
        else
            reader.problem(u"extra_columns", u"Known words: keep, drop, fail."_s, u"enum"_s);
    }
    if (reader.has(u"schema")) {
        rules.document = reader.object(u"schema");
        if (const auto schema = steps::tableSchemaFromJson(rules.document, reader.at(u"schema")))
            rules.schema = *schema;
        else
            *reader.problems() += schema.error().problems;
    }
    reader.rejectOthers({u"schema"_s, u"extra_columns"_s});
    return rules;
}

QString extraName(ConformRules::Extra extra)
{
    switch (extra) {
    case ConformRules::Extra::Keep:
        return u"keep"_s;
    case ConformRules::Extra::Drop:
        return u"drop"_s;
    case ConformRules::Extra::Fail:
        return u"fail"_s;
    }
    return {};
}

FeatureRules readFeatures(core::ObjectReader &reader)
{
    FeatureRules rules;
    rules.dropMeanings = reader.texts(u"drop_meanings");
    rules.mostCategories = reader.integer(u"most_categories", rules.mostCategories, 2, 1'000);
    rules.indicators = reader.boolean(u"indicators", rules.indicators);
    if (reader.has(u"split_column"))
        rules.splitColumn = reader.text(u"split_column", 1, 200);
    rules.testShare = reader.number(u"test_share", rules.testShare, 0, 1);
    rules.seed = reader.integer(u"seed", rules.seed, -kMostInteger, kMostInteger);
    reader.rejectOthers(
        {u"drop_meanings"_s, u"most_categories"_s, u"indicators"_s, u"split_column"_s, u"test_share"_s, u"seed"_s});
    return rules;
}

} // namespace

std::optional<ConformRules::Extra> extraFromName(const QString &name)
{
    for (const auto extra : {ConformRules::Extra::Keep, ConformRules::Extra::Drop, ConformRules::Extra::Fail})
        if (name == extraName(extra))
            return extra;
    return std::nullopt;
}

core::Result<Target> withSchema(Target target, const QJsonObject &document, const QString &location)
{
    AW_TRY(const steps::TableSchema schema, steps::tableSchemaFromJson(document, location));
    if (!target.conform)
        target.conform = ConformRules();
    target.conform->document = document;
    target.conform->schema = schema;
    return target;
}

QJsonObject toJson(const Target &target)
{
    QJsonArray roles;
    for (const Role &role : target.roles) {
        QJsonArray prefer;
        for (const Preference &preference : role.prefer) {
            if (!preference.meaning.isEmpty())
                prefer.append(QJsonObject{{u"meaning"_s, preference.meaning}});
            else if (!preference.name.isEmpty())
                prefer.append(QJsonObject{{u"name"_s, preference.name}});
            else if (preference.derived)
                prefer.append(QJsonObject{{u"derived"_s, true}});
            else
                prefer.append(QJsonObject{{u"informative"_s, true}});
        }
        roles.append(QJsonObject{{u"role"_s, role.role},
                                 {u"required"_s, role.required},
                                 {u"prefer"_s, prefer},
                                 {u"fewest_values"_s, core::jsonOrNull(role.fewestValues)},
                                 {u"most_values"_s, core::jsonOrNull(role.mostValues)},
                                 {u"smallest"_s, core::jsonOrNull(role.smallest)}});
    }
    QJsonValue features(QJsonValue::Null);
    if (target.features)
        features = QJsonObject{{u"drop_meanings"_s, QJsonArray::fromStringList(target.features->dropMeanings)},
                               {u"most_categories"_s, target.features->mostCategories},
                               {u"indicators"_s, target.features->indicators},
                               {u"split_column"_s, target.features->splitColumn},
                               {u"test_share"_s, target.features->testShare},
                               {u"seed"_s, target.features->seed}};
    QJsonObject object{{u"name"_s, target.name},
                       {u"title"_s, target.title},
                       {u"description"_s, target.description},
                       {u"tolerance"_s, target.tolerance},
                       {u"roles"_s, roles},
                       {u"leave_out_rows"_s, target.leaveOutReason.isEmpty()
                                                 ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue(QJsonObject{{u"reason"_s, target.leaveOutReason}})},
                       {u"features"_s, features},
                       {u"checks"_s, QJsonArray::fromStringList(target.checks)}};
    if (target.graph)
        object.insert(u"graph"_s, QJsonObject{{u"point_id"_s, target.graph->pointId},
                                              {u"link_source"_s, target.graph->linkSource},
                                              {u"link_target"_s, target.graph->linkTarget},
                                              {u"leave_out_reason"_s, target.graph->leaveOutReason},
                                              {u"always"_s, target.graph->always}});
    if (target.conform) {
        QJsonObject conform{{u"extra_columns"_s, extraName(target.conform->extra)}};
        if (!target.conform->document.isEmpty())
            conform.insert(u"schema"_s, target.conform->document);
        object.insert(u"conform"_s, conform);
    }
    if (target.tidy)
        object.insert(u"tidy"_s, QJsonObject{{u"fewest_columns"_s, target.tidy->fewestColumns}});
    return object;
}

core::Result<Target> targetFromJson(const QJsonObject &object)
{
    core::ObjectReader reader(object);
    Target target;
    target.name = reader.text(u"name", 1, 100);
    target.title = reader.optionalText(u"title", 200);
    target.description = reader.optionalText(u"description", 2'000);
    target.tolerance = reader.number(u"tolerance", target.tolerance, 0, 1);
    const QJsonArray roles = reader.array(u"roles");
    for (qsizetype i = 0; i < roles.size(); ++i) {
        core::ObjectReader each(roles[i].toObject(), u"roles[%1]"_s.arg(i), reader.problems());
        target.roles.append(readRole(each));
    }
    if (reader.has(u"leave_out_rows")) {
        core::ObjectReader each(reader.object(u"leave_out_rows"), u"leave_out_rows"_s, reader.problems());
        target.leaveOutReason = each.text(u"reason", 1, 200);
        each.rejectOthers({u"reason"_s});
    }
    if (reader.has(u"features")) {
        core::ObjectReader each(reader.object(u"features"), u"features"_s, reader.problems());
        target.features = readFeatures(each);
    }
    if (reader.has(u"graph")) {
        core::ObjectReader each(reader.object(u"graph"), u"graph"_s, reader.problems());
        target.graph = readGraph(each);
    }
    if (reader.has(u"conform")) {
        core::ObjectReader each(reader.object(u"conform"), u"conform"_s, reader.problems());
        target.conform = readConform(each);
    }
    if (reader.has(u"tidy")) {
        core::ObjectReader each(reader.object(u"tidy"), u"tidy"_s, reader.problems());
        target.tidy = TidyRules{each.integer(u"fewest_columns", 3, 2, 1'000)};
        each.rejectOthers({u"fewest_columns"_s});
    }
    target.checks = reader.texts(u"checks");
    for (qsizetype i = 0; i < target.checks.size(); ++i)
        if (!knownChecks().contains(target.checks[i]))
            reader.problems()->append(
                {u"checks[%1]"_s.arg(i),
                 u"There is no check “%1”. Known checks: %2."_s.arg(target.checks[i], knownChecks().join(u", "_s)),
                 u"enum"_s});
    reader.rejectOthers({u"name"_s, u"title"_s, u"description"_s, u"tolerance"_s, u"roles"_s, u"leave_out_rows"_s,
                         u"features"_s, u"graph"_s, u"conform"_s, u"tidy"_s, u"checks"_s});
    AW_CHECK(reader.status(u"The target"_s));
    return target;
}

} // namespace aw::agents
