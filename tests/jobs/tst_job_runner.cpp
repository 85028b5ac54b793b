// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One job over real data, with small steps of our own.
#include "engine/jobs/job_runner.h"
#include "engine/jobs/run_plan.h"
#include "engine/store/store.h"
#include "tests/jobs/test_steps.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;
using steps::StepContext;
using steps::StepOutput;

namespace
{

class Recorder final : public RunObserver
{
public:
    Status stepsChanged(const QList<StepRun> &runs, const QString &what, const QString &stepId,
                        const QStringList &) override
    {
        changes.append(what + u' ' + stepId);
        lastRuns = runs;
        return stepsStatus;
    }
    void progress(const Progress &progress) override { furthest = std::max(furthest.load(), progress.job); }
    void log(const LogLine &line) override
    {
        lines.append(line);
        if (onLog)
            onLog();
    }

    QStringList changes;
    QList<StepRun> lastRuns;
    QList<LogLine> lines;
    std::atomic<double> furthest = 0;
    Status stepsStatus;
    std::function<void()> onLog;
};

int filesBelow(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

StepFunction with(StepFunction function, std::function<void(StepOutput &)> change)
{
    return [function = std::move(function), change = std::move(change)](StepContext &context) -> Result<StepOutput> {
        AW_TRY(StepOutput output, function(context));
        change(output);
        return output;
    };
}

} // namespace

class JobRunnerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<steps::Catalogue> m_catalogue;
    SystemClock m_clock;
    RandomIds m_ids;
    Recorder *m_recorder = nullptr;
    QList<StepRun> m_runs;
    std::stop_source m_stop;

    QString scratch() const { return m_dir->filePath(u"scratch"_s); }

    void add(const QString &type, const QStringList &inputs, StepFunction function, bool raw = false)
    {
        m_catalogue->add(std::make_unique<TestStep>(type, inputs, std::move(function), raw));
    }

    Result<RunOutcome> run(const QList<Step> &steps, const std::optional<steps::InputFile> &input = {},
                           bool hash = true)
    {
        Job job;
        job.id = u"11111111-2222-4333-8444-555555555555"_s;
        job.steps = steps;
        const JobRunner runner(*m_catalogue, m_store->files(), m_clock, m_ids,
                               {qint64{256} << 20, 2, scratch(), hash, 0});
        return runner.run(job, input, m_stop.get_token(), *m_recorder, m_runs);
    }

    QVariant ask(const Artifact &artifact, const QString &select)
    {
        data::SessionOptions options;
        options.tempDirectory = m_dir->filePath(u"ask"_s);
        options.allowedPaths = {m_store->files().path(artifact.storagePath)};
        const auto session = data::Session::open(options);
        const auto value =
            (*session)->scalar(select + u" FROM read_parquet('"_s + options.allowedPaths.first() + u"')"_s);
        return value ? *value : QVariant(value.error().text());
    }

    // Nothing may remain of a run that did not end well.
    void checkNothingRemains()
    {
        QCOMPARE(filesBelow(scratch()), 0);
        QVERIFY(!QDir(scratch()).exists() || QDir(scratch()).isEmpty());
        QCOMPARE(filesBelow(m_store->files().folder()), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = *store::Store::openTemporary(m_dir->filePath(u"stores"_s));
        m_catalogue = std::make_unique<steps::Catalogue>();
        addCommonSteps(*m_catalogue);
        m_recorder = new Recorder;
        m_stop = {};
    }

    void cleanup()
    {
        delete std::exchange(m_recorder, nullptr);
        m_store.reset();
    }

    void success()
    {
        const auto outcome = run({step(u"a"_s, u"source"_s), step(u"b"_s, u"even"_s)});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));
        QCOMPARE(ask(outcome->result, u"SELECT string_agg(i::VARCHAR, ',')"_s).toString(), u"0,2,4,6,8"_s);
        QCOMPARE(outcome->result.filename, u"result.parquet"_s);
        QCOMPARE(outcome->result.sha256.size(), 64);
        QVERIFY(outcome->result.storagePath.contains(outcome->result.sha256));
        QVERIFY(outcome->rejects.has_value());
        QCOMPARE(
            ask(*outcome->rejects, u"SELECT string_agg(step || line || coalesce(column_name, '-') || reason, ',')"_s)
                .toString(),
            u"b2-odd,b4-odd,b6-odd,b8-odd,b10-odd"_s);
        QCOMPARE(outcome->metadata.value("rejects_data_id"_L1).toString(), outcome->rejects->id);
        QCOMPARE(outcome->metadata.value("rejects"_L1).toInteger(), 5);
        QCOMPARE(outcome->metadata.value("rows"_L1).toInteger(), 5);
        QCOMPARE(outcome->metadata.value("steps"_L1).toArray().size(), 2);
        const QJsonObject column = outcome->metadata.value("columns"_L1).toArray().first().toObject();
        QCOMPARE(column.value("name"_L1).toString(), u"i"_s);
        QCOMPARE(column.value("nulls"_L1).toInteger(-1), 0);

        QCOMPARE(m_runs.size(), 2);
        for (const StepRun &run : std::as_const(m_runs)) {
            QCOMPARE(run.status, StepRun::Status::Completed);
            QCOMPARE(run.progress, 100.0);
            QCOMPARE(run.rowsIn, 10);
            QVERIFY(run.ledger.has_value());
            QVERIFY(run.startedAt.isValid() && run.completedAt.isValid());
        }
        QCOMPARE(m_recorder->changes, (QStringList{u"step.started a"_s, u"step.started b"_s}));
        QVERIFY(m_recorder->furthest > 60);
        QCOMPARE(filesBelow(scratch()), 0);
        QCOMPARE(filesBelow(m_store->files().folder()), 2);
    }

    void withoutRejectsThereIsNoFileOfThem()
    {
        const auto outcome = run({step(u"a"_s, u"source"_s)});
        QVERIFY(outcome.has_value());
        QVERIFY(!outcome->rejects);
        QVERIFY(!outcome->metadata.contains("rejects_data_id"_L1));
    }

    void withoutHashesForAStoreThatIsThrownAway()
    {
        const auto outcome = run({step(u"a"_s, u"source"_s)}, {}, false);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));
        QVERIFY(outcome->result.sha256.isEmpty());
        QCOMPARE(ask(outcome->result, u"SELECT count(*)"_s).toInt(), 10);
    }

    void fileAStepHasMadeIsMoved()
    {
        add(u"writer"_s, {}, [](StepContext &context) -> Result<StepOutput> {
            const QString path = context.scratchFolder() + u"/mine.parquet"_s;
            AW_CHECK(context.session().execute(u"COPY (SELECT 42 AS i) TO '%1' (FORMAT parquet)"_s.arg(path)));
            StepOutput output;
            output.ports.insert(u"main"_s, {u"SELECT 43 AS i"_s, {{{u"i"_s, u"INTEGER"_s, {}, {}}}}, 1, path});
            output.ledger.rowsIn = output.ledger.rowsOut = 1;
            return output;
        });
        const auto outcome = run({step(u"a"_s, u"writer"_s)});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));
        QCOMPARE(ask(outcome->result, u"SELECT i"_s).toInt(), 42); // the file, not the query
        QCOMPARE(outcome->metadata.value("columns"_L1).toArray().first().toObject().value("nulls"_L1).toInteger(-1), 0);
    }

    void fileOutsideTheScratchFolderIsNotMoved()
    {
        const QString users = m_dir->filePath(u"users.parquet"_s);
        data::SessionOptions options;
        options.tempDirectory = m_dir->filePath(u"make"_s);
        options.allowedPaths = {m_dir->path()};
        const auto session = data::Session::open(options);
        QVERIFY((*session)->execute(u"COPY (SELECT 1 AS i) TO '%1' (FORMAT parquet)"_s.arg(users)));
        add(u"keeper"_s, {}, [users](StepContext &) -> Result<StepOutput> {
            StepOutput output;
            output.ports.insert(
                u"main"_s,
                {u"SELECT * FROM read_parquet('%1')"_s.arg(users), {{{u"i"_s, u"INTEGER"_s, {}, {}}}}, 1, users});
            output.ledger.rowsIn = output.ledger.rowsOut = 1;
            return output;
        });
        const auto outcome = run({step(u"a"_s, u"keeper"_s)}, steps::InputFile{users, u"users.parquet"_s, {}});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));
        QVERIFY(QFile::exists(users));
        QCOMPARE(outcome->result.filename, u"users.parquet"_s);
    }

    void ledgerThatDoesNotAddUpFailsTheJob()
    {
        add(u"loser"_s, {u"main"_s}, with(keepEven, [](StepOutput &output) { output.ledger.rows.clear(); }));
        const auto outcome = run({step(u"a"_s, u"source"_s), step(u"b"_s, u"loser"_s)});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::LedgerMismatch);
        QVERIFY(outcome.error().where.contains(u"“b”"_s));
        QCOMPARE(m_runs[0].status, StepRun::Status::Completed);
        QCOMPARE(m_runs[1].status, StepRun::Status::Failed);
        checkNothingRemains();
    }

    void ledgerThatContradictsTheInputFailsTheJob()
    {
        add(u"liar"_s, {u"main"_s}, with(keepEven, [](StepOutput &output) {
                output.ledger.rowsIn -= 1;
                output.ledger.rows.first().rows -= 1; // adds up in itself
            }));
        const auto outcome = run({step(u"a"_s, u"source"_s), step(u"b"_s, u"liar"_s)});
        QCOMPARE(outcome.error().code, ErrorCode::LedgerMismatch);
        checkNothingRemains();
    }

    void ledgerThatContradictsTheWrittenRowsFailsTheJob()
    {
        add(u"dreamer"_s, {}, [](StepContext &) -> Result<StepOutput> {
            StepOutput output;
            output.ports.insert(u"main"_s, {u"SELECT 1 AS i"_s, {{{u"i"_s, u"INTEGER"_s, {}, {}}}}, -1, {}});
            output.ledger.rowsIn = output.ledger.rowsOut = 2; // nobody has counted
            return output;
        });
        const auto outcome = run({step(u"a"_s, u"dreamer"_s)});
        QCOMPARE(outcome.error().code, ErrorCode::LedgerMismatch);
        QCOMPARE(m_runs[0].status, StepRun::Status::Failed);
    }

    void stepErrorIsHandedOnWithItsPlace()
    {
        const auto outcome = run({step(u"a"_s, u"source"_s), step(u"b"_s, u"fail"_s), step(u"c"_s, u"even"_s)});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::ValidationFailed);
        QCOMPARE(outcome.error().where, u"step “b”, column x"_s);
        QCOMPARE(outcome.error().hint, u"Mend it."_s);
        QCOMPARE(m_runs[1].status, StepRun::Status::Failed);
        QCOMPARE(m_runs[2].status, StepRun::Status::Skipped);
        checkNothingRemains();
    }

    void pathsOfTheMachineStayOutOfErrors()
    {
        QFile file(m_dir->filePath(u"secret-folder.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        add(u"talker"_s, {}, [](StepContext &context) -> Result<StepOutput> {
            return core::fail(ErrorCode::MalformedData, u"Bad file %1"_s.arg(context.inputFile()->path),
                              context.scratchFolder() + u"/copy.csv: line 3"_s);
        });
        const auto outcome = run({step(u"a"_s, u"talker"_s)}, steps::InputFile{file.fileName(), u"orders.csv"_s, {}});
        QCOMPARE(outcome.error().message, u"Bad file orders.csv"_s);
        QCOMPARE(outcome.error().where, u"step “a”, orders.csv: line 3"_s);
    }

    void exceptionOfAStepIsAnError()
    {
        add(u"thrower"_s, {}, [](StepContext &) -> Result<StepOutput> { throw std::runtime_error("thrown"); });
        QCOMPARE(run({step(u"a"_s, u"thrower"_s)}).error().code, ErrorCode::Internal);
        add(u"hungry"_s, {}, [](StepContext &) -> Result<StepOutput> { throw std::bad_alloc(); });
        QCOMPARE(run({step(u"a"_s, u"hungry"_s)}).error().code, ErrorCode::OutOfMemory);
        checkNothingRemains();
    }

    void runningCrossJoinIsStopped()
    {
        m_recorder->onLog = [this] { m_stop.request_stop(); }; // the step says so just before it begins
        const auto outcome = run({step(u"a"_s, u"endless_join"_s)});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_runs[0].status, StepRun::Status::Cancelled);
        checkNothingRemains();
    }

    void crossJoinIsStoppedInTheMiddle()
    {
        bool wasRunning = false;
        std::jthread stopper;
        m_recorder->onLog = [&] {
            stopper = std::jthread([&](const std::stop_token &enough) {
                QDeadlineTimer limit(30'000);
                while (!enough.stop_requested() && !limit.hasExpired() && !wasRunning) {
                    QDirIterator files(scratch(), {u"joined.csv*"_s, u"*joined.csv"_s}, QDir::Files,
                                       QDirIterator::Subdirectories);
                    wasRunning = files.hasNext() && QFileInfo(files.next()).size() > 0;
                    std::this_thread::yield();
                }
                m_stop.request_stop();
            });
        };
        const auto outcome = run({step(u"a"_s, u"endless_join"_s)});
        stopper.join();
        QVERIFY(wasRunning);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        checkNothingRemains();
    }

    void stoppedBeforeItBegins()
    {
        m_stop.request_stop();
        QCOMPARE(run({step(u"a"_s, u"source"_s)}).error().code, ErrorCode::Cancelled);
        checkNothingRemains();
    }

    void observerThatCannotStoreEndsTheRun()
    {
        m_recorder->stepsStatus = core::fail(ErrorCode::DiskFull, u"full"_s);
        QCOMPARE(run({step(u"a"_s, u"source"_s)}).error().code, ErrorCode::DiskFull);
        checkNothingRemains();
    }

    void unknownTypeIsRefused() { QCOMPARE(run({step(u"a"_s, u"sorce"_s)}).error().code, ErrorCode::UnknownStepType); }

    void stepsRunInTheOrderOfWhatTheyRead()
    {
        const auto outcome = run({step(u"early"_s, u"source"_s), step(u"last"_s, u"even"_s, {u"late"_s}),
                                  step(u"late"_s, u"even"_s, {u"early"_s})});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));
        QCOMPARE(m_recorder->changes,
                 (QStringList{u"step.started early"_s, u"step.started late"_s, u"step.started last"_s}));
        for (const StepRun &each : std::as_const(m_runs))
            QCOMPARE(each.status, StepRun::Status::Completed);
    }

    void sourceInTheMiddleReadsNothing()
    {
        add(u"check"_s, {}, [](StepContext &context) -> Result<StepOutput> {
            if (!context.inputs().empty())
                return core::fail(ErrorCode::Internal, u"it was given rows"_s);
            return makeRows(context);
        });
        const auto outcome = run({step(u"a"_s, u"source"_s), step(u"b"_s, u"check"_s)});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().text()));
    }

    void portsAndMissingPorts()
    {
        add(u"count"_s, {u"main"_s}, [](StepContext &context) -> Result<StepOutput> {
            const data::Relation input = context.inputs().front();
            StepOutput output;
            output.ports.insert(u"main"_s, input);
            output.ledger.rowsIn = output.ledger.rowsOut = input.rows;
            return output;
        });
        const auto some =
            run({step(u"a"_s, u"source"_s), step(u"b"_s, u"even"_s), step(u"c"_s, u"count"_s, {u"b:rejects"_s})});
        QVERIFY2(some.has_value(), some ? "" : qPrintable(some.error().text()));
        QCOMPARE(ask(some->result, u"SELECT count(*)"_s).toInt(), 5);
        const auto none = run({step(u"a"_s, u"source"_s), step(u"c"_s, u"count"_s, {u"a:rejects"_s})});
        QVERIFY2(none.has_value(), none ? "" : qPrintable(none.error().text()));
        QCOMPARE(ask(none->result, u"SELECT count(*)"_s).toInt(), 0);
    }

    void rawTextIsPreferredOnlyWhenAllConsumersDo()
    {
        add(u"typist"_s, {u"main"_s}, keepEven, true);
        const auto prefers = [&](const QList<Step> &steps) {
            return planRun(*m_catalogue, steps)->first().consumersPreferRawText;
        };
        QVERIFY(prefers({step(u"a"_s, u"source"_s), step(u"b"_s, u"typist"_s)}));
        QVERIFY(!prefers({step(u"a"_s, u"source"_s), step(u"b"_s, u"even"_s)}));
        QVERIFY(!prefers({step(u"a"_s, u"source"_s), step(u"b"_s, u"typist"_s), step(u"c"_s, u"even"_s, {u"a"_s})}));
        QVERIFY(!prefers({step(u"a"_s, u"source"_s)}));
    }

    void stepsSeeOnlyTheirOwnFiles()
    {
        QFile secret(m_dir->filePath(u"secret.csv"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("a\n1\n");
        secret.close();
        add(u"spy"_s, {}, [path = secret.fileName()](StepContext &context) -> Result<StepOutput> {
            AW_CHECK(context.session().scalar(u"SELECT count(*) FROM read_csv('%1')"_s.arg(path)));
            return makeRows(context);
        });
        QVERIFY(!run({step(u"a"_s, u"spy"_s)}));
    }

    void metadataIsMerged()
    {
        const auto says = [](const QJsonObject &metadata) {
            return with(makeRows, [metadata](StepOutput &output) { output.metadata = metadata; });
        };
        add(u"first"_s, {},
            says({{u"warnings"_s, QJsonArray{u"w1"_s}},
                  {u"target"_s, u"a"_s},
                  {u"source"_s, QJsonObject{{u"path"_s, u"/home/me/x"_s}, {u"format"_s, u"csv"_s}}}}));
        add(u"second"_s, {u"main"_s}, with(keepEven, [](StepOutput &output) {
                output.metadata = {{u"warnings"_s, QJsonArray{u"w1"_s, u"w2"_s}}, {u"target"_s, u"b"_s}};
            }));
        const auto outcome = run({step(u"a"_s, u"first"_s), step(u"b"_s, u"second"_s)});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->metadata.value("warnings"_L1).toArray(), (QJsonArray{u"w1"_s, u"w2"_s}));
        QCOMPARE(outcome->metadata.value("target"_L1).toString(), u"b"_s);
        QCOMPARE(outcome->metadata.value("source"_L1).toObject(), (QJsonObject{{u"format"_s, u"csv"_s}}));
    }
};

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "tst_job_runner.moc"
