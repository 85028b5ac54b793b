// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are lists: of texts, such as columns, and of small objects.
#pragma once

#include "ui/builder/form/field.h"

class QPushButton;
class QVBoxLayout;

namespace aw::ui
{

class SchemaForm;

class TextListField final : public Field
{
    Q_OBJECT

public:
    TextListField(const Theme &theme, const QJsonObject &schema);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setContext(const FormContext &context) override;
    void setWords(const QString &title) override;

private:
    void addRow(const QJsonValue &value);
    void removeRow(QWidget *row);
    void choose();
    void nameRows();
    QJsonObject itemSchema() const;

    const Theme &m_theme;
    const QJsonObject m_schema;
    QString m_title;
    FormContext m_context;
    QVBoxLayout *m_rows;
    QList<Field *> m_fields;
    QPushButton *m_add;
    QPushButton *m_choose;
};

class ObjectListField final : public Field
{
    Q_OBJECT

public:
    ObjectListField(const Theme &theme, const QJsonObject &schema);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setContext(const FormContext &context) override;
    void setWords(const QString &title) override;

private:
    void addCard(const QJsonValue &value);
    void nameCards();

    const Theme &m_theme;
    const QJsonObject m_schema;
    QString m_title;
    FormContext m_context;
    QVBoxLayout *m_cards;
    QList<SchemaForm *> m_forms;
    QPushButton *m_add;
};

} // namespace aw::ui
