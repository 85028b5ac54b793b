// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the one thing a page shows: its name, what is to know about it, and what can be done with it.
#pragma once

#include "ui/widgets/parts.h"

class QHBoxLayout;
class QVBoxLayout;

namespace aw::ui
{

class PageHead : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(const Theme &theme, QWidget *parent = nullptr);

    ElidedLabel &title() { return *m_title; }
    QLabel &badge() { return *m_badge; }                       // not shown at first
    void setFacts(const QString &facts, const QString &exact); // exact: the tool tip
    void add(QWidget *widget);                                 // at the end
    void addBelow(QWidget *widget);                            // under the facts

private:
    ElidedLabel *m_title;
    QLabel *m_badge;
    ElidedLabel *m_facts;
    QVBoxLayout *m_words;
    QHBoxLayout *m_layout;
};

} // namespace aw::ui
