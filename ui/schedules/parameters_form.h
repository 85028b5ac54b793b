// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values a schedule gives to the parameters of its workflow, checked as they are typed.
#pragma once

#include "engine/core/workflow.h"
#include "ui/widgets/parts.h"

#include <QObject>

class QFormLayout;

namespace aw::ui
{

class ParametersForm : public QObject
{
    Q_OBJECT

public:
    // Its rows are added to those of the form, so that they stand in line.
    ParametersForm(QFormLayout &form, QObject *parent);

    // values: what of them fits is taken over.
    void setParameters(const QList<core::Parameter> &parameters, const QJsonObject &values);
    QJsonObject values() const; // those that are not the default
    bool isSound() const;       // and no value is missing

Q_SIGNALS:
    void edited();

private:
    struct Entry {
        core::Parameter parameter;
        QWidget *field = nullptr;
        QLabel *problem = nullptr;
    };
    void add(const core::Parameter &parameter, const QJsonValue &value);
    static QJsonValue valueOf(const Entry &entry); // undefined: left to the default
    static QString problemOf(const Entry &entry);
    void check();

    QFormLayout &m_form;
    const int m_first; // row
    QList<Entry> m_entries;
};

} // namespace aw::ui
