// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/difference_view.h"

#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qsizetype kColumnsNamed = 8; // of those that differ; the rest is in the tool tip
constexpr qint64 kRowsAtLeast = 8;     // seen at once, where there are so many
constexpr int kNarrowestCell = 80;
constexpr int kWidestCell = 300;
constexpr qsizetype kFittedColumns = 60;

QString matchingWords(const data::Difference &difference)
{
    QStringList names;
    for (const QString &name : difference.keyNames())
        names.append(shortName(name, 40));
    const QString key = names.join(u", "_s);
    switch (difference.matching) {
    case data::RowMatching::GivenKey:
        return DifferenceView::tr("Rows are matched by %1, as asked.").arg(key);
    case data::RowMatching::FoundKey:
        return DifferenceView::tr("Rows are matched by %1: never empty and never twice in either table.").arg(key);
    case data::RowMatching::WholeRows:
        return DifferenceView::tr("No column tells the rows apart, so equal rows belong together: a changed row counts "
                                  "as one removed and one added.");
    case data::RowMatching::Nothing:
        break;
    }
    return DifferenceView::tr("The tables have no column in common, so no row can be matched.");
}

QString columnWords(const data::Difference &difference, qsizetype index)
{
    const data::ComparedColumn &column = difference.columns[index];
    const QString name = shortName(difference.nameOf(index), 40);
    if (column.before < 0)
        return DifferenceView::tr("“%1” came (%2)").arg(name, difference.after.columns[column.after].type);
    const core::Column &before = difference.before.columns[column.before];
    if (column.after < 0)
        return DifferenceView::tr("“%1” is gone (%2)").arg(name, before.type);
    QStringList words;
    if (column.renamed != data::RenameEvidence::None)
        words.append(DifferenceView::tr("was called “%1”").arg(shortName(before.name, 40)));
    if (column.retyped)
        words.append(DifferenceView::tr("was %1, is %2 and compared as text")
                         .arg(before.type, difference.after.columns[column.after].type));
    if (column.moved)
        words.append(DifferenceView::tr("stands elsewhere"));
    if (column.changedCells > 0)
        words.append(DifferenceView::tr("%1 cells changed", nullptr, pluralOf(column.changedCells))
                         .arg(countText(column.changedCells)));
    return words.isEmpty() ? QString() : DifferenceView::tr("“%1” %2").arg(name, words.join(u", "_s));
}

} // namespace

DifferenceView::DifferenceView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(this))
    , m_busy(new BusyBar(theme))
    , m_banner(new Banner(theme))
    , m_content(new QWidget)
    , m_added(newBadge(theme, {}, Tone::Success))
    , m_removed(newBadge(theme, {}, Tone::Danger))
    , m_changed(newBadge(theme, {}, Tone::Warning))
    , m_same(newText({}, Tone::Muted))
    , m_which(new QComboBox)
    , m_matching(newText({}, Tone::Muted))
    , m_columns(newText({}))
    , m_table(new QTableView)
{
    setObjectName(u"difference"_s);
    m_which->setObjectName(u"whichRows"_s);
    m_columns->setObjectName(u"differingColumns"_s);
    m_table->setObjectName(u"differingRows"_s);
    m_same->setWordWrap(false);
    m_which->setAccessibleName(tr("Which rows"));
    m_which->addItem(tr("All that differ"), data::kAllRowChanges.toInt());
    m_which->addItem(tr("Changed"), static_cast<int>(data::RowChange::Changed));
    m_which->addItem(tr("Added"), static_cast<int>(data::RowChange::Added));
    m_which->addItem(tr("Removed"), static_cast<int>(data::RowChange::Removed));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DifferenceDelegate(theme, m_table));
    m_table->setAccessibleName(tr("Rows that differ"));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumWidth(44);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_added);
    figures->addWidget(m_removed);
    figures->addWidget(m_changed);
    figures->addWidget(m_same);
    figures->addStretch();
    figures->addWidget(m_which);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addLayout(figures);
    content->addWidget(m_matching);
    content->addWidget(m_columns);
    content->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(m_content, 1);
    m_content->hide();

    connect(m_which, &QComboBox::currentIndexChanged, this, &DifferenceView::load);
    connect(m_model, &DifferenceModel::failed, m_banner, qOverload<const core::Error &>(&Banner::say));
    connect(m_model, &DifferenceModel::arrived, this, &DifferenceView::fit);
}

void DifferenceView::show(const services::OpenedDifference &opened)
{
    m_difference = opened.difference;
    m_banner->hide();
    showSummary(m_difference->summary());
    m_content->show();
    m_fitted = false;
    load();
}

void DifferenceView::show(const core::Error &error)
{
    clear();
    m_banner->say(error);
}

void DifferenceView::clear()
{
    m_difference.reset();
    m_model->setDifference(nullptr, {});
    m_content->hide();
    m_banner->hide();
}

void DifferenceView::showSummary(const data::Difference &difference)
{
    const auto rows = [](const QString &sign, qint64 count) { return sign + countText(count); };
    m_added->setText(tr("%1 added", nullptr, pluralOf(difference.added)).arg(rows(u"+"_s, difference.added)));
    m_removed->setText(tr("%1 removed", nullptr, pluralOf(difference.removed)).arg(rows(u"−"_s, difference.removed)));
    m_changed->setText(tr("%1 changed", nullptr, pluralOf(difference.changed)).arg(rows(u"~"_s, difference.changed)));
    m_added->setVisible(difference.added > 0);
    m_removed->setVisible(difference.removed > 0);
    m_changed->setVisible(difference.changed > 0);
    const QString same = countText(difference.same);
    m_same->setText(difference.isNone()
                        ? tr("Nothing differs: all %1 rows are the same.", nullptr, pluralOf(difference.same)).arg(same)
                        : tr("%1 rows the same", nullptr, pluralOf(difference.same)).arg(same));
    m_matching->setText(matchingWords(difference));
    m_matching->setVisible(!difference.isNone());
    const QString columns = columnsText(difference);
    m_columns->setText(columns);
    m_columns->setVisible(!columns.isEmpty());
    const qint64 differing = difference.count(data::kAllRowChanges);
    const bool any = differing > 0;
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              static_cast<int>(std::min(differing, kRowsAtLeast)) *
                                  m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalScrollBar()->sizeHint().height() + 2);
    m_table->setVisible(any);
    m_which->setVisible(any);
}

QString DifferenceView::columnsText(const data::Difference &difference) const
{
    QStringList words;
    for (qsizetype i = 0; i < difference.columns.size(); ++i)
        if (const QString text = columnWords(difference, i); !text.isEmpty())
            words.append(text);
    m_columns->setToolTip(words.size() > kColumnsNamed ? words.mid(0, 100).join(u'\n') : QString());
    const qsizetype more = words.size() - kColumnsNamed;
    if (more > 0) {
        words.resize(kColumnsNamed);
        words.append(tr("%n more", nullptr, static_cast<int>(more)));
    }
    return words.isEmpty() ? QString() : tr("Columns: %1").arg(words.join(u"; "_s));
}

void DifferenceView::load()
{
    m_model->setDifference(m_difference, data::RowChanges::fromInt(m_which->currentData().toInt()));
}

void DifferenceView::fit()
{
    if (m_fitted || m_model->rowCount() == 0)
        return;
    m_fitted = true;
    for (int column = 0; column < std::min<int>(m_model->columnCount(), kFittedColumns); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), kNarrowestCell, kWidestCell));
    }
}

} // namespace aw::ui
