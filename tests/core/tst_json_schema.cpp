// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json.h"
#include "engine/core/json_schema.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace aw::core;
using namespace Qt::StringLiterals;

namespace
{
const QJsonObject &schema()
{
    static const QJsonObject kSchema = parseJsonObject(R"({
        "type": "object",
        "properties": {
            "target": {"type": "string", "enum": ["generic", "ml-ready"], "default": "generic"},
            "limit": {"type": "integer", "minimum": 1},
            "rules": {"type": "array", "items": {"type": "object", "required": ["column"]}}
        },
        "additionalProperties": false
    })")
                                           .value();
    return kSchema;
}
} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fittingValuePasses();
    void problemsNameTheirPlace_data();
    void problemsNameTheirPlace();
    void brokenSchemaIsAProblem();
    void schemasAreKeptApart();
    void formatsAreHints();
    void defaultsAreFilledIn();
};

void TestJsonSchema::fittingValuePasses()
{
    const QJsonObject value{{u"target"_s, u"ml-ready"_s}, {u"limit"_s, 5}};
    QCOMPARE(checkAgainstSchema(value, schema(), u"config"_s).size(), 0);
    QCOMPARE(checkAgainstSchema(QJsonObject{{u"limit"_s, Q_INT64_C(9007199254740991)}}, schema(), u"config"_s).size(),
             0); // beyond 32 bits
}

void TestJsonSchema::problemsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("words");
    QTest::newRow("enum") << QByteArray(R"({"target":"x"})") << u"steps[0].config.target"_s << u"“ml-ready”"_s;
    QTest::newRow("type") << QByteArray(R"({"limit":"5"})") << u"steps[0].config.limit"_s << QString();
    QTest::newRow("fraction") << QByteArray(R"({"limit":3000000000.5})") << u"steps[0].config.limit"_s << QString();
    QTest::newRow("below the minimum") << QByteArray(R"({"limit":-3000000000})") << u"steps[0].config.limit"_s
                                       << QString();
    QTest::newRow("minimum") << QByteArray(R"({"limit":0})") << u"steps[0].config.limit"_s << QString();
    QTest::newRow("inside a list") << QByteArray(R"({"rules":[{"column":1},{}]})") << u"steps[0].config.rules[1]"_s
                                   << u"column"_s;
    QTest::newRow("unknown") << QByteArray(R"({"tagret":"x"})") << u"steps[0].config"_s << u"tagret"_s;
}

void TestJsonSchema::problemsNameTheirPlace()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, location);
    QFETCH(QString, words);
    const QList<FieldProblem> problems =
        checkAgainstSchema(parseJsonObject(value).value(), schema(), u"steps[0].config"_s);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().location, location);
    QVERIFY2(problems.first().message.contains(words), qPrintable(problems.first().message));
}

void TestJsonSchema::brokenSchemaIsAProblem()
{
    const QList<FieldProblem> problems = checkAgainstSchema(QJsonObject(), {{u"type"_s, 5}}, {});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().type, u"schema"_s);
}

// What was read of a schema is used again, by all threads.
void TestJsonSchema::schemasAreKeptApart()
{
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&wrong] {
            for (int i = 0; i < 2000; ++i) { // more than are kept
                const QJsonObject atMost{{u"maximum"_s, i % 700}};
                wrong += !checkAgainstSchema(i % 700, atMost, {}).isEmpty();
                wrong += checkAgainstSchema(i % 700 + 1, atMost, {}).isEmpty();
            }
        });
    threads.clear();
    QCOMPARE(wrong.load(), 0);
    for (int again = 0; again < 2; ++again)
        QCOMPARE(checkAgainstSchema(QJsonObject(), {{u"type"_s, 5}}, {}).size(), 1);
}

void TestJsonSchema::formatsAreHints()
{
    const QJsonObject schema = parseJsonObject(R"({
        "type": "object",
        "properties": {
            "format": {"type": "string", "format": "column"},
            "columns": {"type": "array", "format": "column", "items": {"type": "string", "format": "column"}},
            "either": {"anyOf": [{"type": "integer", "format": "column"}, {"type": "string"}]}
        },
        "additionalProperties": false
    })")
                                   .value();
    QCOMPARE(checkAgainstSchema(
                 QJsonObject{{u"columns"_s, QJsonArray{u"a"_s}}, {u"format"_s, u"a"_s}, {u"either"_s, 1}}, schema, {})
                 .size(),
             0);
    const QList<FieldProblem> problems =
        checkAgainstSchema(QJsonObject{{u"columns"_s, QJsonArray{5}}, {u"format"_s, 5}}, schema, {});
    QVERIFY(!problems.isEmpty());
    for (const FieldProblem &problem : problems)
        QCOMPARE(problem.type, u"schema_violation"_s);
}

void TestJsonSchema::defaultsAreFilledIn()
{
    QCOMPARE(withDefaults({}, schema()).value(u"target"), u"generic"_s);
    QCOMPARE(withDefaults({{u"target"_s, u"ml-ready"_s}}, schema()).value(u"target"), u"ml-ready"_s);
}

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_json_schema.moc"
