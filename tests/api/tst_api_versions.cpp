// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of workflows over real sockets: kept with each saving, compared, taken up again.
#include "tests/api/api_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

const QString kNobody = u"00000000-0000-4000-8000-000000000000"_s;
constexpr int kKept = 200;

QJsonObject loadStep(const QJsonObject &config = {})
{
    return {{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}, {u"config"_s, config}};
}

QJsonObject filterStep(const QString &id, const QString &condition)
{
    return {{u"id"_s, id}, {u"type"_s, u"filter"_s}, {u"config"_s, QJsonObject{{u"condition"_s, condition}}}};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class ApiVersionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;
    QString m_path; // of the workflow, version 1: load → keep

    ApiAnswer put(const QJsonObject &changes) { return m_api->ask("PUT", m_path, textOf(changes)); }
    QJsonArray versions(const QString &query = {}) { return m_api->get(m_path + u"/versions"_s + query).array(); }
    QJsonObject difference(int version, int against)
    {
        const ApiAnswer answer = m_api->get(m_path + u"/versions/%1/difference?against=%2"_s.arg(version).arg(against));
        if (answer.status != 200 || !m_api->fits(answer.object(), u"WorkflowDifference"_s))
            qWarning() << answer.body;
        return answer.object();
    }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiFixture>();
        const ApiAnswer made = m_api->post(
            u"/api/v1/workflows"_s,
            {{u"name"_s, u"Orders"_s}, {u"steps"_s, QJsonArray{loadStep(), filterStep(u"keep"_s, u"amount > 1"_s)}}});
        QVERIFY2(made.status == 201, made.body.constData());
        m_path = u"/api/v1/workflows/"_s + made.id();
    }
    void cleanup() { m_api.reset(); }

    void everySavingIsKept()
    {
        QCOMPARE(versions().size(), 1);
        QVERIFY(versions().first()["changes"_L1].isNull());
        const QJsonObject first = m_api->get(m_path).object();
        QCOMPARE(put({{u"name"_s, u"All orders"_s},
                      {u"steps"_s,
                       QJsonArray{loadStep({{u"delimiter"_s, u";"_s}}), filterStep(u"other"_s, u"amount > 2"_s)}}})
                     .status,
                 200);
        const QJsonArray found = versions();
        QCOMPARE(found.size(), 2);
        for (const auto &version : found)
            QVERIFY(m_api->fits(version, u"WorkflowVersion"_s));
        QCOMPARE(found[0]["version"_L1].toInt(), 2);
        QCOMPARE(found[0]["name"_L1].toString(), u"All orders"_s);
        QCOMPARE(found[1]["name"_L1].toString(), u"Orders"_s);
        QVERIFY(found[0]["saved_by"_L1].isNull());
        const QJsonObject changes{{u"steps_added"_s, 1},
                                  {u"steps_removed"_s, 1},
                                  {u"steps_changed"_s, 1},
                                  {u"settings_changed"_s, 1},
                                  {u"layout_changed"_s, false}};
        QCOMPARE(found[0]["changes"_L1].toObject(), changes);
        const ApiAnswer one = m_api->get(m_path + u"/versions/1"_s);
        QVERIFY(m_api->fits(one.object(), u"WorkflowVersion"_s));
        QCOMPARE(one.object().value("workflow"_L1).toObject(), first);
        const QByteArray tag = one.headers.value("etag");
        QCOMPARE(m_api->ask("GET", m_path + u"/versions/1"_s, {}, {{"If-None-Match", tag}}).status, 304);
    }

    void whatChangesNothingMakesNoVersion()
    {
        const ApiAnswer before = m_api->get(m_path);
        const ApiAnswer again = put(before.object());
        QCOMPARE(again.status, 200);
        QCOMPARE(again.object(), before.object());
        QCOMPARE(put({{u"name"_s, u"Orders"_s}}).headers.value("etag"), before.headers.value("etag"));
        QCOMPARE(versions().size(), 1);
    }

    void refusedSavingLeavesNoVersion()
    {
        QCOMPARE(put({{u"steps"_s, QJsonArray{QJsonObject{{u"type"_s, u"nonsense"_s}}}}}).status, 422);
        QCOMPARE(versions().size(), 1);
    }

    void saysWhatDiffers()
    {
        QJsonObject kept = filterStep(u"keep"_s, u"amount > 5"_s);
        kept.insert(u"name"_s, u"Only large ones"_s);
        put({{u"description"_s, u"Weekly"_s},
             {u"global_config"_s, QJsonObject{{u"target"_s, u"generic"_s}}},
             {u"parameters"_s, QJsonArray{QJsonObject{{u"name"_s, u"region"_s}}}},
             {u"steps"_s, QJsonArray{loadStep(), kept, filterStep(u"more"_s, u"true"_s)}}});
        const QJsonObject found = difference(2, 1);
        QCOMPARE(found.value("equal"_L1).toBool(true), false);
        QMap<QString, QJsonObject> fields;
        const QJsonArray own = found.value("fields"_L1).toArray();
        for (const auto &field : own)
            fields.insert(field["path"_L1].toString(), field.toObject());
        QCOMPARE(fields.keys(), QStringList({u"description"_s, u"global_config.target"_s, u"parameters.region"_s}));
        QVERIFY(!fields[u"global_config.target"_s].contains("before"_L1));
        QCOMPARE(fields[u"global_config.target"_s]["after"_L1].toString(), u"generic"_s);
        const QJsonArray steps = found.value("steps"_L1).toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0]["change"_L1].toString(), u"changed"_s);
        const QJsonArray changed = steps[0]["fields"_L1].toArray();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].toObject(), QJsonObject({{u"path"_s, u"config.condition"_s},
                                                     {u"before"_s, u"amount > 1"_s},
                                                     {u"after"_s, u"amount > 5"_s}}));
        QCOMPARE(changed[1]["path"_L1].toString(), u"name"_s);
        QCOMPARE(steps[1]["change"_L1].toString(), u"added"_s);
        QCOMPARE(steps[1]["id"_L1].toString(), u"more"_s);
        // The other way round, and to itself; without “against” it is the one before.
        QCOMPARE(difference(1, 2).value("steps"_L1)[1]["change"_L1].toString(), u"removed"_s);
        QVERIFY(difference(2, 2).value("equal"_L1).toBool());
        QCOMPARE(m_api->get(m_path + u"/versions/2/difference"_s).object(), found);
    }

    // A list that only implies what its steps read says the same when it is put into words; another order does not.
    void inputsAreComparedByWhatTheyMean()
    {
        QJsonObject kept = filterStep(u"keep"_s, u"amount > 1"_s);
        kept.insert(u"inputs"_s, QJsonArray{u"load"_s});
        put({{u"steps"_s, QJsonArray{loadStep(), kept}}});
        QCOMPARE(versions().size(), 2);
        QVERIFY(difference(2, 1).value("equal"_L1).toBool());
        put({{u"steps"_s, QJsonArray{kept, loadStep()}}});
        QCOMPARE(difference(3, 2).value("fields"_L1)[0]["path"_L1].toString(), u"order"_s);
        put({{u"layout"_s, QJsonObject{{u"notes"_s, QJsonArray()}}}});
        const QJsonObject drawn = difference(4, 3);
        QVERIFY(drawn.value("counts"_L1)["layout_changed"_L1].toBool() && !drawn.value("equal"_L1).toBool());
    }

    void goesBack()
    {
        const QJsonObject first = m_api->get(m_path).object();
        put({{u"name"_s, u"Other"_s}, {u"description"_s, u"x"_s}, {u"steps"_s, QJsonArray{loadStep()}}});
        const ApiAnswer back = m_api->ask("POST", m_path + u"/versions/1/restore"_s);
        QVERIFY2(back.status == 200, back.body.constData());
        QVERIFY(m_api->fits(back.object(), u"Workflow"_s));
        QCOMPARE(back.headers.value("etag"), QByteArray("\"v3\""));
        QCOMPARE(back.object().value("steps"_L1), first.value("steps"_L1));
        QVERIFY(back.object().value("description"_L1).isNull());
        QCOMPARE(m_api->get(m_path).object(), back.object());
        QCOMPARE(versions().first()["restored_from"_L1].toInt(), 1);
        QVERIFY(difference(3, 1).value("equal"_L1).toBool());
        // That, too, can be taken back; and what is there already makes no version.
        QCOMPARE(m_api->ask("POST", m_path + u"/versions/2/restore"_s).object().value("name"_L1).toString(),
                 u"Other"_s);
        QCOMPARE(m_api->ask("POST", m_path + u"/versions/2/restore"_s).object().value("version"_L1).toInt(), 4);
        QCOMPARE(versions().size(), 4);
    }

    void refusesWhatIsNotThere()
    {
        for (const QString &version : {u"7"_s, u"0"_s, u"-1"_s, u"two"_s, u"99999999999999999999"_s, u"1%20"_s}) {
            QCOMPARE(m_api->get(m_path + u"/versions/"_s + version).status, 404);
            QCOMPARE(m_api->ask("POST", m_path + u"/versions/%1/restore"_s.arg(version)).status, 404);
            QCOMPARE(m_api->get(m_path + u"/versions/%1/difference?against=1"_s.arg(version)).status, 404);
        }
        QCOMPARE(m_api->get(m_path + u"/versions/1/difference?against=7"_s).status, 404);
        QCOMPARE(m_api->get(m_path + u"/versions/1/difference?against=x"_s).status, 422);
        QCOMPARE(m_api->get(m_path + u"/versions/1/difference"_s).status, 404); // nothing is before it
        const QString nobody = u"/api/v1/workflows/%1/versions"_s.arg(kNobody);
        QCOMPARE(m_api->get(nobody).status, 404);
        QCOMPARE(m_api->ask("POST", nobody + u"/1/restore"_s).status, 404);
        QCOMPARE(m_api->ask("DELETE", m_path + u"/versions/1"_s).status, 405); // written once
        QCOMPARE(versions().size(), 1);
    }

    void somebodyElseWasQuicker()
    {
        const QByteArray tag = m_api->get(m_path).headers.value("etag");
        put({{u"name"_s, u"Quicker"_s}});
        const QString restore = m_path + u"/versions/1/restore"_s;
        QCOMPARE(m_api->ask("POST", restore, {}, {{"If-Match", tag}}).status, 412);
        QCOMPARE(m_api->ask("POST", restore, {}, {{"If-Match", "nonsense"}}).status, 412);
        QCOMPARE(m_api->get(m_path).object().value("name"_L1).toString(), u"Quicker"_s);
        QCOMPARE(m_api->ask("POST", restore, {}, {{"If-Match", "\"v2\""}}).status, 200);
    }

    void oldOnesGo()
    {
        for (int i = 0; i < kKept + 5; ++i)
            QVERIFY(QCoro::waitFor(
                m_api->engine->workflows().update(m_path.section(u'/', -1), {{u"name"_s, u"Name %1"_s.arg(i)}})));
        const QJsonArray found = versions(u"?limit=1000"_s);
        QCOMPARE(found.size(), kKept);
        QCOMPARE(found.first()["version"_L1].toInt(), kKept + 6);
        QCOMPARE(found.last()["version"_L1].toInt(), 7);
        QCOMPARE(m_api->get(m_path + u"/versions/6"_s).status, 404);
        const ApiAnswer page = m_api->get(m_path + u"/versions?limit=2"_s);
        QVERIFY(page.headers.value("link").contains("after=" + QByteArray::number(kKept + 5)));
        QCOMPARE(versions(u"?limit=2&after=%1"_s.arg(kKept + 5)).first()["version"_L1].toInt(), kKept + 4);
    }

    void goesWithItsWorkflow()
    {
        put({{u"name"_s, u"Other"_s}});
        QCOMPARE(m_api->ask("DELETE", m_path).status, 204);
        QCOMPARE(m_api->get(m_path + u"/versions"_s).status, 404);
        QCOMPARE(m_api->get(m_path + u"/versions/1"_s).status, 404);
    }

    void namesWhoSaved()
    {
        m_api.reset();
        m_api = std::make_unique<ApiFixture>(QMap<QString, QString>{{u"server.accounts"_s, u"required"_s}});
        const QJsonObject person{
            {u"username"_s, u"ada"_s}, {u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"correct horse"_s}};
        QCOMPARE(m_api->post(u"/api/v1/auth/register"_s, person).status, 201);
        m_api->token = m_api->post(u"/api/v1/auth/login"_s, person).object()["access_token"_L1].toString().toLatin1();
        m_path = u"/api/v1/workflows/"_s +
                 m_api->post(u"/api/v1/workflows"_s, {{u"name"_s, u"a"_s}, {u"steps"_s, QJsonArray{loadStep()}}}).id();
        put({{u"name"_s, u"b"_s}});
        m_api->ask("POST", m_path + u"/versions/1/restore"_s);
        const QJsonArray found = versions();
        QCOMPARE(found.size(), 3);
        for (const auto &version : found)
            QCOMPARE(version["saved_by"_L1].toString(), u"ada"_s);
        m_api->token.clear();
        QCOMPARE(m_api->get(m_path + u"/versions"_s).status, 401);
        QCOMPARE(m_api->ask("POST", m_path + u"/versions/1/restore"_s).status, 401);
    }
};

QTEST_GUILESS_MAIN(ApiVersionsTest)
#include "tst_api_versions.moc"
