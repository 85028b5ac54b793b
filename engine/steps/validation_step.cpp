// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/validation_step.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/steps/read_input.h"
#include "engine/steps/validation_rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;
using core::TraceEntry;

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

QJsonObject configSchema()
{
    const QJsonObject ratio{{u"type"_s, u"number"_s}, {u"minimum"_s, 0}, {u"maximum"_s, 1}};
    const QJsonObject number{{u"type"_s, u"number"_s}};
    const QJsonObject text{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
    const QJsonObject flag{{u"type"_s, u"boolean"_s}};
    const QJsonObject column{
        {u"type"_s, u"object"_s},
        {u"properties"_s,
         QJsonObject{{u"name"_s, text}, {u"type"_s, text}, {u"nullable"_s, flag}, {u"required"_s, flag}}},
        {u"required"_s, QJsonArray{u"name"_s}},
        {u"additionalProperties"_s, false}};
    const QJsonObject range{{u"type"_s, u"object"_s},
                            {u"properties"_s, QJsonObject{{u"min"_s, number}, {u"max"_s, number}}},
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
                           "the data serves a purpose."_s),
                   u"enum"_s, QJsonArray{u"schema"_s, u"info_dict"_s, u"functional"_s}),
              u"default"_s, u"info_dict"_s)},
        {u"on_fail"_s,
         with(with(setting(u"string"_s, u"When a rule fails"_s, u"fail: the step fails; warn: it only says so."_s),
                   u"enum"_s, QJsonArray{u"fail"_s, u"warn"_s}),
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
        {u"assertion"_s, with(setting(u"string"_s, u"Assertion"_s,
                                      u"A SELECT over the table “input” that must return no rows (functional)."_s),
                              u"examples"_s, QJsonArray{u"SELECT * FROM input WHERE price < 0"_s})},
    };
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
}

// The first rules that failed, in words.
QString failureText(const QList<RuleResult> &rules)
{
    QStringList lines;
    for (const RuleResult &rule : rules)
        if (!rule.passed && !rule.warnOnly)
            lines.append(u"“%1” does not hold: %2"_s.arg(rule.rule, rule.detail) +
                         (rule.examples.isEmpty() ? QString() : u", for example %1"_s.arg(rule.examples.first())));
    const qsizetype shown = qMin<qsizetype>(lines.size(), 3);
    QString text = lines.first(shown).join(u"; "_s);
    if (lines.size() > shown)
        text += u"; and %1 more"_s.arg(lines.size() - shown);
    return text;
}

} // namespace

ValidationStep::ValidationStep(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_descriptor{u"validation"_s,
                   u"Validate"_s,
                   u"Quality"_s,
                   u"Checks the rows against rules and passes them on unchanged, with a report of every rule."_s,
                   {u"main"_s},
                   {u"main"_s},
                   configSchema(),
                   false}
{
}

QList<FieldProblem> ValidationStep::checkConfig(const QJsonObject &config) const
{
    QList<FieldProblem> problems;
    const QString type = config.value("validation_type"_L1).toString(u"info_dict"_s);
    if (type == "schema"_L1 && config.value("columns"_L1).toArray().isEmpty())
        problems.append({u"columns"_s, u"A schema check needs the list of columns."_s, u"missing"_s});
    if (type != "functional"_L1)
        return problems;
    const QString target = config.value("target"_L1).toString();
    if (target.isEmpty() && config.value("assertion"_L1).toString().trimmed().isEmpty())
        problems.append({u"target"_s, u"A functional check needs a target or an assertion."_s, u"missing"_s});
    const QStringList known = m_catalogue.purposes() ? m_catalogue.purposes()->names() : QStringList();
    if (!target.isEmpty() && !known.contains(target)) {
        const QString near = core::nearest(target, known);
        problems.append({u"target"_s,
                         u"There is no target “%1”. "_s.arg(target) +
                             (near.isEmpty() ? u"Known targets: %1."_s.arg(known.join(u", "_s))
                                             : u"Did you mean “%1”?"_s.arg(near)),
                         u"value_error"_s});
    }
    return problems;
}

Result<StepOutput> ValidationStep::run(StepContext &context) const
{
    const QJsonObject &config = context.config();
    const QString type = config.value("validation_type"_L1).toString(u"info_dict"_s);
    StepOutput output;
    AW_TRY(data::Relation relation, inputRows(context, true, output));
    data::Session &session = context.session();
    context.progress(0.1, u"Checking"_s);
    if (relation.rows < 0) {
        AW_TRY(const QVariant rows, session.scalar(u"SELECT count(*) FROM (%1)"_s.arg(relation.sql)));
        relation.rows = rows.toLongLong();
    }

    QList<RuleResult> rules;
    QJsonObject params;
    if (type == "schema"_L1) {
        AW_TRY(rules, checkColumns(session, relation, config));
    } else if (type == "info_dict"_L1) {
        AW_TRY(rules, checkFacts(session, relation, config));
    } else {
        if (const QString target = config.value("target"_L1).toString(); !target.isEmpty()) {
            if (!m_catalogue.purposes())
                return core::fail(ErrorCode::NotFound, u"There is no target “%1”"_s.arg(target), u"target"_s);
            AW_TRY(const PurposeReport report, m_catalogue.purposes()->check(session, relation, target));
            rules += report.rules;
            params = report.params;
        }
        if (const QString assertion = config.value("assertion"_L1).toString(); !assertion.trimmed().isEmpty()) {
            AW_TRY(const RuleResult result, checkAssertion(session, relation, assertion));
            rules.append(result);
        }
    }

    const bool warnOnly = config.value("on_fail"_L1).toString() == "warn"_L1;
    QJsonArray report;
    QJsonArray warnings = output.metadata.value("warnings"_L1).toArray();
    bool passed = true; // nothing that must hold is broken
    bool valid = true;  // nothing at all is
    for (RuleResult &rule : rules) {
        rule.warnOnly = rule.warnOnly || warnOnly;
        passed = passed && (rule.passed || rule.warnOnly);
        valid = valid && rule.passed;
        report.append(toJson(rule));
        output.trace.append(
            {1,
             TraceEntry::Phase::Validate,
             rule.passed ? u"Holds: %1"_s.arg(rule.rule) : u"Does not hold: %1 (%2)"_s.arg(rule.rule, rule.detail),
             {}});
        if (!rule.passed) {
            context.log(rule.warnOnly ? core::LogLevel::Warning : core::LogLevel::Error, output.trace.last().text);
            warnings.append(output.trace.last().text);
        }
    }
    if (!passed)
        return core::fail(ErrorCode::ValidationFailed, failureText(rules), m_descriptor.type,
                          u"Correct the data or the rule, or set “on_fail” to “warn”."_s);

    QJsonObject result{{u"validation_type"_s, type}, {u"valid"_s, valid}, {u"rules"_s, report}};
    if (!params.isEmpty())
        result.insert(u"params"_s, params);
    output.metadata.insert(u"validation_result"_s, result);
    if (!warnings.isEmpty())
        output.metadata.insert(u"warnings"_s, warnings);
    if (context.inputs().empty()) {
        AW_CHECK(output.ledger.check(m_descriptor.type)); // it read the file itself
    } else {
        output.ledger.rowsIn = output.ledger.rowsOut = relation.rows;
    }
    output.ports.insert(u"main"_s, std::move(relation));
    context.progress(1, u"Checked"_s);
    return output;
}

} // namespace aw::steps
