// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How texts are read as dates and numbers, and what becomes of those that do not fit.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;
using Cells = core::CellEntry::Kind;

class ParseStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { steps::registerSteps(m_catalogue); }
    void cells_data();
    void cells();
    void refusals_data();
    void refusals();
    void anyTable_data();
    void anyTable();
    void misfitsAreKept();
    void misfitsTakeTheirRowOut();
    void misfitsStopTheRun();
    void typesAndUnits();

private:
    steps::Catalogue m_catalogue;
};

void ParseStepsTest::cells_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("values"); // "-": missing
    const auto row = [](const QString &step, const QByteArray &config, const QStringList &texts,
                        const QStringList &values) {
        QTest::newRow(qPrintable(QString::fromUtf8(config) + texts.join(u'|'))) << step << config << texts << values;
    };
    const QString dates = u"parse_dates"_s;
    row(dates, R"j({"columns": ["t"]})j", {u"2024-02-29"_s, u"2023-02-29"_s, u" "_s, u"0024-01-01"_s},
        {u"2024-02-29"_s, u"-"_s, u"-"_s, u"-"_s});
    row(dates, R"j({"columns": ["t"]})j", {u"3/4/2024"_s, u"13/4/2024"_s, u"4/13/2024"_s, u"14/4/24"_s},
        {u"2024-04-03"_s, u"2024-04-13"_s, u"-"_s, u"2024-04-14"_s});
    row(dates, R"j({"columns": ["t"]})j", {u"3/4/2024"_s, u"4/13/2024"_s}, {u"2024-03-04"_s, u"2024-04-13"_s});
    row(dates, R"j({"columns": ["t"], "order": "day_first"})j", {u"3/4/2024"_s}, {u"2024-04-03"_s});
    row(dates, R"j({"columns": ["t"], "order": "month_first"})j", {u"3-4-2024"_s, u"13-4-2024"_s},
        {u"2024-03-04"_s, u"-"_s});
    row(dates, R"j({"columns": ["t"]})j", {u"3.4.2024"_s, u"5 März 2024"_s, u"May 6, 2024"_s, u"2024年7月8日"_s},
        {u"2024-04-03"_s, u"2024-03-05"_s, u"2024-05-06"_s, u"2024-07-08"_s});
    row(dates, R"j({"columns": ["t"], "formats": ["%m/%d/%Y", "%d/%m/%Y"]})j",
        {u"3/4/2024"_s, u"13/4/2024"_s, u"2024-01-01"_s}, {u"2024-03-04"_s, u"2024-04-13"_s, u"-"_s});
    row(dates, R"j({"columns": ["t"], "missing": ["N/A "]})j", {u"n/a"_s, u"2024-01-01"_s}, {u"-"_s, u"2024-01-01"_s});
    row(dates, R"j({"columns": ["t"]})j", {u"2024-01-01 10:00"_s, u"2024-01-01"_s}, {u"-"_s, u"2024-01-01"_s});
    row(dates, R"j({"columns": ["t"], "type": "datetime"})j",
        {u"2024-01-02 03:04"_s, u"2024-01-02T03:04:05.5"_s, u"2024-01-02"_s, u"25.12.2024 6:07"_s,
         u"25/12/2024 6:07 PM"_s},
        {u"2024-01-02 03:04:00"_s, u"2024-01-02 03:04:05.5"_s, u"2024-01-02 00:00:00"_s, u"2024-12-25 06:07:00"_s,
         u"2024-12-25 18:07:00"_s});
    row(dates, R"j({"columns": ["t"], "type": "datetime"})j",
        {u"2024-01-02T03:04:05+02:00"_s, u"2024-01-02 03:04:05Z"_s},
        {u"2024-01-02 01:04:05"_s, u"2024-01-02 03:04:05"_s});
    row(dates, R"j({"columns": ["t"], "type": "datetime", "formats": ["%d.%m.%y %H:%M"]})j",
        {u"1.2.24 03:04"_s, u"1.2.24"_s}, {u"2024-02-01 03:04:00"_s, u"-"_s});

    const QString numbers = u"parse_numbers"_s;
    row(numbers, R"j({"columns": ["t"]})j", {u"1,204.50"_s, u" -3 "_s, u"1,2"_s, u"(7)"_s, u"1e3"_s, u"nan"_s, u"5-"_s},
        {u"1204.5"_s, u"-3"_s, u"-"_s, u"-7"_s, u"1000"_s, u"-"_s, u"-5"_s});
    row(numbers, R"j({"columns": ["t"]})j", {u"1e-4000"_s, u"-0.5e-999"_s, u"0e-4000"_s, u"0.00"_s, u"1e4000"_s},
        {u"-"_s, u"-"_s, u"0"_s, u"0"_s, u"-"_s});
    row(numbers, R"j({"columns": ["t"], "decimal_mark": ","})j", {u"1.204,50"_s, u"1.5"_s, u"−2,5"_s},
        {u"1204.5"_s, u"-"_s, u"-2.5"_s});
    row(numbers, R"j({"columns": ["t"], "decimal_mark": ",", "group_mark": "space"})j",
        {u"1\u202F204,5"_s, u"1 204"_s, u"1.204"_s}, {u"1204.5"_s, u"1204"_s, u"-"_s});
    row(numbers, R"j({"columns": ["t"], "group_mark": "none"})j", {u"1,204"_s, u"1204"_s}, {u"-"_s, u"1204"_s});
    row(numbers, R"j({"columns": ["t"], "group_mark": "'"})j", {u"1'204"_s, u"1’204.5"_s}, {u"1204"_s, u"1204.5"_s});
    row(numbers, R"j({"columns": ["t"], "units": ["$", "US$", "kg"]})j",
        {u"$5"_s, u"-$5"_s, u"US$ 6"_s, u"7 kg"_s, u"8 g"_s}, {u"5"_s, u"-5"_s, u"6"_s, u"7"_s, u"-"_s});
    row(numbers, R"j({"columns": ["t"], "units": ["'%L\";"]})j", {u"5 '%L\";"_s}, {u"5"_s});
    row(numbers, R"j({"columns": ["t"], "percent": "number"})j", {u"12.5%"_s, u"3"_s}, {u"12.5"_s, u"3"_s});
    row(numbers, R"j({"columns": ["t"], "percent": "fraction"})j", {u"12.5 %"_s, u"3"_s, u"57%"_s},
        {u"0.125"_s, u"3"_s, u"0.57"_s});
    row(numbers, R"j({"columns": ["t"]})j", {u"12%"_s, u"12$"_s}, {u"-"_s, u"-"_s});
    row(numbers, R"j({"columns": ["t"], "parentheses": false})j", {u"(7)"_s, u"1"_s}, {u"-"_s, u"1"_s});
    row(numbers, R"j({"columns": ["t"], "type": "integer"})j",
        {u"9,223,372,036,854,775,807"_s, u"9223372036854775808"_s, u"1.0"_s, u"007"_s, u"0"_s},
        {u"9223372036854775807"_s, u"-"_s, u"-"_s, u"-"_s, u"0"_s});
    row(numbers, R"j({"columns": ["t"]})j",
        {u"9007199254740993"_s, u"170141183460469231731687303715884105727"_s, u"9007199254740991"_s},
        {u"-"_s, u"-"_s, u"9007199254740991"_s});
}

void ParseStepsTest::cells()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, texts);
    QFETCH(QStringList, values);
    FakeContext context;
    QStringList rows;
    for (const QString &text : texts)
        rows.append(u"SELECT "_s + data::quoteText(text) + u" AS t"_s);
    rows.append(u"SELECT NULL"_s);
    const auto output = run(m_catalogue, context, step, object(config), {rows.join(u" UNION ALL "_s)});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const auto table =
        context.session().query(u"SELECT CAST(t AS VARCHAR) FROM ("_s + output->ports.value(u"main"_s).sql + u')');
    QVERIFY2(table, table ? "" : qPrintable(table.error().text()));
    qint64 read = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        QString cell = table->rows[i][0].isValid() ? table->rows[i][0].toString() : u"-"_s;
        if (cell.endsWith(".0"_L1) && !values[i].endsWith(".0"_L1))
            cell.chop(2);
        QCOMPARE(cell, values[i]);
        read += values[i] == "-"_L1 ? 0 : 1;
    }
    // Every cell that had a text is in the ledger once.
    qint64 entries = 0;
    for (const core::CellEntry &entry : output->ledger.cells)
        entries += entry.cells;
    QCOMPARE(entries, texts.size());
    QCOMPARE(output->ledger.total(Cells::Converted), read);
    QCOMPARE(output->ports.contains(u"rejects"_s) ? output->ports.value(u"rejects"_s).rows : 0,
             output->ledger.total(Cells::CoercedToNull));
}

void ParseStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    const QString dates = u"parse_dates"_s;
    row(dates, R"j({"columns": ["regoin"]})j", u"columns[0]"_s,
        u"There is no column “regoin”. Did you mean “Region”?"_s);
    row(dates, R"j({"columns": ["Region", "id"]})j", u"columns[1]"_s, u"“id” is no text but INTEGER."_s);
    row(dates, R"j({"columns": ["Region"]})j", u"order"_s,
        u"No date in “Region” tells whether the day or the month comes first."_s);
    row(dates, R"j({"columns": ["Region"], "formats": ["%Y-%m-%d", "%Q"]})j", u"formats[1]"_s,
        u"“%Q” has a part that is not known: %Q."_s);
    row(dates, R"j({"columns": ["Region"], "formats": ["%Y-%"]})j", u"formats[0]"_s,
        u"“%Y-%” has a part that is not known: %"_s);
    row(dates, R"j({"columns": ["Region"], "formats": ["%d.%m."]})j", u"formats[0]"_s, u"“%d.%m.” has no year."_s);
    row(dates, R"j({"columns": ["Region"], "formats": ["%N %Y"]})j", u"formats[0]"_s, u"“%N %Y” has no day."_s);
    row(dates, R"j({"columns": ["Region"], "formats": ["%Y-%m-%d %H:%M"]})j", u"formats[0]"_s,
        u"“%Y-%m-%d %H:%M” has a time, which a date would lose."_s);
    const QString numbers = u"parse_numbers"_s;
    row(numbers, R"j({"columns": ["id"]})j", u"columns[0]"_s, u"“id” is no text but INTEGER."_s);
    row(numbers, R"j({"columns": ["Region"], "group_mark": "."})j", u"group_mark"_s,
        u"The marks of fractions and of thousands are the same."_s);
    row(numbers, R"j({"columns": ["Region"], "units": ["kg", "x-"]})j", u"units[1]"_s,
        u"“x-” cannot be told from the number."_s);
    row(numbers, R"j({"columns": ["Region"], "units": [" "]})j", u"units[0]"_s,
        u"“” cannot be told from the number."_s);
    row(numbers, R"j({"columns": ["Region"], "type": "integer", "percent": "fraction"})j", u"percent"_s,
        u"A fraction is no whole number."_s);
}

void ParseStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output =
        run(m_catalogue, context, step, object(config), {u"SELECT 1 AS id, '1/2/2024' AS \"Region\""_s});
    QVERIFY(!output);
    QVERIFY2(output.error().message.startsWith(message), qPrintable(output.error().message));
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void ParseStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    for (const char *const mode : {"null", "reject_row"}) {
        const QByteArray behind = R"j(, "on_error": ")j" + QByteArray(mode) + "\"}";
        row(mode, u"parse_numbers"_s, R"j({"columns": ["@a", "@b"])j" + behind);
        row(qPrintable(u"dates "_s + QString::fromUtf8(mode)), u"parse_dates"_s, R"j({"columns": ["@a"])j" + behind);
    }
    row("formats", u"parse_dates"_s, R"j({"columns": ["@b"], "formats": ["'%%Y"]})j");
}

void ParseStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    if (config.contains("'%%Y"))
        config.replace("'%%Y", "'%Y"); // a quotation mark in a format
    family_checks::tables(m_catalogue, {step, config});
}

void ParseStepsTest::misfitsAreKept()
{
    FakeContext context;
    const auto output = run(m_catalogue, context, u"parse_numbers"_s, object(R"j({"columns": ["n", "%1"]})j"),
                            {u"FROM (VALUES ('1', 'x'), ('y', NULL), ('', '2')) t(n, \"%1\")"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"rejects"_s)),
             u"row|column_name|reason|raw\n2|n|no number|y\n1|%1|no number|x"_s);
    QCOMPARE(output->ledger.cells, (QList<core::CellEntry>{
                                       {u"n"_s, Cells::Converted, u"read from text"_s, 1},
                                       {u"n"_s, Cells::MissingToNull, u"a blank text or missing marker"_s, 1},
                                       {u"n"_s, Cells::CoercedToNull, u"no number"_s, 1},
                                       {u"%1"_s, Cells::Converted, u"read from text"_s, 1},
                                       {u"%1"_s, Cells::CoercedToNull, u"no number"_s, 1},
                                   }));
}

void ParseStepsTest::misfitsTakeTheirRowOut()
{
    FakeContext context;
    const auto output =
        run(m_catalogue, context, u"parse_numbers"_s, object(R"j({"columns": ["n", "m"], "on_error": "reject_row"})j"),
            {u"FROM (VALUES ('1', 'x', 1), ('y', 'z', 2), ('3', '4', 3)) t(n, m, i)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), u"n|m|i\n3|4|3"_s);
    QCOMPARE(shown(context, output->ports.value(u"rejected_rows"_s)), u"n|m|i\n1|x|1\ny|z|2"_s);
    QCOMPARE(output->ports.value(u"rejects"_s).rows, 3);
    using Rows = core::RowEntry;
    QCOMPARE(output->ledger.rows, (QList<Rows>{{Rows::Kind::Rejected, u"“n” is no number"_s, 1},
                                               {Rows::Kind::Rejected, u"“m” is no number"_s, 1}}));
    QCOMPARE(output->ledger.total(Cells::Converted), 2);
}

void ParseStepsTest::misfitsStopTheRun()
{
    FakeContext context;
    const QByteArray config = R"j({"columns": ["day"], "on_error": "fail"})j";
    auto output = run(m_catalogue, context, u"parse_dates"_s, object(config), {u"SELECT '2024-01-01' AS day"_s});
    QVERIFY(output);
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), u"day\n2024-01-01"_s);
    output = run(m_catalogue, context, u"parse_dates"_s, object(config), {u"SELECT 'it''s %1' AS day"_s});
    QVERIFY(output);
    const auto table = context.session().query(output->ports.value(u"main"_s).sql);
    QVERIFY(!table);
    QCOMPARE(table.error().message, u"“it's %1” in “day” is no date."_s);
}

void ParseStepsTest::typesAndUnits()
{
    FakeContext context;
    const std::vector<core::Schema> inputs{{{{u"t"_s, u"VARCHAR"_s, u"price"_s, {}}}}};
    const auto column = [&](const QString &step, const QByteArray &config) {
        const auto schemas = m_catalogue.find(step)->outputSchemas(object(config), inputs, context.session());
        return schemas ? schemas->value(u"main"_s).columns.value(0) : core::Column{schemas.error().text(), {}, {}, {}};
    };
    QCOMPARE(column(u"parse_numbers"_s, R"j({"columns": ["t"], "units": ["€"]})j"),
             (core::Column{u"t"_s, u"DOUBLE"_s, u"price"_s, u"€"_s}));
    QCOMPARE(column(u"parse_numbers"_s, R"j({"columns": ["t"], "type": "integer", "percent": "number"})j"),
             (core::Column{u"t"_s, u"BIGINT"_s, u"price"_s, u"percent"_s}));
    QCOMPARE(column(u"parse_dates"_s, R"j({"columns": ["t"]})j"), (core::Column{u"t"_s, u"DATE"_s, u"price"_s, {}}));
    QCOMPARE(column(u"parse_dates"_s, R"j({"columns": ["t"], "type": "datetime", "on_error": "fail"})j"),
             (core::Column{u"t"_s, u"TIMESTAMP"_s, u"price"_s, {}}));
}

QTEST_GUILESS_MAIN(ParseStepsTest)
#include "tst_parse_steps.moc"
