// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What plans do beyond reading: derived coordinates, graphs, schemas, long tables; and that a plan played again, or
// taken apart into steps, gives the same table.
#include "engine/agents/explode.h"
#include "engine/agents/principal_components.h"
#include "engine/agents/register_steps.h"
#include "engine/agents/shaping.h"
#include "engine/agents/tidy_plan.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/fake_context.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace aw;
using core::CellEntry;
using core::RowEntry;

namespace
{

using Output = core::Result<steps::StepOutput>;

const QString kFlats =
    u"SELECT 'f' || i AS id, (20 + h)::VARCHAR AS area, '$' || (400 + 9 * h + n) AS rent, CASE WHEN i % 11 = 0 THEN "
    u"'n/a' "
    "ELSE (1 + h % 4)::VARCHAR END AS rooms, ['yes', 'no'][1 + h % 2] AS balcony, ['Mitte', 'Nord', 'Süd'][1 + d] AS "
    "district, (DATE '2024-01-01' + (i % 90)::INTEGER)::VARCHAR AS listed FROM (SELECT i, (hash(i) % 80)::BIGINT AS h, "
    "(hash(i + 9) % 60)::BIGINT AS n, (hash(i + 1) % 3)::BIGINT AS d FROM range(%1) t(i))"_s;

QString words(const Output &output)
{
    return output ? QString() : output.error().text();
}

QJsonObject paramsOf(const steps::StepOutput &output)
{
    return output.metadata.value(u"validation_result"_s).toObject().value(u"params"_s).toObject();
}

} // namespace

class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eigenPairsOfKnownMatrices();
    void derivedCoordinates();
    void derivedAreTheSameEverywhere();
    void nothingToDeriveFrom();
    void graphFromLinks();
    void graphOfNamedColumns();
    void conformsToSchema();
    void schemaMismatchesAreClear();
    void periodNames_data();
    void periodNames();
    void longTable();
    void notClearlyWide();
    void plansPlayAgain();
    void plansThatDoNotFit();
    void explodedIsTheSame_data();
    void explodedIsTheSame();
    void castsCountWhatTheyLose();

private:
    Output run(FakeContext &context, const QString &type, const QJsonObject &config)
    {
        const steps::StepType *step = m_catalogue->find(type);
        context.configure(*step, config);
        auto output = step->run(context);
        if (output)
            if (auto status = output->ledger.check(type); !status)
                return std::unexpected(status.error());
        return output;
    }
    static QStringList rowsOf(FakeContext &context, const data::Relation &relation)
    {
        const auto table = context.session().query(u"SELECT CAST(t AS VARCHAR) FROM (%1) AS t"_s.arg(relation.sql));
        if (!table)
            qFatal("%s", qPrintable(table.error().text()));
        QStringList rows;
        for (const QVariantList &row : table->rows)
            rows.append(row.first().toString());
        return rows;
    }

    std::unique_ptr<steps::Catalogue> m_catalogue;
};

void PlansTest::init()
{
    m_catalogue = std::make_unique<steps::Catalogue>();
    steps::registerSteps(*m_catalogue);
    agents::registerSteps(*m_catalogue);
}

void PlansTest::eigenPairsOfKnownMatrices()
{
    const auto pairs = agents::eigenPairs({{2, 1}, {1, 2}});
    QCOMPARE(pairs.size(), 2);
    QVERIFY(std::abs(pairs[0].value - 3) < 1e-12);
    QVERIFY(std::abs(pairs[1].value - 1) < 1e-12);
    QVERIFY(std::abs(pairs[0].vector[0] - std::sqrt(0.5)) < 1e-12);
    QVERIFY(pairs[1].vector[0] > 0); // the sign is settled
    // A·v = λ·v, for a matrix nobody chose.
    QRandomGenerator random(5);
    QList<QList<double>> matrix(7, QList<double>(7, 0));
    for (int i = 0; i < 7; ++i)
        for (int k = 0; k <= i; ++k)
            matrix[i][k] = matrix[k][i] = random.generateDouble() - 0.5;
    for (const agents::EigenPair &pair : agents::eigenPairs(matrix))
        for (int i = 0; i < 7; ++i) {
            double sum = 0;
            for (int k = 0; k < 7; ++k)
                sum += matrix[i][k] * pair.vector[k];
            QVERIFY(std::abs(sum - pair.value * pair.vector[i]) < 1e-10);
        }
}

void PlansTest::derivedCoordinates()
{
    FakeContext context;
    context.addInput(context.relation(kFlats.arg(300)));
    const Output output = run(context, u"preparing"_s, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY2(output, qPrintable(words(output)));
    const data::Relation main = output->ports.value(u"main"_s);
    QCOMPARE(paramsOf(*output).value(u"points_x_by"_s).toString(), u"derived_x"_s);
    QCOMPARE(main.rows, 300);
    QVERIFY(output->ledger.columnsAdded.contains(u"derived_x"_s));
    QCOMPARE(main.schema.columns.value(main.schema.indexOf(u"derived_x"_s)).meaning, u"derived coordinate"_s);
    QCOMPARE(
        context.scalar(u"SELECT count(*) FROM (%1) WHERE derived_x IS NULL OR NOT isfinite(derived_y)"_s.arg(main.sql))
            .toLongLong(),
        0);
    // Area and rent rise together; the first component must follow them.
    QVERIFY(std::abs(context.scalar(u"SELECT corr(derived_x, area) FROM (%1)"_s.arg(main.sql)).toDouble()) > 0.8);
    QVERIFY(std::abs(context.scalar(u"SELECT corr(derived_x, derived_y) FROM (%1)"_s.arg(main.sql)).toDouble()) < 0.05);
}

// Weights and values do not depend on the number of threads.
void PlansTest::derivedAreTheSameEverywhere()
{
    QStringList first;
    for (const int threads : {1, 4}) {
        FakeContext context(threads);
        context.addInput(context.relation(kFlats.arg(30'000)));
        const Output output = run(context, u"preparing"_s, {{u"target"_s, u"cosmo-ready"_s}});
        QVERIFY2(output, qPrintable(words(output)));
        const QStringList rows{QString::fromUtf8(QJsonDocument(output->metadata.value(u"plan"_s).toObject()).toJson()),
                               context
                                   .scalar(u"SELECT bit_xor(hash(derived_x, derived_y, id)) FROM (%1)"_s.arg(
                                       output->ports.value(u"main"_s).sql))
                                   .toString()};
        if (first.isEmpty())
            first = rows;
        QCOMPARE(rows, first);
    }
}

void PlansTest::nothingToDeriveFrom()
{
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT (i * 2)::VARCHAR || '.5' AS a, (i * 4)::VARCHAR || '.5' AS b, 'text number ' || i AS t FROM range(90) t(i)"_s));
    const Output output = run(context, u"preparing"_s, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY(!output);
    QCOMPARE(output.error().code, core::ErrorCode::ValidationFailed);
    QVERIFY2(output.error().message.contains(u"say the same"_s), qPrintable(output.error().text()));
}

void PlansTest::graphFromLinks()
{
    FakeContext context;
    context.addInput(
        context.relation(u"SELECT * FROM (VALUES "
                         u"('ann','bob','3'),('bob','cid','1'),('ann','cid','2'),('dan',NULL,'9'),('eve','eve','1')) "
                         "t(source, target, weight)"_s));
    const Output output = run(context, u"preparing"_s, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY2(output, qPrintable(words(output)));
    const data::Relation points = output->ports.value(u"main"_s);
    QCOMPARE(rowsOf(context, points), (QStringList{u"{'id': ann, 'links': 2, 'links_out': 2, 'links_in': 0}"_s,
                                                   u"{'id': bob, 'links': 2, 'links_out': 1, 'links_in': 1}"_s,
                                                   u"{'id': cid, 'links': 2, 'links_out': 0, 'links_in': 2}"_s,
                                                   u"{'id': eve, 'links': 2, 'links_out': 1, 'links_in': 1}"_s}));
    const data::Relation links = output->extras.value(u"links"_s);
    QCOMPARE(links.rows, 4);
    QCOMPARE(context.scalar(u"SELECT sum(weight) FROM (%1)"_s.arg(links.sql)).toLongLong(), 7);
    QVERIFY(output->ports.contains(u"links"_s));
    QCOMPARE(paramsOf(*output).value(u"point_id_by"_s).toString(), u"id"_s);
    QCOMPARE(paramsOf(*output).value(u"link_source_by"_s).toString(), u"source"_s);
    QCOMPARE(paramsOf(*output).value(u"link_target_by"_s).toString(), u"target"_s);
    // 5 links in, 1 without an end; 4 links name 8 ends, which are 4 points.
    QCOMPARE(output->ledger.rowsIn, 5);
    QCOMPARE(output->ledger.rowsOut, 4);
    QCOMPARE(output->ledger.total(RowEntry::Kind::Filtered), 1);
    QCOMPARE(output->ledger.total(RowEntry::Kind::Expanded), 4);
    QCOMPARE(output->ledger.total(RowEntry::Kind::Merged), 4);
    QCOMPARE(output->ports.value(u"rejects"_s).rows, 1);
}

void PlansTest::graphOfNamedColumns()
{
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT (i % 5)::VARCHAR AS a, 'n' || (i % 3) AS b, (i % 80)::VARCHAR AS lat, (i % 90)::VARCHAR AS lon FROM range(50) t(i)"_s));
    const Output output =
        run(context, u"preparing"_s,
            {{u"target"_s, u"cosmo-ready"_s},
             {u"params"_s, QJsonObject{{u"link_source_by"_s, u"a"_s}, {u"link_target_by"_s, u"b"_s}}}});
    QVERIFY2(output, qPrintable(words(output)));
    QCOMPARE(output->ledger.rowsOut, 8); // numbers and texts compare as texts
    FakeContext half;
    half.addInput(half.relation(u"SELECT 'x' AS a, 'y' AS b"_s));
    const Output failed =
        run(half, u"preparing"_s,
            {{u"target"_s, u"cosmo-ready"_s}, {u"params"_s, QJsonObject{{u"link_source_by"_s, u"a"_s}}}});
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(u"two columns"_s), qPrintable(failed.error().text()));
}

void PlansTest::conformsToSchema()
{
    const QJsonObject schema = QJsonDocument::fromJson(R"({"fields": [
            {"name": "unit_price", "type": "number", "constraints": {"minimum": 0}},
            {"name": "id", "type": "string"}, {"name": "qty", "type": "integer"},
            {"name": "note", "type": "string", "constraints": {"maxLength": 9}}]})")
                                   .object();
    const QString table =
        u"SELECT '00' || i AS id, '$' || i || '.50' AS \"Unit Price\", CASE i WHEN 3 THEN 'many' ELSE "
        "i::VARCHAR END AS Qty, 'x' AS note, 'y' AS other FROM range(6) t(i)"_s;
    FakeContext context;
    context.addInput(context.relation(table));
    const Output output = run(context, u"preparing"_s,
                              {{u"target"_s, u"schema"_s}, {u"schema"_s, schema}, {u"extra_columns"_s, u"drop"_s}});
    QVERIFY2(output, qPrintable(words(output)));
    const data::Relation main = output->ports.value(u"main"_s);
    QCOMPARE(main.schema.names(), (QStringList{u"id"_s, u"unit_price"_s, u"qty"_s, u"note"_s}));
    QCOMPARE(rowsOf(context, main).value(3), u"{'id': 003, 'unit_price': 3.5, 'qty': NULL, 'note': x}"_s);
    QCOMPARE(output->ledger.total(CellEntry::Kind::CoercedToNull), 1);
    QCOMPARE(output->ports.value(u"rejects"_s).rows, 1);
    const QJsonArray rules = output->metadata.value(u"validation_result"_s).toObject().value(u"rules"_s).toArray();
    QVERIFY(rules.size() >= 9);

    FakeContext extra;
    extra.addInput(extra.relation(table));
    const Output refused = run(extra, u"preparing"_s,
                               {{u"target"_s, u"schema"_s}, {u"schema"_s, schema}, {u"extra_columns"_s, u"fail"_s}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"other"_s), qPrintable(refused.error().text()));
}

void PlansTest::schemaMismatchesAreClear()
{
    const auto prepare = [this](const QByteArray &schema, const QString &sql) {
        FakeContext context;
        context.addInput(context.relation(sql));
        const Output output =
            run(context, u"preparing"_s,
                {{u"target"_s, u"schema"_s}, {u"schema"_s, QJsonDocument::fromJson(schema).object()}});
        return output ? u"done"_s : output.error().message;
    };
    const QString table = u"SELECT i::VARCHAR AS price, 'a' AS kind FROM range(5) t(i)"_s;
    const QString missing = prepare(R"({"required": ["prices"], "properties": {"prices": {"type": "number"}}})", table);
    QVERIFY2(missing.contains(u"“prices” (did you mean “price”?)"_s), qPrintable(missing));
    const QString range = prepare(R"({"properties": {"price": {"type": "number", "maximum": 3}}})", table);
    QVERIFY2(range.contains(u"“price” is at most 3"_s), qPrintable(range));
    const QString kind = prepare(R"({"properties": {"kind": {"enum": ["b"]}}})", table);
    QVERIFY2(kind.contains(u"is one of b"_s), qPrintable(kind));
    QCOMPARE(prepare(R"({"properties": {"price": {"type": "integer"}, "absent": {}}})", table), u"done"_s);
    // Typed columns are cast, and what a cast loses is counted.
    const QString typed = prepare(R"({"properties": {"price": {"type": "integer"}}})",
                                  u"SELECT i + 0.0::DOUBLE AS price FROM range(5) t(i)"_s);
    QCOMPARE(typed, u"done"_s);

    core::Step load{u"l"_s, u"loading"_s, {}, {}, false, {}};
    const auto checked =
        m_catalogue->check({load, {u"p"_s, u"preparing"_s, {}, {{u"target"_s, u"schema"_s}}, false, {}}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().problems.first().location, u"steps[1].config.schema"_s);
}

void PlansTest::periodNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("measure");
    const auto row = [](const QString &name, const QString &period, const QString &measure = {}) {
        QTest::newRow(qPrintable(name)) << name << period << measure;
    };
    row(u"2019"_s, u"2019"_s);
    row(u"X2019"_s, u"2019"_s);
    row(u"sales_2019"_s, u"2019"_s, u"sales"_s);
    row(u"2019 sales"_s, u"2019"_s, u"sales"_s);
    row(u"GDP (2019)"_s, u"2019"_s, u"GDP"_s);
    row(u"2019 Q3"_s, u"2019-Q3"_s);
    row(u"Q3_2019"_s, u"2019-Q3"_s);
    row(u"2019-03"_s, u"2019-03-01"_s);
    row(u"Mar 2019"_s, u"2019-03-01"_s);
    row(u"rain March 2019"_s, u"2019-03-01"_s, u"rain"_s);
    row(u"March"_s, u"March"_s);
    row(u"Mar"_s, u"Mar"_s);
    row(u"market"_s, {});
    row(u"12019"_s, {});
    row(u"1850"_s, {});
}

void PlansTest::periodNames()
{
    QFETCH(QString, name);
    QFETCH(QString, period);
    QFETCH(QString, measure);
    const auto found = agents::periodOf(name);
    QCOMPARE(found ? found->period : QString(), period);
    if (found)
        QCOMPARE(found->measure, measure);
}

void PlansTest::longTable()
{
    FakeContext context;
    context.addInput(
        context.relation(u"SELECT * FROM (VALUES ('A','1','2','3','7','8.5'),('B','4','n/a','6','9','10')) t(country, "
                         u"gdp_2019, gdp_2020, "
                         "gdp_2021, pop_2020, pop_2021)"_s));
    const Output none = run(context, u"preparing"_s, {{u"target"_s, u"tidy"_s}});
    QVERIFY2(none, qPrintable(words(none)));
    const data::Relation main = none->ports.value(u"main"_s);
    QCOMPARE(main.schema.names(), (QStringList{u"country"_s, u"pop_2020"_s, u"pop_2021"_s, u"year"_s, u"gdp"_s}));
    QCOMPARE(main.rows, 6);
    QCOMPARE(rowsOf(context, main).value(4),
             u"{'country': B, 'pop_2020': 9, 'pop_2021': 10.0, 'year': 2020, 'gdp': NULL}"_s);
    QCOMPARE(none->ledger.rowsIn, 2);
    QCOMPARE(none->ledger.total(RowEntry::Kind::Expanded), 4);
    QCOMPARE(none->ledger.total(CellEntry::Kind::MissingToNull), 1);

    FakeContext two;
    two.addInput(two.relation(
        u"SELECT * FROM (VALUES ('A','1','2','3','7','8.5','1')) t(c, gdp_2019, gdp_2020, gdp_2021, pop_2020, pop_2021, pop_2022)"_s));
    const Output both = run(two, u"preparing"_s, {{u"target"_s, u"tidy"_s}});
    QVERIFY2(both, qPrintable(words(both)));
    QCOMPARE(rowsOf(two, both->ports.value(u"main"_s)),
             (QStringList{u"{'c': A, 'year': 2019, 'gdp': 1, 'pop': NULL}"_s,
                          u"{'c': A, 'year': 2020, 'gdp': 2, 'pop': 7.0}"_s,
                          u"{'c': A, 'year': 2021, 'gdp': 3, 'pop': 8.5}"_s,
                          u"{'c': A, 'year': 2022, 'gdp': NULL, 'pop': 1.0}"_s}));
}

void PlansTest::notClearlyWide()
{
    FakeContext context;
    context.addInput(
        context.relation(u"SELECT 'A' AS country, '1' AS \"2019\", 'word' AS \"2020\", '3' AS \"2021\""_s));
    const Output output = run(context, u"preparing"_s, {{u"target"_s, u"tidy"_s}});
    QVERIFY2(output, qPrintable(words(output)));
    QCOMPARE(output->ledger.rowsOut, 1);
    QVERIFY(output->metadata.value(u"warnings"_s).toVariant().toStringList().join(u' ').contains(u"different kinds"_s));
}

void PlansTest::plansPlayAgain()
{
    for (const QString &target : {u"generic"_s, u"ml-ready"_s, u"cosmo-ready"_s}) {
        FakeContext context;
        context.addInput(context.relation(kFlats.arg(200)));
        const Output first = run(context, u"preparing"_s, {{u"target"_s, target}});
        QVERIFY2(first, qPrintable(words(first)));
        const QJsonObject plan = first->metadata.value(u"plan"_s).toObject();
        const Output again = run(context, u"preparing"_s, {{u"target"_s, target}, {u"plan"_s, plan}});
        QVERIFY2(again, qPrintable(words(again)));
        QCOMPARE(again->metadata.value(u"plan"_s).toObject(), plan);
        QVERIFY(again->ledger == first->ledger);
        QCOMPARE(again->ports.value(u"main"_s).schema, first->ports.value(u"main"_s).schema);
        QCOMPARE(rowsOf(context, again->ports.value(u"main"_s)), rowsOf(context, first->ports.value(u"main"_s)));
    }
    // Other rows: the plan stands, and what does not fit it is counted instead of changing it.
    FakeContext old;
    old.addInput(old.relation(u"SELECT i::VARCHAR AS n FROM range(50) t(i)"_s));
    const Output made = run(old, u"preparing"_s, {});
    FakeContext fresh;
    fresh.addInput(fresh.relation(u"SELECT 'word' AS n FROM range(9)"_s));
    const Output played = run(fresh, u"preparing"_s, {{u"plan"_s, made->metadata.value(u"plan"_s)}});
    QVERIFY2(played, qPrintable(words(played)));
    QCOMPARE(played->ledger.total(CellEntry::Kind::CoercedToNull), 9);
    QCOMPARE(played->ports.value(u"rejects"_s).rows, 9);
}

void PlansTest::plansThatDoNotFit()
{
    FakeContext context;
    context.addInput(context.relation(kFlats.arg(50)));
    const Output made = run(context, u"preparing"_s, {{u"target"_s, u"ml-ready"_s}});
    QVERIFY2(made, qPrintable(words(made)));
    const QJsonObject plan = made->metadata.value(u"plan"_s).toObject();
    const auto play = [&](const QString &sql) {
        FakeContext other;
        other.addInput(other.relation(sql));
        const Output output = run(other, u"preparing"_s, {{u"target"_s, u"ml-ready"_s}, {u"plan"_s, plan}});
        return output ? u"done"_s : output.error().text();
    };
    const QString gone = play(u"SELECT * EXCLUDE (rent) FROM (%1)"_s.arg(kFlats.arg(50)));
    QVERIFY2(gone.contains(u"“rent”"_s) && gone.contains(u"operations[2]"_s), qPrintable(gone));
    const QString more = play(u"SELECT *, 1 AS extra FROM (%1)"_s.arg(kFlats.arg(50)));
    QVERIFY2(more.contains(u"how to read the column “extra”"_s), qPrintable(more));
    const QString typed = play(u"SELECT * REPLACE (1::BIGINT AS rent) FROM (%1)"_s.arg(kFlats.arg(50)));
    QVERIFY2(typed.contains(u"it is of type BIGINT"_s), qPrintable(typed));

    QJsonObject broken = plan;
    QJsonArray operations = plan.value(u"operations"_s).toArray();
    operations.append(QJsonObject{{u"operation"_s, u"drop_column"_s}, {u"columns"_s, QJsonArray{u"nope"_s}}});
    broken.insert(u"operations"_s, operations);
    const Output output = run(context, u"preparing"_s, {{u"target"_s, u"ml-ready"_s}, {u"plan"_s, broken}});
    QVERIFY(!output);
    QVERIFY2(output.error().text().contains(u"operation “drop_column”"_s), qPrintable(output.error().text()));
}

void PlansTest::explodedIsTheSame_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("table");
    QTest::newRow("generic") << u"generic"_s << kFlats.arg(120);
    QTest::newRow("ml-ready") << u"ml-ready"_s << kFlats.arg(120);
    QTest::newRow("derived") << u"cosmo-ready"_s << kFlats.arg(120);
    QTest::newRow("map")
        << u"cosmo-ready"_s
        << u"SELECT CASE WHEN i % 7 = 0 THEN '-' ELSE (i % 80)::VARCHAR END AS lat, (i % 90)::VARCHAR AS "
           "lon, 'c' || (i % 4) AS kind FROM range(100) t(i)"_s;
    QTest::newRow("graph")
        << u"cosmo-ready"_s
        << u"SELECT 'n' || (i % 9) AS source, CASE WHEN i % 10 = 0 THEN '' ELSE 'n' || (i * 7 % 13) END "
           "AS target FROM range(60) t(i)"_s;
    QTest::newRow("tidy")
        << u"tidy"_s
        << u"SELECT 'c' || i AS c, i::VARCHAR AS \"2019\", (i * 2)::VARCHAR AS \"2020\", CASE WHEN i = 3 "
           "THEN 'x' ELSE '5' END AS \"2021\" FROM range(90) t(i)"_s;
}

// Step by step through the catalogue, as a workflow would run it.
void PlansTest::explodedIsTheSame()
{
    QFETCH(QString, target);
    QFETCH(QString, table);
    FakeContext whole;
    whole.addInput(whole.relation(table));
    const Output prepared = run(whole, u"preparing"_s, {{u"target"_s, target}});
    QVERIFY2(prepared, qPrintable(words(prepared)));
    const auto plan = agents::planFromJson(prepared->metadata.value(u"plan"_s).toObject());
    QVERIFY(plan);

    const QList<core::Step> steps = agents::explode(*plan);
    QVERIFY(m_catalogue->check(QList<core::Step>{{u"load"_s, u"loading"_s, {}, {}, false, {}}} + steps));
    FakeContext chain;
    data::Relation at = chain.relation(table);
    const qint64 rowsIn = whole.scalar(u"SELECT count(*) FROM (%1)"_s.arg(whole.inputs().front().sql)).toLongLong();
    qint64 gone = 0;
    qint64 failed = 0;
    QMap<QString, data::Relation> extras;
    for (const core::Step &step : steps) {
        chain.setInputs({at});
        const Output output = run(chain, step.type, step.config);
        QVERIFY2(output, qPrintable(step.id + u": "_s + words(output)));
        at = output->ports.value(u"main"_s);
        extras.insert(output->extras);
        gone += output->ledger.total(RowEntry::Kind::Filtered);
        failed += output->ledger.total(CellEntry::Kind::CoercedToNull);
        QCOMPARE(chain.session().describe(at.sql)->names(), at.schema.names());
    }
    const data::Relation main = prepared->ports.value(u"main"_s);
    QCOMPARE(at.schema, main.schema);
    QCOMPARE(rowsOf(chain, at), rowsOf(whole, main));
    QCOMPARE(gone, prepared->ledger.total(RowEntry::Kind::Filtered));
    QCOMPARE(failed, prepared->ledger.total(CellEntry::Kind::CoercedToNull));
    QCOMPARE(extras.keys(), prepared->extras.keys());
    for (auto it = extras.begin(); it != extras.end(); ++it)
        QCOMPARE(rowsOf(chain, *it), rowsOf(whole, prepared->extras.value(it.key())));
    QVERIFY(rowsIn > 0);
}

void PlansTest::castsCountWhatTheyLose()
{
    FakeContext context;
    context.addInput(context.relation(u"SELECT * FROM (VALUES (1.0::DOUBLE, TIMESTAMP '2024-01-01 00:00:00'), (2.5, "
                                      u"TIMESTAMP '2024-01-01 10:00:00'), "
                                      "('nan', NULL), (NULL, NULL)) t(x, moment)"_s));
    const Output output =
        run(context, u"cast"_s,
            {{u"columns"_s, QJsonArray{QJsonObject{{u"column"_s, u"x"_s}, {u"type"_s, u"BIGINT"_s}},
                                       QJsonObject{{u"column"_s, u"moment"_s}, {u"type"_s, u"DATE"_s}}}}});
    QVERIFY2(output, qPrintable(words(output)));
    QCOMPARE(rowsOf(context, output->ports.value(u"main"_s)),
             (QStringList{u"{'x': 1, 'moment': 2024-01-01}"_s, u"{'x': NULL, 'moment': NULL}"_s,
                          u"{'x': NULL, 'moment': NULL}"_s, u"{'x': NULL, 'moment': NULL}"_s}));
    QCOMPARE(output->ledger.total(CellEntry::Kind::CoercedToNull), 3);
    QCOMPARE(output->ledger.total(CellEntry::Kind::Converted), 2);
    const auto kept = context.session().query(output->ports.value(u"rejects"_s).sql + u" ORDER BY 1, 2"_s);
    QVERIFY(kept);
    QCOMPARE(kept->rows.size(), 3);
    QCOMPARE(kept->rows[1][3].toString(), u"2.5"_s);
}

QTEST_GUILESS_MAIN(PlansTest)
#include "tst_plans.moc"
