// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows within workflows and one workflow for many files: what runs, what is shown of it, and what is refused.
#include "app/compose.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;

class SubWorkflowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<app::Engine> m_engine;
    QString m_data;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }

    static QJsonObject step(const QString &id, const QString &type, const QJsonObject &config = {},
                            const QStringList &inputs = {})
    {
        QJsonObject object{{u"id"_s, id}, {u"type"_s, type}, {u"config"_s, config}};
        if (!inputs.isEmpty())
            object.insert(u"inputs"_s, QJsonArray::fromStringList(inputs));
        return object;
    }
    static QJsonObject filter(const QString &condition) { return {{u"condition"_s, condition}}; }
    static QJsonObject document(const QString &name, const QJsonArray &steps, const QJsonArray &parameters = {})
    {
        return {{u"name"_s, name}, {u"steps"_s, steps}, {u"parameters"_s, parameters}};
    }
    QString store(const QJsonObject &document)
    {
        const auto workflow = QCoro::waitFor(m_engine->workflows().create(document));
        if (!workflow)
            qFatal("%s", qPrintable(workflow.error().text()));
        return workflow->id;
    }
    // load → keep rows with at least {{least}} → a column "twice"
    QString inner()
    {
        return store(document(u"Large ones"_s,
                              {step(u"load"_s, u"loading"_s), step(u"keep"_s, u"filter"_s, filter(u"n >= {{least}}"_s)),
                               step(u"twice"_s, u"formula"_s,
                                    {{u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, u"twice"_s},
                                                                            {u"expression"_s, u"n * 2"_s}}}}})},
                              {QJsonObject{{u"name"_s, u"least"_s}, {u"type"_s, u"integer"_s}, {u"default"_s, 3}}}));
    }
    static QJsonObject calls(const QString &workflow, const QJsonObject &parameters = {})
    {
        return {{u"workflow"_s, workflow}, {u"parameters"_s, parameters}};
    }

    core::Result<core::Job> run(const QString &workflow, const QString &data, const core::RunRange &range = {})
    {
        jobs::JobRequest request;
        request.workflowId = workflow;
        request.inputDataId = data;
        request.choices.range = range;
        const auto job = QCoro::waitFor(m_engine->jobs().run(request));
        if (!job)
            return job;
        return QCoro::waitFor(m_engine->jobs().settled(job->id));
    }
    // "name,name|cell,cell|…"
    QString rows(const core::Job &job)
    {
        if (job.failure)
            return job.failure->text();
        const auto sample = QCoro::waitFor(m_engine->data().sample(job.resultDataId, 0, 100));
        if (!sample)
            return sample.error().text();
        QStringList lines(sample->columns.names().join(u','));
        for (const QVariantList &row : sample->rows) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(cell.toString());
            lines.append(cells.join(u','));
        }
        return lines.join(u'|');
    }
    // A table of an example, the same way.
    static QString shown(const QJsonArray &table)
    {
        QStringList lines;
        for (const auto &row : table) {
            QStringList cells;
            const QJsonArray values = row.toArray();
            for (const auto &cell : values)
                cells.append(cell.toVariant().toString());
            lines.append(cells.join(u','));
        }
        return lines.join(u'|');
    }
    static QStringList stepIds(const core::Job &job)
    {
        QStringList ids;
        for (const core::StepRun &each : job.stepRuns)
            ids.append(each.stepId);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto options = core::Options::build({}, {}, {},
                                                  {{u"store.data_dir"_s, m_dir.filePath(u"store"_s)},
                                                   {u"engine.temp_dir"_s, m_dir.filePath(u"tmp"_s)},
                                                   {u"engine.memory_limit"_s, u"256MB"_s},
                                                   {u"engine.threads"_s, u"1"_s}});
        QVERIFY(options);
        auto engine = app::Engine::open(*options, app::StoreKind::Lasting);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().text()));
        m_engine = std::move(*engine);
        services::ImportRequest import;
        import.path = write(u"n.csv"_s, "n\n1\n2\n3\n4\n5\n");
        const auto artifact = QCoro::waitFor(m_engine->data().importFile(import));
        QVERIFY(artifact);
        m_data = artifact->id;
    }
    void cleanupTestCase() { m_engine.reset(); }

    void runsInPlaceOfTheStep()
    {
        const QString outer =
            store(document(u"Outer"_s, {step(u"load"_s, u"loading"_s),
                                        step(u"sub"_s, u"sub_workflow"_s, calls(inner(), {{u"least"_s, 4}})),
                                        step(u"top"_s, u"filter"_s, filter(u"twice < 10"_s))}));
        const auto job = run(outer, m_data);
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(rows(*job), u"n,twice|4,8"_s);
        QCOMPARE(stepIds(*job), (QStringList{u"load"_s, u"sub/keep"_s, u"sub/twice"_s, u"top"_s}));
        const core::StepRun &keep = job->stepRuns[1];
        QCOMPARE(keep.rowsIn, 5);
        QCOMPARE(keep.rowsOut, 2);
        QCOMPARE(keep.ledger->total(core::RowEntry::Kind::Filtered), 3);
        QCOMPARE(job->steps[1].name, u"Large ones › Filter rows"_s);
    }

    void asTheFirstStepItReadsTheFile()
    {
        const QString outer = store(document(u"Outer"_s, {step(u"sub"_s, u"sub_workflow"_s, calls(inner()))}));
        const auto job = run(outer, m_data);
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(rows(*job), u"n,twice|3,6|4,8|5,10"_s);
        QCOMPARE(stepIds(*job), (QStringList{u"sub/load"_s, u"sub/keep"_s, u"sub/twice"_s}));
    }

    void withinEachOther()
    {
        const QString middle = store(
            document(u"Middle"_s, {step(u"load"_s, u"loading"_s), step(u"in"_s, u"sub_workflow"_s, calls(inner()))}));
        const QString nothing = store(document(u"Nothing"_s, {step(u"load"_s, u"loading"_s)}));
        const QString outer = store(
            document(u"Outer"_s, {step(u"load"_s, u"loading"_s), step(u"none"_s, u"sub_workflow"_s, calls(nothing)),
                                  step(u"sub"_s, u"sub_workflow"_s, calls(middle)),
                                  step(u"off"_s, u"sub_workflow"_s, calls(nothing))}));
        const auto job = run(outer, m_data);
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(stepIds(*job), (QStringList{u"load"_s, u"sub/in/keep"_s, u"sub/in/twice"_s}));
        QCOMPARE(rows(*job), u"n,twice|3,6|4,8|5,10"_s);
    }

    void theRunMayEndAtIt()
    {
        const QString outer = store(
            document(u"Outer"_s, {step(u"load"_s, u"loading"_s), step(u"sub"_s, u"sub_workflow"_s, calls(inner())),
                                  step(u"never"_s, u"filter"_s, filter(u"n > 100"_s))}));
        const auto job = run(outer, m_data, {core::RunRange::Kind::To, u"sub"_s});
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(rows(*job), u"n,twice|3,6|4,8|5,10"_s);
        const auto workflow = QCoro::waitFor(m_engine->workflows().get(outer));
        services::PreviewRequest request;
        request.workflow = *workflow;
        request.inputDataId = m_data;
        request.stepId = u"sub"_s;
        const auto preview = QCoro::waitFor(m_engine->previews().preview(request));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
        QCOMPARE(preview->stepId, u"sub"_s);
        QCOMPARE(preview->sample.rows.size(), 3);
    }

    void anApprovalWaitsBehindAllOfIt()
    {
        QJsonObject sub = step(u"sub"_s, u"sub_workflow"_s, calls(inner()));
        sub.insert(u"require_approval"_s, true);
        const QString outer = store(document(u"Outer"_s, {step(u"load"_s, u"loading"_s), sub}));
        const auto job = run(outer, m_data);
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QVERIFY(job->state == core::JobState::AwaitingApproval);
        const auto approvals = QCoro::waitFor(m_engine->jobs().approvals(job->id));
        QVERIFY(approvals);
        QCOMPARE(approvals->first().stepId, u"sub/twice"_s);
        QVERIFY(QCoro::waitFor(m_engine->jobs().approve(job->id)));
        const auto done = QCoro::waitFor(m_engine->jobs().finished(job->id));
        QVERIFY(done && done->state == core::JobState::Completed);
    }

    void whatCannotBeReplacedIsRefused()
    {
        const QString self =
            store(document(u"Self"_s, {step(u"load"_s, u"loading"_s), step(u"x"_s, u"filter"_s, filter(u"n > 1"_s))}));
        QVERIFY(QCoro::waitFor(m_engine->workflows().update(
            self,
            {{u"steps"_s, QJsonArray{step(u"load"_s, u"loading"_s), step(u"x"_s, u"sub_workflow"_s, calls(self))}}})));
        auto job = run(self, m_data);
        QVERIFY(!job);
        QVERIFY2(job.error().message.contains(u"contains itself"_s), qPrintable(job.error().text()));
        const auto refused = [&](const QJsonObject &config) {
            const auto tried = run(
                store(document(u"Outer"_s, {step(u"load"_s, u"loading"_s), step(u"sub"_s, u"sub_workflow"_s, config)})),
                m_data);
            return tried ? core::Error{} : tried.error();
        };
        QCOMPARE(refused(calls(u"nobody"_s)).where, u"steps[1].config.workflow"_s);
        QCOMPARE(refused(calls(u"nobody"_s)).code, ErrorCode::NotFound);
        const core::Error unknown = refused(calls(inner(), {{u"leats"_s, 1}}));
        QCOMPARE(unknown.where, u"steps[1].config.parameters"_s);
        QVERIFY2(unknown.message.contains(u"Did you mean “least”"_s), qPrintable(unknown.message));
        QCOMPARE(refused(calls(inner(), {{u"least"_s, u"x"_s}})).where, u"steps[1].config.parameters"_s);
        const QString rejects =
            store(document(u"Rejects"_s, {step(u"load"_s, u"loading"_s),
                                          step(u"x"_s, u"filter"_s, filter(u"true"_s), {u"load:rejects"_s})}));
        QVERIFY2(refused(calls(rejects)).message.contains(u"load:rejects"_s),
                 qPrintable(refused(calls(rejects)).message));
    }

    void theCheckKnowsColumnsAndProblems()
    {
        const auto checked = [&](const QJsonObject &config, const QString &condition) {
            auto workflow = core::workflowFromJson(
                document(u"Outer"_s, {step(u"load"_s, u"loading"_s), step(u"sub"_s, u"sub_workflow"_s, config),
                                      step(u"top"_s, u"filter"_s, filter(condition))}));
            const auto check = QCoro::waitFor(m_engine->checks().check(*workflow, m_data));
            return check ? *check : services::GraphCheck{};
        };
        auto check = checked(calls(inner()), u"twice > 3"_s);
        QVERIFY2(check.problems.isEmpty(), check.problems.isEmpty() ? "" : qPrintable(check.problems[0].message));
        QCOMPARE(check.columns.keys(), (QStringList{u"load"_s, u"sub"_s, u"top"_s}));
        QCOMPARE(check.columns[u"sub"_s][u"main"_s].names(), (QStringList{u"n"_s, u"twice"_s}));
        check = checked(calls(inner()), u"twize > 3"_s);
        QCOMPARE(check.problems.size(), 1);
        QCOMPARE(check.problems[0].stepId, u"top"_s);
        const QString wrong =
            store(document(u"Wrong"_s, {step(u"load"_s, u"loading"_s), step(u"x"_s, u"filter"_s, filter(u"m > 1"_s))}));
        check = checked(calls(wrong), u"true"_s);
        QCOMPARE(check.problems.size(), 1);
        QCOMPARE(check.problems[0].stepId, u"sub"_s);
        QVERIFY2(check.problems[0].message.startsWith(u"Wrong › Filter rows: "_s),
                 qPrintable(check.problems[0].message));
        check = checked(calls(u"nobody"_s), u"true"_s);
        QCOMPARE(check.problems.size(), 1);
        QCOMPARE(check.problems[0].stepId, u"sub"_s);
        QCOMPARE(check.problems[0].field, u"config.workflow"_s);
    }

    void eachFile()
    {
        write(u"days/a.csv"_s, "n\n1\n3\n");
        write(u"days/b.csv"_s, "n;m\n4;x\n2;y\n");
        write(u"days/notes.txt"_s, "not of these");
        const QString workflow = inner();
        QJsonObject config = calls(workflow);
        config.insert(u"path"_s, m_dir.filePath(u"days/*.csv"_s));
        const QString outer = store(document(u"Outer"_s, {step(u"each"_s, u"for_each_file"_s, config),
                                                          step(u"all"_s, u"filter"_s, filter(u"n < 100"_s))}));
        auto job = run(outer, {});
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(rows(*job), u"n,twice,file,m|3,6,a.csv,|4,8,b.csv,x"_s);
        write(u"days/b.csv"_s, "k\n4\n"); // a file that does not fit is named
        job = run(outer, {});
        QVERIFY(job && job->failure);
        QVERIFY2(job->failure->text().contains(u"each/2/"_s), qPrintable(job->failure->text()));
        QFile::remove(m_dir.filePath(u"days/b.csv"_s));
        job = run(outer, {});
        QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
        QCOMPARE(rows(*job), u"n,twice,file|3,6,a.csv"_s);
        QFile::remove(m_dir.filePath(u"days/a.csv"_s));
        job = run(outer, {});
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::FileNotFound);
        QCOMPARE(job.error().where, u"steps[0].config.path"_s);
    }

    // tests/agents/tst_step_examples has those of the other steps.
    void examplesAreTrue_data()
    {
        QTest::addColumn<QJsonObject>("descriptor");
        const auto types = m_engine->catalogue().descriptors();
        for (const core::StepDescriptor &each : types)
            if (each.type == "sub_workflow"_L1 || each.type == "for_each_file"_L1)
                QTest::newRow(qPrintable(each.type)) << core::toJson(each);
    }
    void examplesAreTrue()
    {
        QFETCH(QJsonObject, descriptor);
        const QJsonArray examples = descriptor.value("examples"_L1).toArray();
        QVERIFY(!examples.isEmpty());
        for (const auto &each : examples) {
            const QJsonObject example = each.toObject();
            QJsonObject config = example.value("config"_L1).toObject();
            const QString named = config.value("workflow"_L1).toString();
            config.insert(u"workflow"_s, store(example["workflows"_L1][named].toObject()));
            const QJsonObject files = example.value("files"_L1).toObject();
            for (auto file = files.begin(); file != files.end(); ++file)
                write(file.key().sliced(1), file.value().toString().toUtf8());
            if (config.contains("path"_L1)) // is of somebody's machine
                config.insert(u"path"_s, m_dir.filePath(config.value("path"_L1).toString().sliced(1)));
            QJsonArray steps{step(u"tried"_s, descriptor.value("type"_L1).toString(), config)};
            QString data;
            if (const QJsonArray input = example.value("input"_L1).toArray(); !input.isEmpty()) {
                steps.prepend(step(u"load"_s, u"loading"_s));
                services::ImportRequest import;
                import.path = write(u"given.csv"_s, shown(input).replace(u'|', u'\n').toUtf8());
                const auto artifact = QCoro::waitFor(m_engine->data().importFile(import));
                QVERIFY2(artifact, artifact ? "" : qPrintable(artifact.error().text()));
                data = artifact->id;
            }
            const auto job = run(store(document(u"Example"_s, steps)), data);
            QVERIFY2(job, job ? "" : qPrintable(job.error().text()));
            QCOMPARE(rows(*job), shown(example.value("output"_L1).toArray()));
        }
    }
};

QTEST_GUILESS_MAIN(SubWorkflowsTest)
#include "tst_sub_workflows.moc"
