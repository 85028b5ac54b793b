// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/step_palette.h"

#include "ui/builder/canvas/builder_view.h"
#include "ui/widgets/text_fit.h"

#include <QLineEdit>
#include <QMimeData>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kTypeRole = Qt::UserRole + 1;

// As data flows; what is not known here comes last.
qsizetype placeOf(const QString &category)
{
    static const QStringList kFlow{u"Input"_s,   u"Columns"_s, u"Rows"_s, u"Quality"_s,
                                   u"Combine"_s, u"Reshape"_s, u"Code"_s, u"Output"_s};
    const qsizetype at = kFlow.indexOf(category);
    return at < 0 ? kFlow.size() : at;
}

class TypeTree final : public QTreeWidget
{
public:
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override
    {
        auto *mime = new QMimeData;
        if (!items.isEmpty())
            mime->setData(kStepTypeMime, items.first()->data(0, kTypeRole).toString().toUtf8());
        return mime;
    }
};

} // namespace

StepPalette::StepPalette(const Theme &theme, const StepTypes &types, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_types(types)
    , m_search(new QLineEdit)
    , m_tree(new TypeTree)
{
    m_search->setPlaceholderText(tr("Search steps"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tree->setObjectName(u"stepPalette"_s);
    m_tree->setAccessibleName(tr("Steps to add"));
    m_tree->setHeaderHidden(true);
    m_tree->setIconSize({18, 18});
    m_tree->setIndentation(14);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &StepPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The first that was found.
        if (QTreeWidgetItem *category = m_tree->topLevelItem(0); category && !m_search->text().trimmed().isEmpty())
            Q_EMIT chosen(category->child(0)->data(0, kTypeRole).toString());
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString type = item->data(0, kTypeRole).toString(); !type.isEmpty())
            Q_EMIT chosen(type);
    });
    connect(&theme, &Theme::changed, this, &StepPalette::colour);
    fill();
}

void StepPalette::colour()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setForeground(0, m_theme.color(u"textMuted"_s));
}

void StepPalette::fill()
{
    m_tree->clear();
    const QString typed = m_search->text().trimmed();
    QHash<QString, QTreeWidgetItem *> categories;
    QList<core::StepDescriptor> types = m_types.all();
    std::ranges::stable_sort(types, {}, [](const core::StepDescriptor &type) { return placeOf(type.category); });
    for (const core::StepDescriptor &type : std::as_const(types)) {
        const bool isFound = typed.isEmpty() || fitOf(typed, type.title) >= 0 ||
                             type.description.contains(typed, Qt::CaseInsensitive) ||
                             stepWords(type.category).contains(typed, Qt::CaseInsensitive);
        if (!isFound)
            continue;
        QTreeWidgetItem *&category = categories[type.category];
        if (!category) {
            category = new QTreeWidgetItem(m_tree, {stepWords(type.category)});
            category->setFlags(Qt::ItemIsEnabled);
            category->setFont(0, m_theme.font(0.9, QFont::DemiBold));
            category->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(category, {type.title});
        item->setIcon(0, m_theme.icon(iconOf(&type)));
        item->setToolTip(0, type.description);
        item->setData(0, Qt::AccessibleTextRole, u"%1. %2"_s.arg(type.title, type.description));
        item->setData(0, kTypeRole, type.type);
    }
    colour();
}

} // namespace aw::ui
