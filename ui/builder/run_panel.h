// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the values of a workflow's parameters before it runs; stays above the canvas, nothing is blocked.
#pragma once

#include "ui/builder/form/schema_form.h"
#include "ui/widgets/parts.h"

#include <QFrame>

namespace aw::ui
{

class RunPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RunPanel(const Theme &theme, QWidget *parent = nullptr); // hidden until ask()

    // What was chosen before is offered again.
    void ask(const QList<core::Parameter> &parameters);
    QJsonObject values() const { return m_values; }
    void remember(const QJsonObject &values); // of an earlier run
    void forget();

Q_SIGNALS:
    void answered();

private:
    void accept();
    bool check(const QStringList &names); // and shows what is wrong at the fields

    const Theme &m_theme;
    QVBoxLayout *m_place;
    SchemaForm *m_form = nullptr;
    QList<core::Parameter> m_parameters;
    QStringList m_touched;
    QJsonObject m_values;
};

} // namespace aw::ui
