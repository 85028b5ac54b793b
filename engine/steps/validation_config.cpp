// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/validation_config.h"

#include "engine/core/json.h"
#include "engine/core/json_schema.h"
#include "engine/core/result.h"
#include "engine/steps/table_schema.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::FieldProblem;

namespace
{

QJsonObject setting(const QString &type, const QString &title, const QString &description)
{
    return {{u"type"_s, type}, {u"title"_s, title}, {u"description"_s, description}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject titled(const QJsonObject &schema, const QString &title)
{
    return with(schema, u"title"_s, title);
}

// The settings of one check; “all” and “any” hold a list of them.
QJsonObject checkSettings()
{
    const QJsonObject ratio{{u"type"_s, u"number"_s}, {u"minimum"_s, 0}, {u"maximum"_s, 1}};
    const QJsonObject number{{u"type"_s, u"number"_s}};
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
    const QJsonObject flag{{u"type"_s, u"boolean"_s}};
    const QJsonObject column{
        {u"type"_s, u"object"_s},
        {u"properties"_s,
         QJsonObject{{u"name"_s, titled(text, u"Name"_s)},
                     {u"type"_s, titled(text, u"Type"_s)},
                     {u"nullable"_s, titled(flag, u"May have gaps"_s)},
                     {u"required"_s, titled(flag, u"Must be there"_s)},
                     {u"unique"_s, titled(flag, u"No value twice"_s)},
                     {u"minimum"_s, titled(number, u"Smallest"_s)},
                     {u"maximum"_s, titled(number, u"Largest"_s)},
                     {u"minLength"_s, titled(number, u"Fewest characters"_s)},
                     {u"maxLength"_s, titled(number, u"Most characters"_s)},
                     {u"pattern"_s, titled(text, u"Pattern"_s)},
                     {u"enum"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"title"_s, u"Allowed values"_s}}}}},
        {u"required"_s, QJsonArray{u"name"_s}},
        {u"additionalProperties"_s, false}};
    const QJsonObject range{{u"type"_s, u"object"_s},
                            {u"properties"_s, QJsonObject{{u"min"_s, titled(number, u"Smallest"_s)},
                                                          {u"max"_s, titled(number, u"Largest"_s)}}},
                            {u"minProperties"_s, 1},
                            {u"additionalProperties"_s, false}};
    QJsonObject factNames;
    const QList<std::pair<QString, QString>> facts{{u"nulls"_s, u"Gaps"_s},
                                                   {u"null_ratio"_s, u"Share of gaps"_s},
                                                   {u"distinct"_s, u"Distinct values"_s},
                                                   {u"distinct_ratio"_s, u"Share of distinct values"_s},
                                                   {u"min"_s, u"Smallest"_s},
                                                   {u"max"_s, u"Largest"_s},
                                                   {u"mean"_s, u"Mean"_s},
                                                   {u"sum"_s, u"Sum"_s}};
    for (const auto &[fact, title] : facts)
        factNames.insert(fact, titled(range, title));
    const QJsonObject factBounds{{u"type"_s, u"object"_s},
                                 {u"properties"_s, factNames},
                                 {u"minProperties"_s, 1},
                                 {u"additionalProperties"_s, false}};
    QJsonObject nullRatio{
        {u"title"_s, u"Largest share missing"_s},
        {u"description"_s, u"0 to 1, for every column or one by one (info_dict)."_s},
        {u"anyOf"_s, QJsonArray{ratio, QJsonObject{{u"type"_s, u"object"_s}, {u"additionalProperties"_s, ratio}}}},
        {u"examples"_s, QJsonArray{0.1, QJsonObject{{u"Unit Price"_s, 0.05}}}}};
    const QJsonObject properties{
        {u"validation_type"_s,
         with(with(setting(u"string"_s, u"What to check"_s,
                           u"schema: columns and types; info_dict: computed facts with bounds; functional: whether "
                           "the data serves a purpose; all, any: several checks together (rules)."_s),
                   u"enum"_s, QJsonArray{u"schema"_s, u"info_dict"_s, u"functional"_s, u"all"_s, u"any"_s}),
              u"default"_s, u"info_dict"_s)},
        {u"on_fail"_s, with(with(setting(u"string"_s, u"When a rule fails"_s,
                                         u"fail: the step fails; warn: it only says so; quarantine: the rows that "
                                         "offend leave the table for one of their own."_s),
                                 u"enum"_s, QJsonArray{u"fail"_s, u"warn"_s, u"quarantine"_s}),
                            u"default"_s, u"fail"_s)},
        {u"columns"_s,
         with(with(setting(u"array"_s, u"Columns"_s,
                           u"Names, or objects with name, type, nullable, required (schema)."_s),
                   u"items"_s, QJsonObject{{u"anyOf"_s, QJsonArray{text, column}}}),
              u"examples"_s,
              QJsonArray{QJsonArray{
                  u"id"_s, QJsonObject{{u"name"_s, u"price"_s}, {u"type"_s, u"number"_s}, {u"nullable"_s, false}}}})},
        {u"allow_other_columns"_s, with(setting(u"boolean"_s, u"Other columns"_s,
                                                u"Whether columns that are not listed may be there (schema)."_s),
                                        u"default"_s, true)},
        {u"min_rows"_s,
         with(setting(u"integer"_s, u"Fewest rows"_s, u"At least this many rows; 1 when not given (info_dict)."_s),
              u"minimum"_s, 0)},
        {u"max_rows"_s,
         with(setting(u"integer"_s, u"Most rows"_s, u"At most this many rows (info_dict)."_s), u"minimum"_s, 0)},
        {u"max_null_ratio"_s, nullRatio},
        {u"ranges"_s,
         with(with(setting(u"object"_s, u"Ranges"_s, u"Smallest and largest allowed number of a column (info_dict)."_s),
                   u"additionalProperties"_s, range),
              u"examples"_s, QJsonArray{QJsonObject{{u"Qty"_s, QJsonObject{{u"min"_s, 1}, {u"max"_s, 100}}}}})},
        {u"unique"_s,
         with(setting(u"array"_s, u"Unique columns"_s, u"Columns in which no value may repeat (info_dict)."_s),
              u"items"_s, text)},
        {u"target"_s, with(setting(u"string"_s, u"Purpose"_s, u"The target whose check is tried (functional)."_s),
                           u"examples"_s, QJsonArray{u"cosmo-ready"_s, u"ml-ready"_s, u"generic"_s})},
        {u"target_definition"_s,
         setting(u"object"_s, u"Own purpose"_s,
                 u"A whole target as in resources/targets; wins over “target” (functional)."_s)},
        {u"params"_s, with(setting(u"object"_s, u"Columns for roles"_s,
                                   u"The column for a role of the target; the others are found (functional)."_s),
                           u"additionalProperties"_s, text)},
        {u"schema"_s,
         with(setting(u"object"_s, u"Schema"_s, u"A Frictionless Table Schema or a JSON Schema of one row (schema)."_s),
              u"examples"_s,
              QJsonArray{QJsonObject{
                  {u"fields"_s, QJsonArray{QJsonObject{{u"name"_s, u"id"_s}, {u"type"_s, u"integer"_s}}}}}})},
        {u"facts"_s,
         with(with(setting(u"object"_s, u"Facts"_s,
                           u"Bounds for figures of a column: nulls, null_ratio, distinct, distinct_ratio, min, max, "
                           "mean, sum (info_dict)."_s),
                   u"additionalProperties"_s, factBounds),
              u"examples"_s,
              QJsonArray{
                  QJsonObject{{u"price"_s, QJsonObject{{u"mean"_s, QJsonObject{{u"min"_s, 1}, {u"max"_s, 500}}}}}}})},
        {u"row_change"_s,
         with(with(with(setting(u"object"_s, u"Change of the number of rows"_s,
                                u"Largest share by which the number of rows may differ from that of the last run "
                                "(info_dict)."_s),
                        u"properties"_s,
                        QJsonObject{{u"max_ratio"_s, QJsonObject{{u"type"_s, u"number"_s},
                                                                 {u"title"_s, u"Largest change"_s},
                                                                 {u"minimum"_s, 0}}},
                                    {u"last_rows"_s, QJsonObject{{u"type"_s, u"integer"_s},
                                                                 {u"title"_s, u"Rows of the last run"_s},
                                                                 {u"minimum"_s, 0}}}}),
                   u"required"_s, QJsonArray{u"max_ratio"_s}),
              u"additionalProperties"_s, false)},
        {u"expression"_s,
         with(setting(u"string"_s, u"Condition"_s, u"An SQL condition that must hold in every row (functional)."_s),
              u"examples"_s, QJsonArray{u"price >= 0"_s})},
        {u"assertion"_s, with(setting(u"string"_s, u"Assertion"_s,
                                      u"A SELECT over the table “input” that must return no rows (functional)."_s),
                              u"examples"_s, QJsonArray{u"SELECT * FROM input WHERE price < 0"_s})},
    };
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
}

bool isCombined(const QString &type)
{
    return type == "all"_L1 || type == "any"_L1;
}

void collectProblems(const QJsonObject &config, const QStringList &purposes, const QString &place, bool insideAny,
                     int depth, QList<FieldProblem> &problems)
{
    const auto at = [&](const QString &key) { return place.isEmpty() ? key : place + u'.' + key; };
    const QString type = config.value("validation_type"_L1).toString(u"info_dict"_s);
    if (insideAny && config.value("on_fail"_L1).toString() == "quarantine"_L1)
        problems.append({at(u"on_fail"_s),
                         u"Rows cannot go into quarantine where only one of several checks must hold."_s,
                         u"value_error"_s});
    if (isCombined(type)) {
        const QJsonArray rules = config.value("rules"_L1).toArray();
        if (rules.isEmpty())
            problems.append({at(u"rules"_s), u"“%1” needs a list of checks."_s.arg(type), u"missing"_s});
        if (depth > 8) {
            problems.append({at(u"rules"_s), u"The checks are nested too deeply."_s, u"value_error"_s});
            return;
        }
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString each = at(u"rules[%1]"_s.arg(i));
            const QList<FieldProblem> misfits = core::checkAgainstSchema(rules[i], validationSchema(), each);
            problems += misfits;
            if (misfits.isEmpty())
                collectProblems(core::withDefaults(rules[i].toObject(), validationSchema()), purposes, each,
                                insideAny || type == "any"_L1, depth + 1, problems);
        }
        return;
    }
    if (config.contains("rules"_L1))
        problems.append({at(u"rules"_s), u"Only “all” and “any” have a list of checks."_s, u"value_error"_s});
    if (type == "schema"_L1) {
        const bool columns = !config.value("columns"_L1).toArray().isEmpty();
        if (!columns && !config.contains("schema"_L1))
            problems.append({at(u"columns"_s), u"A schema check needs “columns” or a “schema”."_s, u"missing"_s});
        if (config.contains("schema"_L1))
            if (const auto schema = tableSchemaFromJson(config.value("schema"_L1).toObject(), at(u"schema"_s)); !schema)
                problems += schema.error().problems;
    }
    if (type != "functional"_L1)
        return;
    const QString target = config.value("target"_L1).toString();
    if (target.isEmpty() && !config.contains("target_definition"_L1) &&
        config.value("assertion"_L1).toString().trimmed().isEmpty() &&
        config.value("expression"_L1).toString().trimmed().isEmpty())
        problems.append(
            {at(u"target"_s), u"A functional check needs a target, an expression or an assertion."_s, u"missing"_s});
    if (!target.isEmpty() && !purposes.contains(target) && !config.contains("target_definition"_L1)) {
        const QString near = core::nearest(target, purposes);
        problems.append({at(u"target"_s),
                         u"There is no target “%1”. "_s.arg(target) +
                             (near.isEmpty() ? u"Known targets: %1."_s.arg(purposes.join(u", "_s))
                                             : u"Did you mean “%1”?"_s.arg(near)),
                         u"value_error"_s});
    }
    if (config.value("on_fail"_L1).toString() == "quarantine"_L1 && config.contains("assertion"_L1))
        problems.append(
            {at(u"assertion"_s),
             u"An assertion may return anything, so no row can go into quarantine by it; write the condition "
             u"as “expression”."_s,
             u"value_error"_s});
}

} // namespace

QJsonObject validationSchema()
{
    static const QJsonObject schema = [] {
        QJsonObject object = checkSettings();
        QJsonObject properties = object.value("properties"_L1).toObject();
        properties.insert(u"rules"_s,
                          with(with(setting(u"array"_s, u"Checks"_s,
                                            u"The checks that must all hold (all), or of which one must (any); each "
                                            "has the settings of this step."_s),
                                    u"items"_s, QJsonObject{{u"type"_s, u"object"_s}}),
                               u"examples"_s,
                               QJsonArray{QJsonArray{QJsonObject{{u"min_rows"_s, 1}},
                                                     QJsonObject{{u"validation_type"_s, u"functional"_s},
                                                                 {u"expression"_s, u"price >= 0"_s},
                                                                 {u"on_fail"_s, u"quarantine"_s}}}}));
        const auto hint = [&](const QString &name, const QString &key, const QJsonValue &value) {
            properties.insert(name, with(properties.value(name).toObject(), key, value));
        };
        for (const QString &rare : {u"target_definition"_s, u"params"_s, u"facts"_s, u"row_change"_s, u"schema"_s})
            hint(rare, u"x-advanced"_s, true);
        hint(u"unique"_s, u"format"_s, u"column"_s);
        hint(u"expression"_s, u"format"_s, u"expression"_s);
        hint(u"assertion"_s, u"format"_s, u"sql"_s);
        object.insert(u"x-order"_s,
                      QJsonArray{u"validation_type"_s, u"on_fail"_s, u"min_rows"_s, u"max_rows"_s, u"max_null_ratio"_s,
                                 u"unique"_s, u"ranges"_s, u"expression"_s, u"assertion"_s, u"target"_s, u"columns"_s,
                                 u"allow_other_columns"_s, u"rules"_s});
        object.insert(u"properties"_s, properties);
        return object;
    }();
    return schema;
}

QList<FieldProblem> validationProblems(const QJsonObject &config, const QStringList &purposes)
{
    QList<FieldProblem> problems;
    collectProblems(config, purposes, {}, false, 0, problems);
    return problems;
}

} // namespace aw::steps
