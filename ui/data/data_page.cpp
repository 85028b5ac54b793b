// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_page.h"

#include "engine/services/preparation.h"
#include "ui/data/data_list_delegate.h"
#include "ui/data/data_list_model.h"
#include "ui/data/dialect_form.h"
#include "ui/data/import_assistant.h"
#include "ui/data/lineage_view.h"
#include "ui/data/versions_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/tag_bar.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kAfterRunsMs = 300;

} // namespace

QString targetWords(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Targets", text.toUtf8().constData());
}

DataPage::DataPage(const Theme &theme, const Shortcuts &keys, services::Services services, Toasts &toasts,
                   QWidget *parent)
    : Page(theme, parent)
    , m_keys(keys)
    , m_services(services)
    , m_toasts(toasts)
    , m_model(new DataListModel(services.data, this))
    , m_proxy(new DataListProxy(this))
    , m_pages(new QStackedWidget)
    , m_stack(new QStackedWidget)
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setOrder(DataListProxy::Order::Newest);
    m_assistant = new ImportAssistant(theme, services);
    auto *empty = new EmptyState(theme, u"data"_s, tr("No data yet"),
                                 tr("Drop a file anywhere in this window, or choose one. CSV, Excel, JSON, Parquet, "
                                    "SQLite and more; nothing leaves this computer."));
    auto *choose = newButton(theme, tr("Import a file…"), u"import"_s, "primary");
    auto *sample = newButton(theme, tr("Try the sample"));
    connect(choose, &QPushButton::clicked, this, &DataPage::askForFiles);
    connect(sample, &QPushButton::clicked, this, &DataPage::sampleWanted);
    empty->addButton(choose);
    empty->addButton(sample);
    m_problem = new EmptyState(theme, u"data"_s, {}, {});
    m_stack->addWidget(empty);
    m_stack->addWidget(m_problem);
    m_stack->addWidget(makeDetail());
    m_pages->addWidget(newSplit({makeList(), m_stack}, 1, {280, 900}));
    m_pages->addWidget(m_assistant);
    fillFrame(this, m_pages);

    connect(m_assistant, &ImportAssistant::closed, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_assistant, &ImportAssistant::imported, this, [this](const core::Artifact &artifact) {
        m_pages->setCurrentIndex(0);
        show(artifact.id);
        tellImported(artifact);
    });
    connect(m_model, &DataListModel::loaded, this, &DataPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DataPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DataPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (const core::Artifact *artifact = m_model->find(m_current))
            showHead(*artifact);
    });
    connect(m_model, &DataListModel::failed, this, [this](const core::Error &error) { m_toasts.show(error); });
    m_model->load();
    showState();
}

QWidget *DataPage::makeList()
{
    auto *pane = new ListPane(theme(), tr("Data"), m_proxy);
    m_search = newSearch(theme(), tr("Search data or #tag"));
    m_search->setObjectName(u"dataSearch"_s);
    auto *import = newToolButton(theme(), u"plus"_s, tr("Import a file"));
    m_keys.showOn(import, u"window.import"_s);
    import->setObjectName(u"importFile"_s);
    auto *order = newToolButton(theme(), u"sort-descending"_s, tr("Order of the list"));
    auto *menu = new QMenu(order);
    const auto add = [&](const QString &text, DataListProxy::Order value) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == DataListProxy::Order::Newest);
        connect(action, &QAction::triggered, this, [this, menu, action, value] {
            for (QAction *other : menu->actions())
                other->setChecked(other == action);
            m_proxy->setOrder(value);
        });
    };
    add(tr("Newest first"), DataListProxy::Order::Newest);
    add(tr("By name"), DataListProxy::Order::Name);
    add(tr("Largest first"), DataListProxy::Order::Largest);
    add(tr("Most rows first"), DataListProxy::Order::Rows);
    order->setMenu(menu);
    order->setPopupMode(QToolButton::InstantPopup);
    pane->addButton(newTagFilter());
    pane->addButton(order);
    pane->addButton(import);
    pane->addAbove(m_search);
    m_list = &pane->list();
    m_list->setObjectName(u"dataList"_s);
    m_list->setUniformItemSizes(false); // tags take a line
    m_list->setItemDelegate(new DataListDelegate(theme(), m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(import, &QToolButton::clicked, this, &DataPage::askForFiles);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &DataListProxy::setSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(DataListModel::IdRole).toString();
        if (id != m_current) {
            m_current = id;
            openCurrent();
        }
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_list->indexAt(at).isValid())
            return;
        auto *context = new QMenu(this);
        context->setAttribute(Qt::WA_DeleteOnClose);
        context->addAction(theme().icon(u"rename"_s), tr("Rename…"), this, &DataPage::renameCurrent);
        context->addAction(theme().icon(u"tag"_s), tr("Add a tag"), this, &DataPage::tagCurrent);
        context->addAction(theme().icon(u"export"_s), tr("Export…"), this, &DataPage::exportCurrent);
        context->addSeparator();
        context->addAction(theme().icon(u"trash"_s), tr("Delete"), this, &DataPage::removeCurrent);
        context->popup(m_list->viewport()->mapToGlobal(at));
    });
    m_keys.bind(u"list.remove"_s, m_list, Qt::WidgetShortcut, [this] { removeCurrent(); });
    m_keys.bind(u"list.rename"_s, m_list, Qt::WidgetShortcut, [this] { renameCurrent(); });
    m_keys.bind(u"list.tag"_s, m_list, Qt::WidgetShortcut, [this] { tagCurrent(); });
    return pane;
}

QWidget *DataPage::makeDetail()
{
    auto *pane = new QWidget;
    auto *prepare = newButton(theme(), tr("Prepare  ▾"), u"prepare"_s, "primary");
    prepare->setAccessibleName(tr("Prepare"));
    prepare->setObjectName(u"prepareButton"_s);
    prepare->setToolTip(tr("Make a clean, checked table of it"));
    auto *targets = new QMenu(prepare);
    for (const services::TargetInfo &target : services::preparationTargets()) {
        QAction *action = targets->addAction(targetWords(target.title));
        action->setData(target.name);
        action->setToolTip(targetWords(target.description));
        connect(action, &QAction::triggered, this, [this, name = target.name] {
            if (!m_current.isEmpty())
                Q_EMIT prepareWanted(m_current, name);
        });
    }
    targets->setToolTipsVisible(true);
    prepare->setMenu(targets);
    auto *exportButton = newButton(theme(), tr("Export…"), u"export"_s);
    exportButton->setObjectName(u"exportButton"_s);
    auto *more = newToolButton(theme(), u"more"_s, tr("More"));
    auto *moreMenu = new QMenu(more);
    moreMenu->addAction(theme().icon(u"rename"_s), tr("Rename…"), this, &DataPage::renameCurrent);
    moreMenu->addAction(theme().icon(u"trash"_s), tr("Delete"), this, &DataPage::removeCurrent);
    more->setMenu(moreMenu);
    more->setPopupMode(QToolButton::InstantPopup);

    m_head = new PageHead(theme());
    m_head->title().setObjectName(u"dataName"_s);
    m_head->title().setElideMode(Qt::ElideMiddle);
    for (QWidget *action : QList<QWidget *>{prepare, exportButton, more})
        m_head->add(action);

    m_tags = new TagBar(theme());
    m_tags->setObjectName(u"tags"_s);
    m_head->addBelow(m_tags);

    m_busy = new BusyBar(theme());
    m_export = new ExportFlow(m_services.data, *m_busy, m_toasts, this);
    m_table = new ProfiledTable(theme(), m_keys);
    m_lineage = new LineageView(theme());
    m_versions = new VersionsView(theme(), m_services);
    m_tabs = newTabBar(tr("Views of the data"));
    m_tabs->setObjectName(u"dataTabs"_s);
    m_tabs->addTab(theme().icon(u"data"_s), tr("Table"));
    m_tabs->addTab(theme().icon(u"lineage"_s), tr("Lineage"));
    m_tabs->addTab(theme().icon(u"copy"_s), tr("Versions"));
    m_views = new QStackedWidget;
    m_views->addWidget(m_table);
    m_views->addWidget(m_lineage);
    m_views->addWidget(m_versions);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(newTabRow(m_tabs));
    layout->addWidget(m_busy);
    layout->addWidget(m_views, 1);

    connect(exportButton, &QPushButton::clicked, this, &DataPage::exportCurrent);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &DataPage::loadLineage);
    connect(m_lineage, &LineageView::dataWanted, this, &DataPage::show);
    connect(m_lineage, &LineageView::jobWanted, this, &DataPage::jobWanted);
    connect(m_lineage, &LineageView::workflowWanted, this,
            [this](const QString &id) { Q_EMIT workflowWanted(id, {}); });
    // What runs make is data, too; many may end within a moment.
    auto *afterRuns = new QTimer(this);
    afterRuns->setSingleShot(true);
    afterRuns->setInterval(kAfterRunsMs);
    connect(afterRuns, &QTimer::timeout, m_model, &DataListModel::load);
    connect(&m_services.jobs, &services::JobService::jobChanged, this, [afterRuns](const core::Job &job) {
        if (job.state == core::JobState::Completed && !afterRuns->isActive())
            afterRuns->start();
    });
    connect(m_versions, &VersionsView::dataWanted, this, &DataPage::show);
    const auto refresh = [this] {
        loadLineage();
        m_versions->reload();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, refresh);
    connect(m_tags, &TagBar::chosen, this, &DataPage::showTag);
    connect(m_tags, &TagBar::added, this, [this](const QStringList &tags) { changeTags(tags, {}); });
    connect(m_tags, &TagBar::removed, this, [this](const QString &tag) { changeTags({}, {tag}); });
    connect(&m_table->panel(), &TablePanel::copied, this, &DataPage::copiedToClipboard);
    return pane;
}

QString DataPage::help() const
{
    return tr("Everything you have brought in, and every result, is listed on the left. Choose one to see its rows; "
              "the grid reads only what you look at, so size does not matter.\n\n"
              "Click a column's head to sort, right-click it to filter. The bars under each name show how its values "
              "are spread, the thin line how many are empty.\n\n"
              "Prepare makes a workflow that loads, prepares and validates the data, and runs it. Your original is "
              "never changed. Lineage shows which run made it, from what, and what was made from it. Versions lists "
              "what came from the same file or the same step of a workflow, and what changed.");
}

QList<Command> DataPage::commands()
{
    QList<Command> list{
        {tr("Import a file…"), u"import"_s, m_keys.shown(u"window.import"_s), [this] { askForFiles(); }}};
    if (!m_current.isEmpty()) {
        for (const services::TargetInfo &target : services::preparationTargets())
            list.append(
                {tr("Prepare: %1").arg(targetWords(target.title)), u"prepare"_s, {}, [this, name = target.name] {
                     Q_EMIT prepareWanted(m_current, name);
                 }});
        list.append({tr("Export this data…"), u"export"_s, {}, [this] { exportCurrent(); }});
        list.append(
            {tr("Rename this data…"), u"rename"_s, m_keys.shown(u"list.rename"_s), [this] { renameCurrent(); }});
        list.append({tr("Lineage of this data"), u"lineage"_s, {}, [this] { showTab(LineageTab); }});
        list.append({tr("Versions of this data"), u"copy"_s, {}, [this] { showTab(VersionsTab); }});
        list.append({tr("Add a tag to this data…"), u"tag"_s, m_keys.shown(u"list.tag"_s), [this] { tagCurrent(); }});
        list.append({tr("Delete this data"), u"trash"_s, m_keys.shown(u"list.remove"_s), [this] { removeCurrent(); }});
        list.append({tr("Go to a row…"), u"jump"_s, m_keys.shown(u"table.row"_s), [this] { table().askForRow(); }});
        list.append(
            {tr("Filter rows…"), u"filter"_s, m_keys.shown(u"table.filter"_s), [this] { table().askForFilter({}); }});
    }
    return list;
}

void DataPage::takeFocus()
{
    if (m_pages->currentIndex() == 1)
        m_assistant->setFocus();
    else
        m_list->setFocus();
}

QVariantMap DataPage::state() const
{
    QVariantMap state{{u"data"_s, m_current},
                      {u"search"_s, m_search->text()},
                      {u"tab"_s, m_tabs->currentIndex()},
                      {u"view"_s, QVariant::fromValue(m_table->panel().view())}};
    if (m_pages->currentIndex() == 1) {
        state.insert(u"file"_s, m_assistant->path());
        state.insert(u"overrides"_s, QVariant::fromValue(m_assistant->form().overrides()));
    }
    return state;
}

void DataPage::restore(const QVariantMap &state)
{
    const QString id = state.value(u"data"_s).toString();
    m_view = {id, state.value(u"view"_s).value<TablePanel::View>()};
    show(id);
    m_search->setText(state.value(u"search"_s).toString());
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    if (const QString file = state.value(u"file"_s).toString(); !file.isEmpty()) {
        m_assistant->open(file, state.value(u"overrides"_s).value<data::SourceOverrides>());
        m_pages->setCurrentIndex(1);
    }
}

void DataPage::showState()
{
    if (!m_wanted.isEmpty() && m_model->find(m_wanted))
        select(std::exchange(m_wanted, QString()));
    if (m_model->rowCount() == 0) {
        m_current.clear();
        m_table->setTable(nullptr);
        m_stack->setCurrentIndex(0);
    } else if (m_current.isEmpty() || !m_model->find(m_current)) {
        if (m_wanted.isEmpty()) {
            const QModelIndex first = m_proxy->index(std::max(0, m_list->currentIndex().row()), 0);
            select((first.isValid() ? first : m_proxy->index(0, 0)).data(DataListModel::IdRole).toString());
        }
    }
}

void DataPage::select(const QString &dataId)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(DataListModel::IdRole).toString() != dataId)
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        if (m_current != dataId) {
            m_current = dataId;
            openCurrent();
        }
        return;
    }
}

void DataPage::show(const QString &dataId)
{
    m_pages->setCurrentIndex(0);
    m_search->clear();
    if (m_model->find(dataId))
        select(dataId);
    else
        m_wanted = dataId;
}

void DataPage::openCurrent()
{
    if (m_busy->isBusy())
        m_busy->stop();
    m_table->setTable(nullptr);
    m_lineage->clear();
    m_versions->setData(m_current);
    const core::Artifact *artifact = m_model->find(m_current);
    if (!artifact)
        return;
    showHead(*artifact);
    loadLineage();
    m_stack->setCurrentIndex(2);
    BusyBar &busy = table().busy();
    const std::stop_token stop = busy.start(tr("Opening %1…").arg(shortName(artifact->filename)));
    QCoro::connect(m_services.tables.open(m_current, stop, busy.progress()), this,
                   [this, id = m_current](const core::Result<services::OpenedTable> &opened) {
                       if (id != m_current)
                           return;
                       table().busy().finish();
                       if (opened) {
                           m_table->setTable(opened->table, warnings());
                           if (const auto known = std::exchange(m_view, std::nullopt); known && known->first == id)
                               table().setView(known->second);
                           return;
                       }
                       if (opened.error().code == core::ErrorCode::Cancelled)
                           m_problem->setTexts(tr("Opening was stopped"), tr("Choose the data again to open it."));
                       else
                           m_problem->setTexts(translated(opened.error().message), translated(opened.error().hint));
                       m_stack->setCurrentIndex(1);
                   });
}

QStringList DataPage::warnings() const
{
    const core::Artifact *artifact = m_model->find(m_current);
    if (!artifact)
        return {};
    QStringList warnings = artifact->metadata.value("warnings"_L1).toVariant().toStringList();
    if (const qint64 rejects = artifact->metadata.value("rejects"_L1).toInteger(); rejects > 0)
        warnings.prepend(
            tr("%1 lines or cells of the file could not be read; they are kept apart.", nullptr, pluralOf(rejects))
                .arg(countText(rejects)));
    return warnings;
}

void DataPage::showHead(const core::Artifact &artifact)
{
    m_head->title().setFullText(artifact.filename);
    const QString version = versionWords(artifact);
    m_head->setFacts(dataDetails(artifact) + (version.isEmpty() ? version : u" · "_s + version),
                     momentText(artifact.createdAt));
    QStringList known;
    for (const core::TagCount &tag : m_model->tags())
        known.append(tag.tag);
    m_tags->setKnown(known);
    m_tags->setTags(artifact.tags);
}

} // namespace aw::ui
