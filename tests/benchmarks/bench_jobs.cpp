// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many small jobs a second go through the durable queue, beside the commits a second of SQLite on the same disk;
// how long lists of a store with many finished jobs take. bench_jobs [--jobs N] [--finished N] [--workers N] [--cancels
// N] [--dir D]
#include "engine/jobs/job_queue.h"
#include "tests/benchmarks/figures.h"
#include "tests/jobs/test_steps.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

[[noreturn]] void die(const core::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text()));
    std::exit(1);
}

template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        die(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

double commitsPerSecond(store::Store &store)
{
    constexpr int kCommits = 300;
    must(
        store.database()
            .transaction([](const QSqlDatabase &db) { return store::execute(db, u"CREATE TABLE probe (n INTEGER)"_s); })
            .result());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kCommits; ++i)
        must(store.database()
                 .transaction([i](const QSqlDatabase &db) {
                     return store::execute(db, u"INSERT INTO probe (n) VALUES (?)"_s, {i});
                 })
                 .result());
    return kCommits * 1000.0 / static_cast<double>(timer.elapsed());
}

// Each with rows of its own: the same content would be written only once.
jobs::JobRequest tinyJob(int number)
{
    jobs::JobRequest request;
    request.globalConfig = {{u"number"_s, number}};
    request.steps = {tests::step(u"s1"_s, u"numbered"_s), tests::step(u"s2"_s, u"even"_s),
                     tests::step(u"s3"_s, u"even"_s)};
    request.choices.cache = false;
    return request;
}

double jobsPerSecond(store::Store &store, const QString &temporary, int count, int workers)
{
    core::SystemClock clock;
    core::RandomIds ids;
    steps::Catalogue catalogue;
    tests::addCommonSteps(catalogue);
    catalogue.add(std::make_unique<tests::TestStep>(u"numbered"_s, QStringList(), [](steps::StepContext &context) {
        const qint64 first = context.globalConfig().value("number"_L1).toInteger() * 10;
        steps::StepOutput output;
        output.ports.insert(u"main"_s, {u"SELECT range AS i FROM range(%1, %2)"_s.arg(first).arg(first + 10),
                                        {{{u"i"_s, u"BIGINT"_s, {}, {}}}},
                                        10,
                                        {}});
        output.ledger.rowsIn = output.ledger.rowsOut = 10;
        return core::Result<steps::StepOutput>(std::move(output));
    }));
    jobs::JobQueue queue(store, catalogue, clock, ids, {workers, qint64{64} << 20, 1, temporary});
    int open = count;
    int failed = 0;
    QObject::connect(&queue, &jobs::JobQueue::jobChanged, qApp, [&](const core::Job &job, const core::Event &) {
        if (!core::isTerminal(job.state))
            return;
        failed += job.state == core::JobState::Completed ? 0 : 1;
        if (--open == 0)
            QCoreApplication::exit(0);
    });
    if (count == 0)
        return 0;
    must(queue.start());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        must(queue.begin(tinyJob(i)).result());
    QCoreApplication::exec();
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    if (failed > 0)
        std::fprintf(stderr, "%d jobs failed\n", failed);
    return count / seconds;
}

// From asking until the end is stored, while a cross join runs; and until the next job has its worker.
void timeCancels(store::Store &store, const QString &temporary, int count)
{
    core::SystemClock clock;
    core::RandomIds ids;
    steps::Catalogue catalogue;
    tests::addCommonSteps(catalogue);
    jobs::JobQueue queue(store, catalogue, clock, ids, {1, qint64{256} << 20, 0, temporary});
    std::vector<double> ends;
    std::vector<double> frees;
    QElapsedTimer timer;
    QString wanted;
    QEventLoop loop;
    QObject::connect(&queue, &jobs::JobQueue::jobChanged, &loop, [&](const core::Job &job, const core::Event &) {
        if (job.id == wanted && core::isTerminal(job.state))
            loop.quit();
    });
    // The step says so when it begins; DuckDB tells no progress of a join like this.
    QObject::connect(&queue, &jobs::JobQueue::logged, &loop, [&](const QString &id, const QList<core::LogLine> &) {
        if (id == wanted && !timer.isValid()) {
            timer.start();
            queue.cancel(wanted);
        }
    });
    must(queue.start());
    for (int i = 0; i < count; ++i) {
        timer.invalidate();
        jobs::JobRequest join;
        join.steps = {tests::step(u"s1"_s, u"endless_join"_s)};
        wanted = must(queue.submit(join).result()).id;
        must(queue.execute(wanted).result());
        loop.exec();
        ends.push_back(static_cast<double>(timer.elapsed()));
        jobs::JobRequest next = tinyJob(i);
        next.steps[0].type = u"source"_s;
        wanted = must(queue.submit(next).result()).id;
        must(queue.execute(wanted).result());
        loop.exec();
        frees.push_back(static_cast<double>(timer.elapsed()));
    }
    std::ranges::sort(ends);
    std::ranges::sort(frees);
    const auto at = [](const std::vector<double> &times, double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    const std::string what = std::to_string(count) + " cancels of a running cross join";
    benchmarks::tell({.part = 4, .what = what + ", median", .value = at(ends, 0.5), .unit = "ms"});
    benchmarks::tell(
        {.part = 4, .what = what + ", 99 of 100 within", .value = at(ends, 0.99), .unit = "ms", .atMost = 2000});
    benchmarks::tell({.part = 4, .what = what + ", the next job done", .value = at(frees, 0.5), .unit = "ms"});
}

// As they would stand there after some months.
void fill(store::Store &store, int count)
{
    core::RandomIds ids;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    for (int from = 0; from < count; from += 10'000)
        must(store.database()
                 .transaction([&](const QSqlDatabase &db) -> core::Status {
                     store::JobRepository jobs(db);
                     for (int i = from; i < std::min(count, from + 10'000); ++i) {
                         core::Job job;
                         job.id = ids.next();
                         job.workflowId = u"workflow %1"_s.arg(i % 50);
                         job.steps = tinyJob(i).steps;
                         job.createdAt = at.addSecs(i);
                         for (const core::Step &step : std::as_const(job.steps)) {
                             core::StepRun run;
                             run.stepId = step.id;
                             run.type = step.type;
                             job.stepRuns.append(run);
                         }
                         AW_TRY(store::JobChange made, jobs.insert(job, u"job.created"_s, at));
                         core::Job over = made.job;
                         over.state = i % 20 == 0 ? core::JobState::Failed : core::JobState::Completed;
                         over.completedAt = at.addSecs(i + 1);
                         AW_CHECK(jobs.transition(made.job, over, u"job.completed"_s, {}, at));
                     }
                     return {};
                 })
                 .result());
}

void timeList(store::Store &store, const char *name, const store::JobFilter &filter, const store::Page &page)
{
    std::vector<double> times;
    qsizetype found = 0;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        found = must(store.database()
                         .run([&](const QSqlDatabase &db) { return store::JobRepository(db).list(filter, page); })
                         .result())
                    .size();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    benchmarks::tell({.part = 4,
                      .what = std::string("list: ") + name + " (" + std::to_string(found) + " jobs)",
                      .value = times[times.size() / 2],
                      .unit = "ms",
                      .atMost = 20});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption jobs(u"jobs"_s, u"Small jobs to run."_s, u"N"_s, u"300"_s);
    const QCommandLineOption finished(u"finished"_s, u"Finished jobs in the store for the lists."_s, u"N"_s,
                                      u"100000"_s);
    const QCommandLineOption workers(u"workers"_s, u"Jobs at the same time."_s, u"N"_s,
                                     QString::number(QThread::idealThreadCount()));
    const QCommandLineOption folder(u"dir"_s, u"Folder on the disk to measure."_s, u"D"_s, QDir::tempPath());
    const QCommandLineOption cancels(u"cancels"_s, u"Running cross joins to cancel."_s, u"N"_s, u"100"_s);
    parser.addOptions({jobs, finished, workers, cancels, folder});
    parser.addHelpOption();
    parser.process(app);
    const QTemporaryDir dir(parser.value(folder) + u"/bench_jobs-XXXXXX"_s);

    {
        const auto store = must(store::Store::open(dir.filePath(u"data"_s)));
        const double commits = commitsPerSecond(*store);
        const double rate =
            jobsPerSecond(*store, dir.filePath(u"tmp"_s), parser.value(jobs).toInt(), parser.value(workers).toInt());
        benchmarks::tell(
            {.part = 4,
             .what = "jobs of 3 steps over 10 rows, " + std::to_string(QThread::idealThreadCount()) + " processors",
             .value = rate,
             .unit = "jobs/s",
             .baseline = "SQLite commits/s",
             .baselineValue = commits,
             .ratio = rate / commits});
    }
    if (parser.value(cancels).toInt() > 0) {
        const auto store = must(store::Store::open(dir.filePath(u"cancels"_s)));
        timeCancels(*store, dir.filePath(u"tmp"_s), parser.value(cancels).toInt());
    }
    if (parser.value(finished).toInt() > 0) {
        const auto store = must(store::Store::open(dir.filePath(u"many"_s)));
        fill(*store, parser.value(finished).toInt());
        using core::JobState;
        timeList(*store, "the newest 100", {}, {0, 100});
        timeList(*store, "100 from the middle", {}, {parser.value(finished).toInt() / 2, 100});
        timeList(*store, "the last 100", {}, {parser.value(finished).toInt() - 100, 100});
        timeList(*store, "the newest 100 failed ones", {{}, {JobState::Failed}}, {0, 100});
        timeList(*store, "the newest 100 of a workflow", {u"workflow 7"_s, {}}, {0, 100});
        timeList(*store, "the newest 100 failed ones of a workflow", {u"workflow 0"_s, {JobState::Failed}}, {0, 100});
        timeList(*store, "waiting ones (there are none)", {{}, {JobState::Queued, JobState::Running}}, {0, 100});
    }
    return 0;
}
