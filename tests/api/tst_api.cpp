// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract, row by row, over real sockets.
#include "engine/core/json_schema.h"
#include "tests/api/api_fixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

const QByteArray kCsv = "order_id,amount\n1,12.5\n2,\n3,7\n";
const QString kNobody = u"00000000-0000-4000-8000-000000000000"_s;

QJsonObject loading()
{
    return {{u"name"_s, u"Load"_s}, {u"steps"_s, QJsonArray{QJsonObject{{u"type"_s, u"loading"_s}}}}};
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

bool isTime(const QJsonValue &value)
{
    static const QRegularExpression kTime(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    return kTime.match(value.toString()).hasMatch();
}

} // namespace

class ApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    QString workflow()
    {
        const ApiAnswer made = m_api->post(u"/api/v1/workflows"_s, loading());
        return made.status == 201 ? made.id() : QString();
    }
    void isProblem(const ApiAnswer &answer, int status)
    {
        QVERIFY2(answer.status == status, answer.body.constData());
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
        const QJsonObject body = answer.object();
        for (const QString &key : {u"type"_s, u"title"_s, u"detail"_s, u"code"_s, u"request_id"_s})
            QVERIFY2(body.value(key).isString() && !body.value(key).toString().isEmpty(), qPrintable(key));
        QCOMPARE(body.value("status"_L1).toInt(), status);
        QCOMPARE(body.contains("errors"_L1), status == 422);
    }

private Q_SLOTS:
    void initTestCase() { m_api = std::make_unique<ApiFixture>(); }

    // Nothing that was answered in any of the tests names a place on this machine.
    void cleanupTestCase()
    {
        for (const QByteArray &body : std::as_const(m_api->bodies))
            QVERIFY2(!body.contains(m_api->folder().toUtf8()) && !body.contains("SELECT id"), body.constData());
        m_api.reset();
    }

    void rootAndHealth()
    {
        const ApiAnswer root = m_api->get(u"/"_s);
        QCOMPARE(root.status, 200);
        QCOMPARE(keysOf(root.object()), (QSet<QString>{u"name"_s, u"version"_s, u"status"_s, u"docs"_s}));
        const ApiAnswer health = m_api->get(u"/api/v1/health"_s);
        QCOMPARE(health.status, 200);
        QCOMPARE(health.object().value("status"_L1).toString(), u"healthy"_s);
        QCOMPARE(health.object().value("database"_L1).toString(), u"connected"_s);
        QVERIFY(health.object().value("redis"_L1).isNull());
        QVERIFY(m_api->fits(health.object(), u"Health"_s));
    }

    void describesItself()
    {
        const ApiAnswer answer = m_api->get(u"/openapi.json"_s);
        QCOMPARE(answer.status, 200);
        const QJsonObject document = answer.object();
        QCOMPARE(document.value("openapi"_L1).toString(), u"3.1.0"_s);
        const QJsonObject paths = document.value("paths"_L1).toObject();
        QVERIFY(paths.size() > 30);
        int examples = 0;
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method) {
                QList<QJsonObject> contents{method.value()["requestBody"_L1]["content"_L1].toObject()};
                const QJsonObject responses = method.value()["responses"_L1].toObject();
                QVERIFY(!responses.isEmpty());
                for (auto each = responses.begin(); each != responses.end(); ++each)
                    contents.append(each.value()["content"_L1].toObject());
                for (const QJsonObject &content : contents)
                    for (auto media = content.begin(); media != content.end(); ++media) {
                        const QJsonValue example = media.value()["example"_L1];
                        if (example.isUndefined())
                            continue;
                        ++examples;
                        const QJsonObject whole{{u"allOf"_s, QJsonArray{media.value()["schema"_L1]}},
                                                {u"components"_s, document.value("components"_L1)}};
                        const auto problems = core::checkAgainstSchema(example, whole, {});
                        QVERIFY2(problems.isEmpty(), qPrintable(path.key() + u' ' + method.key() + u' ' +
                                                                (problems.isEmpty() ? QString()
                                                                                    : problems.first().location +
                                                                                          problems.first().message)));
                    }
            }
        }
        QVERIFY(examples > 60);
        const ApiAnswer docs = m_api->get(u"/docs"_s);
        QCOMPARE(docs.status, 200);
        for (auto path = paths.begin(); path != paths.end(); ++path)
            QVERIFY2(docs.body.contains(path.key().toUtf8()), qPrintable(path.key()));
        QVERIFY(!docs.body.contains("http://") && !docs.body.contains("<script"));
    }

    void workflows()
    {
        const ApiAnswer made = m_api->post(u"/api/v1/workflows"_s, loading());
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(m_api->fits(made.object(), u"Workflow"_s));
        QVERIFY(made.object().value("description"_L1).isNull());
        QVERIFY(made.object().value("global_config"_L1).isNull());
        QVERIFY(isTime(made.object().value("created_at"_L1)));
        const QString path = u"/api/v1/workflows/"_s + made.id();
        QCOMPARE(m_api->get(path).object(), made.object());
        QCOMPARE(m_api->get(u"/api/v1/workflows?skip=0&limit=1"_s).array().first().toObject(), made.object());
        const ApiAnswer put = m_api->ask("PUT", path, R"({"name":"Other","unknown":1})");
        QCOMPARE(put.status, 200);
        QCOMPARE(put.object().value("name"_L1).toString(), u"Other"_s);
        QCOMPARE(put.object().value("version"_L1).toInt(), 2);
        QCOMPARE(m_api->ask("DELETE", path).status, 204);
        isProblem(m_api->get(path), 404);
        isProblem(m_api->ask("PUT", path, R"({"name":"x"})"), 404);
        isProblem(m_api->ask("DELETE", path), 404);
    }

    void workflowVersions()
    {
        const QString path = u"/api/v1/workflows/"_s + workflow();
        const QByteArray tag = m_api->get(path).headers.value("etag");
        QCOMPARE(tag, QByteArray("\"v1\""));
        QCOMPARE(m_api->ask("GET", path, {}, {{"If-None-Match", tag}}).status, 304);
        QCOMPARE(m_api->ask("PUT", path, R"({"name":"a"})", {{"If-Match", tag}}).status, 200);
        isProblem(m_api->ask("PUT", path, R"({"name":"b"})", {{"If-Match", tag}}), 412);
        isProblem(m_api->ask("PUT", path, R"({"name":"b"})", {{"If-Match", "nonsense"}}), 412);
        isProblem(m_api->ask("DELETE", path, {}, {{"If-Match", tag}}), 412);
        QCOMPARE(m_api->ask("DELETE", path, {}, {{"If-Match", "\"v2\""}}).status, 204);
    }

    void badWorkflows_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("no name") << QByteArray(R"({"steps":[{"type":"loading"}]})") << QByteArray(R"(["body","name"])");
        QTest::newRow("empty name") << QByteArray(R"({"name":"","steps":[{"type":"loading"}]})")
                                    << QByteArray(R"(["body","name"])");
        QTest::newRow("long name") << QByteArray(R"({"name":")" + QByteArray(201, 'x') +
                                                 R"(","steps":[{"type":"loading"}]})")
                                   << QByteArray(R"(["body","name"])");
        QTest::newRow("no steps") << QByteArray(R"({"name":"a","steps":[]})") << QByteArray(R"(["body","steps"])");
        QTest::newRow("step is text") << QByteArray(R"({"name":"a","steps":["loading"]})")
                                      << QByteArray(R"(["body","steps",0])");
        QTest::newRow("unknown type") << QByteArray(R"({"name":"a","steps":[{"type":"loadin"}]})")
                                      << QByteArray(R"(["body","steps",0,"type"])");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray(R"(["body"])");
    }
    void badWorkflows()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        const ApiAnswer answer = m_api->ask("POST", u"/api/v1/workflows"_s, body);
        isProblem(answer, 422);
        const QJsonArray place = answer.object().value("errors"_L1)[0]["loc"_L1].toArray();
        QCOMPARE(QJsonDocument(place).toJson(QJsonDocument::Compact), location);
    }

    void refusesWhatDoesNotFit()
    {
        isProblem(m_api->get(u"/nothing"_s), 404);
        isProblem(m_api->get(u"/api/v1/workflows/"_s + kNobody), 404);
        const ApiAnswer wrong = m_api->ask("PATCH", u"/api/v1/workflows"_s);
        isProblem(wrong, 405);
        QCOMPARE(wrong.headers.value("allow"), QByteArray("POST, GET, HEAD, OPTIONS"));
        QCOMPARE(m_api->ask("OPTIONS", u"/api/v1/jobs"_s).status, 204);
        isProblem(m_api->ask("GET", u"/api/v1/jobs"_s, {}, {{"Accept", "text/html"}}), 406);
        isProblem(m_api->ask("POST", u"/api/v1/workflows"_s, "name=x", {{"Content-Type", "text/plain"}}), 415);
        isProblem(m_api->ask("POST", u"/api/v1/workflows"_s, "{broken"), 422);
        isProblem(m_api->ask("POST", u"/api/v1/workflows"_s, QByteArray(70, '[') + QByteArray(70, ']')), 400);
        for (const QString &query : {u"limit=0"_s, u"limit=x"_s, u"skip=-1"_s, u"limit=100000"_s})
            isProblem(m_api->get(u"/api/v1/workflows?"_s + query), 422);
        const ApiAnswer head = m_api->ask("HEAD", u"/api/v1/workflows"_s);
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
    }

    void data()
    {
        const ApiAnswer made = m_api->upload(kCsv);
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(m_api->fits(made.object(), u"DataArtifact"_s));
        QCOMPARE(made.object().value("filename"_L1).toString(), u"orders.csv"_s);
        QCOMPARE(made.object().value("size_bytes"_L1).toInteger(), kCsv.size());
        const QJsonObject metadata = made.object().value("metadata"_L1).toObject();
        QCOMPARE(metadata.value("format"_L1).toString(), u"csv"_s);
        QCOMPARE(metadata.value("rows"_L1).toInt(), 3);
        QCOMPARE(metadata.value("columns"_L1)[1]["nulls"_L1].toInt(), 1);
        QCOMPARE(metadata.value("sha256"_L1).toString().toLatin1(),
                 QCryptographicHash::hash(kCsv, QCryptographicHash::Sha256).toHex());
        QVERIFY(!made.object().value("storage_path"_L1).toString().startsWith(u'/'));
        const QString path = u"/api/v1/data/"_s + made.id();
        QCOMPARE(m_api->get(path).object(), made.object());
        QCOMPARE(m_api->get(u"/api/v1/data?limit=1"_s).array().first().toObject(), made.object());

        const ApiAnswer sample = m_api->get(path + u"/sample?limit=2&offset=1"_s);
        QVERIFY2(sample.status == 200, sample.body.constData());
        QVERIFY(m_api->fits(sample.object(), u"Sample"_s));
        QCOMPARE(sample.object().value("columns"_L1).toArray(), (QJsonArray{u"order_id"_s, u"amount"_s}));
        QCOMPARE(sample.object().value("total_rows"_L1).toInt(), 3);
        QCOMPARE(sample.object().value("sample_size"_L1).toInt(), 2);
        QVERIFY(sample.object().value("rows"_L1)[0]["amount"_L1].isNull());
        QCOMPARE(sample.object().value("rows"_L1)[1]["order_id"_L1].toInt(), 3);

        isProblem(m_api->get(path + u"/profile"_s), 404);
        const ApiAnswer profile = m_api->ask("POST", path + u"/profile"_s);
        QVERIFY2(profile.status == 200, profile.body.constData());
        QCOMPARE(m_api->get(path + u"/profile"_s).object(), profile.object());

        QCOMPARE(m_api->ask("DELETE", path).status, 204);
        isProblem(m_api->get(path), 404);
        isProblem(m_api->get(path + u"/sample"_s), 404);
        isProblem(m_api->ask("DELETE", path), 404);
    }

    void downloads()
    {
        const ApiAnswer made = m_api->upload(kCsv, u"Übersicht.csv"_s);
        QCOMPARE(made.status, 201);
        const QString path = u"/api/v1/data/%1/download"_s.arg(made.id());
        const ApiAnswer whole = m_api->get(path);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, kCsv);
        QVERIFY2(whole.headers.value("content-disposition").contains("filename*=UTF-8''%C3%9Cbersicht.csv"),
                 whole.headers.value("content-disposition").constData());
        const QByteArray tag = whole.headers.value("etag");
        const ApiAnswer part = m_api->ask("GET", path, {}, {{"Range", "bytes=2-5"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, kCsv.mid(2, 4));
        QCOMPARE(part.headers.value("content-range"), "bytes 2-5/" + QByteArray::number(kCsv.size()));
        QCOMPARE(m_api->ask("GET", path, {}, {{"Range", "bytes=2-5"}, {"If-Range", "\"other\""}}).body, kCsv);
        isProblem(m_api->ask("GET", path, {}, {{"Range", "bytes=9999-"}}), 416);
        QCOMPARE(m_api->ask("GET", path, {}, {{"If-None-Match", tag}}).status, 304);
        const ApiAnswer json = m_api->get(path + u"?format=json"_s);
        QVERIFY2(json.status == 200, json.body.constData());
        QCOMPARE(json.array().size(), 3);
        QVERIFY(m_api->get(path + u"?format=parquet"_s).body.startsWith("PAR1"));
        isProblem(m_api->get(path + u"?format=doc"_s), 422);
        isProblem(m_api->get(u"/api/v1/data/%1/download"_s.arg(kNobody)), 404);
    }

    void badUploads()
    {
        isProblem(m_api->upload(kCsv, u""_s), 400);
        isProblem(m_api->upload(kCsv, u"a.csv"_s, u"other"_s), 422);
        isProblem(m_api->ask("POST", u"/api/v1/data/upload"_s, "{}"), 415);
        const ApiAnswer odd = m_api->upload(QByteArray("\x00\x01\x02\xff\xfe", 5), u"odd.bin"_s);
        QVERIFY2(odd.status == 201, odd.body.constData());
        QCOMPARE(m_api->get(u"/api/v1/data/%1/download"_s.arg(odd.id())).body.size(), 5);
    }

    void drawnWorkflowsWithParameters()
    {
        const QJsonArray steps{
            QJsonObject{{u"id"_s, u"load"_s},
                        {u"type"_s, u"loading"_s},
                        {u"config"_s, QJsonObject{{u"delimiter"_s, u"{{mark}}"_s}}}},
            QJsonObject{{u"id"_s, u"drop"_s},
                        {u"type"_s, u"drop_columns"_s},
                        {u"config"_s, QJsonObject{{u"columns"_s, QJsonArray{u"no such column"_s}}}},
                        {u"disabled"_s, true},
                        {u"note"_s, u"Not yet"_s}},
            QJsonObject{{u"id"_s, u"check"_s}, {u"type"_s, u"validation"_s}, {u"inputs"_s, QJsonArray{u"drop"_s}}}};
        const auto written = [](const QString &id, const QString &key) {
            return QJsonArray{QJsonObject{{u"id"_s, id}, {key, u"Until March"_s}, {u"x"_s, 1}, {u"y"_s, 2}}};
        };
        const QJsonObject layout{{u"nodes"_s, QJsonObject{{u"load"_s, QJsonObject{{u"x"_s, 10}, {u"y"_s, 20}}}}},
                                 {u"notes"_s, written(u"note"_s, u"text"_s)},
                                 {u"frames"_s, written(u"frame"_s, u"title"_s)}};
        const QJsonObject document{
            {u"name"_s, u"Drawn"_s},
            {u"steps"_s, steps},
            {u"parameters"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"mark"_s}, {u"choices"_s, QJsonArray{u","_s, u";"_s}}}}},
            {u"layout"_s, layout}};
        const ApiAnswer made = m_api->post(u"/api/v1/workflows"_s, document);
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(m_api->fits(made.object(), u"Workflow"_s));
        const QString path = u"/api/v1/workflows/"_s + made.id();
        const QJsonObject stored = m_api->get(path).object();
        QCOMPARE(stored.value("layout"_L1).toObject(), layout);
        QCOMPARE(stored.value("parameters"_L1)[0]["name"_L1].toString(), u"mark"_s);
        QCOMPARE(stored.value("steps"_L1)[1]["disabled"_L1].toBool(), true);
        QCOMPARE(stored.value("steps"_L1)[1]["note"_L1].toString(), u"Not yet"_s);

        const QString input = m_api->upload(kCsv).id();
        const auto execute = [&](const QJsonValue &parameters) {
            return m_api->post(path + u"/execute"_s, {{u"input_data_id"_s, input}, {u"parameters"_s, parameters}});
        };
        isProblem(execute(QJsonValue::Null), 422); // it has no default
        isProblem(execute(QJsonObject{{u"mark"_s, u"|"_s}}), 422);
        const ApiAnswer begun = execute(QJsonObject{{u"mark"_s, u","_s}});
        QVERIFY2(begun.status == 201, begun.body.constData());
        const QJsonObject job = m_api->finished(begun.id());
        QVERIFY2(job.value("status"_L1) == "completed"_L1, qPrintable(job.value("error"_L1).toString()));
        QCOMPARE(job.value("steps"_L1).toArray().size(), 2); // the disabled one took no part
        QCOMPARE(job.value("steps"_L1)[1]["rows_out"_L1].toInt(), 3);
    }

    void checksBeforeAnythingRuns()
    {
        const QString input = m_api->upload(kCsv).id();
        const QJsonArray columns =
            m_api->get(u"/api/v1/data/"_s + input).object().value("metadata"_L1)["columns"_L1].toArray();
        const QString first = columns.first()["name"_L1].toString();
        const auto check = [&](const QJsonArray &steps) {
            const ApiAnswer answer =
                m_api->post(u"/api/v1/workflows/check"_s,
                            {{u"name"_s, u"Drawn"_s}, {u"steps"_s, steps}, {u"input_data_id"_s, input}});
            if (answer.status != 200 || !m_api->fits(answer.object(), u"Check"_s))
                qWarning() << answer.status << answer.body;
            return answer.object();
        };
        const QJsonObject load{{u"type"_s, u"loading"_s}};
        const auto drop = [](const QString &column) {
            return QJsonObject{{u"type"_s, u"drop_columns"_s},
                               {u"config"_s, QJsonObject{{u"columns"_s, QJsonArray{column}}}}};
        };
        const QJsonObject sound = check({load, drop(first), QJsonObject{{u"type"_s, u"validation"_s}}});
        QCOMPARE(sound.value("problems"_L1).toArray(), QJsonArray());
        const QJsonObject known = sound.value("columns"_L1).toObject();
        QCOMPARE(known["step1"_L1]["main"_L1].toArray().size(), columns.size());
        QCOMPARE(known["step2"_L1]["main"_L1].toArray().size(), columns.size() - 1);
        QCOMPARE(known["step3"_L1]["main"_L1].toArray().size(), columns.size() - 1);

        const QJsonObject gone = check({load, drop(first), drop(first)});
        QCOMPARE(gone.value("problems"_L1).toArray().size(), 1);
        QCOMPARE(gone.value("problems"_L1)[0]["step_id"_L1].toString(), u"step3"_s);
        QCOMPARE(gone.value("columns"_L1).toObject().size(), 2);

        const QJsonObject unsound =
            check({load, QJsonObject{{u"type"_s, u"drop_colums"_s}},
                   QJsonObject{{u"type"_s, u"validation"_s}, {u"inputs"_s, QJsonArray{u"x"_s}}}});
        QCOMPARE(unsound.value("problems"_L1).toArray().size(), 2);
        QCOMPARE(unsound.value("problems"_L1)[0]["step_id"_L1].toString(), u"step2"_s);
        QCOMPARE(unsound.value("problems"_L1)[1]["field"_L1].toString(), u"inputs[0]"_s);
        // What stands before the broken steps is known all the same, and so is what does not read them.
        QCOMPARE(unsound.value("columns"_L1).toObject().keys(), QStringList{u"step1"_s});
        const QJsonObject aside =
            check({load, QJsonObject{{u"type"_s, u"drop_columns"_s}, {u"config"_s, QJsonObject{{u"colums"_s, 1}}}},
                   QJsonObject{{u"type"_s, u"validation"_s}},
                   QJsonObject{{u"type"_s, u"validation"_s}, {u"inputs"_s, QJsonArray{u"step1"_s}}}});
        QCOMPARE(aside.value("columns"_L1).toObject().keys(), (QStringList{u"step1"_s, u"step4"_s}));
        isProblem(m_api->post(u"/api/v1/workflows/check"_s, {{u"name"_s, u"x"_s}}), 422);
        isProblem(m_api->post(u"/api/v1/workflows/check"_s,
                              {{u"name"_s, u"x"_s}, {u"steps"_s, QJsonArray{load}}, {u"input_data_id"_s, kNobody}}),
                  404);
    }

    void jobsRunToTheirEnd()
    {
        const QString flow = workflow();
        const QString input = m_api->upload(kCsv).id();
        const ApiAnswer made = m_api->post(u"/api/v1/jobs"_s, {{u"workflow_id"_s, flow}, {u"input_data_id"_s, input}});
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(m_api->fits(made.object(), u"Job"_s));
        QCOMPARE(made.object().value("status"_L1).toString(), u"queued"_s);
        for (const QString &key : {u"result_data_id"_s, u"metadata"_s, u"error"_s, u"started_at"_s, u"completed_at"_s})
            QVERIFY2(made.object().contains(key) && made.object().value(key).isNull(), qPrintable(key));
        const QString path = u"/api/v1/jobs/"_s + made.id();
        QCOMPARE(m_api->get(path).object(), made.object()); // it was not started
        isProblem(m_api->get(path + u"/result"_s), 400);
        isProblem(m_api->ask("POST", path + u"/approve"_s), 409);
        isProblem(m_api->ask("POST", path + u"/retry"_s), 409);
        isProblem(m_api->ask("DELETE", u"/api/v1/data/"_s + input), 409);
        const ApiAnswer started = m_api->ask("POST", path + u"/execute"_s);
        QVERIFY2(started.status == 200, started.body.constData());
        QVERIFY(m_api->fits(started.object(), u"Job"_s));
        const QJsonObject job = m_api->finished(made.id());
        QVERIFY(m_api->fits(job, u"Job"_s));
        QCOMPARE(job.value("status"_L1).toString(), u"completed"_s);
        QCOMPARE(job.value("progress"_L1).toDouble(), 100.0);
        QVERIFY(isTime(job.value("completed_at"_L1)));
        QVERIFY(!job.value("logs"_L1).toArray().isEmpty());
        QCOMPARE(job.value("steps"_L1)[0]["rows_out"_L1].toInt(), 3);
        isProblem(m_api->ask("POST", path + u"/execute"_s), 400);
        isProblem(m_api->ask("POST", path + u"/cancel"_s), 400);
        isProblem(m_api->ask("POST", path + u"/reject"_s, "{}"), 409);

        const ApiAnswer result = m_api->get(path + u"/result"_s);
        QCOMPARE(result.status, 200);
        QCOMPARE(keysOf(result.object()), (QSet<QString>{u"job_id"_s, u"result_data_id"_s, u"metadata"_s}));
        const QString output = result.object().value("result_data_id"_L1).toString();
        QCOMPARE(m_api->get(u"/api/v1/data/%1/sample"_s.arg(output)).object().value("total_rows"_L1).toInt(), 3);
        QVERIFY(m_api->fits(m_api->get(path + u"/logs"_s).array().first(), u"LogLine"_s));
        QVERIFY(m_api->fits(m_api->get(path + u"/ledger"_s).array().first(), u"StepLedger"_s));
        const ApiAnswer step = m_api->get(path + u"/steps/step1/sample?limit=1"_s);
        QVERIFY2(step.status == 200, step.body.constData());
        QCOMPARE(step.object().value("sample_size"_L1).toInt(), 1);
        isProblem(m_api->get(path + u"/steps/nobody/sample"_s), 409);

        const ApiAnswer again = m_api->ask("POST", path + u"/retry"_s);
        QVERIFY2(again.status == 201, again.body.constData());
        QCOMPARE(again.object().value("parent_id"_L1).toString(), made.id());
        QCOMPARE(m_api->finished(again.id()).value("status"_L1).toString(), u"completed"_s);
    }

    void jobsWithoutAWorkflow()
    {
        const QString input = m_api->upload(kCsv).id();
        const QJsonObject parameters{{u"steps"_s, QJsonArray{QJsonObject{{u"type"_s, u"loading"_s}}}}};
        const ApiAnswer made =
            m_api->post(u"/api/v1/jobs"_s, {{u"input_data_id"_s, input}, {u"parameters"_s, parameters}});
        QVERIFY2(made.status == 201, made.body.constData());
        isProblem(m_api->post(u"/api/v1/jobs"_s, {{u"parameters"_s, QJsonObject{}}}), 422);
        isProblem(m_api->post(u"/api/v1/jobs"_s, {{u"workflow_id"_s, kNobody}}), 404);
        isProblem(m_api->post(u"/api/v1/jobs"_s, {{u"workflow_id"_s, 5}}), 422);
        const ApiAnswer cancelled = m_api->ask("POST", u"/api/v1/jobs/%1/cancel"_s.arg(made.id()));
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(cancelled.object().value("status"_L1).toString(), u"cancelled"_s);
        QCOMPARE(m_api->get(u"/api/v1/jobs/"_s + made.id()).object(), cancelled.object());
        for (const QString &verb : {u"execute"_s, u"cancel"_s, u"approve"_s, u"reject"_s, u"retry"_s})
            isProblem(m_api->ask("POST", u"/api/v1/jobs/%1/%2"_s.arg(kNobody, verb)), 404);
        for (const QString &what : {u""_s, u"/result"_s, u"/logs"_s, u"/ledger"_s, u"/steps/a/sample"_s})
            isProblem(m_api->get(u"/api/v1/jobs/"_s + kNobody + what), 404);
    }

    void executesWorkflows()
    {
        const QString flow = workflow();
        const QString input = m_api->upload(kCsv).id();
        const QString path = u"/api/v1/workflows/%1/execute"_s.arg(flow);
        for (const ApiAnswer &made : {m_api->ask("POST", path + u"?input_data_id="_s + input),
                                      m_api->post(path, {{u"input_data_id"_s, input}})}) {
            QVERIFY2(made.status == 201, made.body.constData());
            QCOMPARE(made.object().value("status"_L1).toString(), u"queued"_s);
            QCOMPARE(m_api->finished(made.id()).value("status"_L1).toString(), u"completed"_s);
        }
        isProblem(m_api->ask("POST", path + u"?input_data_id="_s + kNobody), 404);
        isProblem(m_api->ask("POST", u"/api/v1/workflows/%1/execute"_s.arg(kNobody)), 404);
    }

    void listsJobs()
    {
        const QString flow = workflow();
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.prepend(m_api->post(u"/api/v1/jobs"_s, {{u"workflow_id"_s, flow}}).id());
        const QString path = u"/api/v1/jobs?workflow_id="_s + flow;
        const auto listed = [&](const QString &query) {
            QStringList found;
            const QJsonArray jobs = m_api->get(path + query).array();
            for (const auto &job : jobs)
                found.append(job["id"_L1].toString());
            return found;
        };
        QCOMPARE(listed({}), ids);
        QCOMPARE(listed({}), ids); // and once more, from what was kept
        QCOMPARE(listed(u"&skip=1&limit=1"_s), QStringList{ids[1]});
        QCOMPARE(listed(u"&after="_s + ids[0]), (QStringList{ids[1], ids[2]}));
        QCOMPARE(listed(u"&status_filter=queued"_s), ids);
        QCOMPARE(listed(u"&status_filter=completed"_s), QStringList());
        isProblem(m_api->get(path + u"&status_filter=created"_s), 422);
        QCOMPARE(listed(u"&text="_s + ids[1].first(12)), QStringList{ids[1]});
        QCOMPARE(listed(u"&text=LOADING"_s), ids); // a type of step, in any case
        QCOMPARE(listed(u"&text=100%25"_s), QStringList());
        QCOMPARE(listed(u"&created_from=2001-01-01T00:00:00Z&created_until=2999-01-01T00:00:00Z"_s), ids);
        QCOMPARE(listed(u"&created_from=2999-01-01T00:00:00Z"_s), QStringList());
        QCOMPARE(listed(u"&created_until=2001-01-01T00:00:00%2B02:00"_s), QStringList());
        QCOMPARE(listed(u"&order=name&skip=1"_s).size(), 2);
        QVERIFY(!m_api->get(path + u"&order=name&limit=1"_s).headers.contains("link"));
        for (const QString &wrong : {u"&created_from=yesterday"_s, u"&created_until=2024-02-31T00:00:00Z"_s,
                                     u"&order=oldest"_s, u"&text="_s + QString(201, u'x')})
            isProblem(m_api->get(path + wrong), 422);
        QVERIFY(m_api->get(path + u"&limit=1"_s).headers.value("link").contains("rel=\"next\""));
        QVERIFY(m_api->get(path).array().first()["logs"_L1].isNull());
        // What was kept is not given out after a change.
        QCOMPARE(m_api->ask("POST", u"/api/v1/jobs/%1/cancel"_s.arg(ids[2])).status, 200);
        QCOMPARE(listed(u"&status_filter=queued"_s), ids.first(2));
    }

    // Those who ask at the same time share one reading, but never one from before a change they know of.
    void listsJobsToMany()
    {
        const QString flow = workflow();
        const QString path = u"/api/v1/jobs?workflow_id="_s + flow;
        for (int round = 1; round <= 5; ++round) {
            const QString made = m_api->post(u"/api/v1/jobs"_s, {{u"workflow_id"_s, flow}}).id();
            QNetworkAccessManager network;
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (int i = 0; i < 6; ++i) // as many as Qt asks side by side
                replies.emplace_back(network.get(QNetworkRequest(QUrl(m_api->server->url() + path))));
            const auto isOver = [](const auto &reply) { return reply->isFinished(); };
            QTRY_VERIFY(std::ranges::all_of(replies, isOver));
            for (const auto &reply : replies) {
                const QJsonArray jobs = QJsonDocument::fromJson(reply->readAll()).array();
                QCOMPARE(jobs.size(), round);
                QCOMPARE(jobs.first()["id"_L1].toString(), made);
            }
        }
    }

    void answersTheSameRequestOnce()
    {
        const QJsonObject body = loading();
        const QList<std::pair<QByteArray, QByteArray>> key{{"Idempotency-Key", "k1"}};
        const ApiAnswer first = m_api->post(u"/api/v1/workflows"_s, body, key);
        const ApiAnswer second = m_api->post(u"/api/v1/workflows"_s, body, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.headers.value("idempotent-replayed"), QByteArray("true"));
        QJsonObject other = body;
        other.insert(u"name"_s, u"Another"_s);
        isProblem(m_api->post(u"/api/v1/workflows"_s, other, key), 422);
        QVERIFY(m_api->post(u"/api/v1/workflows"_s, body).id() != first.id());
    }

    void previewsAStep()
    {
        const QString input = m_api->upload(kCsv).id();
        const QString path = u"/api/v1/workflows/%1/preview"_s.arg(workflow());
        const ApiAnswer preview = m_api->post(path, {{u"input_data_id"_s, input}, {u"limit"_s, 2}});
        QVERIFY2(preview.status == 200, preview.body.constData());
        QVERIFY(m_api->fits(preview.object(), u"Preview"_s));
        QCOMPARE(preview.object().value("sample_size"_L1).toInt(), 2);
        QCOMPARE(preview.object().value("step_id"_L1).toString(), u"step1"_s);
        isProblem(m_api->post(path, {{u"input_data_id"_s, kNobody}}), 404);
        isProblem(m_api->post(path, {}), 422);
    }

    void catalogueTemplatesAndMetrics()
    {
        const QJsonArray types = m_api->get(u"/api/v1/step-types"_s).array();
        QVERIFY(types.size() >= 3);
        QVERIFY(m_api->fits(types.first(), u"StepType"_s));
        const QJsonArray templates = m_api->get(u"/api/v1/templates"_s).array();
        for (const auto &each : templates) {
            QVERIFY(m_api->fits(each, u"Template"_s));
            QCOMPARE(m_api->post(u"/api/v1/workflows"_s, each["workflow"_L1].toObject()).status, 201);
        }
        const ApiAnswer metrics = m_api->get(u"/metrics"_s);
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("aw_jobs{state=\"running\"} "));
        QVERIFY(
            metrics.body.contains("aw_http_requests_total{method=\"GET\",route=\"/api/v1/templates\",status=\"200\"}"));
    }

    void schedules()
    {
        const QJsonObject trigger{{u"type"_s, u"cron"_s}, {u"cron"_s, u"0 9 * * *"_s}, {u"time_zone"_s, u"UTC"_s}};
        const QJsonObject body{{u"name"_s, u"Daily"_s}, {u"workflow_id"_s, workflow()}, {u"trigger"_s, trigger}};
        const ApiAnswer made = m_api->post(u"/api/v1/schedules"_s, body);
        QVERIFY2(made.status == 201, made.body.constData());
        QVERIFY(m_api->fits(made.object(), u"ScheduleMade"_s));
        const QString path = u"/api/v1/schedules/"_s + made.id();
        const QJsonObject read = m_api->get(path).object();
        QVERIFY(m_api->fits(read, u"Schedule"_s));
        QCOMPARE(read.value("next_fire_times"_L1).toArray().size(), 5);
        QCOMPARE(m_api->get(u"/api/v1/schedules"_s).array().size(), 1);
        QVERIFY(m_api->ask("PUT", path, R"({"paused":true})").object().value("paused"_L1).toBool());
        QCOMPARE(m_api->get(path + u"/runs"_s).status, 200);
        QJsonObject wrong = body;
        wrong.insert(u"trigger"_s, QJsonObject{{u"type"_s, u"cron"_s}, {u"cron"_s, u"99 * * * *"_s}});
        isProblem(m_api->post(u"/api/v1/schedules"_s, wrong), 422);
        QCOMPARE(m_api->ask("DELETE", path).status, 204);
        isProblem(m_api->get(path), 404);
    }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "tst_api.moc"
