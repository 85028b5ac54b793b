// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/target_check.h"

#include "engine/agents/meaning.h"
#include "engine/agents/roles.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/rule_tools.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::Result;
using data::quoteName;
using steps::PurposeReport;
using steps::RuleResult;

namespace
{

// The rules of one target over one relation; every figure comes from one query.
class Checker
{
public:
    Checker(const data::Relation &relation, const Target &target, const QList<Operation> &roles)
        : m_relation(relation)
        , m_target(target)
    {
        for (const Role &role : target.roles)
            for (const Operation &operation : roles)
                if (role.required && operation.role == role.role)
                    m_required.append(operation.columns.first());
    }

    Result<PurposeReport> run(data::Session &session);

private:
    // A rule that holds when the figure is 0.
    void none(const QString &rule, const QString &figure, const QString &what)
    {
        m_rules.append({rule, true, false, 0, {}, what});
        m_figures.append(figure);
    }
    // A rule that is decided already.
    void decided(const QString &rule, bool passed, const QString &detail, const QStringList &examples = {})
    {
        m_rules.append({rule, passed, false, passed ? 0 : std::max<qint64>(examples.size(), 1), examples, detail});
        m_figures.append(QString());
    }
    void add(const QString &check);

    const data::Relation &m_relation;
    const Target &m_target;
    QStringList m_required;
    QList<RuleResult> m_rules;
    QStringList m_figures; // in the order of the rules; empty for decided ones
};

void Checker::add(const QString &check)
{
    const QList<core::Column> &columns = m_relation.schema.columns;
    const FeatureRules features = m_target.features.value_or(FeatureRules());
    if (check == "has_columns"_L1) {
        decided(u"there is at least one column"_s, !columns.isEmpty(), u"%1 columns"_s.arg(columns.size()));
    } else if (check == "has_rows"_L1) {
        none(u"there is at least one row"_s, u"CASE WHEN count(*) = 0 THEN 1 ELSE 0 END"_s, u"no rows"_s);
    } else if (check == "required_roles_are_numbers"_L1) {
        for (const QString &name : m_required) {
            const qsizetype index = m_relation.schema.indexOf(name);
            if (index < 0 || !columns[index].isNumeric()) {
                decided(u"“%1” is a column of numbers"_s.arg(name), false,
                        index < 0 ? u"there is no such column"_s : u"it is "_s + columns[index].type);
                continue;
            }
            none(u"“%1” is a usable number in every row"_s.arg(name),
                 u"count(*) FILTER (WHERE %1 IS NOT TRUE)"_s.arg(usableTest(columns[index])), u"%1 rows have none"_s);
        }
    } else if (check == "required_roles_vary"_L1) {
        for (const QString &name : m_required)
            none(u"“%1” has more than one value"_s.arg(name),
                 u"CASE WHEN count(*) > 1 AND min(%1) = max(%1) THEN 1 ELSE 0 END"_s.arg(quoteName(name)),
                 u"every row has the same"_s);
        if (!m_rules.isEmpty() && !m_required.isEmpty()) // one place for all points is odd, but can be shown
            for (qsizetype i = m_rules.size() - m_required.size(); i < m_rules.size(); ++i)
                m_rules[i].warnOnly = true;
    } else if (check == "columns_are_numeric"_L1) {
        QStringList others;
        for (const core::Column &column : columns)
            if (!column.isNumeric() && column.name != features.splitColumn)
                others.append(column.name);
        decided(u"every column but “%1” is numeric"_s.arg(features.splitColumn), others.isEmpty(),
                others.isEmpty() ? u"%1 columns"_s.arg(columns.size()) : u"%1 are not"_s.arg(others.join(u", "_s)),
                others);
    } else if (check == "no_missing_values"_L1) {
        QStringList missing;
        for (const core::Column &column : columns)
            missing.append(u"count(*) - count(%1)"_s.arg(quoteName(column.name)));
        none(u"no value is missing"_s, missing.isEmpty() ? u"0"_s : missing.join(u" + "_s), u"%1 cells"_s);
    } else if (check == "has_split"_L1) {
        const bool there = m_relation.schema.indexOf(features.splitColumn) >= 0;
        if (!there)
            decided(u"“%1” divides the rows"_s.arg(features.splitColumn), false, u"there is no such column"_s);
        else
            none(u"“%1” is “train” or “test” in every row"_s.arg(features.splitColumn),
                 u"count(*) FILTER (WHERE %1 IS NULL OR %1 NOT IN ('train', 'test'))"_s.arg(
                     quoteName(features.splitColumn)),
                 u"%1 rows"_s);
    }
}

Result<PurposeReport> Checker::run(data::Session &session)
{
    for (const QString &check : m_target.checks)
        add(check);
    QStringList figures;
    for (const QString &figure : std::as_const(m_figures))
        figures.append(figure.isEmpty() ? u"0"_s : figure);
    figures.append(u"count(*)"_s);
    AW_TRY(const data::Table table, session.query(u"SELECT %1 FROM (%2)"_s.arg(figures.join(u", "_s), m_relation.sql)));
    const QLocale english(QLocale::English);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_figures[i].isEmpty())
            continue;
        RuleResult &rule = m_rules[i];
        rule.count = table.rows.first()[i].toLongLong();
        rule.passed = rule.count == 0;
        if (rule.passed)
            rule.detail = u"checked on %1 rows"_s.arg(english.toString(table.rows.first().last().toLongLong()));
        else if (rule.detail.contains(u"%1"_s))
            rule.detail = rule.detail.arg(english.toString(rule.count));
    }
    return PurposeReport{m_rules, {}};
}

} // namespace

core::Status countFeatureCategories(data::Session &session, const data::Relation &relation, const Target &target,
                                    QList<ColumnFacts> &facts)
{
    if (!target.features)
        return {};
    const qint64 most = target.features->mostCategories;
    for (ColumnFacts &each : facts)
        if (each.column.isText() && each.values > 0 && each.distinct <= most &&
            !target.features->dropMeanings.contains(each.column.meaning))
            AW_CHECK(countCategories(session, relation, most, each));
    return {};
}

namespace
{

QString columnOf(const QList<Operation> &roles, const QString &role)
{
    for (const Operation &operation : roles)
        if (operation.kind == Operation::Kind::UseAs && operation.role == role)
            return operation.columns.first();
    return {};
}

// Whether points and links go together: what a graph view does first.
core::Status checkGraph(data::Session &session, const data::Relation &points, const GraphRules &rules,
                        const QList<Operation> &roles, const QMap<QString, data::Relation> &extras,
                        PurposeReport &report)
{
    const QString id = columnOf(roles, rules.pointId);
    if (id.isEmpty())
        return {};
    if (points.schema.indexOf(id) < 0) {
        report.rules.append({u"there is a column “%1”"_s.arg(id), false, false, 1, {}, u"no such column"_s});
        return {};
    }
    const QString quoted = quoteName(id);
    AW_TRY(RuleResult missing,
           steps::noRowWhere(session, points, u"every point has an id"_s, id, quoted + u" IS NULL"_s));
    report.rules.append(missing);
    AW_TRY(RuleResult repeated,
           steps::noRowWhere(session, points, u"no two points have the same id"_s, id,
                             u"%1 IN (SELECT %1 FROM input GROUP BY %1 HAVING count(*) > 1)"_s.arg(quoted)));
    report.rules.append(repeated);
    if (!extras.contains(u"links"_s))
        return {};
    const data::Relation links = extras.value(u"links"_s);
    for (const QString &role : {rules.linkSource, rules.linkTarget}) {
        const QString end = columnOf(roles, role);
        AW_TRY(RuleResult dangling,
               steps::noRowWhere(
                   session, links, u"“%1” of every link is the id of a point"_s.arg(end), end,
                   u"%1 IS NULL OR %1 NOT IN (SELECT %2 FROM (%3))"_s.arg(quoteName(end), quoted, points.sql)));
        report.rules.append(dangling);
    }
    AW_TRY(const qint64 count, steps::countRows(session, links, u"true"_s));
    report.rules.append({u"there is at least one link"_s,
                         count > 0,
                         false,
                         count > 0 ? 0 : 1,
                         {},
                         u"%1 links"_s.arg(QLocale(QLocale::English).toString(count))});
    return {};
}

} // namespace

Result<PurposeReport> checkTarget(data::Session &session, const data::Relation &relation, const Target &target,
                                  const QList<Operation> &roles, const QMap<QString, data::Relation> &extras)
{
    AW_TRY(PurposeReport report, Checker(relation, target, roles).run(session));
    if (target.graph)
        AW_CHECK(checkGraph(session, relation, *target.graph, roles, extras, report));
    if (target.conform) {
        steps::TableSchema schema = target.conform->schema;
        schema.allowOthers = schema.allowOthers && target.conform->extra != ConformRules::Extra::Fail;
        AW_TRY(const QList<RuleResult> rules, steps::checkTable(session, relation, schema));
        report.rules += rules;
    }
    report.params = paramsOf(roles);
    return report;
}

TargetCheck::TargetCheck(TargetLibrary library)
    : m_library(std::move(library))
{
}

Result<PurposeReport> TargetCheck::check(data::Session &session, const data::Relation &relation,
                                         const steps::PurposeRequest &request) const
{
    AW_TRY(const Target target,
           request.definition.isEmpty() ? m_library.find(request.name) : targetFromJson(request.definition));
    if (target.roles.isEmpty())
        return checkTarget(session, relation, target, {});
    QMap<QString, QString> fixed;
    QList<Operation> given;
    for (auto it = request.params.begin(); it != request.params.end(); ++it) {
        fixed.insert(it.key(), it.value().toString());
        Operation use;
        use.kind = Operation::Kind::UseAs;
        use.columns = {it.value().toString()};
        use.role = it.key();
        given.append(use);
    }
    if (target.graph && fixed.contains(target.graph->pointId)) // the points of a graph
        return checkTarget(session, relation, target, given);
    AW_TRY(const QList<ColumnEvidence> evidence, collectEvidence(session, relation));
    QStringList types;
    QStringList units;
    for (const core::Column &column : relation.schema.columns) {
        types.append(column.type);
        units.append(column.unit);
    }
    const QList<Meaning> meanings = meaningsOf(evidence, types, units);
    data::Relation meant = relation;
    for (qsizetype i = 0; i < meant.schema.columns.size(); ++i)
        if (meant.schema.columns[i].meaning.isEmpty())
            meant.schema.columns[i].meaning = meanings[i].name;
    AW_TRY(const QList<ColumnFacts> facts, collectFacts(session, meant, evidence));
    Result<RoleChoice> choice = chooseRoles(target, facts, fixed);
    if (!choice) {
        if (choice.error().code != core::ErrorCode::ValidationFailed)
            return std::unexpected(choice.error());
        return PurposeReport{{{u"the required columns are there"_s, false, false, 1, {}, choice.error().message}}, {}};
    }
    if (!choice->derived.isEmpty()) // they could be made, but they are not there
        return PurposeReport{{{u"the required columns are there"_s,
                               false,
                               false,
                               1,
                               {},
                               u"there are no columns of coordinates; preparing can derive some"_s}},
                             {}};
    if (choice->isGraph) // a list of links: the points are still to be made
        return PurposeReport{{{u"the rows are links between two columns"_s, true, false, 0, {}, {}}},
                             paramsOf(choice->operations)};
    return checkTarget(session, meant, target, choice->operations);
}

} // namespace aw::agents
