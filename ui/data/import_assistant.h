// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file on its way in: its first rows at once, then the proven types, the profile and what cannot be read; everything
// follows as one changes how it is read.
#pragma once

#include "engine/services/file_preview.h"
#include "engine/services/inspection.h"
#include "engine/services/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace aw::ui
{

class DialectForm;
class PreviewModel;
class ProfilePanel;

class ImportAssistant : public QWidget
{
    Q_OBJECT

public:
    ImportAssistant(const Theme &theme, services::Services services, QWidget *parent = nullptr);

    void open(const QString &path, const data::SourceOverrides &overrides = {});
    QString path() const { return m_path; }
    void import();
    void cancel();
    // The first rows are there; and the whole file was looked at.
    bool hasPreview() const { return m_preview.has_value(); }
    bool isInspected() const { return m_inspection.has_value(); }
    DialectForm &form() { return *m_form; }

Q_SIGNALS:
    void imported(const aw::core::Artifact &artifact);
    void closed(); // without an import

private:
    void read(); // anew, as the form says
    void inspect();
    void showTab(int tab);
    void showSummary();
    void stopReading();

    const Theme &m_theme;
    services::Services m_services;
    QString m_path;
    std::optional<services::FilePreview> m_preview;
    std::optional<services::Inspection> m_inspection;
    std::stop_source m_reading;
    QTimer m_wait;
    int m_asked = 0;

    QLabel *m_name;
    QLabel *m_summary;
    DialectForm *m_form;
    QTabBar *m_tabs;
    QTableView *m_table;
    PreviewModel *m_rows;
    PreviewModel *m_rejects;
    ProfilePanel *m_profile;
    BusyBar *m_busy;
    Banner *m_banner;
    QLabel *m_state;
    QPushButton *m_import;
};

} // namespace aw::ui
