// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows while a workflow is drawn: what a change computes again and what not, and what the sample says of itself.
#include "engine/services/preview_service.h"
#include "engine/steps/register_steps.h"
#include "tests/jobs/test_steps.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::services;
using tests::TestStep;

class PreviewsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<steps::Catalogue> m_catalogue;
    std::unique_ptr<WorkflowService> m_workflows;
    std::unique_ptr<DataService> m_data;
    std::unique_ptr<PreviewService> m_previews;
    core::SystemClock m_clock;
    core::RandomIds m_ids;
    std::array<std::atomic<int>, 5> m_counts; // how often each of the steps s0 … s4 was computed

    // Five steps in a row: s0 makes rows, the others pass them on and take away as many as "rows" says.
    static core::Workflow fiveSteps()
    {
        core::Workflow workflow;
        for (int i = 0; i < 5; ++i) {
            core::Step made = tests::step(u"s%1"_s.arg(i), i == 0 ? u"begin"_s : u"take"_s);
            made.config = {{u"index"_s, i}, {u"rows"_s, i == 0 ? 1000 : 1}};
            if (i > 0)
                made.inputs = {u"s%1"_s.arg(i - 1)};
            workflow.steps.append(made);
        }
        return workflow;
    }
    core::Result<Preview> ask(const core::Workflow &workflow, const QString &step = {}, const QString &data = {})
    {
        PreviewRequest request;
        request.workflow = workflow;
        request.stepId = step;
        request.inputDataId = data;
        return QCoro::waitFor(m_previews->preview(request));
    }
    // Since the last time.
    QList<int> counted()
    {
        QList<int> counts;
        for (std::atomic<int> &count : m_counts)
            counts.append(count.exchange(0));
        return counts;
    }

private Q_SLOTS:
    void init()
    {
        m_catalogue = std::make_unique<steps::Catalogue>();
        steps::registerSteps(*m_catalogue);
        m_catalogue->add(std::make_unique<TestStep>(u"begin"_s, QStringList(), [this](steps::StepContext &context) {
            ++m_counts[0];
            return tests::makeRows(context);
        }));
        m_catalogue->add(std::make_unique<TestStep>(
            u"take"_s, QStringList(u"main"_s), [this](steps::StepContext &context) -> core::Result<steps::StepOutput> {
                const data::Relation &input = context.inputs().front();
                ++m_counts[static_cast<std::size_t>(context.config().value("index"_L1).toInt())];
                const qint64 taken = context.config().value("rows"_L1).toInteger();
                steps::StepOutput output;
                output.ports.insert(u"main"_s, {u"SELECT * FROM (%1) OFFSET %2"_s.arg(input.sql).arg(taken),
                                                input.schema,
                                                input.rows - taken,
                                                {}});
                output.ledger.rowsIn = input.rows;
                output.ledger.rowsOut = input.rows - taken;
                output.ledger.rows.append({core::RowEntry::Kind::Filtered, u"taken"_s, taken});
                return output;
            }));
        m_store = *store::Store::open(m_dir.filePath(u"data"_s));
        const DataOptions options{qint64{256} << 20, 1, m_dir.filePath(u"tmp"_s)};
        static const steps::FileRules kNoFiles;
        m_workflows = std::make_unique<WorkflowService>(*m_store, *m_catalogue, m_clock, m_ids);
        m_data = std::make_unique<DataService>(*m_store, m_clock, m_ids, options);
        m_previews =
            std::make_unique<PreviewService>(*m_data, *m_workflows, *m_catalogue, m_clock, m_ids, options, kNoFiles);
        counted();
    }
    void cleanup()
    {
        m_previews.reset();
        m_data.reset();
        m_workflows.reset();
        m_store.reset();
        QVERIFY(QDir(m_dir.filePath(u"tmp"_s)).isEmpty()); // nothing of it lasts
    }

    void onlyWhatChangedIsComputed();
    void aStopIsObeyedAndNothingIsLost();
    void aTableInColumnsIsCut();
};

void PreviewsTest::onlyWhatChangedIsComputed()
{
    core::Workflow workflow = fiveSteps();
    const auto first = ask(workflow);
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    QCOMPARE(first->sample.totalRows, 996);
    QCOMPARE(first->sample.rows.first().first().toInt(), 4);
    QCOMPARE(counted(), QList<int>({1, 1, 1, 1, 1}));
    QCOMPARE(ask(workflow)->sample.rows, first->sample.rows);
    QCOMPARE(counted(), QList<int>({0, 0, 0, 0, 0}));
    // The changed step and what follows it.
    const core::Workflow before = workflow;
    workflow.steps[2].config.insert(u"rows"_s, 100);
    const auto changed = ask(workflow);
    QCOMPARE(changed->sample.totalRows, 897);
    QCOMPARE(changed->sample.rows.first().first().toInt(), 103);
    QCOMPARE(counted(), QList<int>({0, 0, 1, 1, 1}));
    // Another step to look at was computed on the way; what was there before a change is there after its undo.
    QCOMPARE(ask(workflow, u"s3"_s)->sample.totalRows, 898);
    QCOMPARE(ask(before)->sample.totalRows, 996);
    QCOMPARE(counted(), QList<int>({0, 0, 0, 0, 0}));
    workflow.steps[4].config.insert(u"rows"_s, 2);
    QCOMPARE(ask(workflow)->sample.totalRows, 896);
    QCOMPARE(counted(), QList<int>({0, 0, 0, 0, 1}));
    // Moving and naming a step computes nothing.
    workflow.steps[1].name = u"Another name"_s;
    QCOMPARE(ask(workflow)->sample.totalRows, 896);
    QCOMPARE(counted(), QList<int>({0, 0, 0, 0, 0}));
}

void PreviewsTest::aStopIsObeyedAndNothingIsLost()
{
    std::stop_source stop;
    m_catalogue->add(
        std::make_unique<TestStep>(u"long"_s, QStringList(u"main"_s), [&stop](steps::StepContext &context) {
            stop.request_stop(); // while it runs
            return tests::joinForever(context);
        }));
    core::Workflow workflow = fiveSteps();
    core::Step longOne = tests::step(u"s5"_s, u"long"_s, {u"s4"_s});
    workflow.steps.append(longOne);
    PreviewRequest request;
    request.workflow = workflow;
    request.stop = stop.get_token();
    const auto stopped = QCoro::waitFor(m_previews->preview(request));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(counted(), QList<int>({1, 1, 1, 1, 1}));
    QCOMPARE(ask(workflow, u"s4"_s)->sample.totalRows, 996);
    QCOMPARE(counted(), QList<int>({0, 0, 0, 0, 0}));
}

void PreviewsTest::aTableInColumnsIsCut()
{
    const QString path = m_dir.filePath(u"many.parquet"_s);
    data::SessionOptions options;
    options.tempDirectory = m_dir.filePath(u"spill"_s);
    options.allowedPaths = {m_dir.path()};
    const auto session = data::Session::open(options);
    QVERIFY(session);
    QVERIFY((*session)->execute(u"COPY (SELECT range AS i FROM range(300000)) TO '%1' (FORMAT parquet)"_s.arg(path)));
    ImportRequest import;
    import.path = path;
    const auto data = QCoro::waitFor(m_data->importFile(import));
    QVERIFY(data);
    core::Workflow workflow;
    workflow.steps = {tests::step(u"load"_s, u"loading"_s)};
    const auto preview = ask(workflow, {}, data->id);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text()));
    QVERIFY(preview->isSample);
    QCOMPARE(preview->inputRows, 300'000);
    QCOMPARE(preview->sampledRows, 10'000);
    QCOMPARE(preview->sample.totalRows, 10'000);
    QCOMPARE(preview->sample.rows.first().first().toInt(), 0);
    QCOMPARE(preview->sample.rows.last().first().toInt(), 99);
}

QTEST_GUILESS_MAIN(PreviewsTest)
#include "tst_previews.moc"
