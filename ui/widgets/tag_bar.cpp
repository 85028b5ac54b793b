// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag_bar.h"

#include "engine/core/data_tags.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kWidestChip = 220;
constexpr int kFieldWidth = 150;

bool bears(const QStringList &tags, const QString &tag)
{
    return std::ranges::any_of(tags, [&](const QString &each) { return core::isSameTag(each, tag); });
}

} // namespace

TagBar::TagBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new FlowLayout(this, 6))
    , m_add(newButton(theme, tr("Add a tag"), u"plus"_s, "flat"))
    , m_field(new QLineEdit)
    , m_offered(new QStringListModel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(u"addTag"_s);
    m_add->setProperty("size", u"small"_s);
    m_add->setFont(theme.font(0.88));
    m_add->setIconSize({14, 14});
    m_field->setObjectName(u"tagField"_s);
    m_field->setProperty("size", u"small"_s);
    m_field->setFont(theme.font(0.88));
    m_field->setPlaceholderText(tr("New tag"));
    m_field->setAccessibleName(tr("New tag"));
    m_field->setMaxLength(static_cast<int>(core::kLongestTag * 4)); // several, with commas
    m_field->setFixedWidth(kFieldWidth);
    m_field->installEventFilter(this);
    m_field->hide();
    auto *completer = new QCompleter(m_offered, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    m_field->setCompleter(completer);
    completer->popup()->installEventFilter(this); // keys go there first while it is open
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_field);
    connect(m_add, &QPushButton::clicked, this, &TagBar::edit);
    connect(m_field, &QLineEdit::returnPressed, this, &TagBar::take);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagBar::take, Qt::QueuedConnection);
}

void TagBar::setTags(const QStringList &tags)
{
    while (m_layout->count() > 2) {
        QLayoutItem *item = m_layout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_tags = tags;
    for (qsizetype i = 0; i < tags.size(); ++i)
        m_layout->insertWidget(static_cast<int>(i), newChip(tags[i]));
    offer();
    updateGeometry();
}

void TagBar::setKnown(const QStringList &tags)
{
    m_known = tags;
    offer();
}

void TagBar::offer()
{
    QStringList offered = m_known;
    offered.removeIf([this](const QString &tag) { return bears(m_tags, tag); });
    m_offered->setStringList(offered);
}

QWidget *TagBar::newChip(const QString &tag)
{
    auto *chip = new QFrame(this);
    chip->setObjectName(u"chip"_s);
    auto *name = new QToolButton;
    name->setObjectName(u"chipName"_s);
    name->setFont(m_theme.font(0.88, QFont::Medium));
    name->setText(name->fontMetrics().elidedText(tag, Qt::ElideMiddle, kWidestChip).replace(u'&', u"&&"_s));
    name->setToolTip(tr("Show all data with the tag %1").arg(tag));
    name->setAccessibleName(name->toolTip());
    name->setFocusPolicy(Qt::StrongFocus);
    auto *close = newToolButton(m_theme, u"close"_s, tr("Remove the tag %1").arg(tag));
    close->setObjectName(u"chipClose"_s);
    close->setIconSize({11, 11});
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addWidget(close);
    connect(name, &QToolButton::clicked, this, [this, tag] { Q_EMIT chosen(tag); });
    connect(close, &QToolButton::clicked, this, [this, tag] { Q_EMIT removed(tag); });
    chip->show();
    return chip;
}

void TagBar::edit()
{
    m_add->hide();
    m_field->show();
    m_field->setFocus();
}

bool TagBar::isEditing() const
{
    return m_field->isVisibleTo(this);
}

void TagBar::take()
{
    const QStringList written = m_field->text().split(u',');
    QStringList fresh;
    for (const QString &each : written) {
        const QString tag = each.simplified();
        if (!tag.isEmpty() && !bears(m_tags, tag) && !bears(fresh, tag))
            fresh.append(tag);
    }
    m_field->clear();
    if (!fresh.isEmpty())
        Q_EMIT added(fresh);
}

void TagBar::leave()
{
    take();
    m_field->hide();
    m_add->show();
}

// With nothing chosen in the list of known tags, what is written counts at once.
bool TagBar::takeOverList(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    QAbstractItemView *popup = m_field->completer()->popup();
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->text() != ","_L1 && (!isReturn || popup->currentIndex().isValid()))
        return false;
    popup->hide();
    take();
    return true;
}

bool TagBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return takeOverList(event) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        leave();
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                m_field->clear();
                m_add->show();
                m_add->setFocus(); // and so leaves the field
            }
            return true;
        }
        if (key->text() == ","_L1 && event->type() == QEvent::KeyPress) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aw::ui
