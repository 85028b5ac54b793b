// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Appearance, keys, and every option of the one table, each explained and checked as it is typed.
#pragma once

#include "engine/core/options.h"
#include "ui/settings/desktop_settings.h"
#include "ui/settings/language.h"
#include "ui/settings/server_switch.h"
#include "ui/widgets/page.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/toasts.h"

class QScrollArea;
class QVBoxLayout;

namespace aw::ui
{

class SettingsPage : public Page
{
    Q_OBJECT

public:
    // options: as they hold now; configFile: where changes go, which hold from the next start.
    // server: null where the program has none.
    SettingsPage(Theme &theme, const core::Options &options, const QString &configFile, DesktopSettings &settings,
                 Language &language, Shortcuts &shortcuts, ServerSwitch *server, Toasts &toasts,
                 QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString help() const override;
    QString guideSection() const override { return QStringLiteral("troubleshooting"); }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    QWidget *makeAppearance();
    QWidget *makeServerState();
    void addOption(QVBoxLayout *layout, const core::OptionInfo &option);

    Theme &m_theme;
    core::Options m_options;
    QString m_configFile;
    DesktopSettings &m_settings;
    Language &m_language;
    ServerSwitch *const m_server;
    Toasts &m_toasts;
    QScrollArea *m_scroll;
};

} // namespace aw::ui
