// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/validation_step.h"

#include "engine/core/json_schema.h"
#include "engine/core/result.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/read_input.h"
#include "engine/steps/rule_tools.h"
#include "engine/steps/table_schema.h"
#include "engine/steps/validation_config.h"
#include "engine/steps/validation_rules.h"

#include "engine/data/sql_quote.h"

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

constexpr QLatin1StringView kValidationExamples(R"([{
  "title": "Rows that break a condition go into quarantine",
  "config": {"validation_type": "functional", "expression": "sold > 0", "on_fail": "quarantine"},
  "input": [["item", "sold"], ["tea", 3], ["rice", -1], ["salt", null]],
  "output": [["item", "sold"], ["tea", 3], ["salt", null]]}, {
  "title": "Several checks: enough rows, no number twice, and a warning where prices are missing",
  "config": {"validation_type": "all", "rules": [
    {"min_rows": 2, "unique": ["id"]},
    {"validation_type": "schema", "columns": ["id", {"name": "price", "nullable": false}], "on_fail": "warn"}]},
  "input": [["id", "price"], [1, 2.5], [2, null], [3, 4.5]],
  "output": [["id", "price"], [1, 2.5], [2, null], [3, 4.5]]}])");

// The first rules that failed, in words.
QString failureText(const QList<RuleResult> &rules)
{
    QStringList lines;
    for (const RuleResult &rule : rules)
        if (!rule.passed && !rule.warnOnly && !rule.quarantine && !rule.part)
            lines.append(u"“%1” does not hold: %2"_s.arg(rule.rule, rule.detail) +
                         (rule.examples.isEmpty() ? QString() : u", for example %1"_s.arg(rule.examples.first())));
    const qsizetype shown = qMin<qsizetype>(lines.size(), 3);
    QString text = lines.first(shown).join(u"; "_s);
    if (lines.size() > shown)
        text += u"; and %1 more"_s.arg(lines.size() - shown);
    return text;
}

// What the checks found, in the order they were written.
struct Findings {
    QList<RuleResult> rules;
    QJsonObject params;
};

bool holds(const RuleResult &rule)
{
    return rule.passed || rule.warnOnly || rule.quarantine || rule.part;
}

class Checks
{
public:
    Checks(data::Session &session, const data::Relation &relation, const PurposeCheck *purposes)
        : m_session(session)
        , m_relation(relation)
        , m_purposes(purposes)
    {
    }

    // config: of one check, defaults filled in.
    Result<Findings> run(const QJsonObject &config) const
    {
        const QString type = config.value("validation_type"_L1).toString(u"info_dict"_s);
        if (type == "all"_L1)
            return all(config.value("rules"_L1).toArray());
        if (type == "any"_L1)
            return any(config);
        Findings findings;
        AW_CHECK(type == "schema"_L1      ? schema(config, findings)
                 : type == "info_dict"_L1 ? facts(config, findings)
                                          : functional(config, findings));
        const QString onFail = config.value("on_fail"_L1).toString();
        for (RuleResult &rule : findings.rules) {
            rule.warnOnly = rule.warnOnly || onFail == "warn"_L1;
            // What is not about single rows has no row to take away: it fails as it would without.
            rule.quarantine = onFail == "quarantine"_L1 && !rule.condition.isEmpty() && !rule.warnOnly;
        }
        return findings;
    }

private:
    Result<Findings> all(const QJsonArray &rules) const
    {
        Findings findings;
        for (const auto &rule : rules) {
            AW_TRY(const Findings each, run(core::withDefaults(rule.toObject(), validationSchema())));
            findings.rules += each.rules;
            for (auto it = each.params.begin(); it != each.params.end(); ++it)
                findings.params.insert(it.key(), it.value());
        }
        return findings;
    }

    Result<Findings> any(const QJsonObject &config) const
    {
        const QJsonArray rules = config.value("rules"_L1).toArray();
        Findings findings;
        qint64 held = 0;
        QStringList broken;
        for (const auto &rule : rules) {
            AW_TRY(Findings each, run(core::withDefaults(rule.toObject(), validationSchema())));
            bool holdsWholly = true;
            for (RuleResult &part : each.rules) {
                holdsWholly = holdsWholly && (part.passed || part.warnOnly);
                if (!part.passed)
                    broken.append(part.rule);
                part.part = true;
            }
            held += holdsWholly ? 1 : 0;
            findings.rules += each.rules;
            for (auto it = each.params.begin(); it != each.params.end(); ++it)
                findings.params.insert(it.key(), it.value());
        }
        RuleResult decision{u"at least one of %1 checks holds"_s.arg(rules.size()), held > 0};
        decision.count = held > 0 ? 0 : 1;
        decision.detail = u"%1 of %2 hold"_s.arg(held).arg(rules.size());
        decision.examples = broken.first(qMin<qsizetype>(broken.size(), 5));
        decision.warnOnly = config.value("on_fail"_L1).toString() == "warn"_L1;
        findings.rules.append(decision);
        return findings;
    }

    core::Status schema(const QJsonObject &config, Findings &findings) const
    {
        QJsonObject document = config.value("schema"_L1).toObject();
        if (document.isEmpty())
            document = {{u"columns"_s, config.value("columns"_L1)},
                        {u"allow_other_columns"_s, config.value("allow_other_columns"_L1).toBool(true)}};
        AW_TRY(TableSchema wanted, tableSchemaFromJson(document, u"schema"_s));
        if (config.value("allow_other_columns"_L1) == QJsonValue(false))
            wanted.allowOthers = false;
        AW_TRY(findings.rules, checkTable(m_session, m_relation, wanted));
        return {};
    }

    core::Status facts(const QJsonObject &config, Findings &findings) const
    {
        AW_TRY(findings.rules, checkFacts(m_session, m_relation, config));
        return {};
    }

    core::Status functional(const QJsonObject &config, Findings &findings) const
    {
        const PurposeRequest request{config.value("target"_L1).toString(),
                                     config.value("target_definition"_L1).toObject(),
                                     config.value("params"_L1).toObject()};
        if (!request.name.isEmpty() || !request.definition.isEmpty()) {
            if (!m_purposes)
                return core::fail(ErrorCode::NotFound, u"There is no target “%1”"_s.arg(request.name), u"target"_s);
            AW_TRY(const PurposeReport report, m_purposes->check(m_session, m_relation, request));
            findings.rules += report.rules;
            findings.params = report.params;
        }
        if (const QString sql = config.value("expression"_L1).toString(); !sql.trimmed().isEmpty()) {
            AW_TRY(const RuleResult result, checkExpression(m_session, m_relation, sql));
            findings.rules.append(result);
        }
        if (const QString sql = config.value("assertion"_L1).toString(); !sql.trimmed().isEmpty()) {
            AW_TRY(const RuleResult result, checkAssertion(m_session, m_relation, sql));
            findings.rules.append(result);
        }
        return {};
    }

    data::Session &m_session;
    const data::Relation &m_relation;
    const PurposeCheck *m_purposes;
};

// The name of the column that says which rules a row offends.
QString columnOfRules(const core::Schema &schema)
{
    QString column = u"failed_rules"_s;
    while (schema.indexOf(column) >= 0)
        column += u'_';
    return column;
}

// Takes the rows that offend a quarantining rule out of the table, into one with the names of the rules. Each row is
// counted once, for the first rule it offends.
core::Status separate(data::Session &session, const QList<RuleResult> &rules, StepOutput &output,
                      data::Relation &relation)
{
    QStringList conditions;
    QStringList words;
    for (const RuleResult &rule : rules)
        if (rule.quarantine && !rule.passed) {
            conditions.append(u"coalesce((%1), false)"_s.arg(rule.condition));
            words.append(rule.rule);
        }
    if (conditions.isEmpty())
        return {};
    const QString column = columnOfRules(relation.schema);
    QStringList first;
    QStringList named;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        first.append(u"WHEN %1 THEN %2"_s.arg(conditions[i], QString::number(i)));
        named.append(u"CASE WHEN %1 THEN %2 END"_s.arg(conditions[i], data::quoteText(words[i])));
    }
    const QString offends = conditions.join(u" OR "_s);
    // A table of its own: it is read by the writer after what it came from may be gone.
    const QString table = data::quoteName(session.newName(u"quarantine"_s));
    AW_CHECK(session.execute(u"CREATE TEMP TABLE %1 AS %2"_s.arg(
        table,
        overInput(relation, u"SELECT *, concat_ws('; ', %1) AS %2, CASE %3 END AS __aw_first FROM input WHERE %4"_s.arg(
                                named.join(u", "_s), data::quoteName(column), first.join(u' '), offends)))));
    data::Relation quarantine;
    quarantine.sql = u"SELECT * EXCLUDE (__aw_first) FROM "_s + table;
    quarantine.schema = relation.schema;
    quarantine.schema.columns.append({column, u"VARCHAR"_s, {}, {}});
    quarantine.rows = 0;
    AW_TRY(const data::Table counts,
           session.query(u"SELECT __aw_first, count(*) FROM %1 GROUP BY 1 ORDER BY 1"_s.arg(table)));
    for (const QVariantList &row : counts.rows) {
        const qint64 rows = row[1].toLongLong();
        quarantine.rows += rows;
        output.ledger.rows.append({core::RowEntry::Kind::Filtered,
                                   u"quarantine: it does not hold that %1"_s.arg(words.value(row[0].toLongLong())),
                                   rows});
    }
    // What stays is counted for itself; the ledger must balance.
    relation.replaceRows(overInput(relation, u"SELECT * FROM input WHERE NOT (%1)"_s.arg(offends)));
    AW_TRY(const QVariant kept, session.scalar(u"SELECT count(*) FROM (%1)"_s.arg(relation.sql)));
    relation.rows = kept.toLongLong();
    output.ports.insert(u"quarantine"_s, quarantine);
    output.extras.insert(u"quarantine"_s, quarantine);
    return {};
}

} // namespace

ValidationStep::ValidationStep(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_descriptor{
          .type = u"validation"_s,
          .title = u"Validate"_s,
          .category = u"Quality"_s,
          .description =
              u"Checks the rows against rules and passes on those that may go on, unchanged, with a report of every rule."_s,
          .inputPorts = {u"main"_s},
          .outputPorts = {u"main"_s, u"quarantine"_s},
          .configSchema = validationSchema(),
          .help =
              u"Checks the table against **rules** and reports each of them, held or broken, with counts and examples: columns and types (`schema`), figures with bounds (`info_dict`), a target or a condition of your own (`functional`), or several checks together (`all`, `any`). Where a rule is broken, `fail` ends the run, `warn` only reports it, and `quarantine` takes **the rows that break it** out of the table. These come out of `quarantine` with the names of their rules in a column `failed_rules`, and the ledger counts each once as left out; all other rows go on unchanged. A rule about the table as a whole has no rows to take out, and so fails.\n\nA condition is SQL over the values of one row, with checked functions only: no clock, no files, no queries within it. A missing value does not break it, unless you write `price IS NOT NULL`."_s,
          .examples = stepArray(kValidationExamples),
      }
{
}

QList<FieldProblem> ValidationStep::checkConfig(const QJsonObject &config) const
{
    return validationProblems(config, m_catalogue.purposes() ? m_catalogue.purposes()->names() : QStringList());
}

Result<QMap<QString, core::Schema>>
ValidationStep::outputSchemas(const QJsonObject &, std::span<const core::Schema> inputs, data::Session &) const
{
    if (inputs.size() != 1)
        return QMap<QString, core::Schema>();
    core::Schema offending = inputs.front();
    offending.columns.append({columnOfRules(offending), u"VARCHAR"_s, {}, {}});
    return QMap<QString, core::Schema>{{u"main"_s, inputs.front()}, {u"quarantine"_s, offending}};
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
    AW_TRY(const Findings findings, Checks(session, relation, m_catalogue.purposes()).run(config));

    QJsonArray report;
    QJsonArray warnings = output.metadata.value("warnings"_L1).toArray();
    bool passed = true; // nothing that must hold is broken
    bool valid = true;  // nothing at all is
    for (const RuleResult &rule : findings.rules) {
        passed = passed && holds(rule);
        valid = valid && (rule.passed || rule.part);
        report.append(toJson(rule));
        output.trace.append(
            {1,
             TraceEntry::Phase::Validate,
             rule.passed ? u"Holds: %1"_s.arg(rule.rule) : u"Does not hold: %1 (%2)"_s.arg(rule.rule, rule.detail),
             {}});
        if (!rule.passed && !rule.part) {
            context.log(holds(rule) ? core::LogLevel::Warning : core::LogLevel::Error, output.trace.last().text);
            warnings.append(output.trace.last().text);
        }
    }
    if (!passed)
        return core::fail(ErrorCode::ValidationFailed, failureText(findings.rules), m_descriptor.type,
                          u"Correct the data or the rule, or set “on_fail” to “warn” or “quarantine”."_s);

    const qint64 rowsIn = relation.rows;
    AW_CHECK(separate(session, findings.rules, output, relation));
    QJsonObject result{{u"validation_type"_s, type},
                       {u"valid"_s, valid},
                       {u"rules"_s, report},
                       {u"quarantined"_s, rowsIn - relation.rows}};
    if (!findings.params.isEmpty())
        result.insert(u"params"_s, findings.params);
    output.metadata.insert(u"validation_result"_s, result);
    if (!warnings.isEmpty())
        output.metadata.insert(u"warnings"_s, warnings);
    if (!context.inputs().empty()) // else it read the file itself, and the reader's account goes on
        output.ledger.rowsIn = rowsIn;
    output.ledger.rowsOut = relation.rows;
    AW_CHECK(output.ledger.check(m_descriptor.type));
    output.ports.insert(u"main"_s, std::move(relation));
    context.progress(1, u"Checked"_s);
    return output;
}

} // namespace aw::steps
