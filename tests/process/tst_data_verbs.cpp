// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw data, as a user and as a script would use it: what needs a piece of data, its tags, its lineage and versions.
#include "tests/process/aw_process.h"

#include <QJsonArray>
#include <QTest>

using namespace aw::process;
using namespace Qt::StringLiterals;

class DataVerbsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;

    Outcome aw(const QStringList &arguments) { return m_sandbox->run(arguments); }
    QString import(const QString &name, const QByteArray &bytes = "n\n1\n2\n")
    {
        m_sandbox->write(name, bytes);
        const Outcome made = aw({u"data"_s, u"import"_s, name});
        if (made.exitCode != 0)
            qFatal("%s", qPrintable(made.text()));
        return QString::fromUtf8(made.out).trimmed();
    }

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
    void cleanup() { m_sandbox.reset(); }

    void whatIsNeededIsNotDeleted()
    {
        const QString id = import(u"customers.csv"_s);
        QVERIFY(aw({u"data"_s, u"needed-by"_s, id.left(6)}).text().contains(u"Nothing needs it"_s));
        m_sandbox->write(u"join.json"_s, R"({"name":"Monthly report","steps":[{"id":"more","type":"stored_data",)"
                                         R"("config":{"data":"customers.csv"}}]})");
        QCOMPARE(aw({u"workflows"_s, u"add"_s, u"join.json"_s}).exitCode, 0);
        const Outcome refused = aw({u"data"_s, u"delete"_s, id.left(6)});
        QCOMPARE(refused.exitCode, 6);
        QVERIFY2(refused.err.contains("the workflow “Monthly report”"), refused.err.constData());
        QVERIFY(aw({u"data"_s, u"needed-by"_s, id}).out.contains("Monthly report"));
        const QJsonArray needs = aw({u"data"_s, u"needed-by"_s, id, u"--json"_s}).json().value("needs"_L1).toArray();
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs[0]["step_id"_L1].toString(), u"more"_s);
        import(u"customers.csv"_s, "n\n3\n");
        QCOMPARE(aw({u"data"_s, u"delete"_s, id}).exitCode, 0);
    }

    void tagsComeAndGo()
    {
        const QString id = import(u"customers.csv"_s);
        import(u"orders.csv"_s);
        QVERIFY(aw({u"data"_s, u"tags"_s}).text().contains(u"no tags yet"_s));
        const Outcome tagged = aw({u"data"_s, u"tag"_s, id.left(8), u"every month"_s, u"map"_s});
        QCOMPARE(tagged.exitCode, 0);
        QVERIFY2(tagged.err.contains("every month, map"), qPrintable(tagged.text()));
        const auto listed = [&] {
            return aw({u"data"_s, u"list"_s, u"--tag"_s, u"map"_s, u"--json"_s}).json().value("data"_L1).toArray();
        };
        QCOMPARE(listed().size(), 1);
        QCOMPARE(listed()[0]["tags"_L1].toArray(), QJsonArray({u"every month"_s, u"map"_s}));
        QVERIFY(aw({u"data"_s, u"list"_s}).out.contains("every month, map"));
        QCOMPARE(aw({u"data"_s, u"untag"_s, id, u"MAP"_s}).exitCode, 0);
        QCOMPARE(listed().size(), 0);
        QCOMPARE(aw({u"data"_s, u"tags"_s, u"--json"_s}).json().value("tags"_L1)[0]["tag"_L1].toString(),
                 u"every month"_s);
        QCOMPARE(aw({u"data"_s, u"tag"_s, id, u"a,b"_s}).exitCode, 2);
        QCOMPARE(aw({u"data"_s, u"tag"_s, id}).exitCode, 2);
    }

    void lineageIsTold()
    {
        const QString id = import(u"orders.csv"_s);
        QVERIFY(aw({u"data"_s, u"lineage"_s, id}).out.contains("brought in"));
        m_sandbox->write(u"tidy.json"_s, R"({"name":"Tidy","steps":[{"id":"load","type":"loading"}]})");
        const QString workflow = QString::fromUtf8(aw({u"workflows"_s, u"add"_s, u"tidy.json"_s}).out).trimmed();
        const Outcome run = aw({u"jobs"_s, u"run"_s, u"--workflow"_s, workflow, u"--data"_s, id, u"--json"_s});
        QVERIFY2(run.exitCode == 0, qPrintable(run.text()));
        const QString result = run.json().value("result_data_id"_L1).toString();
        const Outcome told = aw({u"data"_s, u"lineage"_s, result});
        QVERIFY2(told.out.contains("made by run “Tidy”, step “load”, workflow “Tidy” version 1, from"),
                 told.out.constData());
        QVERIFY2(told.out.contains("orders.csv  " + id.toUtf8()), told.out.constData());
        QVERIFY(aw({u"data"_s, u"lineage"_s, id}).out.contains("made from it: orders.parquet"));
        QCOMPARE(aw({u"data"_s, u"delete"_s, id}).exitCode, 0);
        QVERIFY(aw({u"data"_s, u"lineage"_s, result}).out.contains("orders.csv  (deleted)"));
        const QJsonArray entries =
            aw({u"data"_s, u"lineage"_s, result, u"--json"_s}).json().value("entries"_L1).toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1]["exists"_L1], QJsonValue(false));
    }

    void versionsAreListed()
    {
        const QString first = import(u"orders.csv"_s);
        const QString second = import(u"orders.csv"_s, "n\n3\n");
        import(u"people.csv"_s);
        const Outcome listed = aw({u"data"_s, u"versions"_s, first.left(8)});
        QVERIFY2(listed.exitCode == 0, qPrintable(listed.text()));
        const QList<QByteArray> lines = listed.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith("2 ") && lines[1].contains(second.toUtf8()), lines[1].constData());
        QVERIFY2(lines[2].startsWith("1 (this)") && lines[2].contains("brought in"), lines[2].constData());
        QCOMPARE(aw({u"data"_s, u"delete"_s, second}).exitCode, 0);
        const QString again = import(u"orders.csv"_s);
        const QJsonArray versions =
            aw({u"data"_s, u"versions"_s, again, u"--json"_s}).json().value("versions"_L1).toArray();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0]["version"_L1].toInt(), 3);
        QCOMPARE(versions[0]["unchanged"_L1], QJsonValue(true));
        QCOMPARE(aw({u"data"_s, u"versions"_s, u"nobody"_s}).exitCode, 6);
        QCOMPARE(aw({u"data"_s, u"versions"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(DataVerbsTest)
#include "tst_data_verbs.moc"
