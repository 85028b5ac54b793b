// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/history_view.h"

#include "ui/builder/change_words.h"
#include "ui/builder/two_lines.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kVersionRole = Qt::UserRole + 1;
constexpr qint64 kMostVersions = 1000;

} // namespace

HistoryView::HistoryView(const Theme &theme, services::WorkflowService &workflows, const StepTypes &types,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workflows(workflows)
    , m_title(new ElidedLabel)
    , m_restore(newButton(theme, tr("Restore"), u"undo"_s, "primary"))
    , m_list(new QListWidget)
    , m_others(new QComboBox)
    , m_about(newText({}, Tone::Muted))
    , m_banner(new Banner(theme))
    , m_cards(new ChangeCards(theme, types))
{
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setItemDelegate(new TwoLineDelegate(theme, 8, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_others->setObjectName(u"comparedVersion"_s);
    m_others->setAccessibleName(tr("Compared with"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(26);

    auto *left = new QFrame;
    left->setObjectName(u"sidePane"_s);
    left->setMinimumWidth(220);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(6, 8, 6, 8);
    leftLayout->addWidget(m_list);

    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 0);
    head->setSpacing(10);
    head->addWidget(m_banner);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(10);
    auto *label = new QLabel(tr("Compared with"));
    label->setBuddy(m_others);
    choice->addWidget(label);
    choice->addWidget(m_others);
    choice->addStretch();
    head->addLayout(choice);
    head->addWidget(m_about);
    rightLayout->addLayout(head);
    rightLayout->addWidget(m_cards, 1);

    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(split, 1);

    connect(m_list, &QListWidget::currentItemChanged, this, &HistoryView::showVersion);
    connect(m_others, &QComboBox::currentIndexChanged, this, &HistoryView::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(version()); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HistoryView::backWanted);
    showRestore();
}

QWidget *HistoryView::makeToolbar()
{
    auto *bar = new QFrame;
    bar->setObjectName(u"toolbar"_s);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 8, 14, 8);
    line->setSpacing(6);
    QToolButton *back = newToolButton(m_theme, u"chevron-left"_s, tr("Back to the workflow"), u"Esc"_s);
    back->setObjectName(u"backToWorkflow"_s);
    m_title->setFont(m_theme.font(1.15, QFont::DemiBold));
    m_restore->setObjectName(u"restoreVersion"_s);
    line->addWidget(back);
    line->addWidget(m_title, 1);
    line->addWidget(m_restore);
    connect(back, &QToolButton::clicked, this, &HistoryView::backWanted);
    return bar;
}

void HistoryView::open(const core::Workflow &workflow, bool isModified)
{
    m_id = workflow.id;
    m_wanted = 0;
    m_versions.clear();
    m_title->setFullText(tr("History of “%1”").arg(workflow.name));
    m_banner->hide();
    if (isModified)
        m_banner->say(Tone::Info, tr("There are edits that are not saved yet; they are in none of these versions."));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    fillOthers();
    showRestore();
    m_about->hide();
    m_cards->say({});
    reload();
}

void HistoryView::reload()
{
    if (const qint64 shown = version())
        m_wanted = shown;
    QCoro::connect(m_workflows.versions(m_id, {0, kMostVersions}), this,
                   [this, id = m_id](const core::Result<QList<core::WorkflowVersion>> &versions) {
                       if (id != m_id)
                           return;
                       if (versions)
                           fill(*versions);
                       else
                           m_banner->say(versions.error());
                   });
}

void HistoryView::fill(const QList<core::WorkflowVersion> &versions)
{
    if (versions == m_versions && m_list->count() > 0)
        return;
    m_versions = versions;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const core::WorkflowVersion &each : versions) {
            const bool isPresent = each.version == versions.first().version;
            const QString title = isPresent ? tr("Version %1, the present one") : tr("Version %1");
            auto *item = new QListWidgetItem(m_theme.icon(isPresent           ? u"success"_s
                                                          : each.restoredFrom ? u"undo"_s
                                                                              : u"clock"_s,
                                                          isPresent ? u"success"_s : u"textMuted"_s),
                                             title.arg(each.version), m_list);
            QStringList about{agoText(each.savedAt)};
            if (!each.savedBy.isEmpty())
                about.append(each.savedBy);
            about.append(summaryOf(each));
            item->setData(TwoLineDelegate::DetailRole, about.join(u" · "_s));
            item->setData(kVersionRole, each.version);
            item->setToolTip(u"%1\n%2"_s.arg(momentText(each.savedAt), summaryOf(each)));
            item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(item->text(), about.join(u", "_s)));
        }
    }
    choose(m_wanted);
}

qint64 HistoryView::version() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(kVersionRole).toLongLong() : 0;
}

void HistoryView::choose(qint64 version)
{
    m_wanted = version;
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(kVersionRole).toLongLong() == version)
            row = i;
    {
        const QSignalBlocker quiet(m_list); // a list that is filled while it has the focus may be there already
        m_list->setCurrentRow(row);
    }
    if (m_list->count() > 0)
        m_wanted = 0;
    showVersion();
}

void HistoryView::showVersion()
{
    fillOthers();
    showRestore();
    compare();
}

// The one before it, the present one, any other.
void HistoryView::fillOthers()
{
    const QSignalBlocker quiet(m_others);
    m_others->clear();
    const qint64 shown = version();
    const auto at = std::ranges::find(m_versions, shown, &core::WorkflowVersion::version);
    if (at != m_versions.end()) {
        if (at + 1 != m_versions.end())
            m_others->addItem(tr("The version before it (%1)").arg((at + 1)->version), (at + 1)->version);
        if (at != m_versions.begin())
            m_others->addItem(tr("The present version (%1)").arg(m_versions.first().version),
                              m_versions.first().version);
        for (auto it = m_versions.begin(); it != m_versions.end(); ++it)
            if (it != at && it != at + 1 && it != m_versions.begin())
                m_others->addItem(tr("Version %1, %2").arg(QString::number(it->version), agoText(it->savedAt)),
                                  it->version);
    }
    m_others->setEnabled(m_others->count() > 0);
}

void HistoryView::compare()
{
    ++m_asked;
    const qint64 shown = version();
    if (shown == 0)
        return;
    if (m_others->count() == 0) {
        m_about->hide();
        m_cards->say(tr("This is the only version there is. With each saving that changes something there will be "
                        "one more; the last 200 of a workflow are kept."));
        return;
    }
    const qint64 other = m_others->currentData().toLongLong();
    const qint64 before = std::min(shown, other);
    const qint64 after = std::max(shown, other);
    QCoro::connect(m_workflows.difference(m_id, before, after), this,
                   [this, asked = m_asked, before, after](const core::Result<services::WorkflowDifference> &found) {
                       if (asked != m_asked)
                           return;
                       m_about->setText(tr("What changed from version %1 to version %2:").arg(before).arg(after));
                       m_about->setVisible(found.has_value());
                       if (found)
                           m_cards->show(*found);
                       else
                           m_cards->say(errorText(found.error()));
                   });
}

void HistoryView::showRestore()
{
    const qint64 shown = version();
    const bool isPresent = !m_versions.isEmpty() && shown == m_versions.first().version;
    m_restore->setText(shown > 0 && !isPresent ? tr("Restore version %1").arg(shown) : tr("Restore"));
    m_restore->setEnabled(shown > 0 && !isPresent && !m_restoring);
    m_restore->setToolTip(isPresent ? tr("This is what the workflow is now")
                                    : tr("Save what it was then once more, as a new version; nothing is lost"));
}

void HistoryView::setRestoring(bool restoring)
{
    m_restoring = restoring;
    showRestore();
}

void HistoryView::takeFocus()
{
    m_list->setFocus();
}

} // namespace aw::ui
