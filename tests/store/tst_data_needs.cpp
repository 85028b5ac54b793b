// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What still needs a piece of data, so that it cannot go.
#include "engine/core/qt_versions.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/data_needs.h"
#include "engine/store/database.h"
#include "engine/store/job_repository.h"
#include "engine/store/schedule_repository.h"
#include "engine/store/workflow_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw::core;
using namespace aw::store;

namespace
{

const QDateTime kNow(QDate(2026, 3, 29), QTime(1, 59), aw::kUtc);

Step reading(const QString &what)
{
    Step step;
    step.id = u"more"_s;
    step.type = u"stored_data"_s;
    step.config = {{u"data"_s, what}};
    return step;
}

Job waiting(const QString &id)
{
    Job job;
    job.id = id;
    job.steps = {reading(u"b.csv"_s)};
    job.inputDataId = u"a"_s;
    job.parameters = {{u"title"_s, u"Clean “orders”"_s}};
    job.createdAt = kNow;
    return job;
}

} // namespace

class DataNeedsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    template <typename Work>
    auto write(Work work)
    {
        return m_database->transaction(work).result();
    }
    void import(const QString &id, const QString &filename)
    {
        Artifact artifact;
        artifact.id = id;
        artifact.filename = filename;
        artifact.storagePath = u"ab/"_s + id;
        artifact.createdAt = kNow;
        QVERIFY(write([&](const QSqlDatabase &db) { return ArtifactRepository(db).insert(artifact); }));
    }
    void store(const QString &id, const QString &what, const QList<Parameter> &parameters = {})
    {
        Workflow workflow;
        workflow.id = id;
        workflow.name = id.toUpper();
        workflow.steps = {reading(what)};
        workflow.parameters = parameters;
        workflow.createdAt = workflow.updatedAt = kNow;
        QVERIFY(write([&](const QSqlDatabase &db) { return WorkflowRepository(db).insert(workflow); }));
    }
    void schedule(const QString &name, const QString &workflow, const QString &input, const QJsonObject &parameters)
    {
        StoredSchedule stored;
        stored.schedule.id = name;
        stored.schedule.name = name;
        stored.schedule.workflowId = workflow;
        stored.schedule.inputDataId = input;
        stored.schedule.parameters = parameters;
        stored.schedule.createdAt = stored.schedule.updatedAt = kNow;
        const auto inserted = write([&](const QSqlDatabase &db) { return ScheduleRepository(db).insert(stored); });
        QVERIFY2(inserted, inserted ? "" : qPrintable(inserted.error().text()));
    }
    Status remove(const QString &id)
    {
        return write([&](const QSqlDatabase &db) { return ArtifactRepository(db).remove(id); });
    }
    // "kind name step"
    QStringList needs(const QString &id)
    {
        const auto found = write([&](const QSqlDatabase &db) { return dataNeeds(db, id); });
        if (!found)
            return {found.error().text()};
        QStringList words;
        for (const DataNeed &need : *found)
            words.append(u"%1 %2 %3"_s.arg(kindName(need.kind), need.name, need.stepId).trimmed());
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(u"a.sqlite"_s), Durability::Ephemeral);
        QVERIFY2(database, database ? "" : qPrintable(database.error().text()));
        m_database = *std::move(database);
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void whatNobodyNeedsGoes()
    {
        import(u"a"_s, u"a.csv"_s);
        store(u"w"_s, u"b.csv"_s);
        QCOMPARE(needs(u"a"_s), QStringList());
        QVERIFY(remove(u"a"_s));
        QCOMPARE(remove(u"a"_s).error().code, ErrorCode::NotFound);
        QVERIFY(needs(u"a"_s).first().contains(u"no data"_s));
    }

    void aWorkflowNeedsItByItsId()
    {
        import(u"a"_s, u"a.csv"_s);
        import(u"other"_s, u"a.csv"_s);
        store(u"w"_s, u"a"_s);
        QCOMPARE(needs(u"a"_s), QStringList(u"workflow W more"_s));
        const Status refused = remove(u"a"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.contains(u"the workflow “W”"_s), qPrintable(refused.error().message));
        QVERIFY(!refused.error().hint.isEmpty());
        QVERIFY(remove(u"other"_s));
        QVERIFY(write([](const QSqlDatabase &db) { return WorkflowRepository(db).remove(u"w"_s); }));
        QVERIFY(remove(u"a"_s));
    }

    // The newest of a name is read: while there is another, each may go, and the last one may not.
    void aWorkflowNeedsTheLastOfAName()
    {
        import(u"a"_s, u"a.csv"_s);
        import(u"newer"_s, u"a.csv"_s);
        store(u"w"_s, u"a.csv"_s);
        QCOMPARE(needs(u"a"_s), QStringList());
        QVERIFY(remove(u"newer"_s));
        QCOMPARE(needs(u"a"_s), QStringList(u"workflow W more"_s));
        QVERIFY(!remove(u"a"_s));
    }

    void aParameterMayNameIt()
    {
        import(u"a"_s, u"a.csv"_s);
        Parameter which;
        which.name = u"which"_s;
        store(u"given"_s, u"{{which}}"_s, {which});
        QCOMPARE(needs(u"a"_s), QStringList());
        schedule(u"Daily"_s, u"given"_s, {}, {{u"which"_s, u"a.csv"_s}});
        QCOMPARE(needs(u"a"_s), QStringList(u"schedule Daily"_s));
        which.fallback = u"a"_s;
        store(u"default"_s, u"{{which}}"_s, {which});
        QCOMPARE(needs(u"a"_s), QStringList({u"schedule Daily"_s, u"workflow DEFAULT more"_s}));
    }

    void jobsThatAreNotOverAndSchedulesNeedIt()
    {
        import(u"a"_s, u"a.csv"_s);
        import(u"b"_s, u"b.csv"_s);
        const auto made = write(
            [](const QSqlDatabase &db) { return JobRepository(db).insert(waiting(u"j"_s), u"job.created"_s, kNow); });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        schedule(u"Daily"_s, u"w"_s, u"a"_s, {});
        QCOMPARE(needs(u"a"_s), QStringList({u"job Clean “orders”"_s, u"schedule Daily"_s}));
        QCOMPARE(needs(u"b"_s), QStringList(u"job Clean “orders”"_s)); // by a step that names it
        Job over = made->job;
        over.state = JobState::Cancelled;
        QVERIFY(write([&](const QSqlDatabase &db) {
            return JobRepository(db).transition(made->job, over, u"job.cancelled"_s, {}, kNow);
        }));
        QCOMPARE(needs(u"a"_s), QStringList(u"schedule Daily"_s));
        QVERIFY(remove(u"b"_s));
    }

    void manyNeedsAreCounted()
    {
        import(u"a"_s, u"a.csv"_s);
        for (int i = 0; i < 8; ++i)
            store(u"w%1"_s.arg(i), u"a"_s);
        const Status refused = remove(u"a"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"the workflow “W4” and 3 more"_s),
                 qPrintable(refused.error().message));
    }
};

QTEST_GUILESS_MAIN(DataNeedsTest)
#include "tst_data_needs.moc"
