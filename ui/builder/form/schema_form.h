// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form for an object, made from its JSON Schema: one field below the other, the rarer ones folded away.
#pragma once

#include "ui/builder/form/field.h"
#include "ui/builder/workflow_check.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aw::ui
{

// What a property of a schema is called, with its unit.
QString titleOfField(const QString &key, const QJsonObject &schema);

class SchemaForm final : public Field
{
    Q_OBJECT

public:
    SchemaForm(const Theme &theme, const QJsonObject &schema);

    QJsonValue value() const override; // an object; keys the schema does not know are kept
    void setValue(const QJsonValue &value) override;
    void setContext(const FormContext &context) override;
    void setWords(const QString &title) override;
    void setProblems(const QList<StepProblem> &problems);
    Field *field(const QString &key) const { return m_fields.value(key).field; }
    void setMoreText(const QString &text); // what the settings that are folded away are called
    bool isEmpty() const { return m_keys.isEmpty(); }

Q_SIGNALS:
    void fieldEdited(const QString &key);

private:
    struct Entry {
        Field *field = nullptr;
        QLabel *problem = nullptr;
        QString title;
        bool isAdvanced = false;
    };
    void add(const QString &key, const QJsonObject &schema, bool required, QVBoxLayout *layout);
    void unfold(bool open);

    const Theme &m_theme;
    QStringList m_keys; // in the order they are shown
    QHash<QString, Entry> m_fields;
    QJsonObject m_value;
    QWidget *m_advanced;
    QPushButton *m_more;
};

} // namespace aw::ui
