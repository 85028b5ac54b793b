// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps that compare two tables and take cells apart give, that their ledgers balance, and what they refuse.
#include "engine/steps/register_steps.h"
#include "engine/steps/relation_step.h"
#include "tests/steps/relation_run.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace relation_run;
using core::ErrorCode;

class SetStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void setsRefuseWhatDoesNotFit();
    void setsSplitRandomTables();
    void explodeLedger();
    void explodesBalanceForRandomTables();
    void manyRowsKeepTheirOrder();

private:
    steps::Catalogue m_catalogue;
};

void SetStepsTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
}

void SetStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QStringList &inputs,
                        const QString &expected) { QTest::newRow(name) << step << config << inputs << expected; };

    const auto set = [&](const char *name, const QByteArray &config, const QStringList &inputs, const QString &names,
                         const QStringList &common, const QStringList &others) {
        row(qPrintable(u"except: "_s + QLatin1StringView(name)), u"except_rows"_s, config, inputs,
            (QStringList{names} + others).join(u'\n'));
        row(qPrintable(u"intersect: "_s + QLatin1StringView(name)), u"intersect_rows"_s, config, inputs,
            (QStringList{names} + common).join(u'\n'));
    };
    const QString ours = u"FROM (VALUES (3, 'c'), (NULL, 'n'), (1, 'a'), (3, 'c'), (1, NULL), (2, 'b')) t(id, name)"_s;
    set("all columns", "{}",
        {ours, u"FROM (VALUES ('c', 3, 0), (NULL, 1, 0), ('b', 3, 0), ('c', 3, 1)) t(NAME, ID, x)"_s}, u"id|name"_s,
        {u"3|c"_s, u"3|c"_s, u"1|-"_s}, {u"-|n"_s, u"1|a"_s, u"2|b"_s});
    set("one column", R"({"columns": ["id"]})", {ours, u"FROM (VALUES (1.0::DOUBLE), (NULL)) t(id)"_s}, u"id|name"_s,
        {u"-|n"_s, u"1|a"_s, u"1|-"_s}, {u"3|c"_s, u"3|c"_s, u"2|b"_s});
    set("text and number", R"({"columns": ["id"]})", {ours, u"FROM (VALUES ('1'), ('none')) t(id)"_s}, u"id|name"_s,
        {u"1|a"_s, u"1|-"_s}, {u"3|c"_s, u"-|n"_s, u"3|c"_s, u"2|b"_s});
    set("empty other", "{}", {ours, ours + u" WHERE false"_s}, u"id|name"_s, {},
        {u"3|c"_s, u"-|n"_s, u"1|a"_s, u"3|c"_s, u"1|-"_s, u"2|b"_s});
    set("empty first", "{}", {ours + u" WHERE false"_s, ours}, u"id|name"_s, {}, {});
    set("all missing, odd names", R"({"columns": ["ä \"%1\""]})",
        {uR"(SELECT NULL::INT AS "ä ""%1""", 7 AS aw_order FROM range(2))"_s, uR"(SELECT NULL::INT AS "ä ""%1""")"_s},
        u"ä \"%1\"|aw_order"_s, {u"-|7"_s, u"-|7"_s}, {});

    const auto explode = [&](const char *name, const QByteArray &config, const QString &input,
                             const QString &expected) { row(name, u"explode_list"_s, config, {input}, expected); };
    const QString tags =
        u"FROM (VALUES (1, 'b, a'), (2, NULL), (3, ''), (4, ' c '), (5, ',,d,'), (6, ' , ')) t(id, tags)"_s;
    explode("explode: text", R"({"column": "tags", "position": "n"})", tags,
            u"id|tags|n\n1|b|1\n1|a|2\n2|-|1\n3|-|1\n4|c|1\n5|d|1\n6|-|1"_s);
    explode("explode: drop", R"({"column": "tags", "without_parts": "drop"})", tags, u"id|tags\n1|b\n1|a\n4|c\n5|d"_s);
    explode("explode: as it is", R"({"column": "tags", "trim": false, "skip_empty": false})", tags,
            u"id|tags\n1|b\n1| a\n2|-\n3|\n4| c \n5|\n5|\n5|d\n5|\n6| \n6| "_s);
    explode("explode: odd delimiter", R"({"column": "a \"%1\"", "delimiter": "'%2"})",
            uR"(SELECT 0 AS "aw_parts", 'x''%2y' AS "a ""%1""")"_s, u"aw_parts|a \"%1\"\n0|x\n0|y"_s);
    explode("explode: lists", R"({"column": "l", "position": "k"})",
            u"FROM (VALUES ([3, NULL, 1], 'a'), ([], 'b'), (NULL, 'c'), ([7], 'd')) t(l, v)"_s,
            u"l|v|k\n3|a|1\n-|a|2\n1|a|3\n-|b|1\n-|c|1\n7|d|1"_s);
    explode("explode: lists of lists", R"({"column": "l", "without_parts": "drop"})",
            u"SELECT [[1, 2], [3]] AS l UNION ALL SELECT NULL"_s, u"l\n[1, 2]\n[3]"_s);
    explode("explode: fixed lists", R"({"column": "l"})", u"SELECT [1, 2]::INT[2] AS l"_s, u"l\n1\n2"_s);
    explode("explode: no rows", R"({"column": "tags"})", tags + u" WHERE false"_s, u"id|tags"_s);
    explode("explode: all missing", R"({"column": "tags", "without_parts": "drop"})",
            u"SELECT NULL::VARCHAR AS tags FROM range(3)"_s, u"tags"_s);
}

void SetStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, inputs);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), inputs);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
}

void SetStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QString &where,
                        const QString &complaint) { QTest::newRow(name) << step << config << where << complaint; };
    row("except: unknown column", u"except_rows"_s, R"({"columns": ["Regoin"]})", u"columns[0]"_s,
        u"Did you mean “Region”?"_s);
    row("intersect: column named twice", u"intersect_rows"_s, R"({"columns": ["day", "day"]})", u"columns[1]"_s,
        u"named twice"_s);
    row("explode: unknown column", u"explode_list"_s, R"({"column": "lsit"})", u"column"_s, u"Did you mean “list”?"_s);
    row("explode: neither text nor list", u"explode_list"_s, R"({"column": "day"})", u"column"_s,
        u"“day” is neither text nor a list but DATE."_s);
    row("explode: position that is there", u"explode_list"_s, R"({"column": "txt", "position": "Day"})", u"position"_s,
        u"There is a column “Day” already."_s);
}

void SetStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, complaint);
    FakeContext context;
    const QString table = u"SELECT 1 AS \"Region\", DATE '2024-01-01' AS day, 'x' AS txt, [1] AS list"_s;
    const auto output = run(m_catalogue, context, step, object(config), {table, table});
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(output.error().where, where);
    QVERIFY2(output.error().message.contains(complaint), qPrintable(output.error().message));
    const auto *type = dynamic_cast<const steps::RelationStep *>(m_catalogue.find(step));
    if (type->columnsDependOnRows(context.config()))
        return;
    // The columns alone decide it, so it is said before there are rows.
    const std::vector<core::Schema> schemas(2, context.inputs().front().schema);
    QVERIFY(!type->outputSchemas(context.config(), schemas, context.session()));
    QVERIFY(!type->outputSchemas(context.config(), {}, context.session()));
}

void SetStepsTest::setsRefuseWhatDoesNotFit()
{
    FakeContext context;
    auto output =
        run(m_catalogue, context, u"except_rows"_s, {}, {u"SELECT 1 AS a, 2 AS name"_s, u"SELECT 1 AS A, 2 AS nam"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"columns"_s);
    QCOMPARE(output.error().message, u"The other table has no column “name”. Its nearest is “nam”."_s);
    output = run(m_catalogue, context, u"intersect_rows"_s, object(R"({"columns": ["a"]})"),
                 {u"SELECT 1 AS a"_s, u"SELECT DATE '2024-01-01' AS a"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"columns[0]"_s);
    QVERIFY(output.error().message.contains(u"cannot be compared"_s));
    output = run(m_catalogue, context, u"except_rows"_s, {}, {u"SELECT 1 AS a"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().where, u"inputs"_s);
}

// What one keeps the other leaves out, and both together are the table.
void SetStepsTest::setsSplitRandomTables()
{
    FakeContext context;
    QRandomGenerator random(20240614);
    const auto table = [&](QStringList &rows) {
        QStringList sql{u"SELECT NULL::INT AS a, NULL::VARCHAR AS b WHERE false"_s};
        const int count = random.bounded(7);
        for (int i = 0; i < count; ++i) {
            const int a = random.bounded(-1, 2);
            const int b = random.bounded(-1, 2);
            sql.append(
                u"SELECT %1, %2"_s.arg(a < 0 ? u"NULL"_s : QString::number(a), b < 0 ? u"NULL"_s : u"'%1'"_s.arg(b)));
            rows.append(u"%1|%2"_s.arg(a < 0 ? u"-"_s : QString::number(a), b < 0 ? u"-"_s : QString::number(b)));
        }
        return sql.join(u" UNION ALL "_s);
    };
    for (int round = 0; round < 30; ++round) {
        QStringList left;
        QStringList right;
        const QStringList inputs{table(left), table(right)};
        QStringList common{u"a|b"_s};
        QStringList others{u"a|b"_s};
        for (const QString &row : std::as_const(left))
            (right.contains(row) ? common : others).append(row);
        const auto except = run(m_catalogue, context, u"except_rows"_s, {}, inputs);
        QVERIFY2(except, except ? "" : qPrintable(except.error().text()));
        QCOMPARE(shown(context, except->ports.value(u"main"_s)), others.join(u'\n'));
        QCOMPARE(except->ports.contains(u"left_out"_s), common.size() > 1);
        const auto intersect = run(m_catalogue, context, u"intersect_rows"_s, {}, inputs);
        QVERIFY2(intersect, intersect ? "" : qPrintable(intersect.error().text()));
        QCOMPARE(shown(context, intersect->ports.value(u"main"_s)), common.join(u'\n'));
        if (others.size() > 1)
            QCOMPARE(shown(context, intersect->ports.value(u"left_out"_s)), others.join(u'\n'));
        QCOMPARE(intersect->ledger.total(core::RowEntry::Kind::Filtered), others.size() - 1);
    }
}

void SetStepsTest::explodeLedger()
{
    FakeContext context;
    const QString tags = u"FROM (VALUES (1, 'b, a, c'), (2, NULL), (3, ''), (4, ' c '), (5, 'd')) t(id, tags)"_s;
    auto output = run(m_catalogue, context, u"explode_list"_s, object(R"({"column": "tags"})"), {tags});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    using Row = core::RowEntry::Kind;
    using Cell = core::CellEntry::Kind;
    QCOMPARE(output->ledger.rows, (QList<core::RowEntry>{{Row::Expanded, u"further values of a cell"_s, 2}}));
    QCOMPARE(output->ledger.cells,
             (QList<core::CellEntry>{{u"tags"_s, Cell::Changed, u"split at the delimiter"_s, 2},
                                     {u"tags"_s, Cell::MissingToNull, u"nothing between delimiters"_s, 1}}));
    output =
        run(m_catalogue, context, u"explode_list"_s, object(R"({"column": "tags", "without_parts": "drop"})"), {tags});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.rows, (QList<core::RowEntry>{{Row::Expanded, u"further values of a cell"_s, 2},
                                                         {Row::Filtered, u"rows without a value"_s, 2}}));
    QCOMPARE(shown(context, output->ports.value(u"left_out"_s)), u"id|tags\n2|-\n3|"_s);
    output = run(m_catalogue, context, u"explode_list"_s, object(R"({"column": "l"})"),
                 {u"FROM (VALUES ([1, 2]), ([]), (NULL)) t(l)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.cells, (QList<core::CellEntry>{{u"l"_s, Cell::Converted, u"lists to their values"_s, 1},
                                                           {u"l"_s, Cell::MissingToNull, u"empty lists"_s, 1}}));
}

void SetStepsTest::explodesBalanceForRandomTables()
{
    FakeContext context;
    QRandomGenerator random(20240615);
    const QStringList pieces{u","_s, u" "_s, u"x"_s, u"y"_s, u",,"_s};
    for (int round = 0; round < 40; ++round) {
        QStringList rows{u"SELECT NULL::VARCHAR AS t WHERE false"_s};
        const int count = random.bounded(6);
        QStringList expected{u"t"_s};
        const bool drops = random.bounded(2) == 1;
        for (int i = 0; i < count; ++i) {
            QString text;
            for (int k = random.bounded(6); k > 0; --k)
                text += pieces[random.bounded(int(pieces.size()))];
            const bool missing = random.bounded(5) == 0;
            rows.append(u"SELECT "_s + (missing ? u"NULL"_s : u"'%1'"_s.arg(text)));
            QStringList parts;
            if (!missing)
                for (const QString &part : text.split(u','))
                    if (!part.trimmed().isEmpty())
                        parts.append(part.trimmed());
            if (parts.isEmpty() && !drops)
                parts.append(u"-"_s);
            expected += parts;
        }
        const auto output = run(m_catalogue, context, u"explode_list"_s,
                                {{u"column"_s, u"t"_s}, {u"without_parts"_s, drops ? u"drop"_s : u"keep"_s}},
                                {rows.join(u" UNION ALL "_s)});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected.join(u'\n'));
    }
}

void SetStepsTest::manyRowsKeepTheirOrder()
{
    FakeContext context;
    const auto output = run(m_catalogue, context, u"explode_list"_s, object(R"({"column": "txt"})"),
                            {u"SELECT i, (i * 7919) % 1000 AS k, 'v' || (i % 50) AS txt FROM range(300000) t(i)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).rows, 300000);
    // As a job does: the result is written first and counted where it stands.
    const auto made = context.session().execute(u"CREATE TEMP TABLE result AS "_s + output->ports.value(u"main"_s).sql);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QCOMPARE(context.scalar(u"SELECT count(*) FROM result WHERE i <> rowid"_s).toLongLong(), 0);
}

QTEST_GUILESS_MAIN(SetStepsTest)
#include "tst_set_steps.moc"
