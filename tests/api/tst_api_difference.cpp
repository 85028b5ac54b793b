// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Differences over real sockets: of data, of runs, and of what waits for an approval.
#include "tests/api/api_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

const QByteArray kBefore = "order_id,amount,note\n1,12.5,a\n2,,b\n3,7,c\n4,5,d\n";
const QByteArray kAfter = "order_id,amount,note\n1,12.5,a\n2,9,b\n3,7,c\n5,5,e\n";

} // namespace

class ApiDifferenceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    // load → filter by the condition, which asks when it should
    QString workflow(const QString &condition, bool asks)
    {
        const QJsonArray steps{QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}},
                               QJsonObject{{u"id"_s, u"keep"_s},
                                           {u"type"_s, u"filter"_s},
                                           {u"require_approval"_s, asks},
                                           {u"config"_s, QJsonObject{{u"condition"_s, condition}}}}};
        const ApiAnswer made = m_api->post(u"/api/v1/workflows"_s, {{u"name"_s, u"Keep"_s}, {u"steps"_s, steps}});
        return made.id();
    }

    QString started(const QString &workflowId, const QString &dataId)
    {
        const ApiAnswer made =
            m_api->post(u"/api/v1/jobs"_s, {{u"workflow_id"_s, workflowId}, {u"input_data_id"_s, dataId}});
        m_api->post(u"/api/v1/jobs/"_s + made.id() + u"/execute"_s, {});
        return made.id();
    }

    QString waiting(const QString &workflowId, const QString &dataId)
    {
        const QString id = started(workflowId, dataId);
        const auto job = QCoro::waitFor(m_api->engine->jobs().settled(id));
        if (!job || job->state != core::JobState::AwaitingApproval)
            qFatal("the job does not wait");
        return id;
    }

    QString of(const QString &kind, const QString &id, const QString &query)
    {
        return u"/api/v1/%1/%2/difference?%3"_s.arg(kind, id, query);
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup()
    {
        for (const QByteArray &body : std::as_const(m_api->bodies))
            QVERIFY2(!body.contains(m_api->folder().toUtf8()), body.constData());
    }

    void data();
    void wrongQuestions();
    void runs();
    void approval();
    void approvalAgainstEarlierRun();
    void namesOfColumns();
};

void ApiDifferenceTest::data()
{
    const QString before = m_api->upload(kBefore).id();
    const QString after = m_api->upload(kAfter).id();
    const ApiAnswer found = m_api->get(of(u"data"_s, after, u"against="_s + before));
    QCOMPARE(found.status, 200);
    QVERIFY(m_api->fits(found.object(), u"Difference"_s));
    const QJsonObject body = found.object();
    QCOMPARE(body["matching"_L1]["by"_L1].toString(), u"found_key"_s);
    QCOMPARE(body["rows"_L1]["added"_L1].toInt(), 1);
    QCOMPARE(body["rows"_L1]["removed"_L1].toInt(), 1);
    QCOMPARE(body["rows"_L1]["changed"_L1].toInt(), 1);
    QCOMPARE(body["page"_L1]["total"_L1].toInt(), 3);
    const QJsonObject changed = body["page"_L1]["rows"_L1][0].toObject();
    QCOMPARE(changed["change"_L1].toString(), u"changed"_s);
    QVERIFY(changed["before"_L1]["amount"_L1].isNull());
    QCOMPARE(changed["after"_L1]["amount"_L1].toDouble(), 9.0);
    QCOMPARE(changed["changed"_L1].toArray(), QJsonArray{u"amount"_s});
    // By page and kind, by another key.
    const QJsonObject second =
        m_api->get(of(u"data"_s, after, u"against="_s + before + u"&offset=1&limit=1"_s)).object();
    QCOMPARE(second["page"_L1]["rows"_L1].toArray().size(), 1);
    QCOMPARE(second["page"_L1]["rows"_L1][0], body["page"_L1]["rows"_L1][1]);
    const QJsonObject added = m_api->get(of(u"data"_s, after, u"against="_s + before + u"&change=added"_s)).object();
    QCOMPARE(added["page"_L1]["total"_L1].toInt(), 1);
    const QJsonObject byNote = m_api->get(of(u"data"_s, after, u"against="_s + before + u"&key=note"_s)).object();
    QCOMPARE(byNote["matching"_L1]["key"_L1].toArray(), QJsonArray{u"note"_s});
    const QJsonObject same = m_api->get(of(u"data"_s, after, u"against="_s + after)).object();
    QCOMPARE(same["equal"_L1].toBool(), true);
}

void ApiDifferenceTest::wrongQuestions()
{
    const QString data = m_api->upload(kBefore).id();
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    QCOMPARE(m_api->get(u"/api/v1/data/"_s + data + u"/difference"_s).status, 422);
    QCOMPARE(m_api->get(of(u"data"_s, data, u"against="_s + nobody)).status, 404);
    QCOMPARE(m_api->get(of(u"data"_s, nobody, u"against="_s + data)).status, 404);
    QCOMPARE(m_api->get(of(u"data"_s, data, u"against="_s + data + u"&key=shoe"_s)).status, 404);
    QCOMPARE(m_api->get(of(u"data"_s, data, u"against="_s + data + u"&change=moved"_s)).status, 422);
    QCOMPARE(m_api->get(of(u"jobs"_s, nobody, u"against="_s + nobody)).status, 404);
    const QString job = started(workflow(u"amount > 6"_s, false), data);
    m_api->finished(job);
    QCOMPARE(m_api->get(of(u"jobs"_s, job + u"/approval"_s, {})).status, 409);
}

void ApiDifferenceTest::runs()
{
    const QString one = m_api->upload(kBefore).id();
    const QString other = m_api->upload(kAfter).id();
    const QString first = started(workflow(u"amount > 6"_s, false), one);
    const QString second = started(workflow(u"amount > 8"_s, false), other);
    QCOMPARE(m_api->finished(first)["status"_L1].toString(), u"completed"_s);
    QCOMPARE(m_api->finished(second)["status"_L1].toString(), u"completed"_s);
    const ApiAnswer found = m_api->get(of(u"jobs"_s, second, u"against="_s + first));
    QVERIFY2(found.status == 200, found.body.constData());
    const QJsonObject body = found.object();
    QVERIFY(m_api->fits(body, u"RunDifference"_s));
    QCOMPARE(body["same_workflow"_L1].toBool(true), false);
    QCOMPARE(body["same_input"_L1].toBool(true), false);
    QVERIFY(body["before"_L1]["input"_L1]["sha256"_L1].toString().size() == 64);
    QCOMPARE(body["settings"_L1].toArray().size(), 1);
    QCOMPARE(body["settings"_L1][0]["step_id"_L1].toString(), u"keep"_s);
    QCOMPARE(body["settings"_L1][0]["path"_L1].toString(), u"config.condition"_s);
    QCOMPARE(body["settings"_L1][0]["before"_L1].toString(), u"amount > 6"_s);
    QCOMPARE(body["ledgers"_L1][1]["before"_L1]["filtered"_L1].toInt(), 2);
    QCOMPARE(body["ledgers"_L1][1]["after"_L1]["rows_in"_L1].toInt(), 4);
    QCOMPARE(body["difference"_L1]["rows"_L1]["before"_L1].toInt(), 2);
    QCOMPARE(body["difference"_L1]["rows"_L1]["removed"_L1].toInt(), 1);
    QCOMPARE(body["difference"_L1]["rows"_L1]["added"_L1].toInt(), 1);
    QVERIFY(body["problem"_L1].isNull());
    // A run without a result has settings to compare all the same.
    const QString failed = started(workflow(u"nothing_like_it > 8"_s, false), one);
    QCOMPARE(m_api->finished(failed)["status"_L1].toString(), u"failed"_s);
    const QJsonObject half = m_api->get(of(u"jobs"_s, failed, u"against="_s + first)).object();
    QVERIFY(half["difference"_L1].isNull());
    QVERIFY(!half["problem"_L1].toString().isEmpty());
    QCOMPARE(half["same_input"_L1].toBool(), true);
    QCOMPARE(half["settings"_L1].toArray().size(), 1);
}

void ApiDifferenceTest::approval()
{
    const QString job = waiting(workflow(u"amount > 6"_s, true), m_api->upload(kBefore).id());
    const ApiAnswer found = m_api->get(of(u"jobs"_s, job + u"/approval"_s, {}));
    QVERIFY2(found.status == 200, found.body.constData());
    const QJsonObject body = found.object();
    QVERIFY(m_api->fits(body, u"ApprovalDifference"_s));
    QCOMPARE(body["step_id"_L1].toString(), u"keep"_s);
    QCOMPARE(body["step_before"_L1].toString(), u"load"_s);
    QCOMPARE(body["difference"_L1]["rows"_L1]["removed"_L1].toInt(), 2);
    QCOMPARE(body["difference"_L1]["page"_L1]["rows"_L1][0]["before"_L1]["order_id"_L1].toInt(), 2);
    // The decision is for what was compared, and for nothing else.
    const QString path = u"/api/v1/jobs/"_s + job;
    QCOMPARE(m_api->post(path + u"/approve"_s, {{u"content_hash"_s, QString(64, u'0')}}).status, 409);
    const QJsonObject decision{{u"content_hash"_s, body["content_hash"_L1]}};
    QCOMPARE(m_api->post(path + u"/approve"_s, decision).status, 200);
    QCOMPARE(m_api->finished(job)["status"_L1].toString(), u"completed"_s);
    QCOMPARE(m_api->get(of(u"jobs"_s, job + u"/approval"_s, {})).status, 409);
}

void ApiDifferenceTest::approvalAgainstEarlierRun()
{
    const QString one = workflow(u"amount > 6"_s, true);
    const QString earlier = waiting(one, m_api->upload(kBefore).id());
    const QString query = u"against=earlier_run"_s;
    QCOMPARE(m_api->get(of(u"jobs"_s, earlier + u"/approval"_s, query)).status, 404);
    m_api->post(u"/api/v1/jobs/"_s + earlier + u"/approve"_s, {});
    m_api->finished(earlier);
    const QString job = waiting(one, m_api->upload(kAfter).id());
    const ApiAnswer found = m_api->get(of(u"jobs"_s, job + u"/approval"_s, query));
    QVERIFY2(found.status == 200, found.body.constData());
    QCOMPARE(found.object()["job_before"_L1].toString(), earlier);
    QCOMPARE(found.object()["difference"_L1]["rows"_L1]["before"_L1].toInt(), 2);
    QCOMPARE(found.object()["difference"_L1]["rows"_L1]["added"_L1].toInt(), 1);
    QCOMPARE(found.object()["difference"_L1]["rows"_L1]["removed"_L1].toInt(), 0);
}

void ApiDifferenceTest::namesOfColumns()
{
    QCOMPARE(services::columnNames(u" a,b , \"x, y\",\"say \"\"hi\"\"\", ,c d"_s),
             QStringList({u"a"_s, u"b"_s, u"x, y"_s, u"say \"hi\""_s, u"c d"_s}));
    QCOMPARE(services::columnNames({}), QStringList());
}

QTEST_GUILESS_MAIN(ApiDifferenceTest)
#include "tst_api_difference.moc"
