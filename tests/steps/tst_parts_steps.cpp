// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns made of the parts of a text, and texts made of several columns.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class PartsStepsTest : public QObject
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
    void nothingIsLostBySplitting();

private:
    steps::Catalogue m_catalogue;
};

void PartsStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("main");
    const auto row = [](const QString &step, const QByteArray &config, const QString &input, const QString &main) {
        QTest::newRow(qPrintable(step + QString::fromUtf8(config))) << step << config << input << main;
    };
    const QString split = u"split_column"_s;
    const QString list = u"SELECT 'a, b,,d' AS t, 1 AS n UNION ALL SELECT '', 2 UNION ALL SELECT NULL, 3"_s;
    row(split, R"j({"column": "t"})j", list, u"t|t_1|t_2|n\na, b,,d|a|b,,d|1\n||-|2\n-|-|-|3"_s);
    row(split, R"j({"column": "t", "count": 5, "keep": false})j", list,
        u"t_1|t_2|t_3|t_4|t_5|n\na|b||d|-|1\n|-|-|-|-|2\n-|-|-|-|-|3"_s);
    row(split, R"j({"column": "t", "count": 3, "trim": false, "blank_to_missing": true, "keep": false})j", list,
        u"t_1|t_2|t_3|n\na| b|,d|1\n-|-|-|2\n-|-|-|3"_s);
    row(split, R"j({"column": "t", "names": ["t"], "keep": false})j", list, u"t|n\na, b,,d|1\n|2\n-|3"_s);
    row(split, R"j({"column": "t", "names": ["t", "N2"], "keep": false})j", list, u"t|N2|n\na|b,,d|1\n|-|2\n-|-|3"_s);
    row(split, R"j({"column": "t", "by": "regex", "separator": "[,; ]+", "keep": false})j", list,
        u"t_1|t_2|n\na|b,,d|1\n|-|2\n-|-|3"_s);
    row(split, R"j({"column": "t", "by": "regex", "separator": "(-)|=>", "count": 3, "keep": false})j",
        u"SELECT 'ä-b=>c-d' AS t UNION ALL SELECT '-'"_s, u"t_1|t_2|t_3\nä|b|c-d\n||-"_s);
    row(split, R"j({"column": "t", "by": "lengths", "lengths": [1, 2], "keep": false})j",
        u"SELECT 'äbcdef' AS t UNION ALL SELECT 'xy' UNION ALL SELECT '' UNION ALL SELECT NULL"_s,
        u"t_1|t_2|t_3\nä|bc|def\nx|y|-\n|-|-\n-|-|-"_s);
    row(split, R"j({"column": "t", "separator": "%1'"})j", u"SELECT 'a%1''b' AS t, 1 AS T_1"_s,
        u"t|t_1_2|t_2|T_1\na%1'b|a|b|1"_s);

    const QString merge = u"merge_columns"_s;
    const QString pair = u"FROM (VALUES ('a', 1, 'x'), (NULL, 2, 'y'), (NULL, NULL, 'z')) t(t, n, u)"_s;
    row(merge, R"j({"columns": ["n", "t"], "as": "%2", "separator": "'%1"})j", pair,
        u"t|%2|n|u\na|1'%1a|1|x\n-|2|2|y\n-|-|-|z"_s);
    row(merge, R"j({"columns": ["t", "n"], "as": "x", "missing": "blank", "separator": "-"})j", pair,
        u"t|n|x|u\na|1|a-1|x\n-|2|-2|y\n-|-|-|z"_s);
    row(merge, R"j({"columns": ["t", "n"], "as": "n", "missing": "missing", "drop": true})j", pair,
        u"n|u\na 1|x\n-|y\n-|z"_s);

    const QString extract = u"extract_text"_s;
    const QString mail = u"SELECT 'Ann <ann@x.org>' AS t, 1 AS n UNION ALL SELECT 'none', 2 UNION ALL SELECT NULL, 3"_s;
    row(extract, R"j({"column": "t", "pattern": "\\w+@[\\w.]+"})j", mail,
        u"t|t_1|n\nAnn <ann@x.org>|ann@x.org|1\nnone|-|2\n-|-|3"_s);
    row(extract, R"j({"column": "t", "pattern": "(?P<user>\\w+)@(?P<n>[\\w.]+)", "keep": false})j", mail,
        u"user|n_2|n\nann|x.org|1\n-|-|2\n-|-|3"_s);
    row(extract,
        R"j({"column": "t", "pattern": "^(ANN)|(NO)", "ignore_case": true, "names": ["a", "b"], "keep": false})j", mail,
        u"a|b|n\nAnn|-|1\n-|no|2\n-|-|3"_s);
    row(extract, R"j({"column": "t", "pattern": "n", "names": ["t"], "keep": false})j", mail, u"t|n\nn|1\nn|2\n-|3"_s);
}

void PartsStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, input);
    QFETCH(QString, main);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {input});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
}

void PartsStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    const QString split = u"split_column"_s;
    row(split, R"j({"column": "Regoin"})j", u"column"_s, u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(split, R"j({"column": "id"})j", u"column"_s, u"“id” is no text but INTEGER."_s);
    row(split, R"j({"column": "Region", "separator": ""})j", u"separator"_s, u"There is no separator."_s);
    row(split, R"j({"column": "Region", "by": "lengths"})j", u"lengths"_s, u"There are no lengths."_s);
    row(split, R"j({"column": "Region", "by": "lengths", "lengths": [2], "names": ["a"]})j", u"names"_s,
        u"There are 1 names for 2 columns."_s);
    row(split, R"j({"column": "Region", "names": ["a", "ID"]})j", u"names[1]"_s, u"There is a column “ID” already."_s);
    row(split, R"j({"column": "Region", "names": ["a", "id"]})j", u"names[1]"_s, u"There is a column “id” already."_s);
    row(split, R"j({"column": "Region", "names": ["a", "a"]})j", u"names[1]"_s, u"There is a column “a” already."_s);
    row(split, R"j({"column": "Region", "names": ["a", ""]})j", u"names[1]"_s, u"The column needs a name."_s);
    row(split, R"j({"column": "Region", "by": "regex", "separator": "("})j", u"separator"_s,
        u"The pattern cannot be read: "_s);
    for (const char *const pattern : {"x*", "\\\\b", "^", "a|"})
        row(split, R"j({"column": "Region", "by": "regex", "separator": ")j" + QByteArray(pattern) + "\"}",
            u"separator"_s, u"The pattern is found where nothing is."_s);
    const QString merge = u"merge_columns"_s;
    row(merge, R"j({"columns": ["id", "rgion"], "as": "x"})j", u"columns[1]"_s,
        u"There is no column “rgion”. Did you mean “Region”?"_s);
    row(merge, R"j({"columns": ["id", "Region"], "as": "id"})j", u"as"_s, u"There is a column “id” already."_s);
    row(merge, R"j({"columns": ["id", "Region"], "as": ""})j", u"as"_s, u"The column needs a name."_s);
    const QString extract = u"extract_text"_s;
    row(extract, R"j({"column": "Region", "pattern": ""})j", u"pattern"_s, u"There is no pattern."_s);
    row(extract, R"j({"column": "Region", "pattern": "[a"})j", u"pattern"_s, u"The pattern cannot be read: "_s);
    row(extract, R"j({"column": "Region", "pattern": "(a)(b)", "names": ["a"]})j", u"names"_s,
        u"There are 1 names for 2 columns."_s);
    row(extract, R"j({"column": "id", "pattern": "a"})j", u"column"_s, u"“id” is no text but INTEGER."_s);
}

void PartsStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config), {u"SELECT 1 AS id, 'x' AS \"Region\""_s});
    QVERIFY(!output);
    QVERIFY2(output.error().message.startsWith(message), qPrintable(output.error().message));
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void PartsStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    row("split", u"split_column"_s, R"j({"column": "@a", "separator": "-", "count": 3})j");
    row("split: one stays", u"split_column"_s,
        R"j({"column": "@a", "by": "regex", "separator": "[- %]", "names": ["@a", "rest of @a"], "keep": false})j");
    row("lengths", u"split_column"_s,
        R"j({"column": "@a", "by": "lengths", "lengths": [2], "blank_to_missing": true})j");
    row("merge", u"merge_columns"_s, R"j({"columns": ["@b", "h", "@a"], "as": "new", "missing": "blank"})j");
    row("merge: one stays", u"merge_columns"_s, R"j({"columns": ["@b", "h"], "as": "@b", "drop": true})j");
    row("extract", u"extract_text"_s, R"j({"column": "@a", "pattern": "([a-z])(-|$)"})j");
    row("extract: one stays", u"extract_text"_s,
        R"j({"column": "@b", "pattern": "u", "names": ["@b"], "keep": false})j");
}

void PartsStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

// The parts with their separators between them are the text again.
void PartsStepsTest::nothingIsLostBySplitting()
{
    FakeContext context;
    const QString table =
        u"SELECT array_to_string(list_transform(range(CAST(i % 9 AS BIGINT)), lambda k: ['', 'ä', 'bc', ' '][1 + "
        "CAST(hash(i * 31 + k) % 4 AS BIGINT)]), '-') AS t FROM range(2000) r(i)"_s;
    for (const char *const by : {"text", "regex"}) {
        const auto output = run(m_catalogue, context, u"split_column"_s,
                                object(R"j({"column": "t", "separator": "-", "count": 4, "trim": false, "by": ")j" +
                                       QByteArray(by) + "\"}"),
                                {table});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(context
                     .scalar(u"SELECT count_if(t <> concat_ws('-', t_1, t_2, t_3, t_4)) FROM ("_s +
                             output->ports.value(u"main"_s).sql + u')')
                     .toString(),
                 u"0"_s);
    }
}

QTEST_GUILESS_MAIN(PartsStepsTest)
#include "tst_parts_steps.moc"
