// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/parameters_form.h"

#include "engine/core/workflow_parameters.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// As it is written into a field.
QString writtenValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

} // namespace

ParametersForm::ParametersForm(QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_first(form.rowCount())
{
}

void ParametersForm::setParameters(const QList<core::Parameter> &parameters, const QJsonObject &values)
{
    m_entries.clear();
    while (m_form.rowCount() > m_first)
        m_form.removeRow(m_first);
    for (const core::Parameter &parameter : parameters)
        add(parameter, values.value(parameter.name));
    check();
}

void ParametersForm::add(const core::Parameter &parameter, const QJsonValue &value)
{
    const bool fits = !value.isUndefined() && core::fitsType(value, parameter.type);
    Entry entry{parameter, nullptr, newText({}, Tone::Danger)};
    const auto tell = [this] {
        check();
        Q_EMIT edited();
    };
    if (!parameter.choices.isEmpty() || parameter.type == core::Parameter::Type::Boolean) {
        auto *box = new QComboBox;
        box->addItem(parameter.fallback.isNull() ? tr("Choose…")
                                                 : tr("Default (%1)").arg(writtenValue(parameter.fallback)));
        const QJsonArray choices = parameter.choices.isEmpty() ? QJsonArray{true, false} : parameter.choices;
        for (const QJsonValue &choice : choices) {
            const QString words = !choice.isBool() ? writtenValue(choice) : choice.toBool() ? tr("Yes") : tr("No");
            box->addItem(words, choice.toVariant());
            if (fits && choice == value)
                box->setCurrentIndex(box->count() - 1);
        }
        connect(box, &QComboBox::activated, this, tell);
        entry.field = box;
    } else {
        auto *edit = new QLineEdit(fits ? writtenValue(value) : QString());
        edit->setPlaceholderText(!parameter.fallback.isNull()                    ? writtenValue(parameter.fallback)
                                 : parameter.type == core::Parameter::Type::Date ? u"2026-01-31"_s
                                                                                 : QString());
        connect(edit, &QLineEdit::textEdited, this, tell);
        entry.field = edit;
    }
    const QString title = parameter.title.isEmpty() ? parameter.name : parameter.title;
    entry.field->setObjectName(u"parameter:"_s + parameter.name);
    entry.field->setAccessibleDescription(parameter.description);
    entry.field->setToolTip(parameter.description);
    QLabel *words = newFieldLabel(shortName(title, 30), entry.field);
    words->setToolTip(title);
    entry.field->setAccessibleName(title);
    auto *both = new QVBoxLayout;
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(entry.field);
    both->addWidget(entry.problem);
    m_form.addRow(words, both);
    m_entries.append(entry);
}

QJsonValue ParametersForm::valueOf(const Entry &entry)
{
    if (const auto *box = qobject_cast<QComboBox *>(entry.field))
        return box->currentIndex() < 1 ? QJsonValue(QJsonValue::Undefined)
                                       : QJsonValue::fromVariant(box->currentData());
    const QString text = static_cast<QLineEdit *>(entry.field)->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    bool ok = false;
    if (entry.parameter.type == core::Parameter::Type::Integer)
        if (const qint64 number = text.toLongLong(&ok); ok)
            return number;
    if (entry.parameter.type == core::Parameter::Type::Number)
        if (const double number = text.toDouble(&ok); ok)
            return number;
    return text; // what cannot be read is for the check to say
}

// Tried on nothing: what is said of a value is what the run would say.
QString ParametersForm::problemOf(const Entry &entry)
{
    QJsonObject values;
    if (const QJsonValue value = valueOf(entry); !value.isUndefined())
        values.insert(entry.parameter.name, value);
    const auto fits = core::withParameters({}, {entry.parameter}, values);
    return fits ? QString() : translated(fits.error().text());
}

QJsonObject ParametersForm::values() const
{
    QJsonObject values;
    for (const Entry &entry : m_entries)
        if (const QJsonValue value = valueOf(entry); !value.isUndefined())
            values.insert(entry.parameter.name, value);
    return values;
}

bool ParametersForm::isSound() const
{
    return std::ranges::all_of(m_entries, [](const Entry &entry) { return problemOf(entry).isEmpty(); });
}

void ParametersForm::check()
{
    for (const Entry &entry : m_entries) {
        const QString problem = problemOf(entry);
        entry.problem->setText(problem);
        entry.problem->setVisible(!problem.isEmpty());
        entry.field->setProperty("invalid", !problem.isEmpty());
        setTone(entry.field, Tone::Plain);
    }
}

} // namespace aw::ui
