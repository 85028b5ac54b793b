// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps that combine and reshape tables give, that their ledgers balance, and what they refuse.
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::object;
using relation_run::shown;

class CombineStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void joinsBalanceForRandomTables();
    void joinLedgerSaysWhy();
    void joinWithOneRowEachSaysWhy_data();
    void joinWithOneRowEachSaysWhy();
    void unmatchedPort();
    void unionCountsConvertedCells();
    void schemasWithoutData();
    void moreInputsThanPorts();

private:
    core::Result<steps::StepOutput> run(FakeContext &context, const QString &step, const QJsonObject &config,
                                        const QStringList &inputs);

    steps::Catalogue m_catalogue;
};

void CombineStepsTest::initTestCase()
{
    steps::registerSteps(m_catalogue);
}

core::Result<steps::StepOutput> CombineStepsTest::run(FakeContext &context, const QString &step,
                                                      const QJsonObject &config, const QStringList &inputs)
{
    const steps::StepType *type = m_catalogue.find(step);
    std::vector<data::Relation> relations;
    for (const QString &sql : inputs)
        relations.push_back(context.relation(sql));
    context.setInputs(relations);
    context.configure(*type, config);
    return type->run(context);
}

void CombineStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QStringList &inputs,
                        const QString &expected) { QTest::newRow(name) << step << config << inputs << expected; };

    const QString left = u"FROM (VALUES (3, 'c'), (1, 'a'), (2, 'b'), (NULL, 'n'), (1, 'A')) t(id, name)"_s;
    const QString right = u"FROM (VALUES (1, 'x'), (4, 'w'), (1, 'y'), (NULL, 'z'), (3, 'v')) t(id, name)"_s;
    const auto join = [&](const char *kind, const QString &expected) {
        row(kind, u"join"_s, QByteArray(R"({"keys": [{"left": "id", "right": "id"}], "kind": ")") + kind + "\"}",
            {left, right}, expected);
    };
    join("inner", u"id|name|name_right\n3|c|v\n1|a|x\n1|a|y\n1|A|x\n1|A|y"_s);
    join("left", u"id|name|name_right\n3|c|v\n1|a|x\n1|a|y\n2|b|-\n-|n|-\n1|A|x\n1|A|y"_s);
    join("right", u"id|name|name_right\n3|c|v\n1|a|x\n1|a|y\n1|A|x\n1|A|y\n4|-|w\n-|-|z"_s);
    join("full", u"id|name|name_right\n3|c|v\n1|a|x\n1|a|y\n2|b|-\n-|n|-\n1|A|x\n1|A|y\n4|-|w\n-|-|z"_s);
    join("semi", u"id|name\n3|c\n1|a\n1|A"_s);
    join("anti", u"id|name\n2|b\n-|n"_s);
    row("join: all keys missing", u"join"_s, R"({"kind": "full", "keys": [{"left": "k", "right": "k"}]})",
        {u"SELECT NULL::INT AS k, 1 AS a FROM range(2)"_s, u"SELECT NULL::INT AS k, 2 AS b"_s},
        u"k|a|b\n-|1|-\n-|1|-\n-|-|2"_s);
    row("join: nothing on the left", u"join"_s, R"({"kind": "full", "keys": [{"left": "id", "right": "id"}]})",
        {u"SELECT 1 AS id WHERE false"_s, u"SELECT 5 AS id, 'q' AS v"_s}, u"id|v\n5|q"_s);
    row("join: nothing at all", u"join"_s, R"({"kind": "left", "keys": [{"left": "id", "right": "id"}]})",
        {u"SELECT 1 AS id WHERE false"_s, u"SELECT 5 AS id, 'q' AS v WHERE false"_s}, u"id|v"_s);
    row("join: quotes and Unicode", u"join"_s, R"({"keys": [{"left": "a \"b\"", "right": "Größe %1"}]})",
        {uR"(SELECT 1 AS "a ""b""", 2 AS "x'%2")"_s, uR"(SELECT 1 AS "Größe %1", 3 AS "x'%2", 4 AS aw_order)"_s},
        u"a \"b\"|x'%2|x'%2_right|aw_order\n1|2|3|4"_s);
    row("join: text and number", u"join"_s, R"({"keys": [{"left": "k", "right": "k"}], "kind": "full"})",
        {u"FROM (VALUES ('1'), ('none')) t(k)"_s, u"FROM (VALUES (1, 'x'), (2, 'y')) t(k, v)"_s},
        u"k|v\n1|x\nnone|-\n2|y"_s);
    row("join: two keys on one column", u"join"_s,
        R"({"keys": [{"left": "k", "right": "a"}, {"left": "k", "right": "b"}], "kind": "full"})",
        {u"SELECT 1 AS k"_s, u"FROM (VALUES (1, 1), (1, 2)) t(a, b)"_s}, u"k|b\n1|1\n1|2"_s);
    row("join: names that clash twice", u"join"_s, R"({"keys": [{"left": "k", "right": "k"}]})",
        {u"SELECT 1 AS k, 2 AS V"_s, u"SELECT 1 AS k, 3 AS v, 4 AS v_right"_s},
        u"k|V|v_right_right|v_right\n1|2|3|4"_s);

    row("union: by name", u"union_rows"_s, R"({"source": "from"})",
        {u"SELECT 1 AS a, 'x' AS b"_s, u"SELECT 2.5::DOUBLE AS A, true AS c"_s, u"SELECT 'y' AS b WHERE false"_s},
        u"a|b|c|from\n1|x|-|1\n2.5|-|true|2"_s);
    row("union: by position", u"union_rows"_s, R"({"by": "position"})",
        {u"SELECT 1 AS a, 'x' AS b"_s, u"SELECT DATE '2024-01-02' AS c, 4 AS d"_s}, u"a|b\n1|x\n2024-01-02|4"_s);
    row("union: one input", u"union_rows"_s, "{}", {u"SELECT 1 AS \"ä\", 2 AS \"Ä\" FROM range(2)"_s},
        u"ä|Ä\n1|2\n1|2"_s);
}

void CombineStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, inputs);
    QFETCH(QString, expected);
    FakeContext context;
    const auto output = run(context, step, object(config), inputs);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const auto balance = output->ledger.check(step);
    QVERIFY2(balance, balance ? "" : qPrintable(balance.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
}

void CombineStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &step, const QByteArray &config, const QStringList &inputs,
                        const QString &where, const QString &complaint) {
        QTest::newRow(name) << step << config << inputs << where << complaint;
    };
    const QString table = u"SELECT 1 AS \"Region\", DATE '2024-01-01' AS day, 'x' AS txt"_s;
    row("join: unknown left column", u"join"_s, R"({"keys": [{"left": "Regoin", "right": "Region"}]})", {table, table},
        u"keys[0].left"_s, u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row("join: unknown right column", u"join"_s,
        R"({"keys": [{"left": "day", "right": "day"}, {"left": "day", "right": "dya"}]})", {table, table},
        u"keys[1].right"_s, u"Did you mean “day”?"_s);
    row("join: no keys", u"join"_s, "{}", {table, table}, u"keys"_s, u"at least one pair"_s);
    row("join: types that cannot be compared", u"join"_s, R"({"keys": [{"left": "Region", "right": "day"}]})",
        {table, table}, u"keys[0]"_s, u"cannot be compared"_s);
    row("join: one input", u"join"_s, R"({"keys": [{"left": "day", "right": "day"}]})", {table}, u"inputs"_s,
        u"needs 2"_s);
    row("union: other number of columns", u"union_rows"_s, R"({"by": "position"})", {table, u"SELECT 1 AS a"_s},
        u"by"_s, u"Input 2 has 1 columns, but the first has 3."_s);
    row("union: source that is there", u"union_rows"_s, R"({"source": "region"})", {table}, u"source"_s,
        u"There is a column “Region” already."_s);
}

void CombineStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, inputs);
    QFETCH(QString, where);
    QFETCH(QString, complaint);
    FakeContext context;
    const auto output = run(context, step, object(config), inputs);
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(output.error().where, where);
    QVERIFY2(output.error().message.contains(complaint), qPrintable(output.error().message));
}

void CombineStepsTest::joinsBalanceForRandomTables()
{
    FakeContext context;
    QRandomGenerator random(20240611);
    const QStringList kinds{u"inner"_s, u"left"_s, u"right"_s, u"full"_s, u"semi"_s, u"anti"_s};
    using Keys = QList<std::pair<int, int>>; // -1: missing
    const auto table = [&](Keys &keys) {
        QStringList rows{u"SELECT NULL::INT AS a, NULL::INT AS b, NULL::INT AS id WHERE false"_s};
        const int count = random.bounded(7);
        for (int i = 0; i < count; ++i) {
            keys.append({random.bounded(-1, 3), random.bounded(-1, 2)});
            const auto text = [](int value) { return value < 0 ? u"NULL"_s : QString::number(value); };
            rows.append(u"SELECT %1, %2, %3"_s.arg(text(keys.last().first), text(keys.last().second)).arg(i));
        }
        return rows.join(u" UNION ALL "_s);
    };
    for (int round = 0; round < 50; ++round) {
        Keys left;
        Keys right;
        const QStringList inputs{table(left), table(right)};
        const bool both = random.bounded(2) == 1;
        QJsonArray keys{QJsonObject{{u"left"_s, u"a"_s}, {u"right"_s, u"a"_s}}};
        if (both)
            keys.append(QJsonObject{{u"left"_s, u"b"_s}, {u"right"_s, u"b"_s}});
        qint64 pairs = 0;
        qint64 alone = 0;
        QList<bool> met(right.size(), false);
        for (const auto &l : left) {
            qint64 partners = 0;
            for (qsizetype i = 0; i < right.size(); ++i) {
                const auto &r = right[i];
                if (l.first < 0 || l.first != r.first || (both && (l.second < 0 || l.second != r.second)))
                    continue;
                ++partners;
                met[i] = true;
            }
            pairs += partners;
            alone += partners == 0;
        }
        const qint64 rightAlone = met.count(false);
        const QList<qint64> expected{
            pairs, pairs + alone, pairs + rightAlone, pairs + alone + rightAlone, left.size() - alone, alone};
        for (qsizetype k = 0; k < kinds.size(); ++k) {
            const auto output = run(context, u"join"_s, {{u"kind"_s, kinds[k]}, {u"keys"_s, keys}}, inputs);
            QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
            const auto balance = output->ledger.check(kinds[k]);
            QVERIFY2(balance, balance ? "" : qPrintable(balance.error().text()));
            QCOMPARE(output->ledger.rowsIn, left.size());
            QCOMPARE(output->ledger.rowsOut, expected[k]);
            QCOMPARE(qMax<qint64>(0, output->ports.value(u"unmatched"_s).rows), alone == 0 ? 0 : alone);
            // Whether somebody reads a port changes what is made, never what is said of the rows.
            context.portsAreRead = false;
            const auto unread = run(context, u"join"_s, {{u"kind"_s, kinds[k]}, {u"keys"_s, keys}}, inputs);
            context.portsAreRead = true;
            QVERIFY2(unread, unread ? "" : qPrintable(unread.error().text()));
            QCOMPARE(unread->ports.keys(), QStringList{u"main"_s});
            QCOMPARE(unread->ledger.rows, output->ledger.rows);
        }
    }
}

void CombineStepsTest::joinLedgerSaysWhy()
{
    FakeContext context;
    const auto output = run(context, u"join"_s, object(R"({"kind": "right", "keys": [{"left": "k", "right": "k"}]})"),
                            {u"FROM (VALUES (1), (2), (NULL)) t(k)"_s, u"FROM (VALUES (1), (1), (1), (9)) t(k)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    using Kind = core::RowEntry::Kind;
    const QList<core::RowEntry> expected{{Kind::Filtered, u"rows without a partner"_s, 2},
                                         {Kind::Expanded, u"further partners of a row"_s, 2},
                                         {Kind::Expanded, u"rows of the right side without a partner"_s, 1}};
    QCOMPARE(output->ledger.rows, expected);
}

void CombineStepsTest::joinWithOneRowEachSaysWhy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("rightAlone");
    QTest::newRow("inner") << u"inner"_s << qint64{0};
    QTest::newRow("right") << u"right"_s << qint64{1};
}

// What is reckoned rather than counted, where the numbers of rows are known.
void CombineStepsTest::joinWithOneRowEachSaysWhy()
{
    QFETCH(QString, kind);
    QFETCH(qint64, rightAlone);
    FakeContext context;
    data::Relation left = context.relation(u"FROM (VALUES (1), (1), (2), (3), (NULL), (4), (4), (5)) t(k)"_s);
    data::Relation right = context.relation(u"FROM (VALUES (1), (9)) t(k)"_s);
    context.portsAreRead = false; // or the port is counted
    left.rows = 8;
    right.rows = 2;
    context.setInputs({left, right});
    const steps::StepType *join = m_catalogue.find(u"join"_s);
    context.configure(*join,
                      {{u"kind"_s, kind}, {u"keys"_s, object(R"({"k": [{"left": "k", "right": "k"}]})")["k"_L1]}});
    const auto output = join->run(context);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.rowsOut, 2 + rightAlone);
    using Kind = core::RowEntry::Kind;
    QCOMPARE(output->ledger.total(Kind::Filtered), 6);
    QCOMPARE(output->ledger.total(Kind::Expanded), rightAlone);
}

void CombineStepsTest::unmatchedPort()
{
    FakeContext context;
    const QJsonObject config = object(R"({"keys": [{"left": "k", "right": "k"}]})");
    const QString left = u"FROM (VALUES (2, 'b'), (1, 'a'), (NULL, 'n')) t(k, v)"_s;
    auto output = run(context, u"join"_s, config, {left, u"SELECT 1 AS k, 5 AS w"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"unmatched"_s)), u"k|v\n2|b\n-|n"_s);
    output = run(context, u"join"_s, config, {u"SELECT 1 AS k"_s, u"SELECT 1 AS k, 5 AS w"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QVERIFY(!output->ports.contains(u"unmatched"_s));
}

void CombineStepsTest::unionCountsConvertedCells()
{
    FakeContext context;
    const auto output =
        run(context, u"union_rows"_s, {}, {u"FROM (VALUES (1), (NULL), (3)) t(a)"_s, u"SELECT 'x' AS a, 4 AS b"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ledger.rowsIn, 4);
    QCOMPARE(output->ledger.cells.size(), 1);
    QCOMPARE(output->ledger.cells.first().column, u"a"_s);
    QCOMPARE(output->ledger.cells.first().cells, 2);
    QCOMPARE(output->ledger.columnsAdded, QStringList{u"b"_s});
}

void CombineStepsTest::schemasWithoutData()
{
    FakeContext context;
    const core::Schema left{{{u"k"_s, u"INTEGER"_s, {}, {}}, {u"v"_s, u"VARCHAR"_s, {}, {}}}};
    const core::Schema right{{{u"k"_s, u"VARCHAR"_s, {}, {}}, {u"price"_s, u"DOUBLE"_s, u"currency"_s, u"USD"_s}}};
    const std::vector<core::Schema> inputs{left, right};
    const auto schemas = m_catalogue.find(u"join"_s)->outputSchemas(
        object(R"({"kind": "full", "keys": [{"left": "k", "right": "k"}]})"), inputs, context.session());
    QVERIFY2(schemas, schemas ? "" : qPrintable(schemas.error().text()));
    const core::Schema main = schemas->value(u"main"_s);
    QCOMPARE(main.names(), (QStringList{u"k"_s, u"v"_s, u"price"_s}));
    QCOMPARE(main.columns[0].type, u"VARCHAR"_s);
    QCOMPARE(main.columns[2].unit, u"USD"_s);
    QCOMPARE(schemas->value(u"unmatched"_s), left);
}

void CombineStepsTest::moreInputsThanPorts()
{
    const auto step = [](const QString &id, const QString &type, const QStringList &inputs, const QByteArray &config) {
        return core::Step{id, type, {}, object(config), false, inputs};
    };
    const auto load = [&](const QString &id) { return step(id, u"loading"_s, {}, "{}"); };
    const auto checked = m_catalogue.check(
        {load(u"a"_s), load(u"b"_s), load(u"c"_s), step(u"u"_s, u"union_rows"_s, {u"a"_s, u"b"_s, u"c"_s}, "{}")});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text()));
    QVERIFY(!m_catalogue.check(
        {load(u"a"_s), step(u"j"_s, u"join"_s, {u"a"_s}, R"({"keys": [{"left": "k", "right": "k"}]})")}));
}

QTEST_GUILESS_MAIN(CombineStepsTest)
#include "tst_combine_steps.moc"
