// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data manager: what there is, its rows and its profile; bringing data in, preparing it, giving it out.
#pragma once

#include "engine/services/services.h"
#include "ui/tables/export_flow.h"
#include "ui/tables/profiled_table.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/page.h"
#include "ui/widgets/toasts.h"

class QListView;
class QLineEdit;
class QStackedWidget;

namespace aw::ui
{

class DataListModel;
class DataListProxy;
class EmptyState;
class ImportAssistant;
class LineageView;
class PageHead;
class TagBar;
class VersionsView;

// Title or description of a target, in the language of the window.
QString targetWords(const QString &text);

class DataPage : public Page
{
    Q_OBJECT

public:
    enum Tab { TableTab, LineageTab, VersionsTab };

    DataPage(const Theme &theme, const Shortcuts &keys, services::Services services, Toasts &toasts,
             QWidget *parent = nullptr);

    QString title() const override { return tr("Data"); }
    QString help() const override;
    QList<KeyContext> keyContexts() const override { return {KeyContext::Lists, KeyContext::Tables}; }
    QString guideSection() const override { return QStringLiteral("data"); }
    QList<Command> commands() override;
    void takeFocus() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void askForFiles();
    // One file goes through the assistant, several come in as they are.
    void importFiles(const QStringList &paths);
    void show(const QString &dataId);
    void showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }
    QString currentId() const { return m_current; }

    void removeCurrent();
    void renameCurrent();
    void tagCurrent(); // begins to write a tag
    void exportCurrent();
    void copiedToClipboard(qint64 rows);
    ExportFlow &exporting() { return *m_export; }
    TablePanel &table() { return m_table->panel(); }
    ImportAssistant &assistant() { return *m_assistant; }

Q_SIGNALS:
    void prepareWanted(const QString &dataId, const QString &target);
    void sampleWanted();
    void seenWanted(); // the page itself
    void jobWanted(const QString &jobId);
    void scheduleWanted(const QString &id);
    void workflowWanted(const QString &id, const QString &stepId);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showState(); // empty, or the table
    void openCurrent();
    QStringList warnings() const; // about the current one
    void showHead(const core::Artifact &artifact);
    QToolButton *newTagFilter();
    void loadLineage(); // of what is chosen, while it is looked at
    void tellImported(const core::Artifact &artifact);
    void showTag(const QString &tag); // in the list, only what bears it
    void offerBack(const QString &said, const QString &id, const core::DataChanges &back);
    void changeTags(const QStringList &add, const QStringList &remove);
    void importNext();
    void remove(const QString &id); // can be undone
    void showNeeds(const QString &id, const QList<core::DataNeed> &needs);
    void select(const QString &dataId);

    const Shortcuts &m_keys;
    services::Services m_services;
    Toasts &m_toasts;
    DataListModel *m_model;
    DataListProxy *m_proxy;
    QStackedWidget *m_pages; // manager, assistant
    QStackedWidget *m_stack; // empty, nothing chosen, table
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    PageHead *m_head = nullptr;
    TagBar *m_tags = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    LineageView *m_lineage = nullptr;
    VersionsView *m_versions = nullptr;
    ProfiledTable *m_table = nullptr;
    EmptyState *m_problem = nullptr;
    BusyBar *m_busy = nullptr;
    ExportFlow *m_export = nullptr;
    ImportAssistant *m_assistant = nullptr;
    QString m_current;
    std::optional<std::pair<QString, TablePanel::View>> m_view; // of the data of this id, once it is open
    QString m_wanted;                                           // to be chosen as soon as the list has it
    QStringList m_queue;                                        // files that still have to come in
    int m_queued = 0;
};

} // namespace aw::ui
