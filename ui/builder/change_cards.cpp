// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/change_cards.h"

#include "ui/builder/canvas/node_look.h"
#include "ui/builder/change_words.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kFieldWidth = 150;
constexpr qsizetype kMostCards = 60; // each is a dozen widgets

QLabel *valueLabel(const QString &text, Tone tone)
{
    QLabel *label = newText(text, tone);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

// One line for each field: what it is called, what it was, what it is.
QWidget *fieldLines(const Theme &theme, const QList<ChangeWords> &fields)
{
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, kFieldWidth);
    for (const int column : {1, 3})
        grid->setColumnStretch(column, 1);
    int row = 0;
    for (const ChangeWords &words : fields) {
        QLabel *field = valueLabel(words.field, Tone::Muted);
        field->setFixedWidth(kFieldWidth);
        auto *arrow = new QLabel;
        arrow->setPixmap(theme.icon(u"chevron-right"_s, u"textFaint"_s).pixmap(14, 14));
        QLabel *after = valueLabel(words.after, Tone::Plain);
        after->setFont(theme.font(1, QFont::Medium));
        field->setAccessibleName(
            ChangeCards::tr("%1: it was %2, it is %3").arg(words.field, words.before, words.after));
        grid->addWidget(field, row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(words.before, Tone::Muted), row, 1, Qt::AlignTop);
        grid->addWidget(arrow, row, 2, Qt::AlignTop);
        grid->addWidget(after, row, 3, Qt::AlignTop);
        ++row;
    }
    return lines;
}

QFrame *cardOf(const Theme &theme, const QString &icon, const QString &title, QWidget *badge, const QString &detail)
{
    QFrame *card = newCard();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *picture = new QLabel;
    picture->setPixmap(theme.icon(icon, u"textMuted"_s).pixmap(18, 18));
    auto *name = new ElidedLabel(title);
    name->setFont(theme.font(1, QFont::DemiBold));
    auto *about = new QLabel(detail);
    about->setTextFormat(Qt::PlainText);
    setTone(about, Tone::Faint);
    head->addWidget(picture);
    head->addWidget(name, 1);
    head->addWidget(about);
    if (badge)
        head->addWidget(badge);
    layout->addLayout(head);
    return card;
}

} // namespace

ChangeCards::ChangeCards(const Theme &theme, const StepTypes &types, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_types(types)
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"workflowDifference"_s);
    setAccessibleName(tr("What differs"));
    setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    m_cards->setSpacing(12);
    layout->addLayout(m_cards);
    layout->addStretch();
    setWidget(content);
}

void ChangeCards::say(const QString &text)
{
    clearLayout(m_cards);
    m_cards->addWidget(newText(text, Tone::Muted));
}

void ChangeCards::addCard(QWidget *card)
{
    m_cards->addWidget(card);
}

void ChangeCards::show(const services::WorkflowDifference &difference)
{
    clearLayout(m_cards);
    if (difference.isNone()) {
        say(tr("Nothing differs in what the workflow does or how it is drawn."));
        return;
    }
    if (!difference.fields.isEmpty()) {
        QList<ChangeWords> words;
        for (const services::SettingChange &field : difference.fields)
            words.append(wordsFor(field, difference, m_types));
        QFrame *card = cardOf(m_theme, u"workflows"_s, tr("The workflow"), nullptr, {});
        card->layout()->addWidget(fieldLines(m_theme, words));
        addCard(card);
    }
    qsizetype left = kMostCards;
    for (const services::StepChange &step : difference.steps) {
        if (left-- == 0) {
            addCard(
                newText(tr("%n more steps differ.", nullptr, static_cast<int>(difference.steps.size() - kMostCards)),
                        Tone::Muted));
            break;
        }
        const core::Step &shown = step.after ? *step.after : *step.before;
        const core::StepDescriptor *type = m_types.find(shown.type);
        const QString kind = type ? type->title : tr("%1, not known here").arg(shown.type);
        const QString title = m_types.titleOf(shown);
        QLabel *badge = !step.before  ? newBadge(m_theme, tr("Added"), Tone::Success)
                        : !step.after ? newBadge(m_theme, tr("Removed"), Tone::Danger)
                                      : newBadge(m_theme, tr("Changed"), Tone::Info);
        QFrame *card = cardOf(m_theme, iconOf(type), title, badge, kind == title ? QString() : kind);
        card->setAccessibleName(u"%1: %2"_s.arg(title, badge->text()));
        QList<ChangeWords> words;
        for (const services::SettingChange &field : step.fields)
            words.append(wordsFor(field, step, difference, m_types));
        if (!words.isEmpty())
            card->layout()->addWidget(fieldLines(m_theme, words));
        addCard(card);
    }
    if (difference.layout)
        addCard(newText(difference.steps.isEmpty() && difference.fields.isEmpty()
                            ? tr("Only how it is drawn differs: places of steps, notes, frames.")
                            : tr("It is drawn differently, too."),
                        Tone::Muted));
    verticalScrollBar()->setValue(0);
}

} // namespace aw::ui
