// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A setting for which there is no form of its own: its JSON, checked while it is written.
#pragma once

#include "ui/builder/form/field.h"

class QLabel;
class QPlainTextEdit;

namespace aw::ui
{

class JsonField final : public Field
{
    Q_OBJECT

public:
    JsonField(const Theme &theme, const QJsonObject &schema);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void read();

    QPlainTextEdit *m_edit;
    QLabel *m_problem;
    QJsonValue m_value = QJsonValue::Undefined; // the last that could be read
};

} // namespace aw::ui
