// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of every door, end to end: a file comes in, a workflow runs over it, the result goes out.
#include "engine/jobs/stored_input.h"
#include "engine/services/check_service.h"
#include "engine/services/data_service.h"
#include "engine/services/job_service.h"
#include "engine/services/preview_service.h"
#include "engine/services/workflow_service.h"
#include "engine/steps/register_steps.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/job_repository.h"
#include "tests/jobs/test_steps.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::services;
using namespace aw::tests;

namespace
{

constexpr int kPatience = 30'000; // milliseconds

const QByteArray kCsv = "name,amount\nAda,1\nBob,2\nCyd,\n";

QJsonObject stepJson(const QString &type, const QJsonObject &config = {})
{
    return {{u"type"_s, type}, {u"config"_s, config}};
}

} // namespace

class ServicesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<steps::Catalogue> m_catalogue;
    std::unique_ptr<steps::FileRules> m_files;
    std::unique_ptr<jobs::JobQueue> m_queue;
    std::unique_ptr<WorkflowService> m_workflows;
    std::unique_ptr<DataService> m_data;
    std::unique_ptr<JobService> m_jobs;
    SystemClock m_clock;
    RandomIds m_ids;
    QSemaphore m_began;
    QSemaphore m_turns;

    template <typename T>
    T wait(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    jobs::QueueOptions options(const QString &temporary)
    {
        steps::Outside outside;
        outside.storedData = [this](const QString &data) { return jobs::findStoredInput(*m_store, data); };
        m_files = std::make_unique<steps::FileRules>(steps::FileRules::Folders{}, outside);
        jobs::QueueOptions options{1, qint64{256} << 20, 1, temporary};
        options.files = m_files.get();
        return options;
    }

    void compose(std::unique_ptr<store::Store> opened)
    {
        m_store = std::move(opened);
        const QString temporary = m_dir->filePath(u"tmp"_s);
        m_queue = std::make_unique<jobs::JobQueue>(*m_store, *m_catalogue, m_clock, m_ids, options(temporary));
        QVERIFY(m_queue->start());
        m_workflows = std::make_unique<WorkflowService>(*m_store, *m_catalogue, m_clock, m_ids);
        m_data = std::make_unique<DataService>(*m_store, m_clock, m_ids, DataOptions{qint64{256} << 20, 1, temporary});
        m_jobs = std::make_unique<JobService>(*m_store, *m_queue);
    }

    Artifact import(const QString &path)
    {
        ImportRequest request;
        request.path = path;
        const auto artifact = wait(m_data->importFile(request));
        if (!artifact)
            qWarning() << artifact.error().text();
        return artifact ? *artifact : Artifact();
    }

    jobs::JobRequest oneStep(const QString &type, const QString &input = {})
    {
        jobs::JobRequest request;
        request.steps = {step(u"s1"_s, type)};
        request.inputDataId = input;
        return request;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_catalogue = std::make_unique<steps::Catalogue>();
        steps::registerSteps(*m_catalogue);
        addCommonSteps(*m_catalogue);
        m_catalogue->add(std::make_unique<TestStep>(
            u"gate"_s, QStringList(), [this](steps::StepContext &context) -> Result<steps::StepOutput> {
                m_began.release();
                const std::stop_callback onStop(context.stopToken(), [this] { m_turns.release(); });
                m_turns.acquire();
                if (context.stopToken().stop_requested())
                    return core::fail(ErrorCode::Cancelled, u"stopped"_s);
                return makeRows(context);
            }));
        compose(*store::Store::open(m_dir->filePath(u"data"_s)));
        m_began.tryAcquire(m_began.available());
        m_turns.tryAcquire(m_turns.available());
    }

    void cleanup()
    {
        m_turns.release(100);
        m_jobs.reset();
        m_data.reset();
        m_workflows.reset();
        m_queue.reset();
        m_store.reset();
        QVERIFY(!QDir(m_dir->filePath(u"tmp"_s)).exists() || QDir(m_dir->filePath(u"tmp"_s)).isEmpty());
    }

    // It can be looked at and compared, but not taken up again.
    void versionWhoseStepTypeIsGone()
    {
        const QJsonObject before{{u"name"_s, u"A"_s},
                                 {u"steps"_s, QJsonArray{stepJson(u"loading"_s), stepJson(u"gate"_s)}}};
        const auto made = wait(m_workflows->create(before));
        QVERIFY(made.has_value());
        QVERIFY(wait(m_workflows->update(made->id, {{u"steps"_s, QJsonArray{stepJson(u"loading"_s)}}})));
        steps::Catalogue fewer;
        steps::registerSteps(fewer);
        WorkflowService later(*m_store, fewer, m_clock, m_ids);
        const auto restored = wait(later.restore(made->id, 1));
        QVERIFY(!restored.has_value());
        QCOMPARE(restored.error().code, ErrorCode::UnknownStepType);
        QVERIFY(restored.error().text().contains(u"gate"_s));
        QCOMPARE(wait(later.get(made->id))->version, 2);
        QCOMPARE(wait(later.version(made->id, 1))->workflow.steps, made->steps);
        const auto difference = wait(later.difference(made->id, 1, 2));
        QVERIFY(difference.has_value());
        QCOMPARE(difference->steps.size(), 1);
        QCOMPARE(difference->steps.first().before->type, u"gate"_s);
    }

    void fileToResult()
    {
        const Artifact input = import(write(u"people.csv"_s, kCsv));
        const auto workflow =
            wait(m_workflows->create({{u"name"_s, u"Load"_s}, {u"steps"_s, QJsonArray{stepJson(u"loading"_s)}}}));
        QVERIFY2(workflow.has_value(), workflow ? "" : qPrintable(workflow.error().text()));
        jobs::JobRequest request;
        request.workflowId = workflow->id;
        request.inputDataId = input.id;
        const auto queued = wait(m_jobs->run(request));
        QVERIFY2(queued.has_value(), queued ? "" : qPrintable(queued.error().text()));
        const auto job = wait(m_jobs->finished(queued->id));
        QVERIFY(job.has_value());
        QVERIFY2(job->state == JobState::Completed, job->failure ? qPrintable(job->failure->text()) : "");

        const auto result = wait(m_jobs->result(job->id));
        QVERIFY(result.has_value());
        const auto sample = wait(m_data->sample(result->resultDataId, 1, 5));
        QVERIFY2(sample.has_value(), sample ? "" : qPrintable(sample.error().text()));
        QCOMPARE(sample->columns.names(), (QStringList{u"name"_s, u"amount"_s}));
        QCOMPARE(sample->totalRows, 3);
        QCOMPARE(sample->rows.size(), 2);
        QCOMPARE(sample->rows[0][0].toString(), u"Bob"_s);
        QCOMPARE(sample->rows[0][1].toInt(), 2);
        QVERIFY(!sample->rows[1][1].isValid());

        const auto ledger = wait(m_jobs->ledger(job->id));
        QCOMPARE(ledger->size(), 1);
        QCOMPARE(ledger->first().ledger.rowsIn, 3);
        QVERIFY(!wait(m_jobs->logs(job->id))->isEmpty());
        QVERIFY(!QJsonDocument(core::toJson(*job)).toJson().contains(m_dir->path().toUtf8())); // no path of the machine

        const QString csv = m_dir->filePath(u"out.csv"_s);
        const auto exported = wait(m_data->exportFile(result->resultDataId, csv, data::OutputFormat::Csv));
        QVERIFY2(exported.has_value(), exported ? "" : qPrintable(exported.error().text()));
        QCOMPARE(read(csv), kCsv);
    }

    void importDescribesCopiesAndHashes()
    {
        const QString path = write(u"people.csv"_s, kCsv);
        QSignalSpy added(m_data.get(), &DataService::dataAdded);
        const Artifact artifact = import(path);
        QCOMPARE(artifact.filename, u"people.csv"_s);
        QCOMPARE(artifact.sizeBytes, kCsv.size());
        QCOMPARE(artifact.contentType, u"text/csv"_s);
        QCOMPARE(artifact.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(kCsv, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(artifact.metadata.value("sha256"_L1).toString(), artifact.sha256);
        QCOMPARE(artifact.metadata.value("format"_L1).toString(), u"csv"_s);
        QCOMPARE(artifact.metadata.value("rows"_L1).toInteger(), 3);
        const QJsonArray columns = artifact.metadata.value("columns"_L1).toArray();
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns[1].toObject().value("nulls"_L1).toInteger(), 1);
        QVERIFY(!QJsonDocument(core::toJson(artifact)).toJson().contains(m_dir->path().toUtf8()));
        QCOMPARE(added.size() + (added.isEmpty() ? int(added.wait(kPatience)) : 0), 1);

        QVERIFY(QFile::remove(path)); // the copy is enough
        QCOMPARE(read(*wait(m_data->filePath(artifact.id))), kCsv);
        QCOMPARE(wait(m_data->sample(artifact.id, 0, 10))->rows.size(), 3);
        QCOMPARE(wait(m_data->get(artifact.id))->storagePath, artifact.storagePath);
        QCOMPARE(wait(m_data->list())->size(), 1);
    }

    void linkStaysWhereItIs()
    {
        const QString path = write(u"people.csv"_s, kCsv);
        ImportRequest request;
        request.path = path;
        request.link = true;
        request.describe = false;
        const auto artifact = wait(m_data->importFile(request));
        QVERIFY(artifact.has_value());
        QCOMPARE(artifact->storagePath, u"link:"_s + artifact->id);
        QVERIFY(artifact->sha256.isEmpty());
        QCOMPARE(*wait(m_data->filePath(artifact->id)), path);
        const auto queued = wait(m_jobs->run(oneStep(u"loading"_s, artifact->id)));
        QCOMPARE(wait(m_jobs->finished(queued->id))->state, JobState::Completed);
        QVERIFY(wait(m_data->remove(artifact->id)));
        QCOMPARE(read(path), kCsv);

        request.hash = true;
        QCOMPARE(wait(m_data->importFile(request))->sha256.size(), 64);
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("link");
        QTest::addColumn<int>("code");
        for (const bool link : {false, true}) {
            const char *how = link ? "linked" : "copied";
            QTest::addRow("missing, %s", how) << u"none.csv"_s << link << static_cast<int>(ErrorCode::FileNotFound);
            if (!link) // a folder can be read where it stands, but not copied
                QTest::addRow("folder, %s", how) << u"."_s << link << static_cast<int>(ErrorCode::NotAFile);
            QTest::addRow("empty, %s", how) << u"empty.csv"_s << link << static_cast<int>(ErrorCode::EmptyFile);
        }
    }

    void badFilesAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(bool, link);
        QFETCH(int, code);
        write(u"empty.csv"_s, {});
        ImportRequest request;
        request.path = m_dir->filePath(name);
        request.link = link;
        request.describe = false;
        const auto artifact = wait(m_data->importFile(request));
        QVERIFY(!artifact);
        QCOMPARE(static_cast<int>(artifact.error().code), code);
        QVERIFY(artifact.error().where.contains(m_dir->path()));
        QVERIFY(wait(m_data->list())->isEmpty());
    }

    void fileWithoutPermission()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        const QString path = write(u"people.csv"_s, kCsv);
        QVERIFY(QFile::setPermissions(path, {}));
        ImportRequest request;
        request.path = path;
        QCOMPARE(wait(m_data->importFile(request)).error().code, ErrorCode::PermissionDenied);
    }

    void stoppedImportLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        ImportRequest request;
        request.path = write(u"people.csv"_s, kCsv);
        QCOMPARE(wait(m_data->importFile(request, stop.get_token())).error().code, ErrorCode::Cancelled);
        QVERIFY(wait(m_data->list())->isEmpty());
        QCOMPARE(*m_store->files().removeOthers({}), 0);
    }

    void sameContentIsRemovedWithItsLastRecord()
    {
        const Artifact one = import(write(u"one.csv"_s, kCsv));
        const Artifact two = import(write(u"two.csv"_s, kCsv));
        QCOMPARE(one.storagePath, two.storagePath);
        const QString path = *wait(m_data->filePath(one.id));
        QVERIFY(wait(m_data->remove(one.id)));
        QVERIFY(QFile::exists(path));
        QVERIFY(wait(m_data->remove(two.id)));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(wait(m_data->remove(two.id)).error().code, ErrorCode::NotFound);
        QCOMPARE(wait(m_data->sample(two.id, 0, 1)).error().code, ErrorCode::NotFound);
    }

    void dataNeededByAJobStays()
    {
        const Artifact input = import(write(u"people.csv"_s, kCsv));
        const auto queued = wait(m_jobs->run(oneStep(u"gate"_s, input.id)));
        QVERIFY(queued.has_value());
        QCOMPARE(wait(m_data->remove(input.id)).error().code, ErrorCode::Conflict);
        m_turns.release();
        wait(m_jobs->finished(queued->id));
        QVERIFY(wait(m_data->remove(input.id)));
    }

    void storedDataBesideTheInput()
    {
        const Artifact orders = import(write(u"orders.csv"_s, "id,amount\n1,5\n3,7\n"));
        const Artifact older = import(write(u"customers.csv"_s, "id,name\n9,Old\n"));
        const Artifact newer = import(write(u"customers.csv"_s, "id,name\n1,Ann\n2,Bob\n"));
        Workflow workflow;
        workflow.steps = {step(u"orders"_s, u"loading"_s), step(u"customers"_s, u"stored_data"_s),
                          step(u"both"_s, u"join"_s, {u"orders"_s, u"customers"_s})};
        workflow.steps[1].config = {{u"data"_s, u"customers.csv"_s}};
        workflow.steps[2].config = {{u"keys"_s, QJsonArray{QJsonObject{{u"left"_s, u"id"_s}, {u"right"_s, u"id"_s}}}}};
        PreviewService previews(*m_data, *m_workflows, *m_catalogue, m_clock, m_ids,
                                DataOptions{qint64{256} << 20, 1, m_dir->filePath(u"tmp"_s)}, *m_files);
        CheckService checks(*m_data, *m_workflows, *m_catalogue, *m_files,
                            DataOptions{qint64{256} << 20, 1, m_dir->filePath(u"tmp"_s)});
        const auto names = [&](const QString &data) {
            workflow.steps[1].config = {{u"data"_s, data}};
            PreviewRequest request;
            request.workflow = workflow;
            request.inputDataId = orders.id;
            request.stepId = u"customers"_s;
            const auto preview = wait(previews.preview(request));
            QStringList found{preview ? QString() : preview.error().text()};
            for (const QVariantList &row : preview ? preview->sample.rows : QList<QVariantList>())
                found.append(row[1].toString());
            return found.join(u' ').trimmed();
        };
        QCOMPARE(names(u"customers.csv"_s), u"Ann Bob"_s); // the newest
        QCOMPARE(names(older.id), u"Old"_s);
        QCOMPARE(names(newer.id), u"Ann Bob"_s);
        auto check = wait(checks.check(workflow, orders.id));
        QVERIFY(check);
        QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.value(0).message));
        QCOMPARE(check->columns["both"_L1]["main"_L1].names(), (QStringList{u"id"_s, u"amount"_s, u"name"_s}));
        jobs::JobRequest request;
        request.steps = workflow.steps;
        request.inputDataId = orders.id;
        const auto begun = wait(m_jobs->run(request));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text()));
        const auto job = wait(m_jobs->finished(begun->id));
        QVERIFY2(job && job->state == JobState::Completed, job && job->failure ? qPrintable(job->failure->text()) : "");
        const auto rows = wait(m_data->sample(job->resultDataId, 0, 10));
        QVERIFY(rows);
        QCOMPARE(rows->rows, (QList<QVariantList>{{1, 5, u"Ann"_s}}));
        // What is not there is said before anything runs.
        workflow.steps[1].config = {{u"data"_s, u"nobody.csv"_s}};
        check = wait(checks.check(workflow, orders.id));
        QVERIFY(check);
        QCOMPARE(check->problems.size(), 1);
        QCOMPARE(check->problems.first().stepId, u"customers"_s);
        QCOMPARE(check->problems.first().field, u"config.data"_s);
    }

    void exportOfTheSameFormatKeepsTheBytes()
    {
        const QByteArray odd = "name;amount\r\n\"Ada\";1\r\n\"Bob\";2\r\n";
        const Artifact input = import(write(u"odd.csv"_s, odd));
        const QString target = m_dir->filePath(u"copy.csv"_s);
        QVERIFY(wait(m_data->exportFile(input.id, target, data::OutputFormat::Csv)));
        QCOMPARE(read(target), odd);
        QVERIFY(QFile::permissions(target) & QFile::WriteOwner); // the user's own file, not read-only
        const QString parquet = m_dir->filePath(u"copy.parquet"_s);
        const auto converted = wait(m_data->exportFile(input.id, parquet, data::OutputFormat::Parquet));
        QVERIFY2(converted.has_value(), converted ? "" : qPrintable(converted.error().text()));
        QCOMPARE(converted->rows, 2);
        QVERIFY(read(parquet).startsWith("PAR1"));
        QCOMPARE(wait(m_data->exportFile(input.id, m_dir->path(), data::OutputFormat::Csv)).error().code,
                 ErrorCode::NotAFile);
        QCOMPARE(wait(m_data->exportFile(input.id, m_dir->filePath(u"no/where.csv"_s), data::OutputFormat::Csv))
                     .error()
                     .code,
                 ErrorCode::FileNotFound);
        QCOMPARE(QDir(m_dir->path()).entryList({u"*.part"_s, u".*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void workflowVerbs()
    {
        QSignalSpy saved(m_workflows.get(), &WorkflowService::workflowSaved);
        QSignalSpy removed(m_workflows.get(), &WorkflowService::workflowRemoved);
        const QJsonObject document{
            {u"id"_s, u"chosen"_s}, {u"name"_s, u"W"_s}, {u"steps"_s, QJsonArray{stepJson(u"loading"_s)}}};
        const auto made = wait(m_workflows->create(document));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
        QVERIFY(made->id != u"chosen"_s); // ids are ours
        QCOMPARE(made->version, 1);

        const auto renamed = wait(m_workflows->update(made->id, {{u"name"_s, u"New"_s}}, 1));
        QVERIFY2(renamed.has_value(), renamed ? "" : qPrintable(renamed.error().text()));
        QCOMPARE(renamed->name, u"New"_s);
        QCOMPARE(renamed->steps, made->steps);
        QCOMPARE(renamed->createdAt, made->createdAt);
        QCOMPARE(renamed->version, 2);
        QCOMPARE(wait(m_workflows->update(made->id, {{u"name"_s, u"Other"_s}}, 1)).error().code, ErrorCode::Conflict);
        QCOMPARE(wait(m_workflows->update(made->id, {{u"name"_s, u""_s}})).error().code, ErrorCode::SchemaMismatch);
        QCOMPARE(wait(m_workflows->update(made->id, {{u"steps"_s, QJsonArray{stepJson(u"lodaing"_s)}}})).error().code,
                 ErrorCode::UnknownStepType);
        QCOMPARE(wait(m_workflows->update(u"none"_s, {})).error().code, ErrorCode::NotFound);
        QCOMPARE(*wait(m_workflows->get(made->id)), *renamed);
        QCOMPARE(wait(m_workflows->list())->size(), 1);
        QVERIFY(wait(m_workflows->remove(made->id)));
        QCOMPARE(wait(m_workflows->get(made->id)).error().code, ErrorCode::NotFound);
        QCoreApplication::processEvents();
        QCOMPARE(saved.size(), 2);
        QCOMPARE(removed.size(), 1);

        const auto wrong =
            wait(m_workflows->create({{u"steps"_s, QJsonArray{stepJson(u"loading"_s, {{u"mode"_s, u"x"_s}})}}}));
        QCOMPARE(wrong.error().code, ErrorCode::SchemaMismatch);
    }

    void stepsMayComeAsParameters()
    {
        jobs::JobRequest request;
        request.parameters = {{u"steps"_s, QJsonArray{stepJson(u"source"_s, {{u"rows"_s, 4}})}}};
        const auto job = wait(m_jobs->submit(request));
        QVERIFY2(job.has_value(), job ? "" : qPrintable(job.error().text()));
        QCOMPARE(job->steps.size(), 1);
        QCOMPARE(job->state, JobState::Created);
        QVERIFY(wait(m_jobs->execute(job->id)));
        QCOMPARE(wait(m_jobs->finished(job->id))->metadata.value("rows"_L1).toInteger(), 4);

        QCOMPARE(wait(m_jobs->submit({})).error().code, ErrorCode::InvalidArgument);
        request.parameters = {{u"steps"_s, QJsonArray{QJsonObject{{u"config"_s, QJsonObject()}}}}};
        const auto broken = wait(m_jobs->submit(request));
        QCOMPARE(broken.error().code, ErrorCode::SchemaMismatch);
        QVERIFY(broken.error().problems.first().location.startsWith(u"parameters.steps[0]"_s));
    }

    void aStepThatCouldNeverRunFailsBeforeAnyBegins()
    {
        jobs::JobRequest request;
        request.inputDataId = import(write(u"sales.csv"_s, "Region,Price\nNorth,3\nSouth,4\n")).id;
        const auto formula = [](const QString &id, const QString &expression) {
            Step made = step(id, u"formula"_s);
            made.config = {
                {u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, u"twice"_s}, {u"expression"_s, expression}}}}};
            return made;
        };
        request.steps = {step(u"load"_s, u"loading"_s), formula(u"good"_s, u"Price * 2"_s),
                         formula(u"bad"_s, u"Pricee * twice"_s)};
        const auto begun = wait(m_jobs->run(request));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().text()));
        const auto ended = wait(m_jobs->finished(begun->id));
        QCOMPARE(ended->state, JobState::Failed);
        QVERIFY2(ended->failure->text().contains(u"step “bad”"_s), qPrintable(ended->failure->text()));
        QVERIFY2(ended->failure->text().contains(u"Price"_s), qPrintable(ended->failure->text()));
        using Status = core::StepRun::Status;
        QCOMPARE(ended->stepRuns[0].status, Status::Skipped);
        QCOMPARE(ended->stepRuns[1].status, Status::Skipped);
        QCOMPARE(ended->stepRuns[2].status, Status::Failed);

        // It does not stand in the way of those that do not need it.
        request.choices.range = {core::RunRange::Kind::To, u"good"_s};
        const auto part = wait(m_jobs->run(request));
        QVERIFY2(part, part ? "" : qPrintable(part.error().text()));
        QCOMPARE(wait(m_jobs->finished(part->id))->state, JobState::Completed);
    }

    void resultOfAJobThatIsNotDone()
    {
        const auto queued = wait(m_jobs->run(oneStep(u"gate"_s)));
        QCOMPARE(wait(m_jobs->result(queued->id)).error().code, ErrorCode::Conflict);
        QCOMPARE(wait(m_jobs->result(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(wait(m_jobs->logs(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(wait(m_jobs->finished(u"none"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(wait(m_jobs->cancel(queued->id)));
        const auto ended = wait(m_jobs->finished(queued->id));
        QCOMPARE(ended->state, JobState::Cancelled);
        QCOMPARE(wait(m_jobs->finished(queued->id))->state, JobState::Cancelled); // also afterwards
        QCOMPARE(wait(m_jobs->result(queued->id)).error().code, ErrorCode::Conflict);
        store::JobFilter filter;
        filter.states = {JobState::Cancelled};
        QCOMPARE(wait(m_jobs->list(filter))->size(), 1);
    }

    void eventLoopStaysAliveWhileAJobRuns()
    {
        const auto queued = wait(m_jobs->run(oneStep(u"gate"_s)));
        QTimer::singleShot(0, this, [this] { m_turns.release(); }); // only an event loop that runs lets the job end
        QCOMPARE(wait(m_jobs->finished(queued->id))->state, JobState::Completed);
    }

    void newsAreForwarded()
    {
        QStringList types;
        bool progressed = false;
        connect(m_jobs.get(), &JobService::jobChanged, this,
                [&](const Job &, const Event &event) { types.append(event.type); });
        connect(m_jobs.get(), &JobService::progressed, this, [&] { progressed = true; });
        const auto queued = wait(m_jobs->run(oneStep(u"source"_s)));
        wait(m_jobs->finished(queued->id));
        QCOMPARE(types, (QStringList{u"job.created"_s, u"job.queued"_s, u"job.running"_s, u"step.started"_s,
                                     u"job.completed"_s}));
        QVERIFY(progressed);
    }

    void waitersAreToldWhenTheServiceEnds()
    {
        const auto queued = wait(m_jobs->run(oneStep(u"gate"_s)));
        std::optional<Result<Job>> told;
        QCoro::connect(m_jobs->finished(queued->id), this, [&](const Result<Job> &job) { told = job; });
        m_jobs.reset();
        QVERIFY(QTest::qWaitFor([&] { return told.has_value(); }, kPatience));
        QCOMPARE(told->error().code, ErrorCode::Cancelled);
    }

    void oneShotRunInAStoreThatIsThrownAway()
    {
        cleanup();
        const QString parent = m_dir->filePath(u"shots"_s);
        compose(*store::Store::openTemporary(parent));
        ImportRequest request;
        request.path = write(u"people.csv"_s, kCsv);
        request.link = true;
        request.describe = false;
        const auto input = wait(m_data->importFile(request));
        const auto queued = wait(m_jobs->run(oneStep(u"loading"_s, input->id)));
        const auto job = wait(m_jobs->finished(queued->id));
        QCOMPARE(job->state, JobState::Completed);
        const QString target = m_dir->filePath(u"out.parquet"_s);
        QVERIFY(wait(m_data->exportFile(job->resultDataId, target, data::OutputFormat::Parquet)));
        QVERIFY(read(target).startsWith("PAR1"));
        cleanup();
        QVERIFY(QDir(parent).isEmpty());
        compose(*store::Store::open(m_dir->filePath(u"data"_s))); // for the cleanup that follows
    }
};

QTEST_GUILESS_MAIN(ServicesTest)
#include "tst_services.moc"
