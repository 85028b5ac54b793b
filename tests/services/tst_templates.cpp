// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every template is a workflow the catalogue takes, and runs over a file such as it is meant for.
#include "engine/agents/register_steps.h"
#include "engine/core/workflow_parameters.h"
#include "engine/jobs/stored_input.h"
#include "engine/services/data_service.h"
#include "engine/services/job_service.h"
#include "engine/services/templates.h"
#include "engine/services/workflow_service.h"
#include "engine/steps/register_steps.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::services;

class TemplatesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Store> m_store;
    steps::Catalogue m_catalogue;
    std::unique_ptr<steps::FileRules> m_files;
    std::unique_ptr<jobs::JobQueue> m_queue;
    std::unique_ptr<WorkflowService> m_workflows;
    std::unique_ptr<DataService> m_data;
    std::unique_ptr<JobService> m_jobs;
    SystemClock m_clock;
    RandomIds m_ids;

    template <typename T>
    T wait(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    // The name of the imported file's data.
    QString import(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        const auto artifact = wait(m_data->importFile(request));
        if (!artifact)
            qFatal("%s", qPrintable(artifact.error().text()));
        return artifact->id;
    }

    QString inputFor(const QString &id)
    {
        const QByteArray sales = "date,region,amount\n2024-01-03,North,\"$1,200.50\"\n2024-02-01,South,$10\n"
                                 "2024-01-31,North,$99.50\n2024-01-31,North,$99.50\n";
        if (id == "join-two-files"_L1) {
            import(u"customers.csv"_s, "customer_id,name\n7,Ann\n8,Bob\n");
            return import(u"orders.csv"_s, "customer_id,item\n7,tea\n9,rice\n");
        }
        if (id == "cosmo-graph"_L1)
            return import(u"links.csv"_s, "source,target,weight\na,b,1\nb,c,2\nc,a,3\nd,a,1\n");
        if (id == "cosmo-ready"_L1)
            return import(u"places.csv"_s,
                          "name,latitude,longitude,sales\nA,48.1,11.6,5\nB,52.5,13.4,7\nC,50.1,8.7,6\n");
        if (id == "tidy"_L1)
            return import(u"wide.csv"_s, "country,2021,2022,2023\nDE,1,2,3\nFR,4,5,6\n");
        return import(u"sales.csv"_s, sales);
    }

private Q_SLOTS:
    void initTestCase()
    {
        steps::registerSteps(m_catalogue);
        agents::registerSteps(m_catalogue);
        m_store = *store::Store::open(m_dir.filePath(u"data"_s));
        const QString temporary = m_dir.filePath(u"tmp"_s);
        steps::Outside outside;
        outside.storedData = [this](const QString &data) { return jobs::findStoredInput(*m_store, data); };
        m_files = std::make_unique<steps::FileRules>(steps::FileRules::Folders{}, outside);
        jobs::QueueOptions options{1, qint64{512} << 20, 1, temporary};
        options.files = m_files.get();
        m_queue = std::make_unique<jobs::JobQueue>(*m_store, m_catalogue, m_clock, m_ids, options);
        QVERIFY(m_queue->start());
        m_workflows = std::make_unique<WorkflowService>(*m_store, m_catalogue, m_clock, m_ids);
        m_data = std::make_unique<DataService>(*m_store, m_clock, m_ids, DataOptions{qint64{512} << 20, 1, temporary});
        m_jobs = std::make_unique<JobService>(*m_store, *m_queue);
    }
    void cleanupTestCase()
    {
        m_jobs.reset();
        m_data.reset();
        m_workflows.reset();
        m_queue.reset();
        m_store.reset();
    }

    void thereAreEnough()
    {
        QStringList ids;
        const QList<Template> all = templates();
        for (const Template &each : all) {
            QVERIFY(!each.name.isEmpty() && !each.description.isEmpty());
            QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
            ids.append(each.id);
        }
        for (const char *old : {"generic", "generic-approved", "cosmo-ready", "ml-ready", "tidy"})
            QVERIFY2(ids.contains(QLatin1StringView(old)), old);
        QVERIFY(ids.size() >= 12);
    }

    void runs_data()
    {
        QTest::addColumn<QString>("id");
        const QList<Template> all = templates();
        for (const Template &each : all)
            QTest::newRow(qPrintable(each.id)) << each.id;
    }

    void runs()
    {
        QFETCH(QString, id);
        QJsonObject document;
        const QList<Template> all = templates();
        for (const Template &each : all)
            if (each.id == id)
                document = each.workflow;
        const auto read = workflowFromJson(document);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        const auto filled = withParameters(read->steps, read->parameters, {});
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text()));
        const auto checked = m_catalogue.check(*filled);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text()));

        const auto workflow = wait(m_workflows->create(document));
        QVERIFY2(workflow, workflow ? "" : qPrintable(workflow.error().text()));
        jobs::JobRequest request;
        request.workflowId = workflow->id;
        request.inputDataId = inputFor(id);
        const auto queued = wait(m_jobs->run(request));
        QVERIFY2(queued, queued ? "" : qPrintable(queued.error().text()));
        if (id == "generic-approved"_L1) {
            QTRY_COMPARE_WITH_TIMEOUT(wait(m_jobs->get(queued->id))->state, JobState::AwaitingApproval, 30'000);
            return;
        }
        const auto job = wait(m_jobs->finished(queued->id));
        QVERIFY(job);
        QVERIFY2(job->state == JobState::Completed, job->failure ? qPrintable(job->failure->text()) : "");
        const auto result = wait(m_jobs->result(job->id));
        QVERIFY(result);
        const auto sample = wait(m_data->sample(result->resultDataId, 0, 10));
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
        QVERIFY(sample->totalRows > 0);
        QStringList lines{sample->columns.names().join(u'|')};
        for (const QVariantList &row : sample->rows) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(cell.isValid() ? cell.toString() : u"-"_s);
            lines.append(cells.join(u'|'));
        }
        const QString shown = lines.join(u'\n');
        if (id == "join-two-files"_L1)
            QCOMPARE(shown, u"customer_id|item|name\n7|tea|Ann\n9|rice|-"_s);
        if (id == "monthly-totals"_L1)
            QCOMPARE(shown, u"month|rows|total\n2024-01-01|3|1399.5\n2024-02-01|1|10"_s);
        if (id == "validated-etl"_L1)
            QCOMPARE(sample->totalRows, 3);
        if (id == "cosmo-graph"_L1) {
            QCOMPARE(sample->totalRows, 4);
            QVERIFY(job->metadata.value("extras"_L1).toObject().contains("links"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
