// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plots of a table: which kind, which columns, and the picture, which can be saved.
#pragma once

#include "ui/tables/plot_canvas.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QButtonGroup;

namespace aw::ui
{

class PlotPanel : public QWidget
{
    Q_OBJECT

public:
    PlotPanel(const Theme &theme, const Shortcuts &keys, QWidget *parent = nullptr);

    // preferred: columns by role ("points_x_by" …), as a target chose them; may be empty.
    void setTable(std::shared_ptr<services::OpenTable> table, const QMap<QString, QString> &preferred = {});
    data::PlotKind kind() const { return m_kind; }
    void setKind(data::PlotKind kind);
    void setColumns(const QString &x, const QString &y, const QString &color = {});
    PlotCanvas &canvas() { return *m_canvas; }
    bool isSettled() const { return !m_busy->isBusy() && !m_wait.isActive(); }
    // By the suffix: .png, .svg or .pdf.
    core::Status save(const QString &path);
    void askToSave();

Q_SIGNALS:
    void saved(const QString &path);
    // A part of a scatter was chosen: rows within it.
    void brushed(const QList<aw::data::ColumnFilter> &filters);

private:
    void fillColumns();
    void chooseDefaults(const QMap<QString, QString> &preferred);
    void ask(bool sameView);

    const Theme &m_theme;
    std::shared_ptr<services::OpenTable> m_table;
    data::PlotKind m_kind = data::PlotKind::Scatter;
    QButtonGroup *m_kinds;
    QComboBox *m_x;
    QComboBox *m_y;
    QComboBox *m_color;
    QLabel *m_xLabel;
    QLabel *m_yLabel;
    QLabel *m_colorLabel;
    QLabel *m_note;
    PlotCanvas *m_canvas;
    BusyBar *m_busy;
    Banner *m_banner;
    QTimer m_wait;
    int m_asked = 0;
};

} // namespace aw::ui
