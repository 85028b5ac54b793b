// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcuts.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qsizetype kShownOfStored = 60; // characters

// Nothing when it is not what changes() writes.
std::optional<QList<QKeySequence>> keysFrom(const NamedCommand &command, const QVariant &stored)
{
    if (stored.typeId() != QMetaType::QString)
        return std::nullopt;
    const QList<QKeySequence> keys = keysFromText(stored.toString());
    const bool fits =
        std::ranges::all_of(keys, [&](const QKeySequence &each) { return keyRefusal(command, each).isEmpty(); });
    return fits ? std::optional(keys) : std::nullopt;
}

} // namespace

Shortcuts::Shortcuts(const QVariantMap &stored, QObject *parent)
    : QObject(parent)
{
    load(stored);
}

void Shortcuts::load(const QVariantMap &stored)
{
    const auto ignore = [&](const QString &id) {
        m_changed.remove(id);
        m_ignored.append(u"%1: %2"_s.arg(id, stored.value(id).toString()).simplified().left(kShownOfStored));
    };
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const NamedCommand *command = findCommand(it.key());
        const auto keys = command ? keysFrom(*command, *it) : std::nullopt;
        if (keys)
            put(it.key(), *keys);
        else
            ignore(it.key());
    }
    // Against each other only once all are there: two commands may have changed their keys with each other. Who goes
    // back to its built-in keys may find them taken in turn.
    const auto hasConflict = [this](const QString &id) {
        return std::ranges::any_of(keys(id), [&](const QKeySequence &each) { return !holderOf(id, each).isEmpty(); });
    };
    for (bool wasIgnored = true; wasIgnored;) {
        const QStringList ids = m_changed.keys();
        const auto found = std::ranges::find_if(ids, hasConflict);
        wasIgnored = found != ids.end();
        if (wasIgnored)
            ignore(*found);
    }
}

QList<QKeySequence> Shortcuts::keys(const QString &id) const
{
    const auto changed = m_changed.find(id);
    if (changed != m_changed.end())
        return *changed;
    const NamedCommand *command = findCommand(id);
    Q_ASSERT(command);
    return defaultKeys(*command);
}

QKeySequence Shortcuts::shown(const QString &id) const
{
    return keys(id).value(0);
}

QString Shortcuts::keyText(const QString &id) const
{
    QStringList words;
    for (const QKeySequence &each : keys(id))
        words.append(each.toString(QKeySequence::NativeText));
    return words.join(u"  "_s);
}

bool Shortcuts::isChanged(const QString &id) const
{
    return m_changed.contains(id);
}

QVariantMap Shortcuts::changes() const
{
    QVariantMap changes;
    for (auto it = m_changed.begin(); it != m_changed.end(); ++it)
        changes.insert(it.key(), QKeySequence::listToString(*it));
    return changes;
}

QString Shortcuts::holderOf(const QString &id, const QKeySequence &wanted) const
{
    const KeyContext context = findCommand(id)->context;
    for (const NamedCommand &other : commandTable()) {
        const QString otherId = QString::fromLatin1(other.id);
        if (otherId != id && overlap(context, other.context) && keys(otherId).contains(wanted))
            return otherId;
    }
    return {};
}

std::optional<Shortcuts::Problem> Shortcuts::problem(const QString &id, const QList<QKeySequence> &wanted) const
{
    const NamedCommand &command = *findCommand(id);
    for (const QKeySequence &each : wanted) {
        if (const QString why = keyRefusal(command, each); !why.isEmpty())
            return Problem{why, {}};
        if (const QString holder = holderOf(id, each); !holder.isEmpty()) {
            const NamedCommand &other = *findCommand(holder);
            return Problem{
                tr("%1 belongs to “%2” (%3).")
                    .arg(each.toString(QKeySequence::NativeText), commandTitle(other), contextTitle(other.context)),
                holder};
        }
    }
    return std::nullopt;
}

void Shortcuts::put(const QString &id, const QList<QKeySequence> &keys)
{
    if (keys == defaultKeys(*findCommand(id)))
        m_changed.remove(id);
    else
        m_changed.insert(id, keys);
}

void Shortcuts::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    Q_ASSERT(!problem(id, keys));
    put(id, keys);
    Q_EMIT changed();
}

void Shortcuts::takeKeys(const QString &id, const QList<QKeySequence> &wanted)
{
    for (const QKeySequence &each : wanted)
        for (QString holder = holderOf(id, each); !holder.isEmpty(); holder = holderOf(id, each)) {
            QList<QKeySequence> left = keys(holder);
            left.removeAll(each);
            put(holder, left);
        }
    setKeys(id, wanted);
}

void Shortcuts::resetAll()
{
    m_changed.clear();
    m_ignored.clear();
    Q_EMIT changed();
}

QShortcut *Shortcuts::bind(const QString &id, QWidget *owner, Qt::ShortcutContext context,
                           const std::function<void()> &act) const
{
    auto *shortcut = new QShortcut(owner);
    shortcut->setContext(context);
    const auto follow = [this, shortcut, id] { shortcut->setKeys(keys(id)); };
    follow();
    connect(this, &Shortcuts::changed, shortcut, follow);
    connect(shortcut, &QShortcut::activated, owner, act);
    return shortcut;
}

bool Shortcuts::matches(const QKeyEvent &event, const QString &id) const
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const auto key = static_cast<Qt::Key>(event.key());
    const QList<QKeySequence> all = keys(id);
    if (all.contains(QKeySequence(QKeyCombination(with, key))))
        return true;
    // What is written with Shift, such as + on many keyboards, is the key itself.
    const bool isSign = key < Qt::Key_Escape && !QChar::isLetter(static_cast<char32_t>(key));
    return isSign && all.contains(QKeySequence(QKeyCombination(with & ~Qt::ShiftModifier, key)));
}

QString Shortcuts::withKeys(const QString &text, const QString &id) const
{
    const QKeySequence keys = shown(id);
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText));
}

void Shortcuts::showOn(QWidget *widget, const QString &id) const
{
    const auto show = [this, widget, id, text = widget->toolTip()] { widget->setToolTip(withKeys(text, id)); };
    show();
    connect(this, &Shortcuts::changed, widget, show);
}

QString Shortcuts::overview(KeyContext context) const
{
    QStringList ids;
    for (const NamedCommand &command : commandTable())
        if (command.context == context)
            ids.append(QString::fromLatin1(command.id));
    return overview(ids);
}

QString Shortcuts::overview(const QStringList &ids) const
{
    QStringList words;
    for (const QString &id : ids)
        if (const QString keys = shown(id).toString(QKeySequence::NativeText); !keys.isEmpty())
            //: %1: a command, %2: its keys
            words.append(tr("%1: %2").arg(commandTitle(*findCommand(id)), keys));
    return words.join(u" · "_s);
}

} // namespace aw::ui
