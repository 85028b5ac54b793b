// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, pages, status bar; it leads from page to page and takes files from everywhere.
#pragma once

#include "engine/core/options.h"
#include "engine/services/services.h"
#include "ui/builder/builder_page.h"
#include "ui/dashboard/start_page.h"
#include "ui/data/data_page.h"
#include "ui/monitor/monitor_page.h"
#include "ui/results/results_page.h"
#include "ui/schedules/schedules_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/drop_veil.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/toasts.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QStackedWidget;
class QTemporaryDir;

namespace aw::ui
{

class CommandPalette;
class HelpWindow;
class NavigationRail;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum PageId { StartId, DataId, BuilderId, MonitorId, ResultsId, SchedulesId, SettingsId };

    // All must outlive the window. parts: of the builder. server: null where the program has none.
    MainWindow(Theme &theme, Language &language, Shortcuts &shortcuts, services::Services services,
               const BuilderParts &parts, const core::Options &options, const QString &configFile,
               const QString &dataFolder, DesktopSettings &settings, ServerSwitch *server = nullptr);
    ~MainWindow() override;

    // What is open where; a window made anew for another language goes on from there.
    QVariantMap state() const;
    void restore(const QVariantMap &state);
    void showPage(PageId id);
    Page *currentPage() const;
    void openFiles(const QStringList &paths);
    void trySample();
    void prepare(const QString &dataId, const QString &target);
    void openPalette();
    void showHelp();
    // To the front, whatever the window's state.
    void wake();

    StartPage &startPage() { return *m_start; }
    DataPage &dataPage() { return *m_data; }
    BuilderPage &builderPage() { return *m_builder; }
    MonitorPage &monitorPage() { return *m_monitor; }
    ResultsPage &resultsPage() { return *m_results; }
    SchedulesPage &schedulesPage() { return *m_schedules; }
    Toasts &toasts() { return *m_toasts; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void makePages(Language &language, const BuilderParts &parts, const core::Options &options,
                   const QString &configFile, ServerSwitch *server);
    void makeStatusBar(const QString &dataFolder, ServerSwitch *server);
    void makeShortcuts();
    void sayIgnoredKeys();
    void onJobEnd(const core::Job &job);
    void showApprovals();
    void askForFiles();

    Theme &m_theme;
    const Language &m_language;
    Shortcuts &m_keys;
    services::Services m_services;
    DesktopSettings &m_settings;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    Toasts *m_toasts;
    StartPage *m_start = nullptr;
    DataPage *m_data = nullptr;
    BuilderPage *m_builder = nullptr;
    MonitorPage *m_monitor = nullptr;
    ResultsPage *m_results = nullptr;
    SchedulesPage *m_schedules = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    CommandPalette *m_palette;
    DropVeil *m_veil;
    HelpWindow *m_help = nullptr;
    QLabel *m_activity = nullptr;
    QLabel *m_memory = nullptr;
    QTimer m_remember; // the window's place, a moment after it came to rest
    QTimer m_measure;
    std::unique_ptr<QTemporaryDir> m_sample;
};

} // namespace aw::ui
