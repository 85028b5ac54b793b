// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workflow as a list in the order it runs, with what each step reads: the canvas for those who do not see it.
#pragma once

#include "ui/builder/canvas/builder_scene.h"

#include <QTreeWidget>

namespace aw::ui
{

class Outline : public QTreeWidget
{
    Q_OBJECT

public:
    Outline(const Theme &theme, BuilderScene &scene, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void chosen(const QString &id); // by somebody, here

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showRemark(QTreeWidgetItem &item, const QString &id);
    void showSelection();
    void takeSelection();

    const Theme &m_theme;
    BuilderScene &m_scene;
    bool m_isOld = false;   // nobody has seen it since something changed
    bool m_follows = false; // what happens here comes from the scene
};

} // namespace aw::ui
