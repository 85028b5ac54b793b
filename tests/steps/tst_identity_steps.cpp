// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and fingerprints of rows, and values that are hidden.
#include "engine/steps/register_steps.h"
#include "tests/steps/family_checks.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::object;
using relation_run::run;
using relation_run::shown;

class IdentityStepsTest : public QObject
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
    void contentsTellRowsApart();

private:
    steps::Catalogue m_catalogue;
};

void IdentityStepsTest::results_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("main");
    const auto row = [](const QString &step, const QByteArray &config, const QString &main) {
        QTest::newRow(qPrintable(step + QString::fromUtf8(config))) << step << config << main;
    };
    const auto hash = [](const QString &text) {
        return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    };
    const QString id = u"row_id"_s;
    row(id, "{}", u"row_id|g|n\n1|ä|12\n2|b|-\n3|ä|-7"_s);
    row(id, R"j({"as": "%1 \"", "start": -1})j", u"%1 \"|g|n\n-1|ä|12\n0|b|-\n1|ä|-7"_s);
    row(id, R"j({"per": ["g"], "start": 0})j", u"row_id|g|n\n0|ä|12\n0|b|-\n1|ä|-7"_s);
    row(id, R"j({"method": "content", "columns": ["g"], "as": "k"})j",
        u"k|g|n\n%1|ä|12\n%2|b|-\n%1|ä|-7"_s.arg(hash(u"1:ä"_s), hash(u"1:b"_s)));
    const QString hide = u"hash_column"_s;
    row(hide, R"j({"columns": ["g", "n"], "salt": "it's %1"})j",
        u"g|n\n%1|%2\n%3|-\n%1|%4"_s.arg(hash(u"it's %1ä"_s), hash(u"it's %112"_s), hash(u"it's %1b"_s),
                                         hash(u"it's %1-7"_s)));
    row(hide, R"j({"columns": ["n"], "method": "mask", "keep": 1, "character": "●", "suffix": "'"})j",
        u"g|n|n'\nä|12|●2\nb|-|-\nä|-7|●7"_s);
    row(hide, R"j({"columns": ["g", "n"], "method": "mask", "keep": 0})j", u"g|n\n*|**\n*|-\n*|**"_s);
    row(hide, R"j({"columns": ["n"], "method": "mask", "keep": 2})j", u"g|n\nä|**\nb|-\nä|**"_s);
}

void IdentityStepsTest::results()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, main);
    FakeContext context;
    const auto output =
        run(m_catalogue, context, step, object(config), {u"FROM (VALUES ('ä', 12), ('b', NULL), ('ä', -7)) t(g, n)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(shown(context, output->ports.value(u"main"_s)), main);
}

void IdentityStepsTest::refusals_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &step, const QByteArray &config, const QString &where, const QString &message) {
        QTest::newRow(config.constData()) << step << config << where << message;
    };
    row(u"row_id"_s, R"j({"as": "REGION"})j", u"as"_s, u"There is a column “REGION” already."_s);
    row(u"row_id"_s, R"j({"as": ""})j", u"as"_s, u"The column needs a name."_s);
    row(u"row_id"_s, R"j({"per": ["Regoin"]})j", u"per[0]"_s, u"There is no column “Regoin”. Did you mean “Region”?"_s);
    row(u"row_id"_s, R"j({"columns": ["idd"]})j", u"columns[0]"_s, u"There is no column “idd”. Did you mean “id”?"_s);
    row(u"hash_column"_s, R"j({"columns": ["idd"]})j", u"columns[0]"_s,
        u"There is no column “idd”. Did you mean “id”?"_s);
    row(u"hash_column"_s, R"j({"columns": ["id"], "method": "mask", "character": "**"})j", u"character"_s,
        u"“**” is not one character."_s);
    row(u"hash_column"_s, R"j({"columns": ["i"], "suffix": "d"})j", u"suffix"_s, u"There is a column “id” already."_s);
}

void IdentityStepsTest::refusals()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    QFETCH(QString, where);
    QFETCH(QString, message);
    FakeContext context;
    const auto output =
        run(m_catalogue, context, step, object(config), {u"SELECT 1 AS id, 'x' AS \"Region\", 2 AS i"_s});
    QVERIFY(!output);
    QCOMPARE(output.error().message, message);
    QCOMPARE(output.error().where, where);
    QVERIFY(!run(m_catalogue, context, step, object(config), {}));
}

void IdentityStepsTest::anyTable_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QString &step, const QByteArray &config) {
        QTest::newRow(name) << step << config;
    };
    row("number", u"row_id"_s, R"j({"per": ["@a", "h"], "as": "nr of @a"})j");
    row("content", u"row_id"_s, R"j({"method": "content"})j");
    row("sha256", u"hash_column"_s, R"j({"columns": ["@a", "h"], "salt": "@b"})j");
    row("mask", u"hash_column"_s, R"j({"columns": ["@a", "@b"], "method": "mask", "keep": 2})j");
}

void IdentityStepsTest::anyTable()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, config);
    family_checks::tables(m_catalogue, {step, config});
}

void IdentityStepsTest::contentsTellRowsApart()
{
    FakeContext context;
    const auto output =
        run(m_catalogue, context, u"row_id"_s, object(R"j({"method": "content"})j"),
            {u"FROM (VALUES ('ab', 'c'), ('a', 'bc'), ('abc', NULL), (NULL, 'abc'), ('', 'abc'), ('-', 'c'), "
             "(NULL, '-'), ('abc', ''), ('1:a', 'b'), (NULL, NULL)) t(a, b)"_s});
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(context.scalar(u"SELECT count(DISTINCT row_id) FROM ("_s + output->ports.value(u"main"_s).sql + u')')
                 .toLongLong(),
             10);
}

QTEST_GUILESS_MAIN(IdentityStepsTest)
#include "tst_identity_steps.moc"
