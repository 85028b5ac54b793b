// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/preparation.h"

#include "engine/agents/conform_plan.h"
#include "engine/agents/leakage.h"
#include "engine/agents/principal_components.h"
#include "engine/agents/reading_operations.h"
#include "engine/agents/target_check.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::ErrorCode;
using core::Result;
using core::Status;
using data::quoteName;
using Phase = core::TraceEntry::Phase;

namespace
{

constexpr int kLearnedTexts = 2'000; // different failed texts looked at per column and attempt
constexpr qsizetype kShownFailing = 5;
constexpr qint64 kRowsOfManyPortions = 200'000;
constexpr double kReadShare = 0.7; // of the step's time, for reading and converting

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

} // namespace

Preparation::Preparation(data::Session &session, const data::Relation &input, const Planner &planner,
                         const PreparationSettings &settings, StepProgress progress)
    : m_session(session)
    , m_input(input)
    , m_planner(planner)
    , m_settings(settings)
    , m_progress(std::move(progress))
    , m_keepText(settings.keepText)
{
}

Result<QList<Operation>> Preparation::proposeReadings()
{
    QMap<QString, data::TextReading::Kind> wanted;
    if (m_settings.target.conform) {
        AW_TRY(wanted, wantedReadings(*m_settings.target.conform, m_input.schema.names()));
    }
    AW_TRY(const Plan plan,
           m_planner.proposeReadings({m_settings.target, m_evidence, m_settings.tolerance, m_keepText, wanted}));
    const QList<Operation> readings = plan.ofKind(Operation::Kind::Read);
    // A planner may be wrong in any way; what it says must at least cover the table.
    bool covers = readings.size() == m_evidence.size();
    for (qsizetype i = 0; covers && i < readings.size(); ++i)
        covers = readings[i].columns == QStringList{m_evidence[i].column.name};
    if (!covers)
        return core::fail(ErrorCode::Internal, u"The planner did not say how to read every column"_s);
    m_readingWarnings = plan.warnings;
    return readings;
}

// The readings of a plan that is played again, in the order of the table's columns.
Result<QList<Operation>> Preparation::plannedReadings() const
{
    const QString hint = u"The plan was made for another table; prepare without it, or correct it."_s;
    const auto misfit = [&](qsizetype index, const QString &message) {
        return core::fail(ErrorCode::InvalidArgument, message, u"plan.operations[%1] (read)"_s.arg(index), hint);
    };
    QMap<QString, Operation> readings;
    const QList<Operation> &operations = m_settings.plan->operations;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const Operation &operation = operations[i];
        if (operation.kind != Operation::Kind::Read)
            continue;
        for (const QString &name : operation.columns) {
            const qsizetype index = m_input.schema.indexOf(name);
            if (index < 0)
                return misfit(i, u"The plan reads a column “%1” that is not there"_s.arg(name));
            const core::Column &column = m_input.schema.columns[index];
            if (!staysText(operation) && !column.isText() && column.type != data::engineType(operation.reading))
                return misfit(i, u"The plan reads “%1” from text, but it is of type %2"_s.arg(name, column.type));
            Operation reading = operation;
            reading.columns = {name};
            readings.insert(name, reading);
        }
    }
    QList<Operation> ordered;
    for (const core::Column &column : m_input.schema.columns) {
        const auto found = readings.constFind(column.name);
        if (found == readings.constEnd())
            return core::fail(ErrorCode::InvalidArgument,
                              u"The plan does not say how to read the column “%1”"_s.arg(column.name), u"plan"_s, hint);
        ordered.append(*found);
    }
    return ordered;
}

Status Preparation::propose(Storyteller &story)
{
    if (m_settings.plan) {
        for (const core::Column &column : m_input.schema.columns) {
            ColumnEvidence evidence;
            evidence.column = column;
            m_evidence.append(evidence);
        }
        AW_TRY(m_readings, plannedReadings());
        m_readingWarnings = m_settings.plan->warnings;
        story.tell(Phase::Propose,
                   u"Proposed: the plan that was given, with %1 operations"_s.arg(m_settings.plan->operations.size()));
        return {};
    }
    if (m_evidence.isEmpty()) {
        m_progress(0, u"Looking at a sample"_s);
        AW_TRY(m_evidence, collectEvidence(m_session, m_input));
        m_learned.resize(m_evidence.size());
    }
    const QList<Operation> before = m_readings;
    AW_TRY(m_readings, proposeReadings());
    for (qsizetype i = 0; i < m_readings.size(); ++i) {
        const Operation &reading = m_readings[i];
        const bool revised = !before.isEmpty() && before[i].reading != reading.reading;
        const bool worthTelling = before.isEmpty() ? m_evidence[i].column.isText() : revised;
        if (!worthTelling)
            continue;
        QString what = describe(reading);
        what.replace(0, 1, what.at(0).toLower());
        story.tell(Phase::Propose,
                   u"%1: %2, because %3"_s.arg(before.isEmpty() ? u"Proposed"_s : u"Revised"_s, what, reading.reason),
                   {{u"column"_s, reading.columns.first()},
                    {u"reading"_s, data::toJson(reading.reading)},
                    {u"meaning"_s, reading.meaning},
                    {u"unit"_s, reading.unit}});
    }
    return {};
}

Status Preparation::dropConverted()
{
    if (m_converted.table.isEmpty())
        return {};
    AW_CHECK(data::dropConverted(m_session, m_converted.table));
    m_converted = {};
    return {};
}

Status Preparation::apply(Storyteller &story)
{
    AW_CHECK(dropConverted());
    QList<data::Conversion> conversions;
    for (qsizetype i = 0; i < m_readings.size(); ++i)
        conversions.append(conversionOf(m_evidence[i].column, m_readings[i]));
    AW_TRY(m_converted, data::convert(m_session, m_input, conversions, -1, [this](double fraction) {
               m_progress(kReadShare * fraction, u"Reading and converting"_s);
           }));
    if (m_input.rows >= 0 && m_input.rows != m_converted.rows)
        return core::fail(
            ErrorCode::LedgerMismatch,
            u"%1 rows were counted in the input but %2 were read"_s.arg(number(m_input.rows), number(m_converted.rows)),
            u"preparing"_s, u"The file may have changed meanwhile; try again."_s);
    qint64 converted = 0;
    qint64 markers = 0;
    qint64 failed = 0;
    for (const data::ConversionCount &count : std::as_const(m_converted.counts)) {
        converted += count.converted;
        markers += count.markers;
        failed += count.failed;
    }
    story.tell(
        Phase::Apply,
        u"Applied to all %1 rows: %2 cells converted, %3 missing markers emptied, %4 cells did not fit"_s.arg(
            number(m_converted.rows), number(converted), number(markers), number(failed)),
        {{u"rows"_s, m_converted.rows}, {u"converted"_s, converted}, {u"markers"_s, markers}, {u"failed"_s, failed}});
    return {};
}

// The texts that failed become evidence, weighted by how often they occur in the whole table.
Status Preparation::learnFromFailures(qsizetype column)
{
    ColumnEvidence &evidence = m_evidence[column];
    AW_TRY(const data::Table failed,
           m_session.query(u"%1 LIMIT %2"_s.arg(data::failedTextsSql(m_converted, column)).arg(kLearnedTexts)));
    evidence.failing.clear();
    evidence.failedSeen = 0;
    for (const QVariantList &row : failed.rows) {
        const QString text = row[0].toString();
        if (evidence.failing.size() < kShownFailing)
            evidence.failing.append(text);
        evidence.failedSeen += row[1].toLongLong();
        if (m_learned[column].contains(text))
            continue;
        m_learned[column].insert(text);
        evidence.addWhole(text, row[1].toLongLong());
    }
    return {};
}

// A column that was empty in the sample and is not in the whole table.
Status Preparation::learnFromLateValues(qsizetype column)
{
    ColumnEvidence &evidence = m_evidence[column];
    const QString name = quoteName(evidence.column.name);
    AW_TRY(
        const data::Table values,
        m_session.query(
            u"SELECT %1, count(*) FROM (SELECT %1 FROM %2 WHERE %1 IS NOT NULL LIMIT 20000) GROUP BY 1 ORDER BY 2 DESC, 1"_s
                .arg(name, quoteName(m_converted.table))));
    for (const QVariantList &row : values.rows)
        evidence.add(row[0].toString(), row[1].toLongLong());
    return {};
}

// Whether the same reading would be proposed once more although too many values did not fit it: the proposal takes them
// for what the engine does not.
bool Preparation::failsAnyway(const Operation &again, qsizetype column) const
{
    return !m_settings.target.conform && !staysText(again) && again.reading == m_readings[column].reading &&
           static_cast<double>(m_converted.counts[column].failed) >
               m_settings.tolerance * static_cast<double>(m_evidence[column].allValues);
}

Result<bool> Preparation::observe(Storyteller &story)
{
    if (m_settings.plan) { // played as it is, whatever is seen; the counts say what did not fit
        for (qsizetype i = 0; i < m_converted.counts.size(); ++i)
            if (const qint64 failed = m_converted.counts[i].failed; failed > 0)
                story.tell(Phase::Observe, u"Observed: %1 values of “%2” do not fit the plan"_s.arg(
                                               number(failed), m_evidence[i].column.name));
        return true;
    }
    for (qsizetype i = 0; i < m_evidence.size(); ++i) {
        ColumnEvidence &evidence = m_evidence[i];
        if (!evidence.column.isText())
            continue;
        const data::ConversionCount &count = m_converted.counts[i];
        evidence.allValues = m_converted.rows - count.missing - count.markers;
        // A column that stayed text fails nowhere; what was learned when it was read as something else still holds.
        if (!staysText(m_readings[i])) {
            evidence.allFailed = count.failed;
            evidence.failedSeen = 0;
        }
        if (count.guardedUsed)
            story.tell(Phase::Observe,
                       u"Observed: some values of “%1” could have been misread, so every one was checked"_s.arg(
                           evidence.column.name));
        if (count.failed > 0) {
            AW_CHECK(learnFromFailures(i));
            story.tell(
                Phase::Observe,
                u"Observed: %1 of %2 values of “%3” do not fit, for example “%4”"_s.arg(
                    number(count.failed), number(evidence.allValues), evidence.column.name, evidence.failing.value(0)),
                {{u"column"_s, evidence.column.name},
                 {u"failed"_s, count.failed},
                 {u"examples"_s, QJsonArray::fromStringList(evidence.failing)}});
        } else if (evidence.values == 0 && evidence.allValues > 0) {
            AW_CHECK(learnFromLateValues(i));
            story.tell(Phase::Observe,
                       u"Observed: “%1” was empty at the start of the table but holds %2 values further down"_s.arg(
                           evidence.column.name, number(evidence.allValues)));
        }
    }
    // What was seen contradicts the plan when it would now be another one.
    AW_TRY(const QList<Operation> again, proposeReadings());
    m_contested.clear();
    for (qsizetype i = 0; i < again.size(); ++i)
        if (failsAnyway(again[i], i)) {
            m_keepText.insert(again[i].columns.first());
            m_contested.insert(again[i].columns.first());
        } else if (again[i].reading != m_readings[i].reading || again[i].missingMarkers != m_readings[i].missingMarkers)
            m_contested.insert(again[i].columns.first());
    if (m_contested.isEmpty()) {
        m_readings = again; // the same readings, with the reasons of all that is known
        story.tell(Phase::Observe, u"Observed: nothing in the table contradicts the plan"_s);
        return true;
    }
    QStringList names(m_contested.begin(), m_contested.end());
    names.sort();
    story.tell(Phase::Decide, u"Decided: read “%1” differently"_s.arg(names.join(u"”, “"_s)));
    return false;
}

Status Preparation::settle(Storyteller &story)
{
    for (const QString &column : std::as_const(m_contested)) {
        m_keepText.insert(column);
        story.tell(Phase::Decide, u"Decided: “%1” stays text"_s.arg(column));
    }
    return {};
}

// Roles that allow few values are proved on the whole table; a column that has more is passed over.
Result<Plan> Preparation::proposeShape(const data::Relation &typed, QList<ColumnFacts> &facts)
{
    for (;;) {
        AW_TRY(Plan plan, m_planner.proposeShape({m_settings.target, facts, m_settings.fixedRoles}));
        bool proven = true;
        for (const Operation &operation : plan.ofKind(Operation::Kind::UseAs)) {
            const auto role = std::ranges::find(m_settings.target.roles, operation.role, &Role::role);
            const auto column = std::ranges::find_if(
                facts, [&](const ColumnFacts &each) { return operation.columns.contains(each.column.name); });
            if (role == m_settings.target.roles.end() || column == facts.end() || !role->mostValues ||
                m_settings.fixedRoles.contains(role->role) || column->distinctIsExact ||
                column->distinct > *role->mostValues)
                continue;
            const qint64 before = column->distinct;
            AW_CHECK(countCategories(m_session, typed, *role->mostValues, *column));
            proven = proven && column->distinct == before && column->distinct <= *role->mostValues;
        }
        if (proven)
            return plan;
    }
}

void Preparation::account(ShapedTable &shaped)
{
    m_result.ledger = shaped.ledger;
    m_result.ledger.cells = readingEntries(m_converted, m_readings) + shaped.ledger.cells;
}

Status Preparation::keepRejects(const ShapedTable &shaped)
{
    data::Relation rejects = readingRejects(m_converted, m_readings);
    if (shaped.leftOut.rows > 0) {
        rejects.sql += u" UNION ALL "_s + shaped.leftOut.sql;
        rejects.rows += shaped.leftOut.rows;
    }
    if (rejects.rows > 0) {
        // A table of their own, so that the converted one can go.
        const QString table = quoteName(m_session.newName(u"rejects"_s));
        AW_CHECK(m_session.execute(
            u"CREATE TEMP TABLE %1 AS SELECT * FROM (%2) ORDER BY \"row\", column_name"_s.arg(table, rejects.sql)));
        AW_TRY(const QVariant kept, m_session.scalar(u"SELECT count(*) FROM "_s + table));
        if (kept.toLongLong() != rejects.rows)
            return core::fail(ErrorCode::LedgerMismatch,
                              u"%1 rejects were counted but %2 kept"_s.arg(rejects.rows).arg(kept.toLongLong()),
                              u"preparing"_s);
        rejects.sql = u"SELECT * FROM "_s + table;
    }
    if (!shaped.leftOutTable.isEmpty())
        AW_CHECK(m_session.execute(u"DROP TABLE "_s + quoteName(shaped.leftOutTable)));
    m_result.rejects = rejects;
    return {};
}

// How many rows the engine will hand out at a time when it writes the shaped table: those of a row group of the
// converted one that stay.
Result<qint64> Preparation::portionOf(const ShapedTable &shaped) const
{
    if (!shaped.extras.isEmpty() || shaped.relation.rows < kRowsOfManyPortions || m_converted.rows == 0)
        return 0;
    AW_TRY(const QVariant rows,
           m_session.scalar(
               u"SELECT quantile_disc(rows, 0.5) FROM (SELECT CAST(sum(count) AS BIGINT) AS rows FROM "
               "pragma_storage_info(%1) WHERE column_id = 0 AND column_path = '[0]' GROUP BY row_group_id)"_s.arg(
                   data::quoteText(m_converted.table))));
    const double share = static_cast<double>(shaped.relation.rows) / static_cast<double>(m_converted.rows);
    return share > 1 ? 0 : std::llround(rows.toDouble() * share);
}

Status Preparation::write(const ShapedTable &shaped, Storyteller &story)
{
    const QJsonDocument columns(core::toJson(shaped.relation.schema));
    data::Relation rows = shaped.relation;
    AW_TRY(rows.portion, portionOf(shaped));
    AW_TRY(const data::WrittenFile written,
           data::writeFile(
               m_session, rows, m_settings.outputFile, data::OutputFormat::Parquet,
               {{u"aw_columns"_s, QString::fromUtf8(columns.toJson(QJsonDocument::Compact))}},
               [this](double fraction) { m_progress(kReadShare + (0.95 - kReadShare) * fraction, u"Writing"_s); },
               {.sync = false}));
    // The file's own figures must be the ledger's.
    if (written.rows != shaped.relation.rows)
        return core::fail(
            ErrorCode::LedgerMismatch,
            u"%1 rows should be in the result but it has %2"_s.arg(shaped.relation.rows).arg(written.rows),
            u"preparing"_s);
    for (auto it = written.nulls.begin(); it != written.nulls.end(); ++it)
        if (shaped.nulls.contains(it.key()) && shaped.nulls.value(it.key()) != it.value())
            return core::fail(ErrorCode::LedgerMismatch,
                              u"“%1” should have %2 missing values but has %3"_s.arg(
                                  it.key(), number(shaped.nulls.value(it.key())), number(it.value())),
                              u"preparing"_s,
                              u"Nothing was written. Please report this with the file that caused it."_s);
    m_result.relation = shaped.relation;
    m_result.relation.parquetFile = m_settings.outputFile;
    m_result.relation.sql = u"SELECT * FROM read_parquet(%1)"_s.arg(data::quoteText(m_settings.outputFile));
    story.tell(Phase::Validate,
               u"Checked: the written file has the rows and the missing values that the ledger says"_s);
    return {};
}

// Each extra table in a Parquet file beside the main one, so that the converted table can go.
Status Preparation::writeExtras(const ShapedTable &shaped, Storyteller &story)
{
    for (auto it = shaped.extras.begin(); it != shaped.extras.end(); ++it) {
        QString path = m_settings.outputFile;
        path.replace(u".parquet"_s, u"_%1.parquet"_s.arg(it.key()));
        AW_TRY(const data::WrittenFile written,
               data::writeFile(m_session, *it, path, data::OutputFormat::Parquet, {}, {}, {.sync = false}));
        if (it->rows >= 0 && written.rows != it->rows)
            return core::fail(
                ErrorCode::LedgerMismatch,
                u"%1 rows should be in “%2” but it has %3"_s.arg(number(it->rows), it.key(), number(written.rows)),
                u"preparing"_s);
        data::Relation kept = *it;
        kept.rows = written.rows;
        kept.parquetFile = path;
        kept.sql = u"SELECT * FROM read_parquet(%1)"_s.arg(data::quoteText(path));
        m_result.extras.insert(it.key(), kept);
        story.tell(Phase::Apply, u"Kept %1 rows as the table “%2”"_s.arg(number(written.rows), it.key()));
    }
    return {};
}

// A planner leaves the figures of derived columns open: they come from the data.
Status Preparation::fitDerived(Plan &plan) const
{
    for (Operation &operation : plan.operations) {
        if (operation.kind != Operation::Kind::Derive)
            continue;
        QStringList names;
        bool open = false;
        for (const Component &component : std::as_const(operation.components)) {
            names.append(component.name);
            open = open || component.terms.isEmpty();
        }
        if (!open)
            continue;
        AW_TRY(const FittedComponents fitted, fitComponents(m_session, m_converted, operation.columns, names));
        operation.components = fitted.components;
        operation.columns = fitted.columns;
        operation.reason += u"; they hold %1 % of the variation of %2 columns"_s.arg(
            QString::number(fitted.share * 100, 'f', 0), QString::number(fitted.columns.size()));
    }
    return {};
}

// The operations after reading: proposed and fitted, or those of the plan that is played again.
Result<Plan> Preparation::planShape(const data::Relation &typed)
{
    Plan plan;
    plan.target = m_settings.target.name;
    const Target &target = m_settings.target;
    if (m_settings.plan) {
        for (const Operation &operation : m_settings.plan->operations)
            if (operation.kind != Operation::Kind::Read)
                plan.operations.append(operation);
        return plan;
    }
    if (target.roles.isEmpty() && !target.features && !target.graph && !target.conform && !target.tidy)
        return plan;
    std::optional<QList<ColumnFacts>> counted = factsOf(m_converted, m_evidence);
    AW_TRY(QList<ColumnFacts> facts,
           counted ? Result<QList<ColumnFacts>>(*counted) : collectFacts(m_session, typed, m_evidence));
    AW_CHECK(countFeatureCategories(m_session, typed, target, facts));
    AW_TRY(plan, proposeShape(typed, facts));
    AW_CHECK(fitDerived(plan));
    if (target.features) {
        AW_TRY(const QStringList leaks, leakageWarnings(m_session, typed, facts));
        plan.warnings += leaks;
    }
    return plan;
}

Status Preparation::validate(Storyteller &story)
{
    data::Relation typed;
    typed.schema = m_converted.schema;
    typed.rows = m_converted.rows;
    QStringList names;
    for (const core::Column &column : std::as_const(typed.schema.columns))
        names.append(quoteName(column.name));
    typed.sql = u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), quoteName(m_converted.table));

    AW_TRY(const Plan shapePlan, planShape(typed));
    for (const Operation &operation : shapePlan.operations) {
        QString what = describe(operation);
        what.replace(0, 1, what.at(0).toLower());
        story.tell(Phase::Propose,
                   u"Proposed: %1, because %2"_s.arg(what, operation.kind == Operation::Kind::RequireValue
                                                               ? u"they have %1"_s.arg(operation.reason)
                                                               : operation.reason));
    }
    AW_TRY(ShapedTable shaped, shape(m_session, m_converted, shapePlan.operations));
    for (const core::RowEntry &entry : std::as_const(shaped.ledger.rows)) {
        const QString rows = number(entry.rows);
        story.tell(Phase::Apply,
                   entry.kind == core::RowEntry::Kind::Expanded ? u"Added %1 rows: %2"_s.arg(rows, entry.reason)
                   : entry.kind == core::RowEntry::Kind::Merged
                       ? u"Merged %1 rows: %2"_s.arg(rows, entry.reason)
                       : u"Left out %1 of %2 rows: %3"_s.arg(rows, number(m_converted.rows), entry.reason));
    }
    account(shaped);
    AW_CHECK(m_result.ledger.check(u"preparing"_s));
    m_result.plan.target = m_settings.target.name;
    m_result.plan.operations = m_readings + shapePlan.operations;
    m_result.plan.warnings = m_readingWarnings + shapePlan.warnings;

    AW_CHECK(write(shaped, story));
    AW_CHECK(writeExtras(shaped, story));
    AW_TRY(m_result.report,
           checkTarget(m_session, m_result.relation, m_settings.target, shapePlan.operations, m_result.extras));
    for (const steps::RuleResult &rule : std::as_const(m_result.report.rules)) {
        story.tell(Phase::Validate,
                   u"%1: %2 (%3)"_s.arg(rule.passed ? u"Holds"_s : u"Does not hold"_s, rule.rule, rule.detail));
        if (!rule.passed && rule.warnOnly)
            m_result.plan.warnings.append(u"It does not hold that %1: %2"_s.arg(rule.rule, rule.detail));
    }
    m_result.plan.warnings.removeDuplicates(); // a plan that is played again has some of them already
    if (!m_result.report.passed()) {
        QStringList broken;
        for (const steps::RuleResult &rule : std::as_const(m_result.report.rules))
            if (!rule.passed && !rule.warnOnly)
                broken.append(u"it does not hold that %1 (%2)"_s.arg(rule.rule, rule.detail));
        return core::fail(
            ErrorCode::ValidationFailed,
            u"The result does not serve the target “%1”: %2"_s.arg(m_settings.target.name, broken.join(u"; "_s)),
            u"preparing"_s, u"Choose another target, such as “generic”, or correct the data."_s);
    }
    AW_CHECK(keepRejects(shaped));
    AW_CHECK(dropConverted());
    m_progress(1, u"Prepared"_s);
    return {};
}

} // namespace aw::agents
