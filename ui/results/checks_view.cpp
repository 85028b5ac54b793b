// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/checks_view.h"

#include "ui/widgets/engine_words.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QFormLayout>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

ChecksView::ChecksView(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_layout(addColumn(this, {24, 20, 24, 24}, 14))
{
    setAccessibleName(tr("Checks"));
}

void ChecksView::setMetadata(const QJsonObject &metadata)
{
    clearLayout(m_layout);
    const QJsonObject validation = metadata.value("validation_result"_L1).toObject();
    if (validation.isEmpty()) {
        m_layout->addWidget(newText(tr("Nothing was validated in this run."), Tone::Muted));
        m_layout->addStretch();
        return;
    }
    const QJsonArray rules = validation.value("rules"_L1).toArray();
    int held = 0;
    for (const QJsonValue &rule : rules)
        held += rule[u"passed"].toBool() ? 1 : 0;
    const bool valid = validation.value("valid"_L1).toBool();
    auto *summary = new QHBoxLayout;
    summary->addWidget(newBadge(m_theme, valid ? tr("Valid") : tr("Not valid"), valid ? Tone::Success : Tone::Danger));
    summary->addWidget(
        newText(tr("%1 of %2 rules hold", nullptr, pluralOf(rules.size())).arg(held).arg(rules.size()), Tone::Muted),
        1);
    m_layout->addLayout(summary);
    auto *card = newCard();
    auto *list = new QVBoxLayout(card);
    list->setContentsMargins(18, 10, 18, 10);
    list->setSpacing(0);
    bool first = true;
    for (const QJsonValue &rule : rules) {
        if (!first)
            list->addWidget(newLine());
        first = false;
        const bool passed = rule[u"passed"].toBool();
        const bool warns = rule[u"severity"].toString() == "warn"_L1;
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 9, 0, 9);
        row->setSpacing(12);
        const Tone tone = passed ? Tone::Success : warns ? Tone::Warning : Tone::Danger;
        QToolButton *icon = newPicture(toneIcon(m_theme, tone), 20);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        auto *name = newText(translatedSentence(rule[u"rule"].toString()));
        name->setFont(m_theme.font(1, QFont::Medium));
        words->addWidget(name);
        QString detail = translated(rule[u"detail"].toString());
        if (const qint64 count = rule[u"count"].toInteger(); !passed && count > 0)
            detail +=
                u" · "_s + tr("%1 break it", "rows or values that break a rule", pluralOf(count)).arg(countText(count));
        QStringList examples;
        for (const QJsonValue &example : rule[u"examples"].toArray())
            examples.append(shortName(example.isString() ? example.toString() : example.toVariant().toString(), 60));
        examples.removeAll(QString());
        if (!passed && !examples.isEmpty())
            detail += u"\n"_s + tr("For example: %1").arg(examples.mid(0, 5).join(u" · "_s));
        if (!detail.isEmpty())
            words->addWidget(newText(detail, Tone::Muted));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        row->addWidget(newText(passed ? tr("holds") : warns ? tr("warning") : tr("broken"), tone));
        list->addLayout(row);
    }
    if (!rules.isEmpty())
        m_layout->addWidget(card);
    else
        delete card;

    const QJsonObject parameters = validation.value("params"_L1).toObject();
    if (!parameters.isEmpty()) {
        m_layout->addWidget(newHeading(m_theme, tr("How to show it")));
        auto *box = newCard();
        auto *form = new QFormLayout(box);
        form->setContentsMargins(18, 14, 18, 14);
        form->setHorizontalSpacing(24);
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            if (it->isNull())
                continue;
            auto *key = newText(it.key(), Tone::Muted);
            key->setWordWrap(false);
            key->setFont(m_theme.monospace());
            form->addRow(key, newText(it->toString()));
        }
        m_layout->addWidget(box);
    }
    m_layout->addStretch();
}

} // namespace aw::ui
