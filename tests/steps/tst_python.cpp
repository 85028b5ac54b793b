// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Code in Python: what goes in and comes out, its limits, and that it runs only where it is allowed.
#include "engine/steps/register_steps.h"
#include "tests/data/tiny_server.h"
#include "tests/steps/relation_run.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using relation_run::shown;

class PythonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("There is no python3 on this machine");
        steps::registerSteps(m_catalogue);
    }
    void init()
    {
        m_context = std::make_unique<FakeContext>();
        allow(true);
    }

    void example()
    {
        const core::StepDescriptor &descriptor = m_catalogue.find(u"python"_s)->descriptor();
        const QJsonObject example = descriptor.examples.first().toObject();
        const auto output =
            relation_run::run(m_catalogue, *m_context, u"python"_s, example.value("config"_L1).toObject(),
                              {relation_run::exampleSql(example.value("input"_L1).toArray())});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 relation_run::exampleShown(example.value("output"_L1).toArray()));
        QCOMPARE(output->ledger.columnsAdded, QStringList{u"total"_s});
        QVERIFY(!descriptor.repeatable);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("types");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *label, const char *code, const QString &input, const QString &types,
                            const QString &expected) {
            QTest::newRow(label) << QString::fromUtf8(code) << input << types << expected;
        };
        const QString two = u"SELECT * FROM (VALUES (1, 'a'), (2, NULL)) t(n, s)"_s;
        row("filter", "result = [r for r in input if r['n'] > 1]", two, u"BIGINT VARCHAR"_s, u"n|s\n2|-"_s);
        row("generator",
            "def twice():\n    for r in input:\n        yield r\n        yield {'n': -r['n']}\nresult = twice()", two,
            u"BIGINT VARCHAR"_s, u"n|s\n1|a\n-1|-\n2|-\n-2|-"_s);
        row("the input itself", "result = input", two, u"BIGINT VARCHAR"_s, u"n|s\n1|a\n2|-"_s);
        row("nothing is left", "result = []", two, u"INTEGER VARCHAR"_s, u"n|s"_s);
        row("empty input", "result = [dict(r, m=1) for r in input]", u"SELECT 1 AS n WHERE false"_s, u"INTEGER"_s,
            u"n"_s);
        row("all null", "result = list(input)", u"SELECT NULL::DOUBLE AS a, NULL::DATE AS b FROM range(2)"_s,
            u"DOUBLE DATE"_s, u"a|b\n-|-\n-|-"_s);
        row("huge integers", "result = [{'n': r['n'] + 1, 'm': r['n'] * 10, 'k': 2**63} for r in input]",
            u"SELECT 17014118346046923173168730371588410572::HUGEINT AS n"_s, u"HUGEINT HUGEINT HUGEINT"_s,
            u"n|m|k\n17014118346046923173168730371588410573|170141183460469231731687303715884105720|9223372036854775808"_s);
        row("beyond 128 bits", "result = [{'n': 10**40}, {'n': 1}]", two, u"VARCHAR"_s,
            u"n\n10000000000000000000000000000000000000000\n1"_s);
        row("odd names", "result = [{k + '!': v for k, v in r.items()} for r in input]",
            u"SELECT 1 AS \"Größe \"\"x\"\"\", '日本\n\\' AS \"%1; --\""_s, u"BIGINT VARCHAR"_s,
            u"Größe \"x\"!|%1; --!\n1|日本\n\\"_s);
        row("names that differ by capitals", "result = [{'id': 1, 'ID': 2, '': 3}]", two, u"BIGINT BIGINT BIGINT"_s,
            u"id|ID_2|column_3\n1|2|3"_s);
        row("chosen columns", "columns = ['s', 'z', 'n']\nresult = ({'q': 0, **r} for r in input)", two,
            u"VARCHAR VARCHAR BIGINT"_s, u"s|z|n\na|-|1\n-|-|2"_s);
        row("every type comes back", "result = list(input)",
            u"SELECT true AS a, 0.1::DOUBLE AS b, 1.50::DECIMAL(10,2) AS c, DATE '2024-02-29' AS d, TIME "
            u"'01:02:03.000004' AS "
            "e, TIMESTAMP '2024-01-01 00:00:00.5' AS f, TIMESTAMPTZ '2024-01-01 00:00:00+00' AS g, '\\x00\\xFF'::BLOB "
            "AS h, "
            "'inf'::DOUBLE AS i"_s,
            u"BOOLEAN DOUBLE DECIMAL(38,2) DATE TIME TIMESTAMP TIMESTAMP WITH TIME ZONE BLOB DOUBLE"_s,
            u"a|b|c|d|e|f|g|h|i\ntrue|0.1|1.50|2024-02-29|01:02:03.000004|2024-01-01 00:00:00.5|2024-01-01 00:00:00+00|"
            "\\x00\\xFF|inf"_s);
        row("mixed", "result = [{'a': 1, 'b': 1, 'c': [1, None]}, {'a': 2.5, 'b': 'x', 'c': {'k': True}}]", two,
            u"DOUBLE VARCHAR VARCHAR"_s, u"a|b|c\n1|1|[1, null]\n2.5|x|{\"k\": true}"_s);
        row("long ones beside fractions", "result = [{'a': 2**60 + 1}, {'a': 0.5}]", two, u"VARCHAR"_s,
            u"a\n1152921504606846977\n0.5"_s);
        row("a second pass", "n = sum(r['n'] for r in input)\nresult = [dict(r, share=r['n'] / n) for r in input]",
            u"SELECT * FROM (VALUES (1), (3)) t(n)"_s, u"BIGINT DOUBLE"_s, u"n|share\n1|0.25\n3|0.75"_s);
    }
    void tables()
    {
        QFETCH(QString, code);
        QFETCH(QString, input);
        QFETCH(QString, types);
        QFETCH(QString, expected);
        const auto output = python(code, {input});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text() + m_context->logged.join(u'\n')));
        QStringList found;
        for (const core::Column &column : output->ports.value(u"main"_s).schema.columns)
            found.append(column.type);
        QCOMPARE(found.join(u' '), types);
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)), expected);
    }

    void severalInputsAndManyRows()
    {
        const auto output = python(u"names = {r['k']: r['name'] for r in input_2}\n"
                                   "result = ({'i': r['i'], 'name': names[r['i'] % 3]} for r in input if r['i'] % 2)"_s,
                                   {u"SELECT i FROM range(20000) t(i)"_s,
                                    u"SELECT * FROM (VALUES (0, 'x'), (1, 'y'), (2, 'z')) t(k, name)"_s});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        QCOMPARE(output->ledger.rowsIn, 20003);
        QCOMPARE(output->ledger.rowsOut, 10000);
        QCOMPARE(output->ledger.total(core::RowEntry::Kind::Filtered), 10003);
        QCOMPARE(m_context->scalar(u"SELECT sum(i) || ' ' || count(*) FILTER (name = 'z') FROM ("_s +
                                   output->ports.value(u"main"_s).sql + u')'),
                 QVariant(u"100000000 3333"_s));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *label, const char *code, ErrorCode error, const QString &where,
                            const QString &says) {
            QTest::newRow(label) << QString::fromUtf8(code) << int(error) << where << says;
        };
        const ErrorCode wrong = ErrorCode::InvalidExpression;
        row("exception", "x = 1\n\nresult = [1 / 0]", wrong, u"code, line 3"_s, u"ZeroDivisionError"_s);
        row("exception in a function", "def f():\n    raise ValueError('Größe %1\\nmore')\nf()", wrong,
            u"code, line 2"_s, u"ValueError: Größe %1"_s);
        row("in a generator", "result = ({'a': r['b']} for r in input)", wrong, u"code, line 1"_s, u"KeyError: 'b'"_s);
        row("syntax", "x = (1\n", wrong, u"code, line 1"_s, u"never closed"_s);
        row("no result", "x = 1", wrong, u"code"_s, u"result"_s);
        row("no rows", "result = 7", wrong, u"code"_s, u"no list of rows but int"_s);
        row("no dictionary", "result = [{'a': 1}, 5]", wrong, u"code"_s, u"row 2"_s);
        row("exit", "import sys\nsys.exit(0)", wrong, u"code, line 2"_s, u"SystemExit"_s);
        row("killed", "import os\nos.kill(os.getpid(), 9)", wrong, u"code"_s, u"ended before"_s);
        row("memory", "x = 'x' * (400 * 1024 * 1024)\nresult = []", ErrorCode::OutOfMemory, u"code"_s, u"256 MB"_s);
        row("time", "while True:\n    pass", ErrorCode::Timeout, u"code"_s, u"2 seconds"_s);
        row("blank", "  ", ErrorCode::InvalidExpression, u"code"_s, u"result"_s);
    }
    void problems()
    {
        QFETCH(QString, code);
        QFETCH(int, error);
        QFETCH(QString, where);
        QFETCH(QString, says);
        const auto output = python(code, {u"SELECT 1 AS a"_s}, {{u"memory_limit"_s, 256}, {u"time_limit"_s, 2}});
        QVERIFY(!output);
        QVERIFY2(output.error().text().contains(says), qPrintable(output.error().text()));
        QCOMPARE(core::errorName(output.error().code), core::errorName(ErrorCode(error)));
        QCOMPARE(output.error().where, where);
    }

    void onlyWhereItIsAllowed()
    {
        allow(false);
        QString mark = m_context->folder() + u"/mark"_s;
        auto output = python(u"open('%1', 'w')\nresult = []"_s.arg(mark), {u"SELECT 1 AS a"_s});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
        QVERIFY(output.error().hint.contains(u"code.allow_python"_s));
        QVERIFY(!QFile::exists(mark));
        allow(true, u"/no/such/python"_s);
        output = python(u"result = []"_s, {u"SELECT 1 AS a"_s});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::NotFound);
        QVERIFY(output.error().hint.contains(u"engine.python"_s));
    }

    void whatItSaysAndSees()
    {
        qputenv("AW_CONNECTION_SHOP", "secret");
        TinyServer server;
        const auto output = python(
            u"import os, socket, sys\nprint('one\\ntwo', end='')\nprint('oh', file=sys.stderr)\n"
            "try:\n    socket.create_connection(('127.0.0.1', %1), 5)\n    net = 'open'\nexcept OSError:\n    net = "
            "'shut'\n"
            "result = [{'secret': os.environ.get('AW_CONNECTION_SHOP'), 'net': net, 'in': sys.stdin.read()}]"_s.arg(
                server.url(u""_s).section(u':', -1)),
            {u"SELECT 1 AS a"_s});
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        for (const QString &line : {u"one"_s, u"two"_s, u"oh"_s})
            QVERIFY2(m_context->logged.contains(line), qPrintable(m_context->logged.join(u'\n')));
        const bool open = m_context->logged.contains(u"The code could use the network"_s);
        QCOMPARE(shown(*m_context, output->ports.value(u"main"_s)),
                 u"secret|net|in\n-|%1|"_s.arg(open ? u"open"_s : u"shut"_s));
    }

    // Stop ends an endless loop, and what it has started.
    void stops()
    {
        qint64 child = 0;
        m_context->onLog = [&](const QString &line) {
            if (line.startsWith("child "_L1)) {
                child = line.section(u' ', 1).toLongLong();
                m_context->stop();
            }
        };
        QElapsedTimer timer;
        timer.start();
        const auto output =
            python(u"import subprocess\nchild = subprocess.Popen(['sleep', '600'])\nprint('child', child.pid)\n"
                   "while True:\n    pass"_s,
                   {u"SELECT 1 AS a"_s});
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(child > 0);
        const auto isGone = [child] {
            QFile state(u"/proc/%1/stat"_s.arg(child));
            return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
        };
        QTRY_VERIFY(isGone());
    }

private:
    void allow(bool python, const QString &interpreter = {})
    {
        steps::Outside outside;
        outside.allowPython = python;
        outside.python = interpreter;
        m_context->setOutside(outside);
    }
    core::Result<steps::StepOutput> python(const QString &code, const QStringList &inputs, QJsonObject config = {})
    {
        config.insert(u"code"_s, code);
        return relation_run::run(m_catalogue, *m_context, u"python"_s, config, inputs);
    }

    steps::Catalogue m_catalogue;
    std::unique_ptr<FakeContext> m_context;
};

QTEST_GUILESS_MAIN(PythonTest)
#include "tst_python.moc"
