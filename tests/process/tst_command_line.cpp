// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the command line, as a user and as a script would use them.
#include "tests/process/aw_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace aw::process;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray kPeople = "id,name,age\n007,Ana,31\n008,\"Lee, Bo\",N/A\n009,Zoë,28\n";
const QByteArray kWorkflow =
    R"({"name":"Tidy people","steps":[{"type":"loading"},{"type":"preparing","config":{"target":"generic"}}]})";

QJsonArray list(const Outcome &outcome, const QString &name)
{
    return outcome.json().value(name).toArray();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionAndHelp();
    void everyVerbTeaches_data();
    void everyVerbTeaches();
    void inspectSaysWhatAFileIs();
    void inspectObeysCorrections();
    void machinesGetOnlyJson();
    void quietIsQuiet();
    void errorsAreJsonToo();
    void errorsThatAskEndInTheirQuestion();
    void runObeysAWorkflowFile();
    void runFindsTheWorkflowsWithin();
    void runNeedsNoInputWhereNothingReadsIt();
    void targetsCanBeTheUsersOwn();
    void configShowsWhereValuesComeFrom();
    void configSetKeepsTheRestOfTheFile();
    void storedLifeOfAWorkflow();
    void goesBackToAVersion();
    void approvalsAndRepeats();
    void differencesAreTold();
    void dataDirectoryHasOneOwner();
    void closedPipeIsAnError();
    void completionScriptsAreValid_data();
    void completionScriptsAreValid();
    void stepsAreDescribed();
};

void TestCommandLine::versionAndHelp()
{
    const Sandbox sandbox;
    const Outcome version = sandbox.run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY2(version.out.startsWith("aw ") && version.out.contains("DuckDB"), version.out.constData());
    const Outcome help = sandbox.run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const QByteArray verb :
         {"inspect", "prepare", "run", "workflows", "data", "diff", "jobs", "steps", "config", "completion"})
        QVERIFY2(help.out.contains(verb), verb.constData());
    QVERIFY(help.out.contains("Exit codes"));
}

void TestCommandLine::everyVerbTeaches_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : {u"inspect"_s, u"prepare"_s, u"run"_s, u"workflows"_s, u"data"_s, u"diff"_s, u"jobs"_s,
                                u"config"_s, u"completion"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestCommandLine::everyVerbTeaches()
{
    QFETCH(QString, verb);
    const Sandbox sandbox;
    const Outcome help = sandbox.run({verb, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains("aw " + verb.toUtf8()) || help.out.contains("aw completion"),
             help.out.constData()); // an example
}

void TestCommandLine::inspectSaysWhatAFileIs()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, "\xef\xbb\xbf"
                                   "Name;Größe;Größe\r\nAna;1,70;x\r\n\"Lee; Bo\";1,82;y\r\n");
    const Outcome outcome = sandbox.run({u"inspect"_s, u"people.csv"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    const QJsonObject report = outcome.json();
    QCOMPARE(report["rows"_L1].toInt(), 2);
    QCOMPARE(report["source"_L1]["format"_L1].toString(), u"csv"_s);
    QCOMPARE(report["source"_L1]["dialect"_L1]["delimiter"_L1].toString(), u";"_s);
    const QJsonArray columns = report["columns"_L1].toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1]["name"_L1].toString(), u"Größe"_s);
    QVERIFY(columns[2]["name"_L1].toString() != u"Größe"_s);
    QVERIFY(!report["warnings"_L1].toArray().isEmpty()); // about the duplicate header
    const Outcome words = sandbox.run({u"inspect"_s, u"people.csv"_s});
    QVERIFY(words.out.contains("2 rows, 3 columns"));
    QVERIFY(words.out.contains("Lee; Bo"));
}

void TestCommandLine::inspectObeysCorrections()
{
    const Sandbox sandbox;
    sandbox.write(u"odd.txt"_s, "a|b,c\n1|2,3\n4|5,6\n");
    const Outcome outcome =
        sandbox.run({u"inspect"_s, u"odd.txt"_s, u"--delimiter"_s, u","_s, u"--header"_s, u"false"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(outcome.json()["rows"_L1].toInt(), 3);
    QCOMPARE(outcome.json()["columns"_L1].toArray().size(), 2);
}

void TestCommandLine::machinesGetOnlyJson()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    const Outcome outcome = sandbox.run({u"prepare"_s, u"people.csv"_s, u"-o"_s, u"out.json"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QVERIFY(!outcome.json().isEmpty());
    QCOMPARE(outcome.err, QByteArray());
    const QJsonArray rows = QJsonDocument::fromJson(sandbox.read(u"out.json"_s)).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0]["id"_L1].toString(), u"007"_s); // a code, not a number
    QVERIFY(rows[1]["age"_L1].isNull());
    QCOMPARE(rows[2]["age"_L1].toInt(), 28);
    QCOMPARE(rows[1]["name"_L1].toString(), u"Lee, Bo"_s);
}

void TestCommandLine::quietIsQuiet()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    const Outcome outcome = sandbox.run(
        {u"prepare"_s, u"people.csv"_s, u"-o"_s, u"out.csv"_s, u"--quiet"_s, u"--no-report"_s, u"--no-rejects"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    QCOMPARE(sandbox.files(), (QStringList{u"work/out.csv"_s, u"work/people.csv"_s}));
    QVERIFY(sandbox.read(u"out.csv"_s).startsWith("id,name,age\n007,Ana,31\n"));
}

void TestCommandLine::errorsAreJsonToo()
{
    const Sandbox sandbox;
    const Outcome outcome = sandbox.run({u"inspect"_s, u"nowhere.csv"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
    const QJsonObject error = QJsonDocument::fromJson(outcome.err).object()["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"file_not_found"_s);
    QVERIFY(error["hint"_L1].toString().size() > 5);
}

void TestCommandLine::errorsThatAskEndInTheirQuestion()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"flow.json"_s, QByteArray(kWorkflow).replace("preparing", "prepairing"));
    const Outcome outcome =
        sandbox.run({u"run"_s, u"flow.json"_s, u"--input"_s, u"people.csv"_s, u"-o"_s, u"out.csv"_s});
    QVERIFY(outcome.exitCode != 0);
    QVERIFY2(outcome.err.contains("Did you mean “preparing”?\n"), outcome.err.constData());
}

void TestCommandLine::runObeysAWorkflowFile()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"flow.json"_s, kWorkflow);
    const Outcome outcome =
        sandbox.run({u"run"_s, u"flow.json"_s, u"--input"_s, u"people.csv"_s, u"-o"_s, u"out.ndjson"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(sandbox.read(u"out.ndjson"_s).count('\n'), 3);
    QVERIFY(outcome.out.contains("3 rows in"));
}

void TestCommandLine::runFindsTheWorkflowsWithin()
{
    const Sandbox sandbox;
    sandbox.write(u"n.csv"_s, "n\n1\n2\n3\n");
    sandbox.write(u"inner.json"_s, R"({"name":"Inner","steps":[{"type":"loading"},
        {"type":"filter","config":{"condition":"n > 1"}}]})");
    sandbox.write(u"outer.json"_s, R"({"name":"Outer","steps":[{"type":"loading"},
        {"id":"sub","type":"sub_workflow","config":{"workflow":"inner.json"}}]})");
    const QStringList run{u"run"_s, u"outer.json"_s, u"--input"_s, u"n.csv"_s, u"-o"_s, u"out.csv"_s};
    const Outcome outcome = sandbox.run(run);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(sandbox.read(u"out.csv"_s), QByteArray("n\n2\n3\n"));
    sandbox.write(u"outer.json"_s, R"({"name":"Outer","steps":[{"type":"loading"},
        {"id":"sub","type":"sub_workflow","config":{"workflow":"nowhere.json"}}]})");
    const Outcome missing = sandbox.run(run);
    QVERIFY(missing.exitCode != 0);
    QVERIFY2(missing.err.contains("steps[1].config.workflow"), qPrintable(missing.text()));
}

void TestCommandLine::runNeedsNoInputWhereNothingReadsIt()
{
    const Sandbox sandbox;
    const auto run = [&](const QByteArray &steps) {
        sandbox.write(u"flow.json"_s, R"({"name":"Rates","steps":[)" + steps + "]}");
        return sandbox.run({u"run"_s, u"flow.json"_s, u"-o"_s, u"out.csv"_s});
    };
    const QByteArray table = R"({"id":"t","type":"inline_table","config":{"columns":[{"name":"n","type":"BIGINT"}],
        "rows":[[1],[2],[3]]}},{"type":"filter","config":{"condition":"n > 1"}})";
    const Outcome inlined = run(table);
    QVERIFY2(inlined.exitCode == 0, qPrintable(inlined.text()));
    QVERIFY2(inlined.out.startsWith("Rates → out.csv"), inlined.out.constData());
    QCOMPARE(sandbox.read(u"out.csv"_s), QByteArray("n\n2\n3\n"));
    const QByteArray path = sandbox.write(u"people.csv"_s, kPeople).toUtf8();
    const Outcome file = run(R"({"type":"read_file","config":{"path":")" + path + "\"}}");
    QVERIFY2(file.exitCode == 0, qPrintable(file.text()));
    QCOMPARE(sandbox.read(u"out.csv"_s), kPeople);
    // Any step without another one before it may be the one that reads.
    for (const QByteArray &steps :
         {QByteArray(R"({"type":"loading"})"), QByteArray(R"({"type":"filter","config":{"condition":"true"}})"),
          QByteArray(table + R"(,{"type":"loading"})")}) {
        const Outcome refused = run(steps);
        QVERIFY2(refused.exitCode == 2, qPrintable(refused.text()));
        QVERIFY2(refused.err.contains("--input"), refused.err.constData());
    }
}

void TestCommandLine::targetsCanBeTheUsersOwn()
{
    const Sandbox sandbox;
    // Three of four fit: too few for the built-in target, enough for one that tolerates half.
    sandbox.write(u"n.csv"_s, "id,n\n1,10\n2,20\n3,thirty\n4,40\n");
    sandbox.write(u"mine.json"_s, R"({"name":"mine","title":"Mine","description":"Tolerates much.","tolerance":0.5})");
    QCOMPARE(sandbox.run({u"prepare"_s, u"n.csv"_s, u"-o"_s, u"strict.csv"_s}).exitCode, 0);
    QVERIFY(sandbox.read(u"strict.csv"_s).contains("thirty"));
    const Outcome mine = sandbox.run({u"prepare"_s, u"n.csv"_s, u"--target"_s, u"mine.json"_s, u"-o"_s, u"mine.csv"_s});
    QVERIFY2(mine.exitCode == 0, qPrintable(mine.text()));
    QCOMPARE(sandbox.read(u"mine.csv"_s), QByteArray("id,n\n1,10\n2,20\n3,\n4,40\n"));
    QVERIFY(sandbox.read(u"mine.rejects.csv"_s).contains("thirty"));
    const Outcome broken = sandbox.run(
        {u"prepare"_s, u"n.csv"_s, u"--target"_s, sandbox.write(u"bad.json"_s, "{\"name\":5}"), u"-o"_s, u"x.csv"_s});
    QCOMPARE(broken.exitCode, 2);
    QCOMPARE(sandbox.run({u"prepare"_s, u"n.csv"_s, u"--target"_s, u"none.json"_s, u"-o"_s, u"x.csv"_s}).exitCode, 3);
}

void TestCommandLine::configShowsWhereValuesComeFrom()
{
    const Sandbox sandbox;
    const QString file = sandbox.write(u"aw.conf"_s, "engine.threads = 3\n");
    const Outcome outcome = sandbox.run({u"config"_s, u"--config"_s, file, u"--workers"_s, u"2"_s, u"--json"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QStringList seen;
    const QJsonArray options = list(outcome, u"options"_s);
    for (const auto &option : options)
        seen.append(u"%1=%2 %3"_s.arg(option["key"_L1].toString(), option["value"_L1].toString(),
                                      option["source"_L1].toString()));
    QVERIFY2(seen.contains(u"engine.threads=3 config file"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(seen.contains(u"engine.workers=2 command line"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(seen.contains(u"engine.max_retries=3 default"_s), qPrintable(seen.join(u'\n')));
    QVERIFY(seen.join(u'\n').contains("store.data_dir="_L1) && seen.join(u'\n').contains(" environment"_L1));
    const Outcome wrong =
        sandbox.run({u"config"_s, u"--config"_s, sandbox.write(u"bad.conf"_s, "\nengine.thread = 3\n")});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains("bad.conf, line 2") && wrong.err.contains("engine.threads"), wrong.err.constData());
}

void TestCommandLine::configSetKeepsTheRestOfTheFile()
{
    const Sandbox sandbox;
    const QString file = sandbox.write(u"aw.conf"_s, "# mine\nengine.threads = 3\nengine.workers = 2\n");
    QCOMPARE(sandbox.run({u"config"_s, u"--config"_s, file, u"set"_s, u"engine.threads"_s, u"4"_s}).exitCode, 0);
    QCOMPARE(sandbox.read(u"aw.conf"_s), QByteArray("# mine\nengine.threads = 4\nengine.workers = 2\n"));
    QCOMPARE(sandbox.run({u"config"_s, u"--config"_s, file, u"set"_s, u"engine.threads"_s, u"many"_s}).exitCode, 2);
    QCOMPARE(sandbox.run({u"config"_s, u"--config"_s, file, u"set"_s, u"engine.nonsense"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(sandbox.read(u"aw.conf"_s), QByteArray("# mine\nengine.threads = 4\nengine.workers = 2\n"));
}

void TestCommandLine::storedLifeOfAWorkflow()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"flow.json"_s, kWorkflow);
    const auto id = [&](const QStringList &words) {
        const Outcome outcome = sandbox.run(words);
        if (outcome.exitCode != 0)
            qWarning("%s", qPrintable(outcome.text()));
        return QString::fromUtf8(outcome.out).trimmed();
    };
    const QString workflow = id({u"workflows"_s, u"add"_s, u"flow.json"_s});
    QCOMPARE(workflow.size(), 36);
    QCOMPARE(list(sandbox.run({u"workflows"_s, u"list"_s, u"--json"_s}), u"workflows"_s).size(), 1);
    const QString data = id({u"data"_s, u"import"_s, u"people.csv"_s});
    QCOMPARE(data.size(), 36);
    const Outcome sample =
        sandbox.run({u"data"_s, u"sample"_s, data.left(6), u"--offset"_s, u"1"_s, u"--limit"_s, u"1"_s, u"--json"_s});
    QVERIFY2(sample.exitCode == 0, qPrintable(sample.text()));
    QCOMPARE(sample.json()["total_rows"_L1].toInt(), 3);
    QCOMPARE(list(sample, u"rows"_s).first()["name"_L1].toString(), u"Lee, Bo"_s);
    const QString job = id({u"jobs"_s, u"run"_s, u"--workflow"_s, workflow.left(8), u"--data"_s, data});
    QCOMPARE(job.size(), 36);
    const Outcome shown = sandbox.run({u"jobs"_s, u"show"_s, job});
    QCOMPARE(shown.json()["status"_L1].toString(), u"completed"_s);
    QCOMPARE(shown.json()["progress"_L1].toDouble(), 100.0);
    QCOMPARE(list(sandbox.run({u"jobs"_s, u"list"_s, u"--status"_s, u"completed"_s, u"--json"_s}), u"jobs"_s).size(),
             1);
    QCOMPARE(list(sandbox.run({u"jobs"_s, u"list"_s, u"--status"_s, u"failed"_s, u"--json"_s}), u"jobs"_s).size(), 0);
    QCOMPARE(sandbox.run({u"jobs"_s, u"list"_s, u"--status"_s, u"created"_s}).exitCode, 2); // "queued" outside
    QCOMPARE(list(sandbox.run({u"jobs"_s, u"list"_s, u"--text"_s, u"PEOPLE"_s, u"--json"_s}), u"jobs"_s).size(), 1);
    QCOMPARE(list(sandbox.run({u"jobs"_s, u"list"_s, u"--text"_s, u"cats"_s, u"--json"_s}), u"jobs"_s).size(), 0);
    const Outcome ledger = sandbox.run({u"jobs"_s, u"ledger"_s, job, u"--json"_s});
    QCOMPARE(list(ledger, u"ledger"_s).size(), 2);
    QCOMPARE(list(ledger, u"ledger"_s).last()["ledger"_L1]["rows_out"_L1].toInt(), 3);
    QCOMPARE(sandbox.run({u"jobs"_s, u"result"_s, job, u"-o"_s, u"result.csv"_s}).exitCode, 0);
    QVERIFY(sandbox.read(u"result.csv"_s).contains("\"Lee, Bo\""));
    QCOMPARE(sandbox.run({u"jobs"_s, u"logs"_s, job}).exitCode, 0);
    QCOMPARE(sandbox.run({u"jobs"_s, u"cancel"_s, job}).exitCode, 6); // it is over
    QCOMPARE(sandbox.run({u"data"_s, u"export"_s, data, u"-o"_s, u"copy.csv"_s}).exitCode, 0);
    QCOMPARE(sandbox.read(u"copy.csv"_s), kPeople);
    QCOMPARE(sandbox.run({u"data"_s, u"delete"_s, data}).exitCode, 0);
    QCOMPARE(sandbox.run({u"data"_s, u"show"_s, data}).exitCode, 6);
    QCOMPARE(sandbox.run({u"workflows"_s, u"delete"_s, workflow}).exitCode, 0);
    QCOMPARE(list(sandbox.run({u"workflows"_s, u"list"_s, u"--json"_s}), u"workflows"_s).size(), 0);
}

void TestCommandLine::goesBackToAVersion()
{
    const Sandbox sandbox;
    sandbox.write(u"flow.json"_s, kWorkflow);
    const QString id = QString::fromUtf8(sandbox.run({u"workflows"_s, u"add"_s, u"flow.json"_s}).out).trimmed();
    const auto versions = [&] {
        return list(sandbox.run({u"workflows"_s, u"versions"_s, id.left(8), u"--json"_s}), u"versions"_s);
    };
    QCOMPARE(versions().size(), 1);
    QVERIFY(versions().first()["saved_by"_L1].toString().contains(u"command line"_s));
    QCOMPARE(sandbox.run({u"workflows"_s, u"restore"_s, id, u"1"_s}).exitCode, 0); // nothing to do
    QCOMPARE(versions().size(), 1);
    QCOMPARE(sandbox.run({u"workflows"_s, u"restore"_s, id, u"9"_s}).exitCode, 6);
    QCOMPARE(sandbox.run({u"workflows"_s, u"restore"_s, id, u"zero"_s}).exitCode, 2);
    QCOMPARE(sandbox.run({u"workflows"_s, u"diff"_s, id, u"1"_s, u"9"_s}).exitCode, 6);
    const Outcome same = sandbox.run({u"workflows"_s, u"diff"_s, id, u"1"_s});
    QCOMPARE(same.exitCode, 0);
    QVERIFY2(same.out.contains("Version 1"), qPrintable(same.text()));
    QVERIFY(sandbox.run({u"workflows"_s, u"diff"_s, id, u"1"_s, u"--json"_s}).json()["equal"_L1].toBool());
    QCOMPARE(sandbox.run({u"workflows"_s, u"show"_s, id, u"--version"_s, u"1"_s}).json()["version"_L1].toInt(), 1);
}

void TestCommandLine::approvalsAndRepeats()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"flow.json"_s, R"({"name": "Ask", "steps": [
        {"type": "loading", "require_approval": true},
        {"type": "validation", "config": {"validation_type": "info_dict", "min_rows": 1}}]})");
    const auto id = [&](const QStringList &words) {
        const Outcome outcome = sandbox.run(words);
        if (outcome.exitCode != 0)
            qWarning("%s", qPrintable(outcome.text()));
        return QString::fromUtf8(outcome.out).trimmed();
    };
    const auto status = [&](const QString &job) {
        return sandbox.run({u"jobs"_s, u"show"_s, job}).json()["status"_L1].toString();
    };
    const QString workflow = id({u"workflows"_s, u"add"_s, u"flow.json"_s});
    const QString data = id({u"data"_s, u"import"_s, u"people.csv"_s});
    const QStringList run{u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, data};
    const QString job = id(run);
    const QJsonObject waiting = sandbox.run({u"jobs"_s, u"show"_s, job}).json();
    QCOMPARE(waiting["status"_L1].toString(), u"awaiting_approval"_s);
    QCOMPARE(waiting["approval"_L1]["step_id"_L1].toString(), u"step1"_s);
    QCOMPARE(waiting["approval"_L1]["rows_after"_L1].toInt(), 3);
    QCOMPARE(sandbox.run({u"jobs"_s, u"approve"_s, job, u"--hash"_s, u"0123"_s}).exitCode, 6);
    const QString hash = waiting["approval"_L1]["content_hash"_L1].toString();
    const Outcome approved = sandbox.run({u"jobs"_s, u"approve"_s, job, u"-m"_s, u"fine"_s, u"--hash"_s, hash});
    QVERIFY2(approved.exitCode == 0, qPrintable(approved.text()));
    QCOMPARE(status(job), u"completed"_s);
    QCOMPARE(sandbox.run({u"jobs"_s, u"approve"_s, job}).exitCode, 6);

    const QString second = id(run);
    QCOMPARE(sandbox.run({u"jobs"_s, u"push-back"_s, second, u"--to"_s, u"step1"_s}).exitCode, 0);
    QCOMPARE(status(second), u"awaiting_approval"_s);
    QCOMPARE(sandbox.run({u"jobs"_s, u"reject"_s, second, u"-m"_s, u"no"_s}).exitCode, 0);
    QCOMPARE(status(second), u"failed"_s);

    const QString again = id({u"jobs"_s, u"retry"_s, job, u"--only"_s, u"step1"_s});
    QCOMPARE(sandbox.run({u"jobs"_s, u"show"_s, again}).json()["parent_id"_L1].toString(), job);
    QCOMPARE(sandbox.run({u"run"_s, u"flow.json"_s, u"--input"_s, u"people.csv"_s, u"-o"_s, u"out.csv"_s}).exitCode, 2);
}

void TestCommandLine::differencesAreTold()
{
    const Sandbox sandbox;
    sandbox.write(u"people.csv"_s, kPeople);
    sandbox.write(u"later.csv"_s, "id,name,age\n007,Ana,32\n008,\"Lee, Bo\",N/A\n010,Ida,40\n");
    const QStringList before = sandbox.files();
    const Outcome told = sandbox.run({u"diff"_s, u"people.csv"_s, u"later.csv"_s});
    QVERIFY2(told.exitCode == 0, qPrintable(told.text()));
    QVERIFY2(told.out.contains("+1 row added, -1 removed, ~1 changed, 1 the same."), told.out.constData());
    QVERIFY2(told.out.contains("31 → 32"), told.out.constData());
    QVERIFY2(told.out.contains("Rows are matched by “id”"), told.out.constData());
    QCOMPARE(sandbox.files(), before);
    // By another key, as JSON, one kind only.
    const Outcome json = sandbox.run(
        {u"diff"_s, u"people.csv"_s, u"later.csv"_s, u"--key"_s, u"name"_s, u"--only"_s, u"added"_s, u"--json"_s});
    QCOMPARE(json.json()["matching"_L1]["by"_L1].toString(), u"given_key"_s);
    QCOMPARE(json.json()["page"_L1]["rows"_L1].toArray().size(), 1);
    QCOMPARE(json.json()["page"_L1]["rows"_L1][0]["after"_L1]["name"_L1].toString(), u"Ida"_s);
    // For scripts.
    QCOMPARE(sandbox.run({u"diff"_s, u"people.csv"_s, u"later.csv"_s, u"--check"_s}).exitCode, 4);
    QCOMPARE(sandbox.run({u"diff"_s, u"people.csv"_s, u"people.csv"_s, u"--check"_s}).exitCode, 0);
    const Outcome wrong = sandbox.run({u"diff"_s, u"people.csv"_s, u"later.csv"_s, u"--key"_s, u"shoe"_s});
    QCOMPARE(wrong.exitCode, 6);
    QVERIFY2(wrong.err.contains("“shoe”"), wrong.err.constData());
    QCOMPARE(sandbox.run({u"diff"_s, u"people.csv"_s, u"0000"_s}).exitCode, 2);
    // Over the store, by the starts of ids.
    const QByteArray one = sandbox.run({u"data"_s, u"import"_s, u"people.csv"_s}).out.trimmed();
    const QByteArray other = sandbox.run({u"data"_s, u"import"_s, u"later.csv"_s}).out.trimmed();
    const Outcome stored =
        sandbox.run({u"diff"_s, QString::fromLatin1(one.left(8)), QString::fromLatin1(other.left(8)), u"--json"_s});
    QVERIFY2(stored.exitCode == 0, qPrintable(stored.text()));
    QCOMPARE(stored.json()["rows"_L1]["changed"_L1].toInt(), 1);
}

void TestCommandLine::dataDirectoryHasOneOwner()
{
    const Sandbox sandbox;
    QVERIFY(sandbox.runProgram(messyOrdersBinary(), {u"--rows"_s, u"400000"_s, u"-o"_s, u"orders.csv"_s}).exitCode ==
            0);
    QProcess first;
    sandbox.prepare(first);
    first.start(awBinary(), {u"data"_s, u"import"_s, u"orders.csv"_s});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(sandbox.dataFolder() + u"/owner.lock"_s), 20'000);
    Outcome second;
    bool refused = false;
    while (first.state() == QProcess::Running && !refused) {
        second = sandbox.run({u"data"_s, u"list"_s});
        refused = second.exitCode != 0;
        first.waitForFinished(1);
    }
    QVERIFY(first.state() == QProcess::NotRunning || first.waitForFinished(60'000));
    QCOMPARE(first.exitCode(), 0);
    QVERIFY2(refused, "the second process was never refused");
    QCOMPARE(second.exitCode, 6);
    QVERIFY2(second.err.contains(QByteArray::number(first.processId())) || second.err.contains("process"),
             second.err.constData());
}

void TestCommandLine::closedPipeIsAnError()
{
    const Sandbox sandbox;
    const Outcome outcome =
        sandbox.runProgram(u"sh"_s, {u"-c"_s, u"(\"$0\" --version; echo $? >&2) >/dev/full"_s, awBinary()});
    QVERIFY2(!outcome.err.trimmed().endsWith("-1"), outcome.err.constData());
    const Outcome config = sandbox.runProgram(u"sh"_s, {u"-c"_s, u"\"$0\" config >/dev/full"_s, awBinary()});
    QCOMPARE(config.exitCode, 5);
}

void TestCommandLine::completionScriptsAreValid_data()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCommandLine::completionScriptsAreValid()
{
    QFETCH(QString, shell);
    const Sandbox sandbox;
    const Outcome script = sandbox.run({u"completion"_s, shell});
    QVERIFY2(script.exitCode == 0, qPrintable(script.text()));
    QVERIFY(script.out.contains("prepare") && script.out.contains("memory-limit"));
    sandbox.write(u"script"_s, script.out);
    if (shell == "bash"_L1) {
        const Outcome words = sandbox.runProgram(
            u"bash"_s,
            {u"-c"_s, u"source ./script; COMP_WORDS=(aw jobs r); COMP_CWORD=2; _aw; echo \"${COMPREPLY[@]}\""_s});
        QCOMPARE(words.out.trimmed(), QByteArray("run retry reject result"));
    } else if (!QStandardPaths::findExecutable(shell).isEmpty()) {
        QCOMPARE(sandbox.runProgram(shell, {u"-n"_s, u"./script"_s}).exitCode, 0);
    }
}

void TestCommandLine::stepsAreDescribed()
{
    const Sandbox sandbox;
    const Outcome outcome = sandbox.run({u"steps"_s, u"--json"_s});
    QStringList types;
    const QJsonArray descriptors = list(outcome, u"step_types"_s);
    for (const auto &descriptor : descriptors)
        types.append(descriptor["type"_L1].toString());
    for (const QString &type : {u"loading"_s, u"preparing"_s, u"validation"_s, u"join"_s, u"union_rows"_s, u"cast"_s,
                                u"convert"_s, u"derive"_s, u"drop_columns"_s, u"encode"_s, u"graph"_s, u"impute"_s,
                                u"rename"_s, u"require_values"_s, u"split"_s, u"unpivot"_s})
        QVERIFY2(types.removeOne(type), qPrintable(type));
    for (const QString &type : std::as_const(types)) // each once, and each with its words
        QCOMPARE(sandbox.run({u"steps"_s, type, u"--json"_s}).exitCode, 0);
    QCOMPARE(types.removeDuplicates(), 0);
    QVERIFY(sandbox.run({u"steps"_s, u"preparing"_s})
                .json()["config_schema"_L1]["properties"_L1]
                .toObject()
                .contains("target"_L1));
    const Outcome wrong = sandbox.run({u"steps"_s, u"validaton"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.err.contains("validation"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
