// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/job.h"
#include "engine/core/json.h"
#include "engine/core/schema.h"
#include "engine/core/trace.h"
#include "engine/core/workflow.h"
#include "engine/core/workflow_parameters.h"

#include <QTest>
#include <QTimeZone>

using namespace aw::core;
using namespace Qt::StringLiterals;

class TestCodecs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workflowComesBackEqual();
    void parametersFillConfigs();
    void parametersThatDoNotFitAreNamed();
    void jobPartsComeBackEqual();
    void everyProblemOfAWorkflowIsNamed();
    void brokenJsonNamesItsPlace();
    void hugeAndUnicodeValuesSurvive();
    void everyErrorCodeHasItsTraits();
    void nearestFindsTypingErrors();
};

void TestCodecs::workflowComesBackEqual()
{
    Workflow workflow;
    workflow.id = u"w1"_s;
    workflow.name = u"Täglich 東京 \"x\""_s;
    workflow.description = u""_s;
    workflow.steps = {{u"a"_s, u"loading"_s, u"Load"_s, {{u"delimiter"_s, u";"_s}}, false, {}},
                      {u"b"_s, u"preparing"_s, {}, {{u"n"_s, qint64{9007199254740993}}}, true, {u"a:rejects"_s}}};
    workflow.globalConfig = {{u"max_retries"_s, 2}};
    workflow.steps.last().disabled = true;
    workflow.steps.last().note = u"Why: “because”"_s;
    workflow.parameters = {
        {u"mark"_s, Parameter::Type::Text, u"Mark"_s, u"Between the cells"_s, u";"_s, {u";"_s, u","_s}},
        {u"n"_s, Parameter::Type::Integer, {}, {}, QJsonValue::Null, {}}};
    workflow.layout = {{u"nodes"_s, QJsonObject{{u"a"_s, QJsonObject{{u"x"_s, -10.5}, {u"y"_s, 4}}}}}};
    workflow.createdAt = QDateTime({2026, 1, 31}, {9, 0, 0, 123}, QTimeZone::utc());
    workflow.updatedAt = workflow.createdAt.addSecs(1);
    workflow.version = 7;
    const auto parsed = parseJsonObject(compactJson(toJson(workflow)));
    QVERIFY(parsed);
    const auto back = workflowFromJson(*parsed);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(*back, workflow);
}

void TestCodecs::parametersFillConfigs()
{
    const QList<Parameter> parameters{{u"n"_s, Parameter::Type::Integer, {}, {}, 3, {}},
                                      {u"who"_s, Parameter::Type::Text, {}, {}, QJsonValue::Null, {}}};
    const QList<Step> steps{
        {u"a"_s,
         u"loading"_s,
         {},
         {{u"count"_s, u"{{n}}"_s}, {u"list"_s, QJsonArray{u"to {{ who }}, {{n}} times"_s, true, u"{{not a name}}"_s}}},
         false,
         {}}};
    const auto filled = withParameters(steps, parameters, {{u"who"_s, u"{{n}}"_s}, {u"steps"_s, 1}});
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().text()));
    QCOMPARE(
        filled->first().config,
        (QJsonObject{{u"count"_s, 3}, {u"list"_s, QJsonArray{u"to {{n}}, 3 times"_s, true, u"{{not a name}}"_s}}}));
    QCOMPARE(withParameters(steps, {}, {}).value(), steps);
    QVERIFY(withParameters(steps, parameters, exampleValues(parameters)));
}

void TestCodecs::parametersThatDoNotFitAreNamed()
{
    const QList<Parameter> parameters{{u"n"_s, Parameter::Type::Integer, {}, {}, QJsonValue::Null, {1, 2}}};
    const QList<Step> steps{{u"a"_s, u"loading"_s, {}, {{u"count"_s, u"{{m}}"_s}}, false, {}}};
    for (const QJsonValue &value : {QJsonValue(QJsonValue::Null), QJsonValue(u"1"_s), QJsonValue(1.5), QJsonValue(3)}) {
        const auto filled = withParameters(steps, parameters, {{u"n"_s, value}});
        QVERIFY(!filled);
        QCOMPARE(filled.error().where, u"parameters.n"_s);
    }
    const auto unknown = withParameters(steps, parameters, {{u"n"_s, 1}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().where, u"parameters.m"_s);
    const auto bad = parametersFromJson({QJsonObject{{u"name"_s, u"1x"_s}, {u"default"_s, 5}},
                                         QJsonObject{{u"name"_s, u"y"_s}, {u"type"_s, u"colour"_s}}, 7});
    QVERIFY(!bad);
    QCOMPARE(bad.error().problems.size(), 4);
}

void TestCodecs::jobPartsComeBackEqual()
{
    StepRun run;
    run.stepId = u"a"_s;
    run.type = u"loading"_s;
    run.status = StepRun::Status::Completed;
    run.progress = 100;
    run.rowsIn = 5;
    run.rowsOut = 3;
    run.attempts = 2;
    run.startedAt = QDateTime({2026, 1, 31}, {9, 0}, QTimeZone::utc());
    run.ledger = Ledger{5,
                        3,
                        {{RowEntry::Kind::Filtered, u"r"_s, 2}},
                        {{u"c"_s, CellEntry::Kind::Imputed, u"median"_s, 4}},
                        {u"new"_s},
                        {u"old: constant"_s}};
    const auto back = stepRunFromJson(toJson(run));
    QVERIFY(back);
    QCOMPARE(*back, run);

    const Schema schema{{{u"a"_s, u"DECIMAL(9,2)"_s, u"currency"_s, u"USD"_s}, {u"b"_s, u"VARCHAR"_s, {}, {}}}};
    QCOMPARE(schemaFromJson(toJson(schema)).value().names(), schema.names());

    const Trace trace{{2, TraceEntry::Phase::Observe, u"Saw."_s, {{u"failed"_s, 3}}}};
    QCOMPARE(traceFromJson(toJson(trace)).value(), trace);
}

void TestCodecs::everyProblemOfAWorkflowIsNamed()
{
    const auto object = parseJsonObject(R"({"name":"","steps":[{"type":"loading","confg":{}},5,{"config":[]},
        {"type":"a","id":"x"},{"type":"b","id":"x"}],"colour":1})");
    QVERIFY(object);
    const auto workflow = workflowFromJson(*object);
    QVERIFY(!workflow);
    QCOMPARE(workflow.error().code, ErrorCode::SchemaMismatch);
    QStringList places;
    for (const FieldProblem &problem : workflow.error().problems)
        places.append(problem.location);
    for (const QString &place : {u"name"_s, u"steps[0].confg"_s, u"steps[1]"_s, u"steps[2].type"_s,
                                 u"steps[2].config"_s, u"steps[4].id"_s, u"colour"_s})
        QVERIFY2(places.contains(place), qPrintable(place + u" not in "_s + places.join(u' ')));
    QVERIFY(workflow.error().message.contains(u"did you mean “config”"_s));
}

void TestCodecs::brokenJsonNamesItsPlace()
{
    const auto object = parseJsonObject("{\n  \"a\": 1,\n  \"b\": }\n", u"w.json"_s);
    QVERIFY(!object);
    QCOMPARE(object.error().code, ErrorCode::InvalidJson);
    QVERIFY2(object.error().where.startsWith("w.json, line 3"_L1), qPrintable(object.error().where));
    QCOMPARE(parseJsonObject("[1]").error().code, ErrorCode::InvalidJson);
    QCOMPARE(parseJsonObject("").error().code, ErrorCode::InvalidJson);
}

void TestCodecs::hugeAndUnicodeValuesSurvive()
{
    const QJsonObject object{{u"rows"_s, qint64{1} << 53}, {u"名"_s, u"\u202e right to left"_s}};
    QCOMPARE(parseJsonObject(compactJson(object)).value(), object);
}

void TestCodecs::everyErrorCodeHasItsTraits()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const ErrorTraits &traits = errorTraits(static_cast<ErrorCode>(i));
        QVERIFY(traits.httpStatus >= 400 && traits.httpStatus < 600);
        QVERIFY(traits.exitCode > 0 && traits.exitCode <= 130);
        names.append(errorName(static_cast<ErrorCode>(i)));
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(errorName(ErrorCode::Internal), u"internal"_s);
    QCOMPARE(errorName(ErrorCode::Cancelled), u"cancelled"_s);
    QCOMPARE(errorName(ErrorCode::DiskFull), u"disk_full"_s);
}

void TestCodecs::nearestFindsTypingErrors()
{
    const QStringList types{u"loading"_s, u"preparing"_s, u"validation"_s};
    QCOMPARE(nearest(u"Prepairing"_s, types), u"preparing"_s);
    QCOMPARE(nearest(u"xyzzy-plugh"_s, types), QString());
}

QTEST_APPLESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
