// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of rule holding and broken, what the report says, and that the rows pass unchanged.
#include "engine/steps/register_steps.h"
#include "engine/steps/validation_rules.h"
#include "tests/steps/fake_context.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;

namespace
{

constexpr QLatin1StringView kTable("SELECT i AS id, CASE WHEN i = 3 THEN NULL ELSE i * 1.5::DOUBLE END AS price, 'n' "
                                   "|| (i % 2) AS name FROM range(10) t(i)");

// Passes when the table has a column called "price".
class PriceCheck final : public steps::PurposeCheck
{
public:
    QStringList names() const override { return {u"priced"_s}; }
    core::Result<steps::PurposeReport> check(data::Session &, const data::Relation &relation,
                                             const steps::PurposeRequest &) const override
    {
        const bool there = relation.schema.indexOf(u"price"_s) >= 0;
        return steps::PurposeReport{{{u"there is a price"_s, there, false, there ? 0 : 1, {}, {}}},
                                    {{u"by"_s, u"price"_s}}};
    }
};

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rules_data();
    void rules();
    void reportAndPassThrough();
    void warnOnly();
    void quarantine();
    void quarantineBalancesForRandomTables();
    void badConfigs_data();
    void badConfigs();
    void assertionsAreOneSelect_data();
    void assertionsAreOneSelect();
    void reachesNothingElse_data();
    void reachesNothingElse();

private:
    core::Result<steps::StepOutput> validate(FakeContext &context, const QJsonObject &config);

    steps::Catalogue m_catalogue;
};

void ValidationTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
    m_catalogue.setPurposes(std::make_unique<PriceCheck>());
}

core::Result<steps::StepOutput> ValidationTest::validate(FakeContext &context, const QJsonObject &config)
{
    const steps::StepType *type = m_catalogue.find(u"validation"_s);
    context.configure(*type, config);
    return type->run(context);
}

void ValidationTest::rules_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("complaint"); // empty: everything holds
    const auto row = [](const char *name, const QByteArray &config, const QString &complaint = {}) {
        QTest::newRow(name) << config << complaint;
    };
    row("defaults", "{}");
    row("columns",
        R"({"validation_type": "schema", "columns": ["id", {"name": "price", "type": "number"}, {"name": "name", "type": "text", "nullable": false}]})");
    row("missing column", R"({"validation_type": "schema", "columns": ["pric"]})", u"did you mean “price”"_s);
    row("optional column", R"({"validation_type": "schema", "columns": [{"name": "x", "required": false}]})");
    row("wrong type", R"({"validation_type": "schema", "columns": [{"name": "name", "type": "number"}]})",
        u"it is VARCHAR"_s);
    row("engine type", R"({"validation_type": "schema", "columns": [{"name": "price", "type": "double"}]})");
    row("nulls", R"({"validation_type": "schema", "columns": [{"name": "price", "nullable": false}]})",
        u"1 of 10 rows"_s);
    row("others", R"({"validation_type": "schema", "columns": ["id", "name"], "allow_other_columns": false})",
        u"for example price"_s);
    row("rows", R"({"min_rows": 10, "max_rows": 10})");
    row("too few rows", R"({"min_rows": 11})", u"there are 10"_s);
    row("too many rows", R"({"max_rows": 9})", u"there are 10"_s);
    row("null ratio", R"({"max_null_ratio": 0.1})");
    row("null ratio too high", R"({"max_null_ratio": 0.09})", u"1 of 10 rows"_s);
    row("null ratio of one", R"({"max_null_ratio": {"price": 0, "id": 0}})", u"“price” is missing"_s);
    row("null ratio of none", R"({"max_null_ratio": {"nope": 0}})", u"no such column"_s);
    row("range", R"({"ranges": {"price": {"min": 0, "max": 13.5}}})");
    row("out of range", R"({"ranges": {"price": {"max": 13}}})", u"for example 13.5"_s);
    row("range of text", R"({"ranges": {"name": {"max": 13}}})", u"it is VARCHAR"_s);
    row("unique", R"({"unique": ["id"]})");
    row("not unique", R"({"unique": ["name"]})", u"8 of 10 rows repeat"_s);
    row("assertion", R"({"validation_type": "functional", "assertion": "SELECT * FROM input WHERE price < 0;"})");
    row("assertion with comment",
        R"({"validation_type": "functional", "assertion": "SELECT * FROM input WHERE price < 0 -- none"})");
    row("assertion with CTE",
        R"({"validation_type": "functional", "assertion": "WITH x AS (FROM input) SELECT * FROM x WHERE id > 8"})",
        u"1 rows"_s);
    row("condition", R"({"validation_type": "functional", "expression": "price >= 0"})"); // unknown is no failure
    row("broken condition", R"({"validation_type": "functional", "expression": "price <> 6 -- why"})",
        u"1 of 10 rows"_s);
    row("facts", R"({"facts": {"price": {"nulls": {"max": 1}, "mean": {"min": 6, "max": 7}, "distinct": {"min": 9},
         "null_ratio": {"max": 0.1}, "min": {"min": 0}, "max": {"max": 13.5}, "sum": {"min": 63, "max": 63}},
         "name": {"distinct": {"min": 2, "max": 2}, "distinct_ratio": {"max": 0.2}}}})");
    row("mean too high", R"({"facts": {"price": {"mean": {"max": 6}}}})", u"it is 7"_s);
    row("mean of texts", R"({"facts": {"name": {"mean": {"max": 6}}}})", u"it is no number"_s);
    row("facts of nothing", R"({"facts": {"nmae": {"nulls": {"max": 6}}}})", u"did you mean “name”"_s);
    row("row change", R"({"row_change": {"max_ratio": 0.1, "last_rows": 11}})");
    row("row change unknown", R"({"row_change": {"max_ratio": 0.1}})");
    row("row change too large", R"({"row_change": {"max_ratio": 0.1, "last_rows": 20}})", u"20 the last time"_s);
    row("frictionless", R"({"validation_type": "schema", "schema": {"primaryKey": "id", "fields": [
         {"name": "id", "type": "integer", "constraints": {"required": true, "unique": true, "minimum": 0, "maximum": 9}},
         {"name": "name", "type": "string", "constraints": {"pattern": "n[01]", "enum": ["n0", "n1"], "maxLength": 2}}]}})");
    row("frictionless pattern", R"({"validation_type": "schema", "schema": {"fields": [
         {"name": "name", "constraints": {"pattern": "n"}}]}})",
        u"10 of 10 rows"_s);
    row("frictionless key", R"({"validation_type": "schema", "schema": {"primaryKey": ["name"], "fields": [
         {"name": "name"}]}})",
        u"tells every row apart"_s);
    row("json schema", R"({"validation_type": "schema", "schema": {"type": "object", "required": ["id"], "properties": {
         "id": {"type": "integer", "minimum": 0}, "price": {"type": ["number", "null"], "exclusiveMaximum": 14},
         "extra": {"type": "string"}}}})");
    row("json schema null", R"({"validation_type": "schema", "schema": {"required": ["price"], "properties": {
         "price": {"type": "number"}}}})",
        u"1 of 10 rows"_s);
    row("json schema bound", R"({"validation_type": "schema", "schema": {"properties": {
         "price": {"exclusiveMaximum": 13.5}}}})",
        u"for example 13.5"_s);
    row("json schema missing", R"({"validation_type": "schema", "schema": {"required": ["prices"], "properties": {}}})",
        u"did you mean “price”"_s);
    row("json schema others", R"({"validation_type": "schema", "schema": {"additionalProperties": false, "properties": {
         "id": {}, "price": {}}}})",
        u"for example name"_s);
    row("all",
        R"({"validation_type": "all", "rules": [{"min_rows": 1}, {"validation_type": "schema", "columns": ["id"]}]})");
    row("all broken", R"({"validation_type": "all", "rules": [{"min_rows": 1}, {"max_rows": 2}]})", u"there are 10"_s);
    row("any",
        R"({"validation_type": "any", "rules": [{"max_rows": 1}, {"validation_type": "schema", "columns": ["id"]}]})");
    row("any broken", R"({"validation_type": "any", "rules": [{"max_rows": 1}, {"max_rows": 2}]})", u"0 of 2 hold"_s);
    row("nested", R"({"validation_type": "all", "rules": [{"validation_type": "any", "rules": [{"max_rows": 1},
         {"min_rows": 5}]}, {"unique": ["id"]}]})");
    row("purpose", R"({"validation_type": "functional", "target": "priced"})");
}

void ValidationTest::rules()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, complaint);
    const QJsonObject object = QJsonDocument::fromJson(config).object();
    const auto checked = m_catalogue.check(
        {{u"l"_s, u"loading"_s, {}, {}, false, {}}, {u"v"_s, u"validation"_s, {}, object, false, {}}});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text()));
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, object);
    if (complaint.isEmpty()) {
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        return;
    }
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::ValidationFailed);
    QVERIFY2(output.error().message.contains(complaint), qPrintable(output.error().message));
}

void ValidationTest::reportAndPassThrough()
{
    FakeContext context;
    data::Relation input = context.relation(kTable);
    input.parquetFile = u"/somewhere.parquet"_s;
    context.addInput(input);
    const auto output = validate(context, {{u"validation_type"_s, u"functional"_s},
                                           {u"target"_s, u"priced"_s},
                                           {u"assertion"_s, u"SELECT 1 WHERE false"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const data::Relation main = output->ports.value(u"main"_s);
    QCOMPARE(main.sql, input.sql);
    QCOMPARE(main.parquetFile, input.parquetFile);
    QCOMPARE(main.rows, 10);
    QVERIFY(output->ledger.check(u"test"_s));
    QCOMPARE(output->ledger.rowsOut, 10);
    const QJsonObject result = output->metadata.value(u"validation_result"_s).toObject();
    QCOMPARE(result.value(u"rules"_s).toArray().size(), 2);
    QCOMPARE(result.value(u"valid"_s).toBool(), true);
    QCOMPARE(result.value(u"params"_s).toObject().value(u"by"_s).toString(), u"price"_s);
}

void ValidationTest::warnOnly()
{
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, {{u"min_rows"_s, 99}, {u"on_fail"_s, u"warn"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const QJsonObject result = output->metadata.value(u"validation_result"_s).toObject();
    QCOMPARE(result.value(u"valid"_s).toBool(true), false);
    const QJsonObject rule = result.value(u"rules"_s).toArray().first().toObject();
    QCOMPARE(rule.value(u"passed"_s).toBool(true), false);
    QCOMPARE(rule.value(u"severity"_s).toString(), u"warn"_s);
    QCOMPARE(rule.value(u"count"_s).toInt(), 89);
    QCOMPARE(output->metadata.value(u"warnings"_s).toArray().size(), 1);
}

void ValidationTest::quarantine()
{
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(
        context, {{u"validation_type"_s, u"all"_s},
                  {u"rules"_s, QJsonArray{QJsonObject{{u"validation_type"_s, u"functional"_s},
                                                      {u"expression"_s, u"price < 12"_s},
                                                      {u"on_fail"_s, u"quarantine"_s}},
                                          QJsonObject{{u"validation_type"_s, u"schema"_s},
                                                      {u"columns"_s, QJsonArray{QJsonObject{{u"name"_s, u"price"_s},
                                                                                            {u"nullable"_s, false}}}},
                                                      {u"on_fail"_s, u"quarantine"_s}},
                                          QJsonObject{{u"ranges"_s, QJsonObject{{u"id"_s, QJsonObject{{u"max"_s, 8}}}}},
                                                      {u"on_fail"_s, u"quarantine"_s}}}}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    // 8 and 9 cost 12 and 13.5, 3 has no price; 9 breaks two rules and is counted once.
    QCOMPARE(output->ledger.rowsIn, 10);
    QCOMPARE(output->ledger.rowsOut, 7);
    QCOMPARE(output->ledger.total(core::RowEntry::Kind::Filtered), 3);
    QCOMPARE(output->ledger.rows.size(), 2);
    QCOMPARE(output->ports.value(u"main"_s).rows, 7);
    QCOMPARE(
        context.scalar(u"SELECT string_agg(id, ' ') FROM (%1)"_s.arg(output->ports.value(u"main"_s).sql)).toString(),
        u"0 1 2 4 5 6 7"_s);
    const data::Relation quarantined = output->extras.value(u"quarantine"_s);
    QCOMPARE(quarantined.rows, 3);
    QCOMPARE(context.session().describe(quarantined.sql)->names(), quarantined.schema.names());
    QCOMPARE(context.scalar(u"SELECT failed_rules FROM (%1) WHERE id = 9"_s.arg(quarantined.sql)).toString(),
             u"every row meets: price < 12; “id” is at most 8"_s);
    QCOMPARE(output->ports.value(u"quarantine"_s).sql, quarantined.sql);
    const QJsonObject result = output->metadata.value(u"validation_result"_s).toObject();
    QCOMPARE(result.value(u"valid"_s).toBool(true), false);
    QCOMPARE(result.value(u"quarantined"_s).toInt(), 3);

    // A rule that is not about rows fails all the same.
    FakeContext few;
    few.addInput(few.relation(kTable));
    QVERIFY(!validate(few, {{u"min_rows"_s, 11}, {u"on_fail"_s, u"quarantine"_s}}));
}

// However rows and rules fall: in = out + quarantine, and each part is what a recount says.
void ValidationTest::quarantineBalancesForRandomTables()
{
    QRandomGenerator random(77);
    for (int round = 0; round < 20; ++round) {
        FakeContext context;
        const int rows = random.bounded(0, 200);
        const int limit = random.bounded(1, 60);
        const int gaps = random.bounded(2, 9);
        context.addInput(context.relation(
            u"SELECT i AS id, CASE WHEN i % %1 = 0 THEN NULL ELSE hash(i + %2) % 50 END AS v, i % 7 AS k FROM range(%3) t(i)"_s
                .arg(gaps)
                .arg(random.bounded(1000))
                .arg(rows)));
        const QString table = context.inputs().front().sql;
        const auto output =
            validate(context, {{u"validation_type"_s, u"all"_s},
                               {u"rules"_s, QJsonArray{QJsonObject{{u"validation_type"_s, u"functional"_s},
                                                                   {u"expression"_s, u"v < %1"_s.arg(limit)},
                                                                   {u"on_fail"_s, u"quarantine"_s}},
                                                       QJsonObject{{u"min_rows"_s, 0},
                                                                   {u"max_null_ratio"_s, QJsonObject{{u"v"_s, 0}}},
                                                                   {u"unique"_s, QJsonArray{u"v"_s}},
                                                                   {u"on_fail"_s, u"quarantine"_s}}}}});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const qint64 bad =
            context
                .scalar(u"SELECT count(*) FROM (SELECT *, count(*) OVER (PARTITION BY v) AS same FROM (%1)) "
                        "WHERE v IS NULL OR v >= %2 OR same > 1"_s.arg(table)
                            .arg(limit))
                .toLongLong();
        QCOMPARE(output->ledger.rowsIn, rows);
        QCOMPARE(output->ledger.rowsOut, rows - bad);
        QCOMPARE(output->ledger.total(core::RowEntry::Kind::Filtered), bad);
        QCOMPARE(output->extras.contains(u"quarantine"_s) ? output->extras.value(u"quarantine"_s).rows : 0, bad);
        QVERIFY(output->ledger.check(u"test"_s));
    }
}

void ValidationTest::badConfigs_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &config, const QString &place) {
        QTest::newRow(name) << config << place;
    };
    row("no rules", R"({"validation_type": "all"})", u"steps[1].config.rules"_s);
    row("inner", R"({"validation_type": "all", "rules": [{}, {"validation_type": "schema"}]})",
        u"steps[1].config.rules[1].columns"_s);
    row("unknown inner", R"({"validation_type": "any", "rules": [{"min_rows": -1}]})",
        u"steps[1].config.rules[0].min_rows"_s);
    row("quarantine in any", R"({"validation_type": "any", "rules": [{"min_rows": 1, "on_fail": "quarantine"}]})",
        u"steps[1].config.rules[0].on_fail"_s);
    row("quarantine by assertion",
        R"({"validation_type": "functional", "assertion": "SELECT 1", "on_fail": "quarantine"})",
        u"steps[1].config.assertion"_s);
    row("no schema", R"({"validation_type": "schema", "schema": {"a": 1}})", u"steps[1].config.schema"_s);
    row("bad field", R"({"validation_type": "schema", "schema": {"fields": [{"type": "string"}]}})",
        u"steps[1].config.schema.fields[0].name"_s);
}

void ValidationTest::badConfigs()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, place);
    const auto checked =
        m_catalogue.check({{u"l"_s, u"loading"_s, {}, {}, false, {}},
                           {u"v"_s, u"validation"_s, {}, QJsonDocument::fromJson(config).object(), false, {}}});
    QVERIFY(!checked);
    QStringList places;
    for (const core::FieldProblem &problem : checked.error().problems)
        places.append(problem.location);
    QVERIFY2(places.join(u' ').contains(place), qPrintable(places.join(u' ')));
}

void ValidationTest::assertionsAreOneSelect_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("two") << u"SELECT 1 WHERE false; SELECT 2"_s;
    QTest::newRow("drop") << u"DROP VIEW input"_s;
    QTest::newRow("out of the bracket") << u"SELECT 1) ; DROP VIEW input; SELECT (1"_s;
    QTest::newRow("copy") << u"COPY input TO '/tmp/x.csv'"_s;
    QTest::newRow("nonsense") << u"every price should be positive"_s;
    QTest::newRow("unknown column") << u"SELECT * FROM input WHERE prize < 0"_s;
    QTest::newRow("set") << u"SET memory_limit='1GB'"_s;
}

void ValidationTest::assertionsAreOneSelect()
{
    QFETCH(QString, sql);
    FakeContext context;
    context.addInput(context.relation(kTable));
    const auto output = validate(context, {{u"validation_type"_s, u"functional"_s}, {u"assertion"_s, sql}});
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidExpression);
    QVERIFY(!output.error().hint.isEmpty());
    if (sql.startsWith(u"SELECT 1 WHERE false;"_s)) // found before anything ran
        QCOMPARE(output.error().message, u"There is more than one statement."_s);
    QCOMPARE(context.scalar(u"SELECT count(*) FROM (%1)"_s.arg(context.inputs().front().sql)).toLongLong(), 10);
}

void ValidationTest::reachesNothingElse_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("sql");
    const QStringList assertions{u"SELECT * FROM read_text('/etc/passwd')"_s,
                                 u"SELECT * FROM read_csv('%1')"_s,
                                 u"SELECT * FROM '%1'"_s,
                                 u"SELECT * FROM glob('%1')"_s,
                                 u"SELECT * FROM duckdb_settings()"_s,
                                 u"SELECT * FROM duckdb_secrets()"_s,
                                 u"SELECT * FROM other"_s,
                                 u"SELECT * FROM temp.main.other"_s,
                                 u"SELECT id FROM input UNION SELECT secret FROM other"_s,
                                 u"SELECT current_setting('temp_directory') FROM input"_s};
    for (const QString &sql : assertions)
        QTest::newRow(qPrintable(sql)) << u"assertion"_s << sql;
    const QStringList conditions{u"(SELECT count(*) FROM other) = 0"_s,
                                 u"id IN (SELECT secret FROM other)"_s,
                                 u"true) UNION SELECT secret FROM other WHERE (true"_s,
                                 u"true) OR id = (SELECT secret FROM temp.main.other"_s,
                                 u"(SELECT content FROM read_text('%1')) IS NULL"_s,
                                 u"current_setting('threads') = '0'"_s,
                                 u"exists(FROM '%1')"_s};
    for (const QString &sql : conditions)
        QTest::newRow(qPrintable(sql)) << u"expression"_s << sql;
}

// Neither files that the engine may read, nor settings, nor what else the session holds.
void ValidationTest::reachesNothingElse()
{
    QFETCH(QString, setting);
    QFETCH(QString, sql);
    FakeContext context;
    context.setInput(u"beside.csv"_s, "secret\n4711\n");
    context.addInput(context.relation(kTable));
    QVERIFY(context.session().execute(u"CREATE TEMP TABLE other AS SELECT 4711 AS secret"_s));
    const QString asked = sql.contains(u"%1"_s) ? sql.arg(context.inputFile()->path) : sql;
    const auto output =
        validate(context, {{u"validation_type"_s, u"functional"_s}, {u"on_fail"_s, u"warn"_s}, {setting, asked}});
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidExpression);
    QCOMPARE(output.error().where, setting);
    QVERIFY2(!output.error().text().contains(u"4711"_s), qPrintable(output.error().text()));
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
