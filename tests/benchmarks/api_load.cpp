// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/api_load.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/store/job_repository.h"
#include "engine/store/store.h"
#include "engine/store/workflow_repository.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace aw::benchmarks
{

namespace
{

constexpr int kPatienceMs = 30'000;

template <typename T>
T orDie(core::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QList<core::Step> stepsOf()
{
    core::Step step;
    step.id = u"step1"_s;
    step.type = u"loading"_s;
    return {step};
}

core::Status insertOne(const QSqlDatabase &db, const QString &workflowId, const QString &jobId, const QDateTime &at)
{
    core::Workflow workflow;
    workflow.id = workflowId;
    workflow.name = u"Orders of the day"_s;
    workflow.steps = stepsOf();
    workflow.createdAt = workflow.updatedAt = at;
    AW_CHECK(store::WorkflowRepository(db).insert(workflow));
    core::Job job;
    job.id = jobId;
    job.workflowId = workflowId;
    job.steps = workflow.steps;
    job.createdAt = at;
    core::StepRun run;
    run.stepId = job.steps.first().id;
    run.type = job.steps.first().type;
    job.stepRuns = {run};
    store::JobRepository jobs(db);
    AW_TRY(const store::JobChange made, jobs.insert(job, u"job.created"_s, at));
    core::Job over = made.job;
    over.state = core::JobState::Completed;
    over.completedAt = at.addSecs(1);
    AW_CHECK(jobs.transition(made.job, over, u"job.completed"_s, {}, at));
    return {};
}

QString writeScript(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
        std::exit(1);
    }
    return file.fileName();
}

QString textAfter(const QString &output, const QString &pattern)
{
    return QRegularExpression(pattern).match(output).captured(1);
}

// "812.00us", "4.21ms", "1.06s"
double milliseconds(const QString &time)
{
    const double number =
        QStringView(time).chopped(time.endsWith("us"_L1) || time.endsWith("ms"_L1) ? 2 : 1).toDouble();
    return time.endsWith("us"_L1) ? number / 1000 : time.endsWith("ms"_L1) ? number : number * 1000;
}

} // namespace

bool runWrk(const char *name, const QString &url, const WrkOptions &options, const QString &script, double atLeast)
{
    QStringList arguments{u"-t1"_s, u"-c%1"_s.arg(options.connections), u"-d%1"_s.arg(options.seconds), u"--latency"_s};
    if (!script.isEmpty())
        arguments << u"-s"_s << script;
    QProcess wrk;
    wrk.setProcessChannelMode(QProcess::MergedChannels);
    wrk.start(u"wrk"_s, arguments + QStringList{url});
    if (!wrk.waitForFinished(-1) || wrk.exitCode() != 0) {
        std::fprintf(stderr, "wrk failed; apt-get install wrk\n");
        return false;
    }
    const QString output = QString::fromUtf8(wrk.readAll());
    const QString wrong = textAfter(output, u"Non-2xx or 3xx responses: (\\d+)"_s);
    const QString errors = textAfter(output, u"Socket errors: (.*)"_s);
    const std::string what = name;
    tell({.part = 5,
          .what = what,
          .value = textAfter(output, u"Requests/sec:\\s+([\\d.]+)"_s).toDouble(),
          .unit = "requests/s",
          .atLeast = atLeast});
    tell({.part = 5,
          .what = what + ", 99 of 100 within",
          .value = milliseconds(textAfter(output, u"\\n +99%\\s+(\\S+)"_s)),
          .unit = "ms",
          .atMost = std::isnan(atLeast) ? kNone : options.longest});
    if (options.connections == 1)
        tell({.part = 5,
              .what = what + ", median",
              .value = milliseconds(textAfter(output, u"\\n +50%\\s+(\\S+)"_s)),
              .unit = "ms",
              .atMost = 1});
    if (!wrong.isEmpty() || !errors.isEmpty())
        std::printf("no success: %s, errors: %s\n", qPrintable(wrong), qPrintable(errors));
    std::fflush(stdout);
    return wrong.isEmpty() && errors.isEmpty();
}

QStringList fillStore(const QString &folder, int count)
{
    core::RandomIds ids;
    QStringList jobs;
    const auto store = orDie(store::Store::open(folder));
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-count);
    orDie(store->database()
              .transaction([&](const QSqlDatabase &db) -> core::Status {
                  for (int i = 0; i < count; ++i) {
                      jobs.append(ids.next());
                      AW_CHECK(insertOne(db, ids.next(), jobs.last(), at.addSecs(i)));
                  }
                  return {};
              })
              .result());
    return jobs;
}

ServingProcess::ServingProcess(const QString &folder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/aw"_s,
                    {u"serve"_s, u"--data-dir"_s, folder, u"--port"_s, u"0"_s, u"--workers"_s, u"4"_s});
    while (m_url.isEmpty() && m_process.waitForReadyRead(kPatienceMs))
        if (m_process.canReadLine())
            m_url = QString::fromUtf8(m_process.readLine()).trimmed();
}

ServingProcess::~ServingProcess()
{
    m_process.terminate();
    m_process.waitForFinished(kPatienceMs);
}

namespace
{

// Waits; what the answer says, empty when it is no success.
QJsonObject answerOf(const std::unique_ptr<QNetworkReply> &reply)
{
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QByteArray text = reply->readAll();
    if (reply->error() == QNetworkReply::NoError)
        return QJsonDocument::fromJson(text).object();
    std::fprintf(stderr, "%s: %s\n", qPrintable(reply->url().toString()), text.constData());
    return {};
}

QJsonObject post(QNetworkAccessManager &network, const QString &url, const QJsonObject &body)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return answerOf(std::unique_ptr<QNetworkReply>(network.post(request, QJsonDocument(body).toJson())));
}

QJsonObject get(QNetworkAccessManager &network, const QString &url)
{
    return answerOf(std::unique_ptr<QNetworkReply>(network.get(QNetworkRequest(QUrl(url)))));
}

// Each has more to count than it can within the time of a measurement.
bool askWhileJobsRun(const QString &jobsUrl, const WrkOptions &options, const QString &script)
{
    constexpr int kJobs = 4;
    QJsonArray rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(QJsonArray{i, (i * 7919) % 1000});
    const QJsonObject numbers{{u"columns"_s, QJsonArray{QJsonObject{{u"name"_s, u"a"_s}, {u"type"_s, u"BIGINT"_s}},
                                                        QJsonObject{{u"name"_s, u"b"_s}, {u"type"_s, u"BIGINT"_s}}}},
                              {u"rows"_s, rows}};
    const QJsonObject product{{u"query"_s, u"SELECT x.b % 997 AS k, count(DISTINCT x.a * y.a + z.b) AS n FROM input x, "
                                           "input y, input z WHERE z.a < 400 GROUP BY k"_s}};
    const QJsonArray steps{QJsonObject{{u"id"_s, u"t"_s}, {u"type"_s, u"inline_table"_s}, {u"config"_s, numbers}},
                           QJsonObject{{u"id"_s, u"q"_s}, {u"type"_s, u"sql"_s}, {u"config"_s, product}}};
    QNetworkAccessManager network;
    QStringList running;
    for (int i = 0; i < kJobs; ++i) {
        const QJsonObject body{{u"parameters"_s, QJsonObject{{u"steps"_s, steps}}}};
        running.append(jobsUrl + u'/' + post(network, jobsUrl, body).value("id"_L1).toString());
        post(network, running.last() + u"/execute"_s, {});
    }
    const auto runs = [&](const QString &url) { return get(network, url).value("status"_L1) == "running"_L1; };
    QDeadlineTimer patience(kPatienceMs);
    while (!std::ranges::all_of(running, runs) && !patience.hasExpired())
        QThread::msleep(50);
    bool asked = runWrk("GET of a job while four run", jobsUrl, {options.seconds, options.connections, 50}, script, 0);
    if (!std::ranges::all_of(running, runs)) {
        std::printf("the jobs did not run all the time\n");
        asked = false;
    }
    for (const QString &url : std::as_const(running))
        post(network, url + u"/cancel"_s, {});
    return asked;
}

} // namespace

int askApi(const WrkOptions &options, int jobs)
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QStringList ids = fillStore(data, jobs);
    const ServingProcess server(data);
    if (server.url().isEmpty())
        return 1;
    QByteArray getJobs = "local texts, last = {}, 0\n"
                         "function init()\n"
                         "  for id in ('";
    getJobs += ids.join(u' ').toLatin1();
    getJobs += "'):gmatch('%S+') do texts[#texts + 1] = wrk.format('GET', '/api/v1/jobs/' .. id) end\n"
               "end\n"
               "function request() last = last % #texts + 1; return texts[last] end\n";
    const QByteArray postJob = "wrk.method = 'POST'\n"
                               "wrk.headers['Content-Type'] = 'application/json'\n"
                               "wrk.body = '{\"parameters\": {\"steps\": [{\"type\": \"loading\"}]}}'\n";
    int failed = 0;
    const QString getScript = writeScript(folder, u"get.lua"_s, getJobs);
    const QString postScript = writeScript(folder, u"post.lua"_s, postJob);
    const QString jobsUrl = server.url() + u"/api/v1/jobs"_s;
    failed += !runWrk("GET of a job", jobsUrl, options, getScript, 25'000);
    failed += !runWrk("list of 100 jobs", jobsUrl + u"?limit=100"_s, options, {}, 3'000);
    failed += !runWrk("POST of a job", jobsUrl, options, postScript, 3'000);
    failed += !runWrk("POST of a job, one client", jobsUrl, {options.seconds, 1}, postScript);
    failed += !askWhileJobsRun(jobsUrl, options, getScript);
    return failed;
}

} // namespace aw::benchmarks
