// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the data that is chosen.
#include "ui/data/data_list_model.h"
#include "ui/data/data_page.h"
#include "ui/data/import_assistant.h"
#include "ui/data/lineage_view.h"
#include "ui/data/needs_dialog.h"
#include "ui/data/versions_view.h"
#include "ui/widgets/removal.h"
#include "ui/widgets/tag_bar.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

void DataPage::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import"), {},
                                   tr("Data (*.csv *.tsv *.txt *.json *.ndjson *.jsonl *.parquet *.xlsx *.ods *.sqlite "
                                      "*.db *.duckdb *.zip *.gz *.zst *.bz2 *.xz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DataPage::importFiles);
    dialog->open();
}

void DataPage::importFiles(const QStringList &paths)
{
    if (paths.size() == 1) {
        m_assistant->open(paths.first());
        m_pages->setCurrentIndex(1);
        return;
    }
    m_queued = static_cast<int>(paths.size());
    const bool idle = m_queue.isEmpty();
    m_queue += paths;
    if (idle)
        importNext();
}

void DataPage::importNext()
{
    if (m_queue.isEmpty())
        return;
    services::ImportRequest request;
    request.path = m_queue.first();
    QCoro::connect(m_services.data.importFile(request), this, [this](const core::Result<core::Artifact> &artifact) {
        m_queue.removeFirst();
        if (!artifact)
            m_toasts.show(artifact.error());
        else if (m_queue.isEmpty())
            show(artifact->id);
        if (m_queue.isEmpty())
            m_toasts.show({Tone::Success, tr("%n files were brought in.", nullptr, m_queued), {}, {}, {}, 6});
        importNext();
    });
}

void DataPage::tellImported(const core::Artifact &artifact)
{
    const QString name = shortName(artifact.filename);
    if (artifact.version == 1) {
        m_toasts.show({Tone::Success, tr("Imported %1.").arg(name), {}, {}, {}, 6});
        return;
    }
    Toast toast{Tone::Success,
                tr("Imported %1: version %2.").arg(name, countText(artifact.version)),
                tr("What changed?"),
                {},
                {},
                8};
    toast.done = [this, id = artifact.id] {
        Q_EMIT seenWanted();
        show(id);
        if (m_current != id)
            return;
        m_versions->compareWhenListed();
        showTab(VersionsTab);
    };
    m_toasts.show(toast);
}

void DataPage::removeCurrent()
{
    if (!m_model->find(m_current))
        return;
    QCoro::connect(m_services.data.needs(m_current), this,
                   [this, id = m_current](const core::Result<QList<core::DataNeed>> &needs) {
                       if (!needs)
                           m_toasts.show(needs.error());
                       else if (needs->isEmpty())
                           remove(id);
                       else
                           showNeeds(id, *needs);
                   });
}

void DataPage::remove(const QString &id)
{
    const core::Artifact *artifact = m_model->find(id);
    if (!artifact)
        return;
    const QString name = artifact->filename;
    m_model->hide(id);
    offerUndo(m_toasts, this,
              {name, [this, id] { return m_services.data.remove(id); }, [this, id] { m_model->unhide(id); },
               [this, id] { show(id); }});
}

void DataPage::showNeeds(const QString &id, const QList<core::DataNeed> &needs)
{
    const core::Artifact *artifact = m_model->find(id);
    if (!artifact)
        return;
    auto *dialog = new NeedsDialog(theme(), artifact->filename, needs, this);
    connect(dialog, &NeedsDialog::wanted, this, [this](const core::DataNeed &need) {
        switch (need.kind) {
        case core::DataNeed::Kind::Job:
            Q_EMIT jobWanted(need.id);
            break;
        case core::DataNeed::Kind::Schedule:
            Q_EMIT scheduleWanted(need.id);
            break;
        case core::DataNeed::Kind::Workflow:
            Q_EMIT workflowWanted(need.id, need.stepId);
            break;
        }
    });
    dialog->open();
}

void DataPage::renameCurrent()
{
    const core::Artifact *artifact = m_model->find(m_current);
    if (!artifact)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("New name"));
    dialog->setTextValue(artifact->filename);
    dialog->resize(420, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = artifact->id, before = artifact->filename](const QString &name) {
                if (name == before)
                    return;
                QCoro::connect(m_services.data.rename(id, name), this,
                               [this, id, before](const core::Result<core::Artifact> &renamed) {
                                   if (!renamed) {
                                       m_toasts.show(renamed.error());
                                       return;
                                   }
                                   core::DataChanges back;
                                   back.filename = before;
                                   offerBack(tr("Renamed to %1.").arg(shortName(renamed->filename)), id, back);
                               });
            });
    dialog->open();
}

void DataPage::loadLineage()
{
    if (m_current.isEmpty() || m_tabs->currentIndex() != LineageTab)
        return;
    QCoro::connect(m_services.data.lineage(m_current), this,
                   [this, id = m_current](const core::Result<core::Lineage> &lineage) {
                       if (id != m_current)
                           return;
                       if (lineage)
                           m_lineage->setLineage(*lineage);
                       else
                           m_lineage->setProblem(lineage.error());
                   });
}

QToolButton *DataPage::newTagFilter()
{
    QToolButton *button = newToolButton(theme(), u"tag"_s, tr("Only with a tag"));
    button->setObjectName(u"tagFilter"_s);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("All data"), m_search, &QLineEdit::clear);
        menu->addSeparator();
        for (const core::TagCount &tag : m_model->tags()) {
            const QString words = tr("%1 (%2)").arg(shortName(tag.tag, 40), countText(tag.count));
            QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(m_search->text() == u'#' + tag.tag);
            connect(action, &QAction::triggered, this, [this, name = tag.tag] { showTag(name); });
        }
        if (menu->actions().size() == 2)
            menu->addAction(tr("No data bears a tag yet"))->setEnabled(false);
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void DataPage::showTag(const QString &tag)
{
    m_search->setText(u'#' + tag);
}

void DataPage::tagCurrent()
{
    if (m_model->find(m_current))
        m_tags->edit();
}

void DataPage::changeTags(const QStringList &add, const QStringList &remove)
{
    const core::Artifact *artifact = m_model->find(m_current);
    if (!artifact)
        return;
    const QString id = artifact->id;
    core::DataChanges changes;
    changes.addTags = add;
    changes.removeTags = remove;
    core::DataChanges back;
    back.addTags = remove;
    back.removeTags = add;
    QCoro::connect(m_services.data.change(id, changes), this,
                   [this, id, add, remove, back](const core::Result<core::Artifact> &changed) {
                       if (!changed) {
                           m_toasts.show(changed.error());
                           return;
                       }
                       const QString tags = shortName((add + remove).join(u", "_s));
                       offerBack(add.isEmpty() ? tr("Removed the tag %1.").arg(tags) : tr("Tagged with %1.").arg(tags),
                                 id, back);
                   });
}

void DataPage::offerBack(const QString &said, const QString &id, const core::DataChanges &back)
{
    Toast toast{Tone::Info, said, tr("Undo"), {}, {}, 8};
    toast.done = [this, id, back] {
        QCoro::connect(m_services.data.change(id, back), this, [this](const core::Result<core::Artifact> &undone) {
            if (!undone)
                m_toasts.show(undone.error());
        });
    };
    m_toasts.show(toast);
}

void DataPage::exportCurrent()
{
    if (const core::Artifact *artifact = m_model->find(m_current))
        m_export->ask(artifact->id, artifact->filename);
}

void DataPage::copiedToClipboard(qint64 rows)
{
    m_toasts.show({Tone::Info,
                   rows == 1 ? tr("Copied.") : tr("Copied %1 rows.", nullptr, pluralOf(rows)).arg(countText(rows)),
                   {},
                   {},
                   {},
                   3});
}

} // namespace aw::ui
