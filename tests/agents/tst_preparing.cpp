// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The preparing step end to end: what comes out, what is counted, what is kept, and what it says about itself.
#include "engine/agents/preparation.h"
#include "engine/agents/preparing_step.h"
#include "engine/agents/register_steps.h"
#include "engine/agents/rule_planner.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/fake_context.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::CellEntry;
using core::RowEntry;

namespace
{

const QByteArray kOrders =
    R"(Order ID,Order Date,Customer,Unit Price,Qty,Discount %,Latitude,Longitude,Region,City,Express?,Notes,Zip
100001,2024-07-17,"de Vries, Fatima",$272.07,19,20.5%,48.3340,11.4681,South,München,No,,01234
100002,6 Sep 2022,"Öztürk, Zoë","$1,204.50",6,10.5%,35.8506,139.4507,East,東京,Yes,said "asap",04567
100003,07/22/2021,"Öztürk, Bo",N/A,10,-,64.3296,-21.7484,North,Reykjavík,n/a,,00001
100004,2023-06-03,"Lee, Chloé",ask sales,,29.5%,-,n/a,East,New York,YES,call first,99999
100005,2023-04-04,"Smith, Jürgen",$752.55,7,24%,48.9952,2.3633,West,Paris,yes,,50000
)";

qint64 cells(const core::Ledger &ledger, const QString &column, CellEntry::Kind kind)
{
    qint64 sum = 0;
    for (const CellEntry &entry : ledger.cells)
        sum += entry.column == column && entry.kind == kind ? entry.cells : 0;
    return sum;
}

bool traceSays(const core::Trace &trace, const QString &text)
{
    return std::ranges::any_of(trace, [&](const core::TraceEntry &entry) { return entry.text.contains(text); });
}

QString typeOf(const data::Relation &relation, const QString &column)
{
    const qsizetype index = relation.schema.indexOf(column);
    return index < 0 ? u"none"_s : relation.schema.columns[index].type;
}

// Takes every text for a whole number, whatever the rows say.
class StubbornPlanner final : public agents::Planner
{
public:
    core::Result<agents::Plan> proposeReadings(const agents::ReadingQuestion &question) const override
    {
        AW_TRY(agents::Plan plan, m_rules.proposeReadings(question));
        for (agents::Operation &operation : plan.operations)
            if (!question.keepText.contains(operation.columns.first())) {
                operation.reading = {};
                operation.reading.kind = data::TextReading::Kind::Integer;
            }
        return plan;
    }
    core::Result<agents::Plan> proposeShape(const agents::ShapeQuestion &question) const override
    {
        return m_rules.proposeShape(question);
    }

private:
    agents::RulePlanner m_rules;
};

QString unitOf(const data::Relation &relation, const QString &column)
{
    return relation.schema.columns.value(relation.schema.indexOf(column)).unit;
}

} // namespace

class PreparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersForPoints();
    void genericKeepsEveryRow();
    void tailContradictsHead_data();
    void tailContradictsHead();
    void lateColumn();
    void retriesEndInText();
    void whatDoesNotFitIsNotProposedTwice();
    void pointsWithoutCoordinates();
    void readerAndStepRejectsTogether();
    void tooFewNumbers();
    void colourHasFewValuesEverywhere();
    void coordinatesOffTheMap();
    void chosenColumnsWin();
    void features();
    void splitIsRepeatable();
    void ledgerHoldsForRandomTables();
    void emptyTable();
    void configIsChecked();

private:
    core::Result<steps::StepOutput> prepare(FakeContext &context, const QJsonObject &config);
    core::Result<steps::StepOutput> prepareFile(FakeContext &context, const QByteArray &csv, const QJsonObject &config);

    std::unique_ptr<steps::Catalogue> m_catalogue;
};

void PreparingTest::init()
{
    m_catalogue = std::make_unique<steps::Catalogue>();
    steps::registerSteps(*m_catalogue);
    agents::registerSteps(*m_catalogue);
}

core::Result<steps::StepOutput> PreparingTest::prepare(FakeContext &context, const QJsonObject &config)
{
    const steps::StepType *type = m_catalogue->find(u"preparing"_s);
    context.configure(*type, config);
    auto output = type->run(context);
    if (output)
        if (auto status = output->ledger.check(u"test"_s); !status)
            return std::unexpected(status.error());
    return output;
}

core::Result<steps::StepOutput> PreparingTest::prepareFile(FakeContext &context, const QByteArray &csv,
                                                           const QJsonObject &config)
{
    context.setInput(u"input.csv"_s, csv);
    return prepare(context, config);
}

void PreparingTest::ordersForPoints()
{
    FakeContext context;
    const auto output = prepareFile(context, kOrders, {{u"target"_s, u"cosmo-ready"_s}, {u"tolerance"_s, 0.3}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const data::Relation main = output->ports.value(u"main"_s);
    QCOMPARE(typeOf(main, u"Order ID"_s), u"BIGINT"_s);
    QCOMPARE(typeOf(main, u"Order Date"_s), u"DATE"_s);
    QCOMPARE(typeOf(main, u"Unit Price"_s), u"DOUBLE"_s);
    QCOMPARE(unitOf(main, u"Unit Price"_s), u"USD"_s);
    QCOMPARE(typeOf(main, u"Qty"_s), u"BIGINT"_s);
    QCOMPARE(typeOf(main, u"Discount %"_s), u"DOUBLE"_s);
    QCOMPARE(unitOf(main, u"Discount %"_s), u"percent"_s);
    QCOMPARE(typeOf(main, u"Express?"_s), u"BOOLEAN"_s);
    QCOMPARE(typeOf(main, u"Zip"_s), u"VARCHAR"_s); // codes keep their zeros
    QVERIFY(QFile::exists(main.parquetFile));
    QCOMPARE(main.rows, 4);
    QCOMPARE(context.scalar(u"SELECT count(*) FROM (%1)"_s.arg(main.sql)).toLongLong(), 4);
    QCOMPARE(context.scalar(u"SELECT string_agg(\"Order Date\"::VARCHAR, ' ') FROM (%1)"_s.arg(main.sql)).toString(),
             u"2024-07-17 2022-09-06 2021-07-22 2023-04-04"_s);
    QCOMPARE(context.scalar(u"SELECT sum(\"Unit Price\") FROM (%1)"_s.arg(main.sql)).toDouble(),
             272.07 + 1204.50 + 752.55);
    QCOMPARE(
        context.scalar(u"SELECT string_agg(coalesce(\"Express?\"::VARCHAR, 'null'), ' ') FROM (%1)"_s.arg(main.sql))
            .toString(),
        u"false true null true"_s);

    const core::Ledger &ledger = output->ledger;
    QCOMPARE(ledger.rowsIn, 5);
    QCOMPARE(ledger.rowsOut, 4);
    QCOMPARE(ledger.total(RowEntry::Kind::Filtered), 1);
    QCOMPARE(ledger.rows.first().reason, u"no coordinates"_s);
    QCOMPARE(cells(ledger, u"Unit Price"_s, CellEntry::Kind::Converted), 3);
    QCOMPARE(cells(ledger, u"Unit Price"_s, CellEntry::Kind::MissingToNull), 1);
    QCOMPARE(cells(ledger, u"Unit Price"_s, CellEntry::Kind::CoercedToNull), 1);
    QCOMPARE(cells(ledger, u"Discount %"_s, CellEntry::Kind::MissingToNull), 1);
    QCOMPARE(cells(ledger, u"Latitude"_s, CellEntry::Kind::MissingToNull), 1);

    const data::Relation rejects = output->ports.value(u"rejects"_s);
    QCOMPARE(rejects.rows, 2);
    const auto rows = context.session().query(rejects.sql + u" ORDER BY reason"_s);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
    QCOMPARE(rows->schema.names(), (QStringList{u"row"_s, u"column_name"_s, u"reason"_s, u"raw"_s}));
    QCOMPARE(rows->rows.at(0).at(0).toLongLong(), 4);
    QCOMPARE(rows->rows.at(0).at(2).toString(), u"no coordinates"_s);
    QVERIFY(rows->rows.at(0).at(3).toString().contains(u"New York"_s));
    QCOMPARE(rows->rows.at(1), (QVariantList{qint64{4}, u"Unit Price"_s, u"not a number"_s, u"ask sales"_s}));

    const QJsonObject params = output->metadata.value(u"validation_result"_s).toObject().value(u"params"_s).toObject();
    QCOMPARE(params.value(u"points_x_by"_s).toString(), u"Longitude"_s);
    QCOMPARE(params.value(u"points_y_by"_s).toString(), u"Latitude"_s);
    QCOMPARE(params.value(u"point_size_by"_s).toString(), u"Unit Price"_s);
    QCOMPARE(params.value(u"point_timeline_by"_s).toString(), u"Order Date"_s);
    QCOMPARE(params.value(u"point_label_by"_s).toString(), u"Customer"_s);
    QVERIFY(output->metadata.value(u"plan"_s).toObject().value(u"operations"_s).toArray().size() > 13);
    QVERIFY(traceSays(output->trace, u"read “Unit Price” as money in USD, because"_s));
}

void PreparingTest::genericKeepsEveryRow()
{
    FakeContext context;
    const auto output = prepareFile(context, kOrders, {{u"target"_s, u"generic"_s}, {u"tolerance"_s, 0.3}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).rows, 5);
    QCOMPARE(output->ports.value(u"rejects"_s).rows, 1);
    QVERIFY(output->ledger.rows.isEmpty());
}

void PreparingTest::tailContradictsHead_data()
{
    QTest::addColumn<QString>("head"); // SQL of the first 20,000 cells, by i
    QTest::addColumn<QString>("tail"); // of 20,000 more
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("revised");
    QTest::newRow("nothing new") << u"i::VARCHAR"_s << u"i::VARCHAR"_s << u"BIGINT"_s << false;
    QTest::newRow("decimals") << u"i::VARCHAR"_s << u"i || '.25'"_s << u"DOUBLE"_s << true;
    QTest::newRow("one decimal") << u"i::VARCHAR"_s << u"CASE WHEN i = 30000 THEN '0.5' ELSE i::VARCHAR END"_s
                                 << u"DOUBLE"_s << true;
    QTest::newRow("leading zeros") << u"i::VARCHAR"_s << u"CASE WHEN i = 39999 THEN '007' ELSE i::VARCHAR END"_s
                                   << u"VARCHAR"_s << true;
    QTest::newRow("texts") << u"i::VARCHAR"_s << u"'code ' || i"_s << u"VARCHAR"_s << true;
    QTest::newRow("few texts") << u"i::VARCHAR"_s << u"CASE WHEN i % 100 = 0 THEN 'ask' ELSE i::VARCHAR END"_s
                               << u"BIGINT"_s << false;
    QTest::newRow("many different texts")
        << u"i::VARCHAR"_s << u"CASE WHEN i % 2 = 0 THEN 'c' || i ELSE i::VARCHAR END"_s << u"VARCHAR"_s << true;
    QTest::newRow("day first after all") << u"'03/04/2021'"_s << u"'25/04/2021'"_s << u"DATE"_s << true;
    QTest::newRow("another format") << u"'2021-03-04'"_s << u"'4 Mar 2021'"_s << u"DATE"_s << true;
    QTest::newRow("times") << u"'2021-03-04'"_s << u"'2021-03-04 10:15:00'"_s << u"TIMESTAMP"_s << true;
    QTest::newRow("another currency") << u"'$5'"_s << u"'€5'"_s << u"VARCHAR"_s << true;
    QTest::newRow("more words") << u"'yes'"_s << u"'maybe'"_s << u"VARCHAR"_s << true;
}

void PreparingTest::tailContradictsHead()
{
    QFETCH(QString, head);
    QFETCH(QString, tail);
    QFETCH(QString, type);
    QFETCH(bool, revised);
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT CASE WHEN i < 20000 THEN %1 ELSE %2 END AS cell, 'x' AS other FROM range(40000) t(i)"_s.arg(head,
                                                                                                             tail)));
    const auto output = prepare(context, {{u"target"_s, u"generic"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(typeOf(output->ports.value(u"main"_s), u"cell"_s), type);
    const int attempts = output->metadata.value(u"validation_result"_s).toObject().value(u"attempts"_s).toInt();
    QCOMPARE(attempts > 1, revised);
    QVERIFY2(attempts <= 3, qPrintable(QString::number(attempts))); // it settles, it does not waver
    // Whatever became of it: every cell is there, or counted and kept.
    const qint64 lost = cells(output->ledger, u"cell"_s, CellEntry::Kind::CoercedToNull);
    QCOMPARE(context.scalar(u"SELECT count(cell) FROM (%1)"_s.arg(output->ports.value(u"main"_s).sql)).toLongLong() +
                 lost,
             40'000);
    QCOMPARE(output->ports.contains(u"rejects"_s) ? output->ports.value(u"rejects"_s).rows : 0, lost);
    QVERIFY(lost <= 2'000);
}

void PreparingTest::lateColumn()
{
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT i::VARCHAR AS n, CASE WHEN i >= 30000 THEN '$' || i END AS late FROM range(40000) t(i)"_s));
    const auto output = prepare(context, {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(typeOf(output->ports.value(u"main"_s), u"late"_s), u"DOUBLE"_s);
    QCOMPARE(unitOf(output->ports.value(u"main"_s), u"late"_s), u"USD"_s);
    QVERIFY(traceSays(output->trace, u"“late” was empty at the start"_s));
}

void PreparingTest::retriesEndInText()
{
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT CASE WHEN i < 20000 THEN i::VARCHAR ELSE i || '.5' END AS cell FROM range(40000) t(i)"_s));
    const auto output = prepare(context, {{u"max_retries"_s, 0}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(typeOf(output->ports.value(u"main"_s), u"cell"_s), u"VARCHAR"_s);
    QCOMPARE(output->ledger.total(CellEntry::Kind::CoercedToNull), 0);
    QVERIFY(traceSays(output->trace, u"“cell” stays text"_s));
}

void PreparingTest::whatDoesNotFitIsNotProposedTwice()
{
    FakeContext context;
    context.addInput(context.relation(u"SELECT i::VARCHAR AS n, 'word ' || i AS cell FROM range(100) t(i)"_s));
    const agents::PreparingStep step(agents::TargetLibrary{}, std::make_unique<StubbornPlanner>());
    context.configure(step, {});
    const auto output = step.run(context);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(typeOf(output->ports.value(u"main"_s), u"n"_s), u"BIGINT"_s);
    QCOMPARE(typeOf(output->ports.value(u"main"_s), u"cell"_s), u"VARCHAR"_s);
    QCOMPARE(output->ledger.total(CellEntry::Kind::CoercedToNull), 0);
}

void PreparingTest::pointsWithoutCoordinates()
{
    FakeContext context;
    context.addInput(context.relation(u"SELECT (1000 + i)::VARCHAR AS id, (i % 3)::VARCHAR AS few, (i * 1.5)::VARCHAR "
                                      u"AS height, (i * 7 % 101)::VARCHAR AS weight, "
                                      "['red', 'blue'][1 + i % 2] AS colour FROM range(200) t(i)"_s));
    const auto output = prepare(context, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const QJsonObject params = output->metadata.value(u"validation_result"_s).toObject().value(u"params"_s).toObject();
    QCOMPARE(params.value(u"points_x_by"_s).toString(), u"derived_x"_s);
    QCOMPARE(params.value(u"points_y_by"_s).toString(), u"derived_y"_s);
    QCOMPARE(params.value(u"point_color_by"_s).toString(), u"colour"_s);
    QVERIFY(output->metadata.value(u"warnings"_s)
                .toArray()
                .first()
                .toString()
                .contains(u"“derived_x” and “derived_y” are derived"_s));

    FakeContext named;
    named.addInput(named.relation(
        u"SELECT i::VARCHAR AS x, (i * i)::VARCHAR AS y, (i * 3.5)::VARCHAR AS other FROM range(50) t(i)"_s));
    const auto byName = prepare(named, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY2(byName, byName ? "" : qPrintable(byName.error().text()));
    const QJsonObject namedParams =
        byName->metadata.value(u"validation_result"_s).toObject().value(u"params"_s).toObject();
    QCOMPARE(namedParams.value(u"points_x_by"_s).toString(), u"x"_s);
    QCOMPARE(namedParams.value(u"points_y_by"_s).toString(), u"y"_s);
}

// As the first step it reads the file itself; what the reader could not place is told apart from what did not fit.
void PreparingTest::readerAndStepRejectsTogether()
{
    QByteArray csv = "a,b\n";
    for (int i = 0; i < 100; ++i)
        csv += i == 50 ? "1,2,3,4\n" : i == 70 ? "ask,x\n" : "1,x\n";
    FakeContext context;
    const auto output = prepareFile(context, csv, {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.rowsIn, 100);
    const data::Relation rejects = output->ports.value(u"rejects"_s);
    QCOMPARE(context.session().describe(rejects.sql)->names(), rejects.schema.names());
    const qint64 failedCells =
        context.scalar(u"SELECT count(*) FROM (%1) WHERE \"row\" IS NOT NULL AND raw = 'ask'"_s.arg(rejects.sql))
            .toLongLong();
    QCOMPARE(failedCells, 1);
    if (output->ledger.total(RowEntry::Kind::Rejected) > 0)
        QCOMPARE(context.scalar(u"SELECT line FROM (%1) WHERE line IS NOT NULL"_s.arg(rejects.sql)).toLongLong(), 52);
}

void PreparingTest::tooFewNumbers()
{
    FakeContext context;
    context.addInput(context.relation(u"SELECT 'n' || i AS name, i::VARCHAR AS size FROM range(50) t(i)"_s));
    const auto output = prepare(context, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY(!output);
    QCOMPARE(output.error().code, core::ErrorCode::ValidationFailed);
    QVERIFY2(output.error().text().contains(u"2 columns of numbers"_s), qPrintable(output.error().text()));
    QVERIFY(!output.error().hint.isEmpty());
}

void PreparingTest::colourHasFewValuesEverywhere()
{
    FakeContext context;
    context.addInput(context.relation(u"SELECT (i % 90)::VARCHAR AS lat, (i % 180)::VARCHAR AS lon, CASE WHEN i < "
                                      u"20000 THEN 'a' || (i % 3) ELSE 'b' || i END AS trap, "
                                      "'c' || (i % 5) AS kind FROM range(40000) t(i)"_s));
    const auto output = prepare(context, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const QJsonObject params = output->metadata.value(u"validation_result"_s).toObject().value(u"params"_s).toObject();
    QCOMPARE(params.value(u"point_color_by"_s).toString(), u"kind"_s);
}

void PreparingTest::coordinatesOffTheMap()
{
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT CASE WHEN i = 30000 THEN '999' ELSE (i % 90)::VARCHAR END AS lat, (i % 180)::VARCHAR AS lon FROM range(40000) t(i)"_s));
    const auto output = prepare(context, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.total(RowEntry::Kind::Filtered), 1);
    QCOMPARE(output->ports.value(u"rejects"_s).rows, 1);
    QCOMPARE(context.scalar(u"SELECT \"row\" FROM (%1)"_s.arg(output->ports.value(u"rejects"_s).sql)).toLongLong(),
             30'001);
}

void PreparingTest::chosenColumnsWin()
{
    FakeContext context;
    const auto output = prepareFile(context, kOrders,
                                    {{u"target"_s, u"cosmo-ready"_s},
                                     {u"tolerance"_s, 0.3},
                                     {u"text_columns"_s, QJsonArray{u"Qty"_s}},
                                     {u"params"_s, QJsonObject{{u"point_color_by"_s, u"City"_s}}}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->metadata.value(u"validation_result"_s)
                 .toObject()
                 .value(u"params"_s)
                 .toObject()
                 .value(u"point_color_by"_s)
                 .toString(),
             u"City"_s);
    QCOMPARE(typeOf(output->ports.value(u"main"_s), u"Qty"_s), u"VARCHAR"_s);
    FakeContext wrong;
    const auto missing = prepareFile(
        wrong, kOrders, {{u"target"_s, u"cosmo-ready"_s}, {u"params"_s, QJsonObject{{u"points_x_by"_s, u"Nope"_s}}}});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, core::ErrorCode::ValidationFailed);
}

void PreparingTest::features()
{
    FakeContext context;
    context.addInput(context.relation(
        u"SELECT (1000 + i)::VARCHAR AS id, CASE WHEN i % 10 = 0 THEN 'n/a' ELSE '$' || i END AS price, ['red', "
        u"'green', 'blue'][1 + i % 3] AS colour, "
        "CASE WHEN i % 2 = 0 THEN 'yes' ELSE 'no' END AS member, (DATE '2024-01-01' + i::INTEGER)::VARCHAR AS day, "
        "'always' AS same, (i * 2)::VARCHAR AS twice, (i * 6 + 1)::VARCHAR AS six, "
        "'please see note number ' || i || ' in the long list of notes' AS notes FROM range(100) t(i)"_s));
    const auto output = prepare(context, {{u"target"_s, u"ml-ready"_s}});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const data::Relation main = output->ports.value(u"main"_s);
    QCOMPARE(main.schema.names(),
             (QStringList{u"price"_s, u"member"_s, u"twice"_s, u"six"_s, u"price was missing"_s, u"colour = blue"_s,
                          u"colour = green"_s, u"colour = red"_s, u"day year"_s, u"day month"_s, u"day day"_s,
                          u"day weekday"_s, u"split"_s}));
    for (const core::Column &column : main.schema.columns)
        QVERIFY2(column.isNumeric() || column.name == u"split"_s, qPrintable(column.name));
    QCOMPARE(output->ledger.rowsOut, 100);
    QCOMPARE(cells(output->ledger, u"price"_s, CellEntry::Kind::Imputed), 10);
    QCOMPARE(context.scalar(u"SELECT sum(\"price was missing\") FROM (%1)"_s.arg(main.sql)).toLongLong(), 10);
    // The median of the 90 known prices stands in for each missing one.
    QCOMPARE(
        context.scalar(u"SELECT count(*) FROM (%1) WHERE \"price was missing\" = 1 AND price = 49"_s.arg(main.sql))
                .toLongLong() +
            context.scalar(u"SELECT count(*) FROM (%1) WHERE \"price was missing\" = 1 AND price = 51"_s.arg(main.sql))
                .toLongLong(),
        10);
    QCOMPARE(
        context
            .scalar(u"SELECT sum(\"colour = blue\" + \"colour = green\" + \"colour = red\") FROM (%1)"_s.arg(main.sql))
            .toLongLong(),
        100);
    QCOMPARE(output->ledger.columnsDropped.filter(u"id: "_s).size(), 1);
    QCOMPARE(output->ledger.columnsDropped.filter(u"same: "_s).size(), 1);
    QCOMPARE(output->ledger.columnsDropped.filter(u"notes: "_s).size(), 1);
    const QStringList warnings = output->metadata.value(u"warnings"_s).toVariant().toStringList();
    QCOMPARE(warnings.filter(u"“same” never changes"_s).size(), 1);
    QCOMPARE(warnings.filter(u"“twice” and “six” move together"_s).size(), 1);
    QCOMPARE(warnings.filter(u"“id” identifies rows"_s).size(), 1);
}

void PreparingTest::splitIsRepeatable()
{
    const auto split = [this](qint64 seed) {
        FakeContext context;
        context.addInput(
            context.relation(u"SELECT i::VARCHAR AS n, (i * 3 % 7)::VARCHAR AS m FROM range(5000) t(i)"_s));
        const auto output = prepare(context, {{u"target"_s, u"ml-ready"_s}, {u"seed"_s, seed}});
        if (!output)
            qFatal("%s", qPrintable(output.error().text()));
        return context.scalar(u"SELECT string_agg(split[2:2], '') FROM (%1)"_s.arg(output->ports.value(u"main"_s).sql))
            .toString();
    };
    const QString first = split(1);
    QCOMPARE(first.size(), 5000);
    QCOMPARE(split(1), first);
    QVERIFY(split(2) != first);
    const qsizetype test = first.count(u'e');
    QVERIFY2(test > 850 && test < 1150, qPrintable(QString::number(test)));
}

// Whatever the table and target: rows and cells add up, and every failed cell is kept.
void PreparingTest::ledgerHoldsForRandomTables()
{
    const QStringList pools[] = {{u"1"_s, u"2"_s, u"30"_s, u"n/a"_s, u""_s, u"x"_s},
                                 {u"$1,204.50"_s, u"$3"_s, u"ask"_s, u"-"_s},
                                 {u"2024-01-05"_s, u"01/25/2024"_s, u"5 Jan 2024"_s, u"soon"_s, u"NULL"_s},
                                 {u"yes"_s, u"no"_s, u"N/A"_s},
                                 {u"1.5"_s, u"2,5"_s, u"1.204,50"_s, u"007"_s},
                                 {u"a"_s, u"b c"_s, u"NA"_s, u"it's \"quoted\", yes"_s},
                                 {u"48.1"_s, u"-33.2"_s, u"91"_s, u"?"_s},
                                 {u""_s, u" "_s, u"-"_s}};
    const QStringList names{u"n"_s, u"price"_s, u"day"_s, u"ok"_s, u"v"_s, u"text"_s, u"lat"_s, u"lon"_s};
    QRandomGenerator random(20240607);
    for (int round = 0; round < 25; ++round) {
        FakeContext context;
        const int rows = random.bounded(1, 300);
        QStringList columns;
        for (qsizetype c = 0; c < names.size(); ++c) {
            const qsizetype pool = random.bounded(8);
            const int dominant = random.bounded(100);
            QStringList values;
            for (int r = 0; r < rows; ++r) {
                const QStringList &texts = pools[pool];
                const QString text =
                    random.bounded(100) < dominant ? texts.first() : texts[random.bounded(texts.size())];
                values.append(random.bounded(20) == 0 ? u"NULL"_s : data::quoteText(text));
            }
            columns.append(u"unnest([%1]::VARCHAR[]) AS %2"_s.arg(values.join(u", "_s), names[c]));
        }
        context.addInput(context.relation(u"SELECT "_s + columns.join(u", "_s)));
        const QString target = QStringList{u"generic"_s, u"cosmo-ready"_s, u"ml-ready"_s}[round % 3];
        const auto output = prepare(context, {{u"target"_s, target}, {u"tolerance"_s, random.bounded(60) / 100.0}});
        if (!output) { // not every random table has coordinates, and rows with them
            QVERIFY2(output.error().code == core::ErrorCode::ValidationFailed,
                     qPrintable(u"round %1: %2"_s.arg(round).arg(output.error().text())));
            continue;
        }
        const data::Relation main = output->ports.value(u"main"_s);
        QCOMPARE(output->ledger.rowsIn, rows);
        QCOMPARE(context.scalar(u"SELECT count(*) FROM (%1)"_s.arg(main.sql)).toLongLong(), output->ledger.rowsOut);
        const qint64 kept =
            output->ports.contains(u"rejects"_s)
                ? context.scalar(u"SELECT count(*) FROM (%1)"_s.arg(output->ports.value(u"rejects"_s).sql)).toLongLong()
                : 0;
        QCOMPARE(kept,
                 output->ledger.total(CellEntry::Kind::CoercedToNull) + output->ledger.total(RowEntry::Kind::Filtered));
        if (target != "generic"_L1)
            continue;
        // For each column, the filled cells of the input are the filled cells of the output and those accounted for.
        for (const QString &name : names) {
            const qint64 before =
                context
                    .scalar(u"SELECT count(*) FROM (%1) WHERE trim(%2) <> ''"_s.arg(context.inputs().front().sql, name))
                    .toLongLong();
            const qint64 after = context.scalar(u"SELECT count(%2) FROM (%1)"_s.arg(main.sql, name)).toLongLong();
            QCOMPARE(after + cells(output->ledger, name, CellEntry::Kind::MissingToNull) +
                         cells(output->ledger, name, CellEntry::Kind::CoercedToNull),
                     before);
        }
    }
}

void PreparingTest::emptyTable()
{
    FakeContext context;
    context.addInput(context.relation(u"SELECT 'x' AS a, '1' AS b WHERE false"_s));
    const auto output = prepare(context, {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).rows, 0);
    FakeContext points;
    points.addInput(points.relation(u"SELECT '1' AS lat, '2' AS lon WHERE false"_s));
    const auto failed = prepare(points, {{u"target"_s, u"cosmo-ready"_s}});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, core::ErrorCode::ValidationFailed);
}

void PreparingTest::configIsChecked()
{
    const auto check = [this](const QJsonObject &config) {
        core::Step load{u"l"_s, u"loading"_s, {}, {}, false, {}};
        core::Step step{u"p"_s, u"preparing"_s, {}, config, false, {}};
        const auto status = m_catalogue->check({load, step});
        return status ? QString()
                      : status.error().problems.value(0).location + u' ' + status.error().problems.value(0).message;
    };
    QCOMPARE(check({{u"target"_s, u"cosmo-ready"_s}}), QString());
    QVERIFY(check({{u"target"_s, u"cosmo-raedy"_s}}).contains(u"Did you mean “cosmo-ready”"_s));
    QVERIFY(check({{u"target"_s, u"cosmo-raedy"_s}}).startsWith(u"steps[1].config.target "_s));
    QVERIFY(check({{u"taget"_s, u"generic"_s}}).contains(u"Did you mean “target”"_s));
    QVERIFY(check({{u"tolerance"_s, 2}}).startsWith(u"steps[1].config.tolerance"_s));
    QVERIFY(check({{u"target"_s, u"cosmo-ready"_s}, {u"params"_s, QJsonObject{{u"point_x"_s, u"a"_s}}}})
                .startsWith(u"steps[1].config.params.point_x"_s));
    QVERIFY(check({{u"target_definition"_s, QJsonObject{{u"title"_s, u"x"_s}}}})
                .startsWith(u"steps[1].config.target_definition.name"_s));
}

QTEST_GUILESS_MAIN(PreparingTest)
#include "tst_preparing.moc"
