// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over real sockets: parts of workflows, sending approvals back, pinning and clearing away, files read as one says.
#include "tests/api/api_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

const QByteArray kPeople = "id,name,age\n1,Ana,31\n2,Bo,25\n3,Zoë,28\n";

QJsonObject keep(const QString &id, const QString &condition, bool asks = false)
{
    return {{u"id"_s, id},
            {u"type"_s, u"filter"_s},
            {u"require_approval"_s, asks},
            {u"config"_s, QJsonObject{{u"condition"_s, condition}}}};
}

} // namespace

class ApiChoicesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    QString workflow(bool asks = false)
    {
        const QJsonArray steps{QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}},
                               keep(u"old"_s, u"age > 26"_s, asks), keep(u"first"_s, u"id = 1"_s)};
        return m_api->post(u"/api/v1/workflows"_s, {{u"name"_s, u"Keep"_s}, {u"steps"_s, steps}}).id();
    }

    QString startedJob(QJsonObject body)
    {
        const ApiAnswer made = m_api->post(u"/api/v1/jobs"_s, body);
        m_api->post(u"/api/v1/jobs/"_s + made.id() + u"/execute"_s, {});
        return made.id();
    }

    QStringList statuses(const QJsonObject &job)
    {
        QStringList words;
        const QJsonArray steps = job.value("steps"_L1).toArray();
        for (const auto &step : steps)
            words.append(step["status"_L1].toString());
        return words;
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup()
    {
        for (const QByteArray &body : std::as_const(m_api->bodies))
            QVERIFY2(!body.contains(m_api->folder().toUtf8()), body.constData());
    }

    void partsOfAWorkflow()
    {
        const QString data = m_api->upload(kPeople).id();
        const QJsonObject whole{{u"workflow_id"_s, workflow()}, {u"input_data_id"_s, data}};
        QJsonObject body = whole;
        body.insert(u"to_step"_s, u"old"_s);
        body.insert(u"priority"_s, -5);
        const QJsonObject part = m_api->finished(startedJob(body));
        QCOMPARE(statuses(part), (QStringList{u"completed"_s, u"completed"_s, u"skipped"_s}));
        QCOMPARE(part.value("priority"_L1).toInt(), -5);
        const QString parent = startedJob(whole);
        QCOMPARE(statuses(m_api->finished(parent)), (QStringList{u"cached"_s, u"cached"_s, u"completed"_s}));
        const QString retry = u"/api/v1/jobs/%1/retry"_s.arg(parent);
        const QString only = m_api->post(retry, {{u"only_step"_s, u"old"_s}}).id();
        QCOMPARE(statuses(m_api->finished(only)), (QStringList{u"cached"_s, u"completed"_s, u"skipped"_s}));
        const QString fresh = m_api->post(retry, {{u"to_step"_s, u"load"_s}, {u"cache"_s, false}}).id();
        QCOMPARE(m_api->finished(fresh).value("parent_id"_L1).toString(), parent);
        QCOMPARE(m_api->post(retry, {{u"only_step"_s, u"old"_s}, {u"to_step"_s, u"first"_s}}).status, 422);
        QCOMPARE(m_api->post(retry, {{u"priority"_s, 101}}).status, 422);
        body.insert(u"to_step"_s, u"nowhere"_s);
        const ApiAnswer unknown = m_api->post(u"/api/v1/jobs"_s, body);
        QVERIFY2(unknown.status >= 400 && unknown.status < 500, unknown.body.constData());
    }

    void whatWaitsIsSentBack()
    {
        const QString data = m_api->upload(kPeople).id();
        const QString id = startedJob({{u"workflow_id"_s, workflow(true)}, {u"input_data_id"_s, data}});
        const auto waits = [&] {
            const auto job = QCoro::waitFor(m_api->engine->jobs().settled(id));
            return job && job->state == core::JobState::AwaitingApproval;
        };
        QVERIFY(waits());
        const QString back = u"/api/v1/jobs/%1/push-back"_s.arg(id);
        QVERIFY(m_api->post(back, {{u"to_step"_s, u"nowhere"_s}}).status >= 400);
        const ApiAnswer sent = m_api->post(back, {{u"to_step"_s, u"load"_s}, {u"comment"_s, u"once more"_s}});
        QCOMPARE(sent.status, 200);
        QVERIFY(waits());
        const QJsonObject again = m_api->get(u"/api/v1/jobs/"_s + id).object();
        QCOMPARE(again.value("steps"_L1)[0]["attempts"_L1].toInt(), 2);
        QCOMPARE(m_api->post(u"/api/v1/jobs/%1/reject"_s.arg(id), {}).status, 200);
        QCOMPARE(m_api->post(back, {}).status, 409); // nothing waits
    }

    void pinnedJobsStay()
    {
        const QString data = m_api->upload(kPeople).id();
        const QString id = startedJob({{u"workflow_id"_s, workflow()}, {u"input_data_id"_s, data}});
        m_api->finished(id);
        const QString pin = u"/api/v1/jobs/%1/pin"_s.arg(id);
        QCOMPARE(m_api->ask("PUT", pin).status, 204);
        QCOMPARE(m_api->ask("DELETE", pin).status, 204);
        QCOMPARE(m_api->ask("PUT", u"/api/v1/jobs/none/pin"_s).status, 404);
        const ApiAnswer report = m_api->ask("POST", u"/api/v1/cleaning?dry_run=true"_s);
        QCOMPARE(report.status, 200);
        QVERIFY(report.object().value("dry_run"_L1).toBool());
        QCOMPARE(report.object().value("jobs"_L1).toArray().size(), 0); // it has just ended
        QCOMPARE(m_api->ask("POST", u"/api/v1/cleaning"_s).object().value("dry_run"_L1).toBool(true), false);
        QCOMPARE(m_api->get(u"/api/v1/jobs/"_s + id).status, 200);
    }

    void filesAreReadAsOneSays()
    {
        const QByteArray odd = "a|b,c\n1|2,3\n";
        const auto upload = [&](const QByteArray &query) {
            return m_api->ask("POST", u"/api/v1/data/upload?"_s + QString::fromLatin1(query),
                              "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"odd.txt\"\r\n\r\n" +
                                  odd + "\r\n--x--\r\n",
                              {{"Content-Type", "multipart/form-data; boundary=x"}});
        };
        const auto source = [&](const QJsonObject &said) {
            return "source=" +
                   QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
        };
        const ApiAnswer made = upload(source({{u"delimiter"_s, u"|"_s}}));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object().value("metadata"_L1)["dialect"_L1]["delimiter"_L1].toString(), u"|"_s);
        QCOMPARE(upload(source({{u"delimiter"_s, 7}})).status, 422);
        QCOMPARE(upload("source=nonsense").status, 422);
        QCOMPARE(upload("unreadable=perhaps").status, 422);
        // What is no table is kept, unless one says otherwise.
        const QString name = u"noise.xlsx"_s;
        QCOMPARE(m_api->upload("no workbook", name).status, 201);
        const ApiAnswer lines =
            m_api->get(u"/api/v1/data/%1/download?format=ndjson"_s.arg(m_api->upload(kPeople).id()));
        QCOMPARE(lines.status, 200);
        QCOMPARE(lines.body.count('\n'), 3);
    }
};

QTEST_GUILESS_MAIN(ApiChoicesTest)
#include "tst_api_choices.moc"
