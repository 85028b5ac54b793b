// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/run_panel.h"

#include "engine/core/workflow_parameters.h"
#include "ui/widgets/engine_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

QJsonObject schemaOf(const QList<core::Parameter> &parameters)
{
    QJsonObject properties;
    QJsonArray order;
    QJsonArray required;
    for (const core::Parameter &parameter : parameters) {
        const bool isDate = parameter.type == core::Parameter::Type::Date;
        const bool isText = parameter.type == core::Parameter::Type::Text || isDate;
        QJsonObject property{{u"type"_s, isText ? u"string"_s : core::typeName(parameter.type)},
                             {u"title"_s, parameter.title.isEmpty() ? parameter.name : parameter.title},
                             {u"description"_s, parameter.description}};
        if (!parameter.fallback.isNull())
            property.insert(u"default"_s, parameter.fallback);
        else
            required.append(parameter.name);
        if (!parameter.choices.isEmpty())
            property.insert(u"enum"_s, parameter.choices);
        if (isDate)
            property.insert(u"examples"_s, QJsonArray{u"2026-01-31"_s});
        properties.insert(parameter.name, property);
        order.append(parameter.name);
    }
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"x-order"_s, order}, {u"required"_s, required}};
}

} // namespace

RunPanel::RunPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_place(new QVBoxLayout)
{
    setObjectName(u"runPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(newHeading(theme, tr("Run with which values?")));
    layout->addLayout(m_place);
    auto *buttons = new QHBoxLayout;
    QPushButton *run = newButton(theme, tr("Run"), u"play"_s, "primary");
    run->setObjectName(u"runWithValues"_s);
    QPushButton *cancel = newButton(theme, tr("Cancel"));
    buttons->addWidget(run);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(run, &QPushButton::clicked, this, &RunPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void RunPanel::remember(const QJsonObject &values)
{
    m_values = values;
}

void RunPanel::forget()
{
    m_values = {};
}

void RunPanel::ask(const QList<core::Parameter> &parameters)
{
    if (!m_form || parameters != m_parameters) {
        delete m_form;
        m_parameters = parameters;
        m_form = new SchemaForm(m_theme, schemaOf(parameters));
        m_place->addWidget(m_form);
        connect(m_form, &SchemaForm::fieldEdited, this, [this](const QString &name) {
            if (!m_touched.contains(name))
                m_touched.append(name);
            check(m_touched);
        });
    }
    QJsonObject known;
    for (const core::Parameter &parameter : parameters)
        if (const QJsonValue value = m_values.value(parameter.name);
            !value.isUndefined() && core::fitsType(value, parameter.type))
            known.insert(parameter.name, value);
    m_form->setValue(known);
    m_form->setProblems({});
    m_touched.clear();
    show();
    m_form->setFocus();
}

// Tried on nothing: what is said of a value is what the run would say.
bool RunPanel::check(const QStringList &names)
{
    const QJsonObject values = m_form->value().toObject();
    QList<StepProblem> problems;
    for (const core::Parameter &parameter : std::as_const(m_parameters))
        if (names.contains(parameter.name))
            if (const auto fits = core::withParameters({}, {parameter}, values); !fits)
                problems.append({{}, parameter.name, translated(fits.error().text())});
    m_form->setProblems(problems);
    return problems.isEmpty();
}

void RunPanel::accept()
{
    for (const core::Parameter &parameter : std::as_const(m_parameters))
        if (!m_touched.contains(parameter.name))
            m_touched.append(parameter.name);
    if (!check(m_touched))
        return;
    m_values = m_form->value().toObject();
    hide();
    Q_EMIT answered();
}

} // namespace aw::ui
