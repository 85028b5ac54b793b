// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/needs_dialog.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kNeedsShown = 8; // without scrolling

QString needIcon(core::DataNeed::Kind kind)
{
    switch (kind) {
    case core::DataNeed::Kind::Job:
        return u"monitor"_s;
    case core::DataNeed::Kind::Schedule:
        return u"schedules"_s;
    case core::DataNeed::Kind::Workflow:
        return u"workflows"_s;
    }
    return {};
}

QString needWords(const core::DataNeed &need)
{
    const QString name = shortName(need.name);
    switch (need.kind) {
    case core::DataNeed::Kind::Job:
        return NeedsDialog::tr("Run: %1").arg(name);
    case core::DataNeed::Kind::Schedule:
        return NeedsDialog::tr("Schedule: %1").arg(name);
    case core::DataNeed::Kind::Workflow:
        return NeedsDialog::tr("Workflow: %1, step %2").arg(name, shortName(need.stepId));
    }
    return {};
}

} // namespace

NeedsDialog::NeedsDialog(const Theme &theme, const QString &name, const QList<core::DataNeed> &needs, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"needsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete"));
    auto *heading = new ElidedLabel(tr("%1 is still needed").arg(name));
    heading->setElideMode(Qt::ElideMiddle);
    heading->setFont(theme.font(1.1, QFont::DemiBold));
    auto *list = new QListWidget;
    list->setObjectName(u"needs"_s);
    list->setAccessibleName(tr("What needs it"));
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const core::DataNeed &need : needs) {
        auto *item = new QListWidgetItem(theme.icon(needIcon(need.kind), u"textMuted"_s), needWords(need), list);
        item->setToolTip(need.name.left(600));
    }
    list->setCurrentRow(0);
    const auto rows = static_cast<int>(std::min<qsizetype>(needs.size(), kNeedsShown));
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth() + 6);
    auto *close = newButton(theme, tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(
        newText(tr("It can be deleted once nothing here reads it any more. Choose a line to go there."), Tone::Muted));
    layout->addWidget(list);
    layout->addLayout(buttons);
    resize(480, sizeHint().height());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto go = [this, list, needs] {
        const core::DataNeed need = needs[list->currentRow()];
        accept();
        Q_EMIT wanted(need);
    };
    connect(list, &QListWidget::itemClicked, this, go);
    auto *enter = new QShortcut(Qt::Key_Return, list);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, go);
}

} // namespace aw::ui
