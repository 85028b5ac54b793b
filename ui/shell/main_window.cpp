// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "engine/services/local_person.h"
#include "engine/services/preparation.h"
#include "ui/builder/job_graph.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/help_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoroTask>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>

#include <unistd.h>

// Resources of a static library have to be asked for, outside of any namespace.
static void loadSamples()
{
    Q_INIT_RESOURCE(samples);
}

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kRememberMs = 600;
constexpr int kMeasureMs = 3000;
constexpr qint64 kLongWorkMs = 10'000; // worth a word of the desktop
constexpr qint64 kFound = 1000;        // data and workflows the palette finds
constexpr qint64 kFoundRuns = 100;
constexpr int kIgnoredShown = 160;             // characters
constexpr auto kWorkflowSuffix = ".awflow"_L1; // as installer/linux/org.awstudio.AWStudio.mime.xml says

// Bytes of this process in memory; 0: not known.
qint64 memoryOfProcess()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.size() > 1 ? words[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

QStringList localFiles(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

QString pageName(int id)
{
    static const QStringList kNames{u"start"_s,   u"data"_s,      u"workflows"_s, u"monitor"_s,
                                    u"results"_s, u"schedules"_s, u"settings"_s};
    return kNames.value(id);
}

// That opens the page.
QString commandOf(int id)
{
    return u"window."_s + pageName(id);
}

} // namespace

MainWindow::MainWindow(Theme &theme, Language &language, Shortcuts &shortcuts, services::Services services,
                       const BuilderParts &parts, const core::Options &options, const QString &configFile,
                       const QString &dataFolder, DesktopSettings &settings, ServerSwitch *server)
    : m_theme(theme)
    , m_language(language)
    , m_keys(shortcuts)
    , m_services(services)
    , m_settings(settings)
    , m_rail(new NavigationRail(theme, shortcuts))
    , m_pages(new QStackedWidget)
    , m_toasts(new Toasts(theme, this))
    , m_palette(new CommandPalette(theme, this))
    , m_veil(new DropVeil(this))
{
    const Theme::StyledLast styledLast(theme);
    loadSamples();
    setWindowTitle(u"AW Studio"_s);
    setWindowIcon(QIcon(u":/aw/icons/aw-studio.svg"_s));
    setAcceptDrops(true);
    setMinimumSize(760, 520);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    makePages(language, parts, options, configFile, server);
    makeStatusBar(dataFolder, server);
    makeShortcuts();
    connect(&services.jobs, &services::JobService::jobChanged, this, [this](const core::Job &job, const core::Event &) {
        if (job.state == core::JobState::Completed || job.state == core::JobState::Failed ||
            job.state == core::JobState::AwaitingApproval)
            onJobEnd(job);
    });

    m_remember.setSingleShot(true);
    m_remember.setInterval(kRememberMs);
    connect(&m_remember, &QTimer::timeout, this, [this] { m_settings.setGeometry(saveGeometry()); });
    m_rail->setNarrow(settings.railIsNarrow());
    if (!restoreGeometry(settings.geometry()))
        resize(1280, 800);
    m_remember.stop();
    const QString last = settings.page();
    showPage(StartId);
    for (int id = StartId; id <= SettingsId; ++id)
        if (pageName(id) == last)
            showPage(static_cast<PageId>(id));
}

// Toasts that end call pages: they go first.
MainWindow::~MainWindow()
{
    delete m_toasts;
}

void MainWindow::makePages(Language &language, const BuilderParts &parts, const core::Options &options,
                           const QString &configFile, ServerSwitch *server)
{
    QHash<QString, QString> titles;
    for (const core::StepDescriptor &step : parts.types)
        titles.insert(step.type, step.title);
    setStepTitles(titles);
    m_start = new StartPage(m_theme, m_services);
    m_data = new DataPage(m_theme, m_keys, m_services, *m_toasts);
    m_builder = new BuilderPage(m_theme, m_keys, m_services, parts, *m_toasts);
    m_monitor = new MonitorPage(m_theme, m_services, *m_toasts, new JobGraph(m_theme, m_keys, parts.types));
    m_results = new ResultsPage(m_theme, m_keys, m_services, *m_toasts);
    m_schedules = new SchedulesPage(m_theme, m_keys, m_services, *m_toasts);
    m_settingsPage = new SettingsPage(m_theme, options, configFile, m_settings, language, m_keys, server, *m_toasts);
    const auto add = [this](PageId id, Page *page, const QString &icon, bool atBottom = false) {
        m_pages->insertWidget(id, page);
        m_rail->addPage(id, icon, page->title(), commandOf(id), atBottom);
    };
    add(StartId, m_start, u"start"_s);
    add(DataId, m_data, u"data"_s);
    add(BuilderId, m_builder, u"workflows"_s);
    add(MonitorId, m_monitor, u"monitor"_s);
    add(ResultsId, m_results, u"results"_s);
    add(SchedulesId, m_schedules, u"schedules"_s);
    add(SettingsId, m_settingsPage, u"settings"_s, true);
    connect(m_rail, &NavigationRail::chosen, this, [this](int id) { showPage(static_cast<PageId>(id)); });
    connect(m_rail, &NavigationRail::narrowed, this, [this](bool narrow) { m_settings.setRailNarrow(narrow); });

    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::trySample);
    connect(m_start, &StartPage::templatesWanted, this, [this] {
        showPage(BuilderId);
        m_builder->showList();
    });
    connect(m_data, &DataPage::sampleWanted, this, &MainWindow::trySample);
    connect(m_data, &DataPage::seenWanted, this, [this] { showPage(DataId); });
    connect(m_start, &StartPage::dataWanted, this, [this](const QString &id) {
        showPage(DataId);
        if (!id.isEmpty())
            m_data->show(id);
    });
    const auto monitor = [this](const QString &id) {
        showPage(MonitorId);
        if (!id.isEmpty())
            m_monitor->show(id);
    };
    const auto result = [this](const QString &id) {
        showPage(ResultsId);
        if (!id.isEmpty())
            m_results->show(id);
    };
    connect(m_start, &StartPage::jobWanted, this, monitor);
    connect(m_results, &ResultsPage::monitorWanted, this, monitor);
    connect(m_start, &StartPage::resultWanted, this, result);
    connect(m_monitor, &MonitorPage::resultWanted, this, result);
    connect(m_monitor, &MonitorPage::builderWanted, this, [this](const core::Job &job, const QString &stepId) {
        showPage(BuilderId);
        m_builder->openJob(job, stepId);
    });
    connect(m_builder, &BuilderPage::resultWanted, this, result);
    connect(m_builder, &BuilderPage::monitorWanted, this, monitor);
    connect(m_schedules, &SchedulesPage::monitorWanted, this, monitor);
    const auto schedule = [this](const QJsonObject &document) {
        showPage(SchedulesId);
        m_schedules->create(document);
    };
    connect(m_results, &ResultsPage::scheduleWanted, this, schedule);
    connect(m_builder, &BuilderPage::scheduleWanted, this, schedule);
    if (server) {
        const auto tell = [this, server] { m_schedules->setServer(server->isOn() ? server->url() : QString()); };
        connect(server, &ServerSwitch::changed, m_schedules, tell);
        tell();
    }
    connect(m_results, &ResultsPage::dataWanted, this, [this] { showPage(DataId); });
    connect(m_data, &DataPage::prepareWanted, this, &MainWindow::prepare);
    connect(m_data, &DataPage::jobWanted, this, monitor);
    connect(m_data, &DataPage::scheduleWanted, this, [this](const QString &id) {
        showPage(SchedulesId);
        m_schedules->show(id);
    });
    connect(m_data, &DataPage::workflowWanted, this, [this](const QString &id, const QString &stepId) {
        showPage(BuilderId);
        m_builder->open(id, stepId);
    });
    connect(m_monitor, &MonitorPage::activityChanged, this, [this](int running, int waiting) {
        m_rail->setCount(MonitorId, running + waiting, waiting);
        QStringList words;
        if (running > 0)
            words.append(tr("%n jobs run", nullptr, running));
        if (waiting > 0)
            words.append(tr("%n wait for you", nullptr, waiting));
        m_activity->setText(words.isEmpty() ? tr("Nothing runs") : words.join(u" · "_s));
    });
}

void MainWindow::makeStatusBar(const QString &dataFolder, ServerSwitch *server)
{
    statusBar()->setSizeGripEnabled(false);
    m_activity = new QLabel(tr("Nothing runs"));
    m_memory = new QLabel;
    auto *folder = new ElidedLabel(tr("Data in %1").arg(QDir::toNativeSeparators(dataFolder)));
    folder->setElideMode(Qt::ElideMiddle);
    folder->setMaximumWidth(420);
    auto *hint = new QLabel;
    const auto showHint = [this, hint] { hint->setText(m_keys.overview({u"window.commands"_s, u"window.help"_s})); };
    showHint();
    connect(&m_keys, &Shortcuts::changed, hint, showHint);
    statusBar()->addWidget(m_activity);
    statusBar()->addWidget(folder, 1);
    statusBar()->addPermanentWidget(hint);
    if (server) {
        auto *address = new QLabel;
        const auto show = [address, server] {
            address->setText(server->isOn() ? tr("Serves at %1").arg(server->url()) : tr("Server off"));
        };
        show();
        connect(server, &ServerSwitch::changed, address, show);
        statusBar()->addPermanentWidget(address);
    }
    statusBar()->addPermanentWidget(m_memory);
    const auto measure = [this] {
        const qint64 bytes = memoryOfProcess();
        m_memory->setText(bytes > 0 ? tr("Memory %1").arg(bytesText(bytes)) : QString());
    };
    measure();
    m_measure.setInterval(kMeasureMs);
    connect(&m_measure, &QTimer::timeout, this, measure);
    m_measure.start();
}

void MainWindow::makeShortcuts()
{
    const auto shortcut = [this](const QString &id, const std::function<void()> &act) {
        m_keys.bind(id, this, Qt::WindowShortcut, act);
    };
    for (int id = StartId; id <= SettingsId; ++id)
        shortcut(commandOf(id), [this, id] { showPage(static_cast<PageId>(id)); });
    shortcut(u"window.commands"_s, [this] { openPalette(); });
    shortcut(u"window.approvals"_s, [this] { showApprovals(); });
    shortcut(u"window.import"_s, [this] { askForFiles(); });
    shortcut(u"window.help"_s, [this] { showHelp(); });
    shortcut(u"window.quit"_s, [this] { close(); });
    sayIgnoredKeys();
}

void MainWindow::sayIgnoredKeys()
{
    const QStringList ignored = m_keys.ignored();
    if (ignored.isEmpty())
        return;
    Toast toast{Tone::Warning,
                tr("%n stored shortcuts cannot be used and are ignored: %1", nullptr, static_cast<int>(ignored.size()))
                    .arg(shortName(ignored.join(u", "_s), kIgnoredShown)),
                tr("Open the settings"),
                {},
                {},
                15};
    toast.done = [this] { showPage(SettingsId); };
    m_toasts->show(toast);
}

void MainWindow::showApprovals()
{
    showPage(MonitorId);
    m_monitor->showInbox();
}

void MainWindow::askForFiles()
{
    showPage(DataId);
    m_data->askForFiles();
}

QVariantMap MainWindow::state() const
{
    QVariantMap pages;
    for (int id = 0; id < m_pages->count(); ++id)
        pages.insert(pageName(id), static_cast<Page *>(m_pages->widget(id))->state());
    return {{u"page"_s, m_pages->currentIndex()},
            {u"pages"_s, pages},
            {u"geometry"_s, saveGeometry()},
            {u"help"_s, m_help && m_help->isVisible() ? m_help->section() : QString()}};
}

void MainWindow::restore(const QVariantMap &state)
{
    restoreGeometry(state.value(u"geometry"_s).toByteArray());
    const QVariantMap pages = state.value(u"pages"_s).toMap();
    for (int id = 0; id < m_pages->count(); ++id)
        static_cast<Page *>(m_pages->widget(id))->restore(pages.value(pageName(id)).toMap());
    showPage(static_cast<PageId>(state.value(u"page"_s).toInt()));
    if (const QString section = state.value(u"help"_s).toString(); !section.isEmpty()) {
        showHelp();
        m_help->goTo(section);
    }
}

void MainWindow::showPage(PageId id)
{
    m_pages->setCurrentIndex(id);
    m_rail->setCurrent(id);
    m_settings.setPage(pageName(id));
    Page *page = currentPage();
    setWindowTitle(tr("%1 – AW Studio").arg(page->title()));
    page->takeFocus();
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList tables;
    QString workflow;
    for (const QString &path : paths) {
        if (!path.endsWith(kWorkflowSuffix, Qt::CaseInsensitive))
            tables.append(path);
        else if (workflow.isEmpty()) // the builder shows one
            workflow = path;
    }
    if (!tables.isEmpty()) {
        showPage(DataId);
        m_data->importFiles(tables);
    }
    if (!workflow.isEmpty()) {
        showPage(BuilderId);
        m_builder->importFile(workflow);
    }
}

void MainWindow::trySample()
{
    const QString name = u"messy-orders.csv"_s;
    if (!m_sample)
        m_sample = std::make_unique<QTemporaryDir>();
    const QString path = m_sample->filePath(name);
    if (!QFile::exists(path) && !QFile::copy(u":/aw/samples/"_s + name, path)) {
        m_toasts->show(core::Error{core::ErrorCode::IoError,
                                   tr("The sample cannot be written"),
                                   path,
                                   tr("Check the space on the disk."),
                                   {}});
        return;
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    openFiles({path});
}

void MainWindow::prepare(const QString &dataId, const QString &target)
{
    QString purpose = target;
    for (const services::TargetInfo &each : services::preparationTargets())
        if (each.name == target)
            purpose = targetWords(each.title);
    //: The name of a workflow; %1: a file, %2: what it becomes, such as "Clean table"
    const QString naming = tr("Prepare %1: %2").arg(u"%1"_s, purpose);
    QCoro::connect(services::prepareData(m_services, dataId, target, services::localPerson(u"desktop"_s), naming), this,
                   [this](const core::Result<core::Job> &job) {
                       if (!job) {
                           m_toasts->show(job.error());
                           return;
                       }
                       showPage(ResultsId);
                       m_results->show(job->id);
                   });
}

void MainWindow::openPalette()
{
    QList<Command> commands;
    commands += currentPage()->commands();
    const auto go = [&](PageId id, const Page *page, const QString &icon) {
        commands.append(
            {tr("Go to %1").arg(page->title()), icon, m_keys.shown(commandOf(id)), [this, id] { showPage(id); }});
    };
    go(StartId, m_start, u"start"_s);
    go(DataId, m_data, u"data"_s);
    go(BuilderId, m_builder, u"workflows"_s);
    go(MonitorId, m_monitor, u"monitor"_s);
    go(ResultsId, m_results, u"results"_s);
    go(SchedulesId, m_schedules, u"schedules"_s);
    go(SettingsId, m_settingsPage, u"settings"_s);
    commands.append({tr("Approvals that wait for you"), u"notifications"_s, m_keys.shown(u"window.approvals"_s),
                     [this] { showApprovals(); }});
    if (currentPage() != m_data)
        commands.append(
            {tr("Import a file…"), u"import"_s, m_keys.shown(u"window.import"_s), [this] { askForFiles(); }});
    commands.append({tr("Try the sample"), u"prepare"_s, {}, [this] { trySample(); }});
    const auto appearance = [&](const QString &text, const QString &icon, Appearance value) {
        commands.append({text, icon, {}, [this, value] {
                             m_theme.setAppearance(value);
                             m_settings.setAppearance(value);
                         }});
    };
    appearance(tr("Colours: light"), u"light"_s, Appearance::Light);
    appearance(tr("Colours: dark"), u"dark"_s, Appearance::Dark);
    appearance(tr("Colours: high contrast"), u"appearance"_s, Appearance::HighContrast);
    appearance(tr("Colours: as the system"), u"appearance"_s, Appearance::System);
    commands.append({tr("Help for this page"), u"help"_s, m_keys.shown(u"window.help"_s), [this] { showHelp(); }});
    commands.append({tr("Quit"), u"close"_s, m_keys.shown(u"window.quit"_s), [this] { close(); }});
    m_palette->open(commands);
    QCoro::connect(
        m_services.data.list({0, kFound}), this, [this](const core::Result<QList<core::Artifact>> &artifacts) {
            QList<Command> found;
            if (artifacts)
                for (const core::Artifact &artifact : *artifacts)
                    found.append({tr("Data: %1").arg(artifact.filename), u"data"_s, {}, [this, id = artifact.id] {
                                      showPage(DataId);
                                      m_data->show(id);
                                  }});
            m_palette->add(found);
        });
    QCoro::connect(
        m_services.workflows.list({0, kFound}), this, [this](const core::Result<QList<core::Workflow>> &workflows) {
            QList<Command> found;
            if (workflows)
                for (const core::Workflow &workflow : *workflows)
                    found.append({tr("Workflow: %1").arg(workflow.name), u"workflows"_s, {}, [this, id = workflow.id] {
                                      showPage(BuilderId);
                                      m_builder->open(id);
                                  }});
            m_palette->add(found);
        });
    QCoro::connect(m_services.jobs.list({}, {0, kFoundRuns}), this, [this](const core::Result<QList<core::Job>> &jobs) {
        QList<Command> found;
        if (jobs)
            for (const core::Job &job : *jobs)
                found.append({tr("Run: %1").arg(jobTitle(job)),
                              lookOf(job).icon,
                              {},
                              [this, id = job.id, done = job.state == core::JobState::Completed] {
                                  showPage(done ? ResultsId : MonitorId);
                                  if (done)
                                      m_results->show(id);
                                  else
                                      m_monitor->show(id);
                              }});
        m_palette->add(found);
    });
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_theme, m_keys, m_language.code(), this);
    m_help->showHelp(*currentPage());
}

void MainWindow::wake()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::onJobEnd(const core::Job &job)
{
    const bool seen = isActiveWindow() && ((currentPage() == m_results && m_results->currentId() == job.id) ||
                                           (currentPage() == m_monitor && m_monitor->currentId() == job.id) ||
                                           (currentPage() == m_builder && m_builder->currentJobId() == job.id));
    const QString name = shortName(jobTitle(job));
    const bool done = job.state == core::JobState::Completed;
    const bool asks = job.state == core::JobState::AwaitingApproval;
    const QString text = done   ? tr("%1 is done.").arg(name)
                         : asks ? tr("%1 waits for you.").arg(name)
                                : tr("%1 failed.").arg(name);
    if (!seen && currentPage() != m_results) {
        Toast toast{done ? Tone::Success : asks ? Tone::Warning : Tone::Danger, text, tr("Open"), {}, {}, 10};
        toast.done = [this, id = job.id, done] {
            showPage(done ? ResultsId : MonitorId);
            if (done)
                m_results->show(id);
            else
                m_monitor->show(id);
        };
        m_toasts->show(toast);
    }
    if (!QApplication::activeWindow() && (asks || jobDurationMs(job) >= kLongWorkMs))
        notifyDesktop(u"AW Studio"_s, text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    m_toasts->finishAll(); // removals that could still be undone are meant now
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    m_veil->cover(files.size() == 1 ? tr("Drop to bring in %1").arg(shortName(QFileInfo(files.first()).fileName(), 40))
                                    : tr("Drop to bring in %n files", nullptr, static_cast<int>(files.size())));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_veil->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->acceptProposedAction();
    openFiles(localFiles(*event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_remember.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_remember.start();
}

} // namespace aw::ui
