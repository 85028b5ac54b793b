// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data manager over real sockets: what needs a piece of data, its tags, where it comes from, its versions.
#include "tests/api/api_fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

namespace
{

const QString kNobody = u"00000000-0000-4000-8000-000000000000"_s;

}

class ApiDataTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiFixture> m_api;

    static QString path(const QString &id, const QString &rest = {}) { return u"/api/v1/data/"_s + id + rest; }
    QString import(const QString &name = u"orders.csv"_s, const QByteArray &bytes = "n\n1\n2\n")
    {
        const ApiAnswer made = m_api->upload(bytes, name);
        if (made.status != 201)
            qFatal("%s", made.body.constData());
        return made.id();
    }
    ApiAnswer patch(const QString &id, const QJsonObject &body)
    {
        return m_api->ask("PATCH", path(id), QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    ApiAnswer store(const QString &name, const QJsonArray &steps)
    {
        const ApiAnswer made = m_api->post(u"/api/v1/workflows"_s, {{u"name"_s, name}, {u"steps"_s, steps}});
        if (made.status != 201)
            qFatal("%s", made.body.constData());
        return made;
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void whatIsNeededStaysAndSaysWhy()
    {
        const QString id = import();
        QCOMPARE(m_api->get(path(id, u"/needed-by"_s)).array(), QJsonArray());
        const QJsonObject reading{
            {u"id"_s, u"customers"_s}, {u"type"_s, u"stored_data"_s}, {u"config"_s, QJsonObject{{u"data"_s, id}}}};
        const QString workflow = store(u"Monthly report"_s, {reading}).id();
        const QString job =
            m_api
                ->post(
                    u"/api/v1/jobs"_s,
                    {{u"input_data_id"_s, id},
                     {u"parameters"_s, QJsonObject{{u"title"_s, u"Clean orders"_s},
                                                   {u"steps"_s, QJsonArray{QJsonObject{{u"type"_s, u"loading"_s}}}}}}})
                .id();
        const QJsonArray needs = m_api->get(path(id, u"/needed-by"_s)).array();
        QCOMPARE(needs.size(), 2);
        for (const auto &need : needs)
            QVERIFY(m_api->fits(need, u"DataNeed"_s));
        QCOMPARE(needs[0].toObject(), QJsonObject({{u"kind"_s, u"job"_s},
                                                   {u"id"_s, job},
                                                   {u"name"_s, u"Clean orders"_s},
                                                   {u"step_id"_s, QJsonValue::Null}}));
        QCOMPARE(needs[1].toObject(), QJsonObject({{u"kind"_s, u"workflow"_s},
                                                   {u"id"_s, workflow},
                                                   {u"name"_s, u"Monthly report"_s},
                                                   {u"step_id"_s, u"customers"_s}}));
        const ApiAnswer refused = m_api->ask("DELETE", path(id));
        QCOMPARE(refused.status, 409);
        QVERIFY(m_api->fits(refused.object(), u"Problem"_s));
        const QString detail = refused.object().value("detail"_L1).toString();
        QVERIFY2(detail.contains(u"the job “Clean orders” and the workflow “Monthly report”"_s), qPrintable(detail));
        QCOMPARE(m_api->ask("POST", u"/api/v1/jobs/"_s + job + u"/cancel"_s).status, 200);
        QCOMPARE(m_api->ask("DELETE", u"/api/v1/workflows/"_s + workflow).status, 204);
        QCOMPARE(m_api->ask("DELETE", path(id)).status, 204);
        QCOMPARE(m_api->get(path(id, u"/needed-by"_s)).status, 404);
        QCOMPARE(m_api->get(path(kNobody, u"/needed-by"_s)).status, 404);
    }

    void tagsAndNamesAreChanged()
    {
        const QString id = import();
        QCOMPARE(m_api->get(path(id)).object().value("tags"_L1).toArray(), QJsonArray());
        const ApiAnswer tagged = patch(id, {{u"filename"_s, u"May.csv"_s}, {u"tags"_s, QJsonArray{u"b"_s, u"a"_s}}});
        QVERIFY2(tagged.status == 200, tagged.body.constData());
        QVERIFY(m_api->fits(tagged.object(), u"DataArtifact"_s));
        QCOMPARE(tagged.object().value("filename"_L1).toString(), u"May.csv"_s);
        QCOMPARE(tagged.object().value("tags"_L1).toArray(), QJsonArray({u"a"_s, u"b"_s}));
        QCOMPARE(m_api->get(path(id)).object(), tagged.object());
        QCOMPARE(patch(id, {{u"add_tags"_s, QJsonArray{u"c d"_s}}, {u"remove_tags"_s, QJsonArray{u"A"_s}}})
                     .object()
                     .value("tags"_L1)
                     .toArray(),
                 QJsonArray({u"b"_s, u"c d"_s}));
        import(u"other.csv"_s);
        const QJsonArray found = m_api->get(u"/api/v1/data?tag=C%20d"_s).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0]["id"_L1].toString(), id);
        QCOMPARE(m_api->get(u"/api/v1/data?tag=a"_s).array().size(), 0);
        QCOMPARE(m_api->get(u"/api/v1/data"_s).array().size(), 2);
        const QJsonArray tags = m_api->get(u"/api/v1/data/tags"_s).array();
        QCOMPARE(tags.size(), 2);
        for (const auto &tag : tags)
            QVERIFY(m_api->fits(tag, u"TagCount"_s));
        QCOMPARE(tags[0].toObject(), QJsonObject({{u"tag"_s, u"b"_s}, {u"count"_s, 1}}));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("empty name") << QJsonObject{{u"filename"_s, u""_s}} << 422;
        QTest::newRow("blank name") << QJsonObject{{u"filename"_s, u"  "_s}} << 422;
        QTest::newRow("long tag") << QJsonObject{{u"tags"_s, QJsonArray{QString(51, u'x')}}} << 422;
        QTest::newRow("comma") << QJsonObject{{u"add_tags"_s, QJsonArray{u"a,b"_s}}} << 422;
        QTest::newRow("no list") << QJsonObject{{u"tags"_s, u"a"_s}} << 422;
        QTest::newRow("nothing") << QJsonObject{} << 200;
    }
    void whatDoesNotFitIsRefused()
    {
        QFETCH(const QJsonObject, body);
        QFETCH(const int, status);
        const QString id = import();
        const QJsonObject before = m_api->get(path(id)).object();
        const ApiAnswer answer = patch(id, body);
        QVERIFY2(answer.status == status, answer.body.constData());
        QCOMPARE(m_api->get(path(id)).object(), before);
        QCOMPARE(patch(kNobody, {{u"tags"_s, QJsonArray{u"a"_s}}}).status, 404);
    }

    void lineageIsTold()
    {
        const QString id = import();
        const QJsonObject alone = m_api->get(path(id, u"/lineage"_s)).object();
        QVERIFY(m_api->fits(alone, u"Lineage"_s));
        QCOMPARE(alone.value("entries"_L1).toArray().size(), 1);
        QVERIFY(alone.value("entries"_L1)[0]["made_by"_L1].isNull());
        const QString workflow = store(u"Tidy"_s, {QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}}).id();
        const QString job =
            m_api->ask("POST", u"/api/v1/workflows/"_s + workflow + u"/execute?input_data_id="_s + id).id();
        const QJsonObject over = m_api->finished(job);
        const QString result = over.value("result_data_id"_L1).toString();
        const QJsonObject lineage = m_api->get(path(result, u"/lineage"_s)).object();
        QVERIFY(m_api->fits(lineage, u"Lineage"_s));
        const QJsonObject madeBy{{u"role"_s, u"result"_s},     {u"job_id"_s, job},
                                 {u"job_exists"_s, true},      {u"job_title"_s, u"Tidy"_s},
                                 {u"step_id"_s, u"load"_s},    {u"workflow_id"_s, workflow},
                                 {u"workflow_exists"_s, true}, {u"workflow_name"_s, u"Tidy"_s},
                                 {u"workflow_version"_s, 1}};
        QCOMPARE(lineage.value("entries"_L1)[0]["made_by"_L1].toObject(), madeBy);
        QCOMPARE(lineage.value("entries"_L1)[1]["id"_L1].toString(), id);
        QCOMPARE(lineage.value("entries"_L1)[1]["distance"_L1].toInt(), -1);
        QCOMPARE(m_api->ask("DELETE", path(id)).status, 204);
        const QJsonObject after = m_api->get(path(result, u"/lineage"_s)).object();
        QVERIFY(m_api->fits(after, u"Lineage"_s));
        QCOMPARE(after.value("entries"_L1)[1]["exists"_L1], QJsonValue(false));
        QCOMPARE(after.value("entries"_L1)[1]["filename"_L1].toString(), u"orders.csv"_s);
        QCOMPARE(m_api->get(path(id, u"/lineage"_s)).status, 404);
    }

    void versionsAreTold()
    {
        const QString first = import();
        const QString second = import(u"orders.csv"_s, "n\n1\n");
        const QString other = import(u"people.csv"_s);
        QCOMPARE(patch(first, {{u"filename"_s, u"May.csv"_s}}).status, 200);
        const ApiAnswer answer = m_api->get(path(first, u"/versions"_s));
        QCOMPARE(answer.status, 200);
        const QJsonArray versions = answer.array();
        QCOMPARE(versions.size(), 2);
        for (const auto &each : versions)
            QVERIFY(m_api->fits(each, u"DataVersion"_s));
        QCOMPARE(versions[0]["id"_L1].toString(), second);
        QCOMPARE(versions[0]["version"_L1].toInt(), 2);
        QCOMPARE(versions[0]["rows"_L1].toInt(), 1);
        QCOMPARE(versions[1]["filename"_L1].toString(), u"May.csv"_s);
        QVERIFY(versions[1]["made_by"_L1].isNull());
        QCOMPARE(m_api->get(path(second)).object().value("version"_L1).toInt(), 2);
        QCOMPARE(m_api->get(path(other, u"/versions"_s)).array().size(), 1);
        const ApiAnswer part = m_api->get(path(second, u"/versions?limit=1"_s));
        QCOMPARE(part.array().size(), 1);
        const QByteArray next = part.headers.value("link");
        QVERIFY2(next.contains("after=" + second.toUtf8()), next.constData());
        QCOMPARE(m_api->get(path(second, u"/versions?after="_s + second)).array()[0]["id"_L1].toString(), first);
        QCOMPARE(m_api->get(path(second, u"/versions?limit=x"_s)).status, 422);
        QCOMPARE(m_api->ask("POST", path(second, u"/versions"_s)).status, 405);
        QCOMPARE(m_api->get(path(kNobody, u"/versions"_s)).status, 404);
        QCOMPARE(m_api->get(path(u"%27%20OR%201=1"_s, u"/versions"_s)).status, 404);
    }

    void resultsOfAStepAreVersions()
    {
        const QString id = import();
        const QString workflow = store(u"Tidy"_s, {QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}}).id();
        QJsonObject over;
        for (int i = 0; i < 2; ++i)
            over = m_api->finished(
                m_api->ask("POST", u"/api/v1/workflows/"_s + workflow + u"/execute?input_data_id="_s + id).id());
        const QJsonArray versions =
            m_api->get(path(over.value("result_data_id"_L1).toString(), u"/versions"_s)).array();
        QCOMPARE(versions.size(), 2);
        for (const auto &each : versions)
            QVERIFY(m_api->fits(each, u"DataVersion"_s));
        QCOMPARE(versions[0]["made_by"_L1]["job_id"_L1].toString(), over.value("id"_L1).toString());
        QCOMPARE(versions[0]["made_by"_L1]["workflow_name"_L1].toString(), u"Tidy"_s);
        QVERIFY(versions[0]["unchanged"_L1].toBool() && !versions[1]["unchanged"_L1].toBool());
    }

    // A file of this machine is named, its folder is not.
    void lineageNamesNoFolders()
    {
        const QTemporaryDir folder;
        m_api.reset();
        m_api = std::make_unique<ApiFixture>(QMap<QString, QString>{{u"files.read_folders"_s, folder.path()}});
        QFile more(folder.filePath(u"more.csv"_s));
        QVERIFY(more.open(QIODevice::WriteOnly) && more.write("n\n3\n") > 0);
        more.close();
        const QString workflow =
            store(u"Read"_s,
                  {QJsonObject{{u"type"_s, u"read_file"_s}, {u"config"_s, QJsonObject{{u"path"_s, more.fileName()}}}}})
                .id();
        const QJsonObject over =
            m_api->finished(m_api->ask("POST", u"/api/v1/workflows/"_s + workflow + u"/execute"_s).id());
        QVERIFY2(over.value("error"_L1).isNull(), qPrintable(over.value("error"_L1).toString()));
        const ApiAnswer answer = m_api->get(path(over.value("result_data_id"_L1).toString(), u"/lineage"_s));
        QVERIFY2(!answer.body.contains(folder.path().toUtf8()), answer.body.constData());
        QCOMPARE(answer.object().value("entries"_L1)[0]["sources"_L1][0]["name"_L1].toString(), u"more.csv"_s);
    }
};

QTEST_GUILESS_MAIN(ApiDataTest)
#include "tst_api_data.moc"
