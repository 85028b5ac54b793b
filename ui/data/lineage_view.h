// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where data comes from and what was made from it: runs, workflows, data; each a way to its page.
#pragma once

#include "engine/core/lineage.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QSet>

class QVBoxLayout;

namespace aw::ui
{

class LineageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit LineageView(const Theme &theme, QWidget *parent = nullptr);

    void setLineage(const core::Lineage &lineage);
    void clear();
    void setProblem(const core::Error &error);

Q_SIGNALS:
    void dataWanted(const QString &id);
    void jobWanted(const QString &id);
    void workflowWanted(const QString &id);

private:
    void addHeading(const QString &text);
    // One or two things beside each other; second: may be null.
    void addRow(int depth, QWidget *first, QWidget *second = nullptr);
    QWidget *dataLink(const core::LineageEntry &entry);
    QWidget *runLink(const core::LineageEntry &entry);
    QWidget *workflowLink(const core::LineageEntry &entry); // null: the run had none
    void addBefore(const core::LineageEntry &entry, int depth);
    void addAfter(const QString &id, int depth);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    core::Lineage m_lineage;
    QSet<QString> m_told; // data whose past or future stands there already
    int m_rows = 0;
};

} // namespace aw::ui
