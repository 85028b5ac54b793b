// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns stay and what they are called, by names, patterns and styles.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class ColumnStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void anyTable_data();
    void anyTable();
    void saysWhatBecameOfColumns();

private:
    steps::Catalogue m_catalogue;
};

void ColumnStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("names");
    const auto select = [](const QByteArray &config, const QString &names) {
        QTest::newRow(config.constData()) << u"select_columns"_s << config << names;
    };
    select(R"j({"columns": ["Größe m²", "id"]})j", u"Größe m²|id"_s);
    select(R"j({"columns": ["id"], "mode": "drop"})j", u" unitPrice |Größe m²|HTTPCode2|%|order_date"_s);
    select(R"j({"columns": ["%"], "mode": "first"})j", u"%|id| unitPrice |Größe m²|HTTPCode2|order_date"_s);
    select(R"j({"columns": ["id"], "mode": "last"})j", u" unitPrice |Größe m²|HTTPCode2|%|order_date|id"_s);
    select(R"j({"columns": ["order_date"], "pattern": "^id$|P"})j", u"order_date|id| unitPrice |HTTPCode2"_s);
    select(R"j({"pattern": "(?i)ß"})j", u"Größe m²"_s);
    select(R"j({"pattern": "^[^o]*$", "mode": "drop"})j", u"HTTPCode2|order_date"_s);

    const auto rename = [](const QByteArray &config, const QString &names) {
        QTest::newRow(config.constData()) << u"rename_columns"_s << config << names;
    };
    rename(R"j({})j", u"id| unitPrice |Größe m²|HTTPCode2|%|order_date"_s);
    rename(R"j({"style": "snake_case"})j", u"id|unit_price|größe_m²|http_code2|%|order_date"_s);
    rename(R"j({"style": "camel_case"})j", u"id|unitPrice|größeM²|httpCode2|%|orderDate"_s);
    rename(R"j({"style": "title_case"})j", u"Id|Unit Price|Größe M²|Http Code2|%|Order Date"_s);
    rename(R"j({"style": "trim"})j", u"id|unitPrice|Größe m²|HTTPCode2|%|order_date"_s);
    rename(R"j({"style": "upper_case", "columns": ["id"]})j", u"ID| unitPrice |Größe m²|HTTPCode2|%|order_date"_s);
    rename(
        R"j({"pattern": "(\\w+)_(\\w+)", "replacement": "\\2 \\1", "style": "title_case", "columns": ["order_date"]})j",
        u"id| unitPrice |Größe m²|HTTPCode2|%|Date Order"_s);
    rename(
        R"j({"pairs": [{"column": "id", "to": "%"}, {"column": "%", "to": "id"}], "pattern": "[id%]", "replacement": "x"})j",
        u"%| unxtPrxce |Größe m²|HTTPCoxe2|id|orxer_xate"_s);
    rename(R"j({"pattern": ".+", "replacement": "c", "same_names": "number"})j", u"c|c_2|c_3|c_4|c_5|c_6"_s);
    rename(R"j({"pairs": [{"column": "id", "to": "\"%1\""}, {"column": "%", "to": "ID"}]})j",
           u"\"%1\"| unitPrice |Größe m²|HTTPCode2|ID|order_date"_s);
    rename(R"j({"pairs": [{"column": "id", "to": "ID"}]})j", u"ID| unitPrice |Größe m²|HTTPCode2|%|order_date"_s);
}

void ColumnStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, names);
    const QString table =
        uR"(SELECT 1 AS id, 2 AS " unitPrice ", 3 AS "Größe m²", 4 AS "HTTPCode2", 5 AS "%", 6 AS order_date)"_s;
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {table});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const QString made = shown(context, output->ports.value(u"main"_s));
    QCOMPARE(made.section(u'\n', 0, 0), names);
    if (step == "rename_columns"_L1)
        QCOMPARE(made.section(u'\n', 1), u"1|2|3|4|5|6"_s);
}

void ColumnStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    const QString select = u"select_columns"_s;
    row(select, "{}", u"columns"_s, u"No column is chosen."_s);
    row(select, R"j({"columns": ["id", "Regoin"]})j", u"columns[1]"_s,
        u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(select, R"j({"columns": ["id", "id"]})j", u"columns[1]"_s, u"The column “id” is named twice."_s);
    row(select, R"j({"columns": ["id"], "pattern": "^x"})j", u"pattern"_s, u"No column has a name with “^x” in it."_s);
    row(select, R"j({"pattern": "a("})j", u"pattern"_s,
        u"The pattern cannot be read: missing closing parenthesis at character 3."_s);
    row(select, R"j({"pattern": ".", "mode": "drop"})j", u"mode"_s, u"No column would be left."_s);
    const QString rename = u"rename_columns"_s;
    row(rename, R"j({"pairs": [{"column": "regoin", "to": "x"}]})j", u"pairs[0].column"_s,
        u"There is no column “regoin”. Did you mean “Region”?"_s);
    row(rename, R"j({"pairs": [{"column": "id", "to": "x"}, {"column": "id", "to": "y"}]})j", u"pairs[1].column"_s,
        u"The column “id” is named twice."_s);
    row(rename, R"j({"pairs": [{"column": "id", "to": "region"}]})j", u"pairs[0].to"_s,
        u"“id” and “Region” would both be called “Region”."_s);
    row(rename, R"j({"pairs": [{"column": "id", "to": ""}]})j", u"pairs[0].to"_s, u"“id” would have no name."_s);
    row(rename, R"j({"pattern": "id"})j", u"replacement"_s, u"“id” would have no name."_s);
    row(rename, R"j({"pattern": "["})j", u"pattern"_s,
        u"The pattern cannot be read: missing terminating ] for character class at character 2."_s);
    row(rename, R"j({"columns": ["ix"]})j", u"columns[0]"_s, u"There is no column “ix”. Did you mean “id”?"_s);
    row(rename, R"j({"pattern": ".+", "replacement": "c"})j", u"replacement"_s,
        u"“id” and “Region” would both be called “c”."_s);
}

void ColumnStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {u"SELECT 1 AS id, 'x' AS \"Region\""_s});
    QVERIFY(!output);
    QCOMPARE(output.error().message, message);
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void ColumnStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    row("keep", u"select_columns"_s, R"j({"columns": ["@b", "i", "@a"]})j");
    row("drop", u"select_columns"_s, R"j({"columns": ["@a", "h"], "mode": "drop"})j");
    row("rename", u"rename_columns"_s,
        R"j({"pairs": [{"column": "@a", "to": "new @b"}, {"column": "@b", "to": "b2"}]})j");
    row("style", u"rename_columns"_s, R"j({"style": "title_case"})j");
}

void ColumnStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

void ColumnStepsTest::saysWhatBecameOfColumns()
{
    FakeContext context;
    const QString table = u"SELECT 1 AS a, 2 AS b"_s;
    auto output = run(m_catalogue, context, u"select_columns"_s, object(R"j({"columns": ["a"]})j"), {table});
    QVERIFY(output);
    QCOMPARE(output->ledger.columnsDropped, QStringList{u"b: not chosen"_s});
    output = run(m_catalogue, context, u"rename_columns"_s, object(R"j({"style": "upper_case", "columns": ["b"]})j"),
                 {table});
    QVERIFY(output);
    QCOMPARE(output->ledger.columnsDropped, QStringList{u"b: renamed to B"_s});
    QCOMPARE(output->ledger.columnsAdded, QStringList{u"B"_s});
    // What the values mean stays with them.
    const std::vector<core::Schema> inputs{{{{u"p"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s}}}};
    const auto schemas =
        m_catalogue.find(u"rename_columns"_s)
            ->outputSchemas(object(R"j({"pairs": [{"column": "p", "to": "price"}]})j"), inputs, context.session());
    QVERIFY(schemas);
    QCOMPARE(schemas->value(u"main"_s).columns,
             (QList<core::Column>{{u"price"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s}}));
}

QTEST_GUILESS_MAIN(ColumnStepsTest)
#include "tst_column_steps.moc"
