// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the window: its name, its help, and the commands it offers to the palette.
#pragma once

#include "ui/widgets/command_table.h"
#include "ui/widgets/parts.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace aw::ui
{

struct Command {
    QString text;
    QString icon;
    QKeySequence shortcut; // shown; the page sees to it itself
    std::function<void()> run;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Theme &theme, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    virtual QString title() const = 0;
    virtual QString help() const = 0; // a few plain paragraphs
    // The section of the user guide that tells more: a file of resources/help/guide, without its suffix.
    virtual QString guideSection() const { return QStringLiteral("first-workflow"); }
    virtual QList<KeyContext> keyContexts() const { return {}; } // besides the window's, for its help
    virtual QList<Command> commands() { return {}; }
    // What a page made anew, in another language, has to know to show the same as this one.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &) {}
    // Where the keyboard goes when the page comes to the front.
    virtual void takeFocus() { setFocus(); }

private:
    const Theme &m_theme;
};

} // namespace aw::ui
