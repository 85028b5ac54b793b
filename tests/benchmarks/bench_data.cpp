// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quick the desktop is with much data, drawn offscreen: its start over a full store, a large file dropped on it, a
// grid over many rows, and a scatter of many points.
// bench_data [--start] [--drop] [--grid] [--plot] [--rows N] [--points N]; none of the first four: all.
#include "engine/data/session.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/job_repository.h"
#include "engine/store/store.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/timed_process.h"
#include "tests/gui/desktop.h"
#include "tests/gui/stall_watch.h"
#include "ui/data/import_assistant.h"
#include "ui/tables/plot_panel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

constexpr int kPatience = 600'000;
constexpr int kStarts = 7;
constexpr int kArtifacts = 1'000;
constexpr int kJobs = 10'000;
constexpr int kOrders = 1'150'000; // about 100 MB of CSV
constexpr int kJumps = 20;
constexpr int kFrames = 60;

void tell(const std::string &what, double value, const char *unit, double atMost = benchmarks::kNone,
          double atLeast = benchmarks::kNone)
{
    benchmarks::tell({.part = 6, .what = what, .value = value, .unit = unit, .atMost = atMost, .atLeast = atLeast});
}

void until(const std::function<bool()> &isSo, const char *what)
{
    // As the application waits. QTest::qWaitFor sleeps between its looks, and nothing is answered meanwhile.
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, [what] { qFatal("%s never came", what); });
    look.start(1);
    loop.exec();
}

double megabytes(const char *field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return benchmarks::kNone;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return benchmarks::kNone;
}

double ms(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// As they would stand there after some months.
void fillStore(const QString &folder)
{
    const auto store = must(store::Store::open(folder));
    core::RandomIds ids;
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-30);
    must(store->database()
             .transaction([&](const QSqlDatabase &db) -> core::Status {
                 store::ArtifactRepository artifacts(db);
                 for (int i = 0; i < kArtifacts; ++i) {
                     core::Artifact artifact;
                     artifact.id = ids.next();
                     artifact.filename = u"orders %1.csv"_s.arg(i);
                     artifact.storagePath = u"00/%1.csv"_s.arg(artifact.id);
                     artifact.sizeBytes = 1000 * i;
                     artifact.metadata = {{u"rows"_s, 10 * i}};
                     artifact.createdAt = at.addSecs(i);
                     AW_CHECK(artifacts.insert(artifact));
                 }
                 store::JobRepository jobs(db);
                 for (int i = 0; i < kJobs; ++i) {
                     core::Job job;
                     job.id = ids.next();
                     job.steps = {{u"load"_s, u"loading"_s, u"Load"_s, {}, false, {}},
                                  {u"prepare"_s, u"preparing"_s, u"Prepare"_s, {}, false, {}}};
                     job.createdAt = at.addSecs(i);
                     AW_TRY(store::JobChange made, jobs.insert(job, u"job.created"_s, job.createdAt));
                     core::Job over = made.job;
                     over.state = i % 20 == 0 ? core::JobState::Failed : core::JobState::Completed;
                     over.startedAt = at.addSecs(i);
                     over.completedAt = at.addSecs(i + 1);
                     AW_CHECK(jobs.transition(made.job, over, u"job.completed"_s, {}, over.completedAt));
                 }
                 return {};
             })
             .result());
}

// The child: says when its window has been drawn, with the lists of the start page, and answers.
int startOver(QApplication &application, const QString &folder)
{
    tests::Desktop desktop(application, folder);
    desktop.window().resize(1440, 900);
    desktop.window().show();
    const auto isShown = [&](const QString &card) {
        const auto *found = desktop.window().startPage().findChild<QWidget *>(card);
        return found && found->isVisible();
    };
    until([&] { return isShown(u"recentData"_s) && isShown(u"recentRuns"_s); }, "the start page");
    desktop.window().repaint();
    QCoreApplication::processEvents();
    std::printf("%.1f\n", megabytes("VmRSS"));
    std::fflush(stdout);
    std::_Exit(0); // what follows is not measured
}

void benchStart(const QString &folder)
{
    fillStore(folder);
    std::vector<double> times;
    double memory = 0;
    for (int i = 0; i < kStarts; ++i) {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), {u"--start-over"_s, folder});
        if (!child.waitForFinished(kPatience) || child.exitCode() != 0)
            qFatal("the start failed: %s", child.readAllStandardError().constData());
        times.push_back(ms(timer));
        memory = std::max(memory, child.readAllStandardOutput().toDouble());
    }
    tell("cold start over 1,000 tables and 10,000 jobs, median of 7", benchmarks::median(times), "ms", 700);
    tell("cold start over 1,000 tables and 10,000 jobs: memory", memory, "MB", 150);
}

void writeParquet(const tests::Desktop &desktop, const QString &path, const QString &select)
{
    data::SessionOptions options;
    options.tempDirectory = desktop.path(u"spill"_s);
    options.allowedPaths = {QFileInfo(path).path()};
    const auto session = must(data::Session::open(options));
    must(session->execute(u"COPY ("_s + select + u") TO '"_s + path + u"' (FORMAT parquet)"_s));
}

// Whether a part of the window was drawn while something was so.
class Drawn : public QObject
{
public:
    Drawn(QWidget *part, std::function<bool()> isSo)
        : m_isSo(std::move(isSo))
    {
        part->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isDrawn = m_isDrawn || (event->type() == QEvent::Paint && m_isSo());
        return false;
    }
    bool isDrawn() const { return m_isDrawn; }

private:
    const std::function<bool()> m_isSo;
    bool m_isDrawn = false;
};

void benchDrop(tests::Desktop &desktop)
{
    const QString path = desktop.path(u"large.csv"_s);
    const QString maker = QCoreApplication::applicationDirPath() + u"/messy_orders"_s;
    if (QProcess::execute(maker, {u"--rows"_s, QString::number(kOrders), u"-o"_s, path}) != 0)
        qFatal("%s failed", qPrintable(maker));
    ui::ImportAssistant &assistant = desktop.window().dataPage().assistant();
    const Drawn rows(assistant.findChild<QTableView *>()->viewport(), [&] { return assistant.hasPreview(); });
    tests::StallWatch watch;
    QElapsedTimer timer;
    timer.start();
    desktop.window().openFiles({path});
    until([&] { return rows.isDrawn(); }, "the preview");
    tell("100 MB of CSV dropped: first rows and types on the screen", ms(timer), "ms", 500);
    until([&] { return assistant.isInspected(); }, "the proof of the types");
    tell("100 MB of CSV dropped: types proven over all rows", ms(timer), "ms");
    tell("100 MB of CSV dropped: longest wait of the window", static_cast<double>(watch.longest().count()), "ms", 16);
    desktop.window().showPage(ui::MainWindow::StartId);
}

void benchGrid(tests::Desktop &desktop, qint64 rows)
{
    const QString path = desktop.path(u"many.parquet"_s);
    writeParquet(desktop, path,
                 u"SELECT range AS id, hash(range) % 1000003 AS number, 'word ' || (range * 31 % 1009) AS word "
                 "FROM range(%1)"_s.arg(rows));
    const QString dataId = desktop.import(path).id;
    const std::string of = "grid over " + std::to_string(rows) + " rows: ";
    desktop.window().showPage(ui::MainWindow::DataId);
    desktop.window().dataPage().show(dataId);
    ui::TablePanel &panel = desktop.window().dataPage().table();
    ui::GridView &grid = panel.grid();
    const auto isThere = [&] {
        return panel.table() && panel.table()->schema().indexOf(u"number"_s) >= 0 && panel.isSettled() &&
               grid.isLoaded();
    };
    const double before = megabytes("VmRSS");
    until(isThere, "the grid");
    until([&] { return panel.profile().has_value(); }, "the profile");
    const auto jump = [&](const std::string &where) {
        std::vector<double> jumps;
        for (int i = 0; i < kJumps; ++i) {
            QElapsedTimer timer;
            timer.start();
            grid.jumpTo((rows / kJumps * ((i * 7) % kJumps)) + 11);
            until([&] { return grid.isLoaded(); }, "the rows");
            jumps.push_back(ms(timer));
        }
        tell(of + "jump to any row" + where + ", slowest of 20", *std::max_element(jumps.begin(), jumps.end()), "ms",
             100);
        tell(of + "jump to any row" + where + ", median", benchmarks::median(jumps), "ms", 100);
    };
    jump({});
    tell(of + "growth of memory up to the profile", megabytes("VmHWM") - before, "MB");
    const auto arranged = [&](const char *what, double most, const std::function<void()> &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        until([&] { return isThere(); }, what);
        tell(of + what, ms(timer), "ms", most);
    };
    tests::StallWatch watch;
    arranged("sort by a column", 3000, [&] { panel.sortBy(u"number"_s); });
    jump(" when sorted");
    arranged("sort by it downwards", 3000, [&] { panel.sortBy(u"number"_s); });
    arranged("as it was", benchmarks::kNone, [&] { panel.sortBy(u"number"_s); });
    arranged("filter", benchmarks::kNone, [&] {
        panel.setFilters({{u"word"_s, data::FilterKind::Contains, u"77"_s}});
    });
    tell(of + "longest wait of the window", static_cast<double>(watch.longest().count()), "ms", 50);
    tell(of + "growth of memory", megabytes("VmHWM") - before, "MB", 200);
    panel.setFilters({});
    until(isThere, "the grid");
}

void benchPlot(tests::Desktop &desktop, qint64 points)
{
    const QString path = desktop.path(u"points.parquet"_s);
    writeParquet(
        desktop, path,
        u"SELECT sqrt(-2 * ln((hash(range) % 1000000 + 1) / 1000001.0)) * cos(hash(range + 7) % 62832 / 10000.0) "
        "AS x, sqrt(-2 * ln((hash(range) % 1000000 + 1) / 1000001.0)) * sin(hash(range + 7) % 62832 / 10000.0) "
        "AS y FROM range(%1)"_s.arg(points));
    const QString dataId = desktop.import(path).id;
    desktop.window().showPage(ui::MainWindow::DataId);
    desktop.window().dataPage().show(dataId);
    ui::TablePanel &panel = desktop.window().dataPage().table();
    const auto isThere = [&] { // and not the table of the part before
        return panel.table() && panel.table()->schema().indexOf(u"x"_s) >= 0 && panel.isSettled() && panel.profile();
    };
    until(isThere, "the table");
    ui::PlotPanel plot(desktop.theme(), desktop.shortcuts());
    plot.resize(1100, 700);
    plot.show();
    const std::string of = "scatter of " + std::to_string(points) + " points: ";
    QElapsedTimer timer;
    timer.start();
    plot.setTable(panel.table());
    plot.setColumns(u"x"_s, u"y"_s);
    until([&] { return plot.isSettled() && plot.canvas().plot(); }, "the plot");
    plot.repaint();
    tell(of + "first picture", ms(timer), "ms", 400);
    const auto frames = [&](const char *what, const std::function<void(int)> &act) {
        QElapsedTimer each;
        each.start();
        for (int i = 0; i < kFrames; ++i) {
            act(i);
            QCoreApplication::processEvents();
            plot.canvas().repaint();
        }
        tell(of + what, kFrames * 1000 / ms(each), "frames/s", benchmarks::kNone, 30);
    };
    frames("zooming", [&](int i) { plot.canvas().zoom(i < kFrames / 2 ? 1.05 : 1 / 1.05); });
    plot.canvas().zoom(2);
    const QPoint middle = plot.canvas().rect().center();
    QTest::mousePress(&plot.canvas(), Qt::LeftButton, {}, middle);
    frames("panning", [&](int i) { QTest::mouseMove(&plot.canvas(), middle + QPoint(i * 2, i)); });
    QTest::mouseRelease(&plot.canvas(), Qt::LeftButton, {}, middle + QPoint(kFrames * 2, kFrames));
    until([&] { return plot.isSettled(); }, "the plot");
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption start(u"start"_s, u"Only the start, or with other parts named."_s);
    const QCommandLineOption drop(u"drop"_s, u"A large file dropped."_s);
    const QCommandLineOption grid(u"grid"_s, u"The grid."_s);
    const QCommandLineOption plot(u"plot"_s, u"The scatter."_s);
    const QCommandLineOption rows(u"rows"_s, u"Rows of the grid."_s, u"N"_s, u"50000000"_s);
    const QCommandLineOption points(u"points"_s, u"Points of the scatter."_s, u"N"_s, u"1000000"_s);
    QCommandLineOption startOverStore(u"start-over"_s, u"Starts once over a store."_s, u"FOLDER"_s);
    startOverStore.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({start, drop, grid, plot, rows, points, startOverStore});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(startOverStore))
        return startOver(application, parser.value(startOverStore));
    const bool all = !parser.isSet(start) && !parser.isSet(drop) && !parser.isSet(grid) && !parser.isSet(plot);
    if (all || parser.isSet(start)) {
        const QTemporaryDir folder;
        benchStart(folder.filePath(u"store"_s));
    }
    tests::Desktop desktop(application);
    desktop.window().resize(1440, 900);
    desktop.window().show();
    if (!QTest::qWaitForWindowExposed(&desktop.window()))
        qFatal("there is no window");
    if (all || parser.isSet(drop))
        benchDrop(desktop);
    if (all || parser.isSet(grid))
        benchGrid(desktop, parser.value(rows).toLongLong());
    if (all || parser.isSet(plot))
        benchPlot(desktop, parser.value(points).toLongLong());
    return 0;
}
