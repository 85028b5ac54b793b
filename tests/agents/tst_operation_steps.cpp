// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of plans as steps of their own, on small tables whose answers were worked out by hand.
#include "engine/agents/register_steps.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class OperationStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        steps::registerSteps(m_catalogue);
        agents::registerSteps(m_catalogue);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        QString step;
        const auto row = [&step](const char *label, const char *config, const QString &input, const QString &expected) {
            QTest::addRow("%s, %s", qPrintable(step), label) << step << QByteArray(config) << input << expected;
        };
        const QString huge = u"'170141183460469231731687303715884105727'"_s;

        step = u"convert"_s;
        const char *whole = R"({"columns": [{"column": "a", "reading": {"kind": "integer"}}]})";
        row("whole numbers", whole, u"SELECT * FROM (VALUES ('1', 'x'), ('y', NULL), (NULL, '2')) t(a, b)"_s,
            u"a|b\n1|x\n-|-\n-|2"_s);
        row("no rows", whole, u"SELECT '1' AS a WHERE false"_s, u"a"_s);
        row("all null", whole, u"SELECT NULL::VARCHAR AS a FROM range(2)"_s, u"a\n-\n-"_s);
        row("beyond 64 bits", whole, u"SELECT %1 AS a"_s.arg(huge), u"a\n-"_s); // kept among the rejects
        row("decimal comma",
            R"({"columns": [{"column": "a", "reading": {"kind": "decimal", "decimal_mark": ",", "group_mark": "."}}]})",
            u"SELECT * FROM (VALUES ('1.234,5'), ('-0,25'), ('1,2,3')) t(a)"_s, u"a\n1234.5\n-0.25\n-"_s);
        row("words and odd names",
            R"({"columns": [{"column": "Größe x;", "reading": {"kind": "boolean", "true_words": ["ja"], "false_words": ["nein"]}}]})",
            u"SELECT * FROM (VALUES ('ja'), ('nein'), ('vielleicht')) t(\"Größe x;\")"_s,
            u"Größe x;\ntrue\nfalse\n-"_s);
        row("missing markers", R"({"columns": [{"column": "a", "missing_markers": ["n/a", "-"]}]})",
            u"SELECT * FROM (VALUES ('n/a'), ('-'), ('x')) t(a)"_s, u"a\n-\n-\nx"_s);

        step = u"rename"_s;
        const char *toB = R"({"columns": [{"column": "a", "to": "ü b; %1"}]})";
        row("one", toB, u"SELECT 1 AS a, 2 AS c"_s, u"ü b; %1|c\n1|2"_s);
        row("no rows", toB, u"SELECT 1 AS a WHERE false"_s, u"ü b; %1"_s);
        row("all null", toB, u"SELECT NULL AS a"_s, u"ü b; %1\n-"_s);
        row("huge integers", toB, u"SELECT %1::HUGEINT AS a"_s.arg(huge),
            u"ü b; %1\n170141183460469231731687303715884105727"_s);
        row("two", R"({"columns": [{"column": "a", "to": "x"}, {"column": "b", "to": "y"}]})",
            u"SELECT 1 AS a, 2 AS b"_s, u"x|y\n1|2"_s);

        step = u"cast"_s;
        const char *toWhole = R"({"columns": [{"column": "a", "type": "BIGINT"}]})";
        row("what does not fit", toWhole, u"SELECT * FROM (VALUES ('1'), ('x'), (NULL)) t(a)"_s, u"a\n1\n-\n-"_s);
        row("no rows", toWhole, u"SELECT 'x' AS a WHERE false"_s, u"a"_s);
        row("all null", toWhole, u"SELECT NULL::VARCHAR AS a FROM range(2)"_s, u"a\n-\n-"_s);
        row("huge integers", toWhole, u"SELECT * FROM (VALUES (%1::HUGEINT), (9223372036854775807)) t(a)"_s.arg(huge),
            u"a\n-\n9223372036854775807"_s);
        row("dates", R"({"columns": [{"column": "Tag ü", "type": "DATE"}]})",
            u"SELECT * FROM (VALUES ('2024-02-29'), ('2023-02-29')) t(\"Tag ü\")"_s, u"Tag ü\n2024-02-29\n-"_s);
        row("texts", R"({"columns": [{"column": "a", "type": "VARCHAR"}]})", u"SELECT %1::HUGEINT AS a"_s.arg(huge),
            u"a\n170141183460469231731687303715884105727"_s);

        step = u"require_values"_s;
        const char *any = R"({"columns": ["a", "b ü"]})";
        row("some", any, u"SELECT * FROM (VALUES (1, 'x'), (NULL, 'y'), (3, NULL), (4, 'z')) t(a, \"b ü\")"_s,
            u"a|b ü\n1|x\n4|z"_s);
        row("no rows", any, u"SELECT 1 AS a, 2 AS \"b ü\" WHERE false"_s, u"a|b ü"_s);
        row("all null", any, u"SELECT NULL::INTEGER AS a, 1 AS \"b ü\" FROM range(3)"_s, u"a|b ü"_s);
        row("huge integers", any, u"SELECT %1::HUGEINT AS a, 1 AS \"b ü\""_s.arg(huge),
            u"a|b ü\n170141183460469231731687303715884105727|1"_s);
        row("one column", R"({"columns": ["a"]})", u"SELECT * FROM (VALUES (1, NULL), (NULL, 2)) t(a, b)"_s,
            u"a|b\n1|-"_s);

        step = u"drop_columns"_s;
        const char *less = R"({"columns": ["a", "Größe x;"]})";
        row("two", less, u"SELECT 1 AS a, 2 AS b, 3 AS \"Größe x;\""_s, u"b\n2"_s);
        row("no rows", less, u"SELECT 1 AS a, 2 AS b, 3 AS \"Größe x;\" WHERE false"_s, u"b"_s);
        row("all null", less, u"SELECT NULL AS a, NULL AS b, NULL AS \"Größe x;\""_s, u"b\n-"_s);
        row("huge integers", less, u"SELECT 1 AS a, %1::HUGEINT AS b, 3 AS \"Größe x;\""_s.arg(huge),
            u"b\n170141183460469231731687303715884105727"_s);
        row("one", R"({"columns": [{"column": "b"}]})", u"SELECT 1 AS a, 2 AS b"_s, u"a\n1"_s);

        step = u"impute"_s;
        const char *median = R"({"columns": ["ä 1"]})";
        row("odd number of values", median, u"SELECT * FROM (VALUES (1.0::DOUBLE), (NULL), (7), (2)) t(\"ä 1\")"_s,
            u"ä 1\n1\n2\n7\n2"_s);
        row("of two in the middle the lower", median, u"SELECT * FROM (VALUES (1.0::DOUBLE), (2), (NULL)) t(\"ä 1\")"_s,
            u"ä 1\n1\n2\n1"_s);
        row("no rows", median, u"SELECT 1.0::DOUBLE AS \"ä 1\" WHERE false"_s, u"ä 1"_s);
        row("all null", median, u"SELECT NULL::DOUBLE AS \"ä 1\" FROM range(2)"_s, u"ä 1\n-\n-"_s);
        row("whole numbers", median, u"SELECT * FROM (VALUES (5::BIGINT), (NULL), (7), (9)) t(\"ä 1\")"_s,
            u"ä 1\n5\n7\n7\n9"_s);
        row("nothing is missing", median, u"SELECT 3.5::DOUBLE AS \"ä 1\""_s, u"ä 1\n3.5"_s);

        step = u"unpivot"_s;
        const char *years =
            R"({"columns": ["2019", "2020"], "values": ["2019", "2020"], "measures": ["Wert ü", "Wert ü"], "to": "year", "type": "BIGINT"})";
        row("years", years, u"SELECT * FROM (VALUES ('a', 1, 2), ('b', 3, 4)) t(k, \"2019\", \"2020\")"_s,
            u"k|year|Wert ü\na|2019|1\na|2020|2\nb|2019|3\nb|2020|4"_s);
        row("no rows", years, u"SELECT 'a' AS k, 1 AS \"2019\", 2 AS \"2020\" WHERE false"_s, u"k|year|Wert ü"_s);
        row("huge integers", years, u"SELECT 'a' AS k, %1::HUGEINT AS \"2019\", 2::HUGEINT AS \"2020\""_s.arg(huge),
            u"k|year|Wert ü\na|2019|170141183460469231731687303715884105727\na|2020|2"_s);
        row("some null", years, u"SELECT 'a' AS k, NULL::INTEGER AS \"2019\", 2 AS \"2020\""_s,
            u"k|year|Wert ü\na|2019|-\na|2020|2"_s);
        row("two measures",
            R"({"columns": ["p19", "q19", "p20", "q20"], "values": ["19", "19", "20", "20"], "measures": ["p", "q", "p", "q"], "to": "y", "type": "VARCHAR"})",
            u"SELECT 1 AS p19, 2 AS q19, 3 AS p20, 4 AS q20"_s, u"y|p|q\n19|1|2\n20|3|4"_s);

        step = u"encode"_s;
        row("truth values", R"({"columns": [{"column": "a", "method": "to_number"}]})",
            u"SELECT * FROM (VALUES (true), (false), (NULL)) t(a)"_s, u"a\n1\n0\n-"_s);
        const char *oneHot = R"({"columns": [{"column": "ä", "method": "one_hot", "values": ["x", "y z"]}]})";
        row("values", oneHot, u"SELECT * FROM (VALUES ('x', 1), ('y z', 2), ('q', 3), (NULL, 4)) t(\"ä\", b)"_s,
            u"b|ä = x|ä = y z\n1|1|0\n2|0|1\n3|0|0\n4|0|0"_s);
        row("no rows", oneHot, u"SELECT 'x' AS \"ä\", 1 AS b WHERE false"_s, u"b|ä = x|ä = y z"_s);
        row("all null", oneHot, u"SELECT NULL::VARCHAR AS \"ä\", 1 AS b"_s, u"b|ä = x|ä = y z\n1|0|0"_s);
        row("huge integers",
            R"({"columns": [{"column": "a", "method": "one_hot", "values": ["170141183460469231731687303715884105727"]}]})",
            u"SELECT * FROM (VALUES (%1::HUGEINT, 1), (5, 2)) t(a, b)"_s.arg(huge),
            u"b|a = 170141183460469231731687303715884105727\n1|1\n2|0"_s);
        row("dates", R"({"columns": [{"column": "d", "method": "date_parts"}]})", u"SELECT DATE '2024-02-29' AS d"_s,
            u"d year|d month|d day|d weekday\n2024|2|29|4"_s);
        row("dates that are all missing", R"({"columns": [{"column": "d", "method": "date_parts"}]})",
            u"SELECT NULL::DATE AS d FROM range(2)"_s, u"d year|d month|d day|d weekday\n-|-|-|-\n-|-|-|-"_s);

        step = u"derive"_s;
        const char *sum =
            R"({"columns": ["a", "b"], "components": [{"name": "ü 1", "terms": [{"column": "a", "mean": 2, "scale": 2, "weight": 1}, {"column": "b", "mean": 0, "scale": 1, "weight": -1}]}]})";
        row("weighted sum", sum, u"SELECT * FROM (VALUES (4::DOUBLE, 1::DOUBLE), (0, 0.5)) t(a, b)"_s,
            u"a|b|ü 1\n4|1|0\n0|0.5|-1.5"_s);
        row("no rows", sum, u"SELECT 1 AS a, 2 AS b WHERE false"_s, u"a|b|ü 1"_s);
        row("what is missing counts as the mean", sum, u"SELECT NULL::DOUBLE AS a, 3 AS b"_s, u"a|b|ü 1\n-|3|-3"_s);
        row("all null", sum, u"SELECT NULL::DOUBLE AS a, NULL::DOUBLE AS b"_s, u"a|b|ü 1\n-|-|0"_s);
        row("a category",
            R"({"columns": ["c"], "components": [{"name": "d", "terms": [{"column": "c", "category": "x", "mean": 0.5, "scale": 0.5, "weight": 3}]}]})",
            u"SELECT * FROM (VALUES ('x'), ('y'), (NULL)) t(c)"_s, u"c|d\nx|3\ny|-3\n-|0"_s);

        step = u"graph"_s;
        const char *links = R"({"columns": ["von", "nach"]})";
        row("links", links, u"SELECT * FROM (VALUES ('a', 'b'), ('a', 'c'), ('b', 'a')) t(von, nach)"_s,
            u"id|links|links_out|links_in\na|3|2|1\nb|2|1|1\nc|1|0|1"_s);
        row("no rows", links, u"SELECT 'a' AS von, 'b' AS nach WHERE false"_s, u"id|links|links_out|links_in"_s);
        row("to itself", links, u"SELECT 'ß' AS von, 'ß' AS nach"_s, u"id|links|links_out|links_in\nß|2|1|1"_s);
        row("huge integers", links, u"SELECT %1::HUGEINT AS von, 2::HUGEINT AS nach"_s.arg(huge),
            u"id|links|links_out|links_in\n2|1|0|1\n170141183460469231731687303715884105727|1|1|0"_s);
        row("an end is missing", links, u"SELECT * FROM (VALUES ('a', NULL), ('a', 'b')) t(von, nach)"_s,
            u"id|links|links_out|links_in\na|2|2|0\nb|1|0|1"_s);
    }
    void tables()
    {
        QFETCH(QString, step);
        QFETCH(QByteArray, config);
        QFETCH(QString, input);
        QFETCH(QString, expected);
        FakeContext context;
        const auto output = run(m_catalogue, context, step, object(config), {input});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(context, output->ports.value(u"main"_s)), expected);
        QCOMPARE(output->ledger.rowsOut, expected.count(u'\n'));
    }

    // The same rows at every run, about as many as were asked for, and all of one kind at the ends.
    void splits()
    {
        const auto tests = [this](double share, int seed) {
            FakeContext context;
            const auto output = run(m_catalogue, context, u"split"_s,
                                    {{u"columns"_s, QJsonArray{u"part ü"_s}}, {u"share"_s, share}, {u"seed"_s, seed}},
                                    {u"SELECT i FROM range(2000) t(i)"_s});
            if (!output)
                return output.error().text();
            return context
                .scalar(u"SELECT count(*) || ' ' || sum(i) FROM (%1) WHERE \"part ü\" = 'test'"_s.arg(
                    output->ports.value(u"main"_s).sql))
                .toString();
        };
        const QString some = tests(0.25, 7);
        QCOMPARE(tests(0.25, 7), some);
        QVERIFY(tests(0.25, 8) != some);
        const int count = some.section(u' ', 0, 0).toInt();
        QVERIFY2(count > 400 && count < 600, qPrintable(some)); // five standard deviations
        QCOMPARE(tests(1, 7), u"2000 1999000"_s);
        QVERIFY(tests(0, 7).isEmpty() || tests(0, 7).startsWith(u"0"_s));
    }

private:
    steps::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(OperationStepsTest)
#include "tst_operation_steps.moc"
