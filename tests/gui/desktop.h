// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole desktop over a data directory of its own, for tests and pictures.
#pragma once

#include "app/compose.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_keeper.h"

#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace aw::tests
{

class Desktop
{
public:
    // store: the data directory; empty: a new one.
    explicit Desktop(QApplication &application, const QString &store = {});
    ~Desktop();

    app::Engine &engine() { return *m_engine; }
    ui::Theme &theme() { return *m_theme; }
    ui::MainWindow &window() { return m_keeper->window(); }
    ui::Language &language() { return *m_language; }
    ui::DesktopSettings &settings() { return *m_settings; }
    ui::Shortcuts &shortcuts() { return *m_shortcuts; }
    // Ends the window and opens another over the same settings, as a new start would.
    void restart();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; // a file of the user's
    QString sample() const;                                            // the shipped messy orders
    // Brings a file in without the window, and waits for it.
    core::Artifact import(const QString &path);

private:
    void openWindow();
    void closeWindow();

    QTemporaryDir m_folder;
    core::Options m_options;
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<ui::DesktopSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Shortcuts> m_shortcuts;
    std::unique_ptr<ui::WindowKeeper> m_keeper;

    Q_DISABLE_COPY_MOVE(Desktop)
};

} // namespace aw::tests
