// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows about its data beside the rows: who needs it, its tags, where it comes from, its versions.
#include "app/compose.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::DataNeed;
using core::ErrorCode;

class DataManagerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::Engine> m_engine;

    services::DataService &data() { return m_engine->data(); }

    core::Artifact import(const QString &name, const QByteArray &bytes = "n\n1\n2\n")
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        file.close();
        services::ImportRequest request;
        request.path = file.fileName();
        const auto artifact = QCoro::waitFor(data().importFile(request));
        if (!artifact)
            qFatal("%s", qPrintable(artifact.error().text()));
        return *artifact;
    }

    static QJsonObject reading(const QString &what)
    {
        return {{u"id"_s, u"more"_s}, {u"type"_s, u"stored_data"_s}, {u"config"_s, QJsonObject{{u"data"_s, what}}}};
    }
    core::Workflow store(const QString &name, const QJsonArray &steps, const QJsonArray &parameters = {})
    {
        const auto workflow = QCoro::waitFor(
            m_engine->workflows().create({{u"name"_s, name}, {u"steps"_s, steps}, {u"parameters"_s, parameters}}));
        if (!workflow)
            qFatal("%s", qPrintable(workflow.error().text()));
        return *workflow;
    }

    static QJsonObject load() { return {{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}; }
    core::Job run(const QString &workflow, const QString &input)
    {
        jobs::JobRequest request;
        request.workflowId = workflow;
        request.inputDataId = input;
        const auto job = QCoro::waitFor(m_engine->jobs().run(request));
        if (!job)
            qFatal("%s", qPrintable(job.error().text()));
        const auto over = QCoro::waitFor(m_engine->jobs().finished(job->id));
        if (!over || over->failure)
            qFatal("%s", qPrintable(over ? over->failure->text() : over.error().text()));
        return *over;
    }
    // "distance name", and "gone".
    static QStringList distances(const core::Lineage &lineage)
    {
        QStringList words;
        for (const core::LineageEntry &entry : lineage.entries)
            words.append(
                u"%1 %2%3"_s.arg(entry.distance).arg(entry.origin.filename, entry.isThere ? QString() : u" gone"_s));
        return words;
    }
    // "number name", and "same".
    QStringList versions(const QString &id, store::Page page = {})
    {
        const auto found = QCoro::waitFor(data().versions(id, page));
        if (!found)
            return {found.error().text()};
        QStringList words;
        for (const core::DataVersion &each : *found)
            words.append(u"%1 %2%3"_s.arg(each.version)
                             .arg(each.entry.origin.filename, each.isUnchanged ? u" same"_s : QString()));
        return words;
    }
    QStringList tagged(const QString &id, const QStringList &add, const QStringList &remove = {})
    {
        core::DataChanges changes;
        changes.addTags = add;
        changes.removeTags = remove;
        const auto changed = QCoro::waitFor(data().change(id, changes));
        return changed ? changed->tags : QStringList(changed.error().text());
    }
    QStringList needs(const QString &id)
    {
        const auto found = QCoro::waitFor(data().needs(id));
        if (!found)
            return {found.error().text()};
        QStringList words;
        for (const DataNeed &need : *found)
            words.append(u"%1 %2 %3"_s.arg(core::kindName(need.kind), need.name, need.stepId).trimmed());
        return words;
    }
    // It stays, and the refusal names what is in the way.
    void isRefused(const QString &id, const QStringList &expected)
    {
        QCOMPARE(needs(id), expected);
        const core::Status removed = QCoro::waitFor(data().remove(id));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Conflict);
        for (const QString &each : expected)
            QVERIFY2(removed.error().message.contains(each.section(u' ', 1, 1)), qPrintable(removed.error().text()));
        QVERIFY(QCoro::waitFor(data().get(id)));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto options = core::Options::build({}, {}, {},
                                                  {{u"store.data_dir"_s, m_dir->filePath(u"store"_s)},
                                                   {u"engine.temp_dir"_s, m_dir->filePath(u"tmp"_s)},
                                                   {u"engine.memory_limit"_s, u"256MB"_s},
                                                   {u"engine.threads"_s, u"1"_s}});
        QVERIFY2(options, options ? "" : qPrintable(options.error().text()));
        auto engine = app::Engine::open(*options, app::StoreKind::Lasting);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().text()));
        m_engine = std::move(*engine);
    }
    void cleanup()
    {
        m_engine.reset();
        m_dir.reset();
    }

    void whatNobodyNeedsGoes()
    {
        const QString id = import(u"a.csv"_s).id;
        store(u"Others"_s, {reading(u"b.csv"_s), QJsonObject{{u"type"_s, u"loading"_s}}});
        QCOMPARE(needs(id), QStringList());
        QVERIFY(QCoro::waitFor(data().remove(id)));
        QVERIFY(needs(id).first().contains(u"no data"_s));
        QCOMPARE(QCoro::waitFor(data().remove(id)).error().code, ErrorCode::NotFound);
    }

    void aWorkflowNeedsItByItsId()
    {
        const QString id = import(u"a.csv"_s).id;
        const core::Workflow workflow = store(u"Join"_s, {reading(id)});
        isRefused(id, {u"workflow Join more"_s});
        QVERIFY(QCoro::waitFor(m_engine->workflows().remove(workflow.id)));
        QVERIFY(QCoro::waitFor(data().remove(id)));
    }

    // The newest of a name is read: while there is another, each of them may go, and the last one may not.
    void aWorkflowNeedsTheLastOfAName()
    {
        const QString first = import(u"a.csv"_s).id;
        const QString second = import(u"a.csv"_s, "n\n3\n").id;
        store(u"Join"_s, {reading(u"a.csv"_s)});
        QCOMPARE(needs(first), QStringList());
        QVERIFY(QCoro::waitFor(data().remove(second)));
        isRefused(first, {u"workflow Join more"_s});
    }

    void aParameterMayNameIt()
    {
        const core::Artifact artifact = import(u"a.csv"_s);
        const QJsonObject parameter{{u"name"_s, u"which"_s}, {u"default"_s, u"a.csv"_s}};
        const core::Workflow byDefault = store(u"Default"_s, {reading(u"{{which}}"_s)}, {parameter});
        isRefused(artifact.id, {u"workflow Default more"_s});
        QVERIFY(QCoro::waitFor(m_engine->workflows().remove(byDefault.id)));

        const core::Workflow given =
            store(u"Given"_s, {reading(u"{{which}}"_s)}, {QJsonObject{{u"name"_s, u"which"_s}}});
        QCOMPARE(needs(artifact.id), QStringList());
        const auto schedule = QCoro::waitFor(m_engine->schedules().create(
            {{u"name"_s, u"Daily"_s},
             {u"workflow_id"_s, given.id},
             {u"parameters"_s, QJsonObject{{u"which"_s, artifact.id}}},
             {u"trigger"_s, QJsonObject{{u"type"_s, u"cron"_s}, {u"cron"_s, u"0 9 * * *"_s}}}}));
        QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().text()));
        isRefused(artifact.id, {u"schedule Daily"_s});
    }

    void jobsThatWaitAndSchedulesNeedIt()
    {
        const QString input = import(u"a.csv"_s).id;
        const QString other = import(u"b.csv"_s).id;
        const core::Workflow workflow = store(u"Plain"_s, {QJsonObject{{u"type"_s, u"loading"_s}}});
        jobs::JobRequest request;
        request.inputDataId = input;
        request.parameters = {{u"title"_s, u"Waiting"_s}};
        const auto steps = core::stepsFromJson(
            {QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}, reading(u"b.csv"_s),
             QJsonObject{{u"type"_s, u"union_rows"_s}, {u"inputs"_s, QJsonArray{u"load"_s, u"more"_s}}}});
        QVERIFY2(steps, steps ? "" : qPrintable(steps.error().text()));
        request.steps = *steps;
        const auto job = QCoro::waitFor(m_engine->jobs().submit(request));
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        const auto schedule = QCoro::waitFor(m_engine->schedules().create(
            {{u"name"_s, u"Daily"_s},
             {u"workflow_id"_s, workflow.id},
             {u"input_data_id"_s, input},
             {u"trigger"_s, QJsonObject{{u"type"_s, u"cron"_s}, {u"cron"_s, u"0 9 * * *"_s}}}}));
        QVERIFY2(schedule, schedule ? "" : qPrintable(schedule.error().text()));
        isRefused(input, {u"job Waiting"_s, u"schedule Daily"_s});
        isRefused(other, {u"job Waiting"_s});

        // What is over needs nothing any more, and cleaning takes no data.
        QVERIFY(QCoro::waitFor(m_engine->jobs().cancel(job->id)));
        QVERIFY(QCoro::waitFor(m_engine->jobs().finished(job->id)));
        isRefused(input, {u"schedule Daily"_s});
        QVERIFY(QCoro::waitFor(m_engine->cleaning().clean(false)));
        QVERIFY(QCoro::waitFor(data().sample(input, 0, 1)));
        QVERIFY(QCoro::waitFor(data().remove(other)));
        QVERIFY(QCoro::waitFor(m_engine->schedules().remove(schedule->schedule.id)));
        QVERIFY(QCoro::waitFor(data().remove(input)));
    }

    void manyNeedsAreCounted()
    {
        const QString id = import(u"a.csv"_s).id;
        for (int i = 0; i < 8; ++i)
            store(u"W%1"_s.arg(i), {reading(id)});
        const core::Status removed = QCoro::waitFor(data().remove(id));
        QVERIFY(!removed);
        QVERIFY2(removed.error().message.contains(u"“W4” and 3 more"_s), qPrintable(removed.error().message));
        QCOMPARE(needs(id).size(), 8);
    }

    void tagsAreKeptInOrderAndOnce()
    {
        const QString id = import(u"a.csv"_s).id;
        QSignalSpy told(&data(), &services::DataService::dataChanged);
        QCOMPARE(tagged(id, {u"  summer\n2026 "_s, u"Draft"_s, u"draft"_s}),
                 QStringList({u"Draft"_s, u"summer 2026"_s}));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(QCoro::waitFor(data().list())->first().tags, QStringList({u"Draft"_s, u"summer 2026"_s}));
        QCOMPARE(tagged(id, {u"פרויקט"_s}, {u"DRAFT"_s}), QStringList({u"summer 2026"_s, u"פרויקט"_s}));
        // The same of other data is spelled as it is there; the only one may be spelled anew.
        const QString other = import(u"b.csv"_s).id;
        QCOMPARE(tagged(other, {u"Summer 2026"_s}), QStringList(u"summer 2026"_s));
        QCOMPARE(tagged(other, {}, {u"summer 2026"_s}), QStringList());
        core::DataChanges anew;
        anew.tags = QStringList{u"Summer 2026"_s};
        QCOMPARE(QCoro::waitFor(data().change(id, anew))->tags, QStringList(u"Summer 2026"_s));
    }

    void tagsFindData()
    {
        const QString one = import(u"a.csv"_s).id;
        const QString two = import(u"b.csv"_s).id;
        import(u"c.csv"_s);
        tagged(one, {u"map"_s, u"draft"_s});
        tagged(two, {u"map"_s});
        QCOMPARE(*QCoro::waitFor(data().tags()), QList<core::TagCount>({{u"draft"_s, 1}, {u"map"_s, 2}}));
        const auto found = QCoro::waitFor(data().list({}, u"MAP"_s));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().id, two);
        const auto rest = QCoro::waitFor(data().list({0, 100, two}, u"map"_s));
        QCOMPARE(rest->size(), 1);
        QCOMPARE(rest->first().id, one);
        QVERIFY(QCoro::waitFor(data().list({}, u"' OR 1=1 --"_s))->isEmpty());
        QVERIFY(QCoro::waitFor(data().remove(one)));
        QCOMPARE(*QCoro::waitFor(data().tags()), QList<core::TagCount>({{u"map"_s, 1}}));
    }

    void whatIsNoTagIsRefused()
    {
        const QString id = import(u"a.csv"_s).id;
        tagged(id, {u"kept"_s});
        QStringList many;
        for (int i = 0; i < 31; ++i)
            many.append(u"t%1"_s.arg(i));
        for (const QStringList &wrong :
             {QStringList{u" "_s}, QStringList{QString(51, u'x')}, QStringList{u"a, b"_s}, many}) {
            core::DataChanges changes;
            changes.filename = u"other.csv"_s;
            changes.addTags = wrong;
            const auto changed = QCoro::waitFor(data().change(id, changes));
            QVERIFY(!changed);
            QCOMPARE(changed.error().code, ErrorCode::InvalidArgument);
        }
        QCOMPARE(QCoro::waitFor(data().get(id))->tags, QStringList(u"kept"_s));
        QCOMPARE(QCoro::waitFor(data().get(id))->filename, u"a.csv"_s);
        QCOMPARE(QCoro::waitFor(data().change(u"nobody"_s, {})).error().code, ErrorCode::NotFound);
    }

    // orders + customers → joined → counted; then what is in between goes, and so do the run and the workflow.
    void lineageGoesAllTheWay()
    {
        const core::Artifact orders = import(u"orders.csv"_s, "id,n\n1,5\n2,6\n");
        const core::Artifact customers = import(u"customers.csv"_s, "id,n\n3,7\n");
        const core::Workflow joining = store(u"Join"_s, {load(), reading(u"customers.csv"_s),
                                                         QJsonObject{{u"id"_s, u"both"_s},
                                                                     {u"type"_s, u"union_rows"_s},
                                                                     {u"inputs"_s, QJsonArray{u"load"_s, u"more"_s}}}});
        QVERIFY(QCoro::waitFor(m_engine->workflows().update(joining.id, {{u"name"_s, u"Join all"_s}})));
        const core::Job joined = run(joining.id, orders.id);
        const core::Workflow counting = store(u"Count"_s, {load()});
        const core::Job counted = run(counting.id, joined.resultDataId);
        const auto lineage = [&](const QString &id) { return *QCoro::waitFor(data().lineage(id)); };

        const core::Lineage back = lineage(counted.resultDataId);
        QCOMPARE(distances(back), QStringList({u"0 orders.parquet"_s, u"-1 orders.parquet"_s, u"-2 orders.csv"_s,
                                               u"-2 customers.csv"_s}));
        const core::LineageEntry middle = back.entries[1];
        QCOMPARE(middle.origin.jobId, joined.id);
        QCOMPARE(middle.origin.role, u"result"_s);
        QCOMPARE(middle.origin.stepId, u"both"_s);
        QCOMPARE(middle.origin.workflowName, u"Join all"_s);
        QCOMPARE(middle.origin.workflowVersion, 2);
        QVERIFY(middle.isThere && middle.isJobThere && middle.isWorkflowThere);
        QCOMPARE(middle.origin.sources.size(), 2);
        QCOMPARE(middle.origin.sources[0],
                 core::DataSource({core::DataSource::Kind::Data, orders.id, u"orders.csv"_s, {}}));
        QCOMPARE(middle.origin.sources[1],
                 core::DataSource({core::DataSource::Kind::Data, customers.id, u"customers.csv"_s, u"more"_s}));
        QVERIFY(back.entries[2].origin.jobId.isEmpty() && back.entries[2].origin.at == orders.createdAt);
        QCOMPARE(distances(lineage(customers.id)),
                 QStringList({u"0 customers.csv"_s, u"1 orders.parquet"_s, u"2 orders.parquet"_s}));

        QVERIFY(QCoro::waitFor(data().rename(joined.resultDataId, u"All orders"_s)));
        QVERIFY(QCoro::waitFor(data().remove(joined.resultDataId)));
        QVERIFY(QCoro::waitFor(m_engine->workflows().remove(joining.id)));
        QVERIFY(QCoro::waitFor(data().remove(customers.id)));
        const core::Lineage after = lineage(counted.resultDataId);
        QCOMPARE(distances(after), QStringList({u"0 orders.parquet"_s, u"-1 All orders gone"_s, u"-2 orders.csv"_s,
                                                u"-2 customers.csv gone"_s}));
        QVERIFY(!after.entries[1].isWorkflowThere && after.entries[1].isJobThere);
        QCOMPARE(after.entries[1].origin.workflowName, u"Join all"_s);
        QCOMPARE(distances(lineage(orders.id)),
                 QStringList({u"0 orders.csv"_s, u"1 All orders gone"_s, u"2 orders.parquet"_s}));
        QCOMPARE(QCoro::waitFor(data().lineage(customers.id)).error().code, ErrorCode::NotFound);
    }

    void aRepeatedJobIsOfTheVersionItsStepsAreOf()
    {
        const QString input = import(u"a.csv"_s).id;
        const core::Workflow workflow = store(u"Plain"_s, {load()});
        const core::Job first = run(workflow.id, input);
        QVERIFY(QCoro::waitFor(m_engine->workflows().update(workflow.id, {{u"name"_s, u"Other"_s}})));
        const auto again = QCoro::waitFor(m_engine->jobs().retry(first.id));
        QVERIFY(again);
        const core::Job over = *QCoro::waitFor(m_engine->jobs().finished(again->id));
        QCOMPARE(QCoro::waitFor(data().lineage(over.resultDataId))->entries.first().origin.workflowVersion, 1);
        const QString fresh = run(workflow.id, input).resultDataId;
        QCOMPARE(QCoro::waitFor(data().lineage(fresh))->entries.first().origin.workflowVersion, 2);
    }

    // Also when the step that reads them is not computed again, and beside the result: rejects, files of the machine.
    void everyTableOfARunKnowsItsSources()
    {
        const QString input = import(u"a.csv"_s, "n,m\n1,2\n2,3\n3,4\n4,5\n5,6,7\n6,7\n").id;
        const QString file = m_dir->filePath(u"prices.csv"_s);
        import(u"prices.csv"_s, "n,m\n1,2\n");
        const core::Workflow workflow =
            store(u"Files"_s, {load(),
                               QJsonObject{{u"id"_s, u"prices"_s},
                                           {u"type"_s, u"read_file"_s},
                                           {u"config"_s, QJsonObject{{u"path"_s, file}}}},
                               QJsonObject{{u"id"_s, u"both"_s},
                                           {u"type"_s, u"union_rows"_s},
                                           {u"inputs"_s, QJsonArray{u"load"_s, u"prices"_s}}}});
        const core::Job job = run(workflow.id, input);
        QCOMPARE(job.state, core::JobState::Completed);
        const QString rejects = job.metadata.value("rejects_data_id"_L1).toString();
        QVERIFY(!rejects.isEmpty());
        for (const QString &id : {job.resultDataId, rejects}) {
            const auto lineage = QCoro::waitFor(data().lineage(id));
            QVERIFY(lineage);
            const core::DataOrigin origin = lineage->entries.first().origin;
            QCOMPARE(origin.role, id == rejects ? u"rejects"_s : u"result"_s);
            QCOMPARE(origin.sources.size(), 2);
            QCOMPARE(origin.sources[1], core::DataSource({core::DataSource::Kind::File, {}, file, u"prices"_s}));
        }
        const auto again = QCoro::waitFor(m_engine->jobs().retry(job.id));
        QVERIFY(again);
        const core::Job over = *QCoro::waitFor(m_engine->jobs().finished(again->id));
        QCOMPARE(QCoro::waitFor(data().lineage(over.resultDataId))->entries.first().origin.sources.size(), 2);
    }

    void aLongChainIsFollowedToItsBeginning()
    {
        const QString input = import(u"a.csv"_s).id;
        const core::Workflow workflow = store(u"Plain"_s, {load()});
        QString last = input;
        for (int i = 0; i < 4; ++i)
            last = run(workflow.id, last).resultDataId;
        const auto whole = QCoro::waitFor(data().lineage(last));
        QVERIFY(whole && !whole->isCut);
        QCOMPARE(whole->entries.size(), 5);
        QCOMPARE(whole->entries.last().distance, -4);
    }

    void importsOfAFileAreItsVersions()
    {
        QSignalSpy added(&data(), &services::DataService::dataAdded);
        const core::Artifact first = import(u"a.csv"_s);
        QCOMPARE(first.version, 1);
        QCOMPARE(versions(first.id), QStringList(u"1 a.csv"_s));
        const core::Artifact second = import(u"a.csv"_s, "n\n1\n");
        const core::Artifact other = import(u"b.csv"_s);
        const core::Artifact third = import(u"a.csv"_s, "n\n1\n");
        QCOMPARE(third.version, 3);
        QTRY_COMPARE(added.size(), 4);
        QCOMPARE(added.last().first().value<core::Artifact>(), third);
        QCOMPARE(QCoro::waitFor(data().get(third.id))->version, 3);
        const QStringList all{u"3 a.csv same"_s, u"2 a.csv"_s, u"1 a.csv"_s};
        for (const core::Artifact &each : {first, second, third})
            QCOMPARE(versions(each.id), all);
        QCOMPARE(versions(other.id), QStringList(u"1 b.csv"_s));
        QCOMPARE(versions(first.id, {1, 1}), QStringList(u"2 a.csv"_s));
        QCOMPARE(versions(first.id, {0, 10, second.id}), QStringList(u"1 a.csv"_s));
        const core::DataVersion told = QCoro::waitFor(data().versions(first.id))->last();
        QCOMPARE(told.rows, 2);
        QCOMPARE(told.sizeBytes, first.sizeBytes);
        QCOMPARE(told.entry.origin.at, first.createdAt);
        QVERIFY(told.entry.origin.jobId.isEmpty());
        QCOMPARE(QCoro::waitFor(data().versions(u"nobody' OR '1'='1"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(QCoro::waitFor(data().versions({})).error().code, ErrorCode::NotFound);
    }

    // People cite the numbers: they stay, whatever becomes of the others.
    void numbersStayWhenVersionsGo()
    {
        const QString first = import(u"a.csv"_s, "n\n1\n").id;
        const QString second = import(u"a.csv"_s, "n\n2\n").id;
        const QString third = import(u"a.csv"_s, "n\n1\n").id;
        QVERIFY(QCoro::waitFor(data().rename(first, u"May"_s)));
        QCOMPARE(tagged(second, {u"kept"_s}), QStringList(u"kept"_s));
        QCOMPARE(versions(third), QStringList({u"3 a.csv"_s, u"2 a.csv"_s, u"1 May"_s}));
        QVERIFY(QCoro::waitFor(data().remove(second)));
        QCOMPARE(versions(first), QStringList({u"3 a.csv same"_s, u"1 May"_s}));
        QVERIFY(QCoro::waitFor(data().remove(third)));
        QCOMPARE(import(u"a.csv"_s, "n\n1\n").version, 4);
        QCOMPARE(versions(first), QStringList({u"4 a.csv same"_s, u"1 May"_s}));
        QVERIFY(versions(second).first().contains(u"no data"_s));
    }

    // Of the same name in another folder, of another address, or another upload: other data.
    void whatComesFromElsewhereIsNoVersion()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"more"_s));
        QCOMPARE(import(u"a.csv"_s).version, 1);
        QCOMPARE(import(u"more/a.csv"_s).version, 1);
        QCOMPARE(import(u"more/../a.csv"_s).version, 2);
        const auto from = [&](const QString &origin) {
            services::ImportRequest request;
            request.path = m_dir->filePath(u"a.csv"_s);
            request.origin = origin;
            return QCoro::waitFor(data().importFile(request))->version;
        };
        QCOMPARE(from(core::uploadOrigin(u"a.csv"_s)), 1);
        QCOMPARE(from(core::uploadOrigin(u"a.csv"_s)), 2);
        QCOMPARE(from(core::uploadOrigin(u"A.csv"_s)), 1);
        QCOMPARE(from(core::addressOrigin(u"https://host/a.csv?month=5&key=one"_s)), 1);
        QCOMPARE(from(core::addressOrigin(u"https://host/a.csv?month=6&key=one"_s)), 1);
        QCOMPARE(from(core::addressOrigin(u"https://me:secret@host/a.csv?month=6&key=one#top"_s)), 2);
        QVERIFY(!core::addressOrigin(u"https://host/a.csv?key=one"_s).contains(u"one"_s));
    }

    // Two tables of one database are two things.
    void tablesOfADatabaseAreTheirOwn()
    {
        const QString path = m_dir->filePath(u"shop.sqlite"_s);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"shop"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString &sql : {u"CREATE TABLE orders (n INTEGER)"_s, u"INSERT INTO orders VALUES (1)"_s,
                                       u"CREATE TABLE people (n INTEGER)"_s, u"INSERT INTO people VALUES (2)"_s})
                QVERIFY(QSqlQuery(database).exec(sql));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"shop"_s);
        const auto number = [&](const QString &table) {
            services::ImportRequest request;
            request.path = path;
            request.overrides.table = table;
            const auto artifact = QCoro::waitFor(data().importFile(request));
            if (!artifact)
                qFatal("%s", qPrintable(artifact.error().text()));
            return artifact->version;
        };
        QCOMPARE(number(u"orders"_s), 1);
        QCOMPARE(number(u"people"_s), 1);
        QCOMPARE(number(u"orders"_s), 2);
    }

    void resultsOfAStepAreVersions()
    {
        const core::Artifact may = import(u"may.csv"_s);
        const core::Artifact june = import(u"june.csv"_s, "n\n7\n");
        const core::Workflow tidy = store(u"Tidy"_s, {load()});
        const core::Workflow other = store(u"Other"_s, {load()});
        const core::Job first = run(tidy.id, may.id);
        const core::Job second = run(tidy.id, june.id);
        run(other.id, may.id);
        QCOMPARE(versions(second.resultDataId), QStringList({u"2 june.parquet"_s, u"1 may.parquet"_s}));
        const core::DataVersion newest = QCoro::waitFor(data().versions(first.resultDataId))->first();
        QCOMPARE(newest.entry.origin.jobId, second.id);
        QVERIFY(newest.entry.isJobThere);
        QVERIFY(QCoro::waitFor(data().remove(second.resultDataId)));
        const core::Job third = run(tidy.id, may.id);
        QCOMPARE(versions(third.resultDataId), QStringList({u"3 may.parquet same"_s, u"1 may.parquet"_s}));
        // The workflow goes, its results and what they are do not.
        QVERIFY(QCoro::waitFor(m_engine->workflows().remove(tidy.id)));
        QCOMPARE(versions(third.resultDataId).size(), 2);
    }
};

QTEST_GUILESS_MAIN(DataManagerTest)
#include "tst_data_manager.moc"
