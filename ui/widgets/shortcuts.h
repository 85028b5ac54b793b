// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of every command as they hold now. Who has a shortcut, shows one, or looks at a key event asks here.
#pragma once

#include "ui/widgets/command_table.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

class QKeyEvent;
class QShortcut;

namespace aw::ui
{

class Shortcuts : public QObject
{
    Q_OBJECT

public:
    // Why keys cannot be given to a command.
    struct Problem {
        QString text;
        QString holder; // the command that has them; empty: they can be nobody's
    };

    // stored: what changes() gave. What is no command, no key, or another command's key is ignored.
    explicit Shortcuts(const QVariantMap &stored = {}, QObject *parent = nullptr);

    QList<QKeySequence> keys(const QString &id) const;
    QKeySequence shown(const QString &id) const; // the first of them
    QString keyText(const QString &id) const;    // all of them, as the user reads them
    bool isChanged(const QString &id) const;
    QVariantMap changes() const;                      // by id, only what differs from the built-in keys
    QStringList ignored() const { return m_ignored; } // of what was stored, as "id: value"

    std::optional<Problem> problem(const QString &id, const QList<QKeySequence> &keys) const;
    // Only keys without a problem.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void takeKeys(const QString &id, const QList<QKeySequence> &keys); // also from who has them
    void resetAll();

    // A shortcut of the owner's that follows the command's keys.
    QShortcut *bind(const QString &id, QWidget *owner, Qt::ShortcutContext context,
                    const std::function<void()> &act) const;
    bool matches(const QKeyEvent &event, const QString &id) const;
    // "Find (Ctrl+F)"
    QString withKeys(const QString &text, const QString &id) const;
    // Adds the keys to the tool tip, and follows them.
    void showOn(QWidget *widget, const QString &id) const;
    // "Find: Ctrl+F · Go to a row: Ctrl+G"; commands without keys are left out.
    QString overview(KeyContext context) const;
    QString overview(const QStringList &ids) const;

Q_SIGNALS:
    void changed();

private:
    void load(const QVariantMap &stored);
    QString holderOf(const QString &id, const QKeySequence &keys) const;
    void put(const QString &id, const QList<QKeySequence> &keys);

    QHash<QString, QList<QKeySequence>> m_changed; // by id
    QStringList m_ignored;

    Q_DISABLE_COPY_MOVE(Shortcuts)
};

} // namespace aw::ui
