// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are one value: texts, numbers, choices, yes or no.
#pragma once

#include "ui/builder/form/field.h"

class QCheckBox;
class QComboBox;
class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace aw::ui
{

class TextField final : public Field
{
    Q_OBJECT

public:
    TextField(const Theme &theme, const QJsonObject &schema);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_edit;
};

class NumberField final : public Field
{
    Q_OBJECT

public:
    NumberField(const QJsonObject &schema, bool isInteger);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    const bool m_isInteger;
    QLineEdit *m_edit;
};

// Texts of several lines; expressions are completed with the names of columns and functions.
class LongTextField final : public Field
{
    Q_OBJECT

public:
    LongTextField(const Theme &theme, const QJsonObject &schema);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setContext(const FormContext &context) override;

private:
    QString wordBeforeCursor() const;
    void complete(const QString &word);
    void offer();

    const QJsonObject m_schema;
    QStringList m_functions; // with the bracket that follows them
    QStringListModel *m_names;
    QCompleter *m_completer;
    QPlainTextEdit *m_edit;
};

class ChoiceField final : public Field
{
    Q_OBJECT

public:
    ChoiceField(const QJsonObject &schema, bool required);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    const QJsonValue m_fallback;
    const bool m_required;
    QComboBox *m_box;
};

class CheckField final : public Field
{
    Q_OBJECT

public:
    CheckField(const QJsonObject &schema, const QString &title, bool required);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool showsTitle() const override { return true; }

private:
    const bool m_fallback;
    const bool m_required;
    const bool m_isOpen; // neither required nor with a default: it may be left open
    bool m_isSet = false;
    QCheckBox *m_box;
};

// A column, an engine type or stored data: chosen from a list, or written.
class PickField final : public Field
{
    Q_OBJECT

public:
    explicit PickField(const QJsonObject &schema);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setContext(const FormContext &context) override;

private:
    const QJsonObject m_schema;
    QComboBox *m_box;
};

} // namespace aw::ui
