// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/versions_view.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kMostListedVersions = 200;
constexpr int kVersionLines = 8;
// The columns of the list.
constexpr int kNumber = 0;
constexpr int kWhen = 1;
constexpr int kRows = 2;
constexpr int kSize = 3;
constexpr int kFrom = 4;
constexpr int kName = 5;

QString originWords(const core::DataVersion &version)
{
    const core::DataOrigin &origin = version.entry.origin;
    QString words = VersionsView::tr("imported");
    if (!origin.jobId.isEmpty())
        words = origin.jobTitle.isEmpty() ? VersionsView::tr("a run without a name")
                                          : VersionsView::tr("run “%1”").arg(shortName(origin.jobTitle, 40));
    return version.isUnchanged ? VersionsView::tr("%1, unchanged").arg(words) : words;
}

QTreeWidgetItem *newVersionItem(const core::DataVersion &version, bool isShown)
{
    const core::DataOrigin &origin = version.entry.origin;
    const QString number = countText(version.version);
    auto *item = new QTreeWidgetItem({isShown ? VersionsView::tr("%1 (this one)").arg(number) : number,
                                      agoText(origin.at), version.rows ? countText(*version.rows) : u"–"_s,
                                      bytesText(version.sizeBytes), originWords(version), shortName(origin.filename)});
    for (const int column : {kRows, kSize})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(kWhen, momentText(origin.at));
    item->setToolTip(kFrom, version.isUnchanged
                                ? VersionsView::tr("The same bytes as the version before it that is still there")
                                : QString());
    item->setToolTip(kName, origin.filename.left(600));
    QFont font = item->font(kNumber);
    font.setBold(isShown);
    item->setFont(kNumber, font);
    return item;
}

} // namespace

VersionsView::VersionsView(const Theme &theme, services::Services services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_only(new EmptyState(theme, u"copy"_s, tr("This is the only version"),
                            tr("Import the same file again, or run the same workflow again: what comes of it stands "
                               "here beside this one, and what changed can be seen.")))
    , m_content(new QWidget)
    , m_list(new QTreeWidget)
    , m_more(newText(tr("There are more; the newest stand here."), Tone::Muted))
    , m_open(newButton(theme, tr("Open"), u"open"_s))
    , m_compare(newButton(theme, tr("Compare"), u"compare"_s))
    , m_about(newHeading(theme, QString()))
    , m_difference(new DifferenceView(theme))
{
    setObjectName(u"versionsView"_s);
    setAccessibleName(tr("Versions"));
    m_only->setObjectName(u"onlyVersion"_s);
    m_list->setObjectName(u"dataVersions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Version"), tr("When"), tr("Rows"), tr("Size"), tr("From"), tr("Name")});
    for (const int column : {kRows, kSize})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_more->setWordWrap(false);
    m_open->setObjectName(u"openVersion"_s);
    m_compare->setObjectName(u"compareVersion"_s);
    m_about->setObjectName(u"comparedVersions"_s);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_open);
    actions->addWidget(m_compare);
    actions->addWidget(m_more);
    actions->addStretch();
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_list);
    layout->addLayout(actions);
    layout->addSpacing(4);
    layout->addWidget(m_about);
    layout->addWidget(m_difference, 1);
    auto *page = new QWidget;
    page->setObjectName(u"content"_s);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(24, 20, 24, 24);
    outer->addWidget(m_only, 1);
    outer->addWidget(m_content, 1);
    setWidget(page);
    setWidgetResizable(true);
    m_only->hide();
    m_content->hide();

    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsView::showChosen);
    const auto open = [this] {
        const core::DataVersion *version = chosen();
        const QString id = version ? version->entry.origin.dataId : m_id; // a copy: another list follows
        if (id != m_id)
            Q_EMIT dataWanted(id);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_compare, &QPushButton::clicked, this, &VersionsView::compare);
}

void VersionsView::setData(const QString &id)
{
    m_id = id;
    m_versions.clear();
    m_comparing = false;
    endComparison();
    m_content->hide();
    m_only->hide();
    reload();
}

void VersionsView::reload()
{
    m_isStale = !m_id.isEmpty();
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    QCoro::connect(m_services.data.versions(m_id, {0, kMostListedVersions}), this,
                   [this, id = m_id](const core::Result<QList<core::DataVersion>> &versions) {
                       if (id != m_id)
                           return;
                       if (versions)
                           fill(*versions);
                       else if (versions.error().code != core::ErrorCode::NotFound) // it is leaving the list, too
                           m_difference->show(versions.error());
                   });
}

void VersionsView::compareWhenListed()
{
    m_comparing = true;
    reload();
}

void VersionsView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        reload();
}

void VersionsView::fill(const QList<core::DataVersion> &versions)
{
    if (versions != m_versions) {
        const core::DataVersion *kept = chosen();
        const QString wanted = kept ? kept->entry.origin.dataId : m_id;
        m_versions = versions;
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const core::DataVersion &version : m_versions) {
            const QString &id = version.entry.origin.dataId;
            QTreeWidgetItem *item = newVersionItem(version, id == m_id);
            m_list->addTopLevelItem(item);
            if (id == wanted || (id == m_id && !m_list->currentItem()))
                m_list->setCurrentItem(item);
        }
        for (int column = 0; column < kName; ++column) {
            m_list->resizeColumnToContents(column);
            m_list->setColumnWidth(column, m_list->columnWidth(column) + 20);
        }
        m_list->setFixedHeight(
            m_list->header()->sizeHint().height() +
            m_list->sizeHintForRow(0) * std::clamp(static_cast<int>(m_versions.size()), 1, kVersionLines) + 8);
        m_more->setVisible(m_versions.size() == kMostListedVersions);
    }
    m_only->setVisible(m_versions.size() == 1);
    m_content->setVisible(m_versions.size() > 1);
    showChosen();
    if (std::exchange(m_comparing, false))
        compare();
}

const core::DataVersion *VersionsView::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

const core::DataVersion *VersionsView::before() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + 1;
    return row > 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

void VersionsView::showChosen()
{
    const core::DataVersion *version = chosen();
    const core::DataVersion *earlier = before();
    m_open->setText(version ? tr("Open version %1").arg(countText(version->version)) : tr("Open"));
    m_open->setEnabled(version && version->entry.origin.dataId != m_id);
    m_compare->setText(earlier ? tr("Compare with version %1").arg(countText(earlier->version)) : tr("Compare"));
    m_compare->setEnabled(earlier);
    m_compare->setToolTip(earlier ? QString() : tr("There is no earlier version"));
}

void VersionsView::endComparison()
{
    ++m_asked;
    m_difference->busy().stop();
    m_difference->busy().finish();
    m_difference->clear();
    m_about->hide();
}

void VersionsView::compare()
{
    const core::DataVersion *earlier = before();
    if (!earlier)
        return;
    endComparison();
    m_about->setText(
        tr("From version %1 to version %2").arg(countText(earlier->version), countText(chosen()->version)));
    m_about->show();
    const std::stop_token stop = m_difference->busy().start(tr("Comparing…"));
    QCoro::connect(m_services.differences.betweenData(earlier->entry.origin.dataId, chosen()->entry.origin.dataId, {},
                                                      stop, m_difference->busy().progress()),
                   this, [this, asked = m_asked](const core::Result<services::OpenedDifference> &opened) {
                       if (asked != m_asked)
                           return;
                       m_difference->busy().finish();
                       if (opened)
                           m_difference->show(*opened);
                       else
                           m_difference->show(opened.error());
                   });
}

} // namespace aw::ui
