// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs over a data directory that another process owns: through its API, with the same answers; or it says why not.
#include "tests/process/aw_process.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <csignal>

using namespace aw::process;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kPatienceMs = 60'000;
const QByteArray kPeople = "id,name,age\n007,Ana,31\n008,\"Lee, Bo\",N/A\n009,Zoë,28\n";
const QByteArray kLater = "id,name,age\n007,Ana,32\n008,\"Lee, Bo\",N/A\n010,Ida,40\n";
const QByteArray kTidy = R"({"name": "Tidy people", "steps": [
    {"id": "load", "type": "loading"}, {"id": "old", "type": "filter", "config": {"condition": "name = 'Ana'"}}]})";
const QByteArray kAsk = R"({"name": "Ask", "steps": [{"id": "load", "type": "loading", "require_approval": true},
    {"id": "all", "type": "filter", "config": {"condition": "true"}}]})";
// More pairs than anybody waits for.
const QByteArray kEndless = R"({"name": "Endless", "steps": [{"id": "load", "type": "loading"},
    {"id": "pairs", "type": "sql", "config": {"query":
    "SELECT count(*) AS n FROM input a, input b, input c, input d WHERE a.n + b.n = c.n + d.n + 1"}}]})";

QString idOf(const Outcome &outcome)
{
    if (outcome.exitCode != 0)
        qWarning("%s", qPrintable(outcome.text()));
    return QString::fromUtf8(outcome.out).section(u'\n', 0, 0).trimmed();
}

QString errorCode(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.err).object()["error"_L1]["code"_L1].toString();
}

// "aw serve" over the sandbox's data directory.
class Owner
{
public:
    explicit Owner(const Sandbox &sandbox, const QStringList &more = {})
    {
        sandbox.prepare(process);
        process.start(awBinary(), QStringList{u"serve"_s, u"--port"_s, u"0"_s} + more);
        while (process.state() != QProcess::NotRunning && !process.canReadLine())
            process.waitForReadyRead(kPatienceMs);
        url = QString::fromUtf8(process.readLine()).trimmed();
    }
    ~Owner() { end(SIGTERM); }

    void end(int signal)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.waitForFinished(kPatienceMs);
    }

    QJsonObject post(const QString &path, const QJsonObject &body, const QByteArray &token = {}) const
    {
        QNetworkRequest request(QUrl(url + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QProcess process;
    QString url;

private:
    Q_DISABLE_COPY_MOVE(Owner)
};

// A run that does not end by itself, followed by its own process.
class Follower
{
public:
    explicit Follower(const Sandbox &sandbox)
    {
        QByteArray rows = "n\n";
        for (int i = 0; i < 20'000; ++i)
            rows += QByteArray::number(i) + '\n';
        sandbox.write(u"n.csv"_s, rows);
        sandbox.write(u"endless.json"_s, kEndless);
        const QString workflow = idOf(sandbox.run({u"workflows"_s, u"add"_s, u"endless.json"_s}));
        const QString data = idOf(sandbox.run({u"data"_s, u"import"_s, u"n.csv"_s}));
        sandbox.prepare(process);
        process.start(awBinary(), {u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, data});
        const auto running = [&] {
            const QJsonArray jobs = sandbox.run({u"jobs"_s, u"list"_s, u"--status"_s, u"running"_s, u"--json"_s})
                                        .json()["jobs"_L1]
                                        .toArray();
            id = jobs[0]["id"_L1].toString();
            return jobs[0]["steps"_L1][1]["status"_L1].toString() == "running"_L1;
        };
        isRunning = QTest::qWaitFor(running, kPatienceMs);
    }

    QProcess process;
    QString id;
    bool isRunning = false;

private:
    Q_DISABLE_COPY_MOVE(Follower)
};

} // namespace

class TestOwner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreTheSameWhoeverOwns();
    void everyVerbReachesTheOwner();
    void approvalsReachTheOwner();
    void refusalsKeepTheirExitCodes();
    void interruptCancelsTheFollowedJob();
    void keysAreAskedFor();
    void ownerWithoutServer();
    void killedOwner();
};

void TestOwner::answersAreTheSameWhoeverOwns()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"later.csv"_s, kLater);
    sandbox.write(u"tidy.json"_s, kTidy);
    QString workflow;
    QString job;
    const auto answers = [&] {
        const QList<QStringList> questions{{u"workflows"_s, u"list"_s},
                                           {u"workflows"_s, u"show"_s, workflow.left(8)},
                                           {u"workflows"_s, u"versions"_s, workflow},
                                           {u"workflows"_s, u"diff"_s, workflow, u"1"_s},
                                           {u"data"_s, u"list"_s},
                                           {u"data"_s, u"list"_s, u"--tag"_s, u"people"_s},
                                           {u"data"_s, u"tags"_s},
                                           {u"jobs"_s, u"list"_s},
                                           {u"jobs"_s, u"show"_s, job},
                                           {u"jobs"_s, u"logs"_s, job},
                                           {u"jobs"_s, u"ledger"_s, job},
                                           {u"ledger"_s, job.left(8)},
                                           {u"jobs"_s, u"result"_s, job},
                                           {u"schedules"_s, u"list"_s}};
        QMap<QString, QByteArray> found;
        for (const QStringList &question : questions) {
            for (const QStringList &form : {question, question + QStringList{u"--json"_s}}) {
                const Outcome outcome = sandbox.run(form);
                if (outcome.exitCode != 0)
                    qWarning("%s", qPrintable(outcome.text()));
                found.insert(form.join(u' '), outcome.out + outcome.err);
            }
        }
        const QJsonArray data = sandbox.run({u"data"_s, u"list"_s, u"--json"_s}).json()["data"_L1].toArray();
        for (const auto &each : data) {
            const QString id = each["id"_L1].toString();
            for (const QStringList &form :
                 {QStringList{u"data"_s, u"show"_s, id}, QStringList{u"data"_s, u"sample"_s, id},
                  QStringList{u"data"_s, u"lineage"_s, id}, QStringList{u"data"_s, u"lineage"_s, id, u"--json"_s},
                  QStringList{u"data"_s, u"versions"_s, id}, QStringList{u"data"_s, u"versions"_s, id, u"--json"_s},
                  QStringList{u"data"_s, u"needed-by"_s, id, u"--json"_s},
                  QStringList{u"data"_s, u"sample"_s, id, u"--offset"_s, u"1"_s, u"--limit"_s, u"1"_s, u"--json"_s},
                  QStringList{u"diff"_s, data[0]["id"_L1].toString(), id},
                  QStringList{u"diff"_s, data[0]["id"_L1].toString(), id, u"--json"_s, u"--rows"_s, u"1"_s}})
                found.insert(form.join(u' '), sandbox.run(form).out);
        }
        return found;
    };
    QMap<QString, QByteArray> through;
    {
        const Owner owner(sandbox);
        QVERIFY(owner.url.startsWith("http://127.0.0.1"_L1));
        workflow = idOf(sandbox.run({u"workflows"_s, u"add"_s, u"tidy.json"_s}));
        const QString data = idOf(sandbox.run({u"data"_s, u"import"_s, u"people.csv"_s}));
        idOf(sandbox.run({u"data"_s, u"import"_s, u"later.csv"_s}));
        QCOMPARE(sandbox.run({u"data"_s, u"tag"_s, data, u"people"_s, u"every month"_s}).exitCode, 0);
        job = idOf(sandbox.run({u"jobs"_s, u"run"_s, u"--workflow"_s, workflow.left(6), u"--data"_s, data.left(6)}));
        QCOMPARE(job.size(), 36);
        const QString schedule = idOf(sandbox.run({u"schedules"_s, u"add"_s, u"--workflow"_s, workflow, u"--data"_s,
                                                   data, u"--cron"_s, u"0 9 1 1 *"_s, u"--time-zone"_s, u"UTC"_s}));
        QCOMPARE(schedule.size(), 36);
        through = answers();
    }
    const QMap<QString, QByteArray> here = answers();
    QCOMPARE(through.keys(), here.keys());
    for (auto answer = here.begin(); answer != here.end(); ++answer) {
        QVERIFY2(!answer->isEmpty(), qPrintable(answer.key()));
        if (through.value(answer.key()) != *answer)
            qWarning("%s\nthrough its owner:\n%s\nhere:\n%s", qPrintable(answer.key()),
                     through.value(answer.key()).constData(), answer->constData());
        QVERIFY2(through.value(answer.key()) == *answer, qPrintable(answer.key()));
    }
}

void TestOwner::everyVerbReachesTheOwner()
{
    const Sandbox sandbox;
    const Owner owner(sandbox);
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"tidy.json"_s, kTidy);
    const QString workflow = idOf(sandbox.run({u"workflows"_s, u"add"_s, u"tidy.json"_s}));
    QCOMPARE(sandbox.run({u"workflows"_s, u"restore"_s, workflow, u"1"_s}).exitCode, 0);
    const Outcome piped = sandbox.run({u"data"_s, u"import"_s, u"-"_s, u"--delimiter"_s, u";"_s}, "a;b\n1;2\n");
    const QString pipe = idOf(piped);
    QCOMPARE(sandbox.run({u"data"_s, u"show"_s, pipe}).json()["metadata"_L1]["dialect"_L1]["delimiter"_L1].toString(),
             u";"_s);
    QCOMPARE(sandbox.run({u"data"_s, u"delete"_s, pipe}).exitCode, 0);
    QCOMPARE(sandbox.run({u"data"_s, u"show"_s, pipe}).exitCode, 6);
    const QString data = idOf(sandbox.run({u"data"_s, u"import"_s, u"people.csv"_s}));
    for (const QString &suffix : {u"csv"_s, u"parquet"_s, u"json"_s, u"ndjson"_s, u"xlsx"_s}) {
        const Outcome written = sandbox.run({u"data"_s, u"export"_s, data, u"-o"_s, u"copy."_s + suffix});
        QVERIFY2(written.exitCode == 0, qPrintable(written.text()));
        QVERIFY(!sandbox.read(u"copy."_s + suffix).isEmpty());
    }
    QCOMPARE(sandbox.read(u"copy.csv"_s), kPeople);
    const auto tags = [&](const Outcome &outcome) { return outcome.json()["tags"_L1].toArray(); };
    QCOMPARE(tags(sandbox.run({u"data"_s, u"tag"_s, data, u"b"_s, u"a"_s, u"--json"_s})), QJsonArray({u"a"_s, u"b"_s}));
    QCOMPARE(tags(sandbox.run({u"data"_s, u"untag"_s, data, u"A"_s, u"--json"_s})), QJsonArray({u"b"_s}));
    QCOMPARE(tags(sandbox.run({u"data"_s, u"show"_s, data})), QJsonArray({u"b"_s}));
    QCOMPARE(sandbox.read(u"copy.ndjson"_s).count('\n'), 3);

    const QStringList run{u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, data};
    const Outcome ran = sandbox.run(run + QStringList{u"--json"_s});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.text()));
    QCOMPARE(ran.json()["status"_L1].toString(), u"completed"_s);
    const QString job = ran.json()["id"_L1].toString();
    QCOMPARE(sandbox.run({u"jobs"_s, u"result"_s, job, u"-o"_s, u"result.csv"_s}).exitCode, 0);
    QCOMPARE(sandbox.read(u"result.csv"_s), QByteArray("id,name,age\n007,Ana,31\n"));
    const auto shown = [&](const QString &id) { return sandbox.run({u"jobs"_s, u"show"_s, id}).json(); };
    const QString to =
        idOf(sandbox.run(run + QStringList{u"--to"_s, u"load"_s, u"--priority"_s, u"7"_s, u"--fresh"_s}));
    QCOMPARE(shown(to)["priority"_L1].toInt(), 7);
    QCOMPARE(shown(to)["steps"_L1][0]["status"_L1].toString(), u"completed"_s); // not taken from the first run
    QCOMPARE(shown(to)["steps"_L1][1]["status"_L1].toString(), u"skipped"_s);
    const QString again = idOf(sandbox.run({u"jobs"_s, u"retry"_s, job, u"--only"_s, u"old"_s}));
    QCOMPARE(shown(again)["parent_id"_L1].toString(), job);
    QCOMPARE(sandbox.run({u"jobs"_s, u"pin"_s, job}).exitCode, 0);
    QCOMPARE(sandbox.run({u"jobs"_s, u"unpin"_s, job}).exitCode, 0);
    const Outcome clean = sandbox.run({u"jobs"_s, u"clean"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY(clean.json()["dry_run"_L1].toBool() && clean.json()["jobs"_L1].isArray());
    QCOMPARE(sandbox.run({u"jobs"_s, u"cancel"_s, job}).exitCode, 6); // it is over

    const Outcome made = sandbox.run({u"schedules"_s, u"add"_s, u"--workflow"_s, workflow, u"--webhook"_s});
    const QString schedule = idOf(made);
    QCOMPARE(made.out.count('\n'), 2); // its token, too
    QCOMPARE(sandbox.run({u"schedules"_s, u"pause"_s, schedule, u"--json"_s}).json()["paused"_L1].toBool(), true);
    QCOMPARE(sandbox.run({u"schedules"_s, u"resume"_s, schedule}).exitCode, 0);
    QCOMPARE(sandbox.run({u"schedules"_s, u"runs"_s, schedule}).exitCode, 0);
    QCOMPARE(sandbox.run({u"schedules"_s, u"remove"_s, schedule}).exitCode, 0);
    QCOMPARE(sandbox.run({u"workflows"_s, u"delete"_s, workflow}).exitCode, 0);
    QVERIFY(!sandbox.files().join(u' ').contains(u"aw-download"_s));
}

void TestOwner::approvalsReachTheOwner()
{
    const Sandbox sandbox;
    const Owner owner(sandbox);
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"ask.json"_s, kAsk);
    const QString workflow = idOf(sandbox.run({u"workflows"_s, u"add"_s, u"ask.json"_s}));
    const QString data = idOf(sandbox.run({u"data"_s, u"import"_s, u"people.csv"_s}));
    const QStringList run{u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, data};
    const auto status = [&](const QString &job) {
        return sandbox.run({u"jobs"_s, u"show"_s, job}).json()["status"_L1].toString();
    };
    const Outcome waits = sandbox.run(run);
    const QString job = idOf(waits);
    QVERIFY2(waits.err.contains("is approved"), waits.err.constData());
    QCOMPARE(sandbox.run({u"jobs"_s, u"approve"_s, job, u"--hash"_s, u"0123"_s}).exitCode, 6);
    QCOMPARE(sandbox.run({u"jobs"_s, u"push-back"_s, job, u"--to"_s, u"load"_s, u"-m"_s, u"once more"_s}).exitCode, 0);
    QCOMPARE(status(job), u"awaiting_approval"_s);
    QCOMPARE(sandbox.run({u"jobs"_s, u"approve"_s, job, u"-m"_s, u"fine"_s}).exitCode, 0);
    QCOMPARE(status(job), u"completed"_s);
    const QString second = idOf(sandbox.run(run));
    QCOMPARE(sandbox.run({u"jobs"_s, u"reject"_s, second}).exitCode, 0);
    QCOMPARE(status(second), u"failed"_s);
}

void TestOwner::refusalsKeepTheirExitCodes()
{
    const Sandbox sandbox;
    const Owner owner(sandbox);
    const Outcome unknown = sandbox.run({u"jobs"_s, u"show"_s, u"0000"_s, u"--json"_s});
    QCOMPARE(unknown.exitCode, 6);
    QCOMPARE(errorCode(unknown), u"not_found"_s);
    QCOMPARE(sandbox.run({u"data"_s, u"import"_s, u"nowhere.csv"_s}).exitCode, 3);
    sandbox.write(u"noise.xlsx"_s, "PK\x03\x04 no workbook at all");
    const Outcome noise = sandbox.run({u"data"_s, u"import"_s, u"noise.xlsx"_s, u"--json"_s});
    QVERIFY2(noise.exitCode == 3, qPrintable(noise.text()));
    sandbox.write(u"one.csv"_s, "a\n1\n");
    const Outcome folder = sandbox.run({u"data"_s, u"import"_s, u"*.csv"_s});
    QVERIFY2(folder.exitCode == 2 && folder.err.contains("pattern"), qPrintable(folder.text()));
    sandbox.write(u"fails.json"_s, R"({"name": "Fails", "steps": [{"type": "loading"},
        {"type": "validation", "config": {"validation_type": "info_dict", "min_rows": 100}}]})");
    const QString workflow = idOf(sandbox.run({u"workflows"_s, u"add"_s, u"fails.json"_s}));
    const QString data = idOf(sandbox.run({u"data"_s, u"import"_s, u"one.csv"_s}));
    const Outcome failed =
        sandbox.run({u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, data, u"--json"_s});
    QVERIFY2(failed.exitCode == 4, qPrintable(failed.text()));
    QCOMPARE(errorCode(failed), u"validation_failed"_s);
    const Outcome step = sandbox.run({u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--to"_s, u"nowhere"_s});
    QVERIFY2(step.exitCode == 2 || step.exitCode == 6, qPrintable(step.text()));
    const Outcome second = sandbox.run({u"serve"_s, u"--port"_s, u"0"_s});
    QCOMPARE(second.exitCode, 6);
    QVERIFY2(second.err.contains(owner.url.toUtf8()), second.err.constData());
}

void TestOwner::interruptCancelsTheFollowedJob()
{
    const Sandbox sandbox;
    const Owner owner(sandbox);
    Follower follower(sandbox);
    QVERIFY(follower.isRunning);
    ::kill(static_cast<pid_t>(follower.process.processId()), SIGINT);
    QVERIFY(follower.process.waitForFinished(kPatienceMs));
    QCOMPARE(follower.process.exitCode(), 130);
    QCOMPARE(sandbox.run({u"jobs"_s, u"show"_s, follower.id}).json()["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(owner.process.state(), QProcess::Running);
}

void TestOwner::keysAreAskedFor()
{
    const Sandbox sandbox;
    const Owner owner(sandbox, {u"--accounts"_s, u"required"_s});
    const QJsonObject person{
        {u"username"_s, u"ada"_s}, {u"email"_s, u"ada@example.org"_s}, {u"password"_s, u"long enough"_s}};
    owner.post(u"/api/v1/auth/register"_s, person);
    const QByteArray token = owner.post(u"/api/v1/auth/login"_s, person)["access_token"_L1].toString().toUtf8();
    const auto key = [&](const QJsonArray &scopes) {
        return owner.post(u"/api/v1/auth/keys"_s, {{u"name"_s, u"test"_s}, {u"scopes"_s, scopes}}, token)["key"_L1]
            .toString();
    };
    const QString reading = key({u"read"_s});
    const QString writing = key({u"read"_s, u"run"_s, u"write"_s});
    QVERIFY(reading.size() > 20 && writing.size() > 20);
    sandbox.write(u"tidy.json"_s, kTidy);
    const Outcome none = sandbox.run({u"workflows"_s, u"list"_s, u"--json"_s});
    QCOMPARE(none.exitCode, 6);
    QCOMPARE(errorCode(none), u"unauthenticated"_s);
    QVERIFY2(none.err.contains("AW_API_KEY"), none.err.constData());
    const Outcome wrong = sandbox.run({u"workflows"_s, u"list"_s, u"--api-key"_s, u"awk_not_one_of_ours"_s});
    QCOMPARE(wrong.exitCode, 6);
    QVERIFY2(wrong.err.contains("does not accept the key") && !wrong.err.contains("awk_not"), wrong.err.constData());
    QCOMPARE(sandbox.run({u"workflows"_s, u"list"_s, u"--api-key"_s, reading}).exitCode, 0);
    const Outcome little = sandbox.run({u"workflows"_s, u"add"_s, u"tidy.json"_s, u"--api-key"_s, reading});
    QCOMPARE(little.exitCode, 6);
    QVERIFY2(little.err.contains("“write”"), little.err.constData());
    const QString workflow = idOf(sandbox.run({u"workflows"_s, u"add"_s, u"tidy.json"_s, u"--api-key"_s, writing}));
    QCOMPARE(workflow.size(), 36);
    const Outcome clean = sandbox.run({u"jobs"_s, u"clean"_s, u"--api-key"_s, writing});
    QVERIFY2(clean.exitCode == 6 && clean.err.contains("“admin”"), qPrintable(clean.text()));
    // A followed job speaks over its WebSocket with the same key.
    sandbox.write(u"people.csv"_s, kPeople);
    const QString data = idOf(sandbox.run({u"data"_s, u"import"_s, u"people.csv"_s, u"--api-key"_s, writing}));
    const Outcome ran =
        sandbox.run({u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, data, u"--api-key"_s, writing});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.text()));
    // It is never shown.
    for (const QStringList &words : {QStringList{u"config"_s}, QStringList{u"config"_s, u"--json"_s}}) {
        const Outcome config = sandbox.run(words + QStringList{u"--api-key"_s, writing});
        QVERIFY(config.out.contains("(set)") && !config.out.contains(writing.toUtf8()));
    }
}

void TestOwner::ownerWithoutServer()
{
    const Sandbox sandbox;
    QProcess owner; // waits for its input with the directory open
    sandbox.prepare(owner);
    owner.start(awBinary(), {u"data"_s, u"import"_s, u"-"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(sandbox.dataFolder() + u"/owner.lock"_s), kPatienceMs);
    const Outcome refused = sandbox.run({u"jobs"_s, u"list"_s, u"--json"_s});
    QCOMPARE(refused.exitCode, 6);
    QCOMPARE(errorCode(refused), u"locked"_s);
    QVERIFY2(refused.err.contains(QByteArray::number(owner.processId())), refused.err.constData());
    QVERIFY2(refused.err.contains("--data-dir") && refused.err.contains("server"), refused.err.constData());
    owner.write("a\n1\n");
    owner.closeWriteChannel();
    QVERIFY(owner.waitForFinished(kPatienceMs));
    QCOMPARE(owner.exitCode(), 0);
    QCOMPARE(sandbox.run({u"data"_s, u"list"_s, u"--json"_s}).json()["data"_L1].toArray().size(), 1);
}

void TestOwner::killedOwner()
{
    const Sandbox sandbox;
    Owner owner(sandbox);
    Follower follower(sandbox);
    QVERIFY(follower.isRunning);
    owner.end(SIGKILL);
    QVERIFY(follower.process.waitForFinished(kPatienceMs));
    QCOMPARE(follower.process.exitCode(), 5);
    const QByteArray told = follower.process.readAllStandardError();
    QVERIFY2(told.contains("does not answer"), told.constData());
    // The directory is nobody's now: the same words work in this process.
    const Outcome shown = sandbox.run({u"jobs"_s, u"show"_s, follower.id});
    QVERIFY2(shown.exitCode == 0, qPrintable(shown.text()));
    QCOMPARE(sandbox.run({u"jobs"_s, u"cancel"_s, follower.id}).exitCode, 0);
    QCOMPARE(sandbox.run({u"jobs"_s, u"show"_s, follower.id}).json()["status"_L1].toString(), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestOwner)
#include "tst_owner.moc"
