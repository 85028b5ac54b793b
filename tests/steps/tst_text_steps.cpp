// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cleaning and replacing make of texts, and that changed cells are counted.
#include "engine/steps/register_steps.h"
#include "engine/steps/text_pattern.h"
#include "tests/steps/family_checks.h"

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class TextStepsTest : public QObject
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
    void allTextColumnsWhenNoneIsNamed();
    void groupsAreCounted_data();
    void groupsAreCounted();

private:
    steps::Catalogue m_catalogue;
};

void TextStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // null: missing
    QTest::addColumn<qint64>("changed");
    const auto row = [](const QString &step, const QByteArray &config, const QString &before, const QString &after,
                        qint64 changed = 1) {
        QTest::newRow(qPrintable(QString::fromUtf8(config) + u" “"_s + before + u'”'))
            << step << config << before << after << changed;
    };
    const QString clean = u"clean_text"_s;
    row(clean, "{}", u" \u00A0a \t\n b\u2003"_s, u"a b"_s);
    row(clean, "{}", u"a b"_s, u"a b"_s, 0);
    row(clean, "{}", u"\u200B\uFEFFa\u00ADb\u0007"_s, u"ab"_s);
    row(clean, "{}", u"a"_s + QChar(u'\0') + u'b', u"ab"_s);
    row(clean, "{}", u"👩\u200D🚀"_s, u"👩\u200D🚀"_s, 0); // what joins emoji is no dirt
    row(clean, "{}", u"   "_s, u""_s);
    row(clean, R"j({"blank_to_missing": true})j", u"   "_s, QString());
    row(clean, R"j({"trim": false})j", u"  a  "_s, u" a "_s);
    row(clean, R"j({"collapse_spaces": false})j", u" a  b "_s, u"a  b"_s);
    row(clean, R"j({"trim": false, "collapse_spaces": false, "control_characters": false})j", u" a\u0007  "_s,
        u" a\u0007  "_s, 0);
    row(clean, R"j({"case": "upper"})j", u"strase é"_s, u"STRASE É"_s);
    row(clean, R"j({"case": "lower"})j", u"ÄB"_s, u"äb"_s);
    row(clean, R"j({"case": "title"})j", u"élan VITAL, 2nd o’brien"_s, u"Élan Vital, 2nd O’brien"_s);
    row(clean, R"j({"case": "title"})j", u""_s, u""_s, 0);
    row(clean, R"j({"accents": true})j", u"Crème brûlée Ü"_s, u"Creme brulee U"_s);

    const QString replace = u"replace_text"_s;
    row(replace, R"j({"replacements": [{"find": "a", "replacement": "b"}, {"find": "bb", "replacement": "c"}]})j",
        u"xaba"_s, u"xcb"_s);
    row(replace, R"j({"replacements": [{"find": ".", "replacement": "\\1%1'"}]})j", u"a.b"_s, u"a\\1%1'b"_s);
    row(replace, R"j({"replacements": [{"find": "A.", "replacement": "\\1"}], "ignore_case": true})j", u"a.ab"_s,
        u"\\1ab"_s);
    row(replace, R"j({"replacements": [{"find": "'%1--", "replacement": ""}]})j", u"x'%1--y"_s, u"xy"_s);
    row(replace, R"j({"match": "regex", "replacements": [{"find": "(\\w+)@(\\w+)", "replacement": "\\2 at \\1"}]})j",
        u"a@b c@d"_s, u"b at a d at c"_s);
    row(replace,
        R"j({"match": "regex", "replacements": [{"find": "[0-9]", "replacement": ""}], "blank_to_missing": true})j",
        u"123"_s, QString());
    row(replace, R"j({"match": "regex", "ignore_case": true, "replacements": [{"find": "ä", "replacement": "ae"}]})j",
        u"ÄÖ"_s, u"aeÖ"_s);
    row(replace,
        R"j({"match": "cell", "replacements": [{"find": "", "replacement": "none"}, {"find": "a", "replacement": "b"}]})j",
        u""_s, u"none"_s);
    row(replace,
        R"j({"match": "cell", "replacements": [{"find": "a", "replacement": "b"}, {"find": "b", "replacement": "c"}]})j",
        u"a"_s, u"b"_s);
    row(replace, R"j({"match": "cell", "ignore_case": true, "replacements": [{"find": "NÄH", "replacement": "b"}]})j",
        u"näh"_s, u"b"_s);
    row(replace, R"j({"match": "cell", "replacements": [{"find": "a", "replacement": "b"}]})j", u"aa"_s, u"aa"_s, 0);
}

void TextStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(qint64, changed);
    FakeContext context;
    const auto output = run(m_catalogue, context, step, object(config),
                            {u"SELECT "_s + data::quoteText(before) + u" AS t UNION ALL SELECT NULL"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    const auto table = context.session().query(output->ports.value(u"main"_s).sql);
    QVERIFY2(table, table ? "" : qPrintable(table.error().text()));
    QCOMPARE(table->rows[0][0].isValid(), !after.isNull());
    QCOMPARE(table->rows[0][0].toString(), after);
    QVERIFY(!table->rows[1][0].isValid());
    qint64 counted = 0;
    for (const core::CellEntry &entry : output->ledger.cells) {
        QCOMPARE(entry.kind, after.isNull() ? core::CellEntry::Kind::MissingToNull : core::CellEntry::Kind::Changed);
        counted += entry.cells;
    }
    QCOMPARE(counted, changed);
}

void TextStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    row(u"clean_text"_s, R"j({"columns": ["Regoin"]})j", u"columns[0]"_s,
        u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(u"clean_text"_s, R"j({"columns": ["Region", "id"]})j", u"columns[1]"_s, u"“id” is no text but INTEGER."_s);
    const QString replace = u"replace_text"_s;
    row(replace, R"j({"columns": ["id"], "replacements": [{"find": "a"}]})j", u"columns[0]"_s,
        u"“id” is no text but INTEGER."_s);
    row(replace, R"j({"replacements": [{"find": "a"}, {"find": ""}]})j", u"replacements[1].find"_s,
        u"There is nothing to find."_s);
    row(replace, R"j({"match": "regex", "replacements": [{"find": "a("}]})j", u"replacements[0].find"_s,
        u"The pattern cannot be read: "_s);
    row(replace, R"j({"match": "regex", "replacements": [{"find": "(a)", "replacement": "\\2"}]})j",
        u"replacements[0].replacement"_s, u"The replacement uses group 2, but the pattern has 1."_s);
    row(replace, R"j({"match": "regex", "replacements": [{"find": "a", "replacement": "\\n"}]})j",
        u"replacements[0].replacement"_s, u"A \\ in the replacement stands in front of neither"_s);
}

void TextStepsTest::refusals()
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

void TextStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    row("clean", u"clean_text"_s, R"j({"blank_to_missing": true, "case": "title"})j");
    row("accents", u"clean_text"_s, R"j({"columns": ["@a"], "accents": true, "case": "upper"})j");
    row("text", u"replace_text"_s,
        R"j({"replacements": [{"find": "v", "replacement": "%1"}, {"find": "-", "replacement": ""}]})j");
    row("regex", u"replace_text"_s,
        R"j({"columns": ["@b", "@a"], "match": "regex", "replacements": [{"find": "^.*$", "replacement": "12"}]})j");
    row("cell", u"replace_text"_s,
        R"j({"match": "cell", "blank_to_missing": true, "replacements": [{"find": "u", "replacement": ""}]})j");
}

void TextStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

void TextStepsTest::allTextColumnsWhenNoneIsNamed()
{
    FakeContext context;
    const auto output =
        run(m_catalogue, context, u"clean_text"_s, {},
            {u"SELECT ' a' AS a, 1 AS n, 'b ' AS b, [' x'] AS l UNION ALL SELECT 'c', 2, ' d', ['']"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), u"a|n|b|l\na|1|b|[' x']\nc|2|d|['']"_s);
    const QString reason = u"invisible characters stripped, spaces collapsed, trimmed"_s;
    QCOMPARE(output->ledger.cells, (QList<core::CellEntry>{{u"a"_s, core::CellEntry::Kind::Changed, reason, 1},
                                                           {u"b"_s, core::CellEntry::Kind::Changed, reason, 2}}));
    const auto none = run(m_catalogue, context, u"clean_text"_s, {}, {u"SELECT 1 AS a"_s});
    QVERIFY(none && none->ledger.cells.isEmpty());
}

void TextStepsTest::groupsAreCounted_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("groups");
    const auto row = [](const QString &pattern, int groups) {
        QTest::newRow(qPrintable(pattern)) << pattern << groups;
    };
    row(u"a"_s, 0);
    row(u"(a)(b(c))"_s, 3);
    row(u"(?:a)(?i)b(?P<n>c)"_s, 1);
    row(u"\\(a\\)[()](b)"_s, 1);
    row(u"[^()](b)"_s, 1);
    row(u"[]()](b)"_s, 1);
    row(u"[^]()](b)"_s, 1);
    row(u"[[:alpha:](](b)"_s, 1);
    row(u"\\Q(a)(b)\\E(c)"_s, 1);
}

void TextStepsTest::groupsAreCounted()
{
    QFETCH(QString, pattern);
    QFETCH(int, groups);
    FakeContext context;
    const auto counted = steps::patternGroups(context.session(), pattern, u"p"_s);
    QVERIFY2(counted, counted ? "" : qPrintable(counted.error().text()));
    QCOMPARE(*counted, groups);
    // As many as the engine knows.
    const auto extract = [&](int count) {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(u"g%1"_s.arg(i));
        return context.session().query(u"SELECT regexp_extract('x', "_s + data::quoteText(pattern) + u", "_s +
                                       data::quoteList(names) + u')');
    };
    QVERIFY(groups == 0 || extract(groups));
    QVERIFY(!extract(groups + 1));
}

QTEST_GUILESS_MAIN(TextStepsTest)
#include "tst_text_steps.moc"
