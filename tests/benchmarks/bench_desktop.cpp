// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fluid the window is, drawn offscreen: a canvas of 1,000 steps, rows after a change over a large file, and the
// monitor while hundreds of jobs run. bench_desktop [--canvas] [--preview] [--monitor] [--rows N] [--jobs N] [--seconds
// N]; none of the first three: all.
#include "engine/data/session.h"
#include "engine/services/job_service.h"
#include "tests/benchmarks/figures.h"
#include "tests/gui/desktop.h"
#include "tests/gui/stall_watch.h"
#include "ui/builder/graph_watch.h"
#include "ui/builder/preview_pane.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace aw;
namespace commands = ui::commands;

namespace
{

constexpr int kSteps = 1000;
constexpr int kJoins = 501; // which read two
constexpr int kPreviews = 5;
constexpr int kEventsPerSecond = 50;
constexpr int kPatience = 120'000;

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double ms() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    double ownMs() const { return cpuMs() - m_cpu; } // of this thread, however busy the machine is

private:
    QElapsedTimer m_timer;
    const double m_cpu = cpuMs();
};

// The outermost events of the window, one by one.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const Stopwatch watch;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (m_times)
            m_times->push_back(watch.ownMs());
        return done;
    }
    void record(std::vector<double> *into) { m_times = into; }

private:
    int m_depth = 0;
    std::vector<double> *m_times = nullptr;
};

double at(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

void report(const std::string &what, double value, const char *unit, double atMost = benchmarks::kNone,
            double atLeast = benchmarks::kNone)
{
    benchmarks::tell({.part = 7, .what = what, .value = value, .unit = unit, .atMost = atMost, .atLeast = atLeast});
}

bool until(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, kPatience);
}

core::Step step(const QString &id, const QString &type, const QStringList &inputs = {}, const QJsonObject &config = {})
{
    core::Step made;
    made.id = id;
    made.type = type;
    made.inputs = inputs;
    made.config = config;
    return made;
}

QJsonObject document(const QString &name, const QList<core::Step> &steps)
{
    core::Workflow workflow;
    workflow.name = name;
    workflow.steps = steps;
    return core::toJson(workflow);
}

QJsonObject largeWorkflow()
{
    QList<core::Step> steps{step(u"s0"_s, u"loading"_s)};
    int joins = 0;
    for (int i = 1; i < kSteps; ++i) {
        const QString before = u"s%1"_s.arg(i * 7 / 8);
        const bool isJoin = i > 1 && joins < kJoins && (i % 2 == 0 || i == kSteps - 1);
        joins += isJoin ? 1 : 0;
        if (isJoin)
            steps.append(step(u"s%1"_s.arg(i), u"join"_s, {before, u"s%1"_s.arg(i / 2)},
                              {{u"keys"_s, QJsonArray{QJsonObject{{u"left"_s, u"id"_s}, {u"right"_s, u"id"_s}}}}}));
        else
            steps.append(step(u"s%1"_s.arg(i), u"top_n"_s, {before}, {{u"count"_s, 10}}));
    }
    return document(u"Large"_s, steps);
}

class Painted final : public QObject
{
public:
    explicit Painted(QWidget &widget) { widget.installEventFilter(this); }
    bool isSo() const { return m_isSo; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isSo = m_isSo || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isSo = false;
};

// What comes after an act: what it posted, and the picture. Where nothing in it has changed it is painted all the same.
void frame(QWidget &widget)
{
    const Painted painted(widget);
    QCoreApplication::sendPostedEvents();
    if (!painted.isSo())
        widget.repaint();
}

void benchCanvas(tests::Desktop &desktop)
{
    ui::BuilderPage &page = desktop.window().builderPage();
    desktop.window().showPage(ui::MainWindow::BuilderId);
    page.create(document(u"Small"_s, {step(u"load"_s, u"loading"_s)}));
    QTest::qWait(300); // fonts, icons
    const QJsonObject large = largeWorkflow();
    {
        const Stopwatch watch;
        page.create(large);
        frame(desktop.window());
        report("open 1,000 nodes and 1,500 edges", watch.ms(), "ms", 1000);
        report("open 1,000 nodes and 1,500 edges, own time", watch.ownMs(), "ms", 1000);
    }
    ui::BuilderView &view = page.editor().canvas().view();
    std::printf("%-58s %9lld nodes, %lld edges\n", "",
                static_cast<long long>(page.editor().canvas().scene().nodes().size()),
                static_cast<long long>(page.editor().canvas().scene().edgeCount()));
    until([&] { return page.editor().watch().isSettled(); });
    QTest::qWait(500);
    const auto frames = [&](const char *what, int count, const std::function<void(int)> &act) {
        const Stopwatch watch;
        for (int i = 0; i < count; ++i) {
            act(i);
            frame(*view.viewport());
        }
        report(what, count * 1000 / watch.ms(), "frames/s", benchmarks::kNone, 50);
        report(what + std::string(", own time"), count * 1000 / watch.ownMs(), "frames/s", benchmarks::kNone, 50);
    };
    view.fit();
    frames("panning, everything seen", 60, [&](int i) { view.centerOn(i * 20, 400); });
    view.zoomTo(1);
    frames("panning at 100 %", 100, [&](int i) { view.centerOn(i * 30, 400 + i * 10); });
    frames("zooming from 10 % to 200 %", 60, [&](int i) { view.zoomTo(0.1 + i * 0.032); });
    view.zoomTo(1);
    const auto drag = [&](const char *what, const QString &id) {
        view.reveal(id);
        const ui::NodeItem *node = page.editor().canvas().scene().node(id);
        const QPoint from = view.mapFromScene(node->pos() + node->box().center());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        frames(what, 100, [&](int i) { QTest::mouseMove(view.viewport(), from + QPoint(i, i / 2)); });
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(100, 50));
    };
    drag("dragging a node at 100 %", u"s500"_s);
    view.fit();
    drag("dragging a node, everything seen", u"s400"_s);
    commands::removeSteps(page.editor().document(), {u"s100"_s, u"s101"_s});
    commands::setConfig(page.editor().document(), u"s301"_s, {{u"count"_s, 20}}, {});
    std::vector<double> undos;
    std::vector<double> own;
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 4; ++i) {
            const Stopwatch watch;
            page.editor().document().stack().undo();
            frame(*view.viewport());
            undos.push_back(watch.ms());
            own.push_back(watch.ownMs());
        }
        for (int i = 0; i < 4; ++i)
            page.editor().document().stack().redo();
    }
    report("undo, with the picture (median)", at(undos, 0.5), "ms", 30);
    report("undo, with the picture, own time (median)", at(own, 0.5), "ms", 30);
    report("undo, with the picture (slowest)", at(undos, 1), "ms", 30);
    page.showList();
}

// Messy enough to look like orders; written by the data engine.
QString writeOrders(tests::Desktop &desktop, qint64 rows)
{
    const QString path = desktop.path(u"orders.parquet"_s);
    data::SessionOptions options;
    options.tempDirectory = desktop.path(u"spill"_s);
    options.allowedPaths = {QFileInfo(path).path()};
    const auto session = data::Session::open(options);
    if (!session)
        qFatal("%s", qPrintable(session.error().text()));
    const auto written = (*session)->execute(
        u"COPY (SELECT range AS id, 'Region ' || (range * 7 % 23) AS region, (range * 31 % 1000) AS qty, "
        "round((range * 17 % 100000) / 7.0, 2) AS price, DATE '2020-01-01' + (range % 2000)::INTEGER AS day, "
        "'customer ' || (range * 13 % 500000) AS customer FROM range(%1)) TO '%2' (FORMAT parquet)"_s.arg(rows)
            .arg(path));
    if (!written)
        qFatal("%s", qPrintable(written.error().text()));
    return path;
}

void benchPreview(tests::Desktop &desktop, qint64 rows)
{
    desktop.import(writeOrders(desktop, rows));
    ui::BuilderPage &page = desktop.window().builderPage();
    desktop.window().showPage(ui::MainWindow::BuilderId);
    const auto filter = [](int least) { return QJsonObject{{u"condition"_s, u"qty >= %1"_s.arg(least)}}; };
    page.create(document(
        u"Orders"_s,
        {step(u"load"_s, u"loading"_s), step(u"keep"_s, u"filter"_s, {u"load"_s}, filter(10)),
         step(u"sum"_s, u"formula"_s, {u"keep"_s},
              {{u"formulas"_s,
                QJsonArray{QJsonObject{{u"column"_s, u"total"_s}, {u"expression"_s, u"qty * price"_s}}}}}),
         step(u"order"_s, u"sort"_s, {u"sum"_s},
              {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"total"_s}, {u"descending"_s, true}}}}}),
         step(u"totals"_s, u"aggregate"_s, {u"order"_s},
              {{u"group_by"_s, QJsonArray{u"region"_s}},
               {u"measures"_s, QJsonArray{QJsonObject{
                                   {u"function"_s, u"sum"_s}, {u"column"_s, u"total"_s}, {u"as"_s, u"total"_s}}}}})}));
    ui::PreviewPane &pane = page.editor().preview();
    page.editor().canvas().scene().select({u"totals"_s});
    const auto isThere = [&] { return pane.isSettled() && pane.rows().rowCount() > 0; };
    const Stopwatch first;
    if (!until(isThere))
        qFatal("no preview: %s", qPrintable(pane.text()));
    std::printf("%s\n", qPrintable(pane.text()));
    report("preview of 5 steps, the first time", first.ms(), "ms");
    std::vector<double> times;
    for (int i = 0; i < kPreviews; ++i) {
        QTest::qWait(500); // what else follows an edit is over
        const Stopwatch watch;
        commands::setConfig(page.editor().document(), u"keep"_s, filter(100 + i), {});
        if (pane.isSettled() || !until(isThere))
            qFatal("no preview: %s", qPrintable(pane.text()));
        times.push_back(watch.ms());
    }
    report("preview after changing the filter (median of 5)", at(times, 0.5), "ms", 300);
    report("preview after changing the filter (slowest of 5)", at(times, 1), "ms");
    page.showList();
}

// Jobs as the service tells of them: half of them run, the others wait; each event is one of them going a bit further.
void benchMonitor(TimedApplication &application, tests::Desktop &desktop, int count, int seconds)
{
    services::JobService &service = desktop.engine().jobs();
    desktop.window().showPage(ui::MainWindow::MonitorId);
    QList<core::Job> jobs;
    for (int i = 0; i < count; ++i) {
        jobs::JobRequest request;
        request.steps = {step(u"load"_s, u"loading"_s), step(u"prepare"_s, u"preparing"_s, {u"load"_s}),
                         step(u"check"_s, u"validation"_s, {u"prepare"_s},
                              {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}})};
        request.parameters = {{u"title"_s, u"Orders of branch %1"_s.arg(i)}};
        const auto job = QCoro::waitFor(service.submit(request));
        if (!job)
            qFatal("%s", qPrintable(job.error().text()));
        jobs.append(*job);
    }
    const auto tell = [&](core::Job &job, const QString &what) {
        ++job.fence;
        core::Event event;
        event.jobId = job.id;
        event.type = what;
        event.at = QDateTime::currentDateTimeUtc();
        Q_EMIT service.jobChanged(job, event);
    };
    for (int i = 0; i < count; ++i) {
        jobs[i].state = i < count / 2 ? core::JobState::Running : core::JobState::Queued;
        jobs[i].startedAt = QDateTime::currentDateTimeUtc();
        tell(jobs[i], u"job.running"_s);
    }
    desktop.window().monitorPage().show(jobs.first().id);
    QTest::qWait(1000);
    std::vector<double> events;
    tests::StallWatch watch;
    application.record(&events);
    int told = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.setInterval(1000 / kEventsPerSecond);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (told % 3 == 0) {
            core::Job &job = jobs[(told * 7) % count];
            job.state = job.state == core::JobState::Running ? core::JobState::Queued : core::JobState::Running;
            job.progress = told % 100;
            tell(job, u"step.started"_s);
        } else {
            core::Progress progress;
            progress.jobId = told % 3 == 1 ? jobs.first().id : jobs[told % (count / 2)].id;
            progress.stepId = u"prepare"_s;
            progress.job = told % 100;
            progress.step = told % 100;
            Q_EMIT service.progressed(progress);
        }
        ++told;
    });
    watch.reset();
    timer.start();
    QTest::qWait(seconds * 1000);
    timer.stop();
    application.record(nullptr);
    std::printf("%d jobs, %d events in %d s, the window asked %d times\n", count, told, seconds, watch.knocks());
    report("window, own time for an event (longest)", at(events, 1), "ms", 16);
    report("window, own time for an event (99th percentile)", at(events, 0.99), "ms", 16);
    report("window, wait for an answer (longest)", watch.percentile(1), "ms", 16);
    report("window, wait for an answer (99th percentile)", watch.percentile(0.99), "ms", 16);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption canvas(u"canvas"_s, u"Only the canvas, or with other parts named."_s);
    const QCommandLineOption preview(u"preview"_s, u"The preview."_s);
    const QCommandLineOption monitor(u"monitor"_s, u"The monitor."_s);
    const QCommandLineOption rows(u"rows"_s, u"Rows of the file for the preview."_s, u"N"_s, u"10000000"_s);
    const QCommandLineOption jobs(u"jobs"_s, u"Jobs in the monitor."_s, u"N"_s, u"500"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long the monitor is watched."_s, u"N"_s, u"10"_s);
    parser.addOptions({canvas, preview, monitor, rows, jobs, seconds});
    parser.addHelpOption();
    parser.process(application);
    const bool all = !parser.isSet(canvas) && !parser.isSet(preview) && !parser.isSet(monitor);
    tests::Desktop desktop(application);
    desktop.window().resize(1440, 900);
    desktop.window().show();
    if (!QTest::qWaitForWindowExposed(&desktop.window()))
        qFatal("there is no window");
    if (all || parser.isSet(canvas))
        benchCanvas(desktop);
    if (all || parser.isSet(preview))
        benchPreview(desktop, parser.value(rows).toLongLong());
    if (all || parser.isSet(monitor))
        benchMonitor(application, desktop, parser.value(jobs).toInt(), parser.value(seconds).toInt());
    return 0;
}
